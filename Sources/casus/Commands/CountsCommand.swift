import ArgumentParser
import CasusModel
import CasusReport
import CasusStore

/// `casus counts`: how many events, by period, type and participants.
struct CountsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "counts",
    abstract: "Count events by period, type, actor, recipient or dyad.",
    discussion: """
      Each row has the number of events, of reports, of distinct texts and outlets, and the mean conflict-cooperation \
      value. Participants count under their country. An event with several participants counts in the row of each; \
      without a participant that is asked for it counts in none.

      Example:
        casus counts --by month,dyad,type --format csv > counts.csv
        casus counts PRK --by month,quad --fill --from 2023 --to 2024
      """)

  @Argument(help: "Countries or parties that take part; without any all events are counted.")
  var country: [String] = []

  @Option(
    help: ArgumentHelp("By what, separated by commas.", valueName: "keys"),
    completion: .list(CountKeys.allValueStrings))
  var by = CountKeys(keys: [.month, .type])

  @Flag(help: "Give periods without events too, with zeros.")
  var fill = false

  @Flag(
    name: .customLong("no-distinct"), help: "Don't count distinct texts and outlets, which takes longest.")
  var leavesOutDistinct = false

  @OptionGroup var filter: EventFilterOptions
  @OptionGroup var format: FormatOption
  @OptionGroup var pager: PagerOption
  @OptionGroup var jobs: JobsOption
  @OptionGroup var store: StoreOption

  func validate() throws {
    if fill && !by.keys.contains(where: { $0.period != nil }) {
      throw ValidationError("--fill needs a period to count by: day, week, month, quarter or year.")
    }
  }

  func run() throws {
    let store = try store.open()
    var query = CountQuery(filter: try filter.filter(countries: country, in: store), keys: by.keys)
    query.fillsGaps = fill
    query.countsDistinct = !leavesOutDistinct
    let rows = try store.counts(query, jobs: jobs.count)
    try pager.write(format.format) { output in
      var sink = format.format.sink(to: output, style: Terminal.style)
      try sink.write(query, rows)
    }
    if rows.isEmpty { Diagnostics.say("no events.") }
  }
}

/// By what events are counted, as the command line has it: `month,dyad,type`.
struct CountKeys: ExpressibleByArgument {
  let keys: [CountKey]

  init(keys: [CountKey]) {
    self.keys = keys
  }

  init?(argument: String) {
    let words = argument.split(separator: ",").map { String($0).trimmed.lowercased() }
    let keys = words.compactMap(CountKey.init(rawValue:))
    guard !keys.isEmpty, keys.count == words.count, Set(keys).count == keys.count, keys.count <= 7 else {
      return nil
    }
    self.keys = keys
  }

  /// The keys, for the help.
  static var allValueStrings: [String] { CountKey.allCases.map(\.rawValue) }
  /// The keys, for the help.
  var defaultValueDescription: String { keys.map(\.rawValue).joined(separator: ",") }
}

extension String {
  /// The text without spaces at its ends.
  var trimmed: String {
    var text = Substring(self)
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
