import CasusModel

/// Says who each noun group denotes: from the names in it, its owner, and what the article has named before.
struct PartyResolver {
  let lexicon: Lexicon

  func resolve(_ parse: inout SentenceParse, _ context: inout ArticleContext) {
    var name = 0
    var previous = -1
    var person: Who?
    var collective: Who?
    var nearest: Who?
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
        if let object = objectPronoun(word, nearest, person) {
          who = object
        } else if lexicon.lists.contains(.he, word) {
          who = person ?? context.lastPerson ?? Who()
        } else if lexicon.lists.contains(.they, word), context.lastSeveral.count < 2, let collective {
          who = collective
        } else if lexicon.lists.contains(.it, word), isAboutThing || collective != nil {
          who = isAboutThing ? Who() : collective ?? Who()
        } else {
          who = pronoun(word, context)
        }
      } else {
        who = describe(group, parse, name..<last, &context)
        if who.standing == .agent, who.party < 0, let owner = possessive(group, nearest, person, context) {
          who = owned(by: owner, who, group, context)
        }
        if who.standing == .agent, who.party < 0 { who = placed(group, who, parse, context) }
        if who.standing == .thing, let owner = possessive(group, nearest, person, context) { who = owner }
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
      if who.standing == .party, !group.isPronoun {
        // The first person or government of a sentence is its likely topic.
        if isPerson, person == nil { person = who }
        if !isPerson, collective == nil, !isPrepositional(group, context) { collective = who }
        nearest = who
      }
      markApposition(&parse, index, previous)
      previous = index
    }
  }

  /// Who a group with names in it denotes.
  private func describe(
    _ group: NounGroup, _ parse: SentenceParse, _ matches: Range<Int>, _ context: inout ArticleContext
  ) -> Who {
    var who = Who()
    var owner: Int32 = -1
    var agent: NameMatch?
    var head: NameMatch?
    for position in matches {
      let match = parse.names[position]
      if match.end > group.head { head = match }
      switch match.kind {
      case .agent, .institution, .title: agent = match
      case .adjective, .name, .seat, .short, .place, .people, .body:
        if match.end <= group.head || owner < 0 { owner = match.party }
      case .person: break
      }
    }
    if group.possessor >= 0 {
      let possessor = parse.groups[Int(group.possessor)].who
      if owner < 0, possessor.standing >= .agent {
        owner = possessor.party >= 0 ? possessor.party : possessor.country
      }
    }
    if let head {
      fill(&who, from: head, owner: owner, group, context)
    } else if let agent, isNamedPerson(group, after: agent, context) {
      // `Fijian Foreign Minister X`: the introduction resolves the name, here and from now on.
      who = Who(
        party: owner, country: country(of: owner, on: context.day), sector: agent.sector ?? .government,
        standing: owner >= 0 ? .party : .agent)
      introduce(group, who, &context)
    } else if owner >= 0 {
      // `British financier X`, `Taliban members`: somebody of the owner's; else something.
      let isPerson =
        context.tags[Int(group.head)] == .properNoun && group.head > group.start + 1 && group.possessor < 0
      if hasCompanyWord(group, context) {
        return Who(
          party: owner, country: country(of: owner, on: context.day), sector: .business, standing: .agent)
      }
      let belongs = lexicon.lists.contains(.belonging, context.tokens[Int(group.head)].word)
      let sector = belongs ? lexicon.names.parties[Int(owner)].sector(on: context.day) : nil
      who = Who(
        party: owner, country: country(of: owner, on: context.day), sector: sector,
        standing: isPerson || belongs ? .party : .owned)
    }
    return who
  }

  /// Who a group denotes whose head is a known name or agent.
  private func fill(
    _ who: inout Who, from match: NameMatch, owner: Int32, _ group: NounGroup, _ context: ArticleContext
  ) {
    switch match.kind {
    case .name, .seat, .short, .body, .people:
      let own = match.party >= 0 ? lexicon.names.parties[Int(match.party)] : nil
      who = Who(
        party: match.party, country: country(of: match.party, on: context.day),
        sector: match.sector ?? own?.sector(on: context.day), standing: .party)
    // A body or organisation that an adjective places elsewhere (`the Iraqi Interior Ministry`).
    case .person:
      who = Who(
        party: match.party, country: country(of: match.party, on: context.day), sector: match.sector,
        standing: .party)
    case .adjective:
      who = Who(
        party: match.party, country: country(of: match.party, on: context.day), sector: .civilians,
        standing: .party)
    case .place:
      who = Who(
        party: match.party, country: country(of: match.party, on: context.day), sector: nil, standing: .party)
    case .agent, .institution, .title:
      let party = owner
      who = Who(
        party: party, country: country(of: party, on: context.day), sector: sector(of: match, party, context),
        standing: party >= 0 ? .party : .agent)
    }
  }

  /// Whether a word such as `Inc` or `Holdings` stands in the group.
  private func hasCompanyWord(_ group: NounGroup, _ context: ArticleContext) -> Bool {
    (group.start...group.head).contains { lexicon.lists.contains(.companyword, context.tokens[Int($0)].word) }
  }

  /// An organisation's people act for it (`UN investigators`), but for its soldiers.
  private func sector(of agent: NameMatch, _ party: Int32, _ context: ArticleContext) -> Sector? {
    guard party >= 0, agent.sector != .military else { return agent.sector }
    let row = lexicon.names.parties[Int(party)]
    return row.kind == .organisation || row.kind == .group ? row.sector(on: context.day) : agent.sector
  }

  func country(of party: Int32, on day: Int32?) -> Int32 {
    party >= 0 ? lexicon.names.parties[Int(party)].country(on: day) : -1
  }

  /// Whether proper names follow the agent up to the group's head.
  private func isNamedPerson(_ group: NounGroup, after agent: NameMatch, _ context: ArticleContext) -> Bool {
    guard agent.end <= group.head else { return false }
    for index in agent.end...group.head where context.tags[Int(index)] != .properNoun { return false }
    return true
  }

  private func introduce(_ group: NounGroup, _ who: Who, _ context: inout ArticleContext) {
    let token = context.tokens[Int(group.head)]
    context.surnames[token.hash] = ArticleContext.Introduced(person: -2, party: who.party, sector: who.sector)
  }

  private func isPrepositional(_ group: NounGroup, _ context: ArticleContext) -> Bool {
    group.start > 0 && context.tags[Int(group.start) - 1] == .preposition
      && !context.tokens[Int(group.start)].shape.contains(.first)
  }

  /// `them`, `him`: whoever was named last before, rather than the sentence's topic.
  private func objectPronoun(_ word: WordID, _ nearest: Who?, _ person: Who?) -> Who? {
    lexicon.grammar.them == word ? nearest : nil
  }

  /// Where an agent's country comes from when the group doesn't say: `police in Minsk`, `the army` in a story about
  /// one country.
  private func placed(_ group: NounGroup, _ who: Who, _ parse: SentenceParse, _ context: ArticleContext)
    -> Who
  {
    guard let sector = who.sector, PartyResolver.domestic.contains(sector) else { return who }
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

  /// The sectors whose agents belong to a country as a matter of course.
  private static let domestic: Set<Sector> = [
    .government, .military, .police, .legislature, .judiciary, .opposition, .civilians, .labour,
    .intelligence,
  ]

  // MARK: Back references

  /// `its army` is the owner's; `its neighbour` is somebody else's: the other one of the pair named last.
  private func owned(by owner: Who, _ agent: Who, _ group: NounGroup, _ context: ArticleContext) -> Who {
    guard lexicon.lists.contains(.counterpart, context.tokens[Int(group.head)].word) else {
      return Who(party: owner.party, country: owner.country, sector: agent.sector, standing: .party)
    }
    return context.lastPair.first { $0.party != owner.party } ?? agent
  }

  /// Who owns what a possessive pronoun begins (`its threats`, `his visit`).
  private func possessive(_ group: NounGroup, _ nearest: Who?, _ person: Who?, _ context: ArticleContext)
    -> Who?
  {
    let word = context.tokens[Int(group.start)].word
    guard lexicon.lists.contains(.possessive, word), group.end > group.start + 1 else { return nil }
    let isPersonal = word == lexicon.grammar.his || word == lexicon.grammar.her
    let owner = isPersonal ? person ?? context.lastPerson : nearest ?? context.lastParty
    return owner.map { Who(party: $0.party, country: $0.country, sector: nil, standing: .owned) }
  }

  private func pronoun(_ word: WordID, _ context: ArticleContext) -> Who {
    let lists = lexicon.lists
    if lists.contains(.he, word) { return context.lastPerson ?? Who() }
    if lists.contains(.it, word) { return context.lastParty ?? Who() }
    if lists.contains(.we, word) { return context.lastSpeaker ?? Who() }
    if lists.contains(.they, word) || lists.contains(.thetwo, word) {
      return context.lastSeveral.first ?? Who()
    }
    return Who()
  }

  /// `the two leaders`, `both sides`: the pair named last. Its second member is added by the role reader.
  private func backReference(_ group: NounGroup, _ context: ArticleContext) -> Who? {
    guard isPair(group, context), let first = context.lastPair.first else { return nil }
    return first
  }

  /// Whether a group points back to a pair.
  func isPair(_ group: NounGroup, _ context: ArticleContext) -> Bool {
    let lists = lexicon.lists
    let head = context.tokens[Int(group.head)].word
    if group.isPronoun { return lists.contains(.thetwo, head) && context.lastPair.count > 1 }
    guard lists.contains(.pairnoun, head) else { return false }
    let first = context.tokens[Int(group.start)].word
    let grammar = lexicon.grammar
    let isDefinite =
      first == grammar.the || first == grammar.both || first == grammar.either || first == grammar.neither
      || first == grammar.each
    for index in group.start..<group.head where lists.contains(.thetwo, context.tokens[Int(index)].word) {
      return isDefinite
    }
    return lexicon.vocabulary.id(of: "sides") == head
  }

  /// `Kim Jong Un, the North's leader,`: the later group stands in apposition to the earlier.
  private func markApposition(_ parse: inout SentenceParse, _ index: Int, _ previous: Int) {
    guard previous >= 0, !parse.groups[index].isPronoun else { return }
    let (first, second) = (parse.groups[previous], parse.groups[index])
    guard second.start == first.end + 1, first.who.isActor, second.who.isActor,
      second.possessor != Int32(previous)
    else { return }
    let element = parse.elements.partitioningIndex { $0.token >= second.start }
    guard element > 0, parse.elements[element - 1].kind == .comma else { return }
    let isNamed = { (who: Who) in who.standing == .party }
    // One names and the other describes: two names are a list.
    let describes = descriptive(parse, second)
    guard describes != descriptive(parse, first), isNamed(first.who) || isNamed(second.who) else { return }
    let closes =
      element + 1 < parse.elements.count && [.comma, .stop, .verb].contains(parse.elements[element + 1].kind)
    guard closes || describes else { return }
    parse.groups[index].appositionOf = Int32(previous)
    if !isNamed(first.who) || (first.who.party < 0 && second.who.party >= 0) {
      parse.groups[previous].who = second.who
    }
  }

  /// Whether the group's head is a common noun.
  private func descriptive(_ parse: SentenceParse, _ group: NounGroup) -> Bool {
    guard let match = parse.names.first(where: { $0.start <= group.head && $0.end > group.head }) else {
      return true
    }
    return match.kind == .agent || match.kind == .institution || match.kind == .title
  }
}
