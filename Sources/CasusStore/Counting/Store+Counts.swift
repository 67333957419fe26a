import CasusModel
import Dispatch
import Synchronization

extension Store {
  /// Counts events by periods, types, participants and whatever else the query names.
  ///
  /// All events are gone through once, on as many threads as there are jobs; the result doesn't depend on how many.
  ///
  /// - Parameters:
  ///   - query: which events, and by what.
  ///   - jobs: how many threads.
  /// - Returns: the rows in the order of their keys; unknown values come last.
  public func counts(_ query: CountQuery, jobs: Int = 1) throws(StoreError) -> [CountRow] {
    try StoreError.wrapping(path: path) {
      let jobs = max(1, min(jobs, 64))
      let parts =
        try jobs > 1
        ? countParts(query, jobs: jobs) ?? countParts(query, jobs: 1) : countParts(query, jobs: 1)
      var rows = CountTable(parts ?? [], query).rows
      if query.fillsGaps { rows = CountTable.filled(rows, query) }
      return rows
    }
  }

  /// Counts the parts of the events; nil where a writer kept changing the store between the threads' first looks.
  private func countParts(_ query: CountQuery, jobs: Int) throws -> [CountScan.Part]? {
    for _ in 0..<4 {
      let run = CountRun(query: query, jobs: jobs)
      DispatchQueue.concurrentPerform(iterations: jobs) { job in
        run.perform(job) { body in
          try streaming { connection in try connection.inSnapshot { try body(connection) } }
        }
      }
      if let parts = try run.result() { return parts }
    }
    return nil
  }
}

/// One attempt at counting on several threads, which all have to see the same state of the store.
private final class CountRun: Sendable {
  private let query: CountQuery
  private let jobs: Int
  private let state = Mutex(State())
  private let articles = Mutex<ArticleIdentities?>(nil)

  private struct State {
    var parts: [Int: CountScan.Part] = [:]
    var stamps: Set<[Int64]> = []
    var failure: (any Error)?
  }

  init(query: CountQuery, jobs: Int) {
    self.query = query
    self.jobs = jobs
  }

  /// Counts one job's share.
  func perform(_ job: Int, _ lend: ((ReadConnection) throws -> Void) throws -> Void) {
    do {
      try lend { connection in
        let stamp = try CountRun.stamp(connection)
        let scan = CountScan(query: query, articles: try identities(connection))
        let part = try scan.part(CountRun.range(job, of: jobs), on: connection)
        state.withLock {
          $0.parts[job] = part
          $0.stamps.insert(stamp)
        }
      }
    } catch {
      state.withLock { $0.failure = error }
    }
  }

  /// The parts in order, or nil where the threads saw different states.
  func result() throws -> [CountScan.Part]? {
    try state.withLock { state in
      if let failure = state.failure { throw failure }
      return state.stamps.count == 1 ? (0..<jobs).compactMap { state.parts[$0] } : nil
    }
  }

  /// What articles are distinguished by, read by the thread that needs it first.
  private func identities(_ connection: ReadConnection) throws -> ArticleIdentities? {
    guard query.countsDistinct else { return nil }
    return try articles.withLock { known in
      if known == nil { known = try ArticleIdentities(connection) }
      return known
    }
  }

  /// A share of the ids, which are spread evenly over all 63 bits.
  private static func range(_ job: Int, of jobs: Int) -> ClosedRange<Int64> {
    let share = Int64.max / Int64(jobs)
    let first = Int64(job) * share
    return first...(job == jobs - 1 ? Int64.max : first + share - 1)
  }

  /// What every batch that is written changes: the accounts of the runs.
  private static func stamp(_ connection: ReadConnection) throws -> [Int64] {
    let row = try connection.prepared(
      "SELECT count(*), ifnull(sum(articles_new), 0), ifnull(sum(articles_known), 0), ifnull(sum(rejected), 0) FROM coder_run"
    )
    defer { row.reset() }
    return try row.step() ? (0..<4).map(row.int64) : []
  }
}
