import CasusModel
import GRDB
import GRDBSQLite

extension Store {
  /// Writes a table, row by row, into a sink.
  ///
  /// Rows come in an order that content alone decides: the same articles give the same bytes, in whichever
  /// order and however often they were ingested. Text goes to the sink as it lies in SQLite's memory.
  ///
  /// - Throws: what the sink throws, and `StoreError` where the store can't be read.
  public func export(_ table: ExportTable, to sink: inout some RowSink) throws {
    let schema = table.schema
    try streaming { connection in
      let columns = schema.columns.map { "\"\($0.name)\"" }.joined(separator: ", ")
      let rows = try connection.prepared("SELECT \(columns) FROM \(schema.name)")
      try sink.begin(schema)
      while try rows.step() {
        for column in schema.columns.indices { try rows.send(column, to: &sink) }
        try sink.endRow()
      }
      try sink.end()
    }
  }
}

extension Statement {
  /// Sends a column of the current row to a sink.
  fileprivate func send(_ column: Int, to sink: inout some RowSink) throws {
    switch type(column) {
    case SQLITE_NULL: try sink.null()
    case SQLITE_INTEGER: try sink.integer(int64(column))
    case SQLITE_FLOAT: try sink.number(double(column))
    default: try sink.text(bytes(column))
    }
  }
}
