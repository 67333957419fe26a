import CasusModel

extension Store {
  /// Calls `body` with all that stands in the timeline of some countries, in order: events, and between them
  /// agreements, clauses and claims where they belong.
  ///
  /// Where the filter asks for what only events have, events alone are given.
  ///
  /// - Parameters:
  ///   - query: which part of which timeline; its limit counts items.
  ///   - kinds: what to give.
  ///   - body: is called with each item; the items are not held.
  /// - Returns: whether there is more behind the limit.
  public func forEachItem(
    of query: TimelineQuery, kinds: Set<TimelineKind> = Set(TimelineKind.allCases),
    _ body: (DatedItem) throws -> Void
  ) throws -> Bool {
    let others = query.filter.asksForEvents ? [] : try lasting(query, kinds: kinds)
    var rest = others[...]
    var room = query.limit ?? Int.max
    var isCut = false
    /// Gives an item, or notes that there was no room for it.
    func give(_ item: DatedItem) throws {
      guard room > 0 else { throw Cut() }
      room -= 1
      try body(item)
    }
    do {
      if kinds.contains(.event) {
        var events = query
        // One more than there is room for tells whether something was cut.
        events.limit = query.limit.map { $0 == Int.max ? $0 : $0 + 1 }
        try forEachEvent(of: events) { entry, place in
          while let next = rest.first, next.place.comes(before: place, newestFirst: query.newestFirst) {
            rest.removeFirst()
            try give(next)
          }
          try give(DatedItem(date: entry.date, place: place, item: .event(entry)))
        }
      }
      for item in rest { try give(item) }
    } catch is Cut {
      isCut = true
    }
    return isCut
  }

  /// There was no room for an item.
  private struct Cut: Error {}

  /// The agreements, clauses and claims of a query's parties, in order.
  private func lasting(_ query: TimelineQuery, kinds: Set<TimelineKind>) throws -> [DatedItem] {
    var items: Set<DatedItem> = []
    for party in Set(query.filter.parties) {
      let agreements = kinds.isDisjoint(with: [.agreement, .clause]) ? [] : try agreements(party: party)
      let dates = Dictionary(agreements.map { ($0.id, Store.date(of: $0)) }) { first, _ in first }
      if kinds.contains(.agreement) {
        for row in agreements where Store.has(query.filter.with, in: row.parties) {
          items.insert(Store.dated(dates[row.id] ?? nil, .agreement, row.id, .agreement(row)))
        }
      }
      if kinds.contains(.clause) {
        for row in try clauses(party: party)
        where Store.has(query.filter.with, in: row.obligors + row.beneficiaries) {
          let date = row.agreement.flatMap { dates[$0] ?? nil } ?? Store.first(row.reports)
          items.insert(Store.dated(date, .clause, row.id, .clause(row)))
        }
      }
      if kinds.contains(.claim) {
        for row in try claims(party: party)
        where Store.has(
          query.filter.with, in: (row.claimants + row.reportedBy).compactMap { $0.party ?? $0.country })
        {
          items.insert(Store.dated(Store.first(row.reports), .claim, row.id, .claim(row)))
        }
      }
    }
    return items.filter { Store.isWanted($0, query) }.sorted {
      $0.place.comes(before: $1.place, newestFirst: query.newestFirst)
    }
  }

  private static func dated(
    _ date: EDTFDate?, _ kind: TimelineKind, _ id: ContentID, _ item: TimelineItem
  ) -> DatedItem {
    DatedItem(date: date, place: TimelinePlace(day: date?.earliest, kind: kind, id: id), item: item)
  }

  private static func date(of agreement: AgreementRow) -> EDTFDate? {
    agreement.signed ?? first(agreement.reports)
  }

  private static func first(_ reports: [ReportRow]) -> EDTFDate? {
    reports.lazy.compactMap(\.published).first
  }

  private static func has(_ wanted: [String], in parties: [String]) -> Bool {
    wanted.isEmpty || wanted.contains(where: parties.contains)
  }

  private static func isWanted(_ item: DatedItem, _ query: TimelineQuery) -> Bool {
    let filter = query.filter
    if filter.from != nil || filter.to != nil {
      guard let first = item.date?.earliest else { return false }
      if let to = filter.to, to < first { return false }
      if let from = filter.from, let last = item.date?.latest, last < from { return false }
    }
    guard let after = query.after else { return true }
    return after.comes(before: item.place, newestFirst: query.newestFirst)
  }
}
