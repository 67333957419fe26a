import CasusModel

/// Cuts a tagged sentence into noun groups, verb groups and what stands between them.
struct Chunker {
  let lexicon: Lexicon
  let tokens: [Token]
  let tags: [PartOfSpeech]
  let text: UnsafeBufferPointer<UInt8>

  /// Fills `groups`, `verbs`, `elements` and `quotes` of the parse; `dates` are token ranges that stand for times.
  func chunk(_ parse: inout SentenceParse, dates: [Range<Int>]) {
    var index = parse.range.lowerBound
    let end = parse.range.upperBound
    var date = dates.partitioningIndex { $0.upperBound > index }
    var quoteStart = -1
    while index < end {
      if date < dates.count, dates[date].lowerBound <= index {
        let range = dates[date]
        addGroup(&parse, start: index, end: min(range.upperBound, end), isDate: true)
        index = max(index + 1, min(range.upperBound, end))
        date += 1
        continue
      }
      let limit = date < dates.count ? min(end, dates[date].lowerBound) : end
      if isQuote(index) {
        if quoteStart < 0 {
          quoteStart = index + 1
        } else {
          parse.quotes.append(quoteStart..<index)
          quoteStart = -1
        }
        parse.elements.append(element(.quote, index, 0))
        index += 1
      } else if let next = verbGroup(&parse, index, limit) {
        index = next
      } else if let next = nounGroup(&parse, index, limit) {
        index = next
      } else {
        parse.elements.append(other(index))
        index += 1
      }
    }
    if quoteStart > 0, quoteStart < end { parse.quotes.append(quoteStart..<end) }
  }

  private func element(_ kind: SentenceElement.Kind, _ token: Int, _ index: Int32) -> SentenceElement {
    SentenceElement(kind: kind, token: Int32(token), index: index)
  }

  private func isQuote(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.shape.contains(.punctuation) else { return false }
    let byte = text[Int(token.start)]
    if byte == UInt8(ascii: "\"") { return true }
    if byte == 0xE2, token.end - token.start == 3 {
      let last = text[Int(token.start) + 2]
      return last == 0x9C || last == 0x9D
    }
    return byte == UInt8(ascii: "`")
      || (byte == UInt8(ascii: "'") && token.end - token.start == 1 && token.shape.contains(.spaceBefore))
  }

  /// A token that is part of no group.
  private func other(_ index: Int) -> SentenceElement {
    let token = tokens[index]
    let word = token.word
    if token.shape.contains(.punctuation) {
      switch text[Int(token.start)] {
      case UInt8(ascii: ","): return element(.comma, index, word)
      case UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
        return element(.stop, index, word)
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"):
        return element(.comma, index, word)
      case UInt8(ascii: "-") where token.end - token.start > 1 || token.shape.contains(.spaceBefore):
        return element(.comma, index, word)
      case 0xE2: return element(.comma, index, word)
      default: return element(.other, index, word)
      }
    }
    let lists = lexicon.lists
    switch tags[index] {
    case .conjunction: return element(.conjunction, index, word)
    case .to: return element(.to, index, word)
    case .wh:
      if lists.contains(.relative, word) { return element(.relative, index, word) }
      return element(.subordinator, index, word)
    case .preposition:
      if lists.contains(.relative, word) || lists.contains(.subordinator, word), startsClause(index) {
        return element(isRelativeThat(index) ? .relative : .subordinator, index, word)
      }
      return element(.preposition, index, word)
    case .particle: return element(.adverb, index, word)
    case .adverb: return element(.adverb, index, word)
    case .adjective: return element(.adjective, index, word)
    default: return element(.other, index, word)
    }
  }

  /// Whether a word such as `after`, `as`, `that`, `before` opens a clause: a finite verb follows before the next comma.
  private func startsClause(_ index: Int) -> Bool {
    if lexicon.lists.contains(.conditional, tokens[index].word) { return true }
    var position = index + 1
    var sawNoun = false
    while position < tokens.count, position < index + 14 {
      switch tags[position] {
      case .verbPast, .verbPresent, .modal: return true
      case .punctuation where text[Int(tokens[position].start)] == UInt8(ascii: ",") && sawNoun: return false
      case .punctuation where text[Int(tokens[position].start)] == UInt8(ascii: "."): return false
      case .gerund where position == index + 1: return false
      case .noun, .nounPlural, .properNoun, .pronoun: sawNoun = true
      default: break
      }
      position += 1
    }
    return false
  }

  /// Whether `that` refers to the noun before it: a verb follows at once.
  private func isRelativeThat(_ index: Int) -> Bool {
    guard lexicon.lists.contains(.relative, tokens[index].word), index > 0, index + 1 < tokens.count else {
      return false
    }
    let before = tags[index - 1]
    guard before == .noun || before == .nounPlural || before == .properNoun else { return false }
    let after = tags[index + 1]
    return after == .verbPast || after == .verbPresent || after == .modal
      || (after == .adverb && index + 2 < tags.count
        && (tags[index + 2] == .verbPast || tags[index + 2] == .verbPresent))
  }
}

// MARK: - Noun groups

extension Chunker {
  /// A noun group at `start`, or nil where none begins there.
  private func nounGroup(_ parse: inout SentenceParse, _ start: Int, _ limit: Int) -> Int? {
    if tags[start] == .pronoun || (tags[start] == .determiner && isStandalone(start, limit)) {
      addGroup(&parse, start: start, end: start + 1, isPronoun: true)
      return start + 1
    }
    var index = start
    var head = -1
    var possessor: Int32 = -1
    var groupStart = start
    while index < limit {
      let tag = tags[index]
      switch tag {
      case .noun, .nounPlural, .properNoun: head = index
      case .determiner, .possessivePronoun:
        if index > groupStart { return finish(&parse, groupStart, head, possessor, index) }
      case .number:
        if head >= 0, index + 1 >= limit || !isNominal(tags[index + 1]) {
          return finish(&parse, groupStart, head, possessor, index)
        }
      case .adjective:
        if head >= 0, !continuesName(index, limit) {
          return finish(&parse, groupStart, head, possessor, index)
        }
      case .gerund
      where head == index - 1 && tags[head] == .noun && index + 1 < limit && tags[index + 1] == .noun:
        // `data sharing agreement`
        break
      case .pastParticiple, .gerund:
        guard index > groupStart || nameCovers(parse, index), modifiesNoun(index, limit, head) else {
          return finish(&parse, groupStart, head, possessor, index)
        }
      case .adverb:
        guard head < 0, index + 1 < limit,
          tags[index + 1] == .adjective || tags[index + 1] == .pastParticiple || tags[index + 1] == .number
        else { return finish(&parse, groupStart, head, possessor, index) }
      case .conjunction:
        // `economic and military aid`: adjectives joined before their noun.
        guard head < 0, index > groupStart, tags[index - 1] == .adjective, index + 1 < limit,
          tags[index + 1] == .adjective
        else { return finish(&parse, groupStart, head, possessor, index) }
      case .possessive:
        guard head >= 0 else { return nil }
        possessor = addGroup(&parse, start: groupStart, end: head + 1, possessor: possessor, isOwner: true)
        groupStart = index + 1
        head = -1
      case .punctuation:
        // Names joined by a hyphen (Iran-Iraq war), and a plural owner's bare apostrophe.
        guard head >= 0 else { return finish(&parse, groupStart, head, possessor, index) }
        if tokens[index].shape.contains(.hyphen), !tokens[index].shape.contains(.spaceBefore),
          tokens[index].end - tokens[index].start == 1
        {
          break
        }
        guard isOwnersApostrophe(index, limit) else {
          return finish(&parse, groupStart, head, possessor, index)
        }
        possessor = addGroup(&parse, start: groupStart, end: head + 1, possessor: possessor, isOwner: true)
        groupStart = index + 1
        head = -1
      default: return finish(&parse, groupStart, head, possessor, index)
      }
      index += 1
    }
    return finish(&parse, groupStart, head, possessor, index)
  }

  private func nameCovers(_ parse: SentenceParse, _ index: Int) -> Bool {
    parse.names.contains { Int($0.start) <= index && index < Int($0.end) }
  }

  private func finish(
    _ parse: inout SentenceParse, _ start: Int, _ head: Int, _ possessor: Int32, _ index: Int
  ) -> Int? {
    guard head >= 0 else {
      if index > start, tokens[index - 1].word == lexicon.grammar.other {
        // `the other`: a group without a noun.
        addGroup(&parse, start: start, end: index, possessor: possessor)
        return index
      }
      guard possessor >= 0 else { return nil }
      // An owner whose possession was not recognised: the owner stands alone.
      return index > start ? nil : index
    }
    if let end = beforeResult(parse, start, head) {
      addGroup(&parse, start: start, end: end, possessor: possessor)
      parse.elements.append(element(.adjective, head, tokens[head].word))
      return head + 1
    }
    addGroup(&parse, start: start, end: head + 1, possessor: possessor)
    return head + 1
  }

  /// `made the agreement official`: the result that the verb brings about is no part of its object.
  private func beforeResult(_ parse: SentenceParse, _ start: Int, _ head: Int) -> Int? {
    guard head > start + 1, lexicon.lists.contains(.resultative, tokens[head].word),
      isNominal(tags[head - 1]),
      tags[head - 1] != .adjective, let verb = parse.verbs.last, Int(verb.end) == start
    else { return nil }
    return head
  }

  private func isNominal(_ tag: PartOfSpeech) -> Bool {
    tag == .noun || tag == .nounPlural || tag == .properNoun || tag == .number || tag == .adjective
  }

  /// Whether an adjective behind a noun belongs to a name (`Prime Minister Japanese` doesn't, `Air Force One` does).
  private func continuesName(_ index: Int, _ limit: Int) -> Bool {
    index + 1 < limit && isNominal(tags[index + 1]) && tokens[index].shape.contains(.capitalised)
  }

  /// Whether a participle stands before the noun that it describes (`armed men`, `a planned visit`).
  private func modifiesNoun(_ index: Int, _ limit: Int, _ head: Int) -> Bool {
    guard head < 0 else { return false }
    var next = index + 1
    while next < limit, tags[next] == .adjective || tags[next] == .pastParticiple || tags[next] == .gerund {
      next += 1
    }
    return next < limit && (tags[next] == .noun || tags[next] == .nounPlural || tags[next] == .properNoun)
  }

  /// Whether a determiner is a group of its own (`both`, `this`): no noun follows.
  private func isStandalone(_ index: Int, _ limit: Int) -> Bool {
    guard index + 1 < limit else { return true }
    switch tags[index + 1] {
    case .noun, .nounPlural, .properNoun, .adjective, .number, .pastParticiple, .gerund, .adverb, .determiner,
      .possessivePronoun:
      return false
    default: return true
    }
  }

  private func isOwnersApostrophe(_ index: Int, _ limit: Int) -> Bool {
    let byte = text[Int(tokens[index].start)]
    let isApostrophe = byte == UInt8(ascii: "'") || (byte == 0xE2 && text[Int(tokens[index].end) - 1] == 0x99)
    guard isApostrophe, !tokens[index].shape.contains(.spaceBefore), index + 1 < limit else { return false }
    return tokens[index + 1].shape.contains(.spaceBefore)
      && (isNominal(tags[index + 1]) || tags[index + 1] == .pastParticiple || tags[index + 1] == .gerund)
  }

  @discardableResult
  private func addGroup(
    _ parse: inout SentenceParse, start: Int, end: Int, possessor: Int32 = -1, isPronoun: Bool = false,
    isDate: Bool = false, isOwner: Bool = false
  ) -> Int32 {
    let number = Int32(parse.groups.count)
    let head = Int32(end - 1)
    var group = NounGroup(start: Int32(start), end: Int32(end), head: head)
    group.possessor = possessor
    group.isPronoun = isPronoun
    group.isDate = isDate
    let row = lexicon.row(tokens[Int(head)].word)
    group.lemma = row.nounLemma
    group.surface = tokens[Int(head)].word
    group.isPlural = tags[Int(head)] == .nounPlural || row.isPlural
    parse.groups.append(group)
    if !isOwner { parse.elements.append(element(.group, start, number)) }
    return number
  }
}

// MARK: - Verb groups

extension Chunker {
  /// A verb group at `start`, or nil where none begins there.
  private func verbGroup(_ parse: inout SentenceParse, _ start: Int, _ limit: Int) -> Int? {
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
        guard verb.main < 0, index == start else { break loop }
      case .adverb:
        if lists.contains(.negative, word) { verb.isNegated = true }
        if verb.main >= 0, !continuesVerb(index, limit) { break loop }
      case .verbBase, .verbPresent, .verbPast, .pastParticiple, .gerund:
        if verb.main >= 0, !canFollow(verb, sawBe, sawHave, index) { break loop }
        if verb.main < 0 || index == start, tags[index] == .verbPast { verb.isPast = true }
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
  private func opens(_ parse: SentenceParse, _ index: Int, _ limit: Int) -> VerbGroup.Form? {
    switch tags[index] {
    case .modal, .verbPast, .verbPresent: return .finite
    case .verbBase: return .finite
    case .to:
      var next = index + 1
      while next < limit, tags[next] == .adverb { next += 1 }
      return next < limit && tags[next] == .verbBase ? .infinitive : nil
    case .gerund: return startsNoun(index, limit) ? nil : .gerund
    case .pastParticiple: return startsNoun(index, limit) ? nil : .participle
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
  private func startsNoun(_ index: Int, _ limit: Int) -> Bool {
    guard index + 1 < limit else { return false }
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

  /// Whether the adverb at `index` is followed by more of the verb (`has repeatedly attacked`).
  private func continuesVerb(_ index: Int, _ limit: Int) -> Bool {
    guard index + 1 < limit else { return false }
    switch tags[index + 1] {
    case .verbBase, .pastParticiple, .gerund: return true
    case .adverb: return continuesVerb(index + 1, limit)
    default: return false
    }
  }

  /// Whether a further verb form belongs to the group: only auxiliaries take one.
  private func canFollow(_ verb: VerbGroup, _ sawBe: Bool, _ sawHave: Bool, _ index: Int) -> Bool {
    let lists = lexicon.lists
    let last = tokens[Int(verb.main)].word
    switch tags[index] {
    case .pastParticiple:
      return lists.contains(.be, last) || lists.contains(.have, last) || (lists.contains(.get, last) && sawBe)
    case .verbPast: return lists.contains(.have, last)
    case .gerund: return lists.contains(.be, last)
    case .verbBase: return lists.contains(.do, last)
    default: return false
    }
  }

  private func finishVerb(_ verb: inout VerbGroup, _ start: Int, _ sawHave: Bool) {
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
    if sawHave && verb.modality == .none { verb.isPast = true }
    // `is going to attack`, `is to visit` are read by the clause grammar from the infinitive that follows.
  }

  /// The adjective behind a copula, on which an infinitive may depend (`is ready to`).
  private func noteAdjective(_ verb: inout VerbGroup, _ limit: Int) {
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

extension Array {
  /// The first index whose element satisfies a predicate that is false for all before and true for all after it.
  func partitioningIndex(_ isAfter: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
