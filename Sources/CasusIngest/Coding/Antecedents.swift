import CasusModel

/// Remembers, after each sentence, whom `he`, `it`, `they` and `the two leaders` would mean in the next.
enum Antecedents {
  static func update(_ context: inout ArticleContext, _ parse: SentenceParse, _ result: ClauseReader.Result) {
    for name in parse.names where name.kind == .person {
      context.lastPerson = Who(
        party: name.party, country: context.party(name.party)?.country(on: context.day) ?? -1,
        sector: name.sector, standing: .party)
    }
    notePersonGroups(&context, parse)
    noteSubjects(&context, parse)
    notePairs(&context, parse, result)
    noteAccusers(&context, result)
    if let speaker = result.speakers.last?.participants.first {
      context.lastSpeaker = Who(
        party: speaker.party, country: speaker.country, sector: speaker.sector,
        standing: Who.Standing(rawValue: speaker.standing) ?? .thing)
    }
  }

  private static func noteAccusers(_ context: inout ArticleContext, _ result: ClauseReader.Result) {
    for reading in result.readings where reading.code >= 0 {
      guard CameoTable.standard.codes[Int(reading.code)].type == .accuse, let accuser = reading.actors.first,
        accuser.party >= 0
      else { continue }
      for accused in reading.recipients where accused.party >= 0 {
        context.accusers[accused.party] = Who(
          party: accuser.party, country: accuser.country, sector: accuser.sector, standing: .party)
      }
    }
  }

  /// A person who is described rather than named (`the foreign minister`) may be `he` too.
  private static func notePersonGroups(_ context: inout ArticleContext, _ parse: SentenceParse) {
    guard let first = parse.verbs.first(where: { $0.form == .finite && $0.subject >= 0 }) else { return }
    let group = parse.groups[Int(first.subject)]
    let isPerson = parse.names.contains { name in
      name.start >= group.start && name.end <= group.end && (name.kind == .person || name.kind == .title)
    }
    if isPerson, group.who.standing == .party { context.lastPerson = group.who }
  }

  private static func noteSubjects(_ context: inout ArticleContext, _ parse: SentenceParse) {
    for verb in parse.verbs where verb.form == .finite && verb.subject >= 0 && verb.relation != .relative {
      let group = parse.groups[Int(verb.subject)]
      if group.isPronoun { continue }
      guard group.who.isActor, group.who.sector != .business else {
        context.lastParty = nil
        break
      }
      if group.next >= 0 {
        context.lastSeveral = list(parse, verb.subject).map(\.who)
      } else {
        if group.isPlural { context.lastSeveral = [group.who] }
        if group.who.standing == .party { context.lastParty = group.who }
      }
      break
    }
  }

  /// Two parties that a sentence joins: as both sides of a reciprocal event, or as a list of two.
  private static func notePairs(
    _ context: inout ArticleContext, _ parse: SentenceParse, _ result: ClauseReader.Result
  ) {
    for reading in result.readings where reading.isReciprocal {
      let parties = reading.actors.filter { $0.party >= 0 }
      if parties.count == 2 {
        context.lastPair = parties.map {
          Who(party: $0.party, country: $0.country, sector: $0.sector, standing: .party)
        }
        return
      }
    }
    for number in parse.groups.indices
    where parse.groups[number].next >= 0 && !parse.groups[number].isContinuation {
      let members = list(parse, Int32(number)).map(\.who).filter { $0.standing == .party && $0.party >= 0 }
      if members.count == 2, members[0].party != members[1].party {
        context.lastPair = members
        return
      }
    }
  }

  private static func list(_ parse: SentenceParse, _ first: Int32) -> [NounGroup] {
    var groups: [NounGroup] = []
    var number = first
    while number >= 0 {
      groups.append(parse.groups[Int(number)])
      number = parse.groups[Int(number)].next
    }
    return groups
  }
}
