/// Words in a row, in parts that may stand a few tokens apart.
struct WordPhrase: Sendable {
  /// The parts, each of words that follow each other at once.
  var parts: [[WordID]]

  /// How many tokens may lie between two parts.
  static let gap = 9

  /// How many words it asks for.
  var count: Int { parts.reduce(0) { $0 + $1.count } }
}

/// Phrases with what they mean, found by their first word.
struct PhraseIndex<Value: Sendable>: Sendable {
  /// The phrases in the lexicon's order.
  private(set) var entries: [(phrase: WordPhrase, value: Value)] = []
  private var numbers: [WordID: [Int]] = [:]
  private(set) var firstWords = WordSet()

  /// Adds a phrase.
  mutating func add(_ phrase: WordPhrase, _ value: Value) {
    guard let word = phrase.parts.first?.first else { return }
    numbers[word, default: []].append(entries.count)
    firstWords.insert(word)
    entries.append((phrase, value))
  }

  /// The numbers of the phrases that begin with a word.
  func beginning(with word: WordID) -> [Int] {
    firstWords.contains(word) ? numbers[word] ?? [] : []
  }
}
