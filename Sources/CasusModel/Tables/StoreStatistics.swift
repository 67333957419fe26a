/// How much a store holds.
public struct StoreStatistics: Hashable, Sendable {
  /// A number of rows under a name.
  public struct Count: Hashable, Sendable {
    /// What is counted.
    public var name: String
    /// How many.
    public var count: Int

    /// A count.
    public init(name: String, count: Int) {
      self.name = name
      self.count = count
    }
  }

  /// Articles, events, mentions, agreements, clauses, claims, parties, rejections and runs, in this order.
  public var tables: [Count]
  /// The earliest and the latest day of any dated event, or nil without one.
  public var eventDays: ClosedRange<CivilDay>?
  /// The earliest and the latest day of publication, or nil without one.
  public var publicationDays: ClosedRange<CivilDay>?
  /// Events of each PLOVER type that occurs, in the order of the types.
  public var types: [Count]
  /// Whether article texts are kept.
  public var keepsText: Bool

  /// Statistics.
  public init(
    tables: [Count], eventDays: ClosedRange<CivilDay>?, publicationDays: ClosedRange<CivilDay>?,
    types: [Count], keepsText: Bool
  ) {
    self.tables = tables
    self.eventDays = eventDays
    self.publicationDays = publicationDays
    self.types = types
    self.keepsText = keepsText
  }
}
