import CasusModel

/// Rows as CSV after RFC 4180: UTF-8, a header row, lines that end in CR LF, quotes where a field needs them.
///
/// A null is an empty field, an empty text is `""`. Lists are separated by `;`, booleans are 0 and 1, numbers
/// have a point. Nothing is guessed about spreadsheets unless asked for: leading zeros and leading `=` stay as
/// they are.
public struct CSVSink: RowSink {
  private var buffer: RowBuffer
  private let options: Options

  /// What some readers of CSV want.
  public struct Options: Hashable, Sendable {
    /// Whether a byte order mark comes first, by which Excel knows UTF-8.
    public var hasByteOrderMark = false
    /// Whether text that a spreadsheet would run as a formula gets an apostrophe before it.
    public var isExcelSafe = false

    /// No options.
    public init() {}
  }

  /// A sink that writes to an output.
  public init(_ output: ByteOutput, options: Options = Options()) {
    self.buffer = RowBuffer(output: output)
    self.options = options
  }

  /// Writes the header row.
  public mutating func begin(_ schema: TableSchema) throws {
    buffer.begin(schema)
    if options.hasByteOrderMark { buffer.bytes.append("\u{FEFF}") }
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
    let isFormula = options.isExcelSafe && CSVSink.isFormula(bytes)
    separate()
    guard bytes.isEmpty || bytes.contains(where: CSVSink.needsQuotes) else {
      if isFormula { buffer.bytes.append(UInt8(ascii: "'")) }
      buffer.bytes.append(bytes)
      return
    }
    let quote = UInt8(ascii: "\"")
    buffer.bytes.append(quote)
    if isFormula { buffer.bytes.append(UInt8(ascii: "'")) }
    var start = 0
    while let next = bytes[start...].firstIndex(of: quote) {
      buffer.bytes.append(UnsafeBufferPointer(rebasing: bytes[start...next]))
      buffer.bytes.append(quote)
      start = next + 1
    }
    buffer.bytes.append(UnsafeBufferPointer(rebasing: bytes[start...]))
    buffer.bytes.append(quote)
  }

  /// Ends the row.
  public mutating func endRow() throws {
    buffer.bytes.append(0x0D)
    buffer.bytes.append(0x0A)
    try buffer.endRow()
  }

  /// Writes what is still in memory to the output.
  public mutating func end() throws {
    try buffer.flush()
  }

  @inline(__always)
  private mutating func separate() {
    if buffer.column > 0 { buffer.bytes.append(UInt8(ascii: ",")) }
    buffer.advance()
  }

  /// Whether a spreadsheet takes the text for a formula: it begins with `=`, `+`, `-`, `@`, a tab or a line end.
  private static func isFormula(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch bytes.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0A, 0x0D: true
    default: false
    }
  }

  @inline(__always)
  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
  }
}
