import ArgumentParser
import CasusModel
import CasusReport
import CasusStore

/// `casus claims`: who says what about agreements, clauses and events.
struct ClaimsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claims",
    abstract: "Print the stances that a country takes, and those about its agreements; or all of them.",
    discussion: """
      Claims about one thing stand beside each other; no winner is chosen. Where two claimants stand differently to an agreement, or \
      call it different things, the table says that what it is is contested.

      Example:
        casus claims KOR
        casus claims --contested
      """)

  @Argument(help: "A country or party; without it all claims are shown.")
  var country: String?

  @Flag(help: "Print only claims about agreements whose character is contested.")
  var contested = false

  @OptionGroup var format: FormatOption
  @OptionGroup var store: StoreOption

  func run() throws {
    let store = try store.open()
    var rows = try store.claims(party: country.map { try store.code(of: $0) })
    if contested { rows = ContestedAgreement.all(in: rows).flatMap(\.claims) }
    let output = ByteOutput.standard()
    try AgreementReport(names: store.partyNames, style: Terminal.style)
      .write(rows, as: format.format, to: output)
    try output.flush()
    if rows.isEmpty { Diagnostics.say("no claims.") }
  }
}
