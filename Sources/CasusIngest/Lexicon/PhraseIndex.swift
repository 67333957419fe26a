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
  private(set) var firstWords = WordSet()
  /// Every word that a phrase may begin with in a text: a first word or one of its forms.
  private(set) var openers = WordSet()
  /// For each phrase the next one that begins with the same word, or -1.
  private var next: [Int32] = []
  /// An open-addressing table of first words, each with its first and its last phrase; the word 0 is a free place.
  private var slots: [(word: WordID, first: Int32, last: Int32)] = Array(repeating: (0, -1, -1), count: 16)
  private var used = 0

  /// Adds a phrase.
  mutating func add(_ phrase: WordPhrase, _ value: Value) {
    guard let word = phrase.parts.first?.first, word != 0 else { return }
    let number = Int32(entries.count)
    entries.append((phrase, value))
    next.append(-1)
    firstWords.insert(word)
    if used * 2 >= slots.count { grow() }
    let slot = slot(of: word)
    if slots[slot].word == 0 {
      slots[slot] = (word, number, number)
      used += 1
    } else {
      next[Int(slots[slot].last)] = number
      slots[slot].last = number
    }
  }

  /// Notes which words may open a phrase, once all phrases are there: the first words, and of the words that are forms of
  /// others those whose lemma is one.
  mutating func noteOpeners(_ forms: [(word: WordID, verb: WordID, noun: WordID)]) {
    openers = firstWords
    for form in forms where firstWords.contains(form.verb) || firstWords.contains(form.noun) {
      openers.insert(form.word)
    }
  }

  /// The numbers of the phrases that begin with a word, in the lexicon's order.
  @inline(__always)
  func beginning(with word: WordID) -> Numbers {
    Numbers(index: self, number: firstWords.contains(word) ? slots[slot(of: word)].first : -1)
  }

  /// The number of the first phrase that begins with a word, or -1.
  @inline(__always)
  func first(with word: WordID) -> Int32 {
    firstWords.contains(word) ? slots[slot(of: word)].first : -1
  }

  /// The number of the phrase behind another that begins with the same word, or -1.
  @inline(__always)
  func following(_ number: Int32) -> Int32 { next[Int(number)] }

  /// Numbers of phrases, one after the other.
  struct Numbers: Sequence, IteratorProtocol {
    let index: PhraseIndex
    var number: Int32

    mutating func next() -> Int? {
      guard number >= 0 else { return nil }
      defer { number = index.next[Int(number)] }
      return Int(number)
    }
  }

  private func slot(of word: WordID) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: UInt32(bitPattern: word) &* 0x9E37_79B9) >> 8 & mask
    while slots[slot].word != word, slots[slot].word != 0 { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: (0, -1, -1), count: old.count * 2)
    for entry in old where entry.word != 0 { slots[slot(of: entry.word)] = entry }
  }
}
