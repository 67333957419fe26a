import CasusModel

/// The verb, noun and adjective patterns of the lexicon, indexed by their head word.
struct FrameTable: Sendable {
  /// All patterns.
  var patterns: [Pattern] = []
  /// What the patterns ask for, as the matcher goes through it.
  var steps = PatternSteps()
  var verbs = HeadIndex()
  var nouns = HeadIndex()
  var adjectives = HeadIndex()
  var classes = ClassTable()
  var operators: [Operator] = []
  /// What single words speak of where no pattern fits.
  var evidence = WordEvidence()

  // All workers share the lexicon: whoever takes hold of one of its tables counts a reference to it, and the workers
  // wait for each other's counting. So the matcher asks for a key, never for an index as a whole.

  /// A key of the index of a part of speech.
  @inline(__always)
  func key(_ kind: PatternKind, _ position: Int) -> HeadIndex.Key {
    switch kind {
    case .verb: verbs.keys[position]
    case .noun: nouns.keys[position]
    case .adjective: adjectives.keys[position]
    }
  }

  /// What a key of the index of a part of speech asks for.
  @inline(__always)
  func needs(_ kind: PatternKind, _ position: Int) -> HeadIndex.Needs {
    switch kind {
    case .verb: verbs.needs[position]
    case .noun: nouns.needs[position]
    case .adjective: adjectives.needs[position]
    }
  }

  /// Asks for what a clause's words may match.
  func prefetch(_ parse: SentenceParse) {
    for verb in parse.verbs { verbs.prefetch(verb.lemma) }
    for group in parse.groups {
      classes.prefetch(group.lemma)
      nouns.prefetch(group.lemma)
    }
  }

  /// The code and the operator of a pattern, each -1 where it has none; the pattern itself is not copied.
  @inline(__always)
  func meaning(of pattern: Int32) -> (code: Int32, operation: Int32) {
    (patterns[Int(pattern)].code, patterns[Int(pattern)].operation)
  }
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
  /// The pattern's words as the file has them.
  var words: Slice
  /// Which part of speech heads it; nil where single words speak instead (``WordEvidence``).
  var kind: PatternKind?
  /// Where the pattern stands: the file's name, the line, and the file's place among the lexicon's texts.
  var file: String
  var line: Int32
  var text: Int32
  /// How much the pattern asks for; of several that match, the highest counts.
  var specificity: Int32

  /// The rule's id, shown in records: the pattern's words and part of speech, such as `launch @ATTACK.v`.
  var rule: String { words.string + (kind?.suffix ?? ".words") }

  /// Something that must be found besides the head.
  enum Element: Sendable, Hashable {
    /// These words, one after the other, behind the verb or its object.
    case literal([WordID])
    /// The subject's head is in the class; of a passive, whoever does it.
    case subject(Int32)
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
  /// The CAMEO code of a negated operator whose complement has none, before the negation (`gave no permission`), or -1.
  var negatedCode: Int32 = -1
  /// The CAMEO code where the complement has none, but somebody else is concerned (`wants Australia to send`), or -1.
  var concerningCode: Int32 = -1

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

/// What a noun group is, whichever word heads it.
enum GroupKind: String, Sendable {
  /// A party, a person or people.
  case somebody
  /// Neither a party nor a person.
  case something
  /// An amount of money.
  case sum
  /// A place or a state.
  case place
  /// Soldiers, rebels and other armed people.
  case armed
  /// A court, a judge or a prosecutor.
  case court
  /// Civilians, refugees and a state's people.
  case people
}

/// The word classes: which of them each word is in.
struct ClassTable: Sendable {
  /// The classes that ask what a noun group is, not which word heads it.
  let kinds: [(index: Int32, kind: GroupKind)]
  /// How many classes there are.
  private(set) var count = 0
  /// How many of the classes have a name.
  private(set) var named = 0
  /// The memberships of all words; those of one word stand together.
  private(set) var memberships: [Membership] = []
  /// The words around the heads of members of several words.
  private(set) var companies: [Company] = []
  private var ranges: [Range<Int32>] = []

  /// A class that a word is in, or heads a compound of.
  struct Membership: Sendable {
    /// The class's number.
    var index: Int32
    /// The place in `companies` of the words that must stand around it, or -1 where it is a member by itself.
    var company: Int32 = -1
  }

  /// A member of a class, as read.
  struct Member {
    var head: WordID
    var company: Company
    var index: Int32
  }

  init() { kinds = [] }

  /// The table of so many classes with these members.
  init(_ members: [Member], kinds: [(index: Int32, kind: GroupKind)], count: Int, named: Int) {
    self.kinds = kinds
    self.count = count
    self.named = named
    let heads = members.map { Int($0.head) }
    let (order, ranges) = groups(heads, count: (heads.max() ?? -1) + 1)
    self.ranges = ranges
    memberships.reserveCapacity(members.count)
    for place in order {
      var membership = Membership(index: members[Int(place)].index)
      if !members[Int(place)].company.isEmpty {
        membership.company = Int32(companies.count)
        companies.append(members[Int(place)].company)
      }
      memberships.append(membership)
    }
  }

  /// Asks for a word's memberships.
  @inline(__always)
  func prefetch(_ word: WordID) {
    let range = range(word)
    if !range.isEmpty { memberships.prefetch(range.lowerBound) }
  }

  /// The places of a word's memberships.
  @inline(__always)
  func range(_ word: WordID) -> Range<Int> {
    guard word != 0, Int(word) < ranges.count else { return 0..<0 }
    let range = ranges[Int(word)]
    return Int(range.lowerBound)..<Int(range.upperBound)
  }
}
