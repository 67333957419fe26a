import CasusModel

/// Finds what may be places in a sentence, beside and among the names that the lexicon has found.
///
/// What each means is decided by ``PlaceResolver`` once the whole article has been seen.
struct PlaceFinder {
  let lexicon: Lexicon

  /// Adds the names and the mentions of all sentences to the context.
  static func findAll(
    _ sentences: [Range<Int>], _ found: NameFinder.FoundNames, _ context: inout ArticleContext
  ) {
    let finder = PlaceFinder(lexicon: context.lexicon)
    for (number, range) in sentences.enumerated() {
      let name = context.names.count
      context.names.append(contentsOf: found.names[found.ranges[number]])
      finder.find(in: range, from: name, isHeadline: found.headlines[number], &context)
    }
  }

  /// Adds the mentions of a sentence, whose names begin at a number of the context's.
  private func find(
    in range: Range<Int>, from firstName: Int, isHeadline: Bool, _ context: inout ArticleContext
  ) {
    var name = firstName
    var index = range.lowerBound
    while index < range.upperBound {
      while name < context.names.count, Int(context.names[name].end) <= index { name += 1 }
      let covering = name < context.names.count && Int(context.names[name].start) <= index ? name : -1
      if covering >= 0, let end = mention(ofName: covering, in: range, &context) {
        index = max(end, Int(context.names[covering].end))
      } else if covering >= 0 {
        index = Int(context.names[covering].end)
      } else if !isHeadline, context.tokens[index].shape.contains(.capitalised),
        let end = mention(at: index, in: range, nextName: name, &context)
      {
        index = end
      } else {
        index += 1
      }
    }
  }

  // MARK: Names of the lexicon

  /// A mention for a city, capital or state that the lexicon has found; its end, or nil where it can be nothing else.
  private func mention(ofName number: Int, in range: Range<Int>, _ context: inout ArticleContext) -> Int? {
    let name = context.names[number]
    let first = context.candidates.count
    switch name.kind {
    case .place, .seat: break
    case .name:
      guard name.party >= 0, [.state, .territory].contains(lexicon.names.parties[Int(name.party)].kind) else {
        return nil
      }
    case .short:
      // `Brussels` is the Union where it acts, and Belgium's capital where something happens in it.
      let senses = name.phrase >= 0 ? lexicon.names.senseRanges[Int(name.phrase)] : 0..<0
      guard senses.contains(where: { lexicon.names.senses[Int($0)].kind == .seat }) else { return nil }
    case .agent, .institution, .title, .person:
      // `College Station, Texas`, `Churchill, Man.`: somebody or something else, unless a place stands behind it.
      let longest = longestPhrase(at: Int(name.start), in: range, context)
      return heldMention(of: name, longest, in: range, &context)
    default: return nil
    }
    // `Plymouth County` is no Plymouth; nor is `New York` what `York` means.
    let longest = longestPhrase(at: Int(name.start), in: range, context)
    let end = max(longest.end, Int(name.end))
    let hash = longest.end >= Int(name.end) ? longest.hash : hash(name, context)
    addGazetteer(hash, &context)
    if end == Int(name.end) {
      addListed(name, from: first, &context)
    } else if context.candidates.count == first {
      return nil
    }
    guard context.candidates.count > first else { return nil }
    append(
      Int(name.start), end, hash, name: end == Int(name.end) ? number : -1, first, in: range, &context)
    if end > Int(name.end) { context.names[number].party = -1 }
    return context.places.last.map { Int($0.end) }
  }

  private func heldMention(
    of name: NameMatch, _ longest: (end: Int, hash: UInt64), in range: Range<Int>,
    _ context: inout ArticleContext
  ) -> Int? {
    guard longest.end >= Int(name.end), context.tokens[Int(name.start)].shape.contains(.capitalised) else {
      return nil
    }
    let first = context.candidates.count
    addGazetteer(longest.hash, &context)
    guard context.candidates.count > first else { return nil }
    append(Int(name.start), longest.end, longest.hash, name: -1, first, in: range, &context)
    guard let last = context.places.lastIndex(where: { Int($0.start) == Int(name.start) }) else { return nil }
    context.places[last].signs.insert(.replaces)
    return context.places.last.map { Int($0.end) }
  }

  /// Adds what the lexicon says of a name: to the gazetteer's candidates where they are in the same country.
  private func addListed(_ name: NameMatch, from first: Int, _ context: inout ArticleContext) {
    guard name.phrase >= 0 else { return }
    for position in lexicon.names.senseRanges[Int(name.phrase)] {
      let sense = lexicon.names.senses[Int(position)]
      guard sense.party >= 0, [.place, .seat, .name].contains(sense.kind) else { continue }
      // Which polity a name of its means was decided by the date; other places may bear the name.
      if name.kind == .name || name.kind == .seat, name.party >= 0, sense.party != name.party { continue }
      if let day = context.day, !sense.days.contains(day) { continue }
      let bonus: Float =
        switch sense.kind {
        case .name: 3
        case .seat: 1.5
        default: sense.isAmbiguous ? 0 : 1.8
        }
      let known = (first..<context.candidates.count).filter {
        context.candidates[$0].place.party == sense.party && !context.candidates[$0].isListed
      }
      if sense.kind != .name,
        let best = known.max(by: { context.candidates[$0].prior < context.candidates[$1].prior })
      {
        context.candidates[best].prior += bonus
        context.candidates[best].isListed = !sense.isAmbiguous
      } else {
        let place = GazetteerPlace(offset: -1 - sense.party, kind: .town, division: -1, party: sense.party)
        context.candidates.append(
          PlaceCandidate(
            place: place, prior: 5 + bonus, isListed: !sense.isAmbiguous, hasPosition: false))
      }
    }
  }
}
