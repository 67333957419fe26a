/// Which events a timeline shows.
public struct TimelineQuery: Hashable, Sendable {
  /// Countries or parties, by code: an event of any of them is shown.
  public var parties: [String]
  /// Where not empty: only events in which one of these takes part too.
  public var with: [String] = []
  /// The first day, or nil.
  public var from: CivilDay?
  /// The last day, or nil.
  public var to: CivilDay?
  /// Where not empty: only these types.
  public var types: Set<PloverType> = []
  /// Where not empty: only these quad classes.
  public var quads: Set<QuadClass> = []
  /// At most so many events, or nil for all.
  public var limit: Int?

  /// All events of these parties.
  public init(parties: [String]) {
    self.parties = parties
  }
}
