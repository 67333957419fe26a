import CasusModel
import GRDBSQLite

/// A prepared statement of SQLite, with the least between it and its values.
///
/// Parameters are given one after the other, then the statement is run or stepped through. A statement is
/// bound to its connection and is used only inside that connection's queue.
final class Statement {
  private let handle: OpaquePointer
  private let connection: OpaquePointer
  /// The texts of one row: SQLite reads them in place, so that binding allocates nothing.
  private let arena: UnsafeMutableRawBufferPointer
  private var used = 0
  private var parameter: Int32 = 0

  /// Prepares SQL on a connection.
  init(_ connection: OpaquePointer, _ sql: String) throws(SQLiteFailure) {
    var handle: OpaquePointer?
    guard
      sqlite3_prepare_v3(connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil) == SQLITE_OK,
      let handle
    else { throw SQLiteFailure(connection) }
    self.handle = handle
    self.connection = connection
    self.arena = .allocate(byteCount: 4_096, alignment: 1)
  }

  deinit {
    sqlite3_finalize(handle)
    arena.deallocate()
  }
}

// Giving parameters.
extension Statement {
  func bind(_ value: Int64) {
    parameter += 1
    sqlite3_bind_int64(handle, parameter, value)
  }

  func bind(_ value: Int) {
    bind(Int64(value))
  }

  func bind(_ value: Int?) {
    guard let value else { return bindNull() }
    bind(Int64(value))
  }

  func bind(_ value: Bool) {
    bind(value ? 1 : 0 as Int64)
  }

  func bind(_ value: ContentID) {
    bind(value.rawValue)
  }

  func bind(_ value: ContentID?) {
    guard let value else { return bindNull() }
    bind(value.rawValue)
  }

  func bind(_ value: Double) {
    parameter += 1
    sqlite3_bind_double(handle, parameter, value)
  }

  func bind(_ value: String?) {
    guard let value else { return bindNull() }
    bind(value)
  }

  func bind(_ value: String) {
    parameter += 1
    var value = value
    value.withUTF8 { bytes in
      if used + bytes.count <= arena.count, let base = arena.baseAddress {
        let place = base + used
        if let source = bytes.baseAddress { place.copyMemory(from: source, byteCount: bytes.count) }
        used += bytes.count
        sqlite3_bind_text(
          handle, parameter, place.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil)
      } else {
        bytes.withMemoryRebound(to: CChar.self) { characters in
          _ = sqlite3_bind_text64(
            handle, parameter, characters.baseAddress, UInt64(characters.count), Statement.copying,
            UInt8(SQLITE_UTF8))
        }
      }
    }
  }

  /// Gives 16-bit words as a blob, the lower byte of each first.
  func bind(_ words: [UInt16]) {
    parameter += 1
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: max(words.count, 1)) { bytes in
      for (place, word) in words.enumerated() { bytes[place] = word.littleEndian }
      _ = sqlite3_bind_blob(handle, parameter, bytes.baseAddress, Int32(words.count * 2), Statement.copying)
    }
  }

  func bindNull() {
    parameter += 1
    sqlite3_bind_null(handle, parameter)
  }

  /// SQLite's mark for bytes that it has to copy before the call returns.
  private static var copying: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }
}

// Running.
extension Statement {
  /// Runs the statement with the parameters given and makes it ready for the next ones.
  ///
  /// - Returns: whether it changed a row.
  @discardableResult
  func run() throws(SQLiteFailure) -> Bool {
    assert(parameter == sqlite3_bind_parameter_count(handle), "every parameter has a value")
    let code = sqlite3_step(handle)
    guard code == SQLITE_DONE || code == SQLITE_ROW else { throw failure() }
    reset()
    return sqlite3_changes(connection) > 0
  }

  /// Goes to the next row; false behind the last one, where the statement is ready for new parameters.
  func step() throws(SQLiteFailure) -> Bool {
    assert(parameter == sqlite3_bind_parameter_count(handle), "every parameter has a value")
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE:
      reset()
      return false
    default: throw failure()
    }
  }

  /// Makes the statement ready for new parameters.
  func reset() {
    sqlite3_reset(handle)
    parameter = 0
    used = 0
  }

  private func failure() -> SQLiteFailure {
    let failure = SQLiteFailure(connection)
    reset()
    return failure
  }
}

// Reading the current row.
extension Statement {
  /// SQLite's type code of a column of the current row.
  func type(_ column: Int) -> Int32 {
    sqlite3_column_type(handle, Int32(column))
  }

  func isNull(_ column: Int) -> Bool {
    type(column) == SQLITE_NULL
  }

  func int64(_ column: Int) -> Int64 {
    sqlite3_column_int64(handle, Int32(column))
  }

  func int(_ column: Int) -> Int {
    Int(int64(column))
  }

  func optionalInt(_ column: Int) -> Int? {
    isNull(column) ? nil : int(column)
  }

  func id(_ column: Int) -> ContentID {
    ContentID(rawValue: int64(column))
  }

  func optionalID(_ column: Int) -> ContentID? {
    isNull(column) ? nil : id(column)
  }

  func double(_ column: Int) -> Double {
    sqlite3_column_double(handle, Int32(column))
  }

  /// The bytes of a text column, valid until the next step.
  func bytes(_ column: Int) -> UnsafeBufferPointer<UInt8> {
    let text = sqlite3_column_text(handle, Int32(column))
    return UnsafeBufferPointer(start: text, count: Int(sqlite3_column_bytes(handle, Int32(column))))
  }

  func text(_ column: Int) -> String {
    String(decoding: bytes(column), as: UTF8.self)
  }

  func optionalText(_ column: Int) -> String? {
    // SQLite gives no bytes for a null; asking for the type first would cost a call.
    let bytes = bytes(column)
    return bytes.baseAddress == nil ? nil : String(decoding: bytes, as: UTF8.self)
  }

  /// The 16-bit words of a blob, the lower byte of each first.
  func words(_ column: Int) -> [UInt16] {
    let bytes = UnsafeRawBufferPointer(
      start: sqlite3_column_blob(handle, Int32(column)),
      count: Int(sqlite3_column_bytes(handle, Int32(column))))
    return (0..<bytes.count / 2).map {
      UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * 2, as: UInt16.self))
    }
  }

  func date(_ column: Int) -> EDTFDate? {
    optionalText(column).flatMap { EDTFDate($0) }
  }

  func bool(_ column: Int) -> Bool {
    int64(column) != 0
  }

  /// The items of a `;` list.
  func list(_ column: Int) -> [String] {
    text(column).split(separator: ";").map(String.init)
  }
}

// Reading a value of any type.
extension Statement {
  /// The value of a column of the current row, valid until the next step.
  ///
  /// Looking a column up takes SQLite longer than reading it; this looks it up once for its type and what it holds.
  struct Value {
    fileprivate let handle: OpaquePointer?

    /// SQLite's type code.
    var type: Int32 { sqlite3_value_type(handle) }
    var int64: Int64 { sqlite3_value_int64(handle) }
    var double: Double { sqlite3_value_double(handle) }
    var bytes: UnsafeBufferPointer<UInt8> {
      let text = sqlite3_value_text(handle)
      return UnsafeBufferPointer(start: text, count: Int(sqlite3_value_bytes(handle)))
    }
  }

  func value(_ column: Int) -> Value {
    // SQLite calls it unprotected: another thread may not use the connection meanwhile, and none does.
    Value(handle: sqlite3_column_value(handle, Int32(column)))
  }
}

// Reading all rows.
extension Statement {
  /// What `body` makes of each row.
  func all<Value>(_ body: (Statement) throws -> Value) throws -> [Value] {
    var values: [Value] = []
    while try step() { values.append(try body(self)) }
    return values
  }

  /// The ids in the first column of all rows.
  func ids() throws -> [ContentID] { try all { $0.id(0) } }

  /// The texts in the first column of all rows.
  func texts() throws -> [String] { try all { $0.text(0) } }
}
