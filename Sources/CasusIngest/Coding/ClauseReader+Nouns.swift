import CasusModel

/// Nouns that name events.
extension ClauseReader {
  /// What a noun group means as a nominal trigger, or nil.
  func nominal(_ group: Int32, _ parse: SentenceParse, depth: Int = 0) -> Reading? {
    guard let match = matcher.best(group, parse) else { return nil }
    let (code, index) = lexicon.frames.meaning(of: match.pattern)
    trace?.note(.matched(pattern: match.pattern), of: .group(group))
    var reading = Reading(
      code: code, pattern: match.pattern, trigger: parse.groups[Int(group)].head,
      specificity: match.specificity, verb: -1)
    roles.fill(&reading, lexicon.frames.patterns[Int(match.pattern)].roles, noun: group, parse)
    if index >= 0 {
      let operation = lexicon.frames.operators[Int(index)]
      guard operation.role == .composing else { return nil }
      reading.code = operation.code
      if depth < 3 { compose(&reading, index, parse, depth) }
      guard reading.code >= 0 else { return nil }
    }
    return reading
  }

  /// `the suspension of aid to Kampala`, `an end to talks`: what the noun of an operator makes of the noun behind it.
  private func compose(_ reading: inout Reading, _ operation: Int32, _ parse: SentenceParse, _ depth: Int) {
    guard let noun = parse.groups.firstIndex(where: { $0.head == reading.trigger }) else { return }
    for preposition in [lexicon.grammar.of, lexicon.grammar.to, lexicon.grammar.for] {
      guard let behind = roles.following(Int32(noun), preposition, parse).first,
        matcher.isTrigger(parse.groups[Int(behind)]), let inner = nominal(behind, parse, depth: depth + 1)
      else { continue }
      let code = lexicon.composition.result(operation, inner.code)
      guard code >= 0 else { continue }
      trace?.note(
        .composed(operation: operation, from: .group(behind), code: inner.code, result: code),
        of: .group(Int32(noun)))
      reading.code = code
      if !isAddressed(reading) {
        let others = inner.recipients.filter { one in !reading.actors.contains { $0.isSame(as: one) } }
        reading.recipients = others.isEmpty ? reading.recipients : others
      }
      return
    }
  }

  /// `Ankara's plan to stage drills with X was confirmed`, `a commitment by Berlin to deliver tanks`: what the noun of an
  /// operator with somebody of its own makes of the infinitive behind it. Nil where it is no such noun.
  func announced(_ number: Int32, _ inner: Reading?, _ parse: SentenceParse, _ result: inout Result)
    -> Reading?
  {
    let verb = parse.verbs[Int(number)]
    guard verb.form == .infinitive, let noun = noun(before: verb, parse),
      !result.consumedGroups.contains(noun),
      let match = matcher.best(noun, parse)
    else { return nil }
    let (_, index) = lexicon.frames.meaning(of: match.pattern)
    guard index >= 0, lexicon.frames.operators[Int(index)].role == .composing else { return nil }
    let operation = lexicon.frames.operators[Int(index)]
    var reading = Reading(
      code: operation.code, pattern: match.pattern, trigger: parse.groups[Int(noun)].head,
      specificity: match.specificity, verb: -1)
    roles.fill(&reading, lexicon.frames.patterns[Int(match.pattern)].roles, noun: noun, parse)
    guard reading.actors.contains(where: \.isActor) else { return nil }
    trace?.note(.matched(pattern: match.pattern), of: .group(noun))
    if let inner {
      let code = lexicon.composition.result(index, inner.code)
      if code >= 0 {
        trace?.note(
          .composed(operation: index, from: .verb(number), code: inner.code, result: code), of: .group(noun))
        reading.code = code
      }
      if !isAddressed(reading) {
        let others = (inner.recipients + inner.actors).filter { one in
          one.standing > 0 && !reading.actors.contains { $0.isSame(as: one) }
        }
        reading.recipients = others
      }
    }
    if reading.code < 0, inner == nil, operation.concerningCode >= 0 {
      // `a commitment to deliver tanks to Tallinn`: a deed without a code that concerns somebody else.
      var deed = reading
      deed.verb = number
      if let others = bystanders(deed, parse) {
        reading.code = operation.concerningCode
        reading.recipients = others
      }
    }
    guard reading.code >= 0 else { return nil }
    result.consumedVerbs.insert(number)
    result.consumedGroups.insert(noun)
    return reading
  }

  /// The noun group right before an infinitive, or before the `by` phrase that says whose it is.
  private func noun(before verb: VerbGroup, _ parse: SentenceParse) -> Int32? {
    let place = Int(verb.element) - 1
    guard place >= 0, parse.elements[place].kind == .group else { return nil }
    let group = parse.elements[place].index
    guard parse.groups[Int(group)].preposition == lexicon.grammar.by, place >= 2,
      parse.elements[place - 2].kind == .group
    else { return matcher.isTrigger(parse.groups[Int(group)]) ? group : nil }
    return parse.elements[place - 2].index
  }

  /// `the deal between X and Y` speaks of an agreement or a statement that is known already.
  private func isBackground(_ reading: Reading, _ group: NounGroup) -> Bool {
    guard reading.code >= 0 else { return true }
    let quad = CameoTable.standard.codes[Int(reading.code)].type.quad
    let first = matcher.tokens[Int(group.start)].word
    return quad == .verbalCooperation && (first == lexicon.grammar.the || first == lexicon.grammar.this)
  }

  /// Nouns that name events by themselves, where no verb has used them.
  func readNouns(_ parse: SentenceParse, _ result: inout Result) {
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
