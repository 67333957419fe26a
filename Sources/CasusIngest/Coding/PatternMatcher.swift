import CasusModel

/// Tests the lexicon's patterns against a clause.
struct PatternMatcher {
  let lexicon: Lexicon
  let tokens: [Token]
  /// The words of the sentence, as far as a few bits can tell.
  private let words: WordSketch

  /// A matcher for one sentence.
  init(lexicon: Lexicon, tokens: [Token], sentence: Range<Int>) {
    self.lexicon = lexicon
    self.tokens = tokens
    var words = WordSketch()
    for index in sentence { words.insert(tokens[index].word) }
    self.words = words
  }

  /// What a verb pattern matched.
  struct Match {
    var pattern: Int32
    var specificity: Int32
    /// The group that matched the pattern's object class, or -1.
    var object: Int32 = -1
  }

  /// The verb pattern that asks for most among those that match, or nil.
  func best(_ verb: VerbGroup, _ parse: SentenceParse) -> Match? {
    let verbs = lexicon.frames.verbs.range(verb.lemma)
    let adjective = verb.adjective >= 0 ? tokens[Int(verb.adjective)].word : 0
    let adjectives = lexicon.frames.adjectives.range(adjective)
    guard !verbs.isEmpty || !adjectives.isEmpty else { return nil }
    let classCount = lexicon.frames.classes.count
    return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: classCount / 64 + 1) { classes in
      classes.initialize(repeating: 0)
      noteClasses(of: verb, parse, in: classes)
      var best: Match?
      scan(.verb, verbs, verb, parse, verb.end, classes, &best)
      scan(.adjective, adjectives, verb, parse, verb.adjective + 1, classes, &best)
      return best
    }
  }

  /// Looks at a head's patterns, the most demanding first, until one matches and no other asks for as much.
  private func scan(
    _ kind: PatternKind, _ range: Range<Int>, _ verb: VerbGroup, _ parse: SentenceParse, _ end: Int32,
    _ classes: UnsafeMutableBufferPointer<UInt64>, _ best: inout Match?
  ) {
    for position in range {
      let needs = lexicon.frames.needs(kind, position)
      if let best, needs.specificity < best.specificity { return }
      guard words.mayContain(needs.word), words.mayContain(needs.other) else { continue }
      if needs.group >= 0,
        classes[Int(needs.group) >> 6] &>> UInt64(truncatingIfNeeded: needs.group) & 1 == 0
      {
        continue
      }
      consider(lexicon.frames.key(kind, position), verb, parse, end, &best)
    }
  }

  /// Sets the bit of every class that one of the verb's noun groups may be in.
  private func noteClasses(
    of verb: VerbGroup, _ parse: SentenceParse, in classes: UnsafeMutableBufferPointer<UInt64>
  ) {
    func note(_ word: WordID) {
      for position in lexicon.frames.classes.range(word) {
        let index = Int(lexicon.frames.classes.memberships[position].index)
        classes[index >> 6] |= 1 << UInt64(index & 63)
      }
    }
    func note(group number: Int32) {
      let group = parse.groups[Int(number)]
      note(group.lemma)
      if group.surface != group.lemma { note(group.surface) }
      if group.counted >= 0 { note(group: group.counted) }
      for (index, kind) in lexicon.frames.classes.kinds where isKind(group, kind, parse) {
        classes[Int(index) >> 6] |= 1 << UInt64(index & 63)
      }
    }
    for position in verb.argumentsStart..<verb.argumentsEnd {
      note(group: parse.arguments[Int(position)].group)
    }
    guard verb.isPassive else { return }
    var subject = verb.subject
    while subject >= 0 {
      note(group: subject)
      subject = parse.groups[Int(subject)].next
    }
  }

  func consider(
    _ key: HeadIndex.Key, _ verb: VerbGroup, _ parse: SentenceParse, _ end: Int32, _ best: inout Match?
  ) {
    if key.behind.count > 0, !literal(key.behind, verb, parse, end) { return }
    var object: Int32 = -1
    var last: Int32 = -1
    for place in key.steps {
      let step = lexicon.frames.steps.steps[Int(place)]
      switch step.kind {
      case .literal:
        // `came out in support of`: what a class has matched may stand before the words.
        guard
          literal(step.run, verb, parse, end)
            || last >= 0 && stands(step.run, at: Int(parse.groups[Int(last)].end), parse.range.upperBound)
        else { return }
      case .subject:
        guard isSubject(verb, in: step.index, parse) else { return }
      case .object:
        guard let group = objectInClass(step.index, verb, parse) else { return }
        object = group
      case .prepositional:
        guard let group = prepositionalInClass(step.preposition, step.index, verb, parse, end) else { return }
        if object < 0 { object = group }
        last = group
      }
    }
    if object >= 0, isNaming(verb, parse), isFirstBare(object, verb, parse) { return }
    if let best, best.specificity == key.specificity, !isFiner(key.pattern, than: best.pattern) { return }
    best = Match(pattern: key.pattern, specificity: key.specificity, object: object)
  }

  /// Of two that ask for as much, a code counts before an operator and the longer code before the shorter.
  private func isFiner(_ pattern: Int32, than other: Int32) -> Bool {
    let (new, old) = (lexicon.frames.meaning(of: pattern).code, lexicon.frames.meaning(of: other).code)
    guard new >= 0, old >= 0 else { return new >= 0 && old < 0 }
    let codes = CameoTable.standard.codes
    return codes[Int(new)].code.utf8.count > codes[Int(old)].code.utf8.count
  }

  func stands(_ words: PatternSteps.WordRun, at start: Int, _ limit: Int) -> Bool {
    stands(Int(words.count), at: start, limit) { lexicon.frames.steps.word(words, $0) }
  }

  private func isSubject(_ verb: VerbGroup, in index: Int32, _ parse: SentenceParse) -> Bool {
    guard verb.isPassive else {
      return verb.subject >= 0 && listMember(verb.subject, in: index, parse) != nil
    }
    return parse.arguments[Int(verb.argumentsStart)..<Int(verb.argumentsEnd)].contains {
      $0.preposition == lexicon.grammar.by && isMember($0.group, index, parse)
    }
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
    for (kindIndex, kind) in lexicon.frames.classes.kinds where kindIndex == index {
      return isKind(group, kind, parse)
    }
    if group.counted >= 0, isMember(group.counted, index, parse) { return true }
    guard group.lemma != 0 else { return false }
    return isMember(group.lemma, index, group, parse)
      || (group.surface != group.lemma && isMember(group.surface, index, group, parse))
  }

  /// Whether a group is somebody, something, a sum or a place.
  private func isKind(_ group: NounGroup, _ kind: GroupKind, _ parse: SentenceParse) -> Bool {
    switch kind {
    case .somebody:
      let isBareBody = group.who.party < 0 && lexicon.lists.contains(.body, tokens[Int(group.head)].word)
      return group.who.isActor && !group.isSum && !isBareBody
    case .something: return !group.who.isActor && !group.isPronoun && !group.isDate
    case .sum: return group.isSum
    case .armed:
      switch group.who.sector {
      case .military?, .rebels?, .unaffiliatedArmed?, .criminals?: return true
      default: return false
      }
    case .court: return group.who.sector == .judiciary
    case .people: return group.who.sector == .civilians || group.who.sector == .refugees
    case .place:
      return parse.names.contains { name in
        name.start <= group.head && name.end > group.head
          && (name.kind == .place || name.kind == .name || name.kind == .seat)
      }
    }
  }

  private func isMember(_ head: WordID, _ index: Int32, _ group: NounGroup, _ parse: SentenceParse) -> Bool {
    for position in lexicon.frames.classes.range(head) {
      let membership = lexicon.frames.classes.memberships[position]
      guard membership.index == index else { continue }
      if membership.company < 0 { return true }
      if hasCompany(lexicon.frames.classes.companies[Int(membership.company)], group, parse) { return true }
    }
    return false
  }

  /// Whether the words of a compound stand around a group's head.
  func hasCompany(_ company: Company, _ group: NounGroup, _ parse: SentenceParse) -> Bool {
    var index = Int(group.head) - 1
    for word in company.before.reversed() {
      guard index >= Int(group.start), matches(word, index) else { return false }
      index -= 1
    }
    guard !company.behind.isEmpty else { return true }
    return stands(company.behind.count, at: Int(group.end), parse.range.upperBound) { company.behind[$0] }
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
    for position in lexicon.frames.nouns.range(head) {
      let key = lexicon.frames.nouns.keys[position]
      if let best, best.specificity >= key.specificity { return }
      guard key.company < 0 || hasCompany(lexicon.frames.nouns.companies[Int(key.company)], group, parse)
      else { continue }
      best = Match(pattern: key.pattern, specificity: key.specificity, object: number)
    }
  }

  /// Whether a group's head can trigger anything.
  func isTrigger(_ group: NounGroup) -> Bool {
    lexicon.frames.nouns.contains(group.lemma) || lexicon.frames.nouns.contains(group.surface)
  }
}
