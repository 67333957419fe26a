import CasusModel

/// Located events as a GeoJSON feature collection (RFC 7946): takes the rows of `events`, leaves out those whose
/// place is unknown.
///
/// A point is that of the town where the gazetteer has it, else that of the country's capital; `precision` says
/// which. Coordinates are longitude, then latitude.
public struct GeoJSONSink: RowSink {
  private var base: JSONText
  private let output: ByteOutput
  private var fields = RowFields(TableSchema(name: "", meaning: "", columns: []))
  private var columns: [TableSchema.Column] = []
  private var row: [Field] = []
  private var hasFeatures = false

  /// A sink that writes to an output.
  public init(_ output: ByteOutput) {
    self.output = output
    base = JSONText(isASCII: false)
  }

  /// Begins the collection.
  public mutating func begin(_ schema: TableSchema) throws {
    columns = schema.columns
    fields = RowFields(schema)
    try output.write("{\"type\":\"FeatureCollection\",\"features\":[")
  }

  /// Takes a null.
  public mutating func null() throws { row.append(.null) }

  /// Takes a whole number.
  public mutating func integer(_ value: Int64) throws {
    let isID = row.count < columns.count && columns[row.count].type == .id
    row.append(isID ? .text(ContentID(rawValue: value).description) : .integer(Int(value)))
  }

  /// Takes a number.
  public mutating func number(_ value: Double) throws { row.append(.number(value)) }

  /// Takes text.
  public mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    row.append(.text(String(decoding: bytes, as: UTF8.self)))
  }

  /// Writes the event where its place is known.
  public mutating func endRow() throws {
    defer { row.removeAll(keepingCapacity: true) }
    fields.replace(row)
    let place = Gazetteer.standard.point(of: fields.text("placename"), in: fields.text("country"))
    guard let place else { return }
    base.beginObject()
    base.key("type")
    base.string("Feature")
    base.key("geometry")
    base.beginObject()
    base.key("type")
    base.string("Point")
    base.key("coordinates")
    base.beginList()
    base.number(place.longitude)
    base.number(place.latitude)
    base.endList()
    base.endObject()
    base.key("properties")
    base.beginObject()
    base.key("precision")
    base.string(place.isCountry ? "country" : "place")
    for (column, field) in zip(columns, row) { base.append(column, field) }
    base.endObject()
    base.endObject()
    try output.write(hasFeatures ? ",\n" : "\n")
    try base.bytes.withBytes { (bytes) throws(OutputError) in try output.write(bytes) }
    base.removeAll()
    hasFeatures = true
  }

  /// Ends the collection.
  public mutating func end() throws {
    try output.write(hasFeatures ? "\n]}\n" : "]}\n")
  }
}

extension JSONText {
  /// A field under its column's name.
  mutating func append(_ column: TableSchema.Column, _ field: Field) {
    key(escaping: column.name)
    switch field {
    case .null: if column.type == .list { strings([]) } else { null() }
    case .integer(let value) where column.type == .boolean: boolean(value != 0)
    case .integer(let value) where column.type == .number: number(Double(value))
    case .integer(let value): integer(value)
    case .number(let value): number(value)
    case .text(let text) where column.type == .list:
      strings(
        text.isEmpty ? [] : text.split(separator: ";", omittingEmptySubsequences: false).map(String.init))
    case .text(let text): string(text)
    }
  }
}
