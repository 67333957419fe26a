/// One token of a text: a word, a number or a mark of punctuation.
struct Token {
  /// Offset of the first byte in the article's UTF-8 text.
  var start: Int32
  /// Offset behind the last byte.
  var end: Int32
  /// The word's id in the lexicon's vocabulary; 0 where the lexicon doesn't know it.
  var word: WordID
  /// A hash of the lower-cased bytes, by which unknown names are recognised again.
  var hash: UInt32
  /// What the token looks like.
  var shape: Shape

  /// What a token looks like. The lowest six bits are those of ``TokenShape``.
  struct Shape: OptionSet {
    let rawValue: UInt16

    static let capitalised = Shape(rawValue: 1)
    static let allCapitals = Shape(rawValue: 2)
    static let digits = Shape(rawValue: 4)
    static let punctuation = Shape(rawValue: 8)
    static let hyphen = Shape(rawValue: 16)
    /// First token of its sentence.
    static let first = Shape(rawValue: 32)
    /// White space stands before the token.
    static let spaceBefore = Shape(rawValue: 64)
    /// A line end stands before the token.
    static let lineBefore = Shape(rawValue: 128)
    /// An empty line or an indented line begins here: a new paragraph.
    static let paragraphBefore = Shape(rawValue: 256)
    /// The token ends in a full stop that belongs to it (`U.S.`, `Mr.`).
    static let abbreviation = Shape(rawValue: 512)
  }
}

extension Token {
  /// The key of the word, until its id is known: the halves stand in `hash` and `word`.
  @inline(__always)
  var key: WordKey {
    WordKey(value: UInt64(hash) << 32 | UInt64(UInt32(bitPattern: word)))
  }

  /// Keeps a key in the place of the id that it will find.
  @inline(__always)
  mutating func note(_ key: WordKey) {
    hash = UInt32(truncatingIfNeeded: key.value >> 32)
    word = Int32(truncatingIfNeeded: key.value)
  }
}

/// A word of the vocabulary. 0 stands for every unknown word.
typealias WordID = Int32

extension [Token] {
  /// Whether the word before or behind a token is in capitals.
  func isInCapitals(_ index: Int) -> Bool {
    for near in [index - 1, index + 1] where indices.contains(near) {
      if self[near].shape.contains(.allCapitals), self[near].end - self[near].start > 2 { return true }
    }
    return false
  }
}
