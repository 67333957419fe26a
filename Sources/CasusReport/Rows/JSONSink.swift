import CasusModel

/// Rows as JSON objects in UTF-8: one a line (JSON Lines), or all of them in one list with one a line.
///
/// Keys are the columns' names, in their order. Null is `null`, a list column is a list (an empty text or a
/// null is the empty list), a boolean column is `true` or `false`, an id is text.
public struct JSONSink: RowSink {
  private var buffer: RowBuffer
  private let isList: Bool
  private var hasRows = false
  private var keys: [[UInt8]] = []

  /// A sink that writes to an output.
  ///
  /// - Parameter isList: whether the rows stand in one JSON list instead of JSON Lines.
  public init(_ output: ByteOutput, isList: Bool = false) {
    self.buffer = RowBuffer(output: output)
    self.isList = isList
  }

  /// Takes the keys from the columns.
  public mutating func begin(_ schema: TableSchema) throws {
    buffer.begin(schema)
    // A key never changes: it is spelled once, with what stands before and behind it.
    keys = schema.columns.enumerated().map { index, column in
      var key = JSONText(isASCII: false)
      key.string(column.name)
      return Array((index == 0 ? "{" : ",").utf8) + key.bytes.array + [UInt8(ascii: ":")]
    }
    hasRows = false
    if isList { buffer.bytes.append(UInt8(ascii: "[")) }
  }

  /// Writes a field that is null.
  public mutating func null() throws {
    let type = buffer.type
    key()
    append(type == .list ? "[]" : "null")
  }

  /// Writes a whole number; in a column of ids, the id that it is.
  public mutating func integer(_ value: Int64) throws {
    let type = buffer.type
    key()
    switch type {
    case .boolean: append(value == 0 ? "false" : "true")
    case .number: NumberText.append(Double(value), to: &buffer.bytes)
    case .id:
      buffer.bytes.append(UInt8(ascii: "\""))
      NumberText.appendHex(UInt64(bitPattern: value), to: &buffer.bytes)
      buffer.bytes.append(UInt8(ascii: "\""))
    case .text, .integer, .date, .list: NumberText.append(value, to: &buffer.bytes)
    }
  }

  /// Writes a number; one that is not finite is a null.
  public mutating func number(_ value: Double) throws {
    key()
    if value.isFinite { NumberText.append(value, to: &buffer.bytes) } else { append("null") }
  }

  /// Writes text.
  public mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    let type = buffer.type
    key()
    guard type == .list else { return string(bytes) }
    buffer.bytes.append(UInt8(ascii: "["))
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: ";")) ?? bytes.count
      if start > 0 { buffer.bytes.append(UInt8(ascii: ",")) }
      string(UnsafeBufferPointer(rebasing: bytes[start..<end]))
      start = end + 1
    }
    buffer.bytes.append(UInt8(ascii: "]"))
  }

  /// Ends the row.
  public mutating func endRow() throws {
    buffer.bytes.append(UInt8(ascii: "}"))
    if !isList { buffer.bytes.append(0x0A) }
    hasRows = true
    try buffer.endRow()
  }

  /// Writes what is still in memory to the output.
  public mutating func end() throws {
    if isList { append(hasRows ? "\n]\n" : "]\n") }
    try buffer.flush()
  }

  /// The key of the next field, and before the first of a row what separates it from the last row.
  @inline(__always)
  private mutating func key() {
    if buffer.column == 0, isList { append(hasRows ? ",\n" : "\n") }
    if buffer.column < keys.count { keys[buffer.column].withUnsafeBufferPointer { buffer.bytes.append($0) } }
    buffer.advance()
  }

  @inline(__always)
  private mutating func string(_ text: UnsafeBufferPointer<UInt8>) {
    JSONEscape.appendQuoted(text, isASCII: false, comma: 0, to: &buffer.bytes)
  }

  @inline(__always)
  private mutating func append(_ text: StaticString) {
    buffer.bytes.append(text)
  }
}
