import CasusIngest

/// The words and endings that get weights, counted from the training sentences.
struct Lexicon {
  struct Entry {
    var text: [UInt8]
    var isEnding: Bool
    var kind: UInt8
    /// The tag's letter, or `-`.
    var sure: UInt8
  }

  /// Endings by length, then words by frequency.
  private(set) var entries: [Entry] = []
  /// How often each word occurs.
  private(set) var frequency: [[UInt8]: Int] = [:]

  /// A word is listed from this many occurrences on, an ending from this many rare words on.
  static let leastWord = 3
  static let leastEnding = 6
  /// Rarer words teach the endings.
  static let rare = 6
  static let wordKinds = 36

  /// The number of a table's first form: before it come those for unknown words and sentence limits.
  static let firstForm = 4

  /// The forms of the words with a frequency in the range, by word.
  func forms(ofWordsOccurring range: some RangeExpression<Int>) -> [[UInt8]: Int32] {
    var forms: [[UInt8]: Int32] = [:]
    var form = Int32(Self.firstForm)
    for entry in entries {
      if !entry.isEnding && range.contains(frequency[entry.text, default: 0]) { forms[entry.text] = form }
      form += entry.isEnding ? 2 : 1
    }
    return forms
  }

  private typealias Counts = [PartOfSpeech: Int]

  init(_ sentences: [GoldSentence]) {
    var words: [[UInt8]: Counts] = [:]
    for token in sentences.flatMap(\.tokens) { words[token.word, default: [:]][token.tag, default: 0] += 1 }
    frequency = words.mapValues { $0.values.reduce(0, +) }

    var endings: [[UInt8]: Counts] = [:]
    var types: [[UInt8]: Int] = [:]
    for (word, counts) in words where frequency[word, default: 0] < Self.rare {
      for length in 1...4 where length < word.count {
        let ending = Array(word.suffix(length))
        guard ending.allSatisfy({ 0x61...0x7A ~= $0 || $0 >= 0x80 }) else { continue }
        types[ending, default: 0] += 1
        endings[ending, default: [:]].merge(counts, uniquingKeysWith: +)
      }
    }
    for (ending, count) in types where count < Self.leastEnding { endings[ending] = nil }
    for (word, count) in frequency where count < Self.leastWord { words[word] = nil }

    let first = TaggerContext.firstFreeKind
    let endingKinds = TaggerContext.kindCount - Int(first) - Self.wordKinds
    add(words, isEnding: false, kinds: first, Self.wordKinds)
    add(endings, isEnding: true, kinds: first + UInt8(Self.wordKinds), endingKinds)
    entries.sort { a, b in
      if a.isEnding != b.isEnding { return a.isEnding }
      if a.isEnding && a.text.count != b.text.count { return a.text.count < b.text.count }
      let counts = (
        a.isEnding ? 0 : frequency[a.text, default: 0], b.isEnding ? 0 : frequency[b.text, default: 0]
      )
      if counts.0 != counts.1 { return counts.0 > counts.1 }
      return a.text.lexicographicallyPrecedes(b.text)
    }
  }

  /// Gives each form a kind: of the sets of tags that forms take, the commonest have a kind each, and the
  /// others that of the form's main tag.
  private mutating func add(_ forms: [[UInt8]: Counts], isEnding: Bool, kinds first: UInt8, _ limit: Int) {
    var weight: [[PartOfSpeech]: Int] = [:]
    for counts in forms.values {
      weight[Self.habit(counts), default: 0] += counts.values.reduce(0, +)
      weight[Self.habit(counts, least: 0.5), default: 0] += 1
    }
    let ranked = weight.sorted { a, b in
      if a.value != b.value { return a.value > b.value }
      return a.key.lexicographicallyPrecedes(b.key) { $0.rawValue < $1.rawValue }
    }
    var kindOf: [[PartOfSpeech]: UInt8] = [:]
    for (index, habit) in ranked.prefix(limit).enumerated() { kindOf[habit.key] = first + UInt8(index) }
    for (text, counts) in forms {
      let kind = kindOf[Self.habit(counts)] ?? kindOf[Self.habit(counts, least: 0.5)] ?? 0
      let total = counts.values.reduce(0, +)
      let main = counts.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }
      var sure = UInt8(ascii: "-")
      if !isEnding, let main, total >= 8, Double(main.value) >= 0.995 * Double(total) {
        sure = 0x41 + main.key.rawValue
      }
      entries.append(Entry(text: text, isEnding: isEnding, kind: kind, sure: sure))
    }
  }

  /// The tags that make up a fair share of a form's occurrences, the main one always among them.
  private static func habit(_ counts: Counts, least: Double = 0.08) -> [PartOfSpeech] {
    let total = Double(counts.values.reduce(0, +))
    let common = counts.filter { Double($0.value) >= least * total }.map(\.key)
    if !common.isEmpty && least < 0.5 { return common.sorted { $0.rawValue < $1.rawValue } }
    let main = counts.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }
    return main.map { [$0.key] } ?? []
  }
}
