import CasusModel

/// To whom a duty is owed.
extension ClauseParties {
  /// The parties that the content names as those who gain: the recipients of what is given, done or left undone.
  func receivers(
    _ provision: Provision, _ obligation: Obligation, _ obligors: [Int32], _ trigger: TriggerReader.Found?
  ) -> [Int32] {
    // `will not join the alliance`, `will not recognise the republic`: it is named, but gains nothing.
    if obligation == .neutrality || obligation == .nonrecognition { return [] }
    let content = provision.partyContent ?? provision.content
    let grammar = scene.lexicon.grammar
    var found: [Int32] = []
    var place: [Int32] = []
    for number in scene.parse.groups.indices {
      let group = scene.parse.groups[number]
      guard content.contains(Int(group.start)), group.who.party >= 0, group.who.standing >= .owned,
        !obligors.contains(group.who.party),
        !scene.lexicon.lists.contains(.possessive, scene.word(Int(group.start))), isPolity(group.who.party),
        trigger.map({ !$0.tokens.contains(Int(group.start)) }) ?? true
      else { continue }
      let isOpposed = group.preposition == grammar.against && provision.force != .shallNot
      if isOpposed || group.preposition == grammar.under || isHelper(Int32(number)) { continue }
      if group.preposition == grammar.in || isSomewhere(group) {
        place.append(group.who.party)
      } else {
        found.append(group.who.party)
      }
    }
    // What nobody may do in a third country is no gift to it.
    let isPlaceMeant = provision.force != .shallNot || obligation == .nonaggression
    return found.isEmpty && isPlaceMeant ? place.distinct() : found.distinct()
  }

  /// `inspection by the agency`, as against `land claimed by Chad`: who does it, not for whom.
  private func isHelper(_ number: Int32) -> Bool {
    guard scene.parse.groups[Int(number)].preposition == scene.lexicon.grammar.by else { return false }
    return !scene.parse.verbs.contains { verb in
      verb.form == .participle && scene.arguments(verb).contains { $0.group == number }
    }
  }

  /// `troops in Chad`: the country is where they are.
  private func isSomewhere(_ group: NounGroup) -> Bool {
    let isNamed = scene.parse.names.contains {
      $0.start >= group.start && $0.end <= group.end && $0.party >= 0
    }
    return !isNamed
      && scene.parse.groups.contains {
        $0.start > group.end - 1 && $0.start <= group.end + 2 && $0.preposition == scene.lexicon.grammar.in
          && $0.who.party == group.who.party
      }
  }

  /// Of several parties those that a range names; all where it names none.
  func meant(among parties: [Int32], in range: Range<Int>) -> [Int32] {
    guard parties.count > 1 else { return parties }
    let named = parties.filter { party in
      scene.parse.groups.contains {
        range.contains(Int($0.start)) && $0.who.party == party && $0.who.standing >= .owned && !$0.isPronoun
      }
    }
    return named.isEmpty ? parties : named
  }

  /// Who is given to in a passive.
  func patient(of provision: Provision, _ obligation: Obligation) -> [Int32]? {
    guard isGiven(obligation), provision.verb >= 0, scene.parse.verbs[Int(provision.verb)].isPassive else {
      return nil
    }
    return provision.obligors.flatMap { parties(of: $0) }.distinct()
  }

  /// `the power will be shared between Peru and Chile`
  func isShared(_ provision: Provision) -> Bool {
    let grammar = scene.lexicon.grammar
    return scene.parse.groups.contains {
      provision.content.contains(Int($0.start)) && $0.who.party >= 0
        && ($0.preposition == grammar.between || $0.preposition == grammar.among)
    }
  }

  /// The other side, where the agreement's parties are only hinted at: `a deal struck with Niger`, `the accord between
  /// the two countries` where the sentence names one besides.
  func partner(of obligors: [Int32], _ provision: Provision) -> [Int32] {
    guard provision.topic >= 0, !obligors.isEmpty else { return [] }
    let makers = scene.makers(of: provision.topic).filter { !obligors.contains($0) }
    if !makers.isEmpty { return makers.distinct() }
    let grammar = scene.lexicon.grammar
    let isPair = [grammar.between, grammar.of].contains { preposition in
      scene.builder.roles.following(provision.topic, preposition, scene.parse).contains {
        scene.isNeutral($0)
      }
    }
    // Who is allowed something is allowed it by whoever else the sentence names.
    guard isPair || provision.force == .may else { return [] }
    let others = scene.parse.groups.filter {
      $0.who.party >= 0 && $0.who.standing >= .owned && !$0.isPronoun && $0.who.sector != .media
        && isPolity($0.who.party) && !obligors.contains($0.who.party)
    }.map(\.who.party).distinct()
    return others.count == 1 ? others : []
  }

  /// `a station will be built in Chad to receive Libyan gas`: whose goods they are gives, whoever gets them gains.
  func goods(_ provision: Provision, _ named: [Int32]?) -> Sides? {
    guard named == nil, bound.isEmpty else { return nil }
    for verb in scene.parse.verbs
    where provision.content.contains(Int(verb.start)) && scene.has(.receives, verb.lemma) && !verb.isPassive {
      guard let object = scene.arguments(verb).first(where: { $0.preposition == 0 }) else { continue }
      let group = scene.parse.groups[Int(object.group)]
      let owners =
        group.who.party >= 0
        ? [group.who.party]
        : scene.builder.roles.following(object.group, scene.lexicon.grammar.of, scene.parse).flatMap {
          scene.parties($0)
        }
      let getters = scene.parse.groups.filter {
        provision.content.contains(Int($0.start)) && $0.start < verb.start && $0.who.party >= 0
          && isPolity($0.who.party) && !owners.contains($0.who.party)
      }.map(\.who.party).distinct()
      if !owners.isEmpty, !getters.isEmpty { return Sides(obligors: owners, beneficiaries: getters) }
    }
    return nil
  }

  /// The parties whose being attacked is the trigger: the others owe them help.
  func victims(of trigger: TriggerReader.Found) -> [Int32] {
    guard trigger.isAttack else { return [] }
    let attackers = Set(
      scene.parse.verbs.filter { trigger.tokens.contains(Int($0.start)) && !$0.isPassive }.map(\.subject))
    return scene.parse.groups.indices.filter { number in
      let group = scene.parse.groups[number]
      return trigger.tokens.contains(Int(group.start)) && group.who.party >= 0 && group.who.standing >= .owned
        && !group.isPronoun && isPolity(group.who.party)
        && ![scene.lexicon.grammar.by, scene.lexicon.grammar.from].contains(group.preposition)
        && !attackers.contains(Int32(number))
    }.map { scene.parse.groups[$0].who.party }.distinct()
  }
}
