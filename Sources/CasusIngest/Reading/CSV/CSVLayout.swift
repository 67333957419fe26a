import CasusModel

/// What the columns of a table are.
struct CSVLayout: Hashable, Sendable {
  let delimiter: UInt8
  /// The column of each field.
  private var columns: [FieldMap.Field: Int] = [:]
  private let columnCount: Int
  /// Whether the column of dates was named by the user or is called `published`.
  private var publishedIsSure = false
  /// The header's names, for a message.
  private let names: [String]

  /// The layout that a header row says, or nil where it is none.
  ///
  /// - Parameter delimiter: what parts the fields; without it the one that parts most of them.
  init?(header: UnsafeBufferPointer<UInt8>, delimiter: UInt8?, map: FieldMap) {
    let marks = [UInt8(ascii: ","), 0x09, UInt8(ascii: ";"), UInt8(ascii: "|")]
    let found = marks.map { mark in (mark: mark, count: CSVLayout.fields(header, mark).count) }
      .max { $0.count < $1.count }
    guard let delimiter = delimiter ?? found?.mark else { return nil }
    self.delimiter = delimiter
    names = CSVLayout.fields(header, delimiter).map { String(decoding: $0, as: UTF8.self) }
    columnCount = names.count
    var ranks: [FieldMap.Field: Int] = [:]
    for (index, name) in names.enumerated() {
      guard let meaning = map.meaning(name), meaning.rank < ranks[meaning.field] ?? Int.max else { continue }
      ranks[meaning.field] = meaning.rank
      columns[meaning.field] = index
    }
    publishedIsSure = (ranks[.published] ?? 1) <= 0
  }

  /// Whether a column holds the text and there are others.
  var isTable: Bool { columns[.text] != nil && columnCount > 1 }

  /// Why no article can be read with these columns, or nil.
  var problem: String? {
    if columns[.text] != nil { return nil }
    let shown = names.prefix(12).joined(separator: ", ")
    return "no column is known to hold the text; say which with --map text=COLUMN (columns: \(shown))"
  }

  /// The article in a row; nil for a row of white space.
  func article(
    _ row: UnsafeBufferPointer<UInt8>, said: Charset?, options: ReadOptions, path: String?, line: Int
  ) throws(Rejection) -> Article? {
    if row.allSatisfy({ $0 <= 0x20 }) { return nil }
    let fields = CSVLayout.fields(row, delimiter)
    guard fields.count <= columnCount || fields[columnCount...].allSatisfy(\.isEmpty) else {
      let reason = "the row has \(fields.count) fields, the header \(columnCount)"
      throw Rejection(path: path, line: line, reason: reason)
    }
    func value(_ field: FieldMap.Field) -> String? {
      guard let column = columns[field], column < fields.count else { return nil }
      let text = fields[column].withUnsafeBufferPointer { Charset.decode($0, said: said) }
      return text.utf8.contains { $0 > 0x20 } ? text : nil
    }
    var raw = RawArticle()
    raw.id = value(.id)
    raw.text = value(.text).map { MarkupText.looksLikeMarkup($0) ? MarkupText.plain($0) : $0 }
    raw.title = value(.title)
    raw.published = value(.published)
    raw.publishedMustBeDate = publishedIsSure
    raw.modified = value(.modified)
    raw.source = value(.source)
    raw.url = value(.url)
    raw.language = value(.language)
    raw.authors = value(.authors).map(CSVLayout.names) ?? []
    return try raw.article(options, path: path, line: line, missing: "the row has no text")
  }

  /// Names in one field: `["A", "B"]` as Python and JSON write lists, `A; B`, or one.
  private static func names(_ text: String) -> [String] {
    let inner = text.drop { $0 == "[" }
    guard inner.startIndex != text.startIndex else {
      return text.split(separator: ";").map(String.init)
    }
    let marks: Set<Character> = ["'", "\"", "]", " "]
    return inner.split(separator: ",").map { part in
      var part = part.drop { marks.contains($0) }
      while let last = part.last, marks.contains(last) { part.removeLast() }
      return String(part)
    }.filter { !$0.isEmpty }
  }

  /// The fields of a row, without their quotes (RFC 4180).
  static func fields(_ row: UnsafeBufferPointer<UInt8>, _ delimiter: UInt8) -> [[UInt8]] {
    var fields: [[UInt8]] = []
    var field: [UInt8] = []
    var (position, end) = (0, row.count)
    if end > 0, row[end - 1] == 0x0D { end -= 1 }
    let quote = UInt8(ascii: "\"")
    while position < end {
      if row[position] == quote, field.isEmpty {
        position += 1
        while position < end {
          if row[position] != quote {
            field.append(row[position])
          } else if position + 1 < end, row[position + 1] == quote {
            field.append(quote)
            position += 1
          } else {
            break
          }
          position += 1
        }
        position += 1
        // What stands between the closing quote and the delimiter belongs to the field, as in all readers.
        while position < end, row[position] != delimiter {
          field.append(row[position])
          position += 1
        }
      } else {
        while position < end, row[position] != delimiter {
          field.append(row[position])
          position += 1
        }
      }
      fields.append(field)
      field.removeAll(keepingCapacity: true)
      position += 1
      if position == end, row[end - 1] == delimiter { fields.append([]) }
    }
    return fields
  }
}
