import CasusModel

/// Reads who fills a pattern's roles from the places around its head.
struct RoleReader {
  let lexicon: Lexicon
  let context: ArticleContext

  /// What heads the pattern whose roles are read.
  private enum Head {
    /// A verb, with the group that matched the pattern's object class, or -1.
    case verb(VerbGroup, object: Int32)
    case noun(Int32)
  }

  /// Fills the roles of a verb pattern.
  func fill(_ reading: inout Reading, _ roles: Roles, verb: VerbGroup, object: Int32, _ parse: SentenceParse)
  {
    reading.actors = side(roles.actors, .verb(verb, object: object), parse)
    reading.recipients = side(roles.recipients, .verb(verb, object: object), parse)
    if roles.isReciprocal, reading.actors.isEmpty, verb.isPassive, verb.subject >= 0 {
      // `cooperation between X and Y was strengthened`
      var things: [Reading.Participant] = []
      add(verb.subject, parse, to: &things)
      reading.actors = things.flatMap { behindThing($0, parse) }
    }
    finish(&reading, roles, parse)
  }

  /// Fills the roles of a noun pattern.
  func fill(_ reading: inout Reading, _ roles: Roles, noun: Int32, _ parse: SentenceParse) {
    reading.actors = side(roles.actors, .noun(noun), parse)
    reading.recipients = side(roles.recipients, .noun(noun), parse)
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
      guard all.count > 1 else {
        // Only one side is said: whatever else stands in the places is the other.
        reading.recipients.removeAll { recipient in all.contains { $0.isSame(as: recipient) } }
        reading.actors = all
        return
      }
      reading.actors = all
      reading.recipients = all
      reading.isReciprocal = true
    } else {
      reading.recipients.removeAll { recipient in reading.actors.contains { $0.start == recipient.start } }
    }
  }

  /// The first place that somebody fills; where nobody does, the first that anything fills.
  private func side(_ places: [Roles.Place], _ head: Head, _ parse: SentenceParse) -> [Reading.Participant] {
    var fallback: [Reading.Participant] = []
    var isOwn = false
    for place in places {
      if place == .nobody { return [] }
      let found = participants(at: place, head, parse)
      if found.contains(where: { $0.standing >= Who.Standing.owned.rawValue }) { return found }
      // What the pattern's own object class matched says what is done rather than to whom.
      let isOwnObject = place == .object && isObject(found, of: head)
      if fallback.isEmpty || isOwn, !found.isEmpty { (fallback, isOwn) = (found, isOwnObject) }
    }
    if fallback.isEmpty { return [] }
    let behind = fallback.flatMap { behindThing($0, parse) }
    return behind.isEmpty ? fallback : behind
  }

  private func isObject(_ found: [Reading.Participant], of head: Head) -> Bool {
    guard case .verb(_, let object) = head, object >= 0 else { return false }
    return found.contains { $0.group == object }
  }

  private func participants(at place: Roles.Place, _ head: Head, _ parse: SentenceParse)
    -> [Reading.Participant]
  {
    var found: [Reading.Participant] = []
    switch head {
    case .verb(let verb, let object):
      forEachGroup(at: place, verb, object, parse) { note($0, at: place, parse, in: &found) }
    case .noun(let noun):
      forEachGroup(at: place, noun: noun, parse) { note($0, at: place, parse, in: &found) }
      if found.isEmpty, place == .possessor { found = pronounOwner(of: noun, parse) }
    }
    return found
  }

  private func note(
    _ group: Int32, at place: Roles.Place, _ parse: SentenceParse, in found: inout [Reading.Participant]
  ) {
    if place == .adjective {
      addOwners(in: group, parse, to: &found)
    } else {
      add(group, parse, to: &found)
    }
  }

  /// Who stands behind a thing: the parties of `the deal between X and Y`, the doer of `the raid by X`.
  private func behindThing(_ thing: Reading.Participant, _ parse: SentenceParse) -> [Reading.Participant] {
    guard thing.group >= 0, !parse.groups[Int(thing.group)].isPronoun else { return [] }
    for preposition in [lexicon.grammar.between, lexicon.grammar.by, lexicon.grammar.of] {
      var found: [Reading.Participant] = []
      for group in following(thing.group, preposition, parse) { add(group, parse, to: &found) }
      if found.contains(where: \.isActor) { return found }
    }
    return []
  }

  // MARK: Places around a verb

  @inline(__always)
  private func forEachGroup(
    at place: Roles.Place, _ verb: VerbGroup, _ object: Int32, _ parse: SentenceParse, _ body: (Int32) -> Void
  ) {
    switch place {
    case .subject:
      if verb.isPassive {
        var isSaid = false
        forEachArgument(lexicon.grammar.by, verb, parse) { group in
          isSaid = true
          body(group)
        }
        guard !isSaid, object >= 0, object == verb.subject else { return }
        // `a demonstration by students was held`, `Ankara's appeal was launched`
        for group in following(object, lexicon.grammar.by, parse) {
          isSaid = true
          body(group)
        }
        if !isSaid, parse.groups[Int(object)].possessor >= 0 { body(parse.groups[Int(object)].possessor) }
      } else if verb.subject >= 0 {
        body(spokenSubject(verb, parse))
      }
    case .object:
      if verb.isPassive {
        if verb.subject >= 0 { body(verb.subject) }
        return
      }
      let (first, second) = bareArguments(verb, parse)
      guard let first else { return }
      guard let second else { return body(first) }
      // `promised Ukraine tanks`: whoever is addressed rather than what is given.
      let isAddressed = parse.groups[Int(first)].who.isActor && !parse.groups[Int(second)].who.isActor
      body(isAddressed ? first : second)
    case .indirectObject:
      if verb.isPassive {
        if verb.subject >= 0, verb.subject != object { body(verb.subject) }
      } else if case (let first?, .some) = bareArguments(verb, parse) {
        body(first)
      }
    case .possessor:
      let owner = object >= 0 ? parse.groups[Int(object)].possessor : -1
      if owner >= 0 { body(owner) }
    case .adjective: if object >= 0 { body(object) }
    case .preposition(let word): forEachArgument(word, verb, parse, body)
    case .nobody: break
    }
  }

  /// `the guards said they will not return`: a pronoun that nothing else explains is whoever speaks.
  private func spokenSubject(_ verb: VerbGroup, _ parse: SentenceParse) -> Int32 {
    let group = parse.groups[Int(verb.subject)]
    if verb.relation == .participial, verb.form == .gerund, verb.parent >= 0, !group.who.isActor,
      lexicon.lists.contains(.document, context.tokens[Int(group.head)].word)
    {
      // `signed a decree granting citizenship`: whoever signs it grants it.
      let author = parse.verbs[Int(verb.parent)]
      if !author.isPassive, author.subject >= 0, parse.groups[Int(author.subject)].who.isActor {
        return author.subject
      }
    }
    guard group.isPronoun, group.who.standing == .thing, verb.relation == .complement, verb.parent >= 0,
      lexicon.lists.contains(.they, context.tokens[Int(group.head)].word)
        || lexicon.lists.contains(.he, context.tokens[Int(group.head)].word)
        || lexicon.lists.contains(.it, context.tokens[Int(group.head)].word)
    else { return verb.subject }
    let speaker = parse.verbs[Int(verb.parent)].subject
    return speaker >= 0 && parse.groups[Int(speaker)].who.isActor ? speaker : verb.subject
  }

  /// The first two arguments without a preposition.
  private func bareArguments(_ verb: VerbGroup, _ parse: SentenceParse) -> (Int32?, Int32?) {
    var first: Int32?
    for position in verb.argumentsStart..<verb.argumentsEnd {
      let argument = parse.arguments[Int(position)]
      guard argument.preposition == 0, !parse.groups[Int(argument.group)].isContinuation,
        parse.groups[Int(argument.group)].appositionOf < 0
      else { continue }
      if first != nil { return (first, argument.group) }
      first = argument.group
    }
    return (first, nil)
  }

  @inline(__always)
  private func forEachArgument(
    _ preposition: WordID, _ verb: VerbGroup, _ parse: SentenceParse, _ body: (Int32) -> Void
  ) {
    guard preposition != 0 else { return }
    for position in verb.argumentsStart..<verb.argumentsEnd {
      let argument = parse.arguments[Int(position)]
      // `hailed the president as an heir of X`: what a noun behind another preposition is of has no part in it.
      let isInside =
        preposition == lexicon.grammar.of && position > verb.argumentsStart
        && ![0, lexicon.grammar.of].contains(parse.arguments[Int(position) - 1].preposition)
      if argument.preposition == preposition, !parse.groups[Int(argument.group)].isContinuation, !isInside {
        body(argument.group)
      }
    }
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

  @inline(__always)
  private func forEachGroup(
    at place: Roles.Place, noun: Int32, _ parse: SentenceParse, _ body: (Int32) -> Void
  ) {
    switch place {
    case .possessor:
      let owner = parse.groups[Int(noun)].possessor
      if owner >= 0 { body(owner) }
    case .adjective: body(noun)
    case .preposition(let word): for group in following(noun, word, parse) { body(group) }
    case .subject, .object, .indirectObject, .nobody: break
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
}
