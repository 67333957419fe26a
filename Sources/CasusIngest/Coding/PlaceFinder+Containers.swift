import CasusModel

/// A name with what stands behind it and holds it: `Paris, Texas`.
extension PlaceFinder {
  func append(
    _ start: Int, _ end: Int, _ hash: UInt64, name: Int, _ first: Int, in range: Range<Int>,
    _ context: inout ArticleContext
  ) {
    var mention = PlaceMention(
      start: Int32(start), end: Int32(end), key: hash, name: Int32(name),
      candidates: first..<context.candidates.count)
    mention.container = container(behind: end, in: range, &context)
    mention.signs = signs(start, end, in: range, context)
    context.places.append(mention)
    // `Edmonton, Ky.` names Kentucky too.
    let held = mention.container.candidates
    guard held.count == 1, context.candidates[held.lowerBound].place.offset < 0 else { return }
    context.places.append(
      PlaceMention(
        start: mention.container.end - 1, end: mention.container.end,
        key: UInt64(truncatingIfNeeded: context.candidates[held.lowerBound].place.division), name: -1,
        candidates: held, signs: .kind))
  }

  /// `, Texas`, `, Ky.`, `(Ontario)`, `, France`.
  func container(behind end: Int, in range: Range<Int>, _ context: inout ArticleContext)
    -> PlaceContainer
  {
    var container = PlaceContainer()
    guard end + 1 < range.upperBound else { return container }
    let mark = context.tokens[end]
    let byte = context.text[Int(mark.start)]
    guard byte == UInt8(ascii: ",") || byte == UInt8(ascii: "(") || mark.word == lexicon.grammar.in else {
      return container
    }
    let start = end + 1
    let first = context.candidates.count
    if mark.word != lexicon.grammar.in {
      var hash = NameHash()
      let token = context.tokens[start]
      for byte in context.text[Int(token.start)..<Int(token.end)] { hash.add(byte) }
      let division = lexicon.gazetteer.abbreviated(hash.value)
      if division >= 0, token.shape.contains(.capitalised),
        token.shape.contains(.allCapitals) || token.shape.contains(.abbreviation)
      {
        let party = lexicon.gazetteer.divisions[Int(division)].party
        let place = GazetteerPlace(offset: -1, kind: .division, division: division, party: party)
        context.candidates.append(
          PlaceCandidate(place: place, prior: 6, isListed: true, hasPosition: false))
        container.end = Int32(start + 1)
      }
    }
    if context.candidates.count == first {
      let longest = longestPhrase(at: start, in: range, context)
      if longest.end > start {
        addGazetteer(longest.hash, &context)
        container.end = Int32(longest.end)
      }
    }
    container.candidates = first..<context.candidates.count
    let position = context.names.partitioningIndex { Int($0.start) >= start }
    let name = position < context.names.count ? context.names[position] : nil
    if let name, Int(name.start) == start, name.kind == .name, name.party >= 0,
      [.state, .territory].contains(lexicon.names.parties[Int(name.party)].kind)
    {
      container.party = name.party
      container.end = max(container.end, name.end)
    }
    return container.isKnown && isOther(container, in: range, context) ? PlaceContainer() : container
  }

  /// Whether what stands behind a place's name is something else than the larger place: the next member of a list
  /// (`London, Canada and Australia`), or the first word of another group (`in Russia, U.S. officials said`).
  func isOther(_ container: PlaceContainer, in range: Range<Int>, _ context: ArticleContext) -> Bool {
    let end = Int(container.end)
    guard end < range.upperBound else { return false }
    let isAbbreviation = container.candidates.contains { context.candidates[$0].place.offset < 0 }
    if isAbbreviation { return false }
    let next = context.tokens[end]
    if lexicon.lists.contains(.and, next.word) { return true }
    switch context.tags[end] {
    case .noun, .nounPlural, .properNoun, .adjective: return !next.shape.contains(.punctuation)
    default: break
    }
    guard context.text[Int(next.start)] == UInt8(ascii: ","), end + 1 < range.upperBound, container.party >= 0
    else { return false }
    let position = context.names.partitioningIndex { Int($0.start) >= end + 1 }
    guard position < context.names.count else { return false }
    let name = context.names[position]
    return Int(name.start) == end + 1 && [.name, .seat, .place].contains(name.kind)
  }
}
