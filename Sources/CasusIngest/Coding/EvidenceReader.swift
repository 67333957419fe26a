import CasusModel

/// Reads a sentence of which no pattern made an event by what its single words speak of.
///
/// Of all ways to tell an event a lexicon holds most, not all: `the rebels flouted the truce that Lomé had brokered`. Where
/// somebody does something to somebody else, and the words of the clause stand in the patterns of one kind of event far
/// more often than in those of any other (``WordEvidence``), the clause is taken for an event of that kind, to its coarsest
/// code.
struct EvidenceReader {
  let lexicon: Lexicon
  let matcher: PatternMatcher
  let roles: RoleReader
  let clauses: ClauseReader

  private var context: ArticleContext { roles.context }

  /// How far words must speak for a kind of event, and before any other kind, in hundredths of natural logarithms.
  private static let least: Int32 = 120
  private static let lead: Int32 = 10

  /// What a clause is taken for.
  struct Finding {
    var reading: Reading
    /// The words that speak for it most, as tokens.
    var words: [Int32]
  }

  /// The clause of a sentence that says most, or nil where none says enough.
  ///
  /// - Parameter isEvent: whether a reading is somebody's political deed.
  func read(_ parse: SentenceParse, _ result: ClauseReader.Result, isEvent: (Reading) -> Bool) -> Finding? {
    guard context.topic == .general, !lexicon.frames.evidence.kinds.isEmpty else { return nil }
    var best: (score: Int32, finding: Finding)?
    for number in parse.verbs.indices where mayTell(Int32(number), parse) {
      let tokens = words(of: Int32(number), parse)
      guard let (kind, score) = kind(of: tokens, verb: parse.verbs[number].main),
        isSaid(kind, by: parse.verbs[number], parse),
        score > best?.score ?? 0,
        let reading = reading(kind, of: Int32(number), parse, result), isEvent(reading)
      else { continue }
      best = (score, Finding(reading: reading, words: spokesmen(of: kind, tokens)))
    }
    return best?.finding
  }

  /// Whether a verb may tell an event: it isn't speech, and no idiom has silenced it.
  private func mayTell(_ number: Int32, _ parse: SentenceParse) -> Bool {
    let verb = parse.verbs[Int(number)]
    guard !verb.isConditional, [.root, .coordinated, .complement].contains(verb.relation) else {
      return false
    }
    // Somebody must do it, or it be done to somebody.
    guard
      verb.isPassive || verb.subject >= 0 && parse.groups[Int(verb.subject)].who.standing > .thing
        || verb.relation == .complement
    else { return false }
    // What somebody is or has, is no deed.
    let main = context.tokens[Int(verb.main)].word
    if lexicon.lists.contains(.have, main)
      || lexicon.lists.contains(.be, main) && verb.adjective < 0 && verb.subject >= 0
    {
      return false
    }
    guard let match = matcher.best(verb, parse) else { return true }
    let operation = lexicon.frames.meaning(of: match.pattern).operation
    guard operation >= 0 else { return true }
    switch lexicon.frames.operators[Int(operation)].role {
    case .idiom: return false
    case .speech: return verb.complement < 0 && verb.argumentsEnd > verb.argumentsStart + 1
    case .composing, .transparent, .denying: return true
    }
  }

  // MARK: Words

  /// The words that say something in a clause: its verb's, its objects' and prepositional phrases', and those of what depends
  /// on the verb.
  private func words(of first: Int32, _ parse: SentenceParse) -> [Int32] {
    var found: [Int32] = []
    var number = first
    var steps = 0
    while number >= 0, steps < 4 {
      let verb = parse.verbs[Int(number)]
      found += (verb.start..<verb.end).filter(speaks)
      if verb.subject >= 0, verb.isPassive || !parse.groups[Int(verb.subject)].who.isActor {
        found += tokens(of: verb.subject, parse)
      }
      for position in verb.argumentsStart..<verb.argumentsEnd {
        found += tokens(of: parse.arguments[Int(position)].group, parse)
      }
      number = verb.complement
      steps += 1
    }
    return Array(Set(found)).sorted()
  }

  private func tokens(of group: Int32, _ parse: SentenceParse) -> [Int32] {
    let group = parse.groups[Int(group)]
    return group.isDate ? [] : (group.start..<group.end).filter(speaks)
  }

  /// Whether a word has a meaning of its own: names, numbers and the words of the grammar have not.
  private func speaks(_ token: Int32) -> Bool {
    let word = context.tokens[Int(token)].word
    switch context.tags[Int(token)] {
    case .noun, .nounPlural, .adjective, .adverb, .particle, .verbBase, .verbPresent, .verbPast,
      .pastParticiple,
      .gerund:
      break
    default: return false
    }
    let lists: [WordList] = [.be, .have, .do, .future, .possible, .duty, .quantity, .unit, .weekday]
    return !lists.contains { lexicon.lists.contains($0, word) }
  }

  /// The kind of event that words speak of, and how far they do.
  private func kind(of tokens: [Int32], verb: Int32) -> (kind: Int, score: Int32)? {
    let evidence = lexicon.frames.evidence
    var sums = [Int32](repeating: 0, count: evidence.kinds.count)
    for token in tokens {
      guard let row = row(token) else { continue }
      for (kind, weight) in row.enumerated() { sums[kind] += Int32(weight) * (token == verb ? 2 : 1) }
    }
    guard let best = sums.indices.max(by: { sums[$0] < sums[$1] }), evidence.kinds[best].code >= 0 else {
      return nil
    }
    let second = sums.indices.filter { $0 != best }.map { sums[$0] }.max() ?? 0
    guard sums[best] >= EvidenceReader.least, sums[best] - second >= EvidenceReader.lead else { return nil }
    return (best, sums[best])
  }

  /// Whether the verb or its object speaks of a kind, not only what stands around them.
  private func isSaid(_ kind: Int, by verb: VerbGroup, _ parse: SentenceParse) -> Bool {
    var heads = [verb.main]
    if verb.adjective >= 0 { heads.append(verb.adjective) }
    if verb.isPassive, verb.subject >= 0 { heads.append(parse.groups[Int(verb.subject)].head) }
    for position in verb.argumentsStart..<verb.argumentsEnd
    where parse.arguments[Int(position)].preposition == 0 {
      heads.append(parse.groups[Int(parse.arguments[Int(position)].group)].head)
    }
    if verb.complement >= 0 { heads.append(parse.verbs[Int(verb.complement)].main) }
    return heads.contains { weight(of: $0, for: kind) > 0 }
  }

  private func weight(of token: Int32, for kind: Int) -> Int32 {
    row(token).map { Int32($0[$0.startIndex + kind]) } ?? 0
  }

  /// What a word speaks of: as the form of a verb or noun that it is here, else as it stands.
  private func row(_ token: Int32) -> ArraySlice<Int16>? {
    let word = context.tokens[Int(token)].word
    guard word != 0 else { return nil }
    let known = lexicon.row(word)
    let lemmas: [WordID]
    switch context.tags[Int(token)] {
    case .noun, .nounPlural: lemmas = [word, known.nounLemma, known.verbLemma]
    default: lemmas = [known.verbLemma, word, known.nounLemma]
    }
    for lemma in lemmas { if let row = lexicon.frames.evidence.row(lemma) { return row } }
    return nil
  }

  /// The three words that speak most for a kind.
  private func spokesmen(of kind: Int, _ tokens: [Int32]) -> [Int32] {
    let weights = tokens.map { weight(of: $0, for: kind) }
    let order = tokens.indices.filter { weights[$0] > 0 }.sorted { (-weights[$0], $0) < (-weights[$1], $1) }
    return order.prefix(3).map { tokens[$0] }.sorted()
  }

  // MARK: Roles

  /// Whether somebody does it to somebody else, and one of them is a party or both are in politics.
  private func isBetweenTwo(_ reading: Reading, _ verb: VerbGroup, _ parse: SentenceParse) -> Bool {
    let actors = reading.actors.filter { $0.isActor && $0.sector != .business }
    guard !actors.isEmpty || reading.actors.isEmpty && verb.isPassive else { return false }
    let others = reading.recipients.filter { one in
      (one.isActor || isSomebodys(one, parse)) && !actors.contains { $0.isSame(as: one) }
    }
    if actors.isEmpty {
      let quad = CameoTable.standard.codes[Int(reading.code)].type.quad
      guard quad.isConflict, others.contains(where: { $0.group == verb.subject }) else { return false }
    }
    let isKnown = (actors + others).contains { $0.party >= 0 && $0.sector != .business }
    return !others.isEmpty && (isKnown || isPolitical(actors, verb) && isPolitical(others, verb))
  }

  /// Whether a thing is somebody's by the words of its own (`Australian wine`), not only where he is.
  private func isSomebodys(_ thing: Reading.Participant, _ parse: SentenceParse) -> Bool {
    guard thing.party >= 0, thing.standing > 0, thing.group >= 0 else { return false }
    let group = parse.groups[Int(thing.group)]
    return group.possessor >= 0
      || parse.names.contains { $0.party >= 0 && $0.start >= group.start && $0.end <= group.head }
  }

  /// `Pyongyang said Seoul would pay a dear price`: what is said of somebody is said to him.
  private func said(
    _ reading: Reading, _ verb: VerbGroup, _ parse: SentenceParse, _ result: ClauseReader.Result
  ) -> Reading? {
    guard CameoTable.standard.codes[Int(reading.code)].type.quad == .verbalConflict,
      verb.relation == .complement,
      let speech = result.speakers.first(where: { $0.verb == verb.parent })
    else { return nil }
    var said = reading
    said.actors = speech.participants
    let subject = verb.subject >= 0 ? roles.participants(verb.subject, parse) : []
    said.recipients = subject.filter { one in
      one.isActor && !said.actors.contains { $0.isSame(as: one) }
    }
    if said.recipients.isEmpty { said.recipients = reading.recipients }
    said.verb = speech.verb
    return said
  }

  /// Whether one of a side is in politics, or none is named of a passive.
  private func isPolitical(_ side: [Reading.Participant], _ verb: VerbGroup) -> Bool {
    side.isEmpty && verb.isPassive
      || side.contains { $0.sector != nil && $0.sector != .business && $0.sector != .media }
  }

  /// A clause read as a kind of event, or nil where nobody does it to somebody else.
  private func reading(
    _ kind: Int, of number: Int32, _ parse: SentenceParse, _ result: ClauseReader.Result
  ) -> Reading? {
    let kind = lexicon.frames.evidence.kinds[kind]
    let verb = parse.verbs[Int(number)]
    let places = lexicon.frames.patterns[Int(kind.pattern)].roles
    var reading = Reading(
      code: kind.code, pattern: kind.pattern, trigger: verb.main, specificity: 0, verb: number)
    roles.fill(&reading, places, verb: verb, object: -1, parse)
    if !clauses.isAddressed(reading), !reading.isReciprocal {
      reading.recipients = clauses.bystanders(reading, parse) ?? reading.recipients
    }
    if !isBetweenTwo(reading, verb, parse), let said = said(reading, verb, parse, result) { reading = said }
    guard isBetweenTwo(reading, verb, parse) else { return nil }
    clauses.applyVerb(&reading, verb, parse)
    return reading
  }
}
