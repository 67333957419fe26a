import CasusModel

/// Turns readings into event mentions: relevance, status, date, place, attribution.
///
/// A class, since all that follows in a sentence asks it: as a structure it would be copied for each, and all in it counted.
final class EventBuilder {
  let lexicon: Lexicon
  let parse: SentenceParse
  let context: ArticleContext
  let offsets: ScalarOffsets
  let matcher: PatternMatcher
  let roles: RoleReader
  /// The dates of the sentence's body.
  let dates: [FoundDate]
  let finder: DateFinder
  /// Where decisions are noted, if anywhere.
  let trace: CodingTrace?

  init(
    lexicon: Lexicon, parse: SentenceParse, context: ArticleContext, offsets: ScalarOffsets,
    matcher: PatternMatcher, roles: RoleReader, dates: [FoundDate], finder: DateFinder, trace: CodingTrace?
  ) {
    self.lexicon = lexicon
    self.parse = parse
    self.context = context
    self.offsets = offsets
    self.matcher = matcher
    self.roles = roles
    self.dates = dates
    self.finder = finder
    self.trace = trace
  }

  /// The mentions of a sentence, in order of their triggers, the same thing said once.
  func mentions(_ result: ClauseReader.Result, _ parse: SentenceParse) -> [EventMention] {
    guard !result.readings.isEmpty else { return [] }
    var mentions: [EventMention] = []
    lazy var sentence = span(Int32(parse.range.lowerBound), Int32(parse.range.upperBound))
    for reading in result.readings.sorted(by: { $0.trigger < $1.trigger }) {
      if let reason = irrelevance(of: reading, parse) {
        trace?.note(.dropped(reason), of: subject(of: reading))
        continue
      }
      let mention = mention(reading, sentence, result, parse)
      if mentions.contains(where: { $0.id == mention.id && $0.status == mention.status }) {
        trace?.note(.repeated, of: subject(of: reading))
      } else {
        mentions.append(mention)
        trace?.note(mention, of: subject(of: reading), date: nearestDate(reading, parse))
      }
    }
    return mentions
  }

  // MARK: Relevance

  /// Why a reading is no politics, or nil where it is: somebody acts, and at least one side is a party or a political
  /// actor.
  func irrelevance(of reading: Reading, _ parse: SentenceParse) -> Irrelevance? {
    guard reading.code >= 0 else { return .noCode }
    let code = CameoTable.standard.codes[Int(reading.code)]
    guard context.topic == .general || isBetweenPublic(reading) || isAgainstFirm(reading, code) else {
      return .otherTopic
    }
    let actors = reading.actors.filter { $0.isActor || actsForOwner($0, code) }
    if actors.isEmpty {
      // A passive without an agent, or a deed whose doer is a thing: the recipient must be somebody.
      guard reading.verb >= 0, reading.status != .hypothetical, isWithoutDoer(reading, code, parse) else {
        return .nobodyActs
      }
      // The press is no side in politics, but what befalls it is political.
      let isSuffered = reading.recipients.contains { $0.isActor && (isPolitical($0) || $0.sector == .media) }
      let isMaterial = code.type.quad.isConflict || code.type.quad == .materialCooperation
      return isSuffered && isMaterial ? nil : .nobodyActsOnNobody
    }
    if reading.isReciprocal, actors.count < 2 {
      return actors.contains(where: isPolitical) && reading.verb >= 0 ? nil : .oneSided
    }
    // A bare verb needs somebody on the other side; what a longer pattern matched speaks for itself.
    let needsNobody = lexicon.frames.patterns[Int(reading.pattern)].roles.recipients.contains(.nobody)
    let hasSomebody = reading.recipients.contains { $0.standing > 0 }
    if reading.specificity == 0, !hasSomebody, !needsNobody, !takesThings(code),
      !actors.contains(where: isPublic)
    {
      return .nobodyElse
    }
    if reading.recipients.isEmpty, actors.allSatisfy({ isVague($0, parse) }) { return .vague }
    if reading.recipients.isEmpty, reading.specificity == 0, !needsNobody,
      !actors.contains(where: { $0.party >= 0 })
    {
      return .nobodyElse
    }
    if actors.contains(where: isPolitical) || reading.recipients.contains(where: isPolitical) { return nil }
    // What a longer pattern says is politics by itself, whoever the two are (`ordered the arrest of`).
    let speaksForItself =
      reading.specificity >= 3
      && actors.contains { $0.isActor && $0.sector == nil && (hasSomebody || isNamed($0, parse)) }
    return speaksForItself || isPublicQuarrel(reading, code) ? nil : .notPolitical
  }

  /// Whether somebody unknown and a party, of which one may be the press, are at odds in words.
  private func isPublicQuarrel(_ reading: Reading, _ code: CameoCode) -> Bool {
    let isKnown = { (one: Reading.Participant) in one.party >= 0 && one.sector != .business }
    return code.type.quad == .verbalConflict && context.topic == .general && reading.verb >= 0
      && (reading.actors.contains(where: isKnown)
        || reading.recipients.contains(where: isKnown) && reading.actors.contains { $0.sector == nil })
  }

  /// In a story about companies an authority's measures against one count too.
  private func isAgainstFirm(_ reading: Reading, _ code: CameoCode) -> Bool {
    context.topic == .business && code.type.quad.isConflict && reading.specificity > 0
      && reading.actors.contains { isPublic($0) && $0.sector != nil }
  }

  /// In a story about companies or matches only what public parties do to each other counts.
  private func isBetweenPublic(_ reading: Reading) -> Bool {
    reading.actors.contains { actor in
      isPublic(actor) && reading.recipients.contains { isPublic($0) && $0.party != actor.party }
    }
  }

  /// Whether nobody is said to do it: a passive without an agent, or a bomb that kills.
  private func isWithoutDoer(_ reading: Reading, _ code: CameoCode, _ parse: SentenceParse) -> Bool {
    if reading.actors.isEmpty { return parse.verbs[Int(reading.verb)].isPassive }
    return code.type == .assault && reading.actors.allSatisfy { isWeapon($0, parse) }
  }

  private func isWeapon(_ participant: Reading.Participant, _ parse: SentenceParse) -> Bool {
    guard participant.group >= 0 else { return false }
    return lexicon.lists.contains(
      .weapon, context.tokens[Int(parse.groups[Int(participant.group)].head)].word)
  }

  /// `a bombing in Istanbul` is nobody's: it only stands in somebody's place.
  private func isPlacedWeapon(_ participant: Reading.Participant, _ parse: SentenceParse) -> Bool {
    participant.standing == Who.Standing.owned.rawValue && isWeapon(participant, parse)
      && parse.groups[Int(participant.group)].who.standing == .thing
  }

  /// A state's weapons and offices act for it (`Russian missiles killed`, `the army's top brass demanded`), its decisions
  /// and talks don't.
  private func actsForOwner(_ participant: Reading.Participant, _ code: CameoCode) -> Bool {
    guard participant.standing == Who.Standing.owned.rawValue, participant.group >= 0 else { return false }
    if code.type == .assault, isWeapon(participant, parse) { return !isPlacedWeapon(participant, parse) }
    let head = context.tokens[Int(parse.groups[Int(participant.group)].head)].word
    let quad = code.type.quad
    if quad == .verbalCooperation || quad == .verbalConflict,
      lexicon.lists.contains(.document, head)
    {
      return true
    }
    if code.type.quad == .materialCooperation { return lexicon.lists.contains(.acting, head) }
    return matcher.best(participant.group, parse) == nil
  }

  /// Whether a participant says too little to carry an event alone: a pronoun, `the spokesman`.
  func isVague(_ participant: Reading.Participant, _ parse: SentenceParse) -> Bool {
    guard participant.group >= 0 else { return false }
    let group = parse.groups[Int(participant.group)]
    let head = context.tokens[Int(group.head)].word
    let first = context.tokens[Int(participant.start)].word
    let isOwner = participant.end == participant.start + 1 && lexicon.lists.contains(.possessive, first)
    if (group.isPronoun && group.antecedent < 0) || isOwner { return true }
    // `a group of asylum-seekers` is those that it counts.
    let isCounted = group.counted >= 0 && parse.groups[Int(group.counted)].who.isActor
    return participant.party < 0 && !isCounted && lexicon.lists.contains(.mouthpiece, head)
  }

  /// Whether a participant has a name, which the lexicon need not know.
  private func isNamed(_ participant: Reading.Participant, _ parse: SentenceParse) -> Bool {
    guard participant.group >= 0 else { return false }
    let group = parse.groups[Int(participant.group)]
    return group.isPronoun || context.tags[Int(group.head)] == .properNoun
  }

  /// Whether a code's object may be a thing: one condemns a decision, rejects a plan, demands an inquiry.
  func takesThings(_ code: CameoCode) -> Bool {
    code.type == .accuse || code.type == .reject || code.type == .request || code.type == .agree
      || code.type == .support
  }

  /// Whether a participant is a state, an organisation or an armed group, or one of their people.
  func isPublic(_ participant: Reading.Participant) -> Bool {
    participant.party >= 0 && participant.sector != nil && isPolitical(participant)
      && participant.sector != .civilians
  }

  func isPolitical(_ participant: Reading.Participant) -> Bool {
    switch participant.sector {
    case .business?, .media?: return false
    case nil: return participant.party >= 0
    default: return true
    }
  }

  /// What decisions about a reading are noted under.
  private func subject(of reading: Reading) -> CodingTrace.Subject {
    if reading.verb >= 0 { return .verb(reading.verb) }
    return .group(Int32(parse.groups.firstIndex { $0.head == reading.trigger } ?? -1))
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
      actors: references(reading.actors.filter { $0.standing > 0 && !isPlacedWeapon($0, parse) }),
      recipients: references(recipients(of: reading, code)), isReciprocal: reading.isReciprocal,
      attributedTo: references(attribution(of: reading, result, parse)),
      location: location(of: reading, parse),
      sentence: sentence, trigger: span(bytes: Int(trigger.start), Int(trigger.end)),
      rule: lexicon.frames.patterns[Int(reading.pattern)].rule)
  }

  /// Whether all that is acted upon is the actor's own (`withdrew its troops`).
  private func isOwn(_ reading: Reading) -> Bool {
    !reading.isReciprocal && !reading.recipients.isEmpty
      && reading.recipients.allSatisfy { recipient in
        recipient.party < 0 && recipient.standing == 0
          || recipient.party >= 0 && !recipient.isActor
            && reading.actors.contains { $0.party == recipient.party }
      }
  }

  /// Whoever is denied or rejected without being named is whoever accused the denier last.
  func recipients(of reading: Reading, _ code: CameoCode) -> [Reading.Participant] {
    if !reading.recipients.contains(where: \.isActor), let parties = agreementParties(reading) {
      return parties
    }
    if reading.recipients.isEmpty || isOwn(reading), code.type != .consult, code.type != .accuse,
      let place = place(of: reading, parse, isConcerned: true), place.party >= 0
    {
      // `Soldiers sealed off roads in Minsk`: whoever's place it is.
      return [
        Reading.Participant(
          group: -1, start: place.start, end: place.end, party: place.party,
          country: context.party(place.party)?.country(on: context.day) ?? -1, sector: nil,
          standing: Who.Standing.owned.rawValue)
      ]
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
