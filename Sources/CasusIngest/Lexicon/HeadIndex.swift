/// The patterns that a word can head.
struct HeadIndex: Sendable {
  /// One way in which a word heads a pattern, as read.
  struct Entry: Sendable {
    /// The pattern's place in `FrameTable.patterns`.
    var pattern: Int32
    /// Words that must stand before the head (of nouns) or behind it (of verbs) besides the pattern's own.
    var company: Company
  }

  /// An entry as the matcher scans it: plain numbers, so that most are ruled out without a look at the pattern.
  struct Key: Sendable {
    /// The pattern's place in `FrameTable.patterns`.
    var pattern: Int32
    /// The company's place in `companies`, or -1 where there is none.
    var company: Int32
    /// How much the pattern and its company ask for together.
    var specificity: Int32
    /// The words of the company that stand behind the head.
    var behind = PatternSteps.WordRun()
    /// The places of the pattern's steps.
    var steps: Range<Int32>
  }

  /// What a key asks for that can be told before it is looked at, in sixteen bytes: a frequent verb has hundreds of keys,
  /// and most of them are ruled out by these alone.
  struct Needs: Sendable {
    /// Two words that the sentence must hold, or 0.
    var word: WordID = 0
    var other: WordID = 0
    /// A class that some noun group of the clause must be in, or -1.
    var group: Int32 = -1
    /// The key's specificity.
    var specificity: Int32

    /// Notes a word, of which the first two count.
    mutating func note(_ asked: WordID) {
      if word == 0 {
        word = asked
      } else if other == 0 {
        other = asked
      }
    }
  }

  /// All keys; those of one head stand together, the most demanding first.
  private(set) var keys: [Key] = []
  /// What each key asks for, in the same order.
  private(set) var needs: [Needs] = []
  private(set) var companies: [Company] = []
  private var ranges: [Range<Int32>] = []

  init() {}

  /// The index of entries given with their heads; of equally demanding ones the earlier comes first.
  init(_ pairs: [(head: WordID, entry: Entry)], patterns: [Pattern], steps: inout PatternSteps) {
    let count = Int(pairs.lazy.map(\.head).max() ?? -1) + 1
    let entries = pairs.map { key($0.entry, patterns, &steps) }
    let (order, ranges) = groups(pairs.map { Int($0.head) }, count: count)
    self.ranges = ranges
    keys.reserveCapacity(entries.count)
    needs.reserveCapacity(entries.count)
    for range in ranges where !range.isEmpty {
      let start = keys.count
      for position in range {
        // Most heads have few patterns: each is put where it belongs, behind those that ask for as much.
        let (key, asked) = entries[Int(order[Int(position)])]
        keys.append(key)
        needs.append(asked)
        var place = keys.count - 1
        while place > start, needs[place - 1].specificity < asked.specificity {
          (keys[place], needs[place]) = (keys[place - 1], needs[place - 1])
          place -= 1
        }
        (keys[place], needs[place]) = (key, asked)
      }
    }
  }

  private mutating func key(
    _ entry: Entry, _ patterns: [Pattern], _ steps: inout PatternSteps
  ) -> (key: Key, needs: Needs) {
    // Of the pattern only what is asked for: a copy of the whole would count all that it holds.
    let own = patterns[Int(entry.pattern)].specificity
    var key = Key(
      pattern: entry.pattern, company: -1, specificity: own + 2 * Int32(entry.company.count),
      steps: steps.range(entry.pattern))
    var needs = Needs(specificity: key.specificity)
    for word in entry.company.behind { needs.note(word) }
    if entry.company.behind.isEmpty, let first = entry.company.before.first { needs.note(first) }
    if !entry.company.isEmpty {
      key.company = Int32(companies.count)
      companies.append(entry.company)
      key.behind = steps.add(entry.company.behind)
    }
    for place in key.steps {
      let step = steps.steps[Int(place)]
      switch step.kind {
      case .literal: for number in 0..<Int(step.run.count) { needs.note(steps.word(step.run, number)) }
      case .object: needs.group = step.index
      case .subject: break
      case .prepositional:
        needs.group = step.index
        needs.note(step.preposition)
      }
    }
    return (key, needs)
  }

  /// The places of a lemma's keys.
  @inline(__always)
  func range(_ lemma: WordID) -> Range<Int> {
    guard lemma != 0, Int(lemma) < ranges.count else { return 0..<0 }
    let range = ranges[Int(lemma)]
    return Int(range.lowerBound)..<Int(range.upperBound)
  }

  /// Asks for what the first of a lemma's keys ask for.
  @inline(__always)
  func prefetch(_ lemma: WordID) {
    let range = range(lemma)
    guard !range.isEmpty else { return }
    needs.prefetch(range.lowerBound)
    needs.prefetch(range.lowerBound + 4)
    keys.prefetch(range.lowerBound)
  }

  /// Whether a lemma heads anything.
  @inline(__always)
  func contains(_ lemma: WordID) -> Bool {
    lemma != 0 && Int(lemma) < ranges.count && !ranges[Int(lemma)].isEmpty
  }
}

/// The words around a head that make a compound of it: `air` before `strike`, `of inquiry` behind `commission`.
struct Company: Sendable, Hashable {
  var before: [WordID] = []
  var behind: [WordID] = []

  var isEmpty: Bool { before.isEmpty && behind.isEmpty }
  var count: Int { before.count + behind.count }
}
