import CasusModel

/// What the forms of a provision ask of a sentence.
extension ProvisionFinder {
  /// `once the parties agree`, `when the accord was signed`: a time, no duty.
  func isTimeClause(_ verb: VerbGroup) -> Bool {
    var index = verb.subject >= 0 ? scene.range(verb.subject).lowerBound : Int(verb.start)
    index = min(index, Int(verb.start)) - 1
    while scene.parse.range.contains(index), scene.context.tags[index] == .adverb { index -= 1 }
    guard scene.parse.range.contains(index) else { return false }
    return lexicon.lists.contains(.timeclause, scene.word(index))
  }

  /// `in order that it shall remain open`, `so that there will be no doubt`: why something is owed.
  func isPurpose(_ verb: VerbGroup) -> Bool {
    let before = scene.parse.verbs.last { $0.form == .finite && $0.end <= verb.start }
    let start = before.map { Int($0.end) } ?? scene.parse.range.lowerBound
    return scene.first(.purpose, in: start..<Int(verb.start)) != nil
  }

  func base(_ verb: VerbGroup, _ number: Int32, _ basis: Provision.Basis) -> Provision {
    let end = clauseEnd(behind: verb, number)
    let start = Int(verb.main)
    let from =
      verb.subject >= 0 && scene.range(verb.subject).lowerBound < Int(verb.start)
      ? scene.range(verb.subject).lowerBound : Int(verb.start)
    return Provision(
      content: start..<max(start + 1, end), wording: listStart(of: verb, from)..<max(from + 1, end),
      verb: number, basis: basis)
  }

  /// `Any explosions in the zone and the disposal of waste shall be prohibited`: in a treaty the subject is a long list.
  private func listStart(of verb: VerbGroup, _ from: Int) -> Int {
    let start = scene.parse.range.lowerBound
    guard scene.isTreaty, verb.isPassive, !scene.parse.verbs.contains(where: { $0.start < verb.start }),
      !scene.parse.elements.contains(where: { $0.token < verb.start && $0.kind == .subordinator })
    else { return from }
    return min(start, from)
  }

  /// Where the clause of a verb ends: at the next clause that isn't part of it.
  private func clauseEnd(behind verb: VerbGroup, _ number: Int32) -> Int {
    var end = scene.parse.range.upperBound
    for later in scene.parse.verbs.indices.dropFirst(Int(number) + 1) {
      let next = scene.parse.verbs[later]
      guard next.form == .finite, !next.isConditional, next.relation != .complement,
        next.relation != .relative,
        next.start > verb.end
      else { continue }
      if next.relation == .coordinated, next.subject == verb.subject || next.subject < 0,
        !isDeontic(next), !isSpeech(Int32(later))
      {
        continue
      }
      let isTail = isSpeech(Int32(later))
      let subject = next.subject >= 0 ? scene.range(next.subject) : Int(next.start)..<Int(next.start)
      let begins =
        subject.lowerBound > Int(verb.end) ? min(subject.lowerBound, Int(next.start)) : Int(next.start)
      // `…, and Egypt will resume`, `…, officials said`: a comma or a conjunction stands before.
      guard isTail || isBoundary(begins - 1) else { continue }
      // In a treaty's long sentences only a clause that lays down something of its own ends another.
      if scene.isTreaty, !isDeontic(next), !isPerformed(next) { continue }
      end = begins
      break
    }
    while end > Int(verb.end), isTrimmable(end - 1) { end -= 1 }
    return end
  }

  private func isBoundary(_ index: Int) -> Bool {
    guard scene.parse.range.contains(index) else { return false }
    let token = scene.context.tokens[index]
    return token.shape.contains(.punctuation) || scene.context.tags[index] == .conjunction
      || lexicon.lists.contains(.subordinator, token.word) || lexicon.lists.contains(.coordinator, token.word)
  }

  private func isTrimmable(_ index: Int) -> Bool {
    scene.context.tokens[index].shape.contains(.punctuation) || scene.context.tags[index] == .conjunction
  }

  func isDeontic(_ verb: VerbGroup) -> Bool {
    guard verb.form == .finite, verb.modality != .none else { return false }
    return !lexicon.lists.contains(.conditional, scene.word(Int(verb.start))) || verb.modality == .duty
  }

  func isShall(_ verb: VerbGroup) -> Bool { scene.word(Int(verb.start)) == lexicon.grammar.shall }

  /// `agrees not to`, as against `did not agree to`.
  func isNegatedBehind(_ verb: VerbGroup) -> Bool {
    let end = Int(verb.end)
    if verb.complement >= 0 {
      // `undertook in the treaty not to attack`
      let complement = scene.parse.verbs[Int(verb.complement)]
      let before = Int(complement.start) - 1
      if complement.isNegated || (before >= end && lexicon.lists.contains(.negative, scene.word(before))) {
        return true
      }
    }
    return end < scene.parse.range.upperBound && lexicon.lists.contains(.negative, scene.word(end))
      || (Int(verb.main) + 1 < scene.parse.range.upperBound
        && lexicon.lists.contains(.negative, scene.word(Int(verb.main) + 1)))
  }

  func force(_ verb: VerbGroup) -> Clause.Force {
    let first = scene.word(Int(verb.start))
    let isNegative = verb.isNegated || isNegatedBehind(verb) || isNegativeSubject(verb.subject)
    if scene.has(.bans, verb.lemma) { return .shallNot }
    if isNegative { return .shallNot }
    let isMay = first == lexicon.grammar.may || first == lexicon.grammar.can
    if isMay { return .may }
    // `must allow inspections` is a duty; `the treaty would allow`, `are allowed` are permissions.
    let isBare = verb.isPassive || verb.modality == .none
    let isOfAgreement = verb.subject >= 0 && scene.isTopic(verb.subject) && verb.modality != .duty
    let isPermitted = scene.has(.permits, verb.lemma) && (isBare || isOfAgreement)
    return isPermitted ? .may : .shall
  }

  private func isNegativeSubject(_ group: Int32) -> Bool {
    guard group >= 0 else { return false }
    let start = scene.range(group).lowerBound
    let first = scene.word(start)
    let before = start > scene.parse.range.lowerBound ? scene.word(start - 1) : 0
    return first == lexicon.grammar.neither || first == lexicon.grammar.no
      || before == lexicon.grammar.neither
  }

  /// Whether a group is a party, its people, or the parties of the agreement together.
  func isSomebody(_ group: Int32) -> Bool {
    guard group >= 0 else { return false }
    if scene.isNeutral(group) { return true }
    let who = scene.parse.groups[Int(group)].who
    return who.isActor && who.party >= 0 && who.sector != .media
  }

  /// Whether a sentence that doesn't name the agreement goes on with it: its subject is one of the parties, or, where
  /// nobody knows these, it names what is owed.
  func isMember(_ subject: Int32, _ provision: Provision) -> Bool {
    if members.isEmpty || !scene.topics.isEmpty || scene.isNeutral(subject) {
      return namesDuty(provision.content)
    }
    return scene.parties(subject).contains { members.contains($0) }
  }

  /// `the assistance`: a duty that a clause before spoke of.
  func isDutyNoun(_ group: Int32) -> Bool {
    guard group >= 0 else { return false }
    let place = scene.range(group)
    return namesDuty(place) || scene.first(.assists, in: place) != nil
  }

  var hasCondition: Bool { scene.parse.verbs.contains { $0.isConditional } }

  /// Whether an agreement is only referred to: `per the treaty`.
  func isReferredTo(_ topic: Int32) -> Bool { under.contains { $0.topic == topic } }

  func isSpeech(_ number: Int32) -> Bool {
    let lemma = scene.parse.verbs[Int(number)].lemma
    return scene.result.speakers.contains { $0.verb == number }
      && !scene.has(.provides, lemma) && !scene.has(.commits, lemma)
  }

  /// Whether the verb is part of somebody's words rather than the agreement's.
  func isWithinSpeech(_ number: Int32) -> Bool {
    scene.result.speakers.contains { speaker in
      scene.parse.verbs[Int(number)].parent == speaker.verb
        && !scene.isTopic(scene.parse.verbs[Int(speaker.verb)].subject)
    }
  }

  /// `Article 5 states that … would …`.
  func isStatedByAgreement(_ number: Int32) -> Bool {
    scene.parse.verbs.contains { verb in
      verb.start < scene.parse.verbs[Int(number)].start && scene.has(.states, verb.lemma)
        && verb.subject >= 0 && scene.isTopic(verb.subject)
    }
  }
}
