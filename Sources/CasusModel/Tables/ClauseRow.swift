/// A duty under an agreement in one wording, as the store knows it.
public struct ClauseRow: Hashable, Sendable {
  /// The clause's id.
  public var id: ContentID
  /// The agreement's id, or nil where the text names none.
  public var agreement: ContentID?
  /// The agreement's name, or nil.
  public var agreementName: String?
  /// What is owed.
  public var obligation: Obligation
  /// How binding it is.
  public var force: Clause.Force
  /// The codes of those who owe, sorted.
  public var obligors: [String]
  /// The codes of those to whom it is owed, sorted.
  public var beneficiaries: [String]
  /// What calls the duty up, or nil where it always holds.
  public var triggerKind: Clause.Trigger.Kind?
  /// The trigger's words.
  public var trigger: String?
  /// How soon it falls due, or nil.
  public var immediacy: Clause.Immediacy?
  /// With which means, in the text's words, or nil.
  public var means: String?
  /// How far it is in force.
  public var status: Clause.Status
  /// The wording.
  public var wording: String
  /// Who reports it, by date of publication and then article id.
  public var reports: [ReportRow]

  /// A row.
  public init(
    id: ContentID, agreement: ContentID?, agreementName: String?, obligation: Obligation, force: Clause.Force,
    obligors: [String], beneficiaries: [String], triggerKind: Clause.Trigger.Kind?, trigger: String?,
    immediacy: Clause.Immediacy?, means: String?, status: Clause.Status, wording: String, reports: [ReportRow]
  ) {
    self.id = id
    self.agreement = agreement
    self.agreementName = agreementName
    self.obligation = obligation
    self.force = force
    self.obligors = obligors
    self.beneficiaries = beneficiaries
    self.triggerKind = triggerKind
    self.trigger = trigger
    self.immediacy = immediacy
    self.means = means
    self.status = status
    self.wording = wording
    self.reports = reports
  }
}
