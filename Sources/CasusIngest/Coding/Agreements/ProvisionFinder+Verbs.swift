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
  func topicalSubject(of verb: VerbGroup, _ number: Int32) -> Int32? {
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

  func followsRelative(_ verb: VerbGroup) -> Bool {
    let before = Int(verb.start) - 1
    guard scene.parse.range.contains(before) else { return false }
    return lexicon.lists.contains(.relative, scene.word(before))
  }

  /// `the Treaty on Comprehensive Strategic Partnership, which …`: the head of the name is the treaty.
  func appositive(_ group: Int32) -> Int32? {
    let before = scene.range(group).lowerBound - 2
    guard before >= scene.parse.range.lowerBound, scene.context.tags[before + 1] == .preposition else {
      return nil
    }
    return scene.topics.first { scene.range($0).upperBound == before + 1 }
  }

  func isProvisional(_ verb: VerbGroup) -> Bool {
    scene.has(.provides, verb.lemma) || scene.has(.permits, verb.lemma) || scene.has(.bans, verb.lemma)
  }

  func saidByAgreement(_ verb: VerbGroup, _ number: Int32, _ topic: Int32) -> Provision? {
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
  func isForetold(_ verb: VerbGroup, _ topic: Int32) -> Bool {
    guard !scene.isTreaty, !isPoint, !isProvisional(verb), !isCounted(verb), verb.modality != .duty,
      !isShall(verb)
    else { return false }
    return !namesDuty(Int(verb.start)..<max(Int(verb.end), Int(verb.reach))) && !namesDuty(scene.range(topic))
  }

  /// `an armed attack on one is considered an attack on all`.
  func isCounted(_ verb: VerbGroup) -> Bool {
    TriggerReader(scene).activates(verb)
  }

  /// Those whom the agreement binds: `obliges X to`, `calls for X to`, `X's withdrawal`, `bars X from`.
  func addressed(by verb: VerbGroup, _ content: Range<Int>) -> [Int32] {
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
  func givesRight(_ verb: VerbGroup, _ provision: Provision) -> Bool {
    let objects = scene.arguments(verb).filter { $0.preposition == 0 }.map(\.group)
    return objects.count > 1 && provision.obligors == [objects[0]]
      && objects.dropFirst().contains { scene.has(.rights, scene.parse.groups[Int($0)].lemma) }
  }

  /// `requires Tehran to let inspectors in`: whoever stands between the verb and its infinitive.
  func told(by verb: VerbGroup, _ content: Range<Int>) -> [Int32] {
    guard verb.complement >= 0 else { return [] }
    let inner = scene.parse.verbs[Int(verb.complement)]
    guard inner.form == .infinitive, inner.subject >= 0, inner.subject != verb.subject else { return [] }
    let place = scene.range(inner.subject)
    let isBetween = place.lowerBound >= Int(verb.end) && place.upperBound <= Int(inner.start)
    return isBetween && content.contains(place.lowerBound) && isSomebody(inner.subject) ? [inner.subject] : []
  }

  func isInfinitiveAt(_ index: Int) -> Bool {
    scene.parse.verbs.contains { Int($0.start) == index && $0.form == .infinitive }
  }

  /// `the withdrawal of Soviet troops`: the troops withdraw; `recognition by Jordan`.
  func behind(_ group: Int32, in content: Range<Int>) -> Int32? {
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
  func commitment(_ verb: VerbGroup, _ number: Int32) -> Provision? {
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
  func lacksObject(_ verb: VerbGroup) -> Bool {
    verb.complement >= 0 && scene.parse.verbs[Int(verb.complement)].start == verb.end
      && !scene.has(.commits, verb.lemma)
  }

  /// Whether a verb puts somebody under a duty: `is obliged to`, `are barred from`.
  func binds(_ verb: VerbGroup) -> Bool {
    scene.has(.binds, verb.lemma) || scene.has(.permits, verb.lemma) || scene.has(.bans, verb.lemma)
  }

  /// `asked that Chad withdraw, as the accord requires`, `urged it to open the port under the deal`: what is asked for by an
  /// agreement is what it lays down.
  func demanded(_ verb: VerbGroup, _ number: Int32) -> Provision? {
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
  func destined(_ verb: VerbGroup, _ number: Int32) -> Provision? {
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
  func addressee(of verb: VerbGroup) -> Int32 {
    guard verb.subject >= 0, scene.parse.groups[Int(verb.subject)].isPronoun else { return verb.subject }
    return scene.parse.groups.indices.last {
      $0 < Int(verb.subject) && scene.parse.groups[$0].who.isActor && !scene.parse.groups[$0].isPronoun
    }.map { Int32($0) } ?? verb.subject
  }

  /// `the government committed to reducing`: the tagger takes a past for a passive.
  func isParticipleOfState(_ verb: VerbGroup) -> Bool { verb.form != .finite }
}
