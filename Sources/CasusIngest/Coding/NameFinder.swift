import CasusModel

/// Finds parties, people, agents, titles and places in a sentence: the longest match at each token, in the
/// meaning that the article's date and what it has named so far allow.
enum NameFinder {
  /// The lexicon's names of an article, by sentence.
  struct FoundNames {
    var names: [NameMatch] = []
    /// Each sentence's names, as a range of `names`.
    var ranges: [Range<Int>] = []
    /// Which sentences stand in capitals throughout.
    var headlines: [Bool] = []
  }

  /// Finds the names of all sentences, then decides which places those that are several mean.
  static func findAll(_ sentences: [Range<Int>], _ context: inout ArticleContext, outlet: Int32) {
    let found = findParties(sentences, &context)
    PlaceFinder.findAll(sentences, found, &context)
    resolve(sentences, &context, outlet: outlet)
  }

  /// The lexicon's names of all sentences.
  static func findParties(_ sentences: [Range<Int>], _ context: inout ArticleContext) -> FoundNames {
    var found = FoundNames()
    var parse = SentenceParse()
    found.headlines = sentences.map { isAllCapitals($0, context.tokens) }
    context.isHeadlineAlone = !found.headlines.contains(false)
    found.ranges = [Range<Int>](repeating: 0..<0, count: sentences.count)
    // Headlines last: what their words in capitals mean, the story says.
    for isHeadline in [false, true] where !isHeadline || found.headlines.contains(true) {
      for (number, range) in sentences.enumerated() where found.headlines[number] == isHeadline {
        parse.reset(range)
        find(&parse, isHeadline: isHeadline, &context)
        let start = found.names.count
        found.names.append(contentsOf: parse.names)
        found.ranges[number] = start..<found.names.count
      }
    }
    return found
  }

  /// Decides the places, and puts the article's names in order by sentence.
  static func resolve(_ sentences: [Range<Int>], _ context: inout ArticleContext, outlet: Int32) {
    var resolver = PlaceResolver(lexicon: context.lexicon, outlet: outlet)
    resolver.resolve(&context)
    context.places.removeAll(keepingCapacity: true)
    context.candidates.removeAll(keepingCapacity: true)
    context.mentioned = PartyCounts()
    var next = 0
    for range in sentences {
      while next < context.names.count, Int(context.names[next].start) < range.lowerBound { next += 1 }
      context.nameStarts.append(next)
    }
    context.nameStarts.append(context.names.count)
    for index in context.names.indices { settleTags(context.names[index], &context) }
  }

  /// The names of one sentence, counted as named, with those of people whom the article has introduced meanwhile.
  static func take(_ sentence: Int, _ parse: inout SentenceParse, _ context: inout ArticleContext) {
    let hasIntroduced = !context.introduced.isEmpty
    for name in context.names[context.nameStarts[sentence]..<context.nameStarts[sentence + 1]] {
      if hasIntroduced { addIntroduced(before: Int(name.start), &parse, context) }
      parse.names.append(name)
      context.note(name.party)
    }
    if hasIntroduced { addIntroduced(before: parse.range.upperBound, &parse, context) }
  }

  private static func addIntroduced(before end: Int, _ parse: inout SentenceParse, _ context: ArticleContext)
  {
    let start = parse.names.last.map { Int($0.end) } ?? parse.range.lowerBound
    guard start < end else { return }
    for index in start..<end where context.tokens[index].shape.contains(.capitalised) {
      guard let known = context.introduced[context.tokens[index].hash],
        !Namesakes.isOutsider(at: index, known, from: parse.range.lowerBound, context)
      else { continue }
      parse.names.append(
        NameMatch(
          start: Int32(index), end: Int32(index + 1), kind: .person, party: known.party, person: known.person,
          sector: known.sector))
    }
  }

  private static func find(
    _ parse: inout SentenceParse, isHeadline: Bool, _ context: inout ArticleContext
  ) {
    context.lexicon.names.prefetch(context.tokens[parse.range])
    var index = parse.range.lowerBound
    while index < parse.range.upperBound {
      // Most words neither begin a name nor look like a surname.
      let token = context.tokens[index]
      guard context.lexicon.names.trie.mayBegin(token.word) || token.shape.contains(.capitalised) else {
        index += 1
        continue
      }
      if var match = lexiconMatch(at: index, parse.range.upperBound, isHeadline, parse, &context) {
        // `the South Korean government`: a longer name that begins one word later comes before `the South`.
        if index + 1 < Int(match.end),
          let later = lexiconMatch(at: index + 1, parse.range.upperBound, isHeadline, parse, &context),
          later.end > match.end
        {
          match = later
        }
        if Namesakes.isNamesake(match, parse.range, context) {
          index = Int(match.end)
          continue
        }
        parse.names.append(match)
        register(match, &context)
        index = Int(match.end)
      } else if let match = surnameMatch(at: index, parse, context) {
        parse.names.append(match)
        index += 1
      } else {
        index += 1
      }
    }
  }

  static func isAllCapitals(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
    var words = 0
    for index in range
    where !tokens[index].shape.contains(.punctuation) && !tokens[index].shape.contains(.digits) {
      if !tokens[index].shape.contains(.allCapitals) { return false }
      words += 1
    }
    return words > 2
  }

  private static func lexiconMatch(
    at start: Int, _ limit: Int, _ isHeadline: Bool, _ parse: SentenceParse, _ context: inout ArticleContext
  ) -> NameMatch? {
    let lexicon = context.lexicon
    let first = context.tokens[start]
    guard lexicon.names.trie.mayBegin(first.word) else { return nil }
    var node = lexicon.names.trie.root(first.word)
    var index = start + 1
    var best: NameMatch?
    while node != 0 {
      let value = lexicon.names.trie.value(Int(node))
      if value >= 0, let match = choose(Int(value), start, index, isHeadline, parse, context) { best = match }
      guard index < limit else { break }
      node = lexicon.names.trie.step(node, context.tokens[index].word)
      index += 1
    }
    return best.flatMap { combining($0, limit, context) }
  }

  /// A form that only stands before a hyphen, without the hyphen (`Sino-Indian`); nil where no other party follows.
  private static func combining(_ match: NameMatch, _ limit: Int, _ context: ArticleContext) -> NameMatch? {
    let last = context.tokens[Int(match.end) - 1]
    guard last.shape.contains(.punctuation), last.shape.contains(.hyphen) else { return match }
    guard Int(match.end) < limit, case let next = context.tokens[Int(match.end)], next.word != 0,
      next.shape.contains(.capitalised), !next.shape.contains(.spaceBefore),
      case let node = context.lexicon.names.trie.root(next.word), node != 0,
      case let value = context.lexicon.names.trie.value(Int(node)), value >= 0,
      context.lexicon.names.senseRanges[Int(value)].contains(where: {
        context.lexicon.names.senses[Int($0)].kind == .adjective
      })
    else { return nil }
    var match = match
    match.end -= 1
    return match
  }

  /// The meaning of a phrase here, or nil where none fits.
  private static func choose(
    _ value: Int, _ start: Int, _ end: Int, _ isHeadline: Bool, _ parse: SentenceParse,
    _ context: ArticleContext
  ) -> NameMatch? {
    let lexicon = context.lexicon
    var best: Sense?
    var bestScore = Int.min
    var isTied = false
    for position in lexicon.names.senseRanges[value] {
      let sense = lexicon.names.senses[Int(position)]
      guard isWritten(sense, start, end, isHeadline, context), let score = score(sense, start, context) else {
        continue
      }
      if score > bestScore {
        (best, bestScore, isTied) = (sense, score, false)
      } else if score == bestScore, let known = best, known.party != sense.party {
        isTied = true
      }
    }
    guard let sense = best else { return nil }
    var sector = sense.sector
    if sense.person >= 0 { sector = lexicon.names.people[Int(sense.person)].sector(on: context.day) }
    return NameMatch(
      start: Int32(start), end: Int32(end), kind: sense.kind, party: isTied ? -1 : sense.party,
      person: isTied ? -1 : sense.person, sector: sector, phrase: Int32(value),
      isDoubtful: sense.isAmbiguous)
  }

  /// Whether the text has capitals where the form needs them.
  private static func isWritten(
    _ sense: Sense, _ start: Int, _ end: Int, _ isHeadline: Bool, _ context: ArticleContext
  ) -> Bool {
    if sense.allCapitals {
      // In a headline any word stands in capitals: the story has to name it too.
      if isHeadline {
        return sense.party < 0 || context.mentioned[sense.party] > 0 || context.isHeadlineAlone
      }
      return context.tokens[start].shape.contains(.allCapitals)
    }
    var needed = sense.capitals
    var index = start
    while needed != 0, index < end {
      if needed & 1 == 1, !context.tokens[index].shape.contains(.capitalised) { return false }
      needed >>= 1
      index += 1
    }
    return true
  }

  /// How well a meaning fits, or nil where it can't be meant.
  private static func score(_ sense: Sense, _ start: Int, _ context: ArticleContext) -> Int? {
    if let day = context.day, !sense.days.contains(day) { return nil }
    // Undated, a form means what it still means.
    let isOver = context.day == nil && sense.days.end < .max / 2
    let named = sense.party >= 0 ? context.mentioned[sense.party] : 0
    // Of two that the article has named, the one that it names more.
    var score = named > 0 ? 20 + min(named, 5) : 0
    switch sense.kind {
    case .person:
      guard sense.person >= 0 else { return nil }
      score += sense.kind.rank
      if let day = context.day, context.lexicon.names.people[Int(sense.person)].isCurrent(on: day) {
        score += Sense.inOffice
      }
    case .short:
      guard named > 0 else { return nil }
    // A doubtful place is for the resolver to decide, which sees the whole article.
    case .place: score += sense.isAmbiguous ? 1 : sense.kind.rank
    default: score += sense.kind.rank
    }
    if isOver { score -= 1 }
    if sense.party >= 0 {
      let days = context.lexicon.names.parties[Int(sense.party)].days
      if let day = context.day, !days.contains(day) {
        // A party that no longer, or not yet, exists may still be spoken of, but never before one that does.
        score -= Sense.ended
      } else if context.day == nil, days.end < .max / 2 {
        score -= Sense.ended
      }
    }
    return score
  }

  /// Counts the party as named and remembers a person's surname.
  private static func register(_ match: NameMatch, _ context: inout ArticleContext) {
    if !match.isDoubtful { context.note(match.party) }
    guard match.person >= 0 else { return }
    let person = context.lexicon.names.people[Int(match.person)]
    let last = context.tokens[Int(match.end) - 1]
    var introduced = ArticleContext.Introduced(person: match.person, party: match.party, sector: match.sector)
    if match.end > match.start + 1 { introduced.note(given: context.tokens[Int(match.start)], context.text) }
    context.surnames[last.hash] = introduced
    for index in Int(match.start)..<Int(match.end) where context.tokens[index].word == person.surname {
      context.surnames[context.tokens[index].hash] = introduced
    }
  }

  /// A surname that the article has introduced, or that follows a title and is that of somebody in office.
  private static func surnameMatch(at index: Int, _ parse: SentenceParse, _ context: ArticleContext)
    -> NameMatch?
  {
    let token = context.tokens[index]
    guard token.shape.contains(.capitalised), !token.shape.contains(.punctuation) else { return nil }
    if let known = context.surnames[token.hash] {
      if Namesakes.isOutsider(at: index, known, from: parse.range.lowerBound, context) { return nil }
      return NameMatch(
        start: Int32(index), end: Int32(index + 1), kind: .person, party: known.party, person: known.person,
        sector: known.sector)
    }
    guard token.word != 0, let title = parse.names.last, Int(title.end) == index,
      title.kind == .title || title.kind == .agent,
      let people = context.lexicon.names.surnames[token.word]
    else { return nil }
    return officeHolder(people, at: index, parse, context)
  }

  private static func officeHolder(
    _ people: [Int32], at index: Int, _ parse: SentenceParse, _ context: ArticleContext
  ) -> NameMatch? {
    let lexicon = context.lexicon
    let country = parse.names.dropLast().last.flatMap {
      $0.end >= Int32(index) - 4 && $0.party >= 0 ? $0.party : nil
    }
    let fitting = people.filter { person in
      let row = lexicon.names.people[Int(person)]
      if let country, row.party != country { return false }
      return context.day.map { row.isCurrent(on: $0) } ?? (country != nil)
    }
    guard let person = fitting.first,
      fitting.allSatisfy({ lexicon.names.people[Int($0)].party == lexicon.names.people[Int(person)].party })
    else { return nil }
    let row = lexicon.names.people[Int(person)]
    return NameMatch(
      start: Int32(index), end: Int32(index + 1), kind: .person, party: row.party, person: person,
      sector: row.sector(on: context.day))
  }
}
