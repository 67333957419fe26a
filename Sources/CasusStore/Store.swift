import CasusModel
import GRDB

/// A Casus store: one SQLite file of articles, the events, agreements, clauses and claims coded in them, and
/// the reports that each of these rests on.
///
/// Reading is safe from any thread, also while a `StoreWriter` writes.
public final class Store: Sendable {
  /// The file, as given.
  public let path: String
  /// What the store was opened for.
  public let access: Access
  /// Whether the texts of articles are kept; chosen when the store is created.
  public let keepsText: Bool

  private let writer: DatabasePool?
  private let connections: ReadConnections

  /// What a store is opened for.
  public enum Access: Hashable, Sendable {
    /// To be written, and created where there is none.
    case create
    /// To be written; there has to be one.
    case write
    /// To be read; nothing is changed.
    case read
  }

  /// Opens a store.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - access: what for. A store of an older version is brought up to date unless it is opened to be read.
  ///   - leavingOutText: whether a new store leaves the texts of articles out. A store that leaves them out
  ///     always does.
  ///   - busyTimeout: how many seconds to wait for another process that holds the store.
  /// - Throws: what is wrong with the file, in one sentence.
  public static func open(
    path: String, access: Access, leavingOutText: Bool = false, busyTimeout: Double = 10
  ) throws(StoreError) -> Store {
    try StoreError.wrapping(path: path) {
      try Store(path: path, access: access, leavingOutText: leavingOutText, busyTimeout: busyTimeout)
    }
  }

  private init(path: String, access: Access, leavingOutText: Bool, busyTimeout: Double) throws {
    let file = StoreFile(path: path)
    let state = try file.inspect(busyTimeout: busyTimeout)
    switch (access, state) {
    case (.read, .missing), (.write, .missing): throw StoreError.missing(path: path)
    case (.read, .empty), (.write, .empty): throw StoreError.notStore(path: path)
    case (.read, .store(let version)) where version < Migrations.version:
      throw StoreError.older(path: path, version: version, known: Migrations.version)
    case (_, .store(let version)) where version > Migrations.version:
      throw StoreError.newer(path: path, version: version, known: Migrations.version)
    case (.read, _):
      writer = nil
    default:
      try file.checkWritable(existing: state != .missing)
      var configuration = Configuration()
      configuration.busyMode = .timeout(busyTimeout)
      configuration.label = "casus"
      let pool = try DatabasePool(path: file.name, configuration: configuration)
      try Migrations.migrator().migrate(pool)
      try pool.write { database in
        try database.execute(
          sql: "INSERT OR IGNORE INTO setting (name, value) VALUES ('text', ?)",
          arguments: [leavingOutText ? "left out" : "kept"])
      }
      writer = pool
    }
    connections = ReadConnections(
      name: access == .read ? file.readingName : file.name, busyTimeout: busyTimeout)
    self.path = path
    self.access = access
    keepsText = try connections.lend { try $0.setting("text") } != "left out"
    if leavingOutText && keepsText { throw StoreError.keepsText(path: path) }
  }

  /// Moves what is still in the write-ahead log into the file, and closes it.
  ///
  /// A store that is not closed is as good, but leaves its log beside it.
  public func close() throws(StoreError) {
    try StoreError.wrapping(path: path) {
      connections.close()
      if let writer {
        _ = try writer.writeWithoutTransaction { database in
          try Row.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        }
        // The last connection removes the log, and only one that may write can.
        writer.invalidateReadOnlyConnections()
        try writer.close()
      }
    }
  }

  /// Runs `body` on a connection that sees one committed state of the store throughout.
  func reading<Result>(_ body: (ReadConnection) throws -> Result) throws(StoreError) -> Result {
    try StoreError.wrapping(path: path) {
      try connections.lend { connection in try connection.inSnapshot { try body(connection) } }
    }
  }

  /// The value of a setting, or nil where it was never made.
  func setting(_ name: String) throws(StoreError) -> String? {
    try reading { try $0.setting(name) }
  }

  /// Runs `body` on a connection where each statement sees the last committed state.
  ///
  /// Errors that are not SQLite's pass as they are.
  func streaming<Result>(_ body: (ReadConnection) throws -> Result) throws -> Result {
    do {
      return try connections.lend(body)
    } catch {
      guard error is SQLiteFailure || error is DatabaseError else { throw error }
      throw StoreError(error, path: path)
    }
  }

  /// Runs `body` on the writing connection, outside of a transaction.
  func writing<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
    guard let writer else { throw .readOnly(path: path) }
    return try StoreError.wrapping(path: path) { try writer.writeWithoutTransaction(body) }
  }
}

extension ReadConnection {
  /// The value of a setting, or nil where it was never made.
  fileprivate func setting(_ name: String) throws -> String? {
    let value = try prepared("SELECT value FROM setting WHERE name = ?")
    defer { value.reset() }
    value.bind(name)
    return try value.step() ? value.optionalText(0) : nil
  }
}

extension Database {
  /// Prepares a statement of our own on this connection.
  func prepared(_ sql: String) throws -> Statement {
    guard let sqliteConnection else { throw SQLiteFailure(code: 21, message: "the store is closed") }
    return try Statement(sqliteConnection, sql)
  }
}
