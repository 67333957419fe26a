import GRDB
import GRDBSQLite

/// An error code of SQLite with its message, from the statement layer.
struct SQLiteFailure: Error {
  /// The extended result code.
  let code: Int32
  /// SQLite's message.
  let message: String

  /// The last error of a connection.
  init(_ connection: OpaquePointer?) {
    code = sqlite3_extended_errcode(connection)
    message = sqlite3_errmsg(connection).map { String(cString: $0) } ?? "unknown error"
  }

  init(code: Int32, message: String) {
    self.code = code
    self.message = message
  }
}

extension StoreError {
  /// What an error of SQLite, by whichever layer, means for the user of the store at `path`.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as StoreError: self = error
    case let error as SQLiteFailure: self.init(code: error.code, message: error.message, path: path)
    case let error as DatabaseError:
      self.init(
        code: error.extendedResultCode.rawValue, message: error.message ?? error.resultCode.description,
        path: path)
    default: self = .failed(path: path, detail: String(describing: error))
    }
  }

  private init(code: Int32, message: String, path: String) {
    switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL: self = .locked(path: path)
    case SQLITE_FULL: self = .diskFull(path: path)
    case SQLITE_CORRUPT: self = .corrupt(path: path, detail: message)
    case SQLITE_NOTADB: self = .notDatabase(path: path)
    case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM: self = .unwritable(path: path)
    default: self = .failed(path: path, detail: message)
    }
  }

  /// Runs `body` and turns whatever it throws into a `StoreError` about `path`.
  static func wrapping<Result>(path: String, _ body: () throws -> Result) throws(StoreError) -> Result {
    do {
      return try body()
    } catch {
      throw StoreError(error, path: path)
    }
  }
}
