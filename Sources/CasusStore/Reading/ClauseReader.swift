import CasusModel

/// Reads clauses by id.
struct ClauseReader {
  private let clause: Statement
  private let parties: Statement
  private let reports: ReportReader

  init(_ connection: ReadConnection) throws {
    clause = try connection.prepared(
      """
      SELECT c.agreement, g.name, c.obligation, c.force, c.trigger_kind, c.trigger, c.immediacy, c.means,
        c.status, c.wording
      FROM clause c LEFT JOIN agreement g ON g.id = c.agreement WHERE c.id = ?
      """)
    parties = try connection.prepared(
      "SELECT party FROM clause_party WHERE clause = ? AND role = ? ORDER BY party")
    reports = try ReportReader(connection, .clause)
  }

  /// The clause, or nil where the store has none under this id.
  func row(_ id: ContentID) throws -> ClauseRow? {
    clause.bind(id)
    guard try clause.step() else { return nil }
    defer { clause.reset() }
    return ClauseRow(
      id: id, agreement: clause.optionalID(0), agreementName: clause.optionalText(1),
      obligation: Obligation(rawValue: clause.text(2)) ?? .other,
      force: Clause.Force(rawValue: clause.text(3)) ?? .shall,
      obligors: try parties(of: id, "obligor"), beneficiaries: try parties(of: id, "beneficiary"),
      triggerKind: clause.optionalText(4).flatMap(Clause.Trigger.Kind.init(rawValue:)),
      trigger: clause.optionalText(5),
      immediacy: clause.optionalText(6).flatMap(Clause.Immediacy.init(rawValue:)),
      means: clause.optionalText(7), status: Clause.Status(rawValue: clause.text(8)) ?? .reported,
      wording: clause.text(9), reports: try reports.reports(of: id))
  }

  private func parties(of id: ContentID, _ role: String) throws -> [String] {
    parties.bind(id)
    parties.bind(role)
    return try parties.texts()
  }
}
