import ArgumentParser
import CasusReport
import CasusStore

/// `casus clauses`: who owes what to whom, and when.
struct ClausesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clauses",
    abstract: "Print the duties by which a country owes or is owed, or all of them.",
    discussion: """
      Example:
        casus clauses Russia --format csv > duties.csv
        casus clauses PRK --variants
      """)

  @Argument(help: "A country or party; without it all clauses are shown.")
  var country: String?

  @Flag(help: "Print only duties that reports word in several ways, and in what the wordings differ.")
  var variants = false

  @OptionGroup var format: FormatOption
  @OptionGroup var store: StoreOption

  func run() throws {
    let store = try store.open()
    let rows = try store.clauses(party: country.map { try store.code(of: $0) })
    let output = ByteOutput.standard()
    if variants {
      try VariantReport(names: store.partyNames, style: Terminal.style).write(
        rows, as: format.format, to: output)
    } else {
      try AgreementReport(names: store.partyNames, style: Terminal.style)
        .write(rows, as: format.format, to: output)
    }
    try output.flush()
    if rows.isEmpty { Diagnostics.say("no clauses.") }
  }
}
