import CasusModel

/// Which words name a participant.
extension RoleReader {
  /// The tokens that say who a group is: with its owner (`Romania's president`), what it is of (`members of the army`),
  /// where it is (`police in Japan`), and the name that stands beside it. A pronoun gives the words it stands for,
  /// where they stand in the same sentence.
  func extent(of number: Int32, _ parse: SentenceParse) -> Range<Int32> {
    let group = parse.groups[Int(number)]
    if group.isPronoun, group.antecedent >= 0,
      parse.groups[Int(group.antecedent)].who.party == group.who.party
    {
      return extent(of: group.antecedent, parse)
    }
    guard !group.isPronoun else { return group.start..<group.end }
    var start = group.start
    var end = group.end
    if group.possessor >= 0 { start = parse.groups[Int(group.possessor)].start }
    if group.counted > number, !parse.groups[Int(group.counted)].isPronoun {
      // `hundreds of thousands of refugees`; what `some of them` counts stands elsewhere.
      end = max(end, extent(of: group.counted, parse).upperBound)
    } else if let of = attached(to: end, parse), parse.groups[Int(of)].next < 0 || !group.isPlural,
      !isProperName(group, parse) || parse.groups[Int(of)].who.party >= 0
    {
      end = parse.groups[Int(of)].end
    }
    if let apposed = parse.groups.first(where: { $0.appositionOf == number }),
      Int(apposed.start) == Int(end) + 1
    {
      end = apposed.end
    }
    return start..<max(start, end)
  }

  /// Whether a group is somebody's own name: nothing but a party belongs to it by `of` (`accused France of theft`).
  private func isProperName(_ group: NounGroup, _ parse: SentenceParse) -> Bool {
    parse.names.contains { name in
      name.start <= group.head && name.end > group.head
        && [.name, .seat, .short, .place, .person, .adjective].contains(name.kind)
    }
  }

  /// The group that `of`, or a preposition of place before a place, joins to the words that end at a token.
  private func attached(to end: Int32, _ parse: SentenceParse) -> Int32? {
    guard Int(end) + 1 < parse.range.upperBound else { return nil }
    let link = context.tokens[Int(end)].word
    let isOf = link == lexicon.grammar.of
    guard isOf || lexicon.lists.contains(.inside, link) || link == lexicon.grammar.from,
      var number = parse.groups.firstIndex(where: { $0.start == end + 1 && !$0.isDate && !$0.isPronoun })
    else { return nil }
    // `in Burundi's leaders`: what belongs to the place, not the place.
    while let owned = parse.groups.firstIndex(where: { $0.possessor == Int32(number) }) { number = owned }
    let group = parse.groups[number]
    guard !isOf else { return Int32(number) }
    return group.who.standing == .party && (group.who.sector == nil || isPlace(group, parse))
      ? Int32(number) : nil
  }

  /// Whether the name of a state or a place heads a group.
  private func isPlace(_ group: NounGroup, _ parse: SentenceParse) -> Bool {
    parse.names.contains { name in
      name.start <= group.head && name.end > group.head
        && (name.kind == .place || name.kind == .name || name.kind == .seat)
    }
  }

  /// `a base in eastern Syria`, `the outskirts of Aden`: a thing belongs to whoever's place it stands in.
  func placed(_ number: Int32, _ parse: SentenceParse) -> Who {
    let group = parse.groups[Int(number)]
    guard group.who.standing == .thing, !group.isPronoun, let place = attached(to: group.end, parse) else {
      return group.who
    }
    let who = parse.groups[Int(place)].who
    guard who.standing >= .owned, who.party >= 0 else { return group.who }
    return Who(party: who.party, country: who.country, sector: nil, standing: .owned)
  }

  /// `Nigerian and British forces`: two parties before one head, or nil.
  func joinedOwners(_ number: Int32, _ parse: SentenceParse) -> [Reading.Participant]? {
    let group = parse.groups[Int(number)]
    guard group.who.standing == .party, group.head > group.start + 2 else { return nil }
    var owners: [NameMatch] = []
    for name in parse.names where name.start >= group.start && name.end <= group.head {
      if name.kind == .adjective || name.kind == .name, name.party >= 0,
        !owners.contains(where: { $0.party == name.party })
      {
        owners.append(name)
      }
    }
    guard owners.count > 1, let first = owners.first, let last = owners.last,
      (first.end..<last.start).contains(where: { lexicon.lists.contains(.and, context.tokens[Int($0)].word) })
    else { return nil }
    return owners.enumerated().map { place, name in
      Reading.Participant(
        group: number, start: name.start, end: place == owners.count - 1 ? group.end : name.end,
        party: name.party, country: context.party(name.party)?.country(on: context.day) ?? -1,
        sector: group.who.sector, standing: group.who.standing.rawValue)
    }
  }
}
