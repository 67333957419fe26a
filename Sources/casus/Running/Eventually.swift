import Foundation

/// A value that is being made on a thread of its own.
final class Eventually<Value: Sendable>: @unchecked Sendable {
  // `state` guards `made`.
  private let state = NSCondition()
  private var made: Value?

  /// Begins to make a value.
  init(_ make: @escaping @Sendable () -> Value) {
    let thread = Thread {
      let value = make()
      self.state.withLock {
        self.made = value
        self.state.broadcast()
      }
    }
    thread.stackSize = 8 << 20
    thread.start()
  }

  /// The value, waited for where it isn't made yet.
  var value: Value {
    state.withLock {
      while true {
        if let made { return made }
        state.wait()
      }
    }
  }

  /// The value, or nil where it isn't made yet.
  var valueSoFar: Value? { state.withLock { made } }
}
