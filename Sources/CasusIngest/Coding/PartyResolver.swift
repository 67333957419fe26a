import CasusModel

/// Says who each noun group denotes: from the names in it, its owner, and what the article has named before.
struct PartyResolver {
  let lexicon: Lexicon

  /// Somebody whom the sentence has named, and by which group.
  private struct Named {
    var who: Who
    var group: Int32
  }

  func resolve(_ parse: inout SentenceParse, _ context: inout ArticleContext) {
    var name = 0
    var previous = -1
    var person: Named?
    var collective: Named?
    var nearest: Named?
    var several: Named?
    var counted: Named?
    var anybody: Named?
    var isAboutThing = false
    for index in parse.groups.indices {
      let group = parse.groups[index]
      while name < parse.names.count, parse.names[name].end <= group.start { name += 1 }
      var last = name
      while last < parse.names.count, parse.names[last].start < group.end { last += 1 }
      if group.isDate { continue }
      var who = Who()
      if group.isPronoun {
        let word = context.tokens[Int(group.start)].word
        if word == lexicon.grammar.them, let nearest {
          // Whoever was named last before, rather than the sentence's topic.
          who = nearest.who
          parse.groups[index].antecedent = nearest.group
        } else if lexicon.lists.contains(.he, word) {
          who = person?.who ?? context.lastPerson ?? Who()
          parse.groups[index].antecedent = person?.group ?? -1
        } else if lexicon.lists.contains(.they, word), context.lastSeveral.count < 2,
          let meant = several ?? counted ?? collective
        {
          who = meant.who
          parse.groups[index].antecedent = meant.group
        } else if lexicon.lists.contains(.it, word), isAboutThing || collective != nil {
          if !isAboutThing, let collective {
            who = collective.who
            parse.groups[index].antecedent = collective.group
          }
        } else {
          who = pronoun(word, context)
        }
        if who.standing == .thing, let anybody,
          lexicon.lists.contains(.he, word) || lexicon.lists.contains(.they, word)
        {
          // A name that the lexicon doesn't know is somebody all the same.
          who = anybody.who
          parse.groups[index].antecedent = anybody.group
        }
      } else {
        who = describe(group, parse, name..<last, &context)
        if who.standing == .agent, who.party < 0,
          let owner = possessive(group, nearest?.who, person?.who, context)
        {
          who = owned(by: owner, who, group, context)
        }
        if who.standing == .agent, who.party < 0 {
          who = placed(group, who, parse, context)
          // `Foreign Minister X of Fiji`
          if who.party >= 0, let agent = parse.names[name..<last].last(where: { $0.kind.isOffice }),
            isNamedPerson(group, after: agent, context)
          {
            introduce(group, who, &context)
          }
        }
        if who.standing == .thing, let owner = possessive(group, nearest?.who, person?.who, context) {
          who = owner
        }
        if who.standing == .thing { who = backReference(group, context) ?? who }
      }
      parse.groups[index].who = who
      let isPerson = parse.names[name..<last].contains { $0.kind == .person || $0.kind == .title }
      // A sentence that begins with a company or a thing is about that: `it` is no party then.
      let isTopic = index == 0 || (collective == nil && person == nil && !isAboutThing)
      if isTopic, !group.isPronoun, !who.isActor || who.sector == .business, !isPrepositional(group, context)
      {
        isAboutThing = true
      }
      if who.standing == .agent, group.isPlural, several == nil, !isPrepositional(group, context) {
        several = Named(who: who, group: Int32(index))
      }
      if who.standing == .agent, !group.isPronoun, !isPrepositional(group, context) {
        if anybody == nil { anybody = Named(who: who, group: Int32(index)) }
      } else if who.standing >= .agent, group.isPlural, previous >= 0, countsNext(parse, previous, context) {
        // `a majority of the guards say they`
        counted = Named(who: who, group: Int32(index))
      }
      if who.standing == .party, !group.isPronoun {
        // The first person or government of a sentence is its likely topic.
        if isPerson, person == nil { person = Named(who: who, group: Int32(index)) }
        if !isPerson, collective == nil, !isPrepositional(group, context) {
          collective = Named(who: who, group: Int32(index))
        }
        nearest = Named(who: who, group: Int32(index))
      }
      markApposition(&parse, index, previous, context)
      introduceDescribed(parse, index, &context)
      previous = index
    }
    for index in parse.groups.indices.dropLast() { lookThroughQuantity(&parse, index, context) }
  }

  /// `dozens of activists`: whoever is counted.
  func lookThroughQuantity(_ parse: inout SentenceParse, _ index: Int, _ context: ArticleContext) {
    guard countsNext(parse, index, context) else { return }
    let (group, next) = (parse.groups[index], parse.groups[index + 1])
    parse.groups[index].counted = Int32(index + 1)
    if next.who.isActor, !group.who.isActor { parse.groups[index].who = next.who }
  }

  /// Whether a group counts the one behind it (`dozens of`, `30 of`).
  private func countsNext(_ parse: SentenceParse, _ index: Int, _ context: ArticleContext) -> Bool {
    let (group, next) = (parse.groups[index], parse.groups[index + 1])
    return next.start == group.end + 1 && context.tokens[Int(group.end)].word == lexicon.grammar.of
      && (lexicon.lists.contains(.quantity, context.tokens[Int(group.head)].word)
        || context.tags[Int(group.head)] == .number)
  }

  /// Whether a word before a surname belongs to the name, and isn't a title or a country's.
  func isGivenName(_ index: Int, _ context: ArticleContext) -> Bool {
    let token = context.tokens[index]
    guard context.tags[index] == .properNoun, token.shape.contains(.capitalised),
      !token.shape.contains(.abbreviation)
    else { return false }
    return token.word == 0 || lexicon.lists.contains(.givenname, token.word)
      || lexicon.names.givenNames.contains(token.word) || lexicon.names.surnames[token.word] != nil
  }

  /// `X, Fiji's foreign minister,`: what stands beside a full name that the lexicon doesn't know introduces it.
  func introduceDescribed(_ parse: SentenceParse, _ index: Int, _ context: inout ArticleContext) {
    let group = parse.groups[index]
    guard group.who.standing == .party, group.who.party >= 0, descriptive(parse, group),
      parse.names.contains(where: { $0.start <= group.head && $0.end > group.head && $0.kind.isOffice })
    else { return }
    let before = group.possessor >= 0 ? Int(group.possessor) - 1 : index - 1
    let start = group.possessor >= 0 ? parse.groups[Int(group.possessor)].start : group.start
    guard before >= 0, case let named = parse.groups[before], named.head > named.start,
      isComma(named.end, context), start <= named.end + 2, isUnknownName(named, context),
      !parse.names.contains(where: { $0.start < named.end && $0.end > named.start && $0.party >= 0 })
    else { return }
    introduce(named, group.who, &context)
  }

  private func isComma(_ index: Int32, _ context: ArticleContext) -> Bool {
    Int(index) < context.tokens.count
      && context.text[Int(context.tokens[Int(index)].start)] == UInt8(ascii: ",")
  }

  func isPrepositional(_ group: NounGroup, _ context: ArticleContext) -> Bool {
    group.start > 0 && context.tags[Int(group.start) - 1] == .preposition
      && !context.tokens[Int(group.start)].shape.contains(.first)
  }

  /// Where an agent's country comes from when the group doesn't say: `police in Minsk`, `the army` in a story about
  /// one country.
  func placed(_ group: NounGroup, _ who: Who, _ parse: SentenceParse, _ context: ArticleContext)
    -> Who
  {
    guard let sector = who.sector, PartyResolver.isDomestic(sector) else { return who }
    var party: Int32 = -1
    if let name = parse.names.first(where: { $0.start >= group.end }), name.party >= 0,
      Int(name.start) == Int(group.end) + 1
    {
      let link = context.tokens[Int(group.end)].word
      if lexicon.lists.contains(.inside, link) || (link == lexicon.grammar.of && !group.isPlural) {
        party = name.party
      }
    }
    let isDefinite = context.tokens[Int(group.start)].word == lexicon.grammar.the
    let isBare = group.start == group.head && (group.isPlural || sector == .police)
    let isOfSomebody =
      Int(group.end) < parse.range.upperBound && context.tokens[Int(group.end)].word == lexicon.grammar.of
    if party < 0, isDefinite || isBare, !isOfSomebody { party = context.focus }
    guard party >= 0 else { return who }
    return Who(party: party, country: country(of: party, on: context.day), sector: sector, standing: .party)
  }

  /// Whether a sector's agents belong to a country as a matter of course.
  private static func isDomestic(_ sector: Sector) -> Bool {
    switch sector {
    case .government, .military, .police, .legislature, .judiciary, .opposition, .civilians, .labour,
      .intelligence:
      true
    default: false
    }
  }
}
