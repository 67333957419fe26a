/// Bytes that grow at the end, written in few large steps.
///
/// The memory is an array that is filled ahead of time: appending to an array proper checks and counts for
/// every piece, which for the short pieces of a record costs more than the writing.
struct ByteBuffer: Sendable {
  private var storage: [UInt8] = []
  private(set) var count = 0

  var isEmpty: Bool { count == 0 }

  /// A copy of the bytes.
  var array: [UInt8] { Array(storage[..<count]) }

  /// Calls `body` with the bytes.
  func withBytes<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try storage.withUnsafeBufferPointer { (all) throws(Failure) in
      try body(UnsafeBufferPointer(rebasing: all[..<count]))
    }
  }

  /// Forgets the bytes but keeps the memory.
  mutating func removeAll() { count = 0 }

  /// Writes at the end: `body` gets the place, and returns how many bytes it wrote.
  ///
  /// - Parameter room: how many bytes it may write at most.
  @inline(__always)
  mutating func write(room: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Int) {
    if storage.count - count < room { grow(room) }
    let start = count
    count += storage.withUnsafeMutableBufferPointer { memory in
      guard let base = memory.baseAddress else { return 0 }
      return body(base + start)
    }
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if storage.count == count { grow(1) }
    storage[count] = byte
    count += 1
  }

  @inline(__always)
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = bytes.baseAddress else { return }
    write(room: bytes.count) { target in
      target.update(from: base, count: bytes.count)
      return bytes.count
    }
  }

  @inline(__always)
  mutating func append(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends text; not for hot paths.
  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  private mutating func grow(_ room: Int) {
    let size = max(storage.count * 2, count + room, 1 << 10)
    storage.append(contentsOf: repeatElement(0, count: size - storage.count))
  }
}
