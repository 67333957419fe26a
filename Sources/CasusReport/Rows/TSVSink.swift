import CasusModel

/// Rows as tab-separated values: UTF-8, a header row, lines that end in LF.
///
/// A tab, a line end or a backslash in a text is written `\t`, `\n`, `\r`, `\\`; a null is an empty field, and
/// so is an empty text.
public struct TSVSink: RowSink {
  private var buffer: RowBuffer
  private let hasHeader: Bool

  /// A sink that writes to an output.
  ///
  /// - Parameter hasHeader: whether the first row has the columns' names.
  public init(_ output: ByteOutput, hasHeader: Bool = true) {
    self.buffer = RowBuffer(output: output)
    self.hasHeader = hasHeader
  }

  /// Writes the header row.
  public mutating func begin(_ schema: TableSchema) throws {
    buffer.begin(schema)
    guard hasHeader else { return }
    for column in schema.columns {
      var name = column.name
      try name.withUTF8 { try text($0) }
    }
    try endRow()
  }

  /// Writes a field that is null.
  public mutating func null() throws {
    separate()
  }

  /// Writes a whole number; in a column of ids, the id that it is.
  public mutating func integer(_ value: Int64) throws {
    let isID = buffer.type == .id
    separate()
    buffer.append(value, isID: isID)
  }

  /// Writes a number; one that is not finite is a null.
  public mutating func number(_ value: Double) throws {
    separate()
    if value.isFinite { NumberText.append(value, to: &buffer.bytes) }
  }

  /// Writes text.
  public mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    separate()
    var start = 0
    while let next = bytes[start...].firstIndex(where: { TSVSink.escape($0) != nil }) {
      buffer.bytes.append(UnsafeBufferPointer(rebasing: bytes[start..<next]))
      if let escape = TSVSink.escape(bytes[next]) {
        buffer.bytes.append(UInt8(ascii: "\\"))
        buffer.bytes.append(escape)
      }
      start = next + 1
    }
    buffer.bytes.append(UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  /// Ends the row.
  public mutating func endRow() throws {
    buffer.bytes.append(0x0A)
    try buffer.endRow()
  }

  /// Writes what is still in memory to the output.
  public mutating func end() throws {
    try buffer.flush()
  }

  @inline(__always)
  private mutating func separate() {
    if buffer.column > 0 { buffer.bytes.append(0x09) }
    buffer.advance()
  }

  /// The letter that stands for a byte behind a backslash.
  @inline(__always)
  private static func escape(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x09: UInt8(ascii: "t")
    case 0x0A: UInt8(ascii: "n")
    case 0x0D: UInt8(ascii: "r")
    case UInt8(ascii: "\\"): byte
    default: nil
    }
  }
}
