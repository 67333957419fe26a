import CasusModel

/// The verb, noun and adjective patterns of the lexicon, indexed by their head word.
struct FrameTable: Sendable {
  /// All patterns.
  var patterns: [Pattern] = []
  var verbs = HeadIndex()
  var nouns = HeadIndex()
  var adjectives = HeadIndex()
  var classes = ClassTable()
  var operators: [Operator] = []
}

/// The patterns that a word can head.
struct HeadIndex: Sendable {
  /// One way in which a word heads a pattern.
  struct Entry: Sendable {
    /// The pattern's place in `FrameTable.patterns`.
    var pattern: Int32
    /// Words that must stand before the head (of nouns) or behind it (of verbs) besides the pattern's own.
    var company: Company
  }

  private var entries: [Entry] = []
  private var ranges: [Range<Int32>] = []

  /// The index of entries given with their heads; those of one head stay in their order.
  init(_ pairs: [(head: WordID, entry: Entry)] = []) {
    let count = Int(pairs.lazy.map(\.head).max() ?? -1) + 1
    let (order, ranges) = groups(pairs.map { Int($0.head) }, count: count)
    self.entries = order.map { pairs[Int($0)].entry }
    self.ranges = ranges
  }

  /// The entries of a lemma.
  @inline(__always)
  func entries(_ lemma: WordID) -> ArraySlice<Entry> {
    guard lemma != 0, Int(lemma) < ranges.count else { return entries[0..<0] }
    let range = ranges[Int(lemma)]
    return entries[Int(range.lowerBound)..<Int(range.upperBound)]
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

/// One construction: a head word, what must stand with it, what it means and who takes which role.
struct Pattern: Sendable {
  /// What must be found besides the head.
  var elements: [Element]
  /// The index of the CAMEO code in `CameoTable.standard.codes`, or -1 for an operator.
  var code: Int32
  /// The operator's index, or -1.
  var operation: Int32
  var roles: Roles
  /// The rule's id, shown in records: the pattern's words and part of speech, such as `launch @ATTACK.v`.
  var rule: String
  /// Where the pattern stands: the file's name, the line, and the file's place among the lexicon's texts.
  var file: String
  var line: Int32
  var text: Int32
  /// How much the pattern asks for; of several that match, the highest counts.
  var specificity: Int32

  /// Something that must be found besides the head.
  enum Element: Sendable, Hashable {
    /// These words, one after the other, behind the verb or its object.
    case literal([WordID])
    /// The object's head is in the class.
    case object(Int32)
    /// The object of this preposition is in the class.
    case prepositional(WordID, Int32)
  }
}

/// Who takes part as what, read from the places around the head.
struct Roles: Sendable, Hashable {
  var actors: [Place] = []
  var recipients: [Place] = []
  var isReciprocal = false

  /// A place around the head of a pattern.
  enum Place: Sendable, Hashable {
    case subject, object, indirectObject, possessor, adjective, nobody
    case preposition(WordID)
  }
}

/// A matrix predicate that works on its complement's code.
struct Operator: Sendable {
  var name: String
  /// The CAMEO code where the complement has none, or -1.
  var code: Int32
  /// The status that the operator gives its complement, or nil.
  var status: EventStatus?
  /// What the operator is to the grammar.
  var role: Role

  enum Role: UInt8, Sendable {
    /// Composes a code from its complement's.
    case composing
    /// Leaves its complement as it is (begin, continue, manage).
    case transparent
    /// Reports its complement: attribution, no event of its own.
    case speech
    /// Denies its complement.
    case denying
    /// An idiom that means nothing political: silences the words it covers.
    case idiom
  }
}

/// The word classes.
struct ClassTable: Sendable {
  /// A class's members of one word.
  var words: [WordSet] = []
  /// How many of the classes have a name.
  var named = 0
  /// Members of several words, by head.
  var compounds: [WordID: [(company: Company, index: Int32)]] = [:]
}
