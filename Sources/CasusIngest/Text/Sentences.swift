/// Finds where sentences begin and end in a list of tokens.
enum Sentences {
  /// Appends the token ranges of the sentences to `ranges`.
  ///
  /// A sentence ends at `.`, `!` or `?` (with the quotes and brackets that close after it) when white space and
  /// something that can begin a sentence follow, and wherever a paragraph ends. A stop that belongs to an
  /// abbreviation ends a sentence only before a word that rarely follows one inside of a sentence.
  ///
  /// - Parameter lists: words such as `the`, `he`, `but` that, capitalised after an abbreviation, begin a sentence
  ///   (`starter`), and abbreviations that always belong to what follows, such as `mr.` (`abbreviation`).
  static func find(
    in tokens: inout [Token], text: UnsafeBufferPointer<UInt8>, lists: WordLists,
    into ranges: inout [Range<Int>]
  ) {
    var start = 0
    var index = 0
    while index < tokens.count {
      var end = index + 1
      if endsSentence(tokens, index, text, lists) {
        while end < tokens.count, closes(tokens[end], text) { end += 1 }
      } else if end < tokens.count, !tokens[end].shape.contains(.paragraphBefore) {
        index = end
        continue
      }
      tokens[start].shape.insert(.first)
      ranges.append(start..<end)
      start = end
      index = end
    }
  }

  private static func endsSentence(
    _ tokens: [Token], _ index: Int, _ text: UnsafeBufferPointer<UInt8>, _ lists: WordLists
  ) -> Bool {
    let token = tokens[index]
    let isMark = token.shape.contains(.punctuation)
    guard isMark || token.shape.contains(.abbreviation) else { return false }
    var next = index + 1
    while next < tokens.count, isMark, closes(tokens[next], text) { next += 1 }
    guard next < tokens.count else { return isMark && ends(token, text) }
    let follower = tokens[next]
    guard follower.shape.contains(.spaceBefore) else { return false }
    let isBeginning = begins(follower, text)
    if isMark { return ends(token, text) && isBeginning }
    return follower.shape.contains(.capitalised) && !lists.contains(.abbreviation, token.word)
      && lists.contains(.starter, follower.word)
  }

  private static func ends(_ token: Token, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let byte = text[Int(token.start)]
    let isStop = byte == UInt8(ascii: ".") && (token.end - token.start == 1 || token.end - token.start > 2)
    return isStop || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }

  /// Whether a token closes what came before it: a quote or bracket without white space before it.
  private static func closes(_ token: Token, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard token.shape.contains(.punctuation), !token.shape.contains(.spaceBefore) else { return false }
    switch text[Int(token.start)] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): return true
    case 0xE2:
      let last = text[Int(token.end) - 1]
      return last == 0x9D || last == 0x99
    default: return false
    }
  }

  private static func begins(_ token: Token, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if token.shape.contains(.capitalised) || token.shape.contains(.digits) { return true }
    let byte = text[Int(token.start)]
    return token.shape.contains(.punctuation) && byte != UInt8(ascii: ",") && byte != UInt8(ascii: ";")
  }
}

/// A set of words, by id: one bit a word of the vocabulary.
struct WordSet: Sendable {
  private var bits: [UInt64] = []

  /// Whether the word is in the set; the unknown word never is.
  @inline(__always)
  func contains(_ word: WordID) -> Bool {
    let index = Int(word) >> 6
    return word != 0 && index < bits.count && bits[index] >> UInt64(word & 63) & 1 == 1
  }

  /// Adds a word.
  mutating func insert(_ word: WordID) {
    guard word != 0 else { return }
    let index = Int(word) >> 6
    while bits.count <= index { bits.append(0) }
    bits[index] |= 1 << UInt64(word & 63)
  }
}
