import CasusModel

/// An event filter as SQL: conditions that begin with ` AND`.
struct EventConditions {
  let filter: EventFilter

  init(_ filter: EventFilter) {
    self.filter = filter
  }

  /// Whether there are conditions that only `event` has the columns for.
  var needsEvent: Bool {
    !filter.contexts.isEmpty || !filter.sectors.isEmpty || !filter.attributedTo.isEmpty
      || !filter.places.isEmpty
  }

  /// Conditions on columns that `event` and `participation` share.
  ///
  /// - Parameter row: the table's name in the query.
  func shared(_ row: String) -> SQLQuery {
    var query = SQLQuery()
    if let types = filter.allowedTypes {
      query.add(" AND \(row).type", in: types.map(\.rawValue))
    }
    if !filter.modes.isEmpty { query.add(" AND \(row).mode", in: filter.modes.sorted()) }
    if !filter.statuses.isEmpty {
      query.add(" AND \(row).status", in: filter.statuses.map(\.rawValue).sorted())
    }
    if filter.minimumReports > 1 {
      query.add(" AND \(row).reports >= ?", [.integer(Int64(filter.minimumReports))])
    }
    return query
  }

  /// Conditions on columns that only `event` has.
  func detailed(_ event: String) -> SQLQuery {
    var query = SQLQuery()
    query.add(anyOf(filter.contexts.sorted(), in: ["\(event).contexts"]))
    query.add(
      anyOf(
        filter.sectors.map(\.rawValue).sorted(), in: ["\(event).actor_sectors", "\(event).recipient_sectors"])
    )
    query.add(anyOf(filter.attributedTo, in: ["\(event).attributed_to"]))
    if !filter.places.isEmpty {
      query.add(" AND (")
      query.add("\(event).location_country", in: filter.places)
      query.add(" OR ")
      query.add("lower(\(event).location)", in: filter.places.map { $0.lowercased() })
      query.add(")")
    }
    return query
  }

  /// Conditions on the days of an event in `event`.
  func days(_ event: String) -> SQLQuery {
    var query = SQLQuery()
    if filter.from != nil || filter.to != nil { query.add(" AND \(event).day_earliest IS NOT NULL") }
    if let from = filter.from {
      query.add(" AND ifnull(\(event).day_latest, \(UnknownDay.number)) >= ?", [.day(from)])
    }
    if let to = filter.to { query.add(" AND \(event).day_earliest <= ?", [.day(to)]) }
    return query
  }

  /// That one of some parties takes part in an event, by its day and id.
  func takesPart(_ parties: [String], day: String, event: String) -> SQLQuery {
    guard !parties.isEmpty else { return SQLQuery() }
    var query = SQLQuery(" AND EXISTS (SELECT 1 FROM participation w WHERE ")
    query.add("w.party", in: parties)
    query.add(" AND w.day = \(day) AND w.event = \(event))")
    return query
  }

  /// That one of some items stands in one of some `;` lists.
  private func anyOf(_ items: [String], in lists: [String]) -> SQLQuery {
    guard !items.isEmpty else { return SQLQuery() }
    var query = SQLQuery(" AND (")
    var separator = ""
    for list in lists {
      for item in items {
        query.add("\(separator)instr(';' || \(list) || ';', ?)", [.text(";\(item);")])
        separator = " OR "
      }
    }
    query.add(")")
    return query
  }
}
