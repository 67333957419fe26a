/// Which part of which timeline is wanted, and in which order.
public struct TimelineQuery: Hashable, Sendable {
  /// Which events; without parties there are none.
  public var filter: EventFilter
  /// Whether the newest come first. Undated events come last either way.
  public var newestFirst = false
  /// At most so many events, or nil for all.
  public var limit: Int?
  /// Only what comes behind this place in the order, or nil for all.
  public var after: TimelinePlace?

  /// All events that a filter lets through.
  public init(_ filter: EventFilter) {
    self.filter = filter
  }

  /// All events of these parties.
  public init(parties: [String]) {
    filter = EventFilter()
    filter.parties = parties
  }
}

/// A place in a timeline, by which it is read on: what stood there last.
///
/// It is written as day, kind and id, `2024-06-20/event/1f6a0c2be0d94c57`; the day of an undated item is `unknown`.
public struct TimelinePlace: Hashable, Sendable {
  /// The item's day, or nil where it is unknown.
  public var day: CivilDay?
  /// What the item is.
  public var kind: TimelineKind
  /// Its id.
  public var id: ContentID

  /// A place.
  public init(day: CivilDay?, kind: TimelineKind = .event, id: ContentID) {
    self.day = day
    self.kind = kind
    self.id = id
  }
}

/// What stands in a timeline.
public enum TimelineKind: String, CaseIterable, Hashable, Sendable {
  /// An event.
  case event
  /// An agreement, at the date of its signature.
  case agreement
  /// A clause, at the date of its agreement.
  case clause
  /// A claim, at the date of its first report.
  case claim
}

extension TimelinePlace: CustomStringConvertible, LosslessStringConvertible {
  /// Day, kind and id.
  public var description: String {
    "\(day.map { EDTFDate($0).description } ?? "unknown")/\(kind.rawValue)/\(id)"
  }

  /// Reads what `description` writes.
  public init?(_ description: String) {
    let parts = description.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, let kind = TimelineKind(rawValue: parts[1]), let id = ContentID(parts[2]) else {
      return nil
    }
    let day = parts[0] == "unknown" ? nil : EDTFDate(parts[0])?.day
    guard day != nil || parts[0] == "unknown" else { return nil }
    self.init(day: day, kind: kind, id: id)
  }
}
