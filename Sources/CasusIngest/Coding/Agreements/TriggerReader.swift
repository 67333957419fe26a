import CasusModel

/// Finds what calls a duty up: the casus foederis.
struct TriggerReader {
  let scene: AgreementScene
  let lexicon: Lexicon

  init(_ scene: AgreementScene) {
    self.scene = scene
    lexicon = scene.lexicon
  }

  /// A trigger's words.
  struct Found {
    var kind: Clause.Trigger.Kind
    var tokens: Range<Int>

    /// Whether force is used or the peace broken, so that help means defence.
    var isAttack: Bool {
      switch kind {
      case .armedAttack, .anyAttack, .invasion, .aggression: true
      case .war, .threat, .request, .other: false
      }
    }
  }

  /// The sentence's trigger: a condition, or an attack that `counts as` or `calls up` something.
  func trigger() -> Found? {
    counted() ?? conditional() ?? invoked()
  }

  /// `its army had invaded Kuwait, thereby activating the defence provisions`: what has called the duty up.
  private func invoked() -> Found? {
    for verb in scene.parse.verbs
    where verb.form == .gerund && scene.has(.activates, verb.lemma) && !verb.isConditional {
      let isOfDuty = scene.arguments(verb).contains {
        $0.preposition == 0
          && (scene.isTopic($0.group) || scene.has(.duty, scene.parse.groups[Int($0.group)].lemma))
      }
      var end = Int(verb.start)
      while end > scene.parse.range.lowerBound,
        scene.context.tokens[end - 1].shape.contains(.punctuation) || scene.context.tags[end - 1] == .adverb
      {
        end -= 1
      }
      guard isOfDuty,
        let found = scene.search.first(
          lexicon.agreements.triggers, in: min(clauseStart(before: verb), end)..<end)
          ?? scene.search.first(lexicon.agreements.triggers, in: scene.parse.range.lowerBound..<end)
      else { continue }
      let range = groupStart(found.range.lowerBound)..<end
      if let kind = kind(in: range) { return Found(kind: kind, tokens: range) }
    }
    return nil
  }

  /// `an armed attack on one is considered an attack on all`, `any attack would trigger …`.
  private func counted() -> Found? {
    for verb in scene.parse.verbs where activates(verb) {
      let subject = verb.subject >= 0 ? scene.range(verb.subject) : 0..<0
      var start = subject.lowerBound
      if subject.isEmpty || subject.upperBound > Int(verb.start) {
        start = scene.parse.range.lowerBound
      }
      // The subject may be a list whose last part stands next to the verb.
      if let found = scene.search.first(
        lexicon.agreements.triggers, in: clauseStart(before: verb)..<Int(verb.start)),
        found.range.lowerBound < start || subject.isEmpty
      {
        start = groupStart(found.range.lowerBound)
      }
      guard start < Int(verb.start) else { continue }
      let range = start..<Int(verb.start)
      if let kind = kind(in: range) { return Found(kind: kind, tokens: range) }
    }
    return nil
  }

  /// Whether a verb makes its subject count as an attack or call a duty up: `is considered`, `would trigger`.
  func activates(_ verb: VerbGroup) -> Bool {
    guard verb.form == .finite else { return false }
    let adjective = verb.adjective >= 0 ? scene.word(Int(verb.adjective)) : 0
    guard scene.has(.activates, verb.lemma) || scene.has(.activates, adjective) else { return false }
    let start = clauseStart(before: verb)
    return start < Int(verb.start)
      && scene.search.first(lexicon.agreements.triggers, in: start..<Int(verb.start)) != nil
  }

  private func clauseStart(before verb: VerbGroup) -> Int {
    var start = scene.parse.range.lowerBound
    for element in scene.parse.elements where element.token < verb.start {
      if element.kind == .subordinator || element.kind == .relative || element.kind == .quote {
        start = Int(element.token) + 1
      }
    }
    return min(start, Int(verb.start))
  }

  private func groupStart(_ index: Int) -> Int {
    guard let group = scene.parse.groups.first(where: { Int($0.start) <= index && index < Int($0.end) })
    else { return index }
    let owner = group.possessor >= 0 ? scene.range(group.possessor).lowerBound : Int(group.start)
    return min(owner, Int(group.start))
  }

  /// `if …`, `in case of …`, `should …`, `during wartime`.
  private func conditional() -> Found? {
    for start in scene.parse.range {
      guard
        let opener = scene.search.longest(
          lexicon.agreements.conditions, at: start, scene.parse.range.upperBound)
      else { continue }
      let end = end(of: opener)
      guard end > opener.range.upperBound else { continue }
      let range = start..<end
      if isAboutAgreement(range) { continue }
      if let kind = kind(in: opener.range.lowerBound..<end) { return Found(kind: kind, tokens: range) }
      if opener.value == .clause, isModalCondition(opener) { return Found(kind: .other, tokens: range) }
    }
    return nil
  }

  /// `if` and `in the event that` set a condition whatever stands behind; `when` may only tell a time.
  private func isModalCondition(_ opener: PhraseSearch.Found<AgreementLexicon.ConditionForm>) -> Bool {
    lexicon.lists.contains(.conditional, scene.word(opener.range.lowerBound)) || opener.count > 1
  }

  /// `once the agreement is signed` is no happening that calls a duty up.
  private func isAboutAgreement(_ range: Range<Int>) -> Bool {
    scene.topics.contains { topic in
      range.contains(scene.range(topic).lowerBound)
        && scene.parse.verbs.contains { range.contains(Int($0.start)) && $0.subject == topic }
    }
  }

  private func end(of opener: PhraseSearch.Found<AgreementLexicon.ConditionForm>) -> Int {
    let limit = scene.parse.range.upperBound
    var index = opener.range.upperBound
    var hasVerb = opener.value != .clause
    var hasNoun = false
    var isQuoted = false
    while index < limit {
      let token = scene.context.tokens[index]
      if isVerb(index) { hasVerb = true }
      let isMark = token.shape.contains(.punctuation) && !token.shape.contains(.abbreviation)
      if isMark, isQuote(token) {
        if isQuoted || hasVerb && hasNoun { isQuoted = true }
      } else if isMark, hasVerb, hasNoun, !isList(index) {
        return index
      } else if !isMark {
        hasNoun = true
      }
      // `if attacked the other will help`: the main clause's subject begins.
      if hasVerb, index > opener.range.upperBound + 1, startsMain(index, opener.range) { return index }
      index += 1
    }
    while index > opener.range.upperBound, scene.context.tokens[index - 1].shape.contains(.punctuation) {
      index -= 1
    }
    return index
  }

  private func isQuote(_ token: Token) -> Bool {
    let bytes = scene.context.text
    let first = bytes[Int(token.start)]
    return first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") || first == 0xE2
  }

  /// `forces, aircraft or vessels`: a comma of a list.
  private func isList(_ comma: Int) -> Bool {
    var index = comma + 1
    let limit = min(comma + 6, scene.parse.range.upperBound)
    while index < limit {
      if scene.context.tokens[index].shape.contains(.punctuation) || isVerb(index) { return false }
      if lexicon.lists.contains(.and, scene.word(index)) { return index > comma + 1 }
      index += 1
    }
    return false
  }

  private func isVerb(_ index: Int) -> Bool {
    scene.parse.verbs.contains { Int($0.main) == index }
  }

  private func startsMain(_ index: Int, _ opener: Range<Int>) -> Bool {
    scene.parse.verbs.contains { verb in
      verb.form == .finite && !verb.isConditional && verb.modality != .none && verb.subject >= 0
        && scene.range(verb.subject).lowerBound == index && Int(verb.start) > index
        && scene.parse.verbs.contains { Int($0.start) > opener.lowerBound && Int($0.start) < index }
    }
  }

  private func kind(in range: Range<Int>) -> Clause.Trigger.Kind? {
    let found = scene.search.all(lexicon.agreements.triggers, in: range)
    return found.min { rank($0.value) < rank($1.value) }?.value
  }

  /// The kinds from the most telling.
  private func rank(_ kind: Clause.Trigger.Kind) -> Int {
    switch kind {
    case .anyAttack: 0
    case .invasion: 1
    case .armedAttack: 2
    case .aggression: 3
    case .war: 4
    case .threat: 5
    case .request: 6
    case .other: 7
    }
  }
}
