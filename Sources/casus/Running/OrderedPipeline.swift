import Foundation

/// Does work on several threads and hands the results on in the order of the input.
///
/// The workers fetch their input themselves, one at a time; the calling thread takes the results. Only so many
/// pieces are on their way at once, so that memory stays bounded however fast the input comes.
final class OrderedPipeline<Input: Sendable, Output: Sendable>: @unchecked Sendable {
  // `reading` guards `next`, `piecesRead` and `isAtEnd`; `state` guards the rest.
  private let reading = NSLock()
  private let next: () -> Input?
  private var piecesRead = 0
  private var isAtEnd = false

  private let state = NSCondition()
  private let jobs: Int
  private var piecesBegun = 0
  private var piecesPassedOn = 0
  private var results: [Int: Output] = [:]
  private var workersRunning = 0
  private var isCancelled = false

  /// A pipeline.
  ///
  /// - Parameters:
  ///   - jobs: the number of workers.
  ///   - next: the next piece of input, or nil at the end; called by one thread at a time.
  init(jobs: Int, next: @escaping () -> Input?) {
    self.jobs = jobs
    self.next = next
  }

  /// Works until the input ends.
  ///
  /// - Parameters:
  ///   - makeWorker: makes what turns a piece of input into a result; called once on each worker's thread.
  ///   - take: takes the results, in order. Where it throws, no more input is read.
  func run(
    makeWorker: @escaping @Sendable () -> (Input) -> Output, take: (Output) throws -> Void
  ) throws {
    workersRunning = jobs
    for _ in 0..<jobs {
      let thread = Thread {
        let work = makeWorker()
        while let (index, input) = self.fetch() { self.finish(index, work(input)) }
        self.end()
      }
      thread.stackSize = 8 << 20
      thread.start()
    }
    while let result = nextResult() {
      do {
        try take(result)
      } catch {
        cancel()
        throw error
      }
    }
  }

  /// The next piece of input with its place, or nil at the end.
  private func fetch() -> (Int, Input)? {
    state.lock()
    while piecesBegun - piecesPassedOn >= 2 * jobs + 1 && !isCancelled { state.wait() }
    let mayRead = !isCancelled
    piecesBegun += 1
    state.unlock()
    guard mayRead else { return nil }
    reading.lock()
    defer { reading.unlock() }
    guard !isAtEnd, let input = next() else {
      isAtEnd = true
      return nil
    }
    piecesRead += 1
    return (piecesRead - 1, input)
  }

  private func finish(_ index: Int, _ output: Output) {
    state.withLock {
      results[index] = output
      state.broadcast()
    }
  }

  private func end() {
    state.withLock {
      workersRunning -= 1
      state.broadcast()
    }
  }

  private func cancel() {
    state.withLock {
      isCancelled = true
      state.broadcast()
    }
  }

  /// The result of the next piece, as soon as there is one; nil when all is done.
  private func nextResult() -> Output? {
    state.withLock {
      while results[piecesPassedOn] == nil && workersRunning > 0 { state.wait() }
      let result = results.removeValue(forKey: piecesPassedOn)
      if result != nil {
        piecesPassedOn += 1
        state.broadcast()
      }
      return result
    }
  }
}
