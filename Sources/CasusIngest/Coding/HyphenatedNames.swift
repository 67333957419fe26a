import CasusModel

/// Finds the names inside of hyphenated words: `U.S.-led`, `New York-based`, `pro-Russian`.
///
/// They are mentions of a place or a people and nothing more. The word as a whole says something about somebody else, so
/// the grammar never sees them: Russian-backed rebels are not Russia.
struct HyphenatedNames {
  let context: ArticleContext

  /// A name, by its bytes in the text, and the token it is in.
  struct Found {
    var bytes: Range<Int>
    var token: Int
    var party: Int32
    var kind: Sense.Kind
  }

  /// The names in the hyphenated words of a sentence, but for words that are names as a whole.
  func find(in sentence: Range<Int>, names: [NameMatch]) -> [Found] {
    var found: [Found] = []
    for index in sentence where isHyphenated(context.tokens[index]) {
      if names.contains(where: { Int($0.start) <= index && index < Int($0.end) }) { continue }
      if let name = name(in: index, from: sentence.lowerBound) { found.append(name) }
    }
    return found
  }

  private func isHyphenated(_ token: Token) -> Bool {
    token.shape.contains(.hyphen) && token.shape.isDisjoint(with: [.punctuation, .digits])
  }

  private func name(in index: Int, from start: Int) -> Found? {
    let token = context.tokens[index]
    guard let hyphen = context.text[Int(token.start)..<Int(token.end)].firstIndex(of: UInt8(ascii: "-"))
    else {
      return nil
    }
    // `New York-based`: words before the token may belong to the name.
    for first in max(start, index - 2)...index
    where first == index || isCapital(Int(context.tokens[first].start)) {
      let last = Int(token.start)..<hyphen
      if let sense = sense(from: first, to: index, last) {
        return Found(
          bytes: Int(context.tokens[first].start)..<hyphen, token: index, party: sense.party, kind: sense.kind
        )
      }
    }
    // `pro-Russian`
    let second = hyphen + 1..<Int(token.end)
    guard !second.isEmpty, !isCapital(Int(token.start)) || token.shape.contains(.first),
      let sense = sense(from: index, to: index, second)
    else { return nil }
    return Found(bytes: second, token: index, party: sense.party, kind: sense.kind)
  }

  /// What the words from one token up to another mean, of which only some bytes of the last belong to the name.
  private func sense(from first: Int, to index: Int, _ last: Range<Int>) -> Sense? {
    let names = context.lexicon.names
    guard isCapital(last.lowerBound) else { return nil }
    let word = context.lexicon.vocabulary.id(of: WordKey(context.text, last))
    guard word != 0 else { return nil }
    var node = names.trie.root(first == index ? word : context.tokens[first].word)
    for position in first..<index {
      node = names.trie.step(node, position + 1 == index ? word : context.tokens[position + 1].word)
    }
    let value = node == 0 ? -1 : names.trie.value(Int(node))
    guard value >= 0 else { return nil }
    let senses = names.senseRanges[Int(value)].map { names.senses[Int($0)] }
    return senses.filter { fits($0, last) }.max { $0.kind.rank < $1.kind.rank }
  }

  private func fits(_ sense: Sense, _ bytes: Range<Int>) -> Bool {
    guard sense.party >= 0, !sense.isAmbiguous, [.name, .adjective, .seat, .place].contains(sense.kind) else {
      return false
    }
    let row = context.lexicon.names.parties[Int(sense.party)]
    if let day = context.day, !sense.days.contains(day) || !row.days.contains(day) { return false }
    return !sense.allCapitals || bytes.allSatisfy { isCapital($0) || context.text[$0] == UInt8(ascii: ".") }
  }

  private func isCapital(_ byte: Int) -> Bool { context.text[byte] &- 65 < 26 || context.text[byte] == 0xC3 }
}
