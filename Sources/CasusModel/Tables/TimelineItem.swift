/// What stands in a country's timeline: an event, or an agreement, clause or claim where it belongs.
public enum TimelineItem: Hashable, Sendable {
  /// An event, at its date.
  case event(TimelineEntry)
  /// An agreement, at the date of its signature, or of its first report where that is unknown.
  case agreement(AgreementRow)
  /// A clause, at the date of its agreement.
  case clause(ClauseRow)
  /// A claim, at the date of its first report.
  case claim(ClaimRow)
}

/// An item with its date and its place in the order.
public struct DatedItem: Hashable, Sendable {
  /// The date, or nil where it is unknown.
  public var date: EDTFDate?
  /// The place: the first day that the date may mean, what the item is, and its id.
  public var place: TimelinePlace
  /// The item.
  public var item: TimelineItem

  /// An item at a date.
  public init(date: EDTFDate?, place: TimelinePlace, item: TimelineItem) {
    self.date = date
    self.place = place
    self.item = item
  }
}

extension TimelinePlace {
  /// Whether the place comes before another: by day with the unknown last, then kind, then id.
  ///
  /// - Parameter newestFirst: whether the order is the other way round; the unknown days are last all the same.
  public func comes(before other: TimelinePlace, newestFirst: Bool) -> Bool {
    switch (day, other.day) {
    case (nil, .some): return false
    case (.some, nil): return true
    default: break
    }
    let left = (day?.number ?? 0, kind.rank, id.rawValue)
    let right = (other.day?.number ?? 0, other.kind.rank, other.id.rawValue)
    return newestFirst ? right < left : left < right
  }
}

extension TimelineKind {
  /// The place of the kind among items of one day.
  fileprivate var rank: Int {
    switch self {
    case .event: 0
    case .agreement: 1
    case .clause: 2
    case .claim: 3
    }
  }
}
