/// The last bytes of a word in lower case, up to eight of them, packed: what endings are found by.
struct WordTail {
  /// The last byte is the highest.
  private let packed: UInt64

  /// The tail of a word that is in lower case already.
  init(exactly word: UnsafeBufferPointer<UInt8>) {
    var packed: UInt64 = 0
    for byte in word.suffix(8) { packed = packed >> 8 | UInt64(byte) << 56 }
    self.packed = packed
  }

  /// The tail of the word in a range of a text, whatever its case; nil where the word has bytes beyond ASCII.
  @inline(__always)
  init?(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var position = range.lowerBound
    var highs: UInt64 = 0
    var last: UInt64 = 0
    repeat {
      last = WordKey.load(text, position, range.upperBound)
      highs |= last
      position += 8
    } while position < range.upperBound
    guard highs & WordKey.highs == 0 else { return nil }
    let start = max(range.lowerBound, range.upperBound - 8)
    if start > range.lowerBound { last = WordKey.load(text, start, range.upperBound) }
    packed = WordKey.lower(last) << UInt64(64 - 8 * (range.upperBound - start))
  }

  /// The last `length` bytes, one to eight.
  @inline(__always)
  func last(_ length: Int) -> UInt64 { packed >> UInt64(64 - 8 * length) }
}
