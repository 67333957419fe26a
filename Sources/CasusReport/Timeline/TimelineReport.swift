import CasusModel

/// A timeline in any format: as readable lines for the terminal, as rows for everything else.
public struct TimelineReport {
  private let names: PartyNames
  private let style: TerminalStyle
  private let period: Period?

  /// A report.
  ///
  /// - Parameters:
  ///   - names: how parties are called in the table and in Markdown; the other formats have codes.
  ///   - style: how the table looks.
  ///   - period: where given, the table has a heading for each period, and rows have it in a column of their own.
  public init(
    names: PartyNames = PartyNames(), style: TerminalStyle = TerminalStyle(), by period: Period? = nil
  ) {
    self.names = names
    self.style = style
    self.period = period
  }

  /// Writes items, in the order given. The caller flushes or closes the output.
  public func write(_ items: [DatedItem], as format: ReportFormat, to output: ByteOutput) throws {
    try write(as: format, to: output) { give in
      try items.forEach(give)
      return false
    }
  }

  /// Writes items as they come; only a table holds them all, since its widths depend on all.
  ///
  /// - Parameters:
  ///   - goesOn: whether these are the items behind others.
  ///   - items: is called once, gives each item to the closure that it gets, and returns whether others come behind.
  public func write(
    as format: ReportFormat, to output: ByteOutput, goesOn: Bool = false,
    _ items: ((DatedItem) throws -> Void) throws -> Bool
  ) throws {
    if format == .table {
      var all: [DatedItem] = []
      let isCut = try items { all.append($0) }
      let text = TimelineText(names: names, style: style)
      return try output.write(text.render(all, by: period, isPart: (goesOn, isCut)))
    }
    var sink = format.sink(to: output)
    let isReadable = format == .markdown
    try sink.begin(isReadable ? TimelineReport.readableSchema : TimelineReport.schema(by: period))
    _ = try items { item in
      for field in isReadable ? readableRow(item) : TimelineReport.row(item, by: period) {
        try sink.write(field)
      }
      try sink.endRow()
    }
    try sink.end()
  }

  /// The columns of a timeline's rows.
  ///
  /// - Parameter period: where given, the first column is the period.
  public static func schema(by period: Period? = nil) -> TableSchema {
    let first: [TableSchema.Column] =
      period.map { [.init("period", .date, "The \($0.rawValue) that the first day lies in.")] } ?? []
    return TableSchema(
      name: "timeline", meaning: "What stands in a country's timeline, as all its reports have it.",
      columns: first + columns)
  }

  private static let columns: [TableSchema.Column] = [
    .init("id", .id, "The item's id."),
    .init("kind", .text, "event, agreement, clause or claim."),
    .init("date", .date, "When it happened, in EDTF."),
    .init("type", .text, "The PLOVER type; the kind of agreement, the obligation, or the stance."),
    .init("mode", .text, "The PLOVER mode; the stage of an agreement, or the force of a clause."),
    .init("contexts", .list, "The PLOVER contexts."),
    .init("quad", .integer, "1 verbal, 2 material cooperation, 3 verbal, 4 material conflict; events only."),
    .init("scale", .number, "The conflict-cooperation value, -10.0 to 10.0; events only."),
    .init("cameo", .text, "The finest CAMEO code; events only."),
    .init("status", .text, "How real it is."),
    .init("reciprocal", .boolean, "Whether both sides act and are acted upon."),
    .init("actors", .list, "Who acts, owes or claims, by code, or in the text's words where there is none."),
    .init("actor_sectors", .list, "The actors' sectors, in their order; empty where unknown."),
    .init("recipients", .list, "Who is acted upon or owed."),
    .init("recipient_sectors", .list, "The recipients' sectors, in their order; empty where unknown."),
    .init("attributed_to", .list, "Whose word it is."),
    .init("reports", .integer, "How many passages report it."),
    .init("texts", .integer, "In how many distinct texts; events only."),
    .init("outlets", .integer, "By how many outlets."),
    .init("source", .text, "The outlet of the first report."),
    .init(
      "sentence", .text, "The sentence of the first report; an agreement's name, or a claim's proposition."),
  ]

  private static func row(_ item: DatedItem, by period: Period?) -> [Field] {
    let first = period.map { [Field(item.period($0))] } ?? []
    let head: [Field] = [
      .text(item.place.id.description), .text(item.place.kind.rawValue), Field(item.date?.description),
    ]
    switch item.item {
    case .event(let entry): return first + head + row(entry)
    case .agreement(let row):
      return first + head
        + lasting(
          row.kind.rawValue, row.stage.rawValue, "", actors: row.parties, recipients: [], said: [],
          row.reports,
          row.name)
    case .clause(let row):
      return first + head
        + lasting(
          row.obligation.rawValue, row.force.rawValue, row.status.rawValue, actors: row.obligors,
          recipients: row.beneficiaries, said: [], row.reports, row.wording)
    case .claim(let row):
      return first + head
        + lasting(
          row.stance.rawValue, nil, "", actors: row.claimants.map(code), recipients: [],
          said: row.reportedBy.map(code), row.reports, row.proposition)
    }
  }

  private static func row(_ entry: TimelineEntry) -> [Field] {
    [
      .text(entry.type.rawValue), Field(entry.mode), Field(entry.contexts),
      .integer(entry.type.quad.rawValue), .number(entry.scale), .text(entry.cameo),
      .text(entry.status.rawValue), .integer(entry.isReciprocal ? 1 : 0), Field(entry.actors.map(code)),
      Field(entry.actors.map { $0.sector?.rawValue ?? "" }), Field(entry.recipients.map(code)),
      Field(entry.recipients.map { $0.sector?.rawValue ?? "" }), Field(entry.attributedTo),
      .integer(entry.reports), .integer(entry.texts), .integer(entry.outlets), Field(entry.source),
      Field(entry.sentence),
    ]
  }

  private static func lasting(
    _ type: String, _ mode: String?, _ status: String, actors: [String], recipients: [String], said: [String],
    _ reports: [ReportRow], _ wording: String
  ) -> [Field] {
    [
      .text(type), Field(mode), .null, .null, .null, .null, status.isEmpty ? .null : .text(status), .null,
      Field(actors), .null, Field(recipients), .null, Field(said), .integer(reports.count), .null,
      .integer(Set(reports.compactMap(\.source)).count), Field(reports.first?.source), .text(wording),
    ]
  }

  private static func code(_ participant: TimelineEntry.Participant) -> String {
    participant.party ?? participant.country ?? participant.text
  }

  private static let readableSchema = TableSchema(
    name: "timeline", meaning: "",
    columns: [
      .init("date", .date, ""), .init("event", .text, ""), .init("who", .text, ""),
      .init("status", .text, ""),
      .init("reports", .integer, ""), .init("outlets", .integer, ""), .init("source", .text, ""),
      .init("sentence", .text, ""),
    ])

  private func readableRow(_ item: DatedItem) -> [Field] {
    let line = TimelineWords(names: names).line(item)
    return [
      Field(item.date?.description), .text(line.what), .text(line.who), .text(line.status),
      .integer(line.reports), .integer(line.outlets), Field(line.source), Field(line.wording),
    ]
  }
}
