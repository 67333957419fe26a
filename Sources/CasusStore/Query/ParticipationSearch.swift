import CasusModel

/// The searches in the participation table that a timeline comes to, one after the other.
///
/// Each is a range of the table per party, merged: SQLite sorts nothing, whatever the size of the store.
struct ParticipationSearch {
  /// The searches; each gives the columns asked for, by day and event.
  private(set) var passes: [SQLQuery] = []

  private let query: TimelineQuery
  private let parties: [String]
  private let columns: String

  /// The searches for a query.
  ///
  /// - Parameters:
  ///   - query: the query.
  ///   - columns: what to select; of `p`, the participation table. `day` and `event` have to come first.
  init(_ query: TimelineQuery, columns: String) {
    self.query = query
    self.columns = columns
    parties = Set(query.filter.parties).sorted()
    guard !parties.isEmpty else { return }
    let hasDays = query.filter.from != nil || query.filter.to != nil
    if query.newestFirst && !hasDays {
      // Undated events have the greatest day, and come last all the same.
      if query.after.map({ $0.day != nil }) ?? true { passes.append(merged { self.range(of: $0, .dated) }) }
      passes.append(merged { self.range(of: $0, .undated) })
    } else {
      passes.append(
        merged(hasEarlier: query.filter.from != nil) { self.range(of: $0, hasDays ? .dated : .all) })
    }
  }

  /// Whether an event may come twice in a row: once for each party that takes part in it.
  var mayRepeat: Bool { parties.count > 1 }

  /// Which days a search goes through.
  private enum Days {
    case all, dated, undated
  }

  private func merged(hasEarlier: Bool = false, _ range: (String) -> SQLQuery) -> SQLQuery {
    var merged = SQLQuery()
    for (place, party) in parties.enumerated() {
      if place > 0 { merged.add(" UNION ALL ") }
      merged.add(range(party))
      if hasEarlier, let from = query.filter.from {
        merged.add(" UNION ALL ")
        merged.add(earlier(than: from, of: party))
      }
    }
    merged.add(query.newestFirst ? " ORDER BY 1 DESC, 2 DESC" : " ORDER BY 1, 2")
    return merged
  }

  /// One party's events that begin in the range of days.
  private func range(of party: String, _ days: Days) -> SQLQuery {
    var search = begin(party)
    switch days {
    case .all: break
    case .dated:
      let first = query.filter.from.map { Int64($0.number) } ?? Int64(-UnknownDay.number)
      let last = min(query.filter.to?.number ?? Int.max, UnknownDay.number - 1)
      search.add(" AND p.day BETWEEN ? AND ?", [.integer(first), .integer(Int64(last))])
    case .undated: search.add(" AND p.day = \(UnknownDay.number)")
    }
    finish(&search, days)
    return search
  }

  /// One party's events that may have begun before the range and reach into it.
  private func earlier(than from: CivilDay, of party: String) -> SQLQuery {
    var search = begin(party)
    search.add(" AND p.last_day > p.day AND p.last_day >= ? AND p.day < ?", [.day(from), .day(from)])
    finish(&search, .dated)
    return search
  }

  private func begin(_ party: String) -> SQLQuery {
    SQLQuery("SELECT \(columns) FROM participation p WHERE p.party = ?", [.text(party)])
  }

  private func finish(_ search: inout SQLQuery, _ days: Days) {
    let conditions = EventConditions(query.filter)
    search.add(conditions.shared("p"))
    search.add(conditions.takesPart(query.filter.with, day: "p.day", event: "p.event"))
    if conditions.needsEvent {
      search.add(" AND EXISTS (SELECT 1 FROM event e WHERE e.id = p.event")
      search.add(conditions.detailed("e"))
      search.add(")")
    }
    if let after = query.after { search.add(behind(after, days)) }
  }

  /// Behind a place in the order: by day, then kind with events first, then id; or the reverse.
  private func behind(_ place: TimelinePlace, _ days: Days) -> SQLQuery {
    let day = SQLQuery.Value.integer(Int64(place.day?.number ?? UnknownDay.number))
    let id = SQLQuery.Value.integer(place.id.rawValue)
    switch (query.newestFirst, place.kind) {
    // Newest first, undated events come behind all others, in a search of their own.
    case (true, _) where days == .undated && place.day != nil: return SQLQuery()
    case (true, .event): return SQLQuery(" AND (p.day, p.event) < (?, ?)", [day, id])
    case (true, _): return SQLQuery(" AND p.day <= ?", [day])
    case (false, .event): return SQLQuery(" AND (p.day, p.event) > (?, ?)", [day, id])
    case (false, _): return SQLQuery(" AND p.day > ?", [day])
    }
  }
}
