import CasusModel

/// Rows as a table for the terminal. The rows stay in memory until the end, since widths depend on all.
public struct TableSink: RowSink {
  private let output: ByteOutput
  private let style: TerminalStyle
  private var table = TextTable(columns: [])
  private var types: [TableSchema.FieldType] = []
  private var row: [String] = []

  /// A sink that writes to an output.
  public init(_ output: ByteOutput, style: TerminalStyle) {
    self.output = output
    self.style = style
  }

  /// Takes the header from the columns.
  public mutating func begin(_ schema: TableSchema) throws {
    types = schema.columns.map(\.type)
    table = TextTable(
      columns: schema.columns.map { column in
        let isNumber = column.type == .integer || column.type == .number
        return TextTable.Column(column.name, alignment: isNumber ? .right : .left)
      })
  }

  /// Writes a field that is null.
  public mutating func null() throws {
    row.append("")
  }

  /// Writes a whole number; in a column of ids, the id that it is.
  public mutating func integer(_ value: Int64) throws {
    switch row.count < types.count ? types[row.count] : .text {
    case .id: row.append(ContentID(rawValue: value).description)
    case .boolean: row.append(value == 0 ? "no" : "yes")
    default: row.append(String(value))
    }
  }

  /// Writes a number; one that is not finite is a null.
  public mutating func number(_ value: Double) throws {
    var bytes = ByteBuffer()
    if value.isFinite { NumberText.append(value, to: &bytes) }
    row.append(bytes.withBytes { String(decoding: $0, as: UTF8.self) })
  }

  /// Writes text.
  public mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    row.append(String(decoding: bytes, as: UTF8.self))
  }

  /// Ends the row.
  public mutating func endRow() throws {
    table.append(row)
    row.removeAll(keepingCapacity: true)
  }

  /// Writes what is still in memory to the output.
  public mutating func end() throws {
    try output.write(table.rendered(style))
  }
}
