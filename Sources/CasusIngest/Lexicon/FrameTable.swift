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
