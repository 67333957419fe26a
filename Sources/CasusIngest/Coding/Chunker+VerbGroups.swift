import CasusModel

extension Chunker {
  /// A verb group at `start`, or nil where none begins there.
  func verbGroup(_ parse: inout SentenceParse, _ start: Int, _ limit: Int) -> Int? {
    guard let form = opens(parse, start, limit) else { return nil }
    let lists = lexicon.lists
    var verb = VerbGroup(start: Int32(start), end: 0, main: -1, lemma: 0, form: form)
    var index = start
    var sawBe = false
    var sawHave = false
    loop: while index < limit {
      let word = tokens[index].word
      switch tags[index] {
      case .modal:
        guard verb.main < 0 else { break loop }
        if lists.contains(.future, word) {
          verb.modality = .future
        } else if lists.contains(.duty, word) {
          verb.modality = .duty
        } else {
          verb.modality = .possible
        }
      case .to:
        if verb.main >= 0, index == Int(verb.main) + 1, lists.contains(.have, tokens[Int(verb.main)].word),
          index + 1 < limit, tags[index + 1] == .verbBase, verb.modality == .none
        {
          // `has to hand over`
          verb.modality = .duty
          sawHave = false
          break
        }
        guard verb.main < 0, index == start else { break loop }
      case .adverb:
        if lists.contains(.negative, word) { verb.isNegated = true }
        if verb.main >= 0, !continuesVerb(index, limit) { break loop }
      case .verbBase, .verbPresent, .verbPast, .pastParticiple, .gerund:
        if verb.main >= 0, !canFollow(verb, sawBe, sawHave, index) { break loop }
        sawBe = lists.contains(.be, word) || (sawBe && lists.contains(.get, word))
        if lists.contains(.get, word), tags[index] != .gerund, index + 1 < limit,
          tags[index + 1] == .pastParticiple
        {
          sawBe = true
        }
        if lists.contains(.have, word) { sawHave = true }
        verb.main = Int32(index)
      default: break loop
      }
      index += 1
    }
    guard verb.main >= 0 else { return nil }
    verb.end = verb.main + 1
    finishVerb(&verb, start, sawHave)
    noteAdjective(&verb, limit)
    verb.element = Int32(parse.elements.count)
    parse.elements.append(element(.verb, start, Int32(parse.verbs.count)))
    parse.verbs.append(verb)
    return Int(verb.end)
  }

  /// Which form of verb group begins at a token, or nil where none does.
  func opens(_ parse: SentenceParse, _ index: Int, _ limit: Int) -> VerbGroup.Form? {
    switch tags[index] {
    case .modal, .verbPast, .verbPresent: return .finite
    case .verbBase: return .finite
    case .to:
      var next = index + 1
      while next < limit, tags[next] == .adverb { next += 1 }
      return next < limit && tags[next] == .verbBase ? .infinitive : nil
    case .gerund: return startsNoun(index, limit) ? nil : .gerund
    case .pastParticiple:
      // `has closed borders and imposed a blockade`: the second participle of a verb in the perfect.
      if tags[index - (index > 0 ? 1 : 0)] == .conjunction, let verb = parse.verbs.last, verb.isPerfect,
        parse.elements[Int(verb.element)...].allSatisfy({ $0.kind != .comma && $0.kind != .stop })
      {
        return .participle
      }
      return startsNoun(index, limit) ? nil : .participle
    case .adverb:
      // An adverb before the verb belongs to it: `strongly condemned`, `not sign`.
      guard index + 1 < limit else { return nil }
      switch tags[index + 1] {
      case .verbPast, .verbPresent, .verbBase, .modal: return .finite
      case .gerund: return startsNoun(index + 1, limit) ? nil : .gerund
      case .pastParticiple: return startsNoun(index + 1, limit) ? nil : .participle
      default: return nil
      }
    default: return nil
    }
  }

  /// Whether a participle at the beginning of a group describes the noun behind it (`armed men attacked`): a noun
  /// follows at once, and no determiner before it would make it an object.
  func startsNoun(_ index: Int, _ limit: Int) -> Bool {
    guard index + 1 < limit else { return false }
    if tags[index] == .pastParticiple, isBehindActiveVerb(index) { return isBareNoun(index + 1, limit) }
    let next = tags[index + 1]
    guard next == .noun || next == .nounPlural else { return false }
    let before = index > 0 ? tags[index - 1] : .punctuation
    switch before {
    case .determiner, .adjective, .possessivePronoun, .number, .possessive: return true
    case .preposition: return tags[index] == .pastParticiple
    case .punctuation, .conjunction: return tags[index] == .pastParticiple
    default: return false
    }
  }

  /// `accept returned refugees`, `said jailed critic X`: no auxiliary stands before the participle.
  private func isBehindActiveVerb(_ index: Int) -> Bool {
    var index = index - 1
    while index > 0, tags[index] == .adverb || tags[index] == .particle { index -= 1 }
    guard index >= 0 else { return false }
    let (lists, before) = (lexicon.lists, tokens[index].word)
    switch tags[index] {
    case .verbBase, .verbPresent, .verbPast, .gerund:
      return !lists.contains(.be, before) && !lists.contains(.have, before) && !lists.contains(.get, before)
    default: return false
    }
  }

  /// Whether a noun without a determiner begins here.
  func isBareNoun(_ start: Int, _ limit: Int) -> Bool {
    var index = start
    while index < limit, tags[index] == .adjective { index += 1 }
    return index < limit && (tags[index] == .noun || tags[index] == .nounPlural || tags[index] == .properNoun)
  }

  /// Whether the adverb at `index` is followed by more of the verb (`has repeatedly attacked`).
  func continuesVerb(_ index: Int, _ limit: Int) -> Bool {
    guard index + 1 < limit else { return false }
    switch tags[index + 1] {
    case .verbBase, .pastParticiple, .gerund: return true
    case .adverb: return continuesVerb(index + 1, limit)
    default: return false
    }
  }

  /// Whether a further verb form belongs to the group: only auxiliaries take one.
  func canFollow(_ verb: VerbGroup, _ sawBe: Bool, _ sawHave: Bool, _ index: Int) -> Bool {
    let lists = lexicon.lists
    let last = tokens[Int(verb.main)].word
    switch tags[index] {
    case .pastParticiple:
      return lists.contains(.be, last) || lists.contains(.have, last) || (lists.contains(.get, last) && sawBe)
    case .verbPast: return lists.contains(.have, last)
    case .gerund: return lists.contains(.be, last)
    case .verbBase: return lists.contains(.do, last) || tags[index - 1] == .to
    default: return false
    }
  }

  func finishVerb(_ verb: inout VerbGroup, _ start: Int, _ sawHave: Bool) {
    let lists = lexicon.lists
    let main = Int(verb.main)
    let row = lexicon.row(tokens[main].word)
    verb.lemma = row.verbLemma
    verb.isPerfect = sawHave
    var before = main - 1
    while before >= start, tags[before] == .adverb { before -= 1 }
    if tags[main] == .pastParticiple {
      let auxiliary: WordID = before >= start ? tokens[before].word : 0
      verb.isPassive = before < start || lists.contains(.be, auxiliary) || lists.contains(.get, auxiliary)
    }
    if verb.form == .gerund, verb.main > verb.start, tags[main] == .pastParticiple,
      lists.contains(.be, tokens[start].word)
    {
      verb.isPassive = true
    }
    // `is going to attack`, `is to visit` are read by the clause grammar from the infinitive that follows.
  }

  /// The adjective behind a copula, on which an infinitive may depend (`is ready to`).
  func noteAdjective(_ verb: inout VerbGroup, _ limit: Int) {
    guard lexicon.lists.contains(.be, tokens[Int(verb.main)].word) else { return }
    var index = Int(verb.end)
    while index < limit, tags[index] == .adverb {
      if lexicon.lists.contains(.negative, tokens[index].word) { verb.isNegated = true }
      index += 1
    }
    if index < limit, tags[index] == .adjective || tags[index] == .pastParticiple {
      verb.adjective = Int32(index)
    }
  }
}
