import GRDBSQLite
import Synchronization

/// A connection for reading that keeps its statements: preparing one costs as much as reading fifty lines.
final class ReadConnection {
  private let handle: OpaquePointer
  private var statements: [String: Statement] = [:]

  /// How much of the file the connection may keep in memory, in KiB.
  private static let cache = 64 * 1_024
  /// Statements beyond so many are not kept.
  private static let mostStatements = 64

  init(name: String, busyTimeout: Double) throws {
    var handle: OpaquePointer?
    let flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX
    guard sqlite3_open_v2(name, &handle, flags, nil) == SQLITE_OK, let handle else {
      let failure = SQLiteFailure(handle)
      sqlite3_close(handle)
      throw failure
    }
    self.handle = handle
    sqlite3_busy_timeout(handle, Int32(busyTimeout * 1_000))
    sqlite3_exec(handle, "PRAGMA cache_size = -\(ReadConnection.cache)", nil, nil, nil)
  }

  deinit {
    statements.removeAll()
    sqlite3_close_v2(handle)
  }

  /// The statement for this SQL, without parameters given. While its rows are read, nobody else may ask for it.
  func prepared(_ sql: String) throws -> Statement {
    if let known = statements[sql] {
      known.reset()
      return known
    }
    let statement = try Statement(handle, sql)
    if statements.count < ReadConnection.mostStatements { statements[sql] = statement }
    return statement
  }

  /// Runs `body` on one state of the store, whatever is written meanwhile.
  func inSnapshot<Result>(_ body: () throws -> Result) throws -> Result {
    try prepared("BEGIN").run()
    defer {
      // A statement in the middle of its rows would hold the snapshot.
      for statement in statements.values { statement.reset() }
      // Nothing was written: ending the transaction can't fail in a way that matters.
      _ = try? prepared("COMMIT").run()
    }
    return try body()
  }
}

/// The connections for reading that are open, lent to one reader at a time.
final class ReadConnections: Sendable {
  private let name: String
  private let busyTimeout: Double
  private let idle = Mutex<[Lent]>([])

  /// A connection on its way from one thread to another; only one has it at a time.
  private struct Lent: @unchecked Sendable {
    let connection: ReadConnection
  }

  /// Connections to a file, opened as they are needed.
  ///
  /// - Parameter name: the path or address under which SQLite opens it.
  init(name: String, busyTimeout: Double) {
    self.name = name
    self.busyTimeout = busyTimeout
  }

  /// Runs `body` with a connection that nobody else uses.
  func lend<Result>(_ body: (ReadConnection) throws -> Result) throws -> Result {
    let lent =
      try idle.withLock { $0.popLast() }
      ?? Lent(connection: try ReadConnection(name: name, busyTimeout: busyTimeout))
    defer { idle.withLock { $0.append(lent) } }
    return try body(lent.connection)
  }

  /// Closes the connections that nobody uses.
  func close() {
    idle.withLock { $0.removeAll() }
  }
}
