import CasusModel

/// The formats that a report comes in.
public enum ReportFormat: String, CaseIterable, Hashable, Sendable {
  /// For the terminal.
  case table
  /// RFC 4180.
  case csv
  /// Tab-separated.
  case tsv
  /// One JSON list.
  case json
  /// One JSON object a line.
  case jsonl
  /// A Markdown table.
  case markdown

  /// A sink that writes rows in this format.
  ///
  /// - Parameters:
  ///   - output: where the bytes go. The caller flushes or closes it.
  ///   - style: how a table for the terminal looks; the other formats don't depend on it.
  public func sink(to output: ByteOutput, style: TerminalStyle = TerminalStyle()) -> any RowSink {
    switch self {
    case .table: TableSink(output, style: style)
    case .csv: CSVSink(output)
    case .tsv: TSVSink(output)
    case .json: JSONSink(output, isList: true)
    case .jsonl: JSONSink(output)
    case .markdown: MarkdownSink(output)
    }
  }
}

/// A field of a row that is built as a value: for small tables only.
public enum Field: Hashable, Sendable {
  /// Nothing is known.
  case null
  /// A whole number, or a boolean as 0 or 1.
  case integer(Int)
  /// A number.
  case number(Double)
  /// Text, a date, or a list separated by `;`.
  case text(String)

  /// Text, or null.
  public init(_ text: String?) {
    self = text.map(Field.text) ?? .null
  }

  /// A list. A `;` within a value becomes a comma, since it separates them.
  public init(_ values: [String]) {
    let clean = values.map { $0.contains(";") ? String($0.map { $0 == ";" ? "," : $0 }) : $0 }
    self = .text(clean.joined(separator: ";"))
  }
}

extension RowSink {
  /// Writes a whole table from values.
  public mutating func write(_ schema: TableSchema, rows: some Sequence<[Field]>) throws {
    try begin(schema)
    for row in rows {
      for field in row { try write(field) }
      try endRow()
    }
    try end()
  }

  /// Writes one field.
  public mutating func write(_ field: Field) throws {
    switch field {
    case .null: try null()
    case .integer(let value): try integer(Int64(value))
    case .number(let value): try number(value)
    case .text(var value): try value.withUTF8 { try text($0) }
    }
  }
}
