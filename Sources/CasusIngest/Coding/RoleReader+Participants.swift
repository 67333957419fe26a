import CasusModel

/// Whom a noun group names: one party, several, or those who own it.
extension RoleReader {
  /// Everybody in the list that begins with a group; a pair that is pointed back to gives both.
  func participants(_ first: Int32, _ parse: SentenceParse) -> [Reading.Participant] {
    var found: [Reading.Participant] = []
    add(first, parse, to: &found)
    return found
  }

  func add(_ first: Int32, _ parse: SentenceParse, to found: inout [Reading.Participant]) {
    let resolver = PartyResolver(lexicon: lexicon)
    let pair = context.lastPair
    var number = first
    while number >= 0 {
      let group = parse.groups[Int(number)]
      if group.who.standing != .party || pair.contains(where: { $0.party == group.who.party }),
        resolver.isPair(group, context)
      {
        for who in pair { found.append(participant(number, who, parse)) }
      } else if isSeveralPronoun(group), group.antecedent < 0,
        group.who.standing != .party || isFromBefore(group)
      {
        let several = context.lastSeveral.isEmpty ? pair : context.lastSeveral
        for who in several { found.append(participant(number, who, parse)) }
      } else if group.who.standing == .agent, group.who.party < 0, case let owners = ofParties(number, parse),
        !owners.isEmpty
      {
        for owner in owners {
          var one = participant(owner.group, owner.who, parse)
          one.group = number
          if owner.group == owners[0].group { one.start = participant(number, owner.who, parse).start }
          found.append(one)
        }
      } else if let sides = joinedOwners(number, parse) {
        found += sides
      } else {
        found.append(participant(number, placed(number, parse), parse))
      }
      number = group.next
    }
  }

  /// `the presidents of A, B and C`: each of them, in the agent's sector.
  func ofParties(_ number: Int32, _ parse: SentenceParse) -> [(who: Who, group: Int32)] {
    let group = parse.groups[Int(number)]
    guard Int(group.end) < parse.range.upperBound, context.tokens[Int(group.end)].word == lexicon.grammar.of
    else { return [] }
    var owners: [(who: Who, group: Int32)] = []
    for first in following(number, lexicon.grammar.of, parse) {
      var member = first
      while member >= 0 {
        let who = parse.groups[Int(member)].who
        if who.standing == .party, who.party >= 0 {
          let owner = Who(party: who.party, country: who.country, sector: group.who.sector, standing: .party)
          owners.append((owner, member))
        }
        member = parse.groups[Int(member)].next
      }
    }
    return owners
  }

  /// Whether `they` was resolved to the several parties of an earlier sentence.
  func isFromBefore(_ group: NounGroup) -> Bool {
    context.lastSeveral.count > 1 && context.lastSeveral.first?.party == group.who.party
  }

  func isSeveralPronoun(_ group: NounGroup) -> Bool {
    group.isPronoun && lexicon.lists.contains(.they, context.tokens[Int(group.head)].word)
  }

  func participant(_ number: Int32, _ who: Who, _ parse: SentenceParse) -> Reading.Participant {
    let extent = extent(of: number, parse)
    return Reading.Participant(
      group: number, start: extent.lowerBound, end: extent.upperBound, party: who.party, country: who.country,
      sector: who.sector, standing: who.standing.rawValue)
  }

  /// The parties that adjectives and names before a group's head name (`the Russian invasion`, `the Iran-Iraq war`).
  func addOwners(
    in number: Int32, _ parse: SentenceParse, to found: inout [Reading.Participant]
  ) {
    let group = parse.groups[Int(number)]
    for name in parse.names where name.start >= group.start && name.end <= group.head && name.party >= 0 {
      let row = context.party(name.party)
      found.append(
        Reading.Participant(
          group: number, start: name.start, end: name.end, party: name.party,
          country: row?.country(on: context.day) ?? -1,
          sector: name.sector ?? row?.sector(on: context.day), standing: Who.Standing.party.rawValue))
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
