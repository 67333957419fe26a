import ArgumentParser
import CasusModel
import CasusReport
import CasusStore

/// `casus timeline`: what a country did and what was done to it.
struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Print what a country takes part in, by date: events, agreements, duties and claims.",
    discussion: """
      A country is given by its name, demonym, ISO 3166 code or Correlates of War abbreviation, in any case; \
      organisations and groups go by the names and codes of the registry. With several countries the events of \
      any of them are shown. An option that asks for what only events have leaves agreements, clauses and claims \
      out. Where --limit cuts the timeline, the last line says how to read on.

      html is one page for a browser, which needs nothing else: charts of events and months, who deals with whom, \
      agreements with their duties, all sentences, and filters. It has \(TimelinePage.usualLimit) items unless --limit \
      asks for more or fewer, and says where it was cut.

      Example:
        casus timeline PRK --with russia --from 2024-06 --by month
        casus timeline "North Korea" --type threaten --format csv > threats.csv
        casus timeline PRK --format html > north-korea.html
      """)

  @Argument(help: "Countries or parties.")
  var country: [String]

  @OptionGroup var filter: EventFilterOptions

  @Option(help: ArgumentHelp("Only these kinds of things, such as event.", valueName: "kind"))
  var show: [TimelineKind] = []

  @Option(help: ArgumentHelp("Cut the timeline into these periods.", valueName: "period"))
  var by: Period?

  @Flag(help: "Begin with the newest.")
  var newest = false

  @Option(help: ArgumentHelp("At most so many lines.", valueName: "n"))
  var limit: Int?

  @Option(
    help: ArgumentHelp("Only what comes behind this place, which a cut timeline names.", valueName: "place"))
  var after: TimelinePlace?

  @Option(help: "The format of the timeline.", completion: .list(TimelineFormat.allValueStrings))
  var format = TimelineFormat.rows(.table)

  @OptionGroup var pager: PagerOption
  @OptionGroup var store: StoreOption

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit takes a number from 0.") }
  }

  func run() throws {
    let store = try store.open()
    var query = TimelineQuery(try filter.filter(countries: country, in: store))
    query.newestFirst = newest
    query.limit = limit
    query.after = after
    switch format {
    case .rows(let format): try write(query, of: store, as: format)
    case .page: try writePage(query, of: store)
    }
  }

  private var kinds: Set<TimelineKind> { show.isEmpty ? Set(TimelineKind.allCases) : Set(show) }

  private func write(_ query: TimelineQuery, of store: Store, as format: ReportFormat) throws {
    let report = TimelineReport(names: store.partyNames, style: Terminal.style, by: by)
    var last: TimelinePlace?
    var isCut = false
    try pager.write(format) { output in
      try report.write(as: format, to: output, goesOn: query.after != nil) { give in
        isCut = try store.forEachItem(of: query, kinds: kinds) { item in
          try give(item)
          last = item.place
        }
        return isCut
      }
      // Only a table has room for a word about itself; the other formats say it beside the data.
      if isCut, format == .table { try output.write(TimelineCommand.more(behind: last) + "\n") }
    }
    if isCut, format != .table { Diagnostics.say(TimelineCommand.more(behind: last)) }
    if last == nil && !isCut { Diagnostics.say("no events.") }
  }

  private func writePage(_ query: TimelineQuery, of store: Store) throws {
    var query = query
    query.limit = query.limit ?? TimelinePage.usualLimit
    var items: [DatedItem] = []
    let isCut = try store.forEachItem(of: query, kinds: kinds) { items.append($0) }
    let events = items.filter { $0.place.kind == .event }.map(\.place.id)
    var content = TimelinePage.Content(
      parties: query.filter.parties, items: items,
      mentions: try store.mentions(of: events, most: TimelinePage.reportsOfAnItem))
    let names = store.partyNames
    content.restrictions = filter.restrictions(with: names.list(query.filter.with))
    content.period = by ?? .month
    content.cutBehind = isCut ? items.last?.place : nil
    let output = ByteOutput.standard()
    try TimelinePage(names: names).write(content, to: output)
    try output.flush()
    if isCut { Diagnostics.say(TimelineCommand.more(behind: items.last?.place)) }
  }

  private static func more(behind place: TimelinePlace?) -> String {
    place.map { "There is more: read on with --after \($0)" } ?? "There is more: --limit 0 shows nothing."
  }
}

/// The formats of a timeline: those of every report, and a page for a browser.
enum TimelineFormat: Hashable, ExpressibleByArgument {
  case rows(ReportFormat)
  case page

  init?(argument: String) {
    if argument == "html" {
      self = .page
    } else if let format = ReportFormat(argument: argument) {
      self = .rows(format)
    } else {
      return nil
    }
  }

  static var allValueStrings: [String] { ReportFormat.allCases.map(\.rawValue) + ["html"] }

  var defaultValueDescription: String {
    switch self {
    case .rows(let format): format.rawValue
    case .page: "html"
    }
  }
}

extension TimelineKind: ExpressibleByArgument {}
extension Period: ExpressibleByArgument {}

extension TimelinePlace: ExpressibleByArgument {
  /// Reads a place as a cut timeline names it.
  public init?(argument: String) {
    self.init(argument)
  }
}
