/// A happening that may call a duty up: a possible trigger, never a finding.
public struct WatchRow: Hashable, Sendable {
  /// The event.
  public var event: TimelineEntry
  /// The clause.
  public var clause: ClauseRow
  /// The agreement that the clause belongs to.
  public var agreement: AgreementRow?
  /// Who would owe.
  public var obligors: [String]
  /// To whom.
  public var beneficiaries: [String]
  /// What the trigger asks for, each with how far it is met.
  public var elements: [Element]

  /// One thing that the trigger asks for.
  public struct Element: Hashable, Sendable {
    /// What it asks for, in words.
    public var name: String
    /// How far it is met.
    public var state: State

    /// An element.
    public init(_ name: String, _ state: State) {
      self.name = name
      self.state = state
    }
  }

  /// How far an element is met.
  public enum State: String, CaseIterable, Hashable, Sendable {
    case met, unmet, unknown
  }

  /// A row.
  public init(
    event: TimelineEntry, clause: ClauseRow, agreement: AgreementRow?, obligors: [String],
    beneficiaries: [String], elements: [Element]
  ) {
    self.event = event
    self.clause = clause
    self.agreement = agreement
    self.obligors = obligors
    self.beneficiaries = beneficiaries
    self.elements = elements
  }
}
