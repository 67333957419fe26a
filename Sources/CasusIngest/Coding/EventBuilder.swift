import CasusModel

/// Turns readings into event mentions: relevance, status, date, place, attribution.
struct EventBuilder {
  let lexicon: Lexicon
  let parse: SentenceParse
  let context: ArticleContext
  let offsets: ScalarOffsets
  let matcher: PatternMatcher
  let roles: RoleReader
  /// The dates of the sentence's body.
  let dates: [FoundDate]
  let finder: DateFinder

  /// The mentions of a sentence, in order of their triggers, the same thing said once.
  func mentions(_ result: ClauseReader.Result, _ parse: SentenceParse) -> [EventMention] {
    var mentions: [EventMention] = []
    let sentence = span(Int32(parse.range.lowerBound), Int32(parse.range.upperBound))
    for reading in result.readings.sorted(by: { $0.trigger < $1.trigger }) {
      guard isRelevant(reading, parse) else { continue }
      let mention = mention(reading, sentence, result, parse)
      if !mentions.contains(where: { $0.id == mention.id && $0.status == mention.status }) {
        mentions.append(mention)
      }
    }
    return mentions
  }

  // MARK: Relevance

  /// Whether a reading is politics: somebody acts, and at least one side is a party or a political actor.
  func isRelevant(_ reading: Reading, _ parse: SentenceParse) -> Bool {
    guard reading.code >= 0 else { return false }
    let code = CameoTable.standard.codes[Int(reading.code)]
    let actors = reading.actors.filter { $0.isActor || actsForOwner($0, code) }
    if actors.isEmpty {
      // A passive without an agent, or a deed whose doer is a thing: the recipient must be somebody.
      guard reading.verb >= 0, parse.verbs[Int(reading.verb)].isPassive, reading.actors.isEmpty else {
        return false
      }
      guard reading.recipients.contains(where: { $0.isActor && isPolitical($0) }), code.type.quad.isConflict
      else { return false }
      return true
    }
    if reading.isReciprocal, actors.count < 2 {
      return actors.contains(where: isPolitical) && reading.verb >= 0
    }
    // A bare verb needs somebody on the other side; what a longer pattern matched speaks for itself.
    let needsNobody = lexicon.frames.patterns[Int(reading.pattern)].roles.recipients.first == .nobody
    let hasSomebody = reading.recipients.contains { $0.standing > 0 }
    if reading.specificity == 0, !hasSomebody, !needsNobody, !takesThings(code) { return false }
    if reading.recipients.isEmpty, actors.allSatisfy({ isVague($0, parse) }) { return false }
    return actors.contains(where: isPolitical) || reading.recipients.contains(where: isPolitical)
  }

  /// A state's weapons and offices act for it (`Russian missiles killed`, `the army's top brass demanded`), its decisions
  /// and talks don't.
  private func actsForOwner(_ participant: Reading.Participant, _ code: CameoCode) -> Bool {
    guard participant.standing == Who.Standing.owned.rawValue, participant.group >= 0 else { return false }
    return code.type.quad != .materialCooperation && !matcher.isTrigger(parse.groups[Int(participant.group)])
  }

  /// Whether a participant says too little to carry an event alone: a pronoun, `the spokesman`.
  func isVague(_ participant: Reading.Participant, _ parse: SentenceParse) -> Bool {
    guard participant.group >= 0 else { return false }
    let group = parse.groups[Int(participant.group)]
    let head = context.tokens[Int(group.head)].word
    let first = context.tokens[Int(participant.start)].word
    let isOwner = participant.end == participant.start + 1 && lexicon.lists.contains(.possessive, first)
    if group.isPronoun || isOwner { return true }
    return participant.party < 0 && lexicon.lists.contains(.mouthpiece, head)
  }

  /// Whether a code's object may be a thing: one condemns a decision, rejects a plan, demands an inquiry.
  func takesThings(_ code: CameoCode) -> Bool {
    code.type == .accuse || code.type == .reject || code.type == .request || code.type == .agree
      || code.type == .support
  }

  func isPolitical(_ participant: Reading.Participant) -> Bool {
    switch participant.sector {
    case .business?, .media?: return false
    case nil: return participant.party >= 0
    default: return true
    }
  }

  // MARK: Mentions

  func mention(
    _ reading: Reading, _ sentence: TextSpan, _ result: ClauseReader.Result, _ parse: SentenceParse
  ) -> EventMention {
    let code = CameoTable.standard.codes[Int(reading.code)]
    let (date, source) = date(of: reading, code, parse)
    var status = reading.status
    if status == .actual, let date, isHistorical(date) { status = .historical }
    let trigger = context.tokens[Int(reading.trigger)]
    return EventMention(
      type: code.type, mode: code.mode, contexts: code.contexts, scale: code.scale, cameo: code.code,
      date: date,
      dateSource: source, status: status,
      actors: references(reading.actors.filter { $0.standing > 0 }),
      recipients: references(recipients(of: reading, code)), isReciprocal: reading.isReciprocal,
      attributedTo: references(attribution(of: reading, result, parse)),
      location: location(of: reading, parse),
      sentence: sentence, trigger: span(bytes: Int(trigger.start), Int(trigger.end)),
      rule: lexicon.frames.patterns[Int(reading.pattern)].rule)
  }

  /// Whoever is denied or rejected without being named is whoever accused the denier last.
  func recipients(of reading: Reading, _ code: CameoCode) -> [Reading.Participant] {
    if !reading.recipients.contains(where: \.isActor), let parties = agreementParties(reading) {
      return parties
    }
    guard code.type == .reject, !reading.recipients.contains(where: \.isActor),
      let actor = reading.actors.first,
      let accuser = context.accusers[actor.party], actor.party >= 0
    else { return reading.recipients }
    return [
      Reading.Participant(
        group: -1, start: reading.trigger, end: reading.trigger + 1, party: accuser.party,
        country: accuser.country,
        sector: accuser.sector, standing: accuser.standing.rawValue)
    ]
  }

  /// Whoever welcomes, condemns or rejects `the treaty` has its parties before him.
  func agreementParties(_ reading: Reading) -> [Reading.Participant]? {
    let own = Set(reading.actors.map(\.party))
    guard let thing = reading.recipients.first, thing.group >= 0, !context.agreement.isEmpty,
      lexicon.agreements.nouns[parse.groups[Int(thing.group)].lemma] != nil
    else { return nil }
    let parties = context.agreement.filter { !own.contains($0) }
    guard !parties.isEmpty else { return nil }
    return parties.map { party in
      let row = context.party(party)
      return Reading.Participant(
        group: -1, start: thing.start, end: thing.end, party: party,
        country: row?.country(on: context.day) ?? -1,
        sector: row?.sector(on: context.day), standing: Who.Standing.party.rawValue)
    }
  }

  func references(_ participants: [Reading.Participant]) -> [PartyReference] {
    participants.map { reference($0) }
  }

  func reference(_ participant: Reading.Participant) -> PartyReference {
    let party = context.party(participant.party)
    return PartyReference(
      span: span(participant.start, participant.end), party: party?.code,
      country: context.party(participant.country)?.code,
      sector: participant.sector ?? party?.sector(on: context.day))
  }

  /// The span of a token range.
  func span(_ start: Int32, _ end: Int32) -> TextSpan {
    span(bytes: Int(context.tokens[Int(start)].start), Int(context.tokens[Int(end) - 1].end))
  }

  func span(bytes start: Int, _ end: Int) -> TextSpan {
    let words = String(decoding: UnsafeBufferPointer(rebasing: context.text[start..<end]), as: UTF8.self)
    return TextSpan(start: offsets.scalars(start), end: offsets.scalars(end), text: words)
  }
}
