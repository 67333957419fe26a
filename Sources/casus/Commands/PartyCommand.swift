import ArgumentParser
import CasusIngest
import CasusModel
import CasusReport

/// `casus party`: who a name means, and what is known of it.
struct PartyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "party",
    abstract: "Explain a party: its codes, names, members and offices, and why a name means it.",
    discussion: """
      The name is a code, or any form that text may use: a name, demonym, capital, body or person. All that it \
      may mean is listed, each with the reason why it was taken or passed over. Without --on, whom it means where \
      an article's date is unknown.

      Example:
        casus party "the Kremlin" --on 1987-03
        casus party NATO --on 1999-01-01
      """)

  @Argument(help: "A code, or a name as text may have it.")
  var name: String

  @Option(help: ArgumentHelp("The day, month or year to answer for.", valueName: "date"))
  var on: String?

  @Option(
    help: ArgumentHelp("A folder of lexicon files that add to the built-in ones.", valueName: "dir"))
  var lexicon: String?

  func validate() throws {
    _ = try day()
  }

  func run() throws {
    let users = try lexicon.map { try LexiconFolder.texts(in: $0) } ?? []
    let explanation = PartyDirectory(adding: users).explain(name, on: try day())
    guard !explanation.candidates.isEmpty else {
      throw CommandFailure.failed("no party of the lexicon is called \"\(name)\".")
    }
    let output = ByteOutput.standard()
    try PartyReport(style: Terminal.style).write(explanation, to: output)
    try output.flush()
  }

  /// The last day of the date given, as articles are resolved by the last day that they may be of.
  private func day() throws -> CivilDay? {
    try on.map { try DateArgument.date($0, option: "--on") }?.latest
  }
}

/// `casus parties`: the registry.
struct PartiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parties",
    abstract: "List the parties that the lexicon knows.",
    discussion: """
      Example:
        casus parties --kind organisation --format csv > organisations.csv
      """)

  @Option(help: ArgumentHelp("Only parties of this kind.", valueName: "kind"))
  var kind: [PartyKind] = []

  @OptionGroup var format: FormatOption
  @OptionGroup var lexicon: LexiconOption

  func run() throws {
    let parties = try lexicon.load().partyEntries().filter { kind.isEmpty || kind.contains($0.kind) }
    let output = ByteOutput.standard()
    try PartyTable(style: Terminal.style).write(parties, as: format.format, to: output)
    try output.flush()
  }
}

extension PartyKind: ExpressibleByArgument {}
