import CasusModel
import GRDB

extension Store {
  /// The events of some countries or parties, by date and then event id; events without a known day last.
  ///
  /// With a first or last day, an event is shown where its date may lie in the range: one of `2024` is
  /// part of June 2024. Events without a known day are shown only where neither is given.
  ///
  /// - Parameter query: which events; without parties there are none.
  /// - Throws: where the store can't be read.
  public func timeline(_ query: TimelineQuery) throws(StoreError) -> [TimelineEntry] {
    try StoreError.wrapping(path: path) {
      var entries: [TimelineEntry] = []
      try forEachEvent(of: query) { entries.append($0) }
      return entries
    }
  }

  /// Calls `body` with each event that `timeline(_:)` gives, without holding them all.
  ///
  /// - Throws: what `body` throws, and `StoreError` where the store can't be read.
  public func forEachEvent(of query: TimelineQuery, _ body: (TimelineEntry) throws -> Void) throws {
    guard !query.parties.isEmpty else { return }
    try streaming { database in
      let search = ParticipationSearch(query)
      let places = try database.prepared(search.sql)
      search.bind(to: places)
      let reader = try EntryReader(database)
      while try places.step() {
        if let entry = try reader.entry(places.id(1)) { try body(entry) }
      }
    }
  }
}

/// The search in the participation table that a timeline query comes to.
struct ParticipationSearch {
  /// The SQL: days and event ids in the order of the timeline.
  private(set) var sql = ""
  private var values: [Value] = []

  private enum Value {
    case text(String)
    case integer(Int)
  }

  init(_ query: TimelineQuery) {
    var ranges: [String] = []
    for party in Set(query.parties).sorted() {
      ranges.append(range(of: party, query))
      if let from = query.from { ranges.append(earlier(than: from, of: party, query)) }
    }
    // The parts of a compound select come from the table in this order already: SQLite merges them.
    sql = ranges.joined(separator: " UNION ") + " ORDER BY 1, 2"
    if let limit = query.limit {
      sql += " LIMIT ?"
      values.append(.integer(max(0, limit)))
    }
  }

  /// Gives the values of the search as parameters.
  func bind(to statement: Statement) {
    for value in values {
      switch value {
      case .text(let text): statement.bind(text)
      case .integer(let integer): statement.bind(integer)
      }
    }
  }

  /// One party's events that begin in the range of days.
  private mutating func range(of party: String, _ query: TimelineQuery) -> String {
    var sql = "SELECT p.day, p.event FROM participation p WHERE p.party = ?"
    values.append(.text(party))
    if query.from != nil || query.to != nil {
      sql += " AND p.day BETWEEN ? AND ?"
      values.append(.integer(query.from?.number ?? -UnknownDay.number))
      values.append(.integer(min(query.to?.number ?? Int.max, UnknownDay.number - 1)))
    }
    return sql + filter(query)
  }

  /// One party's events that may have begun before the range and reach into it.
  private mutating func earlier(than from: CivilDay, of party: String, _ query: TimelineQuery) -> String {
    values += [.text(party), .integer(from.number), .integer(from.number)]
    return """
      SELECT p.day, p.event FROM participation p
      WHERE p.party = ? AND p.last_day > p.day AND p.last_day >= ? AND p.day < ?
      """ + filter(query)
  }

  private mutating func filter(_ query: TimelineQuery) -> String {
    var sql = ""
    let types = PloverType.allCases.filter { type in
      (query.types.isEmpty || query.types.contains(type))
        && (query.quads.isEmpty || query.quads.contains(type.quad))
    }
    if types.count < PloverType.allCases.count {
      sql += " AND p.type IN (" + marks(types.count) + ")"
      values += types.map { .text($0.rawValue) }
    }
    if !query.with.isEmpty {
      sql += """
         AND EXISTS (SELECT 1 FROM participation w
        WHERE w.party IN (\(marks(query.with.count))) AND w.day = p.day AND w.event = p.event)
        """
      values += query.with.map { .text($0) }
    }
    return sql
  }

  private func marks(_ count: Int) -> String {
    Array(repeating: "?", count: count).joined(separator: ", ")
  }
}
