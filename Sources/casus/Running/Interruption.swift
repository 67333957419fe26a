import Dispatch
import Foundation

/// Ctrl-C while something is being written: the first one asks it to come to an end, the second ends the process.
///
/// SIGTERM counts as Ctrl-C.
final class Interruption: @unchecked Sendable {
  // `lock` guards `count` and `onFirst`.
  private let lock = NSCondition()
  private var count = 0
  private var onFirst: (() -> Void)?
  private var sources: [any DispatchSourceSignal] = []

  /// Begins to listen.
  init() {
    let queue = DispatchQueue(label: "casus.interruption")
    for number in [SIGINT, SIGTERM] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler { [weak self] in self?.note() }
      source.resume()
      sources.append(source)
    }
  }

  deinit {
    for source in sources { source.cancel() }
    for number in [SIGINT, SIGTERM] { signal(number, SIG_DFL) }
  }

  /// Whether somebody wants an end.
  var isRequested: Bool { lock.withLock { count > 0 } }

  /// Sets what happens at the first Ctrl-C, at once where it has come already.
  func whenRequested(_ action: @escaping () -> Void) {
    let isLate = lock.withLock {
      onFirst = action
      return count > 0
    }
    if isLate { action() }
  }

  /// Waits so long, or until somebody wants an end.
  func wait(milliseconds: Int) {
    let end = Date(timeIntervalSinceNow: Double(milliseconds) / 1_000)
    lock.withLock {
      while count == 0, lock.wait(until: end) {}
    }
  }

  private func note() {
    let (number, action) = lock.withLock {
      count += 1
      lock.broadcast()
      return (count, onFirst)
    }
    // Nothing is lost by it: what isn't committed is rolled back when the store is opened again.
    if number > 1 { _exit(130) }
    Diagnostics.write("\ncasus: ending at the next batch; once more ends at once.\n")
    action?()
  }
}
