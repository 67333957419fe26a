import CasusModel

/// Happenings that may call duties up.
public struct WatchReport {
  let agreements: AgreementReport

  /// A report.
  public init(names: PartyNames = PartyNames(), style: TerminalStyle = TerminalStyle()) {
    agreements = AgreementReport(names: names, style: style)
  }

  /// The columns.
  public static let schema = TableSchema(
    name: "watch", meaning: "An event that may call up a duty; a possible trigger, never a finding.",
    columns: [
      .init("event_date", .date, "When the event happened, in EDTF."),
      .init("event", .id, "The event's id."),
      .init("event_type", .text, "Its PLOVER type."),
      .init("actors", .list, "Who acted, by code, or in the text's words where there is none."),
      .init("recipients", .list, "Whom it befell."),
      .init("obligors", .list, "Who would owe."),
      .init("obligation", .text, "What would be owed."),
      .init("beneficiaries", .list, "To whom."),
      .init("trigger", .text, "What kind of happening calls the duty up."),
      .init("met", .list, "The elements of the trigger that the report meets."),
      .init("unmet", .list, "Those that it doesn't meet."),
      .init("unknown", .list, "Those of which it doesn't say."),
      .init("immediacy", .text, "How soon the duty would fall due."),
      .init("means", .text, "With which means."),
      .init("agreement", .id, "The agreement's id."),
      .init("agreement_name", .text, "The agreement's name."),
      .init("clause", .id, "The clause's id."),
      .init("text", .text, "The clause's wording."),
      .init("sentence", .text, "The event in the first report's words."),
      .init("source", .text, "That report's outlet."),
    ])

  /// Writes rows. The caller flushes or closes the output.
  public func write(_ rows: [WatchRow], as format: ReportFormat, to output: ByteOutput) throws {
    if format == .table {
      for row in rows { try output.write(text(of: row)) }
      return
    }
    var sink = format.sink(to: output)
    try sink.write(WatchReport.schema, rows: rows.lazy.map(WatchReport.fields))
  }

  /// A possible trigger: what happened, which duty it may call up, and what of the trigger is met.
  ///
  ///     2024-08-06 possible trigger: North Korea to Russia, defense under the treaty
  ///         met: an invasion; against RUS; by an outsider
  ///         unknown: in force on the day
  private func text(of row: WatchRow) -> String {
    let names = agreements.names
    let date = row.event.date?.description ?? "undated"
    let duty = row.clause.obligation.rawValue.asWords
    let under = row.clause.agreementName.map { " under \(DisplayText.line($0))" } ?? ""
    let title =
      "\(date) possible trigger: \(names.list(row.obligors)) to \(names.list(row.beneficiaries)), \(duty)\(under)"
    let style = agreements.style
    var text = style.block(title, indent: 0, hanging: 4, .bold)
    for state in WatchRow.State.allCases {
      let elements = row.elements.filter { $0.state == state }.map(\.name)
      if elements.isEmpty { continue }
      text += style.block("\(state.rawValue): \(elements.joined(separator: "; "))", indent: 4, hanging: 2)
    }
    let sentence = row.event.sentence.map { "“\(DisplayText.line($0))”" } ?? ""
    let source = row.event.source.map { " (\(DisplayText.line($0)))" } ?? ""
    let wording = "“\(DisplayText.line(row.clause.wording))”"
    return text + style.block("event \(row.event.id): \(sentence)\(source)", indent: 4, hanging: 2, .faint)
      + style.block("clause \(row.clause.id): \(wording)", indent: 4, hanging: 2, .faint)
  }

  private static func fields(of row: WatchRow) -> [Field] {
    let elements = { (state: WatchRow.State) in Field(row.elements.filter { $0.state == state }.map(\.name)) }
    let who = { (participants: [TimelineEntry.Participant]) in
      Field(participants.map { $0.party ?? $0.country ?? $0.text })
    }
    return [
      Field(row.event.date?.description), .text(row.event.id.description), .text(row.event.type.rawValue),
      who(row.event.actors), who(row.event.recipients), Field(row.obligors),
      .text(row.clause.obligation.rawValue), Field(row.beneficiaries),
      Field(row.clause.triggerKind?.rawValue),
      elements(.met), elements(.unmet), elements(.unknown), Field(row.clause.immediacy?.rawValue),
      Field(row.clause.means), Field(row.clause.agreement?.description), Field(row.clause.agreementName),
      .text(row.clause.id.description), .text(row.clause.wording), Field(row.event.sentence),
      Field(row.event.source),
    ]
  }
}
