import CasusModel

extension Store {
  /// The events of some countries or parties as entries, with their words and the sentence of the first report.
  ///
  /// They come by date and then event id, or the other way round; events without a known day last.
  ///
  /// - Parameter query: which events; without parties there are none.
  /// - Throws: where the store can't be read.
  public func timeline(_ query: TimelineQuery) throws(StoreError) -> [TimelineEntry] {
    try StoreError.wrapping(path: path) {
      var entries: [TimelineEntry] = []
      try forEachEvent(of: query) { entry, _ in entries.append(entry) }
      return entries
    }
  }

  /// The same events as lines, for which nothing but the timeline itself is read.
  public func lines(_ query: TimelineQuery) throws(StoreError) -> [TimelineLine] {
    try StoreError.wrapping(path: path) {
      var lines: [TimelineLine] = []
      if let limit = query.limit { lines.reserveCapacity(min(max(limit, 0), 10_000)) }
      let search = ParticipationSearch(query, columns: LineReader.columns)
      try streaming { connection in
        try search.forEachRow(connection, limit: query.limit) { lines.append(LineReader.line($0)) }
      }
      return lines
    }
  }

  /// Calls `body` with each event that `timeline(_:)` gives and its place, without holding them all.
  ///
  /// - Throws: what `body` throws, and `StoreError` where the store can't be read.
  public func forEachEvent(of query: TimelineQuery, _ body: (TimelineEntry, TimelinePlace) throws -> Void)
    throws
  {
    try streaming { connection in
      try connection.inSnapshot {
        let reader = try EntryReader(connection)
        let search = ParticipationSearch(query, columns: "p.day, p.event")
        try search.forEachRow(connection, limit: query.limit) { row in
          guard let entry = try reader.entry(row.id(1)) else { return }
          let day = row.int(0)
          let known = day == UnknownDay.number ? nil : CivilDay(number: day)
          try body(entry, TimelinePlace(day: known, id: entry.id))
        }
      }
    }
  }
}

extension ParticipationSearch {
  /// Calls `body` with each row, in order, each event once.
  func forEachRow(_ source: ReadConnection, limit: Int?, _ body: (Statement) throws -> Void) throws {
    var room = limit ?? Int.max
    for pass in passes where room > 0 {
      let rows = try source.prepared(pass.sql)
      defer { rows.reset() }
      pass.bind(to: rows)
      var last: ContentID?
      while try room > 0 && rows.step() {
        if mayRepeat {
          let event = rows.id(1)
          if event == last { continue }
          last = event
        }
        try body(rows)
        room -= 1
      }
    }
  }
}
