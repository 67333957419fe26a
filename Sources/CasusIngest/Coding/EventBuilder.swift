import CasusModel

/// Turns readings into event mentions: relevance, status, date, place, attribution.
struct EventBuilder {
  let lexicon: Lexicon
  let parse: SentenceParse
  let context: ArticleContext
  let offsets: ScalarOffsets
  let matcher: PatternMatcher
  let roles: RoleReader
  let dates: [FoundDate]
  let published: EDTFDate?
  /// The date of the story so far, for sentences without one.
  let storyDate: EDTFDate?

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
  private func isRelevant(_ reading: Reading, _ parse: SentenceParse) -> Bool {
    guard reading.code >= 0 else { return false }
    let code = CameoTable.standard.codes[Int(reading.code)]
    // A state's weapons act for it (`Russian missiles killed`).
    let ownsDeed = code.type.quad == .materialConflict
    let actors = reading.actors.filter {
      $0.isActor || (ownsDeed && $0.standing == Who.Standing.owned.rawValue)
    }
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
    if reading.specificity == 0, !reading.recipients.contains(where: { $0.standing > 0 }), !takesThings(code)
    {
      return false
    }
    let isState = { (participant: Reading.Participant) in
      participant.party >= 0 || participant.country >= 0 || isPolitical(participant)
    }
    return actors.contains(where: isState)
      && (actors.contains(where: isPolitical) || reading.recipients.contains(where: isPolitical))
  }

  /// Whether a code's object may be a thing: one condemns a decision, rejects a plan, demands an inquiry.
  private func takesThings(_ code: CameoCode) -> Bool {
    code.type == .accuse || code.type == .reject || code.type == .request || code.type == .agree
      || code.type == .support
  }

  private func isPolitical(_ participant: Reading.Participant) -> Bool {
    switch participant.sector {
    case .business?, .media?, .health?, .education?, .agriculture?: return false
    case nil: return participant.party >= 0
    default: return true
    }
  }

  // MARK: Mentions

  private func mention(
    _ reading: Reading, _ sentence: TextSpan, _ result: ClauseReader.Result, _ parse: SentenceParse
  ) -> EventMention {
    let code = CameoTable.standard.codes[Int(reading.code)]
    let (date, source) = date(of: reading, parse)
    var status = reading.status
    if status == .actual, let date, isHistorical(date) { status = .historical }
    let trigger = context.tokens[Int(reading.trigger)]
    return EventMention(
      type: code.type, mode: code.mode, contexts: code.contexts, scale: code.scale, cameo: code.code,
      date: date,
      dateSource: source, status: status,
      actors: references(reading.actors.filter { $0.isActor || $0.standing > 0 }),
      recipients: references(recipients(of: reading, code)), isReciprocal: reading.isReciprocal,
      attributedTo: references(attribution(of: reading, result, parse)),
      location: location(of: reading, parse),
      sentence: sentence, trigger: span(bytes: Int(trigger.start), Int(trigger.end)),
      rule: lexicon.frames.patterns[Int(reading.pattern)].rule)
  }

  /// Whoever is denied or rejected without being named is whoever accused the denier last.
  private func recipients(of reading: Reading, _ code: CameoCode) -> [Reading.Participant] {
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
  private func agreementParties(_ reading: Reading) -> [Reading.Participant]? {
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

  private func references(_ participants: [Reading.Participant]) -> [PartyReference] {
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

  // MARK: Dates

  /// The date nearest to the trigger in its own clause, else the sentence's, else the story's, else publication.
  private func date(of reading: Reading, _ parse: SentenceParse) -> (EDTFDate?, EventMention.DateSource) {
    if let found = nearestDate(reading, parse) { return (found.value, .sentence) }
    if let storyDate { return (storyDate, .story) }
    return (published, published == nil ? .unknown : .published)
  }

  private func nearestDate(_ reading: Reading, _ parse: SentenceParse) -> FoundDate? {
    guard !dates.isEmpty else { return nil }
    var best: FoundDate?
    var bestCost = Int.max
    for date in dates where !date.isOpen && governs(date, reading, parse) {
      let distance = abs(date.tokens.lowerBound - Int(reading.trigger))
      // A clause boundary between the two costs more than distance does.
      let low = min(date.tokens.lowerBound, Int(reading.trigger))
      let high = max(date.tokens.lowerBound, Int(reading.trigger))
      var boundaries = 0
      for element in parse.elements where Int(element.token) > low && Int(element.token) < high {
        switch element.kind {
        case .subordinator, .relative, .stop: boundaries += 1
        case .verb: if parse.verbs[Int(element.index)].form == .finite { boundaries += 1 }
        default: break
        }
      }
      let cost = distance + boundaries * 12
      if cost < bestCost { (best, bestCost) = (date, cost) }
    }
    return best
  }

  /// A date in a relative or adverbial clause holds for that clause alone (`Russia, which invaded X in 2022, said`).
  private func governs(_ date: FoundDate, _ reading: Reading, _ parse: SentenceParse) -> Bool {
    guard let owner = parse.verbs.lastIndex(where: { Int($0.start) < date.tokens.lowerBound }) else {
      return true
    }
    var number = Int32(owner)
    var steps = 0
    while number >= 0, steps < 8 {
      let verb = parse.verbs[Int(number)]
      if verb.relation == .relative || verb.relation == .adverbial {
        return isInside(reading, number, parse)
      }
      guard verb.relation == .complement || verb.relation == .coordinated else { return true }
      number = verb.parent
      steps += 1
    }
    return true
  }

  /// Whether a reading belongs to a clause or to one that depends on it.
  private func isInside(_ reading: Reading, _ clause: Int32, _ parse: SentenceParse) -> Bool {
    guard reading.verb >= 0 else { return reading.trigger >= parse.verbs[Int(clause)].start }
    var number = reading.verb
    var steps = 0
    while number >= 0, steps < 8 {
      if number == clause { return true }
      guard parse.verbs[Int(number)].relation != .root else { return false }
      number = parse.verbs[Int(number)].parent
      steps += 1
    }
    return false
  }

  /// Background: it ended a year or more before the story.
  private func isHistorical(_ date: EDTFDate) -> Bool {
    guard let last = date.latest, let day = context.day else { return false }
    return last.number <= Int(day) - 365
  }

  // MARK: Attribution and place

  /// Whose word a reading is: the speaker of the speech verb that governs it or that follows its clause.
  private func attribution(
    of reading: Reading, _ result: ClauseReader.Result, _ parse: SentenceParse
  ) -> [Reading.Participant] {
    for (verb, speakers) in result.speakers {
      let speech = parse.verbs[Int(verb)]
      if reading.verb == verb { continue }
      let isAfter = reading.trigger > speech.main
      if isAfter, governs(verb, reading, parse) { return speakers }
      if !isAfter, isPostposed(speech, parse), !governs(reading.verb, speech, parse) { return speakers }
    }
    return accordingTo(parse)
  }

  /// Whether a speech verb's clause holds the reading: no new main clause begins between the two.
  private func governs(_ verb: Int32, _ reading: Reading, _ parse: SentenceParse) -> Bool {
    var number = reading.verb
    guard number >= 0 else { return true }
    var steps = 0
    while number >= 0, steps < 12 {
      if number == verb { return true }
      let inner = parse.verbs[Int(number)]
      if inner.relation == .coordinated, inner.subject == parse.verbs[Int(verb)].subject, inner.parent == verb
      {
        return false
      }
      number = inner.parent
      steps += 1
    }
    return false
  }

  private func governs(_ reading: Int32, _ speech: VerbGroup, _ parse: SentenceParse) -> Bool {
    speech.relation == .relative
      || (reading >= 0 && speech.parent == reading && speech.relation == .coordinated)
  }

  /// `…, X said`: the speech verb comes after the clause it reports.
  private func isPostposed(_ speech: VerbGroup, _ parse: SentenceParse) -> Bool {
    let element = Int(speech.element)
    guard speech.complement < 0 else { return false }
    let before = parse.elements[..<element].last {
      $0.kind == .comma || $0.kind == .quote || $0.kind == .subordinator || $0.kind == .verb
    }
    return before?.kind == .comma || before?.kind == .quote
  }

  private func accordingTo(_ parse: SentenceParse) -> [Reading.Participant] {
    for index in parse.range where lexicon.lists.contains(.byname, context.tokens[index].word) {
      guard let group = parse.groups.first(where: { Int($0.start) > index }), group.who.isActor,
        Int(group.start) <= index + 3
      else { continue }
      return [
        Reading.Participant(
          group: -1, start: group.start, end: group.end, party: group.who.party, country: group.who.country,
          sector: group.who.sector, standing: group.who.standing.rawValue)
      ]
    }
    return []
  }

  /// `in Geneva`, `near the border town of Mong La`: the first place of the clause behind a preposition of place.
  private func location(of reading: Reading, _ parse: SentenceParse) -> EventMention.Location? {
    let taken = Set((reading.actors + reading.recipients).map(\.start))
    var best: NameMatch?
    for name in parse.names where name.kind == .place || name.kind == .seat || name.kind == .name {
      guard name.start > 0, !taken.contains(name.start) else { continue }
      guard lexicon.lists.contains(.inside, context.tokens[Int(name.start) - 1].word) else { continue }
      if let known = best, abs(known.start - reading.trigger) <= abs(name.start - reading.trigger) {
        continue
      }
      best = name
    }
    guard let best else { return nil }
    let country = context.party(best.party).flatMap { context.party($0.country(on: context.day)) }
    return EventMention.Location(text: context.words(best.start, best.end), country: country?.code)
  }
}
