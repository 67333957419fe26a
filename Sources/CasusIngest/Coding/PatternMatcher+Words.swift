import CasusModel

/// Where a pattern's own words stand, and what a verb of naming calls somebody.
extension PatternMatcher {
  /// `called the ambassador a fool`: a second object says what the first is called.
  func isNaming(_ verb: VerbGroup, _ parse: SentenceParse) -> Bool {
    guard lexicon.lists.contains(.naming, verb.lemma), !verb.isPassive else { return false }
    let bare = parse.arguments[Int(verb.argumentsStart)..<Int(verb.argumentsEnd)].filter {
      $0.preposition == 0 && !parse.groups[Int($0.group)].isContinuation
        && parse.groups[Int($0.group)].appositionOf < 0
    }
    return bare.count > 1 || bare.first.map { isDescribed($0.group, parse) } ?? false
  }

  /// Whether a group is what a verb of naming names, rather than what it is called.
  func isFirstBare(_ group: Int32, _ verb: VerbGroup, _ parse: SentenceParse) -> Bool {
    parse.arguments[Int(verb.argumentsStart)..<Int(verb.argumentsEnd)].first { $0.preposition == 0 }?.group
      == group
  }

  /// `calling them ridiculous`, `called it "a shame"`: what the first object is called is an adjective or stands in quotes.
  func isDescribed(_ group: Int32, _ parse: SentenceParse) -> Bool {
    let next = parse.elements.partitioningIndex { $0.token >= parse.groups[Int(group)].end }
    guard next < parse.elements.count else { return false }
    return parse.elements[next].kind == .adjective || parse.elements[next].kind == .quote
  }

  /// Whether the words stand right behind the verb, or right behind its object.
  func literal(
    _ words: PatternSteps.WordRun, _ verb: VerbGroup, _ parse: SentenceParse, _ end: Int32
  ) -> Bool {
    if stands(words, at: Int(end), parse.range.upperBound) { return true }
    if words.count == 1, leadsTo(lexicon.frames.steps.word(words, 0), verb, parse) { return true }
    if governs(words, verb, parse) { return true }
    guard verb.argumentsEnd > verb.argumentsStart else { return false }
    let first = parse.arguments[Int(verb.argumentsStart)]
    guard first.preposition == 0 else { return false }
    var group = first.group
    while group >= 0 {
      let place = parse.groups[Int(group)].end
      // `called the king on Sunday`: a date follows, not an object of the preposition.
      let leadsToDate = parse.groups.contains { $0.isDate && $0.start == place + words.count }
      if !leadsToDate, stands(words, at: Int(place), parse.range.upperBound) { return true }
      // `passed a resolution on Monday condemning`: a date stands between.
      if let date = parse.groups.first(where: { $0.isDate && ($0.start == place || $0.start == place + 1) }),
        stands(words, at: Int(date.end), parse.range.upperBound)
      {
        return true
      }
      group = parse.groups[Int(group)].next
    }
    return false
  }

  /// `ordered the minister and his deputy to appear`, `barred the leader of the party from standing`: however long the
  /// object is. A second word is the complement's verb (`sent a team to investigate`).
  func governs(_ words: PatternSteps.WordRun, _ verb: VerbGroup, _ parse: SentenceParse) -> Bool {
    guard verb.complement >= 0, words.count <= 2, verb.argumentsEnd > verb.argumentsStart || verb.isPassive
    else {
      return false
    }
    let complement = parse.verbs[Int(verb.complement)]
    let first = lexicon.frames.steps.word(words, 0)
    if words.count == 2, lexicon.frames.steps.word(words, 1) != tokens[Int(complement.main)].word {
      return false
    }
    switch complement.form {
    case .infinitive:
      // `agreement on how to solve` is no `agreement to solve`.
      let place = Int(complement.element)
      return first == lexicon.grammar.to && place > 0 && parse.elements[place - 1].kind != .subordinator
    case .gerund:
      return first != 0 && complement.start > verb.end
        && tokens[Int(complement.start) - 1].word == first
    default: return false
    }
  }

  /// Whether a preposition leads to an argument right behind an object and what the object is of.
  func leadsTo(_ preposition: WordID, _ verb: VerbGroup, _ parse: SentenceParse) -> Bool {
    guard preposition != 0, preposition != lexicon.grammar.of, verb.argumentsEnd > verb.argumentsStart,
      parse.arguments[Int(verb.argumentsStart)].preposition == 0 || verb.isPassive
    else { return false }
    for position in verb.argumentsStart..<verb.argumentsEnd {
      let argument = parse.arguments[Int(position)]
      if argument.preposition == preposition { return true }
      // Only what belongs to the object may stand between (`returned the head of a statue to`), before company anything.
      guard
        argument.preposition == 0 || argument.preposition == lexicon.grammar.of
          || preposition == lexicon.grammar.with
      else { return false }
    }
    return false
  }

  /// Whether so many words stand at a token; adverbs and determiners between them are passed over.
  @inline(__always)
  func stands(_ count: Int, at start: Int, _ limit: Int, _ word: (Int) -> WordID) -> Bool {
    var index = start
    for number in 0..<count {
      let word = word(number)
      guard word != 0 else { return false }
      while index < limit, tokens[index].word != word, isSkippable(tokens[index].word, number) { index += 1 }
      guard index < limit, tokens[index].word == word else { return false }
      index += 1
    }
    return true
  }

  func isSkippable(_ word: WordID, _ number: Int) -> Bool {
    let grammar = lexicon.grammar
    if word == grammar.its || word == grammar.their { return true }
    return number > 0 && (word == grammar.the || word == grammar.a || word == grammar.an)
  }
}
