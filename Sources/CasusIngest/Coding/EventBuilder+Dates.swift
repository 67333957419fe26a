import CasusModel

/// When an event happened: the date of its sentence, else of the story, else of publication.
extension EventBuilder {
  /// The date of an event, and where it comes from.
  ///
  /// An expression that governs the event but can't be worked out (`during Ramadan`) leaves it undated: the date of
  /// publication would be a guess that the text gives no reason for.
  func date(of reading: Reading, _ code: CameoCode, _ parse: SentenceParse) -> (
    EDTFDate?, EventMention.DateSource
  ) {
    if let found = nearestDate(reading, parse) {
      return (found.value, found.isOpen ? .unknown : .sentence)
    }
    if let date = storyDate(reading, code, parse) { return (date, .story) }
    let published = context.times.published
    return (published, published == nil ? .unknown : .published)
  }

  /// The date expression nearest to the trigger among those that date its clause.
  func nearestDate(_ reading: Reading, _ parse: SentenceParse) -> FoundDate? {
    guard !dates.isEmpty else { return nil }
    var best: FoundDate?
    var bestCost = Int.max
    for date in dates where governs(date, reading, parse) {
      let cost = cost(of: date, reading, parse)
      if cost < bestCost { (best, bestCost) = (date, cost) }
    }
    return best
  }

  /// A clause boundary between the two costs more than distance does.
  private func cost(of date: FoundDate, _ reading: Reading, _ parse: SentenceParse) -> Int {
    let (place, trigger) = (date.tokens.lowerBound, Int(reading.trigger))
    var boundaries = 0
    // Behind another verb of its own: `blocked a boat in March, and Manila sued China`.
    if trigger > place, let owner = parse.verbs.lastIndex(where: { Int($0.start) < place }),
      parse.verbs[owner].form == .finite, Int32(owner) != reading.verb
    {
      boundaries += 1
    }
    for element in parse.elements
    where Int(element.token) > min(place, trigger) && Int(element.token) < max(place, trigger) {
      switch element.kind {
      case .subordinator, .relative, .stop: boundaries += 1
      case .verb: if parse.verbs[Int(element.index)].form == .finite { boundaries += 1 }
      default: break
      }
    }
    return abs(place - trigger) + boundaries * 12
  }

  // MARK: The sentence

  /// Whether a date is one of the reading's own clause. One in a relative or adverbial clause holds for that clause alone
  /// (`Russia, which invaded X in 2022, said`), one of a noun for that noun (`condemned the 1990 invasion`).
  func governs(_ date: FoundDate, _ reading: Reading, _ parse: SentenceParse) -> Bool {
    let trigger = Int(reading.trigger)
    switch date.scope {
    case .noun: return belongs(trigger, to: date)
    case .following: return trigger >= date.tokens.upperBound
    case .preceding: if trigger >= date.tokens.upperBound { return false }
    case .clause: break
    }
    guard let clause = subordinateClause(of: date, parse) else { return true }
    return isInside(reading, clause, parse)
  }

  /// Whether a noun's date is the trigger's: `Tuesday's vote`, `the 1990 invasion`, `the invasion of 1990`.
  private func belongs(_ trigger: Int, to date: FoundDate) -> Bool {
    guard isNominal(trigger) else { return false }
    if trigger >= date.tokens.upperBound {
      return (date.tokens.upperBound..<trigger).allSatisfy { isInsideOfGroup($0) }
    }
    return trigger + 2 == date.tokens.lowerBound
  }

  private func isNominal(_ index: Int) -> Bool {
    switch context.tags[index] {
    case .noun, .nounPlural, .properNoun, .gerund: true
    default: false
    }
  }

  private func isInsideOfGroup(_ index: Int) -> Bool {
    switch context.tags[index] {
    case .noun, .nounPlural, .properNoun, .adjective, .possessive, .number: true
    default: false
    }
  }

  /// The relative or adverbial clause that a date stands in, or nil where it is the main clause's.
  private func subordinateClause(of date: FoundDate, _ parse: SentenceParse) -> Int32? {
    guard let owner = parse.verbs.lastIndex(where: { Int($0.start) < date.tokens.lowerBound }) else {
      return nil
    }
    var number = Int32(owner)
    var steps = 0
    while number >= 0, steps < 8 {
      let verb = parse.verbs[Int(number)]
      if verb.relation == .relative || verb.relation == .adverbial { return number }
      guard verb.relation == .complement || verb.relation == .coordinated else { return nil }
      number = verb.parent
      steps += 1
    }
    return nil
  }

  /// Whether a reading belongs to a clause or to one that depends on it.
  func isInside(_ reading: Reading, _ clause: Int32, _ parse: SentenceParse) -> Bool {
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

  // MARK: The story

  /// The date that the story gives: that of a meeting `during` which something happened, of the deed itself where it was
  /// dated before, of the scene that the sentence goes on with, or of the dateline.
  private func storyDate(_ reading: Reading, _ code: CameoCode, _ parse: SentenceParse) -> EDTFDate? {
    if let date = occasion(parse) { return date }
    let trigger = Int(reading.trigger)
    if isNominal(trigger), let date = finder.happening(in: trigger..<trigger + 1) { return date }
    if reading.status == .actual, let scene = context.scene.date, isPast(reading, parse), goesOn(parse),
      isRecent(scene) || code.type.quad == .materialCooperation || code.type.quad == .materialConflict
    {
      return scene
    }
    guard let dateline = context.times.dateline, EDTFDate(dateline) != context.times.published else {
      return nil
    }
    return EDTFDate(dateline)
  }

  /// Whether a sentence goes on with the one before: its subject is a pronoun or belongs to one (`its army`).
  private func goesOn(_ parse: SentenceParse) -> Bool {
    guard let verb = parse.verbs.first(where: { $0.relation == .root && $0.form == .finite }),
      verb.subject >= 0
    else {
      return false
    }
    let subject = parse.groups[Int(verb.subject)]
    return subject.isPronoun || context.tags[Int(subject.start)] == .possessivePronoun
  }

  /// The date of what the sentence says it happened at: `During the meeting, the two leaders …`.
  private func occasion(_ parse: SentenceParse) -> EDTFDate? {
    for index in parse.range where lexicon.lists.contains(.during, context.tokens[index].word) {
      let next = index + 1
      guard next < parse.range.upperBound, context.tags[index] == .preposition,
        context.tags[next] == .determiner || context.tags[next] == .possessivePronoun
      else { continue }
      if let date = finder.happening(in: next..<min(next + 4, parse.range.upperBound)) { return date }
    }
    return nil
  }

  private func isRecent(_ date: EDTFDate) -> Bool {
    guard let day = context.day, let last = date.latest else { return false }
    return Int(day) - last.number <= 60
  }

  /// Whether a reading is told as something that happened.
  private func isPast(_ reading: Reading, _ parse: SentenceParse) -> Bool {
    var number = reading.verb
    var steps = 0
    while number >= 0, parse.verbs[Int(number)].form != .finite, steps < 6 {
      number = parse.verbs[Int(number)].parent
      steps += 1
    }
    return number < 0 ? isNarrated(parse) : isPast(parse.verbs[Int(number)])
  }

  private func isPast(_ verb: VerbGroup) -> Bool {
    guard verb.form == .finite, verb.modality == .none, !verb.isPerfect else { return false }
    return context.tags[Int(verb.start)] == .verbPast || context.tags[Int(verb.main)] == .verbPast
  }

  /// Whether a sentence's main verb tells what happened.
  func isNarrated(_ parse: SentenceParse) -> Bool {
    parse.verbs.first { $0.relation == .root && $0.form == .finite }.map(isPast) ?? false
  }

  /// The date of a sentence's main clause, where it is known and not ahead.
  func mainDate(_ parse: SentenceParse) -> EDTFDate? {
    dates.last {
      guard $0.scope == .clause || $0.scope == .preceding, let value = $0.value, !value.isInterval,
        let first = value.earliest
      else { return false }
      return first.number <= Int(context.day ?? Int32.max) && subordinateClause(of: $0, parse) == nil
    }?.value
  }

  // MARK: What later sentences may count from

  /// Notes what the sentence's dates say when it happened.
  func noteHappenings(_ result: ClauseReader.Result, _ parse: SentenceParse, _ clock: inout StoryClock) {
    for date in dates {
      guard let value = date.value, value.day != nil else { continue }
      for index in deeds(of: date, parse) where isDeed(index) { clock.note(index, on: value) }
    }
  }

  /// Where the deeds stand that a date dates.
  private func deeds(of date: FoundDate, _ parse: SentenceParse) -> [Int] {
    let (start, end) = (date.tokens.lowerBound, date.tokens.upperBound)
    let limit = parse.range.upperBound
    switch date.scope {
    case .noun:
      return start >= 2 && context.tokens[start - 1].word == lexicon.grammar.of
        ? [start - 2] : Array(end..<min(end + 4, limit))
    case .following: return Array(end..<min(end + 12, limit))
    case .clause, .preceding:
      guard let verb = parse.verbs.last(where: { Int($0.start) < start }) else {
        return Array(end..<min(end + 14, limit))
      }
      let subject = verb.subject >= 0 ? [Int(parse.groups[Int(verb.subject)].head)] : []
      return subject + Array(Int(verb.start)..<start)
    }
  }

  private func isDeed(_ index: Int) -> Bool {
    switch context.tags[index] {
    case .noun, .nounPlural: return true
    case .verbPast, .pastParticiple, .verbPresent, .verbBase, .gerund:
      let word = context.tokens[index].word
      let lists = lexicon.lists
      return !lists.contains(.be, word) && !lists.contains(.have, word) && !lists.contains(.do, word)
    default: return false
    }
  }
}

extension FoundDate {
  /// Whether the chunker takes the expression for a group of its own, rather than for a part of the noun's that it dates.
  func isGroup(_ context: ArticleContext) -> Bool {
    guard scope == .noun, tokens.upperBound < context.tags.count else { return true }
    return context.tags[tokens.upperBound] == .possessive
      || context.tags[max(0, tokens.lowerBound - 1)] == .preposition
  }
}
