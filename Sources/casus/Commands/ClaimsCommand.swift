import ArgumentParser
import CasusReport
import CasusStore

/// `casus claims`: who says what about agreements, clauses and events.
struct ClaimsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claims",
    abstract: "Print the stances that a country takes, and those about its agreements; or all of them.",
    discussion: """
      Claims about one thing stand beside each other; no winner is chosen.

      Example:
        casus claims KOR
      """)

  @Argument(help: "A country or party; without it all claims are shown.")
  var country: String?

  @OptionGroup var format: FormatOption
  @OptionGroup var store: StoreOption

  func run() throws {
    let store = try store.open()
    let rows = try store.claims(party: country.map { try store.code(of: $0) })
    let output = ByteOutput.standard()
    try AgreementReport(names: store.partyNames, style: Terminal.style)
      .write(rows, as: format.format, to: output)
    try output.flush()
    if rows.isEmpty { Diagnostics.say("no claims.") }
  }
}
