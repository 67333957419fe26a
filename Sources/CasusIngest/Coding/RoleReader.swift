import CasusModel

/// Reads who fills a pattern's roles from the places around its head.
struct RoleReader {
  let lexicon: Lexicon
  let context: ArticleContext

  /// Fills the roles of a verb pattern.
  func fill(_ reading: inout Reading, _ roles: Roles, verb: VerbGroup, object: Int32, _ parse: SentenceParse)
  {
    reading.actors = side(roles.actors, parse) { self.groups(at: $0, verb, object, parse) }
    reading.recipients = side(roles.recipients, parse) { self.groups(at: $0, verb, object, parse) }
    finish(&reading, roles, parse)
  }

  /// Fills the roles of a noun pattern.
  func fill(_ reading: inout Reading, _ roles: Roles, noun: Int32, _ parse: SentenceParse) {
    reading.actors = side(roles.actors, parse, noun: noun) { self.groups(at: $0, noun: noun, parse) }
    reading.recipients = side(roles.recipients, parse, noun: noun) { self.groups(at: $0, noun: noun, parse) }
    if roles.actors == roles.recipients, !roles.isReciprocal { reading.recipients = [] }
    finish(&reading, roles, parse)
  }

  /// A reciprocal pattern's sides are one list, on both sides.
  private func finish(_ reading: inout Reading, _ roles: Roles, _ parse: SentenceParse) {
    if roles.isReciprocal, reading.actors.contains(where: \.isActor) {
      var all = reading.actors
      for participant in reading.recipients where !all.contains(where: { $0.isSame(as: participant) }) {
        all.append(participant)
      }
      all.removeAll { !$0.isActor }
      reading.actors = all
      reading.recipients = all
      reading.isReciprocal = true
    } else {
      reading.recipients.removeAll { recipient in reading.actors.contains { $0.start == recipient.start } }
    }
  }

  /// The first place that somebody fills; where nobody does, the first that anything fills.
  private func side(
    _ places: [Roles.Place], _ parse: SentenceParse, noun: Int32 = -1, _ groups: (Roles.Place) -> [Int32]
  ) -> [Reading.Participant] {
    var fallback: [Reading.Participant] = []
    for place in places {
      if place == .nobody { return [] }
      var found = groups(place).flatMap {
        place == .adjective ? owners(in: $0, parse) : participants($0, parse)
      }
      if found.isEmpty, place == .possessor, noun >= 0 { found = pronounOwner(of: noun, parse) }
      if found.contains(where: { $0.standing >= Who.Standing.owned.rawValue }) { return found }
      if fallback.isEmpty { fallback = found }
    }
    let behind = fallback.flatMap { behindThing($0, parse) }
    return behind.isEmpty ? fallback : behind
  }

  /// Who stands behind a thing: the parties of `the deal between X and Y`, the doer of `the raid by X`.
  private func behindThing(_ thing: Reading.Participant, _ parse: SentenceParse) -> [Reading.Participant] {
    guard thing.group >= 0, !parse.groups[Int(thing.group)].isPronoun else { return [] }
    for preposition in [lexicon.grammar.between, lexicon.grammar.by, lexicon.grammar.of] {
      let found = following(thing.group, preposition, parse).flatMap { participants($0, parse) }
      if found.contains(where: \.isActor) { return found }
    }
    return []
  }

  // MARK: Places around a verb

  private func groups(at place: Roles.Place, _ verb: VerbGroup, _ object: Int32, _ parse: SentenceParse)
    -> [Int32]
  {
    switch place {
    case .subject:
      if verb.isPassive { return arguments(lexicon.grammar.by, verb, parse) }
      return verb.subject >= 0 ? [verb.subject] : []
    case .object:
      if verb.isPassive { return verb.subject >= 0 ? [verb.subject] : [] }
      let bare = bareArguments(verb, parse)
      guard bare.count > 1 else { return bare }
      // `promised Ukraine tanks`: whoever is addressed rather than what is given.
      let isAddressed = parse.groups[Int(bare[0])].who.isActor && !parse.groups[Int(bare[1])].who.isActor
      return [isAddressed ? bare[0] : bare[1]]
    case .indirectObject:
      if verb.isPassive { return verb.subject >= 0 && verb.subject != object ? [verb.subject] : [] }
      let bare = bareArguments(verb, parse)
      return bare.count > 1 ? [bare[0]] : []
    case .possessor:
      let owner = object >= 0 ? parse.groups[Int(object)].possessor : -1
      return owner >= 0 ? [owner] : []
    case .adjective: return object >= 0 ? [object] : []
    case .preposition(let word): return arguments(word, verb, parse)
    case .nobody: return []
    }
  }

  private func bareArguments(_ verb: VerbGroup, _ parse: SentenceParse) -> [Int32] {
    parse.arguments[Int(verb.argumentsStart)..<Int(verb.argumentsEnd)].filter {
      $0.preposition == 0 && !parse.groups[Int($0.group)].isContinuation
        && parse.groups[Int($0.group)].appositionOf < 0
    }.map(\.group)
  }

  private func arguments(_ preposition: WordID, _ verb: VerbGroup, _ parse: SentenceParse) -> [Int32] {
    guard preposition != 0 else { return [] }
    return parse.arguments[Int(verb.argumentsStart)..<Int(verb.argumentsEnd)].filter {
      $0.preposition == preposition && !parse.groups[Int($0.group)].isContinuation
    }.map(\.group)
  }

  // MARK: Places around a noun

  /// Whoever a possessive pronoun before a noun means (`its threats`).
  private func pronounOwner(of noun: Int32, _ parse: SentenceParse) -> [Reading.Participant] {
    let group = parse.groups[Int(noun)]
    guard group.who.standing == .owned,
      lexicon.lists.contains(.possessive, context.tokens[Int(group.start)].word)
    else { return [] }
    let row = context.party(group.who.party)
    return [
      Reading.Participant(
        group: noun, start: group.start, end: group.start + 1, party: group.who.party,
        country: group.who.country,
        sector: row?.sector(on: context.day), standing: Who.Standing.party.rawValue)
    ]
  }

  private func groups(at place: Roles.Place, noun: Int32, _ parse: SentenceParse) -> [Int32] {
    let group = parse.groups[Int(noun)]
    switch place {
    case .possessor: return group.possessor >= 0 ? [group.possessor] : []
    case .adjective: return [noun]
    case .preposition(let word): return following(noun, word, parse)
    case .subject, .object, .indirectObject, .nobody: return []
    }
  }

  /// The groups behind a preposition in the chain of prepositional phrases that follows a noun.
  func following(_ noun: Int32, _ preposition: WordID, _ parse: SentenceParse) -> [Int32] {
    let group = parse.groups[Int(noun)]
    var index = parse.elements.partitioningIndex { $0.token >= group.end }
    var found: [Int32] = []
    var word: WordID = 0
    var steps = 0
    while index < parse.elements.count, steps < 12 {
      let item = parse.elements[index]
      switch item.kind {
      case .preposition, .to: word = item.index
      case .group:
        let next = parse.groups[Int(item.index)]
        if word == 0, !next.isDate, !next.isContinuation { return found }
        if word == preposition, !next.isContinuation { found.append(item.index) }
        if !next.isContinuation { word = 0 }
        if !found.isEmpty { return found }
      case .conjunction, .adverb, .other: break
      case .comma:
        let isList =
          index + 1 < parse.elements.count && parse.elements[index + 1].kind == .group
          && parse.groups[Int(parse.elements[index + 1].index)].isContinuation
        if !isList { return found }
      default: return found
      }
      index += 1
      steps += 1
    }
    return found
  }

  // MARK: Participants

  /// Everybody in the list that begins with a group; a pair that is pointed back to gives both.
  func participants(_ first: Int32, _ parse: SentenceParse) -> [Reading.Participant] {
    var found: [Reading.Participant] = []
    var number = first
    while number >= 0 {
      let group = parse.groups[Int(number)]
      let resolver = PartyResolver(lexicon: lexicon)
      if group.who.standing != .party || context.lastPair.contains(where: { $0.party == group.who.party }),
        resolver.isPair(group, context)
      {
        found += context.lastPair.map { participant(number, group, $0) }
      } else if isSeveralPronoun(group), group.who.standing != .party || isFromBefore(group) {
        let several = context.lastSeveral.isEmpty ? context.lastPair : context.lastSeveral
        found += several.map { participant(number, group, $0) }
      } else if group.who.standing == .agent, group.who.party < 0, case let owners = ofParties(number, parse),
        !owners.isEmpty
      {
        found += owners.map { participant(number, group, $0) }
      } else {
        found.append(participant(number, group, group.who))
      }
      number = group.next
    }
    return found
  }

  /// `the presidents of A, B and C`: each of them, in the agent's sector.
  private func ofParties(_ number: Int32, _ parse: SentenceParse) -> [Who] {
    let group = parse.groups[Int(number)]
    guard Int(group.end) < parse.range.upperBound, context.tokens[Int(group.end)].word == lexicon.grammar.of
    else { return [] }
    var owners: [Who] = []
    for first in following(number, lexicon.grammar.of, parse) {
      var member = first
      while member >= 0 {
        let who = parse.groups[Int(member)].who
        if who.standing == .party, who.party >= 0 {
          owners.append(
            Who(party: who.party, country: who.country, sector: group.who.sector, standing: .party))
        }
        member = parse.groups[Int(member)].next
      }
    }
    return owners
  }

  /// Whether `they` was resolved to the several parties of an earlier sentence.
  private func isFromBefore(_ group: NounGroup) -> Bool {
    context.lastSeveral.count > 1 && context.lastSeveral.first?.party == group.who.party
  }

  private func isSeveralPronoun(_ group: NounGroup) -> Bool {
    group.isPronoun && lexicon.lists.contains(.they, context.tokens[Int(group.head)].word)
  }

  private func participant(_ number: Int32, _ group: NounGroup, _ who: Who) -> Reading.Participant {
    Reading.Participant(
      group: number, start: group.start, end: group.end, party: who.party, country: who.country,
      sector: who.sector, standing: who.standing.rawValue)
  }

  /// The parties that adjectives and names before a group's head name (`the Russian invasion`, `the Iran-Iraq war`).
  private func owners(in number: Int32, _ parse: SentenceParse) -> [Reading.Participant] {
    let group = parse.groups[Int(number)]
    return parse.names.filter { name in
      name.start >= group.start && name.end <= group.head && name.party >= 0
    }.map { name in
      let row = context.party(name.party)
      return Reading.Participant(
        group: number, start: name.start, end: name.end, party: name.party,
        country: row?.country(on: context.day) ?? -1,
        sector: name.sector ?? row?.sector(on: context.day), standing: Who.Standing.party.rawValue)
    }
  }
}

extension Reading.Participant {
  /// Whether both are the same party in the same sector, or the same words.
  func isSame(as other: Reading.Participant) -> Bool {
    party >= 0 ? party == other.party && sector == other.sector : start == other.start && end == other.end
  }

  var isActor: Bool { standing >= Who.Standing.agent.rawValue }
}
