import Dispatch
import Synchronization

/// Hands batches of rows from the thread that reads them to the one that writes them, a few at a time.
final class RowExchange: Sendable {
  private let state = Mutex(State())
  /// How many batches may still be filled.
  private let room = DispatchSemaphore(value: 0)
  /// How many batches wait, and one more when no other comes.
  private let waiting = DispatchSemaphore(value: 0)

  /// So many batches are in memory at once.
  private static let most = 4

  private struct State {
    var full: [RowBatch] = []
    var empty: [RowBatch] = []
    var isStopped = false
    var failure: (any Error)?
  }

  /// Room for the first batches.
  init() {
    // A semaphore that begins with a number may not go away with a smaller one, as after an error.
    for _ in 0..<RowExchange.most { room.signal() }
  }

  /// An empty batch, when there is room for one; nil when no more are wanted.
  func emptyBatch() -> RowBatch? {
    room.wait()
    return state.withLock { $0.isStopped ? nil : $0.empty.popLast() ?? RowBatch() }
  }

  /// Passes a filled batch on.
  func pass(_ batch: RowBatch) {
    state.withLock { $0.full.append(batch) }
    waiting.signal()
  }

  /// Says that no more come, and why where that is an error.
  func finish(_ failure: (any Error)?) {
    state.withLock { $0.failure = failure }
    waiting.signal()
  }

  /// The next filled batch; nil behind the last one.
  ///
  /// - Throws: what kept the other thread from reading.
  func next() throws -> RowBatch? {
    waiting.wait()
    return try state.withLock { state in
      if !state.full.isEmpty { return state.full.removeFirst() }
      if let failure = state.failure { throw failure }
      return nil
    }
  }

  /// Gives a batch back that is done with.
  func giveBack(_ batch: RowBatch) {
    batch.removeAll()
    state.withLock { $0.empty.append(batch) }
    room.signal()
  }

  /// Says that no more are wanted.
  func stop() {
    state.withLock { $0.isStopped = true }
    room.signal()
  }
}
