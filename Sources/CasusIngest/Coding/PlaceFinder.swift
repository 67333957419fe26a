import CasusModel

/// Finds what may be places in a sentence, beside and among the names that the lexicon has found.
///
/// What each means is decided by ``PlaceResolver`` once the whole article has been seen.
struct PlaceFinder {
  let lexicon: Lexicon

  /// Adds the names and the mentions of a sentence to the context.
  func find(
    in range: Range<Int>, names: [NameMatch], isHeadline: Bool, _ context: inout ArticleContext
  ) {
    var name = context.names.count
    context.names.append(contentsOf: names)
    var index = range.lowerBound
    while index < range.upperBound {
      while name < context.names.count, Int(context.names[name].end) <= index { name += 1 }
      let covering = name < context.names.count && Int(context.names[name].start) <= index ? name : -1
      if covering >= 0, let end = mention(ofName: covering, in: range, &context) {
        index = max(end, Int(context.names[covering].end))
      } else if covering >= 0 {
        index = Int(context.names[covering].end)
      } else if !isHeadline, let end = mention(at: index, in: range, nextName: name, &context) {
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
    // `Plymouth County` is no Plymouth; nor is `New York` what `York` means.
    let longest = longestPhrase(at: Int(name.start), in: range, context)
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
      return heldMention(of: name, longest, in: range, &context)
    default: return nil
    }
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

  // MARK: Names of the gazetteer

  /// A mention for capitalised words that the gazetteer has; its end.
  private func mention(
    at index: Int, in range: Range<Int>, nextName: Int, _ context: inout ArticleContext
  ) -> Int? {
    guard canBegin(index, context) else { return nil }
    if context.tokens[index].shape.contains(.abbreviation) {
      return abbreviation(at: index, in: range, &context)
    }
    let limit = nextName < context.names.count ? Int(context.names[nextName].start) : range.upperBound
    let longest = longestPhrase(at: index, in: index..<min(limit, range.upperBound), context)
    guard longest.end > index else { return unlisted(at: index, in: range, &context) }
    let first = context.candidates.count
    addGazetteer(longest.hash, &context)
    guard context.candidates.count > first else { return nil }
    append(index, longest.end, longest.hash, name: -1, first, in: range, &context)
    return context.places.last.map { Int($0.end) }
  }

  /// `in B.C.`: initials that stand for a division, where the text puts something in it.
  private func abbreviation(at index: Int, in range: Range<Int>, _ context: inout ArticleContext) -> Int? {
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
  private func unlisted(at index: Int, in range: Range<Int>, _ context: inout ArticleContext) -> Int? {
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

  private func canBegin(_ index: Int, _ context: ArticleContext) -> Bool {
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
  private func longestPhrase(at index: Int, in range: Range<Int>, _ context: ArticleContext) -> (
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
      if end - 1 == index, !lexicon.gazetteer.mayBegin(firstWord(token, context)) { break }
      guard context.tokens[end - 1].shape.contains(.capitalised) else { continue }
      var isKnown = false
      lexicon.gazetteer.each(hash.value) { _ in isKnown = true }
      if isKnown { best = (end, hash.value) }
    }
    return best
  }

  /// The hash of a token up to its first hyphen.
  private func firstWord(_ token: Token, _ context: ArticleContext) -> UInt64 {
    var hash = NameHash()
    for byte in context.text[Int(token.start)..<Int(token.end)] {
      if byte == UInt8(ascii: "-") { break }
      hash.add(byte)
    }
    return hash.value
  }

  private func hash(_ name: NameMatch, _ context: ArticleContext) -> UInt64 {
    var hash = NameHash()
    for index in Int(name.start)..<Int(name.end) {
      let token = context.tokens[index]
      if index > Int(name.start), token.shape.contains(.spaceBefore) { hash.add(32) }
      for byte in context.text[Int(token.start)..<Int(token.end)] { hash.add(byte) }
    }
    return hash.value
  }

  private func addGazetteer(_ hash: UInt64, _ context: inout ArticleContext) {
    let day = context.day
    var found: [PlaceCandidate] = []
    lexicon.gazetteer.each(hash) { place in
      guard place.party >= 0 else { return }
      if let day, !lexicon.names.parties[Int(place.party)].days.contains(day) { return }
      let prior: Float =
        switch place.kind {
        case .division: 5.5
        case .district: 4.5
        case .town: PlaceFinder.logarithm(max(place.population, 100))
        }
      found.append(PlaceCandidate(place: place, prior: prior, hasPosition: place.kind != .division))
    }
    context.candidates.append(contentsOf: found)
  }

  /// The decimal logarithm of a population, to a tenth or so: the same on every machine.
  private static func logarithm(_ value: Float) -> Float {
    var (rest, digits): (Float, Float) = (value, 0)
    while rest >= 10 { (rest, digits) = (rest / 10, digits + 1) }
    return digits + (rest - 1) * (1.6 - rest * 0.06) / 9
  }

  // MARK: What stands around

  private func append(
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
  private func container(behind end: Int, in range: Range<Int>, _ context: inout ArticleContext)
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
  private func isOther(_ container: PlaceContainer, in range: Range<Int>, _ context: ArticleContext) -> Bool {
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

  /// Whether the capitalised words that follow end in a word for companies: `Houston Natural Gas Corp`.
  private func namesCompany(from start: Int, in range: Range<Int>, _ context: ArticleContext) -> Bool {
    for index in start..<min(start + 5, range.upperBound) {
      let token = context.tokens[index]
      guard token.shape.contains(.capitalised) else { return false }
      if lexicon.lists.contains(.companyword, token.word) { return true }
    }
    return false
  }

  private func signs(_ start: Int, _ end: Int, in range: Range<Int>, _ context: ArticleContext)
    -> PlaceMention.Signs
  {
    var signs: PlaceMention.Signs = []
    let lists = lexicon.lists
    let tokens = context.tokens
    let token = tokens[start]
    if end == start + 1, token.word != 0 {
      let row = lexicon.row(token.word)
      if row.nounLemma != 0 || row.verbLemma != 0 || lists.contains(.givenname, token.word) {
        signs.insert(.common)
      }
    }
    if start > range.lowerBound {
      var before = start - 1
      if tokens[before].word == lexicon.grammar.the, before > range.lowerBound { before -= 1 }
      let word = tokens[before].word
      if lists.contains(.inside, word) { signs.insert(.inside) }
      if lists.contains(.toward, word) { signs.insert(.toward) }
      if word == lexicon.grammar.of, before > range.lowerBound {
        signs.insert(lists.contains(.locality, tokens[before - 1].word) ? .kind : .toward)
      }
      let previous = tokens[start - 1]
      if previous.shape.contains(.punctuation) {
        if context.text[Int(previous.start)] == UInt8(ascii: ",") { signs.insert(.listed) }
      } else if lists.contains(.and, previous.word) {
        signs.insert(.listed)
      } else if lists.contains(.partof, previous.word) {
        signs.insert(.inside)
      } else if lists.contains(.givenname, previous.word) || lexicon.names.givenNames.contains(previous.word),
        previous.shape.contains(.capitalised), !lists.contains(.starter, previous.word)
      {
        signs.insert(.inName)
      } else if previous.shape.contains(.capitalised), context.tags[start - 1] == .properNoun,
        previous.word == 0 && !previous.shape.contains(.allCapitals)
          || lists.contains(.abbreviation, previous.word)
          || previous.shape.contains(.abbreviation) && previous.end - previous.start == 2
      {
        signs.insert(.inName)
      }
    } else if Dateline.end(of: range, tokens, context.tags, context.text) > start {
      signs.insert(.dateline)
    }
    if end < range.upperBound {
      let next = tokens[end]
      if lists.contains(.kindofplace, next.word) {
        signs.insert(.kind)
      } else if next.shape.contains(.capitalised), context.tags[end] == .properNoun,
        !next.shape.contains(.punctuation)
      {
        signs.insert(.modifies)
        if namesCompany(from: end, in: range, context) { signs.insert(.company) }
      }
      // `Chad Wexler`
      if next.word == 0, next.shape.contains(.capitalised), !next.shape.contains(.punctuation),
        lists.contains(.givenname, token.word), signs.isDisjoint(with: [.inside, .toward])
      {
        signs.insert(.inName)
      }
    }
    return signs
  }
}
