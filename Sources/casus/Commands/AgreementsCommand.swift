import ArgumentParser
import CasusReport
import CasusStore

/// `casus agreements`: which agreements bind a country.
struct AgreementsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreements",
    abstract: "Print the agreements of a country, or all of them.",
    discussion: """
      Example:
        casus agreements PRK --clauses
      """)

  @Argument(help: "A country or party; without it all agreements are shown.")
  var country: String?

  @Flag(help: "Print the clauses of each agreement below it, in a table.")
  var clauses = false

  @OptionGroup var format: FormatOption
  @OptionGroup var store: StoreOption

  func validate() throws {
    if clauses && format.format != .table {
      throw ValidationError("--clauses goes with a table only; `casus clauses` has them in all formats.")
    }
  }

  func run() throws {
    let store = try store.open()
    let code = try country.map { try store.code(of: $0) }
    let rows = try store.agreements(party: code)
    let output = ByteOutput.standard()
    try AgreementReport(names: store.partyNames, style: Terminal.style)
      .write(rows, clauses: clauses ? store.clauses(party: code) : [], as: format.format, to: output)
    try output.flush()
    if rows.isEmpty { Diagnostics.say("no agreements.") }
  }
}
