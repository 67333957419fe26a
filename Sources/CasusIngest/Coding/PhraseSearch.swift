/// Looks for the phrases of the agreement lexicon in a range of tokens.
struct PhraseSearch {
  let lexicon: Lexicon
  let tokens: [Token]

  /// The tokens from the first word of the phrase to its last, or nil where it isn't there.
  func find(_ phrase: WordPhrase, in range: Range<Int>) -> Range<Int>? {
    guard let first = phrase.parts.first else { return nil }
    for start in range where stands(first, at: start, range.upperBound) {
      var end = start + first.count
      var isComplete = true
      for part in phrase.parts.dropFirst() {
        let limit = min(end + WordPhrase.gap, range.upperBound)
        guard let next = (end..<max(end, limit)).first(where: { stands(part, at: $0, range.upperBound) })
        else {
          isComplete = false
          break
        }
        end = next + part.count
      }
      if isComplete { return start..<end }
    }
    return nil
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
