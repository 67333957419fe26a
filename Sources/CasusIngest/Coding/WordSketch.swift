/// Which words a sentence may hold: a bit for each, by the low bits of its id.
///
/// A word without its bit isn't there; of those that aren't there one in ten has a bit nevertheless.
struct WordSketch {
  private var bits: SIMD4<UInt64> = .zero

  mutating func insert(_ word: WordID) {
    bits[WordSketch.place(word)] |= WordSketch.bit(word)
  }

  /// False where the word isn't there; true for the unknown word.
  @inline(__always)
  func mayContain(_ word: WordID) -> Bool {
    word == 0 || bits[WordSketch.place(word)] & WordSketch.bit(word) != 0
  }

  @inline(__always)
  private static func place(_ word: WordID) -> Int { Int(truncatingIfNeeded: word >> 6) & 3 }

  @inline(__always)
  private static func bit(_ word: WordID) -> UInt64 { 1 &<< UInt64(truncatingIfNeeded: word) }
}
