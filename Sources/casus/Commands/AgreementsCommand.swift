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
        casus agreements --duplicates
      """)

  @Argument(help: "A country or party; without it all agreements are shown.")
  var country: String?

  @Flag(help: "Print the clauses of each agreement below it, in a table.")
  var clauses = false

  @Flag(help: "Print pairs of agreements that may be one, but of which the reports don't say enough.")
  var duplicates = false

  @OptionGroup var format: FormatOption
  @OptionGroup var store: StoreOption

  func validate() throws {
    if clauses && duplicates { throw ValidationError("--clauses and --duplicates don't go together.") }
    if clauses && format.format != .table {
      throw ValidationError("--clauses goes with a table only; `casus clauses` has them in all formats.")
    }
  }

  func run() throws {
    let store = try store.open()
    if duplicates { return try printDuplicates(store) }
    let code = try country.map { try store.code(of: $0) }
    let rows = try store.agreements(party: code)
    let output = ByteOutput.standard()
    try AgreementReport(names: store.partyNames, style: Terminal.style)
      .write(rows, clauses: clauses ? store.clauses(party: code) : [], as: format.format, to: output)
    try output.flush()
    if rows.isEmpty { Diagnostics.say("no agreements.") }
  }

  private func printDuplicates(_ store: Store) throws {
    let code = try country.map { try store.code(of: $0) }
    let pairs = try store.agreementCandidates().filter { pair in
      code.map { pair.0.parties.contains($0) } ?? true
    }
    let output = ByteOutput.standard()
    let report = AgreementReport(names: store.partyNames, style: Terminal.style)
    if format.format == .table {
      for pair in pairs {
        try report.write([pair.0, pair.1], as: .table, to: output)
        try output.write("  may be one agreement\n")
      }
    } else {
      try report.write(pairs.flatMap { [$0.0, $0.1] }, as: format.format, to: output)
    }
    try output.flush()
    if pairs.isEmpty { Diagnostics.say("no agreements that may be one.") }
  }
}
