import CasusModel
import GRDB

/// Writes one run of a coder into a store, a transaction a batch.
///
/// What a batch leaves behind does not depend on the order of articles, on how they are cut into batches, or
/// on what was written before: ids come from content, and where reports of one thing differ the store keeps
/// their join. A process that is killed loses at most its current batch; the same ingest again adds what is
/// missing.
///
/// While a run is written, SQLite does not look up every reference again: the writer writes what is
/// referred to in the same transaction, and the tests let SQLite check all of it. This saves a tenth of the
/// time.
///
/// Not safe to use from several threads at once.
public final class StoreWriter {
  /// What was written so far.
  public private(set) var totals = BatchCounts()

  private let store: Store
  private let run: Int64
  private let writing: BatchWriting

  /// How much of the file SQLite may keep in memory while a run is written, in KiB.
  private static let loadingCache = 192 * 1_024

  /// How many pages the write-ahead log may grow to before they are moved into the file: 64 MB.
  private static let logPages = 16_384

  /// Begins a run.
  ///
  /// - Parameters:
  ///   - store: a store that was opened to be written.
  ///   - coder: which coder and lexicon.
  ///   - startedAt: the time as the caller tells it, ISO 8601; the store has no clock.
  /// - Throws: where the store was opened for reading, is locked by another process, or can't be written.
  public init(_ store: Store, coder: CoderIdentity, startedAt: String) throws(StoreError) {
    let keepsText = store.keepsText
    let (run, writing) = try store.writing { database in
      try database.execute(
        sql: """
          PRAGMA cache_size = -\(StoreWriter.loadingCache);
          PRAGMA wal_autocheckpoint = \(StoreWriter.logPages);
          PRAGMA foreign_keys = OFF;
          """)
      let begin = "INSERT INTO coder_run (coder, lexicon, started_at) VALUES (?, ?, ?)"
      try database.inTransaction(.immediate) {
        try database.execute(sql: begin, arguments: [coder.description, coder.lexicon, startedAt])
        return .commit
      }
      let run = database.lastInsertedRowID
      return (run, try BatchWriting(database, run: run, keepsText: keepsText))
    }
    self.store = store
    self.run = run
    self.writing = writing
  }

  /// Writes a batch in one transaction; about 20,000 rows make a good one.
  ///
  /// - Returns: what became of its items.
  /// - Throws: where the store is locked by another process for longer than its timeout, the disk is full, or
  ///   the file damaged; nothing of the batch is written then.
  @discardableResult
  public func write(_ batch: [IngestItem]) throws(StoreError) -> BatchCounts {
    let counts = try store.writing { database in
      var counts = BatchCounts()
      try database.inTransaction(.immediate) {
        counts = try writing.write(batch)
        return .commit
      }
      return counts
    }
    totals += counts
    return counts
  }

  /// Ends the run: notes when, brings SQLite's statistics up to date and empties the write-ahead log.
  ///
  /// - Parameter finishedAt: the time as the caller tells it, ISO 8601.
  public func finish(finishedAt: String) throws(StoreError) {
    try store.writing { database in
      try database.execute(
        sql: "UPDATE coder_run SET finished_at = ? WHERE id = ?", arguments: [finishedAt, run])
      try database.execute(
        sql: """
          PRAGMA optimize;
          PRAGMA wal_checkpoint(PASSIVE);
          PRAGMA cache_size = -2000;
          PRAGMA foreign_keys = ON;
          """)
    }
  }
}
