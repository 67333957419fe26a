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
    var consumedVerbs = NumberSet()
    var consumedGroups = NumberSet()
  }

  func read(_ parse: SentenceParse) -> Result {
    lexicon.frames.prefetch(parse)
    var result = Result()
    var memo = Memo(verbs: parse.verbs.count)
    for verb in parse.verbs.indices {
      _ = reading(of: Int32(verb), parse, &memo, &result, 0)
    }
    for verb in parse.verbs.indices where !result.consumedVerbs.contains(Int32(verb)) {
      if let announced = announced(Int32(verb), memo[Int32(verb)], parse, &result) {
        result.readings.append(announced)
      } else if let spoken = demand(Int32(verb), memo[Int32(verb)], parse, result)
        ?? blame(Int32(verb), memo[Int32(verb)], parse, result)
      {
        result.readings.append(spoken)
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
    let places = lexicon.frames.patterns[Int(match.pattern)].roles
    trace?.note(.matched(pattern: match.pattern), of: .verb(number))
    var reading = Reading(
      code: code, pattern: match.pattern, trigger: trigger(verb, match, parse),
      specificity: match.specificity,
      verb: number)
    roles.fill(&reading, places, verb: verb, object: match.object, parse)
    if match.object >= 0 { result.consumedGroups.insert(match.object) }
    if reading.isReciprocal, verb.subject >= 0, asksOfSubject(match.pattern) {
      result.consumedGroups.insert(verb.subject)
    }
    if names(match.pattern, complementOf: verb, parse) { result.consumedVerbs.insert(verb.complement) }
    if isCharge(code, verb, parse) { result.consumedVerbs.insert(verb.complement) }
    if operation >= 0 {
      guard
        let composed = compose(
          reading, operation, verb, number, match.object, parse, &memo, &result, depth)
      else { return nil }
      reading = composed
    } else if !reading.isReciprocal, !places.recipients.contains(.nobody),
      !isAddressed(reading)
    {
      // None of the places that the pattern names is somebody's: whoever else the clause is about.
      reading.recipients = bystanders(reading, parse) ?? reading.recipients
      if reading.recipients.isEmpty, !places.recipients.isEmpty, let object = plainObject(verb, match, parse)
      {
        reading.recipients = roles.participants(object, parse).filter { one in
          !reading.actors.contains { $0.party == one.party && $0.party >= 0 }
        }
      }
    }
    applyVerb(&reading, verb, parse)
    memo[number] = reading
    return reading
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
      if operation.code >= 0, !own.isReciprocal {
        // `called X to congratulate him`: whoever calls does it, to whomever he calls.
        inner.isReciprocal = false
        inner.actors = own.actors
        let isOther = { (one: Reading.Participant) in !own.actors.contains { $0.isSame(as: one) } }
        let others = inner.recipients.filter { isOther($0) && $0.isActor }
        inner.recipients = others.isEmpty ? own.recipients.filter(isOther) : others
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
    if object >= 0, let inner = nominalOf(object, verb, parse) { return inner }
    if verb.complement >= 0,
      let inner = reading(of: verb.complement, parse, &memo, &result, depth + 1), inner.code >= 0
    {
      return Complement(reading: inner, verb: verb.complement)
    }
    // An object, or what a preposition leads to, that is itself a nominal trigger. The object that the matrix pattern
    // itself asked for says no more (`announced a suspension of aid`).
    if verb.isPassive, verb.subject >= 0, verb.subject != object, let inner = nominal(verb.subject, parse) {
      return Complement(reading: inner, group: verb.subject)
    }
    for position in verb.argumentsStart..<verb.argumentsEnd {
      let group = parse.arguments[Int(position)].group
      if group != object, let inner = nominal(group, parse) {
        return Complement(reading: inner, group: group)
      }
    }
    return nil
  }

  /// `announced a suspension of aid`: what the pattern's own object is of.
  private func nominalOf(_ object: Int32, _ verb: VerbGroup, _ parse: SentenceParse) -> Complement? {
    for position in verb.argumentsStart..<verb.argumentsEnd {
      let argument = parse.arguments[Int(position)]
      guard argument.preposition == lexicon.grammar.of, argument.group == object + 1,
        let inner = nominal(argument.group, parse)
      else { continue }
      return Complement(reading: inner, group: argument.group)
    }
    return nil
  }

  private func consume(_ complement: Complement, _ result: inout Result) {
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
      let isNegated = parse.verbs[Int(own.verb)].isNegated
      if isNegated, operation.negatedCode >= 0 { reading.code = operation.negatedCode }
      if reading.code < 0, operation.concerningCode >= 0, let others = concerned(own, parse) {
        reading.code = operation.concerningCode
        reading.recipients = others
        return reading
      }
      guard reading.code >= 0, !isNaming(own, parse) else { return nil }
      if let accused = subjectOfComplement(own, reading.code, parse) {
        reading.recipients = accused
      } else if !isAddressed(own) {
        reading.recipients = bystanders(reading, parse) ?? own.recipients
      }
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
    var type = CameoTable.standard.codes[Int(reading.code)].type
    let isUnchanged = code == complement.reading.code && type.quad == .materialConflict
    if isUnchanged, addressesAnother(own) {
      // `Berlin ordered Tehran to close its consulate`: nobody has another state at his command.
      let demanded = lexicon.composition.result(lexicon.grammar.demand, code)
      if operation.code >= 0, CameoTable.standard.codes[Int(operation.code)].type == .request, demanded >= 0 {
        (reading.code, type) = (demanded, .request)
      }
    } else if isUnchanged {
      // `ordered the army to shell the town`: whoever orders it does it, to whomever it is done.
      let others = complement.reading.recipients.filter { one in
        one.standing > 0 && !own.actors.contains { $0.isSame(as: one) }
      }
      if !others.isEmpty { reading.recipients = others }
    }
    if type == .request || type == .accuse, complement.verb >= 0,
      parse.verbs[Int(complement.verb)].form == .finite
    {
      // `demanded that Israel withdraw`, `alleged that Israel shelled`: whoever is to act, or has acted.
      let asked = complement.reading.actors.filter { actor in
        (actor.isActor || type == .accuse && actor.standing > 0)
          && !own.actors.contains { $0.isSame(as: actor) }
      }
      if !asked.isEmpty { reading.recipients = asked }
    }
    return reading
  }
}
