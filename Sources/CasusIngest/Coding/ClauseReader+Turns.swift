import CasusModel

/// What negation, modality and conditions make of a reading.
extension ClauseReader {
  /// What the verb group itself says about the event: negation, modality, condition.
  func applyVerb(_ reading: inout Reading, _ verb: VerbGroup, _ parse: SentenceParse) {
    let refuse = lexicon.grammar.refuse
    let promise = lexicon.grammar.promise
    let threaten = lexicon.grammar.threaten
    guard reading.code >= 0 else { return }
    let kept = lexicon.composition.result(lexicon.grammar.peacekeeping, reading.code)
    if kept >= 0,
      parse.range.contains(where: { lexicon.lists.contains(.peacekeeping, matcher.tokens[$0].word) })
    {
      // `sent 200 troops on a peacekeeping mission`
      reading.code = kept
    }
    let shared = lexicon.composition.result(lexicon.grammar.together, reading.code)
    if shared >= 0, areSeveral(reading.actors) {
      // `Laos and Vietnam held naval drills`: each is the others' partner.
      reading.code = shared
      reading.recipients = reading.actors
      reading.isReciprocal = true
    }
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

  /// Whether more than one party acts.
  private func areSeveral(_ actors: [Reading.Participant]) -> Bool {
    guard let first = actors.first(where: \.isActor) else { return false }
    return actors.contains { $0.isActor && $0.party != first.party }
  }

  /// `said it would withdraw`: what was to come when it was said.
  private func isReportedFuture(_ verb: VerbGroup) -> Bool {
    verb.modality == .possible && verb.relation == .complement && !verb.isConditional
      && (verb.start..<verb.main).contains { matcher.tokens[Int($0)].word == lexicon.grammar.would }
  }

  /// `Cairo said Israel must withdraw`: whoever says what another must do demands it.
  func demand(_ number: Int32, _ inner: Reading?, _ parse: SentenceParse, _ result: Result)
    -> Reading?
  {
    let verb = parse.verbs[Int(number)]
    guard verb.modality == .duty || isSubjunctive(verb, parse), !verb.isNegated, verb.subject >= 0,
      let speech = speech(over: verb, parse, result)
    else { return nil }
    let modal = (verb.start..<verb.main).map { matcher.tokens[Int($0)].word }
    let isDemanded = modal.contains(lexicon.grammar.must) || verb.modality != .duty
    let operation = isDemanded ? lexicon.grammar.demand : lexicon.grammar.appeal
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
    guard let pattern = inner?.pattern ?? matcher.best(parse.verbs[Int(speech.verb)], parse)?.pattern else {
      return nil
    }
    trace?.note(.turned(.demanded, code: code), of: .verb(speech.verb))
    return Reading(
      code: code, pattern: pattern, actors: speech.participants, recipients: recipients, trigger: verb.main,
      specificity: inner?.specificity ?? 2, verb: speech.verb)
  }

  /// Whoever says a clause, before it or behind it (`Israel must withdraw, Cairo said`).
  private func speech(over verb: VerbGroup, _ parse: SentenceParse, _ result: Result)
    -> (verb: Int32, participants: [Reading.Participant])?
  {
    result.speakers.first { speaker in
      if verb.relation == .complement { return speaker.verb == verb.parent }
      let speech = parse.verbs[Int(speaker.verb)]
      return verb.relation == .root && verb.modality == .duty && speech.main > verb.main
        && parse.isPostposed(speech)
    }
  }

  /// `insisted that the militia leave`: a base form whose subject is one.
  private func isSubjunctive(_ verb: VerbGroup, _ parse: SentenceParse) -> Bool {
    guard verb.form == .finite, verb.modality == .none, verb.start == verb.main, verb.subject >= 0 else {
      return false
    }
    let subject = parse.groups[Int(verb.subject)]
    let form = lexicon.row(matcher.tokens[Int(verb.main)].word).verbForm
    return form.contains(.base) && !form.contains(.past) && !subject.isPlural && !subject.isPronoun
      && subject.next < 0 && subject.who.isActor
  }

  /// `Kabul said the rebels were responsible`: whoever calls another guilty accuses him.
  func blame(_ number: Int32, _ inner: Reading?, _ parse: SentenceParse, _ result: Result) -> Reading? {
    let verb = parse.verbs[Int(number)]
    guard inner == nil, verb.adjective >= 0, !verb.isNegated, !verb.isConditional,
      verb.relation == .complement,
      verb.subject >= 0, lexicon.lists.contains(.guilty, matcher.tokens[Int(verb.adjective)].word),
      let speech = result.speakers.first(where: { $0.verb == verb.parent }),
      let pattern = matcher.best(parse.verbs[Int(speech.verb)], parse)?.pattern
    else { return nil }
    let blamed = roles.participants(verb.subject, parse).filter { one in
      one.isActor && !speech.participants.contains { $0.party == one.party && $0.sector == one.sector }
    }
    guard !blamed.isEmpty, lexicon.grammar.accuse >= 0 else { return nil }
    let code = lexicon.frames.operators[Int(lexicon.grammar.accuse)].code
    trace?.note(.turned(.blamed, code: code), of: .verb(speech.verb))
    return Reading(
      code: code, pattern: pattern, actors: speech.participants, recipients: blamed, trigger: verb.adjective,
      specificity: 2, verb: speech.verb)
  }
}
