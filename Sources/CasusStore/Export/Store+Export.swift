import CasusModel
import GRDBSQLite

extension Store {
  /// Writes a table, row by row, into a sink.
  ///
  /// Rows come in an order that content alone decides: the same articles give the same bytes, in whichever
  /// order and however often they were ingested. Text goes to the sink as it lies in SQLite's memory.
  ///
  /// - Parameters:
  ///   - table: the table.
  ///   - filter: which events; of articles those that report such events, and of parties, agreements, clauses
  ///     and claims those of the filter's parties.
  ///   - sink: takes the rows.
  /// - Throws: what the sink throws, and `StoreError` where the store can't be read.
  public func export(_ table: ExportTable, filter: EventFilter = EventFilter(), to sink: inout some RowSink)
    throws
  {
    let source = table.source
    let query = source.query(filter)
    try streaming { connection in
      let rows = try connection.prepared(query.sql)
      defer { rows.reset() }
      query.bind(to: rows)
      try sink.begin(source.schema)
      let columns = source.columns.count
      while try rows.step() {
        for column in 0..<columns { try rows.send(column, to: &sink) }
        try sink.endRow()
      }
      try sink.end()
    }
  }
}

extension Statement {
  /// Sends a column of the current row to a sink.
  @inline(__always)
  fileprivate func send(_ column: Int, to sink: inout some RowSink) throws {
    switch type(column) {
    case SQLITE_NULL: try sink.null()
    case SQLITE_INTEGER: try sink.integer(int64(column))
    case SQLITE_FLOAT: try sink.number(double(column))
    default: try sink.text(bytes(column))
    }
  }
}
