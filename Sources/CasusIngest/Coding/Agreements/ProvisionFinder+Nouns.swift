import CasusModel

/// Duties that nouns name.
extension ProvisionFinder {
  /// The duties that nouns name, where no verb has said them.
  func nominalProvisions(besides found: [Provision]) -> [Provision] {
    var nominal: [Provision] = []
    for number in scene.parse.groups.indices {
      let group = Int32(number)
      guard mayNameDuty(group) else { continue }
      let place = scene.range(group)
      let isSaid = found.contains { $0.content.overlaps(place) || $0.topic == group }
      if isSaid { continue }
      if let provision = dutyNoun(group) ?? (found.isEmpty ? agreementNoun(group) : nil),
        !nominal.contains(where: { $0.content.overlaps(provision.content) })
      {
        nominal.append(provision)
      }
    }
    return nominal + found.compactMap { inReturn(for: $0) }
  }

  /// Whether a group's head is a word of which `dutyNoun` or `agreementNoun` may make something: few are.
  private func mayNameDuty(_ number: Int32) -> Bool {
    let group = scene.parse.groups[Int(number)]
    return lexicon.agreements.isNoun(group.lemma) || scene.has(.breaks, group.lemma)
      || scene.has(.duty, group.lemma) || scene.has(.duty, scene.word(Int(group.head)))
  }

  /// `its obligation to …`, `Article 5 commitment`, `mutual defence provisions`.
  private func dutyNoun(_ number: Int32) -> Provision? {
    let group = scene.parse.groups[Int(number)]
    // `Israel's failure to withdraw`: the duty is what was failed.
    let isBroken = scene.has(.breaks, group.lemma) && group.who.party >= 0 && !scene.topics.isEmpty
    guard isBroken || scene.has(.duty, group.lemma) || scene.has(.duty, scene.word(Int(group.head))),
      !scene.isAbsent(number), !isDenied(number)
    else { return nil }
    let place = scene.range(number)
    let end = phraseEnd(behind: number, from: place.upperBound)
    let isLinked = !scene.topics.isEmpty || isInContext
    guard namesDuty(place) || (isLinked && end > place.upperBound) else { return nil }
    var provision = Provision(content: place.lowerBound..<end, wording: place.lowerBound..<end, basis: .noun)
    provision.isBroken = isBroken
    provision.topic =
      scene.topics.first { scene.range($0).lowerBound >= place.upperBound } ?? scene.topics.last ?? -1
    if group.possessor >= 0 {
      provision.obligors = [group.possessor]
    } else if group.who.standing == .owned {
      provision.obligors = [number]
    }
    // `import quotas`, `debt provisions`: without an agreement they are no terms of one; in a treaty they are referred to.
    let isTerm = scene.has(.terms, group.lemma) || scene.has(.terms, scene.word(Int(group.head)))
    if isTerm, scene.topics.isEmpty || scene.isTreaty { return nil }
    if scene.topics.isEmpty, provision.obligors.isEmpty, !namesDuty(place) { return nil }
    return provision
  }

  /// `a mutual defence pact`, `a deal to exchange prisoners`, `an agreement on the withdrawal of …`.
  private func agreementNoun(_ number: Int32) -> Provision? {
    guard scene.isTopic(number), scene.isAgreement(number), !scene.isAbsent(number), !isDenied(number) else {
      return nil
    }
    let place = scene.range(number)
    var end = phraseEnd(behind: number, from: place.upperBound)
    var start = place.upperBound
    // `an agreement signed to develop …`
    if end == start,
      let made = scene.parse.verbs.first(where: { Int($0.start) == start && $0.form == .participle })
    {
      start = Int(made.end)
      end = phraseEnd(behind: number, from: start)
    }
    // `the General Agreement on Tariffs and Trade`: words of a name lay nothing down.
    let isProperName = nameEnd(over: place) > place.upperBound
    let hasComplement = !isProperName && end > start && (isInfinitive(start) || namesDuty(start..<end))
    let isNamed = namesDuty(place)
    guard hasComplement ? isMade(number) : isNamed && isHad(number) && !isReferredTo(number) else {
      return nil
    }
    // What stands behind says more than the name.
    let last = hasComplement ? end : place.upperBound
    let content = hasComplement && (isInfinitive(start) || !isNamed) ? start..<end : place.lowerBound..<last
    var provision = Provision(content: content, wording: place.lowerBound..<last, basis: .noun)
    provision.topic = number
    provision.isBare = !hasComplement
    if let breaking = breaking(number, in: start..<end) {
      provision.isBroken = true
      provision.obligors = [breaking]
      if hasComplement { provision.force = .shallNot }
    }
    return provision
  }

  /// Behind the name that begins in a range of tokens: a treaty's of the registry, or an organisation's.
  private func nameEnd(over place: Range<Int>) -> Int {
    let treaties = scene.search.all(
      lexicon.agreements.registry.names, in: place, reaching: scene.parse.range.upperBound)
    let names = scene.parse.names.filter { place.contains(Int($0.start)) }.map { Int($0.end) }
    return (treaties.map(\.range.upperBound) + names).max() ?? place.lowerBound
  }

  /// `violated the accord by sending weapons`: whoever did what the accord forbids.
  private func breaking(_ number: Int32, in behind: Range<Int>) -> Int32? {
    let isByDoing = scene.parse.verbs.contains {
      $0.form == .gerund && behind.contains(Int($0.start))
        && scene.word(Int($0.start) - 1) == lexicon.grammar.by
    }
    guard isByDoing else { return nil }
    return scene.parse.verbs.first { verb in
      scene.has(.breaks, verb.lemma) && !verb.isPassive && verb.subject >= 0
        && scene.arguments(verb).contains { $0.group == number }
    }?.subject
  }

  /// Whether the sentence says that the agreement is there: somebody has made it, has it, keeps or breaks it.
  private func isMade(_ number: Int32) -> Bool {
    if scene.isUnmade(number) { return false }
    for verb in scene.parse.verbs {
      let touches = verb.subject == number || scene.arguments(verb).contains { $0.group == number }
      guard touches else { continue }
      return !(verb.isNegated || verb.isConditional)
    }
    return true
  }

  /// A bare name is a duty only where somebody makes, has or keeps the agreement; `per the treaty` says nothing new.
  private func isHad(_ number: Int32) -> Bool {
    scene.parse.verbs.contains { verb in
      let touches =
        verb.subject == number || scene.arguments(verb).contains { $0.group == number && $0.preposition == 0 }
      guard touches, !verb.isNegated, !verb.isConditional else { return false }
      if lexicon.lists.contains(.have, scene.word(Int(verb.main))) || scene.has(.keeps, verb.lemma) {
        return true
      }
      let stage = scene.search.longest(
        lexicon.agreements.stages, at: Int(verb.main), scene.parse.range.upperBound)?.value
      // `the truce collapsed`: it was there.
      return stage.map { ![.suspended, .withdrawn, .terminated].contains($0) } ?? false
    }
  }

  private func isDenied(_ number: Int32) -> Bool {
    scene.parse.verbs.contains { $0.isNegated && $0.subject == number }
  }

  private func isInfinitive(_ index: Int) -> Bool {
    scene.parse.verbs.contains { Int($0.start) == index && $0.form == .infinitive }
  }

  /// Behind the prepositional phrases and the infinitive that belong to a noun.
  private func phraseEnd(behind number: Int32, from start: Int) -> Int {
    var end = start
    let limit = scene.parse.range.upperBound
    guard end < limit else { return end }
    let isPhrase = isInfinitive(end) || scene.context.tags[end] == .preposition
    guard isPhrase else { return end }
    for verb in scene.parse.verbs where verb.form == .finite && Int(verb.start) > end && !verb.isConditional {
      let begins =
        verb.subject >= 0 && scene.range(verb.subject).lowerBound >= end
        ? scene.range(verb.subject).lowerBound : Int(verb.start)
      return max(end, trimmed(end..<begins))
    }
    end = trimmed(end..<limit)
    return end
  }

  private func trimmed(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound,
      scene.context.tokens[end - 1].shape.contains(.punctuation)
        || scene.context.tags[end - 1] == .conjunction
        || scene.parse.elements.contains(where: { $0.kind == .relative && Int($0.token) == end - 1 })
    { end -= 1 }
    return end
  }

  /// `in return for air bases`: what the other side owes.
  private func inReturn(for provision: Provision) -> Provision? {
    guard let phrase = scene.first(.exchange, in: provision.content),
      phrase.upperBound < provision.content.upperBound,
      namesDuty(phrase.upperBound..<provision.content.upperBound)
        || scene.search.first(
          lexicon.agreements.obligations, in: phrase.upperBound..<provision.content.upperBound) != nil
    else { return nil }
    var other = provision
    other.content = phrase.upperBound..<provision.content.upperBound
    other.wording = phrase.lowerBound..<provision.content.upperBound
    other.partyContent = provision.content.lowerBound..<phrase.lowerBound
    other.force = .shall
    other.isReturn = true
    return other
  }
}
