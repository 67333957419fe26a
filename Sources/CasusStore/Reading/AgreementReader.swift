import CasusModel

/// Reads agreements, each as the entity that several articles may speak of.
struct AgreementReader {
  private let agreement: Statement
  private let parties: Statement
  private let names: Statement
  private let stages: Statement
  private let reports: ReportReader

  init(_ connection: ReadConnection) throws {
    agreement = try connection.prepared(
      """
      SELECT name, kind, signed, stage, (SELECT count(*) FROM clause c WHERE c.agreement = g.id)
      FROM agreement g WHERE id = ?
      """)
    parties = try connection.prepared("SELECT party FROM agreement_party WHERE agreement = ? ORDER BY party")
    names = try connection.prepared(
      "SELECT DISTINCT name FROM agreement_mention WHERE agreement = ? ORDER BY name")
    stages = try connection.prepared(
      """
      SELECT m.stage, a.published, m.signed FROM agreement_mention m CROSS JOIN article a ON a.id = m.article
      WHERE m.agreement = ? ORDER BY ifnull(a.day_earliest, \(UnknownDay.number)), a.id, m.ordinal
      """)
    reports = try ReportReader(connection, .agreement)
  }

  /// One article's reading of an agreement, or nil where the store has none under this id.
  func row(_ id: ContentID) throws -> AgreementRow? { try row([id]) }

  /// The agreement that several readings are of, or nil where the store has none of them.
  ///
  /// - Parameter ids: the readings, the one that stands for all first.
  func row(_ ids: [ContentID]) throws -> AgreementRow? {
    var whole: AgreementRow?
    for id in ids {
      guard let row = try reading(id) else { continue }
      guard var joined = whole else {
        whole = row
        continue
      }
      joined.join(row)
      whole = joined
    }
    whole?.members = ids
    whole?.stages = try life(of: ids)
    return whole
  }

  /// One reading.
  private func reading(_ id: ContentID) throws -> AgreementRow? {
    agreement.bind(id)
    guard try agreement.step() else { return nil }
    defer { agreement.reset() }
    parties.bind(id)
    names.bind(id)
    return AgreementRow(
      id: id, name: agreement.text(0), names: try names.texts(),
      kind: Agreement.Kind(rawValue: agreement.text(1)) ?? .other, parties: try parties.texts(),
      signed: agreement.date(2), stage: Agreement.Stage(rawValue: agreement.text(3)) ?? .proposed,
      clauses: agreement.int(4), reports: try reports.reports(of: id))
  }

  /// The stages with the date that reports give each.
  private func life(of ids: [ContentID]) throws -> [StageRow] {
    var found: [Agreement.Stage: StageRow] = [:]
    for id in ids {
      stages.bind(id)
      while try stages.step() {
        guard let stage = Agreement.Stage(rawValue: stages.text(0)) else { continue }
        let date = stage == .signed ? stages.date(2) ?? stages.date(1) : stages.date(1)
        var row = found[stage] ?? StageRow(stage: stage, date: date, reports: 0)
        row.reports += 1
        if let date, row.date.map({ date < $0 }) ?? true { row.date = date }
        found[stage] = row
      }
    }
    return found.values.sorted { ($0.stage.rank, $0.stage.rawValue) < ($1.stage.rank, $1.stage.rawValue) }
  }
}

extension AgreementRow {
  /// Adds what another reading of the same agreement says.
  fileprivate mutating func join(_ other: AgreementRow) {
    if kind.isGeneral, !other.kind.isGeneral { kind = other.kind }
    name = JoinOrder.fuller(name, other.name)
    names = Array(Set(names + other.names)).sorted()
    if other.stage.rank > stage.rank { stage = other.stage }
    signed = signed ?? other.signed
    clauses += other.clauses
    reports += other.reports
    reports.sort { left, right in
      let days = (left.published?.earliest?.number ?? Int.max, right.published?.earliest?.number ?? Int.max)
      return (days.0, left.article, left.start) < (days.1, right.article, right.start)
    }
  }
}
