import Glibc

/// A value that is made on a thread of its own, while whoever will need it does other things.
final class Ahead<Value: Sendable> {
  private let box = Box()
  private let make: @Sendable () -> Value
  private let thread: BackgroundThread?

  // Unchecked: the thread writes, and only whoever has waited for its end reads.
  private final class Box: @unchecked Sendable {
    var value: Value?
  }

  /// Begins to make the value; where no thread is to be had, it is made once it is needed.
  init(_ make: @escaping @Sendable () -> Value) {
    self.make = make
    thread = BackgroundThread { [box] in box.value = make() }
  }

  /// Waits for the value. To be called once.
  func take() -> Value {
    thread?.join()
    return box.value ?? make()
  }
}

/// A thread that does one thing.
private final class BackgroundThread {
  private let body: @Sendable () -> Void
  private var id = pthread_t()

  /// Starts the thread, or gives nil where the system has none.
  init?(_ body: @escaping @Sendable () -> Void) {
    self.body = body
    let context = Unmanaged.passRetained(self)
    let failure = pthread_create(
      &id, nil,
      { context in
        if let context { Unmanaged<BackgroundThread>.fromOpaque(context).takeRetainedValue().body() }
        return nil
      }, context.toOpaque())
    guard failure == 0 else {
      context.release()
      return nil
    }
  }

  func join() { pthread_join(id, nil) }
}
