import CasusModel

/// The results of a search in any format.
public struct SearchReport {
  private let names: PartyNames
  private let style: TerminalStyle

  /// A report.
  ///
  /// - Parameters:
  ///   - names: how parties are called in the table.
  ///   - style: how the table looks.
  public init(names: PartyNames = PartyNames(), style: TerminalStyle = TerminalStyle()) {
    self.names = names
    self.style = style
  }

  /// Writes results, in the order given. The caller flushes or closes the output.
  public func write(_ results: [SearchResult], as format: ReportFormat, to output: ByteOutput) throws {
    if format == .table {
      for (place, result) in results.enumerated() { try output.write((place > 0 ? "\n" : "") + text(result)) }
      return
    }
    var sink = format.sink(to: output, style: style)
    let marks = format == .markdown ? "" : "**"
    try sink.write(SearchReport.schema, rows: results.lazy.map { SearchReport.row($0, marks: marks) })
  }

  /// The columns of results.
  public static let schema = TableSchema(
    name: "search", meaning: "An article that was found.",
    columns: [
      .init("article_id", .id, "The article's id."),
      .init("publication_date", .date, "When it was published, in EDTF."),
      .init("publisher", .text, "The outlet."),
      .init("headline", .text, "The headline."),
      .init("snippet", .text, "A passage around the words found, which stand between ** and **."),
      .init("event_ids", .list, "The events that it reports."),
      .init("event_types", .list, "Their PLOVER types, in the same order."),
      .init("url", .text, "The address."),
    ])

  private static func row(_ result: SearchResult, marks: String) -> [Field] {
    [
      .text(result.article.description), Field(result.published?.description), Field(result.source),
      Field(result.title),
      Field(result.passage?.map { $0.isFound ? marks + $0.text + marks : $0.text }.joined()),
      Field(result.events.map(\.id.description)), Field(result.events.map(\.type.rawValue)),
      Field(result.url),
    ]
  }

  /// Date, outlet and headline; the passage; the events.
  private func text(_ result: SearchResult) -> String {
    let facts = [result.published?.description ?? "undated", result.source.map(DisplayText.line)].compactMap {
      $0
    }
    let title = result.title.map(DisplayText.line) ?? "without a title"
    var text = style.paint(style.cut(facts.joined(separator: "  ") + "  " + title), .bold) + "\n"
    if let passage = result.passage { text += lines(passage) }
    let words = TimelineWords(names: names)
    for event in result.events {
      text += style.paint(style.cut("    " + words.brief(event)), .faint) + "\n"
    }
    return text + style.paint("    article \(result.article)", .faint) + "\n"
  }

  /// The passage in lines, with what was found in bold, or between stars where there is no colour.
  private func lines(_ passage: [SearchResult.Piece]) -> String {
    // A mark that is no white space keeps its place while lines are broken.
    let marked = passage.map { $0.isFound ? "\u{E000}\($0.text)\u{E001}" : $0.text }.joined()
    let width = style.width.map { max($0 - 6, 20) } ?? 100
    var isFound = false
    return DisplayText.wrapped(marked, to: width).map { line in
      var shown = ""
      var part = ""
      func finish() {
        shown += isFound ? (style.isColoured ? style.paint(part, .bold) : part) : part
        part = ""
      }
      for character in line {
        switch character {
        case "\u{E000}":
          finish()
          isFound = true
          if !style.isColoured { part = "*" }
        case "\u{E001}":
          if !style.isColoured { part += "*" }
          finish()
          isFound = false
        default: part.append(character)
        }
      }
      finish()
      return "    " + shown + "\n"
    }.joined()
  }
}
