import CasusModel

/// What the grammar makes of one sentence. All buffers are reused from sentence to sentence.
struct SentenceParse {
  /// The sentence's tokens, as a range of the article's.
  var range: Range<Int> = 0..<0
  var names: [NameMatch] = []
  var groups: [NounGroup] = []
  var verbs: [VerbGroup] = []
  var elements: [SentenceElement] = []
  /// The arguments of the verb groups, each verb's in a row.
  var arguments: [Argument] = []

  mutating func reset(_ range: Range<Int>) {
    self.range = range
    names.removeAll(keepingCapacity: true)
    groups.removeAll(keepingCapacity: true)
    verbs.removeAll(keepingCapacity: true)
    elements.removeAll(keepingCapacity: true)
    arguments.removeAll(keepingCapacity: true)
  }

  /// Whether a verb of speech stands behind what is said (`Israel must withdraw, Cairo said`).
  func isPostposed(_ speech: VerbGroup) -> Bool {
    guard speech.complement < 0 else { return false }
    let before = elements[..<Int(speech.element)].last {
      $0.kind == .comma || $0.kind == .quote || $0.kind == .subordinator || $0.kind == .verb
    }
    return before?.kind == .comma || before?.kind == .quote
  }
}

/// A name, agent, title or place found by the lexicon.
struct NameMatch {
  var start: Int32
  var end: Int32
  var kind: Sense.Kind
  /// The party's index in the name table, or -1, also where several are equally likely.
  var party: Int32
  /// The person's index, or -1; -2 for a person the article itself introduced.
  var person: Int32
  var sector: Sector?
  /// The phrase in the name table, or -1 where no phrase of it matched.
  var phrase: Int32 = -1
  /// Whether the lexicon says that the name commonly denotes something else, so that context must confirm it.
  var isDoubtful = false
  /// Whether it is a town that only the gazetteer knows: things happen there, but it acts for nobody.
  var isSite = false
}

/// A noun group: determiner, adjectives, nouns, up to its head.
struct NounGroup {
  var start: Int32
  var end: Int32
  /// The head's token.
  var head: Int32
  /// The head's lemma where the lexicon knows it as a noun, else 0.
  var lemma: WordID = 0
  /// The head as written: classes may list a plural of its own (`talks`).
  var surface: WordID = 0
  /// The group that owns this one (`Russia's invasion`), or -1.
  var possessor: Int32 = -1
  /// The preposition before the group, or 0.
  var preposition: WordID = 0
  var isPronoun = false
  var isPlural = false
  var isDate = false
  /// Whether it is an amount of money.
  var isSum = false
  /// Who the group is.
  var who = Who()
  /// The next group of a coordination (`Russia and China`), or -1.
  var next: Int32 = -1
  /// Whether the group has been found to continue an earlier one of a coordination.
  var isContinuation = false
  /// What a group of number counts (`dozens of prisoners`), or -1.
  var counted: Int32 = -1
  /// The group of the same sentence that a pronoun stands for, or -1.
  var antecedent: Int32 = -1
  /// The group that this one stands in apposition to, or -1.
  var appositionOf: Int32 = -1
}

/// Who a noun group denotes.
struct Who {
  /// The party's index, or -1.
  var party: Int32 = -1
  /// The country's index, or -1.
  var country: Int32 = -1
  var sector: Sector?
  /// How the group denotes a party, from strongest to weakest.
  var standing: Standing = .thing

  enum Standing: UInt8, Comparable {
    /// No actor: a thing, an idea, a deed.
    case thing
    /// A thing that belongs to a party (`the Russian decision`).
    case owned
    /// Somebody whose party is unknown (`gunmen`).
    case agent
    /// A party or one of its people.
    case party

    static func < (left: Standing, right: Standing) -> Bool { left.rawValue < right.rawValue }
  }

  var isActor: Bool { standing >= .agent }
}

/// A verb group: auxiliaries, adverbs and the main verb.
struct VerbGroup {
  var start: Int32
  var end: Int32
  /// The main verb's token.
  var main: Int32
  var lemma: WordID
  var form: Form
  var isPassive = false
  var isNegated = false
  var isPerfect = false
  var modality: Modality = .none
  /// The element's place in the sentence's list.
  var element: Int32 = 0
  /// The subject as written (the logical object of a passive), or -1.
  var subject: Int32 = -1
  /// The verb group that governs this one, or -1.
  var parent: Int32 = -1
  var relation: Relation = .root
  /// The infinitive, gerund or that-clause that depends on this verb, or -1.
  var complement: Int32 = -1
  /// Its arguments in `SentenceParse.arguments`.
  var argumentsStart: Int32 = 0
  var argumentsEnd: Int32 = 0
  /// The token behind the last argument.
  var reach: Int32 = 0
  /// What a relative pronoun before the verb's own subject stands for (`Ukraine, which the Kremlin invaded`), or -1.
  var gap: Int32 = -1
  /// Whether the clause is a condition.
  var isConditional = false
  /// The adjective of a copula (`is ready`), as its token, or -1.
  var adjective: Int32 = -1

  enum Form: UInt8 { case finite, infinitive, gerund, participle }

  enum Modality: UInt8 { case none, future, possible, duty }

  enum Relation: UInt8 { case root, complement, relative, participial, adverbial, coordinated }
}

/// A noun group in a clause, with the preposition that leads to it.
struct Argument {
  /// The preposition, or 0 for an object.
  var preposition: WordID
  var group: Int32
}

/// One piece of a sentence as the clause grammar sees it.
struct SentenceElement {
  var kind: Kind
  /// The token it begins at.
  var token: Int32
  /// The group's or verb's index, or the word's id.
  var index: Int32

  enum Kind: UInt8 {
    case group, verb, preposition, to, conjunction, comma, subordinator, relative, adverb, adjective, stop,
      quote
    case other
  }
}
