import CasusModel

/// Tests the lexicon's patterns against a clause.
struct PatternMatcher {
  let lexicon: Lexicon
  let tokens: [Token]

  /// What a verb pattern matched.
  struct Match {
    var pattern: Int32
    var specificity: Int32
    /// The group that matched the pattern's object class, or -1.
    var object: Int32 = -1
  }

  /// The verb pattern that asks for most among those that match, or nil.
  func best(_ verb: VerbGroup, _ parse: SentenceParse) -> Match? {
    var best: Match?
    for entry in lexicon.frames.verbs.entries(verb.lemma) {
      consider(entry, verb, parse, verb.end, &best)
    }
    if verb.adjective >= 0 {
      let word = tokens[Int(verb.adjective)].word
      for entry in lexicon.frames.adjectives.entries(word) {
        consider(entry, verb, parse, verb.adjective + 1, &best)
      }
    }
    return best
  }

  private func consider(
    _ entry: HeadIndex.Entry, _ verb: VerbGroup, _ parse: SentenceParse, _ end: Int32, _ best: inout Match?
  ) {
    let specificity = lexicon.frames.patterns[Int(entry.pattern)].specificity + 2 * Int32(entry.company.count)
    if let best, best.specificity > specificity { return }
    if !entry.company.behind.isEmpty, !literal(entry.company.behind, verb, parse, end) { return }
    var object: Int32 = -1
    for element in lexicon.frames.patterns[Int(entry.pattern)].elements {
      switch element {
      case .literal(let words): guard literal(words, verb, parse, end) else { return }
      case .object(let index):
        guard let group = objectInClass(index, verb, parse) else { return }
        object = group
      case .prepositional(let preposition, let index):
        guard let group = prepositionalInClass(preposition, index, verb, parse, end) else { return }
        if object < 0 { object = group }
      }
    }
    if let best, best.specificity == specificity, !isFiner(entry.pattern, than: best.pattern) { return }
    best = Match(pattern: entry.pattern, specificity: specificity, object: object)
  }

  /// Of two that ask for as much, a code counts before an operator and the longer code before the shorter.
  private func isFiner(_ pattern: Int32, than other: Int32) -> Bool {
    let (new, old) = (lexicon.frames.patterns[Int(pattern)], lexicon.frames.patterns[Int(other)])
    guard new.code >= 0, old.code >= 0 else { return new.code >= 0 && old.code < 0 }
    let codes = CameoTable.standard.codes
    return codes[Int(new.code)].code.utf8.count > codes[Int(old.code)].code.utf8.count
  }

  /// Whether the words stand right behind the verb, or right behind its object.
  private func literal(_ words: [WordID], _ verb: VerbGroup, _ parse: SentenceParse, _ end: Int32) -> Bool {
    if stands(words, at: Int(end), parse.range.upperBound) { return true }
    guard verb.argumentsEnd > verb.argumentsStart else { return false }
    let first = parse.arguments[Int(verb.argumentsStart)]
    guard first.preposition == 0 else { return false }
    return stands(words, at: Int(parse.groups[Int(first.group)].end), parse.range.upperBound)
  }

  /// Whether the words stand at a token; adverbs and determiners between them are passed over.
  private func stands(_ words: [WordID], at start: Int, _ limit: Int) -> Bool {
    var index = start
    for (number, word) in words.enumerated() {
      guard word != 0 else { return false }
      while index < limit, tokens[index].word != word, isSkippable(tokens[index].word, number) { index += 1 }
      guard index < limit, tokens[index].word == word else { return false }
      index += 1
    }
    return true
  }

  private func isSkippable(_ word: WordID, _ number: Int) -> Bool {
    let grammar = lexicon.grammar
    return number > 0
      && (word == grammar.the || word == grammar.a || word == grammar.an || word == grammar.its
        || word == grammar.their)
  }

  private func objectInClass(_ index: Int32, _ verb: VerbGroup, _ parse: SentenceParse) -> Int32? {
    if verb.isPassive {
      guard verb.subject >= 0 else { return nil }
      return listMember(verb.subject, in: index, parse)
    }
    for position in verb.argumentsStart..<verb.argumentsEnd {
      let argument = parse.arguments[Int(position)]
      guard argument.preposition == 0 else { continue }
      if isMember(argument.group, index, parse) { return argument.group }
    }
    return nil
  }

  private func listMember(_ group: Int32, in index: Int32, _ parse: SentenceParse) -> Int32? {
    var group = group
    while group >= 0 {
      if isMember(group, index, parse) { return group }
      group = parse.groups[Int(group)].next
    }
    return nil
  }

  private func prepositionalInClass(
    _ preposition: WordID, _ index: Int32, _ verb: VerbGroup, _ parse: SentenceParse, _ end: Int32
  ) -> Int32? {
    for position in verb.argumentsStart..<verb.argumentsEnd {
      let argument = parse.arguments[Int(position)]
      let isParticle =
        argument.preposition == 0 && Int(end) < tokens.count && tokens[Int(end)].word == preposition
      guard argument.preposition == preposition || isParticle else { continue }
      if isMember(argument.group, index, parse) { return argument.group }
    }
    if verb.isPassive, verb.subject >= 0, Int(end) < tokens.count, tokens[Int(end)].word == preposition {
      return listMember(verb.subject, in: index, parse)
    }
    return nil
  }

  /// Whether a group's head, with the words around it, is in a class.
  func isMember(_ number: Int32, _ index: Int32, _ parse: SentenceParse) -> Bool {
    let group = parse.groups[Int(number)]
    guard group.lemma != 0 else { return false }
    let members = lexicon.frames.classes.words[Int(index)]
    if members.contains(group.lemma) || members.contains(group.surface) { return true }
    return hasCompound(group.lemma, index, group, parse)
      || (group.surface != group.lemma && hasCompound(group.surface, index, group, parse))
  }

  private func hasCompound(_ head: WordID, _ index: Int32, _ group: NounGroup, _ parse: SentenceParse) -> Bool
  {
    guard let compounds = lexicon.frames.classes.compounds[head] else { return false }
    return compounds.contains { $0.index == index && hasCompany($0.company, group, parse) }
  }

  /// Whether the words of a compound stand around a group's head.
  func hasCompany(_ company: Company, _ group: NounGroup, _ parse: SentenceParse) -> Bool {
    var index = Int(group.head) - 1
    for word in company.before.reversed() {
      guard index >= Int(group.start), matches(word, index) else { return false }
      index -= 1
    }
    guard !company.behind.isEmpty else { return true }
    return stands(company.behind, at: Int(group.end), parse.range.upperBound)
  }

  /// Whether a token is the word, or a form of the noun.
  private func matches(_ word: WordID, _ index: Int) -> Bool {
    let token = tokens[index].word
    return token == word || (token != 0 && lexicon.row(token).nounLemma == word)
  }

  /// The noun pattern that asks for most among those that match a group's head, or nil.
  func best(_ number: Int32, _ parse: SentenceParse) -> Match? {
    let group = parse.groups[Int(number)]
    var best: Match?
    find(group.lemma, number, group, parse, &best)
    if group.surface != group.lemma { find(group.surface, number, group, parse, &best) }
    return best
  }

  private func find(
    _ head: WordID, _ number: Int32, _ group: NounGroup, _ parse: SentenceParse, _ best: inout Match?
  ) {
    for entry in lexicon.frames.nouns.entries(head) {
      let specificity =
        lexicon.frames.patterns[Int(entry.pattern)].specificity + 2 * Int32(entry.company.count)
      if let best, best.specificity >= specificity { continue }
      guard hasCompany(entry.company, group, parse) else { continue }
      best = Match(pattern: entry.pattern, specificity: specificity, object: number)
    }
  }

  /// Whether a group's head can trigger anything.
  func isTrigger(_ group: NounGroup) -> Bool {
    lexicon.frames.nouns.contains(group.lemma) || lexicon.frames.nouns.contains(group.surface)
  }
}
