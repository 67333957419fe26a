import CasusModel

/// Duties that verbs say.
extension ProvisionFinder {
  func provision(ofVerb number: Int32) -> Provision? {
    let verb = scene.parse.verbs[Int(number)]
    guard !verb.isConditional, scene.sign(.preamble, at: Int(verb.end)) == nil else { return nil }
    if verb.form == .participle { return participle(verb, number) }
    if isTimeClause(verb) || scene.isTreaty && isPurpose(verb) { return nil }
    if let provision = demanded(verb, number) ?? destined(verb, number) { return provision }
    guard verb.form == .finite || (verb.form == .gerund && scene.has(.commits, verb.lemma)) else {
      return nil
    }
    let subject = topicalSubject(of: verb, number)
    if let subject { return scene.isAbsent(subject) ? nil : saidByAgreement(verb, number, subject) }
    if isSpeech(number), !isDeclared(verb) { return nil }
    if verb.isNegated, !isNegatedBehind(verb), verb.modality == .none { return nil }
    if let provision = commitment(verb, number) { return provision }
    return modal(verb, number)
  }

  /// The agreement that is the verb's subject, also where a relative clause lies between.
  private func topicalSubject(of verb: VerbGroup, _ number: Int32) -> Int32? {
    if verb.subject >= 0, let topic = scene.topic(verb.subject) { return topic }
    if verb.subject >= 0, let name = appositive(verb.subject) { return name }
    guard isProvisional(verb), !scene.has(.commits, verb.lemma) || verb.subject < 0, !verb.isPassive else {
      return nil
    }
    // `the agreement in May between A and B that calls for …`: only prepositional phrases lie between.
    let isRelative = verb.relation == .relative || verb.subject < 0 || followsRelative(verb)
    guard isRelative else { return nil }
    return scene.topics.last { topic in
      let end = scene.range(topic).upperBound
      guard end <= Int(verb.start) else { return false }
      return !scene.parse.verbs.contains {
        $0.form == .finite && Int($0.start) >= end && $0.start < verb.start
      }
    }
  }

  private func followsRelative(_ verb: VerbGroup) -> Bool {
    let before = Int(verb.start) - 1
    guard scene.parse.range.contains(before) else { return false }
    return lexicon.lists.contains(.relative, scene.word(before))
  }

  /// `the Treaty on Comprehensive Strategic Partnership, which …`: the head of the name is the treaty.
  private func appositive(_ group: Int32) -> Int32? {
    let before = scene.range(group).lowerBound - 2
    guard before >= scene.parse.range.lowerBound, scene.context.tags[before + 1] == .preposition else {
      return nil
    }
    return scene.topics.first { scene.range($0).upperBound == before + 1 }
  }

  func isProvisional(_ verb: VerbGroup) -> Bool {
    scene.has(.provides, verb.lemma) || scene.has(.permits, verb.lemma) || scene.has(.bans, verb.lemma)
  }

  private func saidByAgreement(_ verb: VerbGroup, _ number: Int32, _ topic: Int32) -> Provision? {
    if scene.has(.states, verb.lemma), verb.complement >= 0 || !isProvisional(verb) { return nil }
    guard isProvisional(verb) || isDeontic(verb) || isCounted(verb) else { return nil }
    if verb.isNegated, !isDeontic(verb), !scene.has(.permits, verb.lemma) { return nil }
    if verb.isPassive, !isDeontic(verb), !isCounted(verb) { return nil }
    if isForetold(verb, topic) { return nil }
    var provision = base(verb, number, .agreement)
    provision.topic = topic
    provision.force = force(verb)
    provision.content = Int(verb.end)..<provision.content.upperBound
    if isDeontic(verb), !isProvisional(verb) {
      provision.content = Int(verb.main)..<provision.content.upperBound
      // `The ceasefire shall take effect`, `a pact will be concluded`: the subject says what is owed.
      if namesDuty(scene.range(topic)) {
        provision.content = scene.range(topic).lowerBound..<provision.content.upperBound
      }
    }
    provision.wording =
      min(scene.range(topic).lowerBound, provision.wording.lowerBound)..<provision.wording.upperBound
    provision.obligors = addressed(by: verb, provision.content)
    if givesRight(verb, provision) { provision.force = .may }
    return provision
  }

  /// `the deal will not dilute earnings`, `the pact could ease tension`: what is expected of an agreement, not what it
  /// says.
  private func isForetold(_ verb: VerbGroup, _ topic: Int32) -> Bool {
    guard !scene.isTreaty, !isPoint, !isProvisional(verb), !isCounted(verb), verb.modality != .duty,
      !isShall(verb)
    else { return false }
    return !namesDuty(Int(verb.start)..<max(Int(verb.end), Int(verb.reach))) && !namesDuty(scene.range(topic))
  }

  /// `an armed attack on one is considered an attack on all`.
  private func isCounted(_ verb: VerbGroup) -> Bool {
    TriggerReader(scene).activates(verb)
  }

  /// Those whom the agreement binds: `obliges X to`, `calls for X to`, `X's withdrawal`, `bars X from`.
  private func addressed(by verb: VerbGroup, _ content: Range<Int>) -> [Int32] {
    for argument in scene.arguments(verb) {
      let place = scene.range(argument.group)
      guard place.lowerBound < content.upperBound else { break }
      let group = scene.parse.groups[Int(argument.group)]
      let isDirect =
        argument.preposition == 0 || argument.preposition == lexicon.grammar.for
        || argument.preposition == lexicon.grammar.on
      guard isDirect, !group.isContinuation else { continue }
      // `provides for joint patrols` binds no patrols; `obliges the rebels to` binds the rebels.
      let isTold =
        place.upperBound < content.upperBound
        && scene.parse.elements.contains {
          Int($0.token) == place.upperBound
            && ($0.kind == .to || $0.kind == .preposition && $0.index == lexicon.grammar.from)
        }
      let isSomeone =
        group.who.isActor && (group.who.party >= 0 || isTold || isInfinitiveAt(place.upperBound))
      if isSomeone || scene.isNeutral(argument.group) { return [argument.group] }
      if group.possessor >= 0 { return [group.possessor] }
      if let doer = behind(argument.group, in: content) { return [doer] }
      return []
    }
    return told(by: verb, content)
  }

  /// `gives Washington the right to use an airfield`: that is a permission.
  private func givesRight(_ verb: VerbGroup, _ provision: Provision) -> Bool {
    let objects = scene.arguments(verb).filter { $0.preposition == 0 }.map(\.group)
    return objects.count > 1 && provision.obligors == [objects[0]]
      && objects.dropFirst().contains { scene.has(.rights, scene.parse.groups[Int($0)].lemma) }
  }

  /// `requires Tehran to let inspectors in`: whoever stands between the verb and its infinitive.
  private func told(by verb: VerbGroup, _ content: Range<Int>) -> [Int32] {
    guard verb.complement >= 0 else { return [] }
    let inner = scene.parse.verbs[Int(verb.complement)]
    guard inner.form == .infinitive, inner.subject >= 0, inner.subject != verb.subject else { return [] }
    let place = scene.range(inner.subject)
    let isBetween = place.lowerBound >= Int(verb.end) && place.upperBound <= Int(inner.start)
    return isBetween && content.contains(place.lowerBound) && isSomebody(inner.subject) ? [inner.subject] : []
  }

  private func isInfinitiveAt(_ index: Int) -> Bool {
    scene.parse.verbs.contains { Int($0.start) == index && $0.form == .infinitive }
  }

  /// `the withdrawal of Soviet troops`: the troops withdraw; `recognition by Jordan`.
  private func behind(_ group: Int32, in content: Range<Int>) -> Int32? {
    for preposition in [lexicon.grammar.by, lexicon.grammar.of] {
      for next in scene.builder.roles.following(group, preposition, scene.parse) {
        let other = scene.parse.groups[Int(next)]
        guard content.contains(Int(other.start)), other.who.party >= 0 else { continue }
        let isOwn = lexicon.lists.contains(.possessive, scene.word(Int(other.start)))
        if other.who.isActor || isOwn { return next }
      }
    }
    return nil
  }

  /// Whoever agrees, pledges, undertakes; whoever is obliged or allowed to.
  private func commitment(_ verb: VerbGroup, _ number: Int32) -> Provision? {
    let isBound = binds(verb) && (verb.isPassive || lacksObject(verb))
    let isGivenUp = scene.has(.renounces, verb.lemma) && !verb.isPassive
    let isOwn = scene.has(.commits, verb.lemma) && (!verb.isPassive || isParticipleOfState(verb))
    guard isBound || isGivenUp || isOwn, verb.modality == .none || scene.isTreaty || isPoint else {
      return nil
    }
    let linked = agreement(over: verb)
    guard isSomebody(verb.subject) || (isBound && linked != nil) else { return nil }
    var provision = base(verb, number, .commitment)
    provision.topic = linked ?? scene.topics.last ?? -1
    provision.content = Int(verb.end)..<provision.content.upperBound
    if provision.content.isEmpty { return nil }
    let isLinked = linked != nil || !scene.topics.isEmpty || isInContext || isPoint || scene.isTreaty
    // `has been obliged to deal with a crisis`: without an agreement that is what happens to somebody, no duty.
    if !isLinked, isBound || !namesDuty(provision.content) { return nil }
    provision.force = isGivenUp ? .shallNot : force(verb)
    provision.obligors = verb.subject >= 0 ? [verb.subject] : []
    return provision
  }

  /// `the fighters allowed to leave`: a past for a passive, as whoever is allowed isn't its object.
  private func lacksObject(_ verb: VerbGroup) -> Bool {
    verb.complement >= 0 && scene.parse.verbs[Int(verb.complement)].start == verb.end
      && !scene.has(.commits, verb.lemma)
  }

  /// Whether a verb puts somebody under a duty: `is obliged to`, `are barred from`.
  private func binds(_ verb: VerbGroup) -> Bool {
    scene.has(.binds, verb.lemma) || scene.has(.permits, verb.lemma) || scene.has(.bans, verb.lemma)
  }

  /// `asked that Chad withdraw, as the accord requires`, `urged it to open the port under the deal`: what is asked for by an
  /// agreement is what it lays down.
  private func demanded(_ verb: VerbGroup, _ number: Int32) -> Provision? {
    guard verb.parent >= 0, verb.relation == .complement, !verb.isPassive, verb.modality == .none,
      scene.has(.demands, scene.parse.verbs[Int(verb.parent)].lemma), let topic = agreement(over: verb)
    else { return nil }
    let told = addressee(of: verb)
    guard isSomebody(told) else { return nil }
    var provision = base(verb, number, .modal)
    provision.topic = topic
    provision.force = force(verb)
    provision.obligors = [told]
    return provision
  }

  /// `under the truce, the rebels are to leave the town`
  private func destined(_ verb: VerbGroup, _ number: Int32) -> Provision? {
    guard verb.form == .infinitive, verb.parent >= 0, let topic = agreement(over: verb) else { return nil }
    let outer = scene.parse.verbs[Int(verb.parent)]
    let isBare =
      outer.form == .finite && !outer.isPassive && outer.adjective < 0 && outer.end + 1 >= verb.start
      && lexicon.lists.contains(.be, scene.word(Int(outer.main)))
    let subject = verb.subject >= 0 ? verb.subject : outer.subject
    guard isBare, subject >= 0, !scene.isTopic(subject) else { return nil }
    var provision = base(verb, number, .modal)
    let start = min(scene.range(subject).lowerBound, provision.wording.lowerBound)
    provision.wording = start..<provision.wording.upperBound
    if verb.isPassive || !isSomebody(subject) { provision.content = provision.wording }
    provision.topic = topic
    provision.force = outer.isNegated || verb.isNegated ? .shallNot : .shall
    provision.obligors = [subject]
    return provision
  }

  /// Whoever is asked: the verb's subject, or for a pronoun whoever is named last before it.
  private func addressee(of verb: VerbGroup) -> Int32 {
    guard verb.subject >= 0, scene.parse.groups[Int(verb.subject)].isPronoun else { return verb.subject }
    return scene.parse.groups.indices.last {
      $0 < Int(verb.subject) && scene.parse.groups[$0].who.isActor && !scene.parse.groups[$0].isPronoun
    }.map { Int32($0) } ?? verb.subject
  }

  /// `the government committed to reducing`: the tagger takes a past for a passive.
  private func isParticipleOfState(_ verb: VerbGroup) -> Bool { verb.form != .finite }

  /// Whether the words name what is owed, rather than hint at it.
  func namesDuty(_ range: Range<Int>) -> Bool {
    scene.search.all(lexicon.agreements.obligations, in: range).contains { $0.value.weight > 1 }
  }

  private func modal(_ verb: VerbGroup, _ number: Int32) -> Provision? {
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
  private func isLed(_ verb: VerbGroup) -> Bool {
    under.contains { ($0.isFronted || $0.isRelative) && !$0.isLoose && $0.end <= Int(verb.start) }
  }

  /// In a treaty's text the plain present performs: `recognises`, `guarantees`, `declares`.
  func isPerformed(_ verb: VerbGroup) -> Bool {
    verb.form == .finite
      && (scene.has(.commits, verb.lemma) || scene.has(.renounces, verb.lemma)
        || scene.has(.states, verb.lemma) || isProvisional(verb) || isCounted(verb))
  }

  /// `declares the neutrality of the canal`: in a treaty's text that is done by saying it.
  private func isDeclared(_ verb: VerbGroup) -> Bool {
    scene.isTreaty && isPerformed(verb)
      && scene.arguments(verb).first.map {
        $0.preposition == 0 && Int(scene.range($0.group).lowerBound) <= Int(verb.end)
      }
        == true
  }

  /// `artillery banned by the accord`, `as required under the deal`, `the quota set by the pact`.
  private func participle(_ verb: VerbGroup, _ number: Int32) -> Provision? {
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
  private func refusal(in content: Range<Int>) -> Int32? {
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
  private func doer(before verb: VerbGroup) -> [Int32] {
    for earlier in scene.parse.verbs.reversed()
    where earlier.end <= verb.start && earlier.form == .finite && isSomebody(earlier.subject)
      && !scene.result.speakers.contains(where: { scene.parse.verbs[Int($0.verb)].start == earlier.start })
    {
      return [earlier.subject]
    }
    return []
  }
}
