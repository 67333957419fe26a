import CasusModel

extension AgreementCoder {
  /// Finds the groups that name an agreement, with its parties, kind and stage.
  mutating func findAgreements(_ scene: inout AgreementScene) {
    for number in scene.parse.groups.indices {
      let group = scene.parse.groups[number]
      guard lexicon.agreements.isNoun(group.lemma), !group.isPlural,
        !isCharacterisation(Int32(number), scene), let kind = kind(of: group, scene)
      else { continue }
      let parties = parties(of: Int32(number), scene)
      let isDefinite = isDefinite(group, scene)
      guard let index = match(parties, kind, isDefinite) ?? make(parties, kind, group, isDefinite, scene)
      else { continue }
      improve(index, kind, parties, group, scene)
      current = index
      scene.group = Int32(number)
      noteStage(index, Int32(number), scene)
    }
  }

  private func kind(of group: NounGroup, _ scene: AgreementScene) -> Agreement.Kind? {
    guard let senses = lexicon.agreements.nouns[group.lemma] else { return nil }
    var best: (weight: Int, kind: Agreement.Kind)?
    for sense in senses {
      let isThere = scene.builder.matcher.hasCompany(Company(before: sense.before), group, scene.parse)
      if isThere, sense.before.count >= best?.weight ?? 0 { best = (sense.before.count, sense.kind) }
    }
    guard let best else { return nil }
    if best.weight == 0 || best.kind == .accord || best.kind == .treaty {
      let range = Int(group.start)..<Int(group.end)
      for (phrase, kind) in lexicon.agreements.beside where scene.search.find(phrase, in: range) != nil {
        return kind
      }
    }
    return best.kind
  }

  /// `called it an alliance` speaks of no further agreement.
  private func isCharacterisation(_ number: Int32, _ scene: AgreementScene) -> Bool {
    scene.parse.verbs.contains { verb in
      guard lexicon.lists.contains(.naming, verb.lemma) else { return false }
      let bare = scene.arguments(verb).filter { $0.preposition == 0 }
      let isSecond =
        verb.isPassive ? bare.first?.group == number : bare.dropFirst().contains { $0.group == number }
      return isSecond
        || scene.arguments(verb).contains { $0.group == number && $0.preposition == lexicon.grammar.as }
    }
  }

  private func isDefinite(_ group: NounGroup, _ scene: AgreementScene) -> Bool {
    let first = scene.context.tokens[Int(group.start)].word
    let grammar = lexicon.grammar
    return first == grammar.the || first == grammar.this || lexicon.lists.contains(.possessive, first)
      || group.possessor >= 0
  }

  /// The parties that the words around an agreement name.
  private func parties(of number: Int32, _ scene: AgreementScene) -> [Int32] {
    let group = scene.parse.groups[Int(number)]
    var found: [Int32] = []
    func add(_ parties: [Int32]) { for party in parties where !found.contains(party) { found.append(party) } }
    for name in scene.parse.names where name.start >= group.start && name.end <= group.head && name.party >= 0
    { add([name.party]) }
    let roles = scene.builder.roles
    for preposition in [lexicon.grammar.between, lexicon.grammar.among, lexicon.grammar.of] {
      add(roles.following(number, preposition, scene.parse).flatMap { scene.parties($0) })
    }
    if group.possessor >= 0 { add(scene.parties(group.possessor)) }
    add(roles.following(number, lexicon.grammar.with, scene.parse).flatMap { scene.parties($0) })
    if found.count < 2, let verb = governor(of: number, scene), !scene.parse.verbs[verb].isNegated {
      let reading = scene.result.readings.first { $0.verb == Int32(verb) }
      if let reading, reading.isReciprocal || found.count == 1 || reading.actors.count > 1 {
        add((reading.actors + reading.recipients).filter { $0.party >= 0 && $0.isActor }.map(\.party))
      } else if isStageVerb(scene.parse.verbs[verb], scene) {
        add(scene.parties(scene.parse.verbs[verb].subject))
      }
    }
    return found.count > 1 ? found : []
  }

  /// The verb that has the group as its object, or as the subject of a passive.
  private func governor(of number: Int32, _ scene: AgreementScene) -> Int? {
    scene.parse.verbs.indices.first { index in
      let verb = scene.parse.verbs[index]
      if verb.subject == number { return true }
      return scene.arguments(verb).contains { $0.group == number }
    }
  }

  private func isStageVerb(_ verb: VerbGroup, _ scene: AgreementScene) -> Bool {
    stage(of: verb, scene) != nil
  }

  private func stage(of verb: VerbGroup, _ scene: AgreementScene) -> Agreement.Stage? {
    let start = Int(verb.main)
    let range = start..<min(start + 4, scene.parse.range.upperBound)
    return lexicon.agreements.stages.first { entry in
      scene.search.find(entry.phrase, in: range)?.lowerBound == start
    }?.stage
  }

  /// The agreement of this article that is meant: of the same parties, or the one spoken of last.
  private func match(_ parties: [Int32], _ kind: Agreement.Kind, _ isDefinite: Bool) -> Int? {
    if parties.isEmpty { return isDefinite && current >= 0 ? current : nil }
    let same = states.lastIndex {
      Set($0.parties) == Set(parties)
        && ($0.kind == kind || isDefinite || $0.kind == .accord || kind == .accord)
    }
    return same
  }

  private func make(
    _ parties: [Int32], _ kind: Agreement.Kind, _ group: NounGroup, _ isDefinite: Bool,
    _ scene: AgreementScene
  ) -> Int? {
    var parties = parties
    if parties.isEmpty, isDefinite, scene.context.lastPair.count == 2, !states.isEmpty || group.lemma != 0 {
      // `the two leaders made the agreement official`: the pair named before.
      guard let verb = scene.parse.verbs.first(where: { isStageVerb($0, scene) }), verb.subject >= 0 else {
        return nil
      }
      parties = scene.parties(verb.subject)
    }
    let unique = Array(Set(parties))
    return unique.count > 1 ? states.count : nil
  }

  /// Adds what a further mention says: a fuller name, a more telling kind, more parties.
  private mutating func improve(
    _ index: Int, _ kind: Agreement.Kind, _ parties: [Int32], _ group: NounGroup, _ scene: AgreementScene
  ) {
    let (name, weight) = name(of: group, scene)
    if index == states.count {
      states.append(
        AgreementState(
          name: name, nameWeight: weight, kind: kind,
          parties: parties.isEmpty ? scene.context.lastPair.map(\.party) : parties,
          signed: nil, stage: .signed, span: scene.builder.span(group.start, group.end)))
      return
    }
    if weight > states[index].nameWeight { (states[index].name, states[index].nameWeight) = (name, weight) }
    if states[index].kind == .accord { states[index].kind = kind }
    if states[index].kind == .treaty, kind != .accord { states[index].kind = kind }
    for party in parties where !states[index].parties.contains(party) { states[index].parties.append(party) }
  }

  /// The agreement's name without its determiner, and how telling it is: the number of its words, capitals counting more.
  private func name(of group: NounGroup, _ scene: AgreementScene) -> (String, Int) {
    var start = group.start
    var weight = 0
    let grammar = lexicon.grammar
    while start < group.head {
      let word = scene.context.tokens[Int(start)].word
      guard
        word == grammar.the || word == grammar.a || word == grammar.an || word == grammar.this
          || lexicon.lists.contains(.possessive, word)
      else { break }
      start += 1
    }
    for index in start...group.head {
      weight += scene.context.tokens[Int(index)].shape.contains(.capitalised) ? 3 : 2
    }
    return (scene.context.words(start, group.end), weight)
  }

  /// What the verbs around an agreement do to it.
  private mutating func noteStage(_ index: Int, _ number: Int32, _ scene: AgreementScene) {
    for verb in scene.parse.verbs {
      let touches = verb.subject == number || scene.arguments(verb).contains { $0.group == number }
      guard touches, let stage = stage(of: verb, scene), !verb.isNegated, !verb.isConditional else {
        continue
      }
      if verb.modality != .none || verb.form == .infinitive {
        if states[index].stage == .signed, states[index].signed == nil, [.signed, .ratified].contains(stage) {
          states[index].stage = .proposed
        }
        continue
      }
      states[index].stage = stage
      if stage == .signed {
        let date = scene.mentions.first { $0.cameo == "057" || $0.type == .agree }?.date
        states[index].signed = states[index].signed ?? date
      }
    }
  }
}
