import CasusModel
import GRDB

extension Store {
  /// How much the store holds.
  public func statistics() throws(StoreError) -> StoreStatistics {
    try reading { database in
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
          count: try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table)") ?? 0)
      }
      let counted = try Row.fetchAll(database, sql: "SELECT type, count(*) FROM event GROUP BY type")
      let byType = Dictionary(uniqueKeysWithValues: counted.map { ($0[0] as String, $0[1] as Int) })
      let types = PloverType.allCases.compactMap { type in
        byType[type.rawValue].map { StoreStatistics.Count(name: type.rawValue, count: $0) }
      }
      return StoreStatistics(
        tables: tables, eventDays: try days(of: "event", database),
        publicationDays: try days(of: "article", database), types: types, keepsText: keepsText)
    }
  }

  private func days(of table: String, _ database: Database) throws -> ClosedRange<CivilDay>? {
    let sql = "SELECT min(day_earliest), max(ifnull(day_latest, day_earliest)) FROM \(table)"
    guard let row = try Row.fetchOne(database, sql: sql), let first = row[0] as Int?,
      let last = row[1] as Int?,
      first <= last
    else { return nil }
    return CivilDay(number: first)...CivilDay(number: last)
  }
}
