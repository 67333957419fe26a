import CasusModel

extension Store {
  /// How much the store holds.
  public func statistics() throws(StoreError) -> StoreStatistics {
    try reading { connection in
      let names = [
        "article": "articles", "event": "events", "mention": "mentions", "agreement": "agreements",
        "clause": "clauses", "claim": "claims", "party": "parties", "rejection": "rejections",
        "coder_run": "runs",
      ]
      let order = [
        "article", "event", "mention", "agreement", "clause", "claim", "party", "rejection", "coder_run",
      ]
      let tables = try order.map { table in
        StoreStatistics.Count(
          name: names[table] ?? table,
          count: try connection.prepared("SELECT count(*) FROM \(table)").all { $0.int(0) }.first ?? 0)
      }
      let counted = try connection.prepared("SELECT type, count(*) FROM event GROUP BY type")
        .all { ($0.text(0), $0.int(1)) }
      let byType = Dictionary(counted) { first, _ in first }
      let types = PloverType.allCases.compactMap { type in
        byType[type.rawValue].map { StoreStatistics.Count(name: type.rawValue, count: $0) }
      }
      return StoreStatistics(
        tables: tables, eventDays: try days(of: "event", connection),
        publicationDays: try days(of: "article", connection), types: types, keepsText: keepsText)
    }
  }

  private func days(of table: String, _ connection: ReadConnection) throws -> ClosedRange<CivilDay>? {
    let row = try connection.prepared(
      "SELECT min(day_earliest), max(ifnull(day_latest, day_earliest)) FROM \(table)")
    guard try row.step(), let first = row.optionalInt(0), let last = row.optionalInt(1), first <= last else {
      return nil
    }
    return CivilDay(number: first)...CivilDay(number: last)
  }
}
