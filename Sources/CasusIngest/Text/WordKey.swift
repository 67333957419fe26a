/// 64 bits that stand for a word's spelling in lower case: what the vocabulary finds words by.
///
/// Made without a copy of the word, eight bytes at a time; words beyond ASCII are lower-cased first.
struct WordKey: Hashable {
  /// Never zero.
  let value: UInt64

  init(value: UInt64) {
    self.value = value
  }

  /// The key of the bytes in a range of a text, whatever their case.
  @inline(__always)
  init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var hash = WordKey.seed
    var position = range.lowerBound
    repeat {
      let packed = WordKey.load(text, position, range.upperBound)
      guard packed & WordKey.highs == 0 else {
        self = WordKey(lowering: UnsafeBufferPointer(rebasing: text[range]))
        return
      }
      hash = WordKey.mixed(hash, WordKey.lower(packed))
      position += 8
    } while position < range.upperBound
    value = max(hash, 1)
  }

  /// The key of a word that is in lower case already, or whose case counts.
  init(exactly word: UnsafeBufferPointer<UInt8>) {
    var hash = WordKey.seed
    var position = 0
    repeat {
      hash = WordKey.mixed(hash, WordKey.load(word, position, word.count))
      position += 8
    } while position < word.count
    value = max(hash, 1)
  }

  /// The key of a word with bytes beyond ASCII.
  @inline(never)
  private init(lowering word: UnsafeBufferPointer<UInt8>) {
    self = LowerCase.with(word) { WordKey(exactly: $0) }
  }

  private static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15
  static let highs: UInt64 = 0x8080_8080_8080_8080

  /// Up to eight bytes from a position on, the first lowest, zeros behind the end.
  @inline(__always)
  static func load(_ text: UnsafeBufferPointer<UInt8>, _ position: Int, _ end: Int) -> UInt64 {
    let count = end - position
    let raw = UnsafeRawBufferPointer(text)
    guard position + 8 <= text.count else {
      if count >= 4 {
        // Two halves that overlap in the middle.
        let last = Swift.min(count, 8) - 4
        let low = UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt32.self))
        let high = UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: position + last, as: UInt32.self))
        return UInt64(low) | UInt64(high) << UInt64(8 * last)
      }
      var packed: UInt64 = 0
      for index in 0..<count { packed |= UInt64(text[position + index]) << UInt64(8 * index) }
      return packed
    }
    let packed = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
    return count >= 8 ? packed : packed & ((1 &<< UInt64(truncatingIfNeeded: 8 * count)) &- 1)
  }

  /// Eight ASCII bytes in lower case: where a byte is a capital, its bit for 32 is set.
  @inline(__always)
  static func lower(_ packed: UInt64) -> UInt64 {
    let fromA = packed &+ 0x3F3F_3F3F_3F3F_3F3F  // the high bit of every byte from `A` on
    let beyondZ = packed &+ 0x2525_2525_2525_2525  // the high bit of every byte behind `Z`
    return packed | (fromA & ~beyondZ & highs) >> 2
  }

  /// One step of the hash: a multiply, and the high half mixed into the low one.
  @inline(__always)
  static func mixed(_ hash: UInt64, _ packed: UInt64) -> UInt64 {
    let product = (hash ^ packed) &* 0xFF51_AFD7_ED55_8CCD
    return product ^ product >> 32
  }
}
