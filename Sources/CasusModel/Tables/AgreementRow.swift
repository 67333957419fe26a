/// An agreement as the store knows it.
public struct AgreementRow: Hashable, Sendable {
  /// The agreement's id.
  public var id: ContentID
  /// The fullest name that a report gives it.
  public var name: String
  /// All names that reports give it, sorted.
  public var names: [String]
  /// What kind of agreement.
  public var kind: Agreement.Kind
  /// The parties' codes, sorted.
  public var parties: [String]
  /// When it was signed, as exactly as a report says, or nil.
  public var signed: EDTFDate?
  /// The furthest stage that a report says it has reached.
  public var stage: Agreement.Stage
  /// How many clauses the store has of it.
  public var clauses: Int
  /// Who reports it, by date of publication and then article id.
  public var reports: [ReportRow]

  /// A row.
  public init(
    id: ContentID, name: String, names: [String], kind: Agreement.Kind, parties: [String], signed: EDTFDate?,
    stage: Agreement.Stage, clauses: Int, reports: [ReportRow]
  ) {
    self.id = id
    self.name = name
    self.names = names
    self.kind = kind
    self.parties = parties
    self.signed = signed
    self.stage = stage
    self.clauses = clauses
    self.reports = reports
  }
}
