import CasusModel

/// Says who owes a duty, and to whom.
struct ClauseParties {
  let scene: AgreementScene
  /// The parties of the agreement, as far as they are known.
  let bound: [Int32]

  /// Both sides of a clause, as party indices.
  struct Sides {
    var obligors: [Int32]
    var beneficiaries: [Int32]
  }

  func sides(of provision: Provision, _ obligation: Obligation, _ trigger: TriggerReader.Found?) -> Sides {
    let named = owing(provision, obligation)
    if provision.force == .may, let named, !named.isEmpty { return permission(to: named, provision) }
    let debt = debt(named, provision, obligation, trigger)
    if isReceiving(provision), !debt.beneficiaries.isEmpty {
      return Sides(obligors: debt.beneficiaries, beneficiaries: debt.obligors)
    }
    if provision.isReturn {
      return Sides(
        obligors: debt.beneficiaries, beneficiaries: debt.beneficiaries.isEmpty ? [] : debt.obligors)
    }
    return debt
  }

  /// What somebody is allowed, the other parties have to let him do.
  private func permission(to holders: [Int32], _ provision: Provision) -> Sides {
    let others = meant(among: pair(provision).filter { !holders.contains($0) }, in: scene.parse.range)
    let owners = others.isEmpty ? receivers(provision, .other, holders, nil) : others
    return Sides(
      obligors: owners.isEmpty ? partner(of: holders, provision) : owners, beneficiaries: holders)
  }

  private func debt(
    _ named: [Int32]?, _ provision: Provision, _ obligation: Obligation, _ trigger: TriggerReader.Found?
  ) -> Sides {
    let pair = pair(provision)
    if let goods = goods(provision, named) { return goods }
    if bound.count == 1, named == nil || named == bound {
      let receivers = isGiven(obligation) ? receivers(provision, obligation, bound, trigger) : []
      return Sides(obligors: bound, beneficiaries: receivers.isEmpty ? bound : receivers)
    }
    let victims = trigger.map { self.victims(of: $0) } ?? []
    let isCollective = named == nil
    let obligors = (named ?? (pair.isEmpty ? fallback(provision, besides: victims) : pair)).filter { $0 >= 0 }
    if isCollective, let victim = victims.first, victims.count == 1, pair.isEmpty || pair.contains(victim) {
      return Sides(obligors: obligors.filter { $0 != victim }, beneficiaries: [victim])
    }
    let others = pair.filter { !obligors.contains($0) }
    if obligors.count > 1, others.isEmpty || isCollective {
      return Sides(obligors: obligors, beneficiaries: obligors)
    }
    if pair.contains(where: { obligors.contains($0) }), !others.isEmpty {
      return Sides(
        obligors: obligors,
        beneficiaries: meant(among: others, in: provision.isBroken ? scene.parse.range : provision.content))
    }
    let receivers = receivers(provision, obligation, obligors, trigger)
    if obligors.isEmpty, receivers.count > 1, isShared(provision) {
      return Sides(obligors: receivers, beneficiaries: receivers)
    }
    let candidates = [
      receivers, others, patient(of: provision, obligation) ?? [], victims.filter { !obligors.contains($0) },
    ]
    let gaining = candidates.first { !$0.isEmpty } ?? partner(of: obligors, provision)
    return Sides(obligors: obligors, beneficiaries: gaining)
  }

  /// The agreement's parties, or those whom its name names.
  private func pair(_ provision: Provision) -> [Int32] {
    bound.count > 1 ? bound : topicNames(provision)
  }

  /// `Kenya will receive aid from Britain`: whoever gives owes it.
  private func isReceiving(_ provision: Provision) -> Bool {
    provision.verb >= 0 && scene.has(.receives, scene.parse.verbs[Int(provision.verb)].lemma)
  }

  /// Whether neither the agreement nor the sentence names anybody who could owe.
  func isNobodyThere(_ provision: Provision) -> Bool {
    bound.isEmpty && provision.obligors.isEmpty
      && sentenceParties(before: scene.parse.range.upperBound).isEmpty
  }

  // MARK: Who owes

  /// The parties that the provision names as those who owe; empty where it names somebody unknown, nil where it names
  /// nobody, or all parties together.
  private func owing(_ provision: Provision, _ obligation: Obligation) -> [Int32]? {
    if let breaker = breaker(of: provision) { return breaker }
    if provision.obligors.isEmpty { return nil }
    if provision.verb >= 0, scene.parse.verbs[Int(provision.verb)].isPassive, provision.basis == .modal {
      let verb = scene.parse.verbs[Int(provision.verb)]
      let doers = scene.parse.groups.indices.filter {
        let group = scene.parse.groups[$0]
        return group.preposition == scene.lexicon.grammar.by && group.start >= verb.end
          && provision.content.contains(Int(group.start))
      }.flatMap { scene.parties(Int32($0)) }.distinct()
      if !doers.isEmpty { return doers }
      if isGiven(obligation) { return nil }
    }
    var isOpen = false
    var found: [Int32] = []
    for group in provision.obligors {
      if scene.isNeutral(group) {
        let pair = scene.parties(group).distinct()
        if bound.count > 1 { return bound }
        if pair.count > 1 { return pair }
        let place = scene.range(group).lowerBound
        let before = sentenceParties(before: place)
        found += before.count > 1 ? before : pairWithSpeaker(before: place)
        isOpen = true
        continue
      }
      let own = parties(of: group)
      // `calls for troops to be pulled back`: the parties' own.
      if own.isEmpty, isThing(group) || scene.parse.groups[Int(group)].who.sector == .military {
        isOpen = true
      }
      found += own
    }
    if found.isEmpty { return isOpen ? nil : [] }
    return found.distinct()
  }

  /// `Mali has not opened the roads despite the accord that calls for …`: whoever breaks a duty that nobody else is named for owes it.
  private func breaker(of provision: Provision) -> [Int32]? {
    guard provision.basis == .agreement, provision.topic >= 0, let sign = brokenBefore(provision) else {
      return nil
    }
    let isOpen = provision.obligors.allSatisfy { group in
      let first = scene.word(scene.range(group).lowerBound)
      return scene.lexicon.lists.contains(.possessive, first) || scene.parties(group).isEmpty
    }
    guard isOpen else { return nil }
    if let breaking = scene.parse.verbs.first(where: { Int($0.start) <= sign && sign < Int($0.end) }),
      breaking.subject >= 0, !scene.parties(breaking.subject).isEmpty
    {
      return scene.parties(breaking.subject).distinct()
    }
    let doer = scene.parse.verbs.last { verb in
      Int(verb.start) <= sign && verb.form == .finite && verb.subject >= 0
        && !scene.result.speakers.contains { scene.parse.verbs[Int($0.verb)].start == verb.start }
        && !scene.parties(verb.subject).isEmpty
    }
    return doer.map { scene.parties($0.subject).distinct() }
  }

  /// Where the sentence says, before it names the agreement, that it is broken.
  private func brokenBefore(_ provision: Provision) -> Int? {
    let end = scene.range(provision.topic).upperBound
    guard end <= provision.content.lowerBound else { return nil }
    return scene.first(.breaks, in: scene.parse.range.lowerBound..<end)?.lowerBound
  }

  /// Whether what is owed goes to the passive's subject: `will be recognised`, `shall be supplied`.
  func isGiven(_ obligation: Obligation) -> Bool {
    switch obligation {
    case .recognition, .defense, .militaryAid, .armsSupply, .membership, .finance, .humanitarian,
      .prisonerExchange:
      true
    default: false
    }
  }

  /// The parties that a group names, or whose thing it is.
  func parties(of group: Int32) -> [Int32] {
    let own = scene.parties(group).distinct()
    if !own.isEmpty { return own }
    let noun = scene.parse.groups[Int(group)]
    if noun.possessor >= 0 { return scene.parties(noun.possessor) }
    if noun.who.standing == .owned, noun.who.party >= 0 { return [noun.who.party] }
    // `the size of the Ukrainian army`
    return scene.builder.roles.following(group, scene.lexicon.grammar.of, scene.parse).flatMap {
      scene.parties($0)
    }
  }

  /// Whether a group is no person or body, so that it can't owe anything itself.
  private func isThing(_ group: Int32) -> Bool {
    let noun = scene.parse.groups[Int(group)]
    return noun.who.standing < .agent && !noun.isPronoun
  }

  /// Where neither the words nor the agreement say who: whoever the agreement's name or the sentence names.
  private func fallback(_ provision: Provision, besides victims: [Int32]) -> [Int32] {
    if !bound.isEmpty { return bound }
    var found = topicNames(provision)
    // `the alliances that X has with Y, having signed pacts`: another name of the same.
    if found.isEmpty, provision.basis == .noun {
      found = scene.topics.flatMap { scene.makers(of: $0) }
    }
    if provision.topic >= 0 {
      // `AUKUS is an agreement to …`
      for verb in scene.parse.verbs where verb.subject >= 0 && !verb.isPassive {
        let isIt =
          scene.arguments(verb).first?.group == provision.topic
          && scene.lexicon.lists.contains(.be, scene.word(Int(verb.main)))
        if isIt { found += scene.parties(verb.subject) }
      }
    }
    if !found.isEmpty { return found.distinct() }
    let all = sentenceParties(before: scene.parse.range.upperBound).filter { !victims.contains($0) }
    return all.count == 2 || (all.count == 1 && !victims.isEmpty) ? all : []
  }

  /// The parties that the agreement's name names.
  private func topicNames(_ provision: Provision) -> [Int32] {
    provision.topic >= 0 ? scene.named(in: scene.parse.groups[Int(provision.topic)]) : []
  }

  /// The parties that a sentence names before a token, but for its speakers.
  func sentenceParties(before end: Int) -> [Int32] {
    let speakers = Set(scene.result.speakers.flatMap(\.participants).map(\.start))
    return scene.parse.groups.filter { group in
      Int(group.start) < end && group.who.standing == .party && group.who.party >= 0 && !group.isPronoun
        && group.who.sector != .media && group.preposition != scene.lexicon.grammar.in
        && !speakers.contains(group.start) && isPolity(group.who.party)
    }.map(\.who.party).distinct()
  }

  /// `Chad says Niger broke the truce, under which both …`: who speaks is one of the two, where just two are named.
  private func pairWithSpeaker(before end: Int) -> [Int32] {
    let all = scene.parse.groups.filter {
      Int($0.start) < end && $0.who.standing == .party && $0.who.party >= 0 && !$0.isPronoun
        && $0.who.sector != .media && isPolity($0.who.party)
    }.map(\.who.party).distinct()
    return all.count == 2 ? all : []
  }

  func isPolity(_ party: Int32) -> Bool {
    guard let row = scene.context.party(party) else { return false }
    return row.kind == .state || row.kind == .organisation || row.kind == .group
  }
}

extension Array where Element: Hashable {
  /// The elements in their order, each once.
  func distinct() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
