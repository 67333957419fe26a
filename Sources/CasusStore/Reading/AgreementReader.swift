import CasusModel
import GRDB

/// Reads agreements by id.
struct AgreementReader {
  private let agreement: Statement
  private let parties: Statement
  private let names: Statement
  private let reports: ReportReader

  init(_ database: Database) throws {
    agreement = try database.prepared(
      """
      SELECT name, kind, signed, stage, (SELECT count(*) FROM clause c WHERE c.agreement = g.id)
      FROM agreement g WHERE id = ?
      """)
    parties = try database.prepared("SELECT party FROM agreement_party WHERE agreement = ? ORDER BY party")
    names = try database.prepared(
      "SELECT DISTINCT name FROM agreement_mention WHERE agreement = ? ORDER BY name")
    reports = try ReportReader(database, .agreement)
  }

  /// The agreement, or nil where the store has none under this id.
  func row(_ id: ContentID) throws -> AgreementRow? {
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
}
