import CasusModel

/// Whether a name is a place at all, and what becomes of the article's names.
extension PlaceResolver {
  /// Whether one of the mentions can only be a place.
  func isPlace(_ group: Group, _ context: ArticleContext) -> Bool {
    group.party >= 0
      && group.mentions.contains { number in
        let mention = context.places[number]
        // `to X` and `of X` are said of companies and people too.
        let signs: PlaceMention.Signs = [.inside, .kind, .dateline]
        let isClear = mention.name >= 0 || group.isSure || !mention.signs.isDisjoint(with: signs)
        return isClear && mention.signs.isDisjoint(with: [.inName, .company]) && strength(mention, group) >= 6
      }
  }

  func strength(_ mention: PlaceMention, _ group: Group) -> Float {
    let signs = mention.signs
    var strength = group.score
    if signs.contains(.dateline) {
      strength += 2
    } else if signs.contains(.inside) {
      strength += 1
    } else if signs.contains(.kind) {
      strength += 0.7
    } else if signs.contains(.listed) {
      strength -= 0.5
    } else if signs.isDisjoint(with: [.toward]) {
      strength -= 1.5
    }
    if signs.contains(.modifies) { strength -= 1.5 }
    if signs.contains(.common) { strength -= 2 }
    return strength
  }

  func isAccepted(_ number: Int, _ group: Group, _ context: ArticleContext) -> Bool {
    let mention = context.places[number]
    if mention.signs.contains(.inName) || isPartOfNext(number, context) { return false }
    // `Korea Electric Power Corp` names Korea; `Houston Natural Gas Corp` tells of no town.
    if mention.signs.contains(.company) { return isStateProper(mention, context) }
    if mention.signs.contains(.replaces) { return group.isSure && mention.container.isKnown }
    if isPerson(mention, group, context) || isThing(mention, group, context) { return false }
    if mention.name >= 0, context.names[Int(mention.name)].party >= 0 {
      return !context.names[Int(mention.name)].isDoubtful || group.isPlace || countries[group.party] != nil
    }
    guard group.isPlace else { return false }
    return group.isSure
      ? !mention.signs.contains(.common) || strength(mention, group) >= 6 : strength(mention, group) >= 3
  }

  /// `Far North Queensland`: a name that only the gazetteer has says which part of the place behind it is meant.
  private func isPartOfNext(_ number: Int, _ context: ArticleContext) -> Bool {
    guard number + 1 < context.places.count, context.places[number].name < 0,
      case let next = context.places[number + 1], next.start == context.places[number].end, next.name >= 0
    else { return false }
    return context.names[Int(next.name)].kind == .place || context.names[Int(next.name)].kind == .name
  }

  /// Whether the lexicon takes the name for that of a state, rather than of a territory or town.
  private func isStateProper(_ mention: PlaceMention, _ context: ArticleContext) -> Bool {
    guard isState(mention, context), case let party = context.names[Int(mention.name)].party, party >= 0
    else {
      return false
    }
    return lexicon.names.parties[Int(party)].kind == .state
  }

  /// `Jordan` in a story that began with Michael Jordan and speaks of nothing Jordanian: the person again.
  func isPerson(_ mention: PlaceMention, _ group: Group, _ context: ArticleContext) -> Bool {
    // In a headline everything stands in capitals behind other words in capitals.
    let first = group.mentions.first {
      !context.tokens[Int(context.places[$0].start)].shape.contains(.allCapitals)
    }
    guard let first, context.places[first].signs.contains(.inName) else { return false }
    let places: PlaceMention.Signs = [.inside, .kind, .dateline, .division]
    return mention.signs.isDisjoint(with: places) && !isNamedOtherwise(group)
  }

  /// Whether the article speaks of a name's country by other names too.
  func isNamedOtherwise(_ group: Group) -> Bool {
    countries[group.party, default: 0] > group.ownWeight
  }

  /// `Turkey prices` in a story about the bird, that speaks of nothing Turkish.
  func isThing(_ mention: PlaceMention, _ group: Group, _ context: ArticleContext) -> Bool {
    guard mention.signs.contains(.thing), !isNamedOtherwise(group) else { return false }
    let word = context.tokens[Int(mention.start)].word
    return context.tokens.contains { token in
      lexicon.lists.contains(.poultry, token.word)
        || token.word == word && !token.shape.contains(.capitalised)
    }
  }

  /// Puts the decided places among the article's names, in place of what the lexicon found there.
  func merge(_ context: inout ArticleContext) {
    var merged: [NameMatch] = []
    merged.reserveCapacity(context.names.count + context.places.count)
    var next = 0
    for (number, mention) in context.places.enumerated() {
      while next < context.names.count, context.names[next].start < mention.start {
        merged.append(context.names[next])
        next += 1
      }
      let group = groups[groupOf[number]]
      let own = mention.name >= 0 ? context.names[Int(mention.name)] : nil
      let accepted = isAccepted(number, group, context)
      if accepted || mention.name >= 0 {
        while next < context.names.count, context.names[next].start < mention.end { next += 1 }
      }
      if accepted { merged.append(match(mention, group, own)) }
    }
    merged.append(contentsOf: context.names[next...])
    context.names = merged
  }

  func match(_ mention: PlaceMention, _ group: Group, _ own: NameMatch?) -> NameMatch {
    // A capital that is where the lexicon has it stands for its government; another town of that name doesn't.
    if let own, own.party == group.party || group.party < 0 { return own }
    if let own, own.kind == .short, mention.signs.isDisjoint(with: [.inside, .dateline]) { return own }
    return NameMatch(
      start: mention.start, end: mention.end, kind: .place, party: group.party, person: -1, sector: nil,
      isSite: own == nil)
  }
}
