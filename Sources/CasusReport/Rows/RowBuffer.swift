import CasusModel

/// What the row formats share: the bytes of the rows not yet passed on, and which column comes next.
struct RowBuffer {
  let output: ByteOutput
  var bytes = ByteBuffer()
  private(set) var column = 0
  private(set) var columns: [TableSchema.Column] = []
  private(set) var types: [TableSchema.FieldType] = []
  private static let capacity = 1 << 16

  init(output: ByteOutput) {
    self.output = output
  }

  /// The type of the next field; a field too many counts as text.
  @inline(__always)
  var type: TableSchema.FieldType { column < types.count ? types[column] : .text }

  mutating func begin(_ schema: TableSchema) {
    columns = schema.columns
    types = schema.columns.map(\.type)
    column = 0
  }

  /// Goes on to the next column.
  @inline(__always)
  mutating func advance() { column += 1 }

  /// Appends a whole number; for a column of ids, the id that it is.
  mutating func append(_ value: Int64, isID: Bool) {
    if isID {
      NumberText.appendHex(UInt64(bitPattern: value), to: &bytes)
    } else {
      NumberText.append(value, to: &bytes)
    }
  }

  /// Ends the row and passes on what has come together.
  mutating func endRow() throws(OutputError) {
    column = 0
    if bytes.count >= RowBuffer.capacity { try flush() }
  }

  /// Passes on all bytes.
  mutating func flush() throws(OutputError) {
    try bytes.withBytes { (bytes) throws(OutputError) in try output.write(bytes) }
    bytes.removeAll()
  }
}
