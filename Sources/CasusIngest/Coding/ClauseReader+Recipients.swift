import CasusModel

/// Whom a clause concerns.
extension ClauseReader {
  /// Who is acted upon by a composed event: whoever the matrix addresses, else whoever its complement is about.
  func recipients(_ own: Reading, _ inner: Reading, _ parse: SentenceParse) -> [Reading.Participant] {
    if isAddressed(own) { return own.recipients }
    let others = inner.recipients.filter { recipient in
      !own.actors.contains { $0.isSame(as: recipient) } && recipient.standing > 0
    }
    if !others.isEmpty { return others }
    let agents = inner.actors.filter { actor in !own.actors.contains { $0.isSame(as: actor) } && actor.isActor
    }
    if !agents.isEmpty { return agents }
    return bystanders(own, parse) ?? own.recipients
  }

  /// `alleged that the board had altered results`: whoever is said to have acted, where the deed itself has no code.
  func subjectOfComplement(_ own: Reading, _ code: Int32, _ parse: SentenceParse) -> [Reading.Participant]? {
    let type = CameoTable.standard.codes[Int(code)].type
    let complement = parse.verbs[Int(own.verb)].complement
    guard type == .accuse || type == .request, complement >= 0,
      parse.verbs[Int(complement)].form == .finite, parse.verbs[Int(complement)].subject >= 0
    else { return nil }
    let found = roles.participants(parse.verbs[Int(complement)].subject, parse).filter { one in
      one.isActor && !own.actors.contains { $0.isSame(as: one) }
    }
    return found.isEmpty ? nil : found
  }

  /// Whether a matrix verb itself says whom it concerns: somebody, or something of somebody else's.
  func isAddressed(_ own: Reading) -> Bool {
    own.recipients.contains { recipient in
      recipient.standing >= Who.Standing.owned.rawValue
        && (own.isReciprocal || !own.actors.contains { $0.party == recipient.party && $0.party >= 0 })
    }
  }

  /// Whom a matrix verb concerns whose complement has no code: whoever is addressed by name and asked for something, or
  /// whose the complement's objects are. Nil where it is nobody but the actor.
  func concerned(_ own: Reading, _ parse: SentenceParse) -> [Reading.Participant]? {
    guard own.actors.contains(where: { $0.isActor && $0.sector != .business }) else { return nil }
    let verb = parse.verbs[Int(own.verb)]
    let isAsked =
      verb.complement >= 0
      || parse.arguments[Int(verb.argumentsStart)..<Int(verb.argumentsEnd)].contains {
        $0.preposition == lexicon.grammar.for
      }
    let others = own.recipients.filter { one in
      one.isActor && !own.actors.contains { $0.isSame(as: one) || $0.party == one.party && $0.party >= 0 }
    }
    if isAsked, !others.isEmpty { return others }
    guard verb.complement >= 0 else {
      // `ignored the monitors' instructions`
      let owners = own.recipients.filter { one in
        one.standing == Who.Standing.owned.rawValue && one.party >= 0
          && !own.actors.contains { $0.party == one.party }
      }
      return owners.isEmpty ? nil : own.recipients
    }
    let complement = parse.verbs[Int(verb.complement)]
    if complement.form == .finite, complement.subject >= 0 {
      let subject = roles.participants(complement.subject, parse).filter { one in
        one.isActor && one.party >= 0 && !own.actors.contains { $0.party == one.party }
      }
      if !subject.isEmpty { return subject }
    }
    return bystanders(own, parse).flatMap { $0.contains { $0.party >= 0 } ? $0 : nil }
  }

  /// Whether a matrix verb addresses a party that isn't the speaker's own.
  func addressesAnother(_ own: Reading) -> Bool {
    own.recipients.contains { one in
      one.isActor && one.party >= 0 && !own.actors.contains { $0.party == one.party }
    }
  }

  /// Whom a complement concerns that has no code of its own: the first of its objects and prepositional phrases that is
  /// somebody's.
  func bystanders(_ own: Reading, _ parse: SentenceParse) -> [Reading.Participant]? {
    var number = own.verb
    var steps = 0
    while number >= 0, steps < 4 {
      let verb = parse.verbs[Int(number)]
      for position in verb.argumentsStart..<verb.argumentsEnd {
        let argument = parse.arguments[Int(position)]
        let group = parse.groups[Int(argument.group)]
        guard !group.isContinuation, group.appositionOf < 0, argument.preposition != lexicon.grammar.by,
          !lexicon.lists.contains(.inside, argument.preposition)
        else { continue }
        let found = roles.participants(argument.group, parse).filter { one in
          !own.actors.contains { $0.isSame(as: one) || ($0.party == one.party && $0.party >= 0) }
        }
        let isSomebodys = found.contains { one in
          one.standing >= Who.Standing.owned.rawValue
            && (one.party >= 0 || argument.preposition == 0
              || one.isActor && one.sector != nil
                && [lexicon.grammar.with, lexicon.grammar.to].contains(argument.preposition))
        }
        if isSomebodys { return found }
        if argument.preposition == 0, let others = beneath(argument.group, own, parse) { return others }
      }
      number = verb.complement
      steps += 1
    }
    return nil
  }

  /// `rejected a timetable put forward by X`, `welcomed steps taken by X`: in words one turns to whoever made a thing.
  private func authors(of object: Int32, _ own: Reading, _ parse: SentenceParse) -> [Reading.Participant]? {
    guard own.code >= 0 else { return nil }
    switch CameoTable.standard.codes[Int(own.code)].type {
    case .reject, .accuse, .support, .protest: break
    default: return nil
    }
    for verb in parse.verbs where verb.relation == .participial && verb.isPassive && verb.subject == object {
      for position in verb.argumentsStart..<verb.argumentsEnd
      where parse.arguments[Int(position)].preposition == lexicon.grammar.by {
        let found = roles.participants(parse.arguments[Int(position)].group, parse).filter { one in
          one.isActor && !own.actors.contains { $0.isSame(as: one) }
        }
        if !found.isEmpty { return found }
      }
    }
    return nil
  }

  /// Whom a participle behind an object concerns (`lifted sanctions imposed on Iran`).
  private func beneath(_ object: Int32, _ own: Reading, _ parse: SentenceParse) -> [Reading.Participant]? {
    for verb in parse.verbs where verb.relation == .participial && verb.isPassive && verb.subject == object {
      for position in verb.argumentsStart..<verb.argumentsEnd
      where parse.arguments[Int(position)].preposition != lexicon.grammar.by {
        let found = roles.participants(parse.arguments[Int(position)].group, parse).filter { one in
          one.party >= 0 && !own.actors.contains { $0.party == one.party }
        }
        if found.contains(where: { $0.standing >= Who.Standing.owned.rawValue }) { return found }
      }
    }
    return authors(of: object, own, parse)
  }
}
