import GRDBSQLite

/// A plain connection for filling a store: no journal, a large cache, no checks that cost time.
final class FillingConnection {
  private var handle: OpaquePointer?

  init(path: String) throws {
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX
    guard sqlite3_open_v2(path, &handle, flags, nil) == SQLITE_OK else { throw failure() }
    try run(
      """
      PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;
      PRAGMA cache_size = -1048576; PRAGMA foreign_keys = OFF; PRAGMA temp_store = FILE;
      """)
  }

  deinit { sqlite3_close(handle) }

  /// Runs SQL.
  func run(_ sql: String) throws {
    guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw failure() }
  }

  /// A statement that inserts rows.
  func inserter(_ table: String, _ columns: [String]) throws -> Inserter {
    let marks = Array(repeating: "?", count: columns.count).joined(separator: ", ")
    var statement: OpaquePointer?
    let sql = "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(marks))"
    guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK, let statement else {
      throw failure()
    }
    return Inserter(statement)
  }

  private func failure() -> BenchError {
    BenchError(handle.flatMap { sqlite3_errmsg($0) }.map { String(cString: $0) } ?? "SQLite has no memory")
  }
}

/// Inserts rows into one table, a value after the other.
final class Inserter {
  private let statement: OpaquePointer
  private var column: Int32 = 0

  init(_ statement: OpaquePointer) {
    self.statement = statement
  }

  deinit { sqlite3_finalize(statement) }

  func integer(_ value: Int64) {
    column += 1
    sqlite3_bind_int64(statement, column, value)
  }

  func integer(_ value: Int) { integer(Int64(value)) }

  func number(_ value: Double) {
    column += 1
    sqlite3_bind_double(statement, column, value)
  }

  func text(_ value: String) {
    column += 1
    var value = value
    value.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        _ = sqlite3_bind_text64(
          statement, column, characters.baseAddress, UInt64(characters.count),
          unsafeBitCast(-1, to: sqlite3_destructor_type.self), UInt8(SQLITE_UTF8))
      }
    }
  }

  func null() {
    column += 1
    sqlite3_bind_null(statement, column)
  }

  /// Bytes of which there are none.
  func noBytes() {
    column += 1
    sqlite3_bind_zeroblob(statement, column, 0)
  }

  /// Inserts the row.
  func row() throws {
    let code = sqlite3_step(statement)
    sqlite3_reset(statement)
    column = 0
    guard code == SQLITE_DONE else {
      throw BenchError(String(cString: sqlite3_errmsg(sqlite3_db_handle(statement))))
    }
  }
}

/// Why a store could not be made or measured.
struct BenchError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
