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
  private var workersReading = 0
  private var isStopped = false
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
  ///   - rest: what is to be done when no result has come for a second.
  func run(
    makeWorker: @escaping @Sendable () -> (Input) -> Output, take: (Output) throws -> Void,
    rest: () throws -> Void = {}
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
    do {
      while true {
        switch nextResult() {
        case .result(let result): try take(result)
        case .noneYet: try rest()
        case .end: return
        }
      }
    } catch {
      cancel()
      throw error
    }
  }

  /// The next piece of input with its place, or nil at the end.
  private func fetch() -> (Int, Input)? {
    state.lock()
    while piecesBegun - piecesPassedOn >= 2 * jobs + 1 && !isCancelled { state.wait() }
    let mayRead = !isCancelled
    piecesBegun += 1
    workersReading += 1
    state.unlock()
    let piece = mayRead ? read() : nil
    return state.withLock {
      workersReading -= 1
      // What came in after the stop is not worked on: nobody may be waiting for it any more.
      return isStopped ? nil : piece
    }
  }

  private func read() -> (Int, Input)? {
    reading.lock()
    defer { reading.unlock() }
    guard !isAtEnd, let input = next() else {
      isAtEnd = true
      return nil
    }
    piecesRead += 1
    return (piecesRead - 1, input)
  }

  /// Reads no more input; what has been read is finished and handed on. May be called from any thread.
  ///
  /// A worker that waits for input which doesn't come, as from a pipe that stays open, is not waited for.
  func stop() {
    state.withLock {
      isStopped = true
      isCancelled = true
      state.broadcast()
    }
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

  /// What there is to take.
  private enum Next {
    case result(Output)
    /// Nothing for a second.
    case noneYet
    /// Nothing more.
    case end
  }

  /// The result of the next piece, as soon as there is one.
  private func nextResult() -> Next {
    state.withLock {
      let patience = Date(timeIntervalSinceNow: 1)
      while results[piecesPassedOn] == nil && workersRunning > (isStopped ? workersReading : 0) {
        if !state.wait(until: patience) { return .noneYet }
      }
      guard let result = results.removeValue(forKey: piecesPassedOn) else { return .end }
      piecesPassedOn += 1
      state.broadcast()
      return .result(result)
    }
  }
}
