import CasusModel
import GRDB

/// Writes clauses and the articles' reports of them.
final class ClauseWriting {
  private let insert: Statement
  private let joining: ReportJoining
  private let party: Statement
  private let mention: Statement

  init(_ database: Database) throws {
    insert = try database.prepared(
      """
      INSERT OR IGNORE INTO clause (id, agreement, obligation, force, trigger_kind, immediacy, wording,
        trigger, means, status)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    joining = ReportJoining(
      find: try database.prepared("SELECT trigger, means, status FROM clause WHERE id = ?"),
      update: try database.prepared("UPDATE clause SET trigger = ?, means = ?, status = ? WHERE id = ?"))
    party = try database.prepared("INSERT OR IGNORE INTO clause_party VALUES (?, ?, ?)")
    mention = try database.prepared("INSERT INTO clause_mention VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
  }

  /// Writes the clauses that new articles report.
  func write(
    _ new: [NewArticle], _ counts: inout BatchCounts
  ) throws {
    for entry in new {
      let article = entry.article
      for (ordinal, clause) in entry.coded.clauses.enumerated() {
        let said = ClauseJoin(clause)
        if try add(clause, said) { counts.clausesNew += 1 } else { try joining.join(said, into: clause.id) }
        mention.bind(article.key.id)
        mention.bind(ordinal)
        mention.bind(clause.id)
        mention.bind(clause.status.rawValue)
        mention.bind(clause.means)
        mention.bind(clause.span.start)
        mention.bind(clause.span.end)
        mention.bind(clause.trigger?.span.start)
        mention.bind(clause.trigger?.span.end)
        try mention.run()
      }
    }
  }

  private func add(_ clause: Clause, _ said: ClauseJoin) throws -> Bool {
    insert.bind(clause.id)
    insert.bind(clause.agreement)
    insert.bind(clause.obligation.rawValue)
    insert.bind(clause.force.rawValue)
    insert.bind(clause.trigger?.kind.rawValue)
    insert.bind(clause.immediacy?.rawValue)
    insert.bind(clause.span.text)
    said.bind(to: insert)
    guard try insert.run() else { return false }
    for (role, codes) in [("obligor", clause.obligors), ("beneficiary", clause.beneficiaries)] {
      for code in codes {
        party.bind(clause.id)
        party.bind(role)
        party.bind(code)
        try party.run()
      }
    }
    return true
  }
}

/// What reports of one clause may differ in, joined: the fullest trigger and means, the highest status.
struct ClauseJoin: ReportJoin {
  private var trigger: String?
  private var means: String?
  private var status: Clause.Status

  init(_ clause: Clause) {
    trigger = clause.trigger?.span.text
    means = clause.means
    status = clause.status
  }

  /// Reads trigger, means and status from the first columns of a row.
  init(_ row: Statement) {
    trigger = row.optionalText(0)
    means = row.optionalText(1)
    status = Clause.Status(rawValue: row.text(2)) ?? .reported
  }

  mutating func join(_ other: ClauseJoin) {
    trigger = JoinOrder.fuller(trigger, other.trigger)
    means = JoinOrder.fuller(means, other.means)
    if other.status.rank > status.rank { status = other.status }
  }

  /// Gives trigger, means and status as parameters.
  func bind(to statement: Statement) {
    statement.bind(trigger)
    statement.bind(means)
    statement.bind(status.rawValue)
  }
}

extension Clause.Status {
  /// How much the status says about the clause's life; where reports differ, the highest counts.
  fileprivate var rank: Int {
    switch self {
    case .denied: 0
    case .reported: 1
    case .proposed: 2
    case .inForce: 3
    case .violated: 4
    case .suspended: 5
    case .past: 6
    }
  }
}
