import CasusModel

/// When, where and by whose word an event is reported.
extension EventBuilder {
  /// Background: it ended a year or more before the story.
  func isHistorical(_ date: EDTFDate) -> Bool {
    guard let last = date.latest, let day = context.day else { return false }
    return last.number <= Int(day) - 365
  }

  // MARK: Attribution and place

  /// Whose word a reading is: the speaker of the speech verb that governs it or that follows its clause.
  func attribution(
    of reading: Reading, _ result: ClauseReader.Result, _ parse: SentenceParse
  ) -> [Reading.Participant] {
    for (verb, speakers) in result.speakers {
      let speech = parse.verbs[Int(verb)]
      if reading.verb == verb { continue }
      let isAfter = reading.trigger > speech.main
      if isAfter, governs(verb, reading, parse) { return speakers }
      if !isAfter, parse.isPostposed(speech), !governs(reading.verb, speech, parse) { return speakers }
    }
    return accordingTo(parse)
  }

  /// Whether a speech verb's clause holds the reading: no new main clause begins between the two.
  func governs(_ verb: Int32, _ reading: Reading, _ parse: SentenceParse) -> Bool {
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

  func governs(_ reading: Int32, _ speech: VerbGroup, _ parse: SentenceParse) -> Bool {
    speech.relation == .relative
      || (reading >= 0 && speech.parent == reading && speech.relation == .coordinated)
  }

  func accordingTo(_ parse: SentenceParse) -> [Reading.Participant] {
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
  func location(of reading: Reading, _ parse: SentenceParse) -> EventMention.Location? {
    guard let best = place(of: reading, parse) else { return enteredPlace(of: reading, parse) }
    let country = context.party(best.party).flatMap { context.party($0.country(on: context.day)) }
    return EventMention.Location(text: context.words(best.start, best.end), country: country?.code)
  }

  /// `invaded northern Uganda`, `crossed into Russian territory`: whoever enters a country by force does it there.
  private func enteredPlace(of reading: Reading, _ parse: SentenceParse) -> EventMention.Location? {
    let row = lexicon.row(context.tokens[Int(reading.trigger)].word)
    guard lexicon.lists.contains(.entering, row.verbLemma) || lexicon.lists.contains(.entering, row.nounLemma)
    else { return nil }
    let entered = reading.recipients.map(\.party).filter { $0 >= 0 }
    guard
      let group = parse.groups.first(where: {
        $0.start > reading.trigger && $0.who.party >= 0 && entered.contains($0.who.party) && !$0.isPronoun
      }), let country = context.party(group.who.party).flatMap({ context.party($0.country(on: context.day)) })
    else { return nil }
    return EventMention.Location(text: context.words(group.start, group.end), country: country.code)
  }

  /// The name of the place nearest to the trigger that a preposition of place leads to.
  ///
  /// - Parameter isConcerned: whether the place stands for whoever is concerned. `bishops in Kinshasa rejected`: where
  ///   somebody is says who he is then; where he protests, also against whom.
  func place(of reading: Reading, _ parse: SentenceParse, isConcerned: Bool = false) -> NameMatch? {
    let type = CameoTable.standard.codes[Int(reading.code)].type
    let isSaid = type != .concede && (type.quad == .verbalConflict || type.quad == .verbalCooperation)
    let taken = (reading.actors + reading.recipients).map {
      $0.start..<max($0.start + 1, isConcerned && isSaid ? $0.end : 0)
    }
    var best: NameMatch?
    for name in parse.names where name.kind == .place || name.kind == .seat || name.kind == .name {
      guard name.start > 0, !taken.contains(where: { $0.contains(name.start) }) else { continue }
      guard lexicon.lists.contains(.inside, context.tokens[Int(name.start) - 1].word) else { continue }
      if let known = best, abs(known.start - reading.trigger) <= abs(name.start - reading.trigger) {
        continue
      }
      best = name
    }
    return best
  }
}
