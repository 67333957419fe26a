import Glibc

/// Searches that look at eight bytes at a time.
enum ByteScan {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// The first position from `start` on whose byte ends or interrupts a JSON string: a quote, a backslash or
  /// a control character; `bytes.count` where there is none.
  @inline(__always)
  static func endOfPlainText(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = bytes.baseAddress else { return bytes.count }
    var position = start
    while position + 8 <= bytes.count {
      let word = load(base, position)
      let found =
        (word &- 0x20 &* ones) & ~word | zeroBytes(word ^ 0x22 &* ones) | zeroBytes(word ^ 0x5C &* ones)
      if found & highs != 0 { return position + (found & highs).trailingZeroBitCount / 8 }
      position += 8
    }
    while position < bytes.count {
      let byte = base[position]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C { return position }
      position += 1
    }
    return position
  }

  /// The first position from `start` on whose byte is not ASCII; `bytes.count` where there is none.
  @inline(__always)
  static func endOfASCII(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = bytes.baseAddress else { return bytes.count }
    var position = start
    while position + 16 <= bytes.count {
      if (load(base, position) | load(base, position + 8)) & highs != 0 { break }
      position += 16
    }
    while position < bytes.count, base[position] < 0x80 { position += 1 }
    return position
  }

  /// The first position from `start` on that holds a line feed, or nil.
  @inline(__always)
  static func firstLineFeed(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    first(0x0A, in: bytes, from: start)
  }

  /// The first position from `start` on that holds a byte, or nil.
  @inline(__always)
  static func first(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let base = bytes.baseAddress, start < bytes.count else { return nil }
    guard let found = memchr(base + start, Int32(byte), bytes.count - start) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// How many line feeds there are.
  static func countLineFeeds(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var (total, position) = (0, 0)
    while let found = firstLineFeed(bytes, from: position) {
      total += 1
      position = found + 1
    }
    return total
  }

  /// Eight bytes as one number, the first byte lowest.
  @inline(__always)
  private static func load(_ base: UnsafePointer<UInt8>, _ position: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self))
  }

  /// The high bit of the first byte that is zero, with possible false ones behind it only.
  @inline(__always)
  private static func zeroBytes(_ word: UInt64) -> UInt64 {
    (word &- ones) & ~word
  }
}
