import CasusModel

extension AgreementCoder {
  /// Finds the groups that name an agreement or a part of one, and whose agreement it is.
  mutating func findAgreements(_ scene: AgreementScene) {
    let treaties = scene.search.all(lexicon.agreements.registry.names, in: scene.parse.range)
    for number in scene.parse.groups.indices {
      let group = scene.parse.groups[number]
      // Most groups are headed by no noun for an agreement or a part of one.
      guard
        !treaties.isEmpty || lexicon.agreements.isNoun(group.lemma)
          || scene.has(.article, scene.word(Int(group.head))) || scene.has(.article, group.lemma)
      else { continue }
      let place = Int(group.start)..<Int(group.end)
      // `the North Atlantic Treaty Organization` is no treaty.
      let treaty = treaties.filter { found in
        found.range.overlaps(place)
          && !scene.parse.names.contains {
            Int($0.end) > found.range.upperBound && Int($0.start) <= found.range.lowerBound
          }
      }.max { $0.count < $1.count }
      if treaty == nil, isOrganisation(group, scene) { continue }
      let kind = kind(of: group, scene)
      if kind == nil, treaty == nil {
        if isPart(Int32(number), scene) { scene.topics.append(Int32(number)) }
        continue
      }
      guard !isCharacterisation(Int32(number), scene) else { continue }
      scene.topics.append(Int32(number))
      if scene.isAbsent(Int32(number)) || scene.isUnmade(Int32(number)) { continue }
      note(Int32(number), treaty?.value ?? -1, kind ?? .treaty, scene)
    }
  }

  /// `the General Agreement on Tariffs and Trade`: a body that is called by its treaty's name.
  private func isOrganisation(_ group: NounGroup, _ scene: AgreementScene) -> Bool {
    scene.parse.names.contains {
      $0.start <= group.head && group.head < $0.end && scene.context.party($0.party)?.kind == .organisation
    }
  }

  /// Follows one mention of an agreement.
  private mutating func note(
    _ number: Int32, _ treaty: Int, _ kind: Agreement.Kind, _ scene: AgreementScene
  ) {
    let group = scene.parse.groups[Int(number)]
    guard !group.isPlural || treaty >= 0 || isProper(group, scene) else { return }
    let registered = treaty >= 0 ? lexicon.agreements.registry.treaties[treaty] : nil
    let parties = registered.map { members(of: $0, scene) } ?? parties(of: number, scene)
    let isDefinite = isDefinite(group, scene)
    guard
      let index = match(parties, kind, isDefinite, treaty)
        ?? make(parties, treaty >= 0 ? registered?.kind ?? kind : kind, number, isDefinite, scene)
    else { return }
    improve(index, registered?.kind ?? kind, parties, group, treaty, scene)
    current = index
    scene.group = number
    noteStage(index, number, scene)
  }

  /// `Article 5`, `the terms of the pact`: a part of an agreement.
  private func isPart(_ number: Int32, _ scene: AgreementScene) -> Bool {
    let group = scene.parse.groups[Int(number)]
    let head = scene.word(Int(group.head))
    guard scene.has(.article, head) || scene.has(.article, group.lemma) else { return false }
    let end = Int(group.end)
    guard end < scene.parse.range.upperBound else { return false }
    let next = scene.context.tokens[end]
    if next.shape.contains(.digits) || isRoman(next, scene) { return true }
    if (Int(group.start)..<end).contains(where: { scene.context.tokens[$0].shape.contains(.digits) }) {
      return true
    }
    return next.word == lexicon.grammar.of
      && scene.builder.roles.following(number, lexicon.grammar.of, scene.parse).contains {
        scene.isAgreement($0)
      }
  }

  private func isRoman(_ token: Token, _ scene: AgreementScene) -> Bool {
    token.shape.contains(.capitalised)
      && scene.context.text[Int(token.start)..<Int(token.end)].allSatisfy { "IVX".utf8.contains($0) }
  }

  /// `the Oslo Accords`: a name, though a plural.
  private func isProper(_ group: NounGroup, _ scene: AgreementScene) -> Bool {
    scene.context.tokens[Int(group.head)].shape.contains(.capitalised)
  }

  /// The parties of a registered treaty on the article's day.
  private func members(of treaty: TreatyRegistry.Treaty, _ scene: AgreementScene) -> [Int32] {
    AgreementCoder.members(of: treaty, on: scene.context.day, lexicon)
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
      if let beside = scene.search.first(lexicon.agreements.beside, in: range) { return beside.value }
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
    let first = scene.word(scene.start(of: group))
    let grammar = lexicon.grammar
    return first == grammar.the || first == grammar.this || lexicon.lists.contains(.possessive, first)
      || group.possessor >= 0
  }

  /// The parties that the words around an agreement name.
  private func parties(of number: Int32, _ scene: AgreementScene) -> [Int32] {
    let group = scene.parse.groups[Int(number)]
    var found: [Int32] = []
    func add(_ parties: [Int32]) { for party in parties where !found.contains(party) { found.append(party) } }
    add(scene.named(in: group))
    let roles = scene.builder.roles
    for preposition in [lexicon.grammar.between, lexicon.grammar.among, lexicon.grammar.of] {
      add(roles.following(number, preposition, scene.parse).flatMap { scene.parties($0) })
    }
    if group.possessor >= 0 { add(scene.parties(group.possessor)) }
    add(roles.following(number, lexicon.grammar.with, scene.parse).flatMap { scene.parties($0) })
    if found.count < 2 { add(scene.makers(of: number)) }
    if found.count < 2 { add(beside(number, scene)) }
    if found.count < 2, let verb = governor(of: number, scene), !scene.parse.verbs[verb].isNegated {
      let reading = scene.result.readings.first { $0.verb == Int32(verb) }
      if let reading, reading.isReciprocal || found.count == 1 || reading.actors.count > 1 {
        // Where several sign, whom it concerns besides may be the host.
        let sides =
          Set(reading.actors.map(\.party)).count > 1 ? reading.actors : reading.actors + reading.recipients
        add(sides.filter { $0.party >= 0 && $0.isActor }.map(\.party))
      } else if isStageVerb(scene.parse.verbs[verb], scene)
        || lexicon.lists.contains(.have, scene.word(Int(scene.parse.verbs[verb].main)))
      {
        add(scene.parties(scene.parse.verbs[verb].subject))
      }
      if found.count == 1 { add(partners(of: found[0], scene)) }
    }
    return found.count > 1 ? found : []
  }

  /// `A pact will be signed between X and Y`: the verb lies between an agreement and its parties.
  private func beside(_ number: Int32, _ scene: AgreementScene) -> [Int32] {
    let grammar = lexicon.grammar
    for verb in scene.parse.verbs where verb.isPassive && verb.subject == number {
      return scene.arguments(verb).filter {
        $0.preposition == grammar.between || $0.preposition == grammar.among || $0.preposition == grammar.by
      }.flatMap { scene.parties($0.group) }
    }
    return []
  }

  /// Whom a party met or visited in the same sentence: `went to Beijing and signed a treaty`.
  private func partners(of party: Int32, _ scene: AgreementScene) -> [Int32] {
    for reading in scene.result.readings where reading.code >= 0 {
      guard CameoTable.standard.codes[Int(reading.code)].type == .consult else { continue }
      let all = (reading.actors + reading.recipients).filter { $0.party >= 0 && $0.isActor }.map(\.party)
      if all.contains(party) { return all }
    }
    return []
  }

  /// The verb that has the group as its object, or as the subject of a passive.
  private func governor(of number: Int32, _ scene: AgreementScene) -> Int? {
    scene.parse.verbs.indices.first { index in
      let verb = scene.parse.verbs[index]
      if verb.subject == number { return true }
      return scene.arguments(verb).contains { $0.group == number }
    }
  }

  /// The parties of a registered treaty on a day; the organisation where one stands for them.
  static func members(of treaty: TreatyRegistry.Treaty, on day: Int32?, _ lexicon: Lexicon) -> [Int32] {
    let day = day.map { min($0, treaty.end ?? $0) }
    let codes = treaty.through.map { [$0] } ?? treaty.parties(on: day)
    return codes.compactMap { code in
      lexicon.names.parties.firstIndex { $0.code == code }.map { Int32($0) }
    }
  }

  private func isStageVerb(_ verb: VerbGroup, _ scene: AgreementScene) -> Bool {
    stage(of: verb, scene) != nil
  }

  private func stage(of verb: VerbGroup, _ scene: AgreementScene) -> Agreement.Stage? {
    let start = Int(verb.main)
    let limit = min(start + 4, scene.parse.range.upperBound)
    return scene.search.longest(lexicon.agreements.stages, at: start, limit)?.value
  }

  /// The agreement of this article that is meant: the same treaty, or of the same parties, or the one spoken of last.
  private func match(
    _ parties: [Int32], _ kind: Agreement.Kind, _ isDefinite: Bool, _ treaty: Int
  ) -> Int? {
    if treaty >= 0 { return states.firstIndex { $0.treaty == treaty } }
    if parties.isEmpty { return isDefinite && current >= 0 ? current : nil }
    let same = states.lastIndex {
      Set($0.parties) == Set(parties)
        && ($0.kind == kind || isDefinite || $0.kind.isGeneric || kind.isGeneric)
    }
    return same
  }

  private func make(
    _ parties: [Int32], _ kind: Agreement.Kind, _ number: Int32, _ isDefinite: Bool, _ scene: AgreementScene
  ) -> Int? {
    if Set(parties).count > 1 || (!parties.isEmpty && scene.isRegistered(number)) { return states.count }
    guard isDefinite, let verb = scene.parse.verbs.first(where: { binds($0, number, scene) }) else {
      return nil
    }
    return Set(scene.parties(verb.subject)).count > 1 ? states.count : nil
  }

  /// `the two leaders made the agreement official`, `under the agreement, China and Pakistan will cut tariffs`: the
  /// subject names the parties.
  private func binds(_ verb: VerbGroup, _ number: Int32, _ scene: AgreementScene) -> Bool {
    guard verb.subject >= 0, verb.form == .finite, !scene.isTopic(verb.subject) else { return false }
    if isStageVerb(verb, scene) { return true }
    let group = scene.parse.groups[Int(number)]
    return group.preposition == lexicon.grammar.under && group.start < verb.start && verb.relation == .root
  }

  /// Adds what a further mention says: a fuller name, a more telling kind, more parties.
  private mutating func improve(
    _ index: Int, _ kind: Agreement.Kind, _ parties: [Int32], _ group: NounGroup, _ treaty: Int,
    _ scene: AgreementScene
  ) {
    let (name, weight) = name(of: group, scene)
    if index == states.count {
      var members = parties
      if members.isEmpty,
        let verb = scene.parse.verbs.first(where: { binds($0, scene.topics.last ?? -1, scene) })
      {
        members = scene.parties(verb.subject).distinct()
      }
      let registered = treaty >= 0 ? lexicon.agreements.registry.treaties[treaty] : nil
      let isDraft = scene.first(.draft, in: Int(group.start)..<Int(group.end)) != nil
      states.append(
        AgreementState(
          treaty: treaty, name: registered?.name ?? name, nameWeight: registered == nil ? weight : Int.max,
          kind: kind,
          parties: members, signed: registered?.signed,
          stage: registered.map { stage(of: $0, scene) }
            ?? (isDraft ? .proposed : isTalkedAbout(group, scene) ? .negotiating : .signed),
          span: scene.builder.span(group.start, group.end)))
      return
    }
    if weight > states[index].nameWeight { (states[index].name, states[index].nameWeight) = (name, weight) }
    // Of its own text a treaty's title says what it is.
    if states[index].treaty >= 0 || isTreaty { return }
    if states[index].kind == .accord { states[index].kind = kind }
    if states[index].kind == .treaty, kind != .accord { states[index].kind = kind }
    for party in parties where !states[index].parties.contains(party) { states[index].parties.append(party) }
  }

  /// `talks on a defence pact`
  private func isTalkedAbout(_ group: NounGroup, _ scene: AgreementScene) -> Bool {
    let before = Int(group.start) - 2
    guard group.preposition != 0, before >= scene.parse.range.lowerBound else { return false }
    return scene.sign(.talks, at: before) != nil
  }

  /// How far a registered treaty had come by the article's day.
  private func stage(of treaty: TreatyRegistry.Treaty, _ scene: AgreementScene) -> Agreement.Stage {
    guard let day = scene.context.day else { return .signed }
    if let end = treaty.end, end < day { return .terminated }
    return treaty.force.map { $0 <= day } == true ? .inForce : .signed
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
    // `This Treaty shall be ratified` proposes nothing.
    if isTreaty { return }
    for verb in scene.parse.verbs {
      let touches = verb.subject == number || scene.arguments(verb).contains { $0.group == number }
      guard touches, var stage = stage(of: verb, scene), !verb.isNegated, !verb.isConditional else {
        continue
      }
      if verb.modality != .none || verb.form == .infinitive {
        if states[index].stage == .signed, states[index].signed == nil, [.signed, .ratified].contains(stage) {
          states[index].stage = .proposed
        }
        continue
      }
      // `they negotiated a deal`: they have it.
      if stage == .negotiating, verb.form == .finite, isPast(verb, scene) { stage = .signed }
      states[index].stage = stage
      if stage == .signed {
        let date = scene.mentions.first { $0.cameo == "057" || $0.type == .agree }?.date
        states[index].signed = states[index].signed ?? date
      }
    }
  }

  private func isPast(_ verb: VerbGroup, _ scene: AgreementScene) -> Bool {
    verb.start == verb.main && lexicon.row(scene.word(Int(verb.main))).verbForm.contains(.past)
  }
}

extension Agreement.Kind {
  /// Whether the kind says no more than that there is an agreement.
  var isGeneric: Bool { self == .accord || self == .treaty || self == .other }
}
