import CasusModel

/// Pronouns, possessives, pairs and appositions.
extension PartyResolver {
  /// `its army` is the owner's; `its neighbour` is somebody else's: the other one of the pair named last.
  func owned(by owner: Who, _ agent: Who, _ group: NounGroup, _ context: ArticleContext) -> Who {
    guard lexicon.lists.contains(.counterpart, context.tokens[Int(group.head)].word) else {
      return Who(party: owner.party, country: owner.country, sector: agent.sector, standing: .party)
    }
    return context.lastPair.first { $0.party != owner.party } ?? agent
  }

  /// Who owns what a possessive pronoun begins (`its threats`, `his visit`).
  func possessive(_ group: NounGroup, _ nearest: Who?, _ person: Who?, _ context: ArticleContext)
    -> Who?
  {
    let word = context.tokens[Int(group.start)].word
    guard lexicon.lists.contains(.possessive, word), group.end > group.start + 1 else { return nil }
    let isPersonal = word == lexicon.grammar.his || word == lexicon.grammar.her
    let owner = isPersonal ? person ?? context.lastPerson : nearest ?? context.lastParty
    return owner.map { Who(party: $0.party, country: $0.country, sector: nil, standing: .owned) }
  }

  func pronoun(_ word: WordID, _ context: ArticleContext) -> Who {
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
  func backReference(_ group: NounGroup, _ context: ArticleContext) -> Who? {
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
    return lexicon.grammar.sides == head
  }

  /// `the former Soviet republic`, `a former French colony`: a state that was another's.
  func isFormer(_ group: NounGroup, _ context: ArticleContext) -> Bool {
    lexicon.lists.contains(.formerstatus, context.tokens[Int(group.head)].word)
      && (group.start..<group.head).contains {
        lexicon.lists.contains(.former, context.tokens[Int($0)].word)
      }
  }

  /// The state named last before a group that was once a part of another: one that began when that ended, or any other
  /// where it still exists. -1 where the group says of no certain one that it was (`a former Soviet republic`).
  func newState(of old: Int32, before group: NounGroup, _ context: ArticleContext) -> Int32 {
    guard !group.isPlural, context.tokens[Int(group.start)].word == lexicon.grammar.the else { return -1 }
    let parties = lexicon.names.parties
    let end = parties[Int(old)].days.end
    let name = context.names.last { name in
      guard name.end <= group.start, name.party >= 0, name.party != old else { return false }
      let party = parties[Int(name.party)]
      guard party.kind == .state else { return false }
      return end >= .max / 2 || abs(Int(party.days.start) - Int(end)) < 3 * 366
    }
    return name?.party ?? -1
  }

  /// `Kim Jong Un, the North's leader,`: the later group stands in apposition to the earlier.
  func markApposition(
    _ parse: inout SentenceParse, _ index: Int, _ previous: Int, _ context: ArticleContext
  ) {
    guard previous >= 0, !parse.groups[index].isPronoun else { return }
    let (first, second) = (parse.groups[previous], parse.groups[index])
    guard second.start == first.end + 1, first.who.isActor, second.who.isActor,
      second.possessor != Int32(previous)
    else { return }
    // `In Warsaw, the American president`: two parties are not one.
    guard first.who.party < 0 || second.who.party < 0 || first.who.party == second.who.party else { return }
    let element = parse.elements.partitioningIndex { $0.token >= second.start }
    guard element > 0, parse.elements[element - 1].kind == .comma else { return }
    // Two parties are two, unless one is said in the other's words.
    if first.who.party >= 0, second.who.party >= 0, first.who.party != second.who.party { return }
    let isNamed = { (who: Who) in who.standing == .party }
    // One names and the other describes: two names are a list.
    let describes = descriptive(parse, second)
    let isIntroduced = isProper(first, context) != isProper(second, context)
    guard isIntroduced || describes != descriptive(parse, first),
      isNamed(first.who) || isNamed(second.who) || isIntroduced
    else { return }
    // `…, the ministry said`: a comma opens the words of whoever speaks.
    if element + 1 < parse.elements.count, parse.elements[element + 1].kind == .verb,
      parse.elements[..<element].contains(where: {
        $0.kind == .verb && parse.verbs[Int($0.index)].form == .finite
      })
    {
      return
    }
    if isPrepositional(first, context), element + 1 < parse.elements.count,
      parse.elements[element + 1].kind == .verb
    {
      // `In Jakarta, crowds hurled rocks`
      return
    }
    let closes =
      element + 1 < parse.elements.count && [.comma, .stop, .verb].contains(parse.elements[element + 1].kind)
    guard closes || describes else { return }
    parse.groups[index].appositionOf = Int32(previous)
    if !isNamed(first.who) || (first.who.party < 0 && second.who.party >= 0) {
      parse.groups[previous].who = second.who
    }
  }

  /// Whether a proper noun heads the group (`former judge Pedro Roque`).
  private func isProper(_ group: NounGroup, _ context: ArticleContext) -> Bool {
    context.tags[Int(group.head)] == .properNoun
  }

  /// Whether the group's head is a common noun.
  func descriptive(_ parse: SentenceParse, _ group: NounGroup) -> Bool {
    guard let match = parse.names.first(where: { $0.start <= group.head && $0.end > group.head }) else {
      return true
    }
    return match.kind == .agent || match.kind == .institution || match.kind == .title
  }
}
