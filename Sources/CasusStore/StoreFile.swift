import Foundation
import GRDBSQLite
import Glibc

/// The file of a store before it is opened: what it is, without changing a byte of it.
struct StoreFile {
  /// The path as the user gave it.
  let path: String

  /// What is there.
  enum State: Equatable {
    /// Nothing.
    case missing
    /// An empty file or a database without any table: a store may be created in it.
    case empty
    /// A Casus store with this schema version.
    case store(version: Int)
  }

  /// The absolute path: SQLite would read a name such as `file:x` as an address.
  var name: String {
    path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
  }

  /// The folder that the file is in.
  private var folder: String {
    let parent = name[..<(name.lastIndex(of: "/") ?? name.startIndex)]
    return parent.isEmpty ? "/" : String(parent)
  }

  /// The name under which a store is opened to be read.
  ///
  /// SQLite reads a database in WAL mode only where it may write its shared-memory file beside it. On a
  /// read-only medium nobody else can write either, so that the file can be opened as immutable.
  var readingName: String {
    guard !StoreFile.may(W_OK, folder), StoreFile.status(of: name + "-wal")?.st_size ?? 0 == 0 else {
      return name
    }
    return immutableName
  }

  /// The address under which SQLite opens the file as one that nobody writes.
  var immutableName: String {
    let allowed = CharacterSet.urlPathAllowed
    return "file://" + (name.addingPercentEncoding(withAllowedCharacters: allowed) ?? name) + "?immutable=1"
  }

  /// Finds out what the file is.
  ///
  /// - Throws: where it is a folder, unreadable, not SQLite, or another program's database.
  func inspect(busyTimeout: Double) throws -> State {
    guard let status = StoreFile.status(of: name) else {
      guard StoreFile.status(of: folder) != nil else { throw StoreError.missingFolder(path: path) }
      return .missing
    }
    if status.st_mode & S_IFMT == S_IFDIR { throw StoreError.isFolder(path: path) }
    guard StoreFile.may(R_OK, name) else { throw StoreError.unreadable(path: path) }
    var connection: OpaquePointer?
    defer { sqlite3_close(connection) }
    guard
      sqlite3_open_v2(readingName, &connection, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nil) == SQLITE_OK,
      let connection
    else { throw SQLiteFailure(connection) }
    sqlite3_busy_timeout(connection, Int32(busyTimeout * 1_000))
    let application = try number("PRAGMA application_id", connection)
    if application == Migrations.applicationID {
      return .store(version: try number("PRAGMA user_version", connection))
    }
    guard try number("SELECT count(*) FROM sqlite_master", connection) == 0, application == 0 else {
      throw StoreError.notStore(path: path)
    }
    return .empty
  }

  /// Throws where the file or its folder, in which SQLite keeps its log, can't be written.
  func checkWritable(existing: Bool) throws {
    let writable = StoreFile.may(W_OK, folder) && (!existing || StoreFile.may(W_OK, name))
    if !writable { throw StoreError.unwritable(path: path) }
  }

  /// What the system knows of a file, or nil where there is none.
  private static func status(of name: String) -> stat? {
    var status = stat()
    return stat(name, &status) == 0 ? status : nil
  }

  /// Whether a file may be read (`R_OK`) or written (`W_OK`).
  private static func may(_ mode: Int32, _ name: String) -> Bool { access(name, mode) == 0 }

  private func number(_ sql: String, _ connection: OpaquePointer) throws -> Int {
    let statement = try Statement(connection, sql)
    let number = try statement.step() ? statement.int(0) : 0
    statement.reset()
    return number
  }
}
