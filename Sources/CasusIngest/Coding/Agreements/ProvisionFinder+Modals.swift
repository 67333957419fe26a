import CasusModel

/// Duties in modals and participles: `shall withdraw`, `sanctions to be lifted`.
extension ProvisionFinder {
  func modal(_ verb: VerbGroup, _ number: Int32) -> Provision? {
    let linked = agreement(over: verb)
    let isTextual = isPoint || scene.isTreaty
    let isStrict = verb.modality == .duty || isShall(verb)
    let isOpen = isDeontic(verb)
    var provision = base(verb, number, .modal)
    provision.topic = linked ?? scene.topics.last ?? -1
    provision.force = force(verb)
    let subject = verb.subject
    provision.obligors = subject >= 0 ? [subject] : []
    let somebody = isSomebody(subject)
    // `the aid would take place by delivering arms`: what the predicate names says more than the subject.
    let isSaidBehind = isDutyNoun(subject) && namesDuty(provision.content)
    if verb.isPassive || !somebody, !isSaidBehind { provision.content = provision.wording }
    if isTextual {
      guard isOpen || isPerformed(verb) else { return nil }
      // `any action that might impair its neutrality` says what is meant, not what is owed.
      if verb.relation == .relative, verb.modality == .possible { return nil }
      return provision
    }
    if linked != nil {
      // Under an agreement also the plain tense and the passive lay down: `was limited to`, `keeps`.
      let isTold =
        verb.isPassive || verb.adjective >= 0
        || (isLed(verb) && somebody && !verb.isNegated && verb.relation != .complement)
      return isOpen || (isTold && namesDuty(provision.wording)) ? provision : nil
    }
    if isStatedByAgreement(number), isCounted(verb) || isPerformed(verb) {
      provision.content = provision.wording
      return provision
    }
    guard isOpen, !scene.topics.isEmpty || isInContext || isStrict else { return nil }
    let isSpoken = isWithinSpeech(number)
    if scene.isNeutral(subject), isStrict || !scene.topics.isEmpty || isInContext {
      return namesDuty(provision.content) ? provision : nil
    }
    if isInContext, !isSpoken, somebody ? isMember(subject, provision) : isDutyNoun(subject) {
      return provision
    }
    if !scene.topics.isEmpty, isStatedByAgreement(number) { return provision }
    if !scene.topics.isEmpty, hasCondition, somebody, namesDuty(provision.content) { return provision }
    return nil
  }

  /// `under a pact Ghana gets wheat`, `a deal under which Iran ships its uranium abroad`: the agreement leads the clause.
  func isLed(_ verb: VerbGroup) -> Bool {
    under.contains { ($0.isFronted || $0.isRelative) && !$0.isLoose && $0.end <= Int(verb.start) }
  }

  /// In a treaty's text the plain present performs: `recognises`, `guarantees`, `declares`.
  func isPerformed(_ verb: VerbGroup) -> Bool {
    verb.form == .finite
      && (scene.has(.commits, verb.lemma) || scene.has(.renounces, verb.lemma)
        || scene.has(.states, verb.lemma) || isProvisional(verb) || isCounted(verb))
  }

  /// `declares the neutrality of the canal`: in a treaty's text that is done by saying it.
  func isDeclared(_ verb: VerbGroup) -> Bool {
    scene.isTreaty && isPerformed(verb)
      && scene.arguments(verb).first.map {
        $0.preposition == 0 && Int(scene.range($0.group).lowerBound) <= Int(verb.end)
      }
        == true
  }

  /// `artillery banned by the accord`, `as required under the deal`, `the quota set by the pact`.
  func participle(_ verb: VerbGroup, _ number: Int32) -> Provision? {
    guard isProvisional(verb) || scene.has(.commits, verb.lemma) else { return nil }
    let end = Int(verb.end)
    let here = under.first { !$0.isRelative && $0.start >= end && $0.start <= end + 6 }
    let topic =
      here?.topic
      ?? scene.topics.first {
        let place = scene.range($0)
        guard place.lowerBound >= end, place.lowerBound <= end + 6 else { return false }
        return scene.parse.groups[Int($0)].preposition == lexicon.grammar.by
      }
    guard let topic, !scene.isAbsent(topic) else { return commitment(verb, number) }
    // A treaty's `as established in this Treaty` refers to what it says elsewhere.
    if scene.isTreaty { return nil }
    var start = scene.parse.range.lowerBound
    for earlier in scene.parse.verbs where earlier.form == .finite && earlier.end <= verb.start {
      start = Int(earlier.start)
    }
    if verb.subject >= 0 { start = max(start, min(scene.range(verb.subject).lowerBound, Int(verb.start))) }
    var provision = Provision(
      content: start..<max(start + 1, Int(verb.start)), wording: start..<scene.range(topic).upperBound,
      basis: .agreement)
    provision.topic = topic
    provision.verb = number
    provision.force =
      scene.has(.bans, verb.lemma) ? .shallNot : scene.has(.permits, verb.lemma) ? .may : .shall
    provision.isBroken = provision.force == .shallNot && verb.subject >= 0
    if let refused = refusal(in: provision.content) {
      provision.isBroken = true
      provision.obligors = [refused]
    } else if provision.isBroken {
      provision.obligors = doer(before: verb)
    } else if let main = scene.parse.verbs.first(where: { $0.form == .finite && Int($0.start) == start }),
      isSomebody(main.subject)
    {
      // `urged Togo to withdraw, as required by the accord`: Togo is bound.
      let isAsking = scene.has(.demands, main.lemma) && main.complement >= 0
      provision.obligors = [isAsking ? scene.parse.verbs[Int(main.complement)].subject : main.subject]
        .filter { $0 >= 0 }
    }
    return provision
  }

  /// `Ethiopia's refusal to withdraw`: whoever refuses.
  func refusal(in content: Range<Int>) -> Int32? {
    for number in scene.parse.groups.indices {
      let group = scene.parse.groups[number]
      guard content.contains(Int(group.start)), scene.has(.breaks, group.lemma), group.who.party >= 0 else {
        continue
      }
      return group.possessor >= 0 ? group.possessor : Int32(number)
    }
    return nil
  }

  /// Whoever does what an agreement forbids.
  func doer(before verb: VerbGroup) -> [Int32] {
    for earlier in scene.parse.verbs.reversed()
    where earlier.end <= verb.start && earlier.form == .finite && isSomebody(earlier.subject)
      && !scene.result.speakers.contains(where: { scene.parse.verbs[Int($0.verb)].start == earlier.start })
    {
      return [earlier.subject]
    }
    return []
  }

  /// Whether the words name what is owed, rather than hint at it.
  func namesDuty(_ range: Range<Int>) -> Bool {
    scene.search.contains(lexicon.agreements.obligations, in: range) { $0.weight > 1 }
  }
}
