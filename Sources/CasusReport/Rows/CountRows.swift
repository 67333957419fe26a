import CasusModel

extension RowSink {
  /// Writes a table of counts.
  public mutating func write(_ query: CountQuery, _ rows: some Sequence<CountRow>) throws {
    let schema = query.schema
    try begin(schema)
    for row in rows {
      for (key, column) in zip(row.keys, schema.columns) {
        if column.type == .integer, let number = Int(key) {
          try integer(Int64(number))
        } else {
          try write(Field(nonEmpty: key))
        }
      }
      for count in [row.events, row.reports] + (query.countsDistinct ? [row.texts, row.outlets] : []) {
        try integer(Int64(count))
      }
      try write(row.meanScale.map(Field.number) ?? .null)
      try endRow()
    }
    try end()
  }
}
