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
  }

  /// 100 lines of a country's timeline, from a different day each time.
  private func timeline() throws {
    var query = TimelineQuery(parties: [party])
    query.limit = 100
    var randomness = Randomness(of: 1, kind: 20)
    try measure("100 lines of a country's timeline", times: 2_000) {
      query.after = TimelinePlace(
        day: CivilDay(number: World.days.first + randomness.below(World.days.count)), id: ContentID(rawValue: 0))
      guard try store.lines(query).count > 0 else { throw BenchError("\(party) has no events") }
    }
    try measure("100 entries with sentences", times: 200) {
      query.after = TimelinePlace(
        day: CivilDay(number: World.days.first + randomness.below(World.days.count)), id: ContentID(rawValue: 0))
      guard try store.timeline(query).count > 0 else { throw BenchError("\(party) has no events") }
    }
  }

  /// Prints the median and the 95th percentile of a number of runs.
  private func measure(_ name: String, times: Int, _ body: () throws -> Void) throws {
    let clock = ContinuousClock()
    var durations: [Duration] = []
    for _ in 0..<times {
      let start = clock.now
      try body()
      durations.append(clock.now - start)
    }
    durations.sort()
    let p50 = microseconds(durations[times / 2])
    let p95 = microseconds(durations[times * 95 / 100])
    say("\(name): p50 \(p50) µs, p95 \(p95) µs of \(times)")
  }

  private func microseconds(_ duration: Duration) -> Int {
    Int(duration.components.attoseconds / 1_000_000_000_000) + Int(duration.components.seconds) * 1_000_000
  }
}
