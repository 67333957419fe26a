/// What patterns ask for besides their heads, laid out as the matcher goes through it.
///
/// A pattern as read holds lists of lists, each at a place of its own in memory, and to look into one is to count a
/// reference to it. Here all steps lie in a row, and all their words in another.
struct PatternSteps: Sendable {
  /// All steps; those of one pattern stand together.
  private(set) var steps: [Step] = []
  /// The words of all runs.
  private(set) var words: [WordID] = []
  private var ranges: [Range<Int32>] = []

  /// Something that must be found besides the head: a ``Pattern/Element``.
  struct Step: Sendable {
    var kind: Kind
    /// The preposition of `prepositional`, else 0.
    var preposition: WordID = 0
    /// The class, or -1.
    var index: Int32 = -1
    /// The words of `literal`.
    var run = WordRun()

    enum Kind: UInt8, Sendable { case literal, subject, object, prepositional }
  }

  /// Words in a row, by their place in `words`.
  struct WordRun: Sendable {
    var start: Int32 = 0
    var count: Int32 = 0
  }

  init() {}

  init(_ patterns: [Pattern]) {
    ranges.reserveCapacity(patterns.count)
    for number in patterns.indices {
      let first = Int32(steps.count)
      for element in patterns[number].elements {
        switch element {
        case .literal(let words): steps.append(Step(kind: .literal, run: add(words)))
        case .subject(let index): steps.append(Step(kind: .subject, index: index))
        case .object(let index): steps.append(Step(kind: .object, index: index))
        case .prepositional(let word, let index):
          steps.append(Step(kind: .prepositional, preposition: word, index: index))
        }
      }
      ranges.append(first..<Int32(steps.count))
    }
  }

  /// Adds words that stand in a row.
  mutating func add(_ run: [WordID]) -> WordRun {
    defer { words.append(contentsOf: run) }
    return WordRun(start: Int32(words.count), count: Int32(run.count))
  }

  /// The places of a pattern's steps.
  func range(_ pattern: Int32) -> Range<Int32> { ranges[Int(pattern)] }

  /// A word of a run.
  @inline(__always)
  func word(_ run: WordRun, _ number: Int) -> WordID { words[Int(run.start) + number] }
}
