import ArgumentParser
import CasusModel
import CasusReport
import CasusStore

/// `casus search`: articles by their words.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find articles by their words, the newest first, with the events coded in them.",
    discussion: """
      Words beside each other are all wanted. "joint drill" in quotes is a phrase, missile* any word that begins so; \
      OR, AND, NOT and brackets work, and so does - before a word. Any other punctuation is read over.

      Example:
        casus search "missile* NOT test" --country PRK --from 2024
        casus search '"joint drill" OR exercise' --type threaten --format jsonl
      """)

  @Argument(help: "What to look for.")
  var query: [String]

  @Option(help: ArgumentHelp("Only articles that name this country or party.", valueName: "country"))
  var country: [String] = []

  @OptionGroup var days: DayRangeOptions

  @Option(help: ArgumentHelp("Only articles with an event of this PLOVER type.", valueName: "type"))
  var type: [PloverType] = []

  @Option(help: ArgumentHelp("At most so many articles; 0 for all.", valueName: "n"))
  var limit = 20

  @Option(
    help: ArgumentHelp("Only what comes behind this place, which a cut list names.", valueName: "place"))
  var after: SearchPlace?

  @OptionGroup var format: FormatOption
  @OptionGroup var pager: PagerOption
  @OptionGroup var store: StoreOption

  func validate() throws {
    if limit < 0 { throw ValidationError("--limit takes a number from 0.") }
  }

  func run() throws {
    let store = try store.open()
    var search: SearchQuery
    do {
      search = SearchQuery(try SearchExpression(query.joined(separator: " ")))
    } catch {
      throw CommandFailure.usage(error.description)
    }
    search.parties = try store.codes(of: country)
    (search.from, search.to) = try days.range()
    search.types = Set(type)
    search.after = after
    // One more than is shown tells whether there is more.
    search.limit = limit == 0 ? nil : limit + 1
    var results = try store.search(search)
    let isCut = limit > 0 && results.count > limit
    if isCut { results.removeLast() }
    let more = results.last.map { "There is more: read on with --after \($0.place)" } ?? ""
    try pager.write(format.format) { output in
      try SearchReport(names: store.partyNames, style: Terminal.style).write(
        results, as: format.format, to: output)
      if isCut, format.format == .table { try output.write("\n\(more)\n") }
    }
    if isCut, format.format != .table { Diagnostics.say(more) }
    if results.isEmpty { Diagnostics.say("no articles.") }
  }
}

extension SearchPlace: ExpressibleByArgument {
  /// Reads a place as a cut list names it.
  public init?(argument: String) {
    self.init(argument)
  }
}
