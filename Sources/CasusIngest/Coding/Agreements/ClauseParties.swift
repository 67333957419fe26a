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
    let pair = bound.count > 1 ? bound : topicNames(provision)
    if bound.count == 1, named == nil || named == bound {
      return Sides(obligors: bound, beneficiaries: bound)
    }
    let isCollective = named == nil
    var obligors = named ?? (pair.isEmpty ? fallback(provision) : pair)
    if isCollective, let trigger, let victim = victim(of: trigger, pair) {
      return Sides(obligors: pair.filter { $0 != victim }, beneficiaries: [victim])
    }
    let others = pair.filter { !obligors.contains($0) }
    var beneficiaries: [Int32]
    if obligors.count > 1, others.isEmpty || isCollective {
      beneficiaries = obligors
    } else if pair.contains(where: { obligors.contains($0) }), !others.isEmpty {
      beneficiaries = others
    } else {
      beneficiaries = receivers(provision, obligors, trigger)
      if beneficiaries.isEmpty { beneficiaries = others }
      if beneficiaries.isEmpty, let patient = patient(of: provision, obligation) { beneficiaries = patient }
    }
    obligors.removeAll { $0 < 0 }
    if provision.isReturn, beneficiaries.isEmpty {
      var own = provision
      own.partyContent = nil
      beneficiaries = receivers(own, obligors, trigger)
    }
    if isReceiving(provision), !beneficiaries.isEmpty {
      return Sides(obligors: beneficiaries, beneficiaries: obligors)
    }
    if provision.isReturn {
      return Sides(obligors: beneficiaries, beneficiaries: beneficiaries.isEmpty ? [] : obligors)
    }
    return Sides(obligors: obligors, beneficiaries: beneficiaries)
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
        let before = sentenceParties(before: scene.range(group).lowerBound)
        found += before.count > 1 ? before : []
        isOpen = true
        continue
      }
      let own = parties(of: group)
      if own.isEmpty, isThing(group) { isOpen = true }
      found += own
    }
    if found.isEmpty { return isOpen ? nil : [] }
    return found.distinct()
  }

  /// Whether what is owed goes to the passive's subject: `will be recognised`, `shall be supplied`.
  private func isGiven(_ obligation: Obligation) -> Bool {
    switch obligation {
    case .recognition, .defense, .militaryAid, .armsSupply, .membership, .finance, .humanitarian,
      .prisonerExchange:
      true
    default: false
    }
  }

  /// The parties that a group names, or whose thing it is.
  private func parties(of group: Int32) -> [Int32] {
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
  private func fallback(_ provision: Provision) -> [Int32] {
    if !bound.isEmpty { return bound }
    var found = topicNames(provision)
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
    let all = sentenceParties(before: scene.parse.range.upperBound)
    return all.count == 2 ? all : []
  }

  /// The parties that the agreement's name names.
  private func topicNames(_ provision: Provision) -> [Int32] {
    provision.topic >= 0 ? scene.named(in: scene.parse.groups[Int(provision.topic)]) : []
  }

  /// The parties that a sentence names before a token, but for its speakers.
  private func sentenceParties(before end: Int) -> [Int32] {
    let speakers = Set(scene.result.speakers.flatMap(\.participants).map(\.start))
    return scene.parse.groups.filter { group in
      Int(group.start) < end && group.who.standing == .party && group.who.party >= 0 && !group.isPronoun
        && group.who.sector != .media && group.preposition != scene.lexicon.grammar.in
        && !speakers.contains(group.start) && isPolity(group.who.party)
    }.map(\.who.party).distinct()
  }

  private func isPolity(_ party: Int32) -> Bool {
    guard let row = scene.context.party(party) else { return false }
    return row.kind == .state || row.kind == .organisation || row.kind == .group
  }

  // MARK: To whom

  /// The parties that the content names as those who gain: the recipients of what is given, done or left undone.
  private func receivers(
    _ provision: Provision, _ obligors: [Int32], _ trigger: TriggerReader.Found?
  ) -> [Int32] {
    let content = provision.partyContent ?? provision.content
    var found: [Int32] = []
    var place: [Int32] = []
    for group in scene.parse.groups {
      guard content.contains(Int(group.start)), group.who.party >= 0, group.who.standing >= .owned,
        !obligors.contains(group.who.party),
        !scene.lexicon.lists.contains(.possessive, scene.word(Int(group.start))), isPolity(group.who.party),
        trigger.map({ !$0.tokens.contains(Int(group.start)) }) ?? true
      else { continue }
      if group.preposition == scene.lexicon.grammar.in {
        place.append(group.who.party)
      } else {
        found.append(group.who.party)
      }
    }
    return found.isEmpty ? place.distinct() : found.distinct()
  }

  /// Who is given to in a passive.
  private func patient(of provision: Provision, _ obligation: Obligation) -> [Int32]? {
    guard isGiven(obligation), provision.verb >= 0, scene.parse.verbs[Int(provision.verb)].isPassive else {
      return nil
    }
    return provision.obligors.flatMap { parties(of: $0) }.distinct()
  }

  /// The one party whose being attacked is the trigger: the others owe it help.
  private func victim(of trigger: TriggerReader.Found, _ pair: [Int32]) -> Int32? {
    guard trigger.isAttack else { return nil }
    let hit = scene.parse.groups.filter {
      trigger.tokens.contains(Int($0.start)) && pair.contains($0.who.party) && $0.who.standing >= .owned
    }.map(\.who.party).distinct()
    return hit.count == 1 ? hit.first : nil
  }
}

extension Array where Element: Hashable {
  /// The elements in their order, each once.
  func distinct() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
