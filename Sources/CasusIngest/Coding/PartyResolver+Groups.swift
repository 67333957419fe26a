import CasusModel

/// Who a noun group denotes by the names and words in it.
extension PartyResolver {
  /// Who a group with names in it denotes.
  func describe(
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
    if owner >= 0, isFormer(group, context) {
      let party = newState(of: owner, before: group, context)
      who = Who(
        party: party, country: country(of: party, on: context.day), sector: .government,
        standing: party >= 0 ? .party : .agent)
    } else if let head {
      fill(&who, from: head, owner: owner, group, context)
    } else if let agent, isNamedPerson(group, after: agent, context) {
      // `Fijian Foreign Minister X`: the introduction resolves the name, here and from now on.
      who = Who(
        party: owner, country: country(of: owner, on: context.day), sector: agent.sector ?? .government,
        standing: owner >= 0 ? .party : .agent)
      introduce(group, who, &context)
    } else if owner >= 0, !lexicon.lists.contains(.commonplace, context.tokens[Int(group.head)].word) {
      // `British financier X`, `Taliban members`: somebody of the owner's; else something.
      let isPerson =
        context.tags[Int(group.head)] == .properNoun && group.head > group.start + 1 && group.possessor < 0
      if hasCompanyWord(group, context) {
        return Who(
          party: owner, country: country(of: owner, on: context.day), sector: .business, standing: .agent)
      }
      let belongs =
        lexicon.lists.contains(.belonging, context.tokens[Int(group.head)].word) || isBody(group, context)
      let sector = belongs ? lexicon.names.parties[Int(owner)].sector(on: context.day) : nil
      who = Who(
        party: owner, country: country(of: owner, on: context.day), sector: sector,
        standing: isPerson || belongs ? .party : .owned)
    } else if group.possessor < 0, isUnknownName(group, context) || isBody(group, context) {
      who = Who(sector: hasCompanyWord(group, context) ? .business : nil, standing: .agent)
    }
    return who
  }

  /// Who a group denotes whose head is a known name or agent.
  func fill(
    _ who: inout Who, from match: NameMatch, owner: Int32, _ group: NounGroup, _ context: ArticleContext
  ) {
    switch match.kind {
    case .name, .seat, .short, .body, .people:
      // Of a row only what is asked for: a copy of the whole would count all that it holds.
      let own =
        match.party >= 0 ? lexicon.names.parties[Int(match.party)].sector(on: context.day) : nil
      who = Who(
        party: match.party, country: country(of: match.party, on: context.day),
        sector: match.sector ?? own, standing: .party)
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
        party: match.party, country: country(of: match.party, on: context.day), sector: nil,
        standing: match.isSite ? .owned : .party)
    case .agent, .institution, .title:
      let party = owner
      who = Who(
        party: party, country: country(of: party, on: context.day), sector: sector(of: match, party, context),
        standing: party >= 0 ? .party : .agent)
    }
  }

  /// Whether a group is nothing but a name that the lexicon doesn't know: most likely somebody.
  func isUnknownName(_ group: NounGroup, _ context: ArticleContext) -> Bool {
    guard !group.isPronoun, !group.isDate else { return false }
    // `the ACLU`: an article before a name says that it is a body's.
    let start = context.tokens[Int(group.start)].word == lexicon.grammar.the ? group.start + 1 : group.start
    guard start <= group.head else { return false }
    if group.head == start {
      // One unknown name may be anybody; at the head of a sentence only letters in capitals show that it is one.
      let token = context.tokens[Int(group.head)]
      let shape = token.shape
      let row = lexicon.row(token.word)
      let isName =
        context.tags[Int(group.head)] == .properNoun
        ? !shape.contains(.first) || (row.nounLemma == 0 && row.verbLemma == 0)
        : shape.contains(.first) && row.isUnknown
      return isName && start == group.start
        || shape.contains(.allCapitals) && token.end - token.start > 1 && !context.isInCapitals(group.head)
    }
    return (start...group.head).allSatisfy { index in
      context.tags[Int(index)] == .properNoun && context.tokens[Int(index)].shape.contains(.capitalised)
    }
  }

  /// Whether a group is a body of people of no known kind (`the committee`).
  func isBody(_ group: NounGroup, _ context: ArticleContext) -> Bool {
    lexicon.lists.contains(.body, context.tokens[Int(group.head)].word)
  }

  /// Whether a word such as `Inc` or `Holdings` stands in the group.
  func hasCompanyWord(_ group: NounGroup, _ context: ArticleContext) -> Bool {
    (group.start...group.head).contains { lexicon.lists.contains(.companyword, context.tokens[Int($0)].word) }
  }

  /// An organisation's people act for it (`UN investigators`), but for its soldiers.
  func sector(of agent: NameMatch, _ party: Int32, _ context: ArticleContext) -> Sector? {
    guard party >= 0, agent.sector != .military else { return agent.sector }
    let kind = lexicon.names.parties[Int(party)].kind
    guard kind == .organisation || kind == .group else { return agent.sector }
    return lexicon.names.parties[Int(party)].sector(on: context.day)
  }

  func country(of party: Int32, on day: Int32?) -> Int32 {
    party >= 0 ? lexicon.names.parties[Int(party)].country(on: day) : -1
  }

  /// Whether proper names follow the agent up to the group's head.
  func isNamedPerson(_ group: NounGroup, after agent: NameMatch, _ context: ArticleContext) -> Bool {
    guard agent.end <= group.head else { return false }
    for index in agent.end...group.head where context.tags[Int(index)] != .properNoun { return false }
    return true
  }

  func introduce(_ group: NounGroup, _ who: Who, _ context: inout ArticleContext) {
    let token = context.tokens[Int(group.head)]
    var person = ArticleContext.Introduced(person: -2, party: who.party, sector: who.sector)
    var first = group.head
    while first > group.start, isGivenName(Int(first) - 1, context) { first -= 1 }
    if first < group.head { person.note(given: context.tokens[Int(first)], context.text) }
    context.introduced[token.hash] = person
  }
}
