import CasusModel
import GRDB

/// Writes agreements and the articles' reports of them.
final class AgreementWriting {
  private let insert: Statement
  private let joining: ReportJoining
  private let party: Statement
  private let mention: Statement

  init(_ database: Database) throws {
    insert = try database.prepared(
      """
      INSERT OR IGNORE INTO agreement (id, kind, name, signed, day_earliest, day_latest, stage)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """)
    joining = ReportJoining(
      find: try database.prepared("SELECT name, signed, stage FROM agreement WHERE id = ?"),
      update: try database.prepared(
        """
        UPDATE agreement SET name = ?, signed = ?, day_earliest = ?, day_latest = ?, stage = ? WHERE id = ?
        """))
    party = try database.prepared("INSERT OR IGNORE INTO agreement_party VALUES (?, ?)")
    mention = try database.prepared("INSERT INTO agreement_mention VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
  }

  /// Writes the agreements that new articles speak of.
  func write(
    _ new: [NewArticle], _ counts: inout BatchCounts
  ) throws {
    for entry in new {
      let article = entry.article
      for (ordinal, agreement) in entry.coded.agreements.enumerated() {
        let said = AgreementJoin(agreement)
        if try add(agreement, said) {
          counts.agreementsNew += 1
        } else {
          try joining.join(said, into: agreement.id)
        }
        mention.bind(article.key.id)
        mention.bind(ordinal)
        mention.bind(agreement.id)
        mention.bind(agreement.name)
        mention.bind(agreement.signed?.description)
        mention.bind(agreement.stage.rawValue)
        mention.bind(agreement.span.start)
        mention.bind(agreement.span.end)
        try mention.run()
      }
    }
  }

  private func add(_ agreement: Agreement, _ said: AgreementJoin) throws -> Bool {
    insert.bind(agreement.id)
    insert.bind(agreement.kind.rawValue)
    said.bind(to: insert)
    guard try insert.run() else { return false }
    for code in agreement.parties {
      party.bind(agreement.id)
      party.bind(code)
      try party.run()
    }
    return true
  }
}

/// What reports of one agreement may differ in, joined: the longest name, the most exact date of signature,
/// the furthest stage.
struct AgreementJoin: ReportJoin {
  private var name: String
  private var signed: EDTFDate?
  private var stage: Agreement.Stage

  init(_ agreement: Agreement) {
    name = agreement.name
    signed = agreement.signed
    stage = agreement.stage
  }

  /// Reads name, signed and stage from the first columns of a row.
  init(_ row: Statement) {
    name = row.text(0)
    signed = row.date(1)
    stage = Agreement.Stage(rawValue: row.text(2)) ?? .proposed
  }

  mutating func join(_ other: AgreementJoin) {
    name = JoinOrder.fuller(name, other.name)
    signed = AgreementJoin.moreExact(signed, other.signed)
    if other.stage.rank > stage.rank { stage = other.stage }
  }

  /// Gives name, signed, its two days and the stage as parameters.
  func bind(to statement: Statement) {
    statement.bind(name)
    statement.bind(signed?.description)
    statement.bind(signed?.earliest?.number)
    statement.bind(signed?.latest?.number)
    statement.bind(stage.rawValue)
  }

  /// The date that covers fewer days, then the earlier one.
  private static func moreExact(_ left: EDTFDate?, _ right: EDTFDate?) -> EDTFDate? {
    guard let left else { return right }
    guard let right else { return left }
    let lengths = (length(left), length(right))
    return lengths.0 == lengths.1 ? min(left, right) : lengths.0 < lengths.1 ? left : right
  }

  private static func length(_ date: EDTFDate) -> Int {
    guard let first = date.earliest, let last = date.latest else { return Int.max }
    return (last.number - first.number) * 2 + (date.qualifier == .exact ? 0 : 1)
  }
}

/// Orders under which the store joins what reports say.
enum JoinOrder {
  /// The longer text, then the smaller one.
  static func fuller(_ left: String, _ right: String) -> String {
    (left.utf8.count, right) > (right.utf8.count, left) ? left : right
  }

  /// The longer text, then the smaller one; any before none.
  static func fuller(_ left: String?, _ right: String?) -> String? {
    guard let left else { return right }
    guard let right else { return left }
    return fuller(left, right) as String
  }
}

extension Agreement.Stage {
  /// The place of the stage in an agreement's life.
  var rank: Int {
    switch self {
    case .proposed: 0
    case .negotiating: 1
    case .initialled: 2
    case .signed: 3
    case .ratified: 4
    case .inForce: 5
    case .amended: 6
    case .suspended: 7
    case .withdrawn: 8
    case .terminated: 9
    }
  }
}
