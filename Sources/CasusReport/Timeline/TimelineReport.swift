import CasusModel

/// A timeline in any format: as readable lines for the terminal, as rows for everything else.
public struct TimelineReport {
  private let names: PartyNames
  private let style: TerminalStyle

  /// A report.
  ///
  /// - Parameters:
  ///   - names: how parties are called in the table and in Markdown; the other formats have codes.
  ///   - style: how the table looks.
  public init(names: PartyNames = PartyNames(), style: TerminalStyle = TerminalStyle()) {
    self.names = names
    self.style = style
  }

  /// Writes the entries, in the order given. The caller flushes or closes the output.
  public func write(_ entries: [TimelineEntry], as format: ReportFormat, to output: ByteOutput) throws {
    switch format {
    case .table:
      try output.write(TimelineText(names: names, style: style).render(entries))
    case .markdown:
      var sink = MarkdownSink(output)
      try sink.write(TimelineReport.readableSchema, rows: entries.lazy.map(readableRow))
    case .csv, .tsv, .json, .jsonl:
      var sink = format.sink(to: output)
      try sink.write(TimelineReport.schema, rows: entries.lazy.map(TimelineReport.row))
    }
  }

  /// The columns of a timeline's rows.
  public static let schema = TableSchema(
    name: "timeline", meaning: "An event that a country takes part in, as all its reports have it.",
    columns: [
      .init("id", .id, "The event's id."),
      .init("date", .date, "When it happened, in EDTF."),
      .init("type", .text, "The PLOVER type."),
      .init("mode", .text, "The PLOVER mode."),
      .init("contexts", .list, "The PLOVER contexts."),
      .init(
        "quad", .integer,
        "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict."),
      .init("scale", .number, "The conflict-cooperation value, -10.0 to 10.0."),
      .init("cameo", .text, "The finest CAMEO code."),
      .init("status", .text, "How real it is."),
      .init("reciprocal", .boolean, "Whether both sides act and are acted upon."),
      .init("actors", .list, "Who acts, by code, or in the text's words where there is none."),
      .init("actor_sectors", .list, "The actors' sectors, in their order; empty where unknown."),
      .init("recipients", .list, "Who is acted upon."),
      .init("recipient_sectors", .list, "The recipients' sectors, in their order; empty where unknown."),
      .init("attributed_to", .list, "Whose word it is."),
      .init("reports", .integer, "How many sentences report it."),
      .init("texts", .integer, "In how many distinct texts."),
      .init("outlets", .integer, "By how many outlets."),
      .init("source", .text, "The outlet of the first report."),
      .init("sentence", .text, "The sentence of the first report."),
    ])

  private static func row(_ entry: TimelineEntry) -> [Field] {
    [
      .text(entry.id.description), Field(entry.date?.description), .text(entry.type.rawValue),
      Field(entry.mode),
      Field(entry.contexts), .integer(entry.type.quad.rawValue), .number(entry.scale), .text(entry.cameo),
      .text(entry.status.rawValue), .integer(entry.isReciprocal ? 1 : 0), Field(entry.actors.map(code)),
      Field(entry.actors.map { $0.sector?.rawValue ?? "" }), Field(entry.recipients.map(code)),
      Field(entry.recipients.map { $0.sector?.rawValue ?? "" }), Field(entry.attributedTo),
      .integer(entry.reports), .integer(entry.texts), .integer(entry.outlets), Field(entry.source),
      Field(entry.sentence),
    ]
  }

  private static func code(_ participant: TimelineEntry.Participant) -> String {
    participant.party ?? participant.country ?? participant.text
  }

  private static let readableSchema = TableSchema(
    name: "timeline", meaning: schema.meaning,
    columns: [
      .init("date", .date, ""), .init("event", .text, ""), .init("who", .text, ""),
      .init("status", .text, ""),
      .init("reports", .integer, ""), .init("outlets", .integer, ""), .init("source", .text, ""),
      .init("sentence", .text, ""),
    ])

  private func readableRow(_ entry: TimelineEntry) -> [Field] {
    let words = TimelineWords(names: names)
    return [
      Field(entry.date?.description), .text(words.event(entry)), .text(words.who(entry)),
      .text(words.status(entry)), .integer(entry.reports), .integer(entry.outlets), Field(entry.source),
      Field(entry.sentence),
    ]
  }
}

/// What a timeline says of an event, in words.
struct TimelineWords {
  let names: PartyNames

  /// Type and mode: `CONSULT visit`.
  func event(_ entry: TimelineEntry) -> String {
    guard let mode = entry.mode else { return entry.type.rawValue }
    return entry.type.rawValue + " " + String(mode.map { $0 == "-" || $0 == "_" ? " " : $0 })
  }

  /// Who does it to whom: `South Korea → North Korea, Russia`, or `Russia ↔ North Korea`.
  func who(_ entry: TimelineEntry) -> String {
    let actors = distinct(entry.actors)
    if entry.isReciprocal { return actors.joined(separator: " ↔ ") }
    let recipients = distinct(entry.recipients)
    let subject = actors.isEmpty ? "someone" : actors.joined(separator: ", ")
    return recipients.isEmpty ? subject : subject + " → " + recipients.joined(separator: ", ")
  }

  /// The status, and whose word it is.
  func status(_ entry: TimelineEntry) -> String {
    let said = entry.attributedTo.map(names.name(of:))
    return said.isEmpty ? entry.status.rawValue : entry.status.rawValue + ", says " + PartyNames.joined(said)
  }

  private func distinct(_ participants: [TimelineEntry.Participant]) -> [String] {
    var seen: Set<String> = []
    return participants.map(names.name(of:)).filter { seen.insert($0).inserted }
  }
}
