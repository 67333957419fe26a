import ArgumentParser
import CasusModel
import CasusReport
import CasusStore

/// `casus timeline`: what a country did and what was done to it.
struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Print the events that a country takes part in, by date.",
    discussion: """
      A country is given by its name, demonym, ISO 3166 code or Correlates of War abbreviation, in any case; \
      organisations and groups go by the names and codes of the registry. With several countries the events of \
      any of them are shown.

      Example:
        casus timeline PRK --with russia --from 2024-06
        casus timeline "North Korea" --type threaten --format csv > threats.csv
      """)

  @Argument(help: "Countries or parties.")
  var country: [String]

  @Option(help: ArgumentHelp("Only events in which this one takes part too.", valueName: "country"))
  var with: [String] = []

  @Option(help: ArgumentHelp("Only events on or after this day, month or year.", valueName: "date"))
  var from: String?

  @Option(help: ArgumentHelp("Only events on or before this day, month or year.", valueName: "date"))
  var to: String?

  @Option(help: ArgumentHelp("Only events of this PLOVER type, such as THREATEN.", valueName: "type"))
  var type: [PloverType] = []

  @Option(
    help: ArgumentHelp(
      "Only events of this class: 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict.",
      valueName: "quad"))
  var quad: [QuadClass] = []

  @Option(help: ArgumentHelp("At most so many events.", valueName: "n"))
  var limit: Int?

  @OptionGroup var format: FormatOption
  @OptionGroup var store: StoreOption

  func validate() throws {
    _ = try days()
    if let limit, limit < 0 { throw ValidationError("--limit takes a number from 0.") }
  }

  func run() throws {
    let store = try store.open()
    var query = TimelineQuery(parties: try store.codes(of: country))
    query.filter.with = try store.codes(of: with)
    (query.filter.from, query.filter.to) = try days()
    query.filter.types = Set(type)
    query.filter.quads = Set(quad)
    query.limit = limit
    let entries = try store.timeline(query)
    let output = ByteOutput.standard()
    try TimelineReport(names: store.partyNames, style: Terminal.style)
      .write(entries, as: format.format, to: output)
    try output.flush()
    if entries.isEmpty { Diagnostics.say("no events.") }
  }

  /// The first and the last day.
  private func days() throws -> (from: CivilDay?, to: CivilDay?) {
    let first = try from.map { try DateArgument.date($0, option: "--from") }
    let last = try to.map { try DateArgument.date($0, option: "--to") }
    if let start = first?.earliest, let end = last?.latest, end < start {
      throw ValidationError("--to comes before --from.")
    }
    return (first?.earliest, last?.latest)
  }
}

extension PloverType: ExpressibleByArgument {
  /// Reads a type's name, in any case.
  public init?(argument: String) {
    self.init(rawValue: argument.uppercased())
  }
}

extension QuadClass: ExpressibleByArgument {
  /// Reads a class's number.
  public init?(argument: String) {
    guard let number = Int(argument) else { return nil }
    self.init(rawValue: number)
  }

  /// The numbers, for the help.
  public static var allValueStrings: [String] { allCases.map { String($0.rawValue) } }
  /// The number, for the help.
  public var defaultValueDescription: String { String(rawValue) }
}
