import CasusModel

/// Takes the rows of one table and passes on those of another: none, one or several for each.
public struct MappedSink<Base: RowSink>: RowSink {
  private var base: Base
  private let schema: TableSchema
  private let map: (RowFields) -> [[Field]]
  private var fields: RowFields

  /// A sink.
  ///
  /// - Parameters:
  ///   - base: takes the rows made.
  ///   - schema: their columns.
  ///   - map: makes the rows of a row.
  public init(_ base: Base, schema: TableSchema, map: @escaping (RowFields) -> [[Field]]) {
    self.base = base
    self.schema = schema
    self.map = map
    fields = RowFields(TableSchema(name: "", meaning: "", columns: []))
  }

  /// Begins the table that is made.
  public mutating func begin(_ schema: TableSchema) throws {
    fields = RowFields(schema)
    try base.begin(self.schema)
  }

  /// Takes a null.
  public mutating func null() throws { fields.values.append(.null) }

  /// Takes a whole number; in a column of ids, the id that it is.
  public mutating func integer(_ value: Int64) throws {
    fields.values.append(fields.isID ? .text(ContentID(rawValue: value).description) : .integer(Int(value)))
  }

  /// Takes a number.
  public mutating func number(_ value: Double) throws { fields.values.append(.number(value)) }

  /// Takes text.
  public mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    fields.values.append(.text(String(decoding: bytes, as: UTF8.self)))
  }

  /// Passes on the rows that the row makes.
  public mutating func endRow() throws {
    for row in map(fields) {
      for field in row { try base.write(field) }
      try base.endRow()
    }
    fields.values.removeAll(keepingCapacity: true)
  }

  /// Ends the table.
  public mutating func end() throws { try base.end() }
}

/// The fields of a row, by the names of their columns.
public struct RowFields {
  private let places: [String: Int]
  private let types: [TableSchema.FieldType]
  fileprivate(set) var values: [Field] = []

  init(_ schema: TableSchema) {
    types = schema.columns.map(\.type)
    places = Dictionary(schema.columns.enumerated().map { ($1.name, $0) }) { first, _ in first }
  }

  /// Whether the next field is an id.
  fileprivate var isID: Bool { values.count < types.count && types[values.count] == .id }

  /// Takes the fields of another row.
  mutating func replace(_ fields: [Field]) { values = fields }

  /// The field of a column; null where there is no such column.
  public subscript(name: String) -> Field {
    guard let place = places[name], place < values.count else { return .null }
    return values[place]
  }

  /// The text of a column, or nil.
  public func text(_ name: String) -> String? {
    if case .text(let text) = self[name] { return text }
    return nil
  }

  /// The whole number of a column, or nil.
  public func integer(_ name: String) -> Int? {
    if case .integer(let value) = self[name] { return value }
    return nil
  }

  /// The number of a column, or nil.
  public func number(_ name: String) -> Double? {
    switch self[name] {
    case .number(let value): value
    case .integer(let value): Double(value)
    default: nil
    }
  }

  /// The items of a list column, empty ones too, since lists beside each other have one order.
  public func list(_ name: String) -> [String] {
    guard let text = text(name), !text.isEmpty else { return [] }
    return text.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
  }
}
