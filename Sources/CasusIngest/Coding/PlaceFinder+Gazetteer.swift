import CasusModel

/// Names that the gazetteer has, found by the letters of the text.
extension PlaceFinder {
  /// A mention for capitalised words that the gazetteer has; its end.
  func mention(
    at index: Int, in range: Range<Int>, nextName: Int, _ context: inout ArticleContext
  ) -> Int? {
    guard canBegin(index, context) else { return nil }
    if context.tokens[index].shape.contains(.abbreviation) {
      return abbreviation(at: index, in: range, &context)
    }
    let limit = nextName < context.names.count ? Int(context.names[nextName].start) : range.upperBound
    if let end = facility(at: index, in: index..<min(limit, range.upperBound), of: range, &context) {
      return end
    }
    let longest = longestPhrase(at: index, in: index..<min(limit, range.upperBound), context)
    guard longest.end > index else { return unlisted(at: index, in: range, &context) }
    let first = context.candidates.count
    addGazetteer(longest.hash, &context)
    guard context.candidates.count > first else { return nil }
    append(index, longest.end, longest.hash, name: -1, first, in: range, &context)
    return context.places.last.map { Int($0.end) }
  }

  /// `in B.C.`: initials that stand for a division, where the text puts something in it.
  func abbreviation(at index: Int, in range: Range<Int>, _ context: inout ArticleContext) -> Int? {
    let token = context.tokens[index]
    var hash = NameHash()
    for byte in context.text[Int(token.start)..<Int(token.end)] { hash.add(byte) }
    let division = lexicon.gazetteer.abbreviated(hash.value)
    guard division >= 0, token.shape.contains(.allCapitals) else { return nil }
    let first = context.candidates.count
    let party = lexicon.gazetteer.divisions[Int(division)].party
    let place = GazetteerPlace(offset: -1, kind: .division, division: division, party: party)
    context.candidates.append(PlaceCandidate(place: place, prior: 5.5, hasPosition: false))
    append(index, index + 1, UInt64(truncatingIfNeeded: division), name: -1, first, in: range, &context)
    return index + 1
  }

  /// `the village of Xinmo`, `Puge county`: a place by its kind, though the gazetteer doesn't have it.
  func unlisted(at index: Int, in range: Range<Int>, _ context: inout ArticleContext) -> Int? {
    let token = context.tokens[index]
    guard token.word == 0, context.tags[index] == .properNoun, index > range.lowerBound,
      index + 1 < range.upperBound
    else { return nil }
    let lists = lexicon.lists
    let isBehind =
      context.tokens[index - 1].word == lexicon.grammar.of && index > range.lowerBound + 1
      && lists.contains(.settlement, context.tokens[index - 2].word)
    let isBefore =
      lists.contains(.settlement, context.tokens[index + 1].word)
      && !context.tokens[index + 1].shape.contains(.capitalised)
    guard isBehind || isBefore else { return nil }
    let first = context.candidates.count
    append(index, index + 1, UInt64(token.hash), name: -1, first, in: range, &context)
    return index + 1
  }

  /// `Pearson International Airport`, `Gezi Park`: names that end in a word for a place with a fence around it.
  private func facility(
    at index: Int, in run: Range<Int>, of range: Range<Int>, _ context: inout ArticleContext
  ) -> Int? {
    guard context.tags[index] == .properNoun, !context.tokens[index].shape.contains(.allCapitals) else {
      return nil
    }
    for end in index + 1..<max(index + 1, min(index + 5, run.upperBound)) {
      let token = context.tokens[end]
      guard token.shape.contains(.capitalised), !token.shape.contains(.punctuation) else { return nil }
      guard lexicon.lists.contains(.facility, token.word) else { continue }
      var hash = NameHash()
      for byte in context.text[Int(context.tokens[index].start)..<Int(token.end)] { hash.add(byte) }
      let first = context.candidates.count
      append(index, end + 1, hash.value, name: -1, first, in: range, &context)
      guard let place = context.places.lastIndex(where: { Int($0.start) == index }) else { return nil }
      context.places[place].signs.insert(.kind)
      return end + 1
    }
    return nil
  }

  func canBegin(_ index: Int, _ context: ArticleContext) -> Bool {
    let token = context.tokens[index]
    guard token.shape.contains(.capitalised), !token.shape.contains(.punctuation),
      !token.shape.contains(.digits), token.end - token.start > 2
    else { return false }
    if token.word != 0 {
      if lexicon.row(token.word).dateWord != 0 { return false }
      if token.shape.contains(.first), lexicon.lists.contains(.starter, token.word) { return false }
    }
    return context.tags[index] == .properNoun || token.shape.contains(.allCapitals)
      || context.tags[index] == .noun
  }

  /// The longest run of words from here that is a name of the gazetteer, as its end and hash.
  func longestPhrase(at index: Int, in range: Range<Int>, _ context: ArticleContext) -> (
    end: Int, hash: UInt64
  ) {
    var hash = NameHash()
    var best = (end: index, hash: UInt64(0))
    for end in index + 1..<min(index + 6, range.upperBound + 1) {
      let token = context.tokens[end - 1]
      if token.shape.contains(.punctuation), !token.shape.contains(.hyphen) { break }
      if end - 1 > index {
        let isJoined = token.shape.contains(.hyphen) && token.shape.contains(.punctuation)
        guard isJoined || token.shape.contains(.capitalised) || token.end - token.start <= 4 else { break }
        if !isJoined, token.shape.contains(.spaceBefore) { hash.add(32) }
      }
      for byte in context.text[Int(token.start)..<Int(token.end)] { hash.add(byte) }
      if end - 1 == index {
        let first = token.shape.contains(.hyphen) ? firstWord(token, context) : hash.value
        guard lexicon.gazetteer.mayBegin(first) else { break }
      }
      guard token.shape.contains(.capitalised) else { continue }
      if lexicon.gazetteer.contains(hash.value) { best = (end, hash.value) }
    }
    return best
  }

  /// The hash of a token up to its first hyphen.
  func firstWord(_ token: Token, _ context: ArticleContext) -> UInt64 {
    var hash = NameHash()
    for byte in context.text[Int(token.start)..<Int(token.end)] {
      if byte == UInt8(ascii: "-") { break }
      hash.add(byte)
    }
    return hash.value
  }

  func hash(_ name: NameMatch, _ context: ArticleContext) -> UInt64 {
    var hash = NameHash()
    for index in Int(name.start)..<Int(name.end) {
      let token = context.tokens[index]
      if index > Int(name.start), token.shape.contains(.spaceBefore) { hash.add(32) }
      for byte in context.text[Int(token.start)..<Int(token.end)] { hash.add(byte) }
    }
    return hash.value
  }

  func addGazetteer(_ hash: UInt64, _ context: inout ArticleContext) {
    let day = context.day
    lexicon.gazetteer.each(hash) { place in
      guard place.party >= 0 else { return }
      if let day, !lexicon.names.parties[Int(place.party)].days.contains(day) { return }
      let prior: Float =
        switch place.kind {
        case .division: 5.5
        case .district: 4.5
        case .town: PlaceFinder.logarithm(max(place.population, 100))
        }
      context.candidates.append(
        PlaceCandidate(place: place, prior: prior, hasPosition: place.kind != .division))
    }
  }

  /// The decimal logarithm of a population, to a tenth or so: the same on every machine.
  static func logarithm(_ value: Float) -> Float {
    var (rest, digits): (Float, Float) = (value, 0)
    while rest >= 10 { (rest, digits) = (rest / 10, digits + 1) }
    return digits + (rest - 1) * (1.6 - rest * 0.06) / 9
  }
}
