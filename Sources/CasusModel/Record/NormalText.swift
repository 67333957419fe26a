/// An article's text as its identity takes it: line ends as `\n`, no white space before them or at the ends.
///
/// Only the places of what stays are looked up; the text itself is never copied.
struct NormalText {
  private let bytes: UnsafeBufferPointer<UInt8>

  /// The normal form of a text, valid as long as its bytes are.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    var (start, end) = (0, text.count)
    while start < end, text[start] <= 0x20 { start += 1 }
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    bytes = UnsafeBufferPointer(rebasing: text[start..<end])
  }

  /// Adds the text as one field.
  func add(to hasher: inout ContentHasher) {
    var count = 0
    forEachRun { count += $0.count }
    hasher.begin(count: count)
    if count == bytes.count {
      hasher.append(bytes)
    } else {
      forEachRun { hasher.append($0) }
    }
  }

  /// The pieces that the normal form consists of, in order.
  @inline(__always)
  private func forEachRun(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    var (start, position) = (0, 0)
    // What is left begins and ends with something other than white space, so there is a byte before any line
    // feed, and going back over space stops at the latest at the line feed or byte where the run begins.
    while let feed = lineFeed(from: position) {
      position = feed + 1
      var end = feed
      while NormalText.isSpace(bytes[end - 1]) { end -= 1 }
      if end == feed { continue }
      body(UnsafeBufferPointer(rebasing: bytes[start..<end]))
      start = feed
    }
    body(UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  /// The place of the next line feed, sought eight bytes at a time.
  @inline(__always)
  private func lineFeed(from first: Int) -> Int? {
    let raw = UnsafeRawBufferPointer(bytes)
    var position = first
    while position &+ 8 <= raw.count {
      // A line feed becomes a zero byte, and the lowest zero byte is the one that borrows.
      let word = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self) ^ 0x0A0A_0A0A_0A0A_0A0A
      if (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0 { break }
      position &+= 8
    }
    while position < raw.count {
      if raw[position] == 0x0A { return position }
      position &+= 1
    }
    return nil
  }

  @inline(__always)
  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D
  }
}
