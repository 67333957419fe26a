/// Looks for the phrases of the agreement lexicon in a range of tokens.
struct PhraseSearch {
  let lexicon: Lexicon
  let tokens: [Token]

  /// A phrase where it was found.
  struct Found<Value> {
    /// From its first word to its last.
    var range: Range<Int>
    var value: Value
    /// How many words it asks for.
    var count: Int
  }

  /// Every phrase of an index that stands in a range, by place.
  func all<Value>(_ index: PhraseIndex<Value>, in range: Range<Int>) -> [Found<Value>] {
    var found: [Found<Value>] = []
    for start in range {
      each(index, at: start, range.upperBound) { found.append($0) }
    }
    return found
  }

  /// Every phrase of an index that begins in a range and ends before a limit.
  func all<Value>(_ index: PhraseIndex<Value>, in range: Range<Int>, reaching limit: Int) -> [Found<Value>] {
    var found: [Found<Value>] = []
    for start in range { each(index, at: start, limit) { found.append($0) } }
    return found
  }

  /// The first phrase of an index in a range; of several that begin there, the longest.
  func first<Value>(_ index: PhraseIndex<Value>, in range: Range<Int>) -> Found<Value>? {
    for start in range {
      if let found = longest(index, at: start, range.upperBound) { return found }
    }
    return nil
  }

  /// The longest phrase of an index that begins at a token.
  func longest<Value>(_ index: PhraseIndex<Value>, at start: Int, _ limit: Int) -> Found<Value>? {
    var best: Found<Value>?
    each(index, at: start, limit) { found in
      if found.count > best?.count ?? 0 { best = found }
    }
    return best
  }

  /// Whether a phrase that `isWanted` asks for stands in a range.
  func contains<Value>(
    _ index: PhraseIndex<Value>, in range: Range<Int>, where isWanted: (Value) -> Bool
  ) -> Bool {
    for start in range {
      var isThere = false
      each(index, at: start, range.upperBound) { if isWanted($0.value) { isThere = true } }
      if isThere { return true }
    }
    return false
  }

  @inline(__always)
  private func each<Value>(
    _ index: PhraseIndex<Value>, at start: Int, _ limit: Int, _ take: (Found<Value>) -> Void
  ) {
    // Hardly any word opens a phrase: one bit says so.
    let word = tokens[start].word
    guard index.openers.contains(word) else { return }
    let row = lexicon.row(word)
    tryPhrases(index, index.first(with: word), start, limit, take)
    if row.verbLemma != word { tryPhrases(index, index.first(with: row.verbLemma), start, limit, take) }
    if row.nounLemma != word, row.nounLemma != row.verbLemma {
      tryPhrases(index, index.first(with: row.nounLemma), start, limit, take)
    }
  }

  /// Tries the phrases that begin with one word, from the first on.
  private func tryPhrases<Value>(
    _ index: PhraseIndex<Value>, _ first: Int32, _ start: Int, _ limit: Int, _ take: (Found<Value>) -> Void
  ) {
    var number = first
    while number >= 0 {
      if let end = end(of: index.entries[Int(number)].phrase, at: start, limit) {
        let entry = index.entries[Int(number)]
        take(Found(range: start..<end, value: entry.value, count: entry.phrase.count))
      }
      number = index.following(number)
    }
  }

  /// Behind the last word of a phrase that begins at a token, or nil where it doesn't.
  private func end(of phrase: WordPhrase, at start: Int, _ limit: Int) -> Int? {
    var end = start
    for (number, part) in phrase.parts.enumerated() {
      let latest = number == 0 ? start : min(end + WordPhrase.gap, limit)
      guard end <= latest, let next = (end...latest).first(where: { stands(part, at: $0, limit) }) else {
        return nil
      }
      end = next + part.count
    }
    return end
  }

  private func stands(_ words: [WordID], at start: Int, _ limit: Int) -> Bool {
    guard start + words.count <= limit else { return false }
    for (offset, word) in words.enumerated() where !matches(word, start + offset) { return false }
    return true
  }

  /// Whether a token is the word or one of its forms.
  func matches(_ word: WordID, _ index: Int) -> Bool {
    let token = tokens[index].word
    guard token != 0 else { return false }
    if token == word { return true }
    let row = lexicon.row(token)
    return row.nounLemma == word || row.verbLemma == word
  }
}
