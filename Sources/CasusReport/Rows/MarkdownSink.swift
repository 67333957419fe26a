import CasusModel

/// Rows as a Markdown table (GitHub's kind).
public struct MarkdownSink: RowSink {
  private var buffer: RowBuffer

  /// A sink that writes to an output.
  public init(_ output: ByteOutput) {
    self.buffer = RowBuffer(output: output)
  }

  /// Writes the header row and the line below it.
  public mutating func begin(_ schema: TableSchema) throws {
    buffer.begin(schema)
    for column in schema.columns {
      var name = column.name
      try name.withUTF8 { try text($0) }
    }
    try endRow()
    for column in schema.columns {
      separate()
      let isNumber = column.type == .integer || column.type == .number
      buffer.bytes.append(isNumber ? "--:" : "---")
    }
    try endRow()
  }

  /// Writes a field that is null.
  public mutating func null() throws {
    separate()
  }

  /// Writes a whole number; in a column of ids, the id that it is.
  public mutating func integer(_ value: Int64) throws {
    let type = buffer.type
    separate()
    switch type {
    case .id: NumberText.appendHex(UInt64(bitPattern: value), to: &buffer.bytes)
    case .boolean: buffer.bytes.append(value == 0 ? "no" : "yes")
    default: NumberText.append(value, to: &buffer.bytes)
    }
  }

  /// Writes a number; one that is not finite is a null.
  public mutating func number(_ value: Double) throws {
    separate()
    if value.isFinite { NumberText.append(value, to: &buffer.bytes) }
  }

  /// Writes text.
  public mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    let isList = buffer.type == .list
    separate()
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "|"), UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "<"), UInt8(ascii: "`"):
        buffer.bytes.append(UInt8(ascii: "\\"))
        buffer.bytes.append(byte)
      case 0..<0x20: buffer.bytes.append(0x20)
      case UInt8(ascii: ";") where isList: buffer.bytes.append(", ")
      default: buffer.bytes.append(byte)
      }
    }
  }

  /// Ends the row.
  public mutating func endRow() throws {
    buffer.bytes.append(" |\n")
    try buffer.endRow()
  }

  /// Writes what is still in memory to the output.
  public mutating func end() throws {
    try buffer.flush()
  }

  private mutating func separate() {
    buffer.bytes.append(buffer.column > 0 ? " | " : "| ")
    buffer.advance()
  }
}
