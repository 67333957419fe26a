import ArgumentParser
import CasusIngest
import CasusModel
import CasusReport
import CasusStore

/// `casus obligations`: who was bound to do what for whom on a day.
struct ObligationsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "obligations",
    abstract: "Print the duties that bound a country, or all countries, on a day.",
    discussion: """
      A duty binds from its agreement's signature, or where no report dates that, from the first report of it, until a \
      report says that the agreement was suspended, left or ended. Drafts and denied duties don't bind.

      Example:
        casus obligations PRK --on 2024-08-06
        casus obligations --on 2024-08-06 --known-by 2024-06-30 --format graphml > duties.graphml
      """)

  @Argument(help: "A country or party; without it the duties of all are shown.")
  var country: String?

  @Option(help: ArgumentHelp("The day on which the duties bind.", valueName: "date"))
  var on: String

  @Option(help: ArgumentHelp("Count only what was published by this day.", valueName: "date"))
  var knownBy: String?

  @Option(help: "The format of the report; graphml is a graph of who owes whom.")
  var format = DutyFormat.table

  @OptionGroup var store: StoreOption

  func validate() throws {
    _ = try DateArgument.date(on, option: "--on")
    if let knownBy { _ = try DateArgument.date(knownBy, option: "--known-by") }
  }

  func run() throws {
    let store = try store.open()
    let day = try DateArgument.date(on, option: "--on").latest?.number ?? 0
    let knownBy = try knownBy.flatMap { try DateArgument.date($0, option: "--known-by").latest?.number }
    var parties: [String] = []
    if let country {
      let code = try store.code(of: country)
      // A treaty may bind its members through their organisation.
      parties = [code] + Lexicon.builtIn().organisations(standingFor: code, on: day)
    }
    let rows = try store.duties(DutyQuery(parties: parties, day: day, knownBy: knownBy))
    let output = ByteOutput.standard()
    let report = DutyReport(names: store.partyNames, style: Terminal.style)
    if let format = ReportFormat(rawValue: format.rawValue) {
      try report.write(rows, as: format, to: output)
    } else {
      try report.writeGraph(rows, to: output)
    }
    try output.flush()
    if rows.isEmpty { Diagnostics.say("no obligations.") }
  }
}

/// The formats of a report, and a graph besides.
enum DutyFormat: String, CaseIterable, ExpressibleByArgument {
  case table, csv, tsv, json, jsonl, markdown, graphml
}
