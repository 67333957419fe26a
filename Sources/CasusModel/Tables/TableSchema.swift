/// The columns of a table that goes out of Casus: what each is called, holds and means.
public struct TableSchema: Hashable, Sendable {
  /// The table's name, as in `events`.
  public let name: String
  /// One sentence: what a row is.
  public let meaning: String
  /// The columns, in order.
  public let columns: [Column]

  /// One column.
  public struct Column: Hashable, Sendable {
    /// The name, in snake case; PLOVER's where PLOVER has one.
    public let name: String
    /// What its fields hold.
    public let type: FieldType
    /// What it means, in one sentence.
    public let meaning: String

    /// A column.
    public init(_ name: String, _ type: FieldType, _ meaning: String) {
      self.name = name
      self.type = type
      self.meaning = meaning
    }
  }

  /// What a column's fields hold.
  public enum FieldType: String, Hashable, Sendable {
    /// Text.
    case text
    /// A whole number.
    case integer
    /// A number with a fraction.
    case number
    /// 0 or 1 in the store, `true` or `false` in JSON.
    case boolean
    /// A date in EDTF.
    case date
    /// A content id, 16 hexadecimal digits.
    case id
    /// Several values, separated by `;` in text formats and a list in JSON.
    case list
  }

  /// A schema.
  public init(name: String, meaning: String, columns: [Column]) {
    self.name = name
    self.meaning = meaning
    self.columns = columns
  }
}

/// Takes the rows of a table, one field after the other, in the order of the schema's columns.
///
/// The store pushes, a report format receives: no row is ever built as an object between the two, so that an
/// export runs at the speed of the database.
public protocol RowSink {
  /// Begins a table. Called once, before any field.
  mutating func begin(_ schema: TableSchema) throws
  /// The next field is null.
  mutating func null() throws
  /// The next field is a whole number.
  mutating func integer(_ value: Int64) throws
  /// The next field is a number.
  mutating func number(_ value: Double) throws
  /// The next field is text, in UTF-8; the bytes are valid during the call only.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws
  /// The row is complete.
  mutating func endRow() throws
  /// The table is complete.
  mutating func end() throws
}
