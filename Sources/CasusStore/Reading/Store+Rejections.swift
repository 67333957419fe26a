import CasusModel
import GRDB

extension Store {
  /// What could not be read or coded, by file, line and reason.
  public func rejections() throws(StoreError) -> [Rejection] {
    try reading { database in
      let sql = """
        SELECT article, path, line, reason FROM rejection
        ORDER BY path IS NOT NULL, path, ifnull(line, 0), reason
        """
      return try Row.fetchAll(database, sql: sql).map { row in
        Rejection(id: row[0], path: row[1], line: row[2], reason: row[3])
      }
    }
  }
}
