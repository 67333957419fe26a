/// A date as text reports it, in the Extended Date/Time Format (ISO 8601-2).
///
/// What Casus needs of levels 0 to 2: days, months, years, decades (`199X`), centuries (`19XX`), seasons (`1994-21`),
/// quarters (`1987-33`), half years (`2024-40`), ISO weeks (`2024-W25`), an unknown year (`XXXX-06-19`), the qualifiers `~` (approximate), `?`
/// (uncertain) and `%` (both), and intervals with open ends (`2024-06-01/..`).
public struct EDTFDate: Hashable, Sendable {
  /// How sure the text is of the date.
  public enum Qualifier: String, Hashable, Sendable, CaseIterable {
    /// As given.
    case exact = ""
    /// About then.
    case approximate = "~"
    /// Perhaps then.
    case uncertain = "?"
    /// Perhaps, and about then.
    case approximateAndUncertain = "%"
  }

  /// The point, or the beginning of the interval; nil where an interval is open or unknown there.
  public let start: PartialDate?
  /// The end of the interval; nil where it is open, unknown, or where the date is a single point.
  public let end: PartialDate?
  /// Whether this is an interval.
  public let isInterval: Bool
  /// How sure the text is.
  public let qualifier: Qualifier

  /// A single point in time.
  public init(_ point: PartialDate, _ qualifier: Qualifier = .exact) {
    self.start = point
    self.end = nil
    self.isInterval = false
    self.qualifier = qualifier
  }

  /// Exactly this day.
  public init(_ day: CivilDay, _ qualifier: Qualifier = .exact) {
    self.init(PartialDate(day), qualifier)
  }

  /// An interval; nil where both ends are open or the end comes before the start.
  public init?(from start: PartialDate?, to end: PartialDate?) {
    if start == nil && end == nil { return nil }
    if let first = start?.days?.lowerBound, let last = end?.days?.upperBound, last < first { return nil }
    self.start = start
    self.end = end
    self.isInterval = true
    self.qualifier = .exact
  }

  /// The first day that the date may mean, or nil where that is unknown or open.
  public var earliest: CivilDay? { start?.days?.lowerBound }

  /// The last day that the date may mean, or nil where that is unknown or open.
  public var latest: CivilDay? { (isInterval ? end : start)?.days?.upperBound }

  /// The exact day, where the date is one.
  public var day: CivilDay? {
    guard !isInterval, let start, case .day = start.part else { return nil }
    return start.days?.lowerBound
  }
}

extension EDTFDate: CustomStringConvertible {
  /// The date in EDTF.
  public var description: String {
    guard isInterval else { return (start?.description ?? "") + qualifier.rawValue }
    return (start?.description ?? "..") + "/" + (end?.description ?? "..")
  }
}

extension EDTFDate: Comparable {
  /// Orders by first day, then last day, then text; dates without a known day come last.
  public static func < (left: EDTFDate, right: EDTFDate) -> Bool {
    let leftKey = (left.earliest?.number ?? Int.max, left.latest?.number ?? Int.max)
    let rightKey = (right.earliest?.number ?? Int.max, right.latest?.number ?? Int.max)
    return leftKey == rightKey ? left.description < right.description : leftKey < rightKey
  }
}
