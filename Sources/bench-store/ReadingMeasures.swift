import CasusModel
import CasusReport
import CasusStore
import Foundation

/// Measures reading of a made-up store in process.
struct ReadingMeasures {
  let store: Store
  let party: String

  init(path: String, party: String) throws {
    store = try Store.open(path: path, access: .read)
    self.party = party
  }

  func run() throws {
    try timeline()
    try search()
    try export()
    try counts()
  }

  /// 100 lines of a country's timeline, from a different day each time.
  private func timeline() throws {
    var query = TimelineQuery(parties: [party])
    query.limit = 100
    var randomness = Randomness(of: 1, kind: 20)
    func anyDay() -> TimelinePlace {
      let day = World.days.first + randomness.below(World.days.count)
      return TimelinePlace(day: CivilDay(number: day), id: ContentID(rawValue: 0))
    }
    try measure("100 lines of a country's timeline", times: 2_000) {
      query.after = anyDay()
      if try store.lines(query).isEmpty { throw BenchError("\(party) has no events") }
    }
    try measure("100 entries with their sentences", times: 200) {
      query.after = anyDay()
      if try store.timeline(query).isEmpty { throw BenchError("\(party) has no events") }
    }
  }

  /// Searches of one to three words as an analyst types them, each with a country.
  private func search() throws {
    let words = [
      "missile", "sanctions", "treaty", "\"nuclear talks\"", "hostage", "uranium enrichment",
      "drill OR artillery",
      "summit NOT trade", "refug*", "government", "ceasefire border troops", "the", "submarine",
      "embassy envoy",
    ]
    let countries = [party, "USA", "RUS", "KOR", "FRA", "KEN"]
    var place = 0
    try measure("search with a country", times: words.count * countries.count) {
      var query = SearchQuery(try SearchExpression(words[place % words.count]))
      query.parties = [countries[place / words.count]]
      query.limit = 20
      place += 1
      _ = try store.search(query)
    }
  }

  /// All lines of a country as CSV.
  private func export() throws {
    var filter = EventFilter()
    filter.parties = [party]
    try measure("CSV of all lines of a country", times: 5) {
      let output = try ByteOutput(path: "/dev/null")
      var sink = CSVSink(output)
      try store.export(.timeline, filter: filter, to: &sink)
      try output.close()
    }
  }

  /// Month by dyad over all events.
  private func counts() throws {
    var query = CountQuery(keys: [.month, .dyad])
    let jobs = ProcessInfo.processInfo.activeProcessorCount
    query.countsDistinct = false
    try measure("counts by month and dyad, \(jobs) threads", times: 3) {
      _ = try store.counts(query, jobs: jobs)
    }
    query.countsDistinct = true
    try measure("the same with distinct texts and outlets", times: 1) {
      _ = try store.counts(query, jobs: jobs)
    }
  }

  /// Prints the median and the 95th percentile of a number of runs, and how much processor time one takes: on a busy
  /// machine the others hold waiting.
  private func measure(_ name: String, times: Int, _ body: () throws -> Void) throws {
    let clock = ContinuousClock()
    var durations: [Duration] = []
    let processor = ReadingMeasures.processorTime
    for _ in 0..<times {
      let start = clock.now
      try body()
      durations.append(clock.now - start)
    }
    let used = (ReadingMeasures.processorTime - processor) / times
    durations.sort()
    let p50 = microseconds(durations[times / 2])
    let p95 = microseconds(durations[min(times - 1, times * 95 / 100)])
    say("\(name): p50 \(p50) µs, p95 \(p95) µs, processor \(used) µs of \(times)")
  }

  /// What the process has used so far, on all threads, in microseconds.
  private static var processorTime: Int {
    // POSIX has a million of these in a second, whatever the machine.
    Int(clock())
  }

  private func microseconds(_ duration: Duration) -> Int {
    Int(duration.components.attoseconds / 1_000_000_000_000) + Int(duration.components.seconds) * 1_000_000
  }
}
