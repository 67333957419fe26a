import CasusModel

extension Store {
  /// What could not be read or coded, by file, line and reason.
  public func rejections() throws(StoreError) -> [Rejection] {
    try reading { connection in
      let rows = try connection.prepared(
        """
        SELECT article, path, line, reason FROM rejection
        ORDER BY path IS NOT NULL, path, ifnull(line, 0), reason
        """)
      return try rows.all { row in
        Rejection(
          id: row.optionalText(0), path: row.optionalText(1), line: row.optionalInt(2), reason: row.text(3))
      }
    }
  }
}
