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
  /// The stages that reports say it has reached, by date.
  public var stages: [StageRow]
  /// The ids of the readings that were found to be of this agreement, its own first.
  public var members: [ContentID]
  /// How many clauses the store has of it.
  public var clauses: Int
  /// Who reports it, by date of publication and then article id.
  public var reports: [ReportRow]

  /// A row.
  public init(
    id: ContentID, name: String, names: [String], kind: Agreement.Kind, parties: [String], signed: EDTFDate?,
    stage: Agreement.Stage, stages: [StageRow] = [], members: [ContentID] = [], clauses: Int,
    reports: [ReportRow]
  ) {
    self.id = id
    self.name = name
    self.names = names
    self.kind = kind
    self.parties = parties
    self.signed = signed
    self.stage = stage
    self.stages = stages
    self.members = members
    self.clauses = clauses
    self.reports = reports
  }
}

/// A stage of an agreement's life, as reports date it.
public struct StageRow: Hashable, Sendable {
  /// The stage.
  public var stage: Agreement.Stage
  /// When: the day of signature for that stage, else the first report's day; nil where no report is dated.
  public var date: EDTFDate?
  /// How many reports say so.
  public var reports: Int

  /// A stage.
  public init(stage: Agreement.Stage, date: EDTFDate?, reports: Int) {
    self.stage = stage
    self.date = date
    self.reports = reports
  }
}
