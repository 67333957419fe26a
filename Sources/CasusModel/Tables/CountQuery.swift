/// What events are counted by.
public enum CountKey: String, CaseIterable, Hashable, Sendable {
  case day, week, month, quarter, year
  case type, quad, mode, status
  /// Who acts, by country, or by the party's own code where it has no country.
  case actor
  /// Who is acted upon, likewise.
  case recipient
  /// Who acts on whom: an actor and a recipient.
  case dyad

  /// The period, where the key is one.
  public var period: Period? { Period(rawValue: rawValue) }

  /// The columns that the key makes.
  public var columns: [TableSchema.Column] {
    switch self {
    case .day, .week, .month, .quarter, .year:
      [
        .init(
          rawValue, .date,
          "The \(rawValue) that the first day of the event lies in, in EDTF; empty where unknown.")
      ]
    case .type: [.init("event_type", .text, "The PLOVER type.")]
    case .quad:
      [.init("quad_code", .integer, "1 verbal, 2 material cooperation, 3 verbal, 4 material conflict.")]
    case .mode: [.init("event_mode", .text, "The PLOVER mode; empty where the event has none.")]
    case .status: [.init("status", .text, "The highest status of the mentions.")]
    case .actor: [CountKey.actorColumn]
    case .recipient: [CountKey.recipientColumn]
    case .dyad: [CountKey.actorColumn, CountKey.recipientColumn]
    }
  }

  private static let actorColumn = TableSchema.Column(
    "actor", .text, "The actor's country, or its own code where it has none.")
  private static let recipientColumn = TableSchema.Column(
    "recipient", .text, "The recipient's country, or its own code where it has none.")
}

/// Which events are counted, and by what.
public struct CountQuery: Hashable, Sendable {
  /// Which events.
  public var filter: EventFilter
  /// By what, in the order of the columns.
  public var keys: [CountKey]
  /// Whether distinct texts and outlets are counted, for which every mention has to be read.
  public var countsDistinct = true
  /// Whether periods without events are given too, with zeros, for each combination of the other keys that occurs.
  public var fillsGaps = false

  /// Counts of all that a filter lets through.
  public init(filter: EventFilter = EventFilter(), keys: [CountKey]) {
    self.filter = filter
    self.keys = keys
  }

  /// The columns of the table.
  public var schema: TableSchema {
    var columns = keys.flatMap(\.columns)
    columns += [
      .init("events", .integer, "How many events."),
      .init("reports", .integer, "How many mentions report them."),
    ]
    if countsDistinct {
      columns += [
        .init("texts", .integer, "In how many distinct texts: copies of one wire story count once."),
        .init("outlets", .integer, "By how many distinct outlets."),
      ]
    }
    columns.append(
      .init("mean_scale", .number, "The mean conflict-cooperation value of the events; empty without events.")
    )
    return TableSchema(name: "counts", meaning: "How many events, by what was asked for.", columns: columns)
  }
}

/// A row of counts.
public struct CountRow: Hashable, Sendable {
  /// The values of the keys' columns; empty where unknown.
  public var keys: [String]
  /// How many events.
  public var events = 0
  /// How many mentions report them.
  public var reports = 0
  /// In how many distinct texts.
  public var texts = 0
  /// By how many distinct outlets.
  public var outlets = 0
  /// Ten times the sum of the conflict-cooperation values, which have one decimal: sums of whole numbers are the
  /// same in any order.
  public var scaleTenths = 0

  /// A row that counts nothing.
  public init(keys: [String]) {
    self.keys = keys
  }

  /// The mean conflict-cooperation value, to three decimals, or nil without events.
  public var meanScale: Double? {
    events == 0 ? nil : (Double(scaleTenths) / Double(events) * 100).rounded() / 1_000
  }
}
