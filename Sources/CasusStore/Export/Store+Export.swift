import CasusModel
import Dispatch

extension Store {
  /// Writes a table, row by row, into a sink.
  ///
  /// Rows come in an order that content alone decides: the same articles give the same bytes, in whichever
  /// order and however often they were ingested. However many rows there are, few are in memory.
  ///
  /// - Parameters:
  ///   - table: the table.
  ///   - filter: which events; of articles those that report such events, and of parties, agreements, clauses
  ///     and claims those of the filter's parties.
  ///   - jobs: with more than one, another thread reads rows while this one writes those before them.
  ///   - sink: takes the rows.
  /// - Throws: what the sink throws, and `StoreError` where the store can't be read.
  public func export(
    _ table: ExportTable, filter: EventFilter = EventFilter(), jobs: Int = 1, to sink: inout some RowSink
  ) throws {
    let source = table.source
    try sink.begin(source.schema)
    try send(source.query(filter), columns: source.columns.count, jobs: jobs, to: &sink)
    try sink.end()
  }

  /// Sends the rows of a query to a sink.
  func send(_ query: SQLQuery, columns: Int, jobs: Int, to sink: inout some RowSink) throws {
    guard jobs == 1 else {
      return try exchanging(query, columns) { batch in try batch.send(to: &sink, columns: columns) }
    }
    let batch = RowBatch()
    try forEachRow(query) { row in
      batch.append(row, columns: columns)
      guard batch.isFull else { return true }
      try batch.send(to: &sink, columns: columns)
      batch.removeAll()
      return true
    }
    try batch.send(to: &sink, columns: columns)
  }

  /// Calls `body` with the rows of a query in batches, while another thread reads the next ones.
  private func exchanging(_ query: SQLQuery, _ columns: Int, _ body: (RowBatch) throws -> Void) throws {
    let exchange = RowExchange()
    let reading = DispatchGroup()
    DispatchQueue.global().async(group: reading) { [self] in
      do {
        var batch = exchange.emptyBatch()
        try forEachRow(query) { row in
          guard let current = batch else { return false }
          current.append(row, columns: columns)
          if current.isFull {
            exchange.pass(current)
            batch = exchange.emptyBatch()
          }
          return true
        }
        if let batch { exchange.pass(batch) }
        exchange.finish(nil)
      } catch {
        exchange.finish(error)
      }
    }
    defer {
      exchange.stop()
      reading.wait()
    }
    while let batch = try exchange.next() {
      try body(batch)
      exchange.giveBack(batch)
    }
  }

  /// Calls `body` with each row of a query, as long as it returns true.
  private func forEachRow(_ query: SQLQuery, _ body: (Statement) throws -> Bool) throws {
    try streaming { connection in
      let rows = try connection.prepared(query.sql)
      defer { rows.reset() }
      query.bind(to: rows)
      while try rows.step() {
        guard try body(rows) else { return }
      }
    }
  }
}
