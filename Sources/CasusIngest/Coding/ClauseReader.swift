import CasusModel

/// Reads what each verb and noun of a sentence means: frames, then composition of matrix and complement.
struct ClauseReader {
  let lexicon: Lexicon
  let matcher: PatternMatcher
  let roles: RoleReader
  /// Where decisions are noted, if anywhere.
  var trace: CodingTrace?

  /// What became of a sentence's verbs and nouns.
  struct Result {
    var readings: [Reading] = []
    /// Speech verbs with their speakers, by verb.
    var speakers: [(verb: Int32, participants: [Reading.Participant])] = []
    /// Verbs whose reading is part of another's.
    var consumedVerbs: Set<Int32> = []
    var consumedGroups: Set<Int32> = []
  }

  func read(_ parse: SentenceParse) -> Result {
    var result = Result()
    var memo = Memo(verbs: parse.verbs.count)
    for verb in parse.verbs.indices {
      _ = reading(of: Int32(verb), parse, &memo, &result, 0)
    }
    for verb in parse.verbs.indices where !result.consumedVerbs.contains(Int32(verb)) {
      if let demand = demand(Int32(verb), memo[Int32(verb)], parse, result) {
        result.readings.append(demand)
      } else if let reading = memo[Int32(verb)], reading.code >= 0 {
        result.readings.append(reading)
      }
    }
    readNouns(parse, &result)
    return result
  }

  // MARK: Verbs

  /// The verbs read so far. Most mean nothing, so there is a place for each, but a reading only where there is one.
  private struct Memo {
    /// By verb, the place of its reading, -1 where it has none, or ``unread``.
    private var places: [Int32]
    private var readings: [Reading] = []
    private static let unread: Int32 = -2

    init(verbs: Int) {
      places = [Int32](repeating: Memo.unread, count: verbs)
    }

    func isKnown(_ verb: Int32) -> Bool { places[Int(verb)] != Memo.unread }

    subscript(verb: Int32) -> Reading? {
      get { places[Int(verb)] >= 0 ? readings[Int(places[Int(verb)])] : nil }
      set {
        places[Int(verb)] = newValue == nil ? -1 : Int32(readings.count)
        if let newValue { readings.append(newValue) }
      }
    }
  }

  private func reading(
    of number: Int32, _ parse: SentenceParse, _ memo: inout Memo,
    _ result: inout Result, _ depth: Int
  ) -> Reading? {
    if memo.isKnown(number) { return memo[number] }
    memo[number] = nil
    let verb = parse.verbs[Int(number)]
    guard depth < 12, let match = matcher.best(verb, parse) else { return nil }
    let (code, operation) = lexicon.frames.meaning(of: match.pattern)
    let pattern = lexicon.frames.patterns[Int(match.pattern)]
    trace?.note(.matched(pattern: match.pattern), of: .verb(number))
    var reading = Reading(
      code: code, pattern: match.pattern, trigger: trigger(verb, match, parse),
      specificity: match.specificity,
      verb: number)
    roles.fill(&reading, pattern.roles, verb: verb, object: match.object, parse)
    if match.object >= 0 { result.consumedGroups.insert(match.object) }
    if names(pattern, complementOf: verb, parse) { result.consumedVerbs.insert(verb.complement) }
    if operation >= 0 {
      guard
        let composed = compose(
          reading, operation, verb, number, match.object, parse, &memo, &result, depth)
      else { return nil }
      reading = composed
    } else if !reading.isReciprocal, !pattern.roles.recipients.contains(.nobody),
      !isAddressed(reading)
    {
      // None of the places that the pattern names is somebody's: whoever else the clause is about.
      reading.recipients = bystanders(reading, parse) ?? reading.recipients
    }
    applyVerb(&reading, verb, parse)
    memo[number] = reading
    return reading
  }

  /// Whether a pattern's own words say the verb's complement too (`invite to mediate`).
  private func names(_ pattern: Pattern, complementOf verb: VerbGroup, _ parse: SentenceParse) -> Bool {
    guard verb.complement >= 0 else { return false }
    let word = matcher.tokens[Int(parse.verbs[Int(verb.complement)].main)].word
    return pattern.elements.contains { element in
      if case .literal(let words) = element { return words.contains(word) }
      return false
    }
  }

  /// The token that says what happens: the object noun of a light verb, else the verb.
  private func trigger(_ verb: VerbGroup, _ match: PatternMatcher.Match, _ parse: SentenceParse) -> Int32 {
    guard match.object >= 0, lexicon.lists.contains(.light, verb.lemma),
      matcher.isTrigger(parse.groups[Int(match.object)])
    else { return verb.main }
    return parse.groups[Int(match.object)].head
  }

  private func compose(
    _ own: Reading, _ index: Int32, _ verb: VerbGroup, _ number: Int32, _ object: Int32,
    _ parse: SentenceParse,
    _ memo: inout Memo, _ result: inout Result, _ depth: Int
  ) -> Reading? {
    let operation = lexicon.frames.operators[Int(index)]
    if operation.role == .idiom {
      trace?.note(.idiom, of: .verb(number))
      for position in verb.argumentsStart..<verb.argumentsEnd {
        result.consumedGroups.insert(parse.arguments[Int(position)].group)
      }
      return nil
    }
    if operation.role == .speech {
      trace?.note(.speech, of: .verb(number))
      if !own.actors.isEmpty { result.speakers.append((number, own.actors)) }
      return nil
    }
    let complement = complement(of: verb, object, parse, &memo, &result, depth)
    switch operation.role {
    case .transparent:
      guard let complement else {
        // `called the king`: with nothing that it was for, the call itself.
        trace?.note(.noComplement(operation: index), of: .verb(number))
        guard operation.code >= 0 else { return nil }
        var alone = own
        alone.code = operation.code
        return alone
      }
      var inner = complement.reading
      consume(complement, &result)
      let changed = lexicon.composition.result(index, inner.code)
      trace?.note(
        changed < 0
          ? .passedOn(from: complement.subject)
          : .composed(operation: index, from: complement.subject, code: inner.code, result: changed),
        of: .verb(number))
      if changed >= 0 { inner.code = changed }
      if operation.code >= 0 {
        // `called X to congratulate him`: whoever calls does it, to whomever he calls.
        inner.actors = own.actors.filter { one in
          !own.recipients.contains { $0.start == one.start } || !own.isReciprocal
        }
        if inner.actors.isEmpty { inner.actors = own.actors.prefix(1).map { $0 } }
        inner.isReciprocal = false
        let others = inner.recipients.filter { one in
          !inner.actors.contains { $0.isSame(as: one) } && one.isActor
        }
        inner.recipients =
          others.isEmpty
          ? own.recipients.filter { one in !inner.actors.contains { $0.isSame(as: one) } } : others
      }
      if inner.actors.isEmpty, !own.actors.isEmpty { inner.actors = own.actors }
      if let status = operation.status, changed < 0, status.rank < inner.status.rank { inner.status = status }
      inner.verb = number
      return inner
    default:
      return composed(own, index, operation, complement, parse, &result)
    }
  }

  /// A complement: its reading, and what it was read from.
  private struct Complement {
    var reading: Reading
    var verb: Int32 = -1
    var group: Int32 = -1

    var subject: CodingTrace.Subject { verb >= 0 ? .verb(verb) : .group(group) }
  }

  private func complement(
    of verb: VerbGroup, _ object: Int32, _ parse: SentenceParse, _ memo: inout Memo,
    _ result: inout Result, _ depth: Int
  ) -> Complement? {
    if verb.complement >= 0,
      let inner = reading(of: verb.complement, parse, &memo, &result, depth + 1), inner.code >= 0
    {
      return Complement(reading: inner, verb: verb.complement)
    }
    // An object, or what a preposition leads to, that is itself a nominal trigger.
    var groups: [Int32] = []
    if verb.isPassive, verb.subject >= 0 { groups.append(verb.subject) }
    for position in verb.argumentsStart..<verb.argumentsEnd {
      groups.append(parse.arguments[Int(position)].group)
    }
    // The object that the matrix pattern itself asked for says no more (`announced a suspension of aid`).
    for group in groups where group != object {
      if let inner = nominal(group, parse) { return Complement(reading: inner, group: group) }
    }
    return nil
  }

  private func consume(_ complement: Complement?, _ result: inout Result) {
    guard let complement else { return }
    if complement.verb >= 0 { result.consumedVerbs.insert(complement.verb) }
    if complement.group >= 0 { result.consumedGroups.insert(complement.group) }
  }

  /// CAMEO's grammar: the operator's code for the complement's.
  private func composed(
    _ own: Reading, _ index: Int32, _ operation: Operator, _ complement: Complement?,
    _ parse: SentenceParse,
    _ result: inout Result
  ) -> Reading? {
    var reading = own
    reading.code = operation.code
    guard let complement else {
      trace?.note(.noComplement(operation: index), of: .verb(own.verb))
      guard operation.code >= 0, !isNaming(own, parse) else { return nil }
      if !isAddressed(own) { reading.recipients = bystanders(own, parse) ?? own.recipients }
      return reading
    }
    let code = lexicon.composition.result(index, complement.reading.code)
    trace?.note(
      .composed(operation: index, from: complement.subject, code: complement.reading.code, result: code),
      of: .verb(own.verb))
    if operation.role == .denying, complement.verb >= 0 {
      // What is denied in a full clause is an event of its own, with that status.
      var denied = complement.reading
      denied.status = .denied
      result.readings.append(denied)
    }
    consume(complement, &result)
    if code >= 0 { reading.code = code }
    guard reading.code >= 0 else { return nil }
    reading.recipients = recipients(own, complement.reading, parse)
    if reading.code >= 0, CameoTable.standard.codes[Int(reading.code)].type == .request, complement.verb >= 0,
      parse.verbs[Int(complement.verb)].form == .finite
    {
      // `demanded that Israel withdraw`: whoever is to act is asked.
      let asked = complement.reading.actors.filter { actor in
        actor.isActor && !own.actors.contains { $0.isSame(as: actor) }
      }
      if !asked.isEmpty { reading.recipients = asked }
    }
    return reading
  }

  /// `refuses to call it an alliance` is a stance, not an event.
  private func isNaming(_ own: Reading, _ parse: SentenceParse) -> Bool {
    let complement = parse.verbs[Int(own.verb)].complement
    return complement >= 0 && lexicon.lists.contains(.naming, parse.verbs[Int(complement)].lemma)
  }

  /// Who is acted upon by a composed event: whoever the matrix addresses, else whoever its complement is about.
  private func recipients(_ own: Reading, _ inner: Reading, _ parse: SentenceParse) -> [Reading.Participant] {
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

  /// Whether a matrix verb itself says whom it concerns: somebody, or something of somebody else's.
  private func isAddressed(_ own: Reading) -> Bool {
    own.recipients.contains { recipient in
      recipient.standing >= Who.Standing.owned.rawValue
        && (own.isReciprocal || !own.actors.contains { $0.party == recipient.party && $0.party >= 0 })
    }
  }

  /// Whom a complement concerns that has no code of its own: the first of its objects and prepositional phrases that is
  /// somebody's.
  private func bystanders(_ own: Reading, _ parse: SentenceParse) -> [Reading.Participant]? {
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
          one.standing >= Who.Standing.owned.rawValue && (one.party >= 0 || argument.preposition == 0)
        }
        if isSomebodys { return found }
        if argument.preposition == 0, let others = beneath(argument.group, own, parse) { return others }
      }
      number = verb.complement
      steps += 1
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
    return nil
  }

  /// What the verb group itself says about the event: negation, modality, condition.
  private func applyVerb(_ reading: inout Reading, _ verb: VerbGroup, _ parse: SentenceParse) {
    let refuse = lexicon.grammar.refuse
    let promise = lexicon.grammar.promise
    let threaten = lexicon.grammar.threaten
    guard reading.code >= 0 else { return }
    let type = CameoTable.standard.codes[Int(reading.code)].type
    if verb.isNegated {
      let isIntention = verb.modality == .future || type == .concede || type == .retreat || type == .agree
      let refused = lexicon.composition.result(refuse, reading.code)
      if isIntention, refused >= 0 {
        reading.code = refused
        trace?.note(.turned(.refused, code: refused), of: .verb(reading.verb))
      } else {
        reading.status = .denied
        trace?.note(.turned(.denied, code: reading.code), of: .verb(reading.verb))
      }
    } else if verb.modality == .future || isReportedFuture(verb) {
      let operation = type.quad.isConflict ? threaten : promise
      let intended = lexicon.composition.result(operation, reading.code)
      let isIntent = !type.quad.isConflict || type.quad == .materialConflict
      if isIntent, type != .agree, type != .request, intended >= 0, !reading.actors.isEmpty, !verb.isPassive {
        reading.code = intended
        trace?.note(
          .turned(type.quad.isConflict ? .threatened : .promised, code: intended), of: .verb(reading.verb))
      } else if reading.status == .actual {
        reading.status = .planned
        trace?.note(.turned(.planned, code: reading.code), of: .verb(reading.verb))
      }
    } else if verb.modality == .possible || verb.modality == .duty {
      if reading.status == .actual {
        reading.status = .hypothetical
        trace?.note(.turned(.possible, code: reading.code), of: .verb(reading.verb))
      }
    }
    if verb.isConditional {
      reading.status = .hypothetical
      trace?.note(.turned(.conditional, code: reading.code), of: .verb(reading.verb))
    }
  }

  /// `said it would withdraw`: what was to come when it was said.
  private func isReportedFuture(_ verb: VerbGroup) -> Bool {
    verb.modality == .possible && verb.relation == .complement && !verb.isConditional
      && (verb.start..<verb.main).contains { matcher.tokens[Int($0)].word == lexicon.grammar.would }
  }

  /// `Cairo said Israel must withdraw`: whoever says what another must do demands it.
  private func demand(_ number: Int32, _ inner: Reading?, _ parse: SentenceParse, _ result: Result)
    -> Reading?
  {
    let verb = parse.verbs[Int(number)]
    guard verb.modality == .duty, !verb.isNegated, verb.relation == .complement, verb.subject >= 0,
      let speech = result.speakers.first(where: { $0.verb == verb.parent })
    else { return nil }
    let modal = (verb.start..<verb.main).map { matcher.tokens[Int($0)].word }
    let operation = modal.contains(lexicon.grammar.must) ? lexicon.grammar.demand : lexicon.grammar.appeal
    guard operation >= 0 else { return nil }
    let subject = roles.participants(verb.subject, parse)
    let asked = (inner?.actors ?? subject).filter { one in
      one.isActor && !speech.participants.contains { $0.isSame(as: one) }
    }
    let recipients = asked.isEmpty ? (inner?.recipients ?? []).filter { $0.standing > 0 } : asked
    guard !recipients.isEmpty else { return nil }
    let composed = inner.map { lexicon.composition.result(operation, $0.code) } ?? -1
    let code = composed >= 0 ? composed : lexicon.frames.operators[Int(operation)].code
    guard code >= 0 else { return nil }
    let pattern = inner?.pattern ?? -1
    guard pattern >= 0 || speechPattern(speech.verb, parse) >= 0 else { return nil }
    trace?.note(.turned(.demanded, code: code), of: .verb(speech.verb))
    return Reading(
      code: code, pattern: pattern >= 0 ? pattern : speechPattern(speech.verb, parse),
      actors: speech.participants,
      recipients: recipients, trigger: verb.main, specificity: inner?.specificity ?? 2, verb: speech.verb)
  }

  private func speechPattern(_ verb: Int32, _ parse: SentenceParse) -> Int32 {
    matcher.best(parse.verbs[Int(verb)], parse)?.pattern ?? -1
  }

  // MARK: Nouns

  /// What a noun group means as a nominal trigger, or nil.
  private func nominal(_ group: Int32, _ parse: SentenceParse) -> Reading? {
    guard let match = matcher.best(group, parse) else { return nil }
    let (code, index) = lexicon.frames.meaning(of: match.pattern)
    trace?.note(.matched(pattern: match.pattern), of: .group(group))
    var reading = Reading(
      code: code, pattern: match.pattern, trigger: parse.groups[Int(group)].head,
      specificity: match.specificity, verb: -1)
    roles.fill(&reading, lexicon.frames.patterns[Int(match.pattern)].roles, noun: group, parse)
    if index >= 0 {
      let operation = lexicon.frames.operators[Int(index)]
      guard operation.role == .composing, operation.code >= 0 else { return nil }
      reading.code = operation.code
    }
    return reading
  }

  /// `the deal between X and Y` speaks of an agreement or a statement that is known already.
  private func isBackground(_ reading: Reading, _ group: NounGroup) -> Bool {
    guard reading.code >= 0 else { return true }
    let quad = CameoTable.standard.codes[Int(reading.code)].type.quad
    let first = matcher.tokens[Int(group.start)].word
    return quad == .verbalCooperation && (first == lexicon.grammar.the || first == lexicon.grammar.this)
  }

  /// Nouns that name events by themselves, where no verb has used them.
  private func readNouns(_ parse: SentenceParse, _ result: inout Result) {
    for number in parse.groups.indices {
      let group = Int32(number)
      guard !result.consumedGroups.contains(group), !parse.groups[number].isDate,
        matcher.isTrigger(parse.groups[number]), let reading = nominal(group, parse)
      else { continue }
      // By itself a noun needs somebody on each side: `the talks` alone is no event.
      let sides =
        reading.isReciprocal
        ? reading.actors.count > 1 : !reading.actors.isEmpty && !reading.recipients.isEmpty
      let isNamed = reading.actors.contains { $0.isActor } && reading.recipients.contains { $0.standing > 0 }
      guard sides, isNamed else {
        trace?.note(.dropped(.nounAlone), of: .group(group))
        continue
      }
      guard !isBackground(reading, parse.groups[number]) else {
        trace?.note(.dropped(.background), of: .group(group))
        continue
      }
      result.readings.append(reading)
    }
  }
}
