/// Which duties are asked for.
public struct DutyQuery: Hashable, Sendable {
  /// The party that owes or is owed, with the organisations that stand for it; empty for all.
  public var parties: [String]
  /// The day on which the duties bind.
  public var day: Int
  /// Only what was published by this day counts; nil for everything.
  public var knownBy: Int?

  /// A query.
  public init(parties: [String] = [], day: Int, knownBy: Int? = nil) {
    self.parties = parties
    self.day = day
    self.knownBy = knownBy
  }
}

/// A duty that bound on a day.
public struct DutyRow: Hashable, Sendable {
  /// The clause.
  public var clause: ClauseRow
  /// The agreement that it belongs to, or nil where no report names one.
  public var agreement: AgreementRow?
  /// Since when it binds, as far as reports say.
  public var since: EDTFDate?

  /// A row.
  public init(clause: ClauseRow, agreement: AgreementRow?, since: EDTFDate?) {
    self.clause = clause
    self.agreement = agreement
    self.since = since
  }
}
