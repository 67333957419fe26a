import CasusModel

/// What stands around a name and speaks for a place, or against one.
extension PlaceFinder {
  /// Whether the capitalised words that follow end in a word for companies: `Houston Natural Gas Corp`.
  func namesCompany(from start: Int, in range: Range<Int>, _ context: ArticleContext) -> Bool {
    for index in start..<min(start + 5, range.upperBound) {
      let token = context.tokens[index]
      guard token.shape.contains(.capitalised) else { return false }
      if lexicon.lists.contains(.companyword, token.word) { return true }
    }
    return false
  }

  func signs(_ start: Int, _ end: Int, in range: Range<Int>, _ context: ArticleContext)
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
      }
      if next.shape.contains(.capitalised), namesCompany(from: end, in: range, context) {
        signs.insert(.company)
      }
      // `Chad Wexler`, `Chad Smith`
      if next.shape.contains(.capitalised), !next.shape.contains(.punctuation),
        isSurname(end, range, context),
        lists.contains(.givenname, token.word), signs.isDisjoint(with: [.inside, .toward])
      {
        signs.insert(.inName)
      }
      if namesDivisionHead(behind: end, in: range, context) { signs.insert(.division) }
      if lists.contains(.commonname, token.word), end == start + 1,
        namesThing(start, in: range, context)
      {
        signs.insert(.thing)
      }
    }
    if start > range.lowerBound + 1, tokens[start - 1].word == lexicon.grammar.of,
      lists.contains(.divisionhead, tokens[start - 2].word)
    {
      signs.insert(.division)
    }
    return signs
  }

  /// Whether a word may be a surname: the lexicon doesn't know it, or as somebody's surname, and as no noun.
  func isSurname(_ index: Int, _ range: Range<Int>, _ context: ArticleContext) -> Bool {
    let word = context.tokens[index].word
    guard word != 0 else { return true }
    return lexicon.row(word).nounLemma == 0 && context.tags[index] == .properNoun
      && lexicon.names.surnames[word] != nil
  }

  /// `Georgia's governor`, `Georgia Gov. X`: who heads a state of a federation.
  func namesDivisionHead(behind end: Int, in range: Range<Int>, _ context: ArticleContext) -> Bool {
    var index = end
    let next = context.tokens[index]
    if next.end - next.start == 2, context.text[Int(next.start)] == UInt8(ascii: "'") { index += 1 }
    return index < range.upperBound && lexicon.lists.contains(.divisionhead, context.tokens[index].word)
  }

  /// Whether a state's name that is a thing's too stands where the thing would: `Turkey prices`, `Roast Turkey`.
  func namesThing(_ index: Int, in range: Range<Int>, _ context: ArticleContext) -> Bool {
    if index > range.lowerBound, lexicon.lists.contains(.poultry, context.tokens[index - 1].word) {
      return true
    }
    guard index + 1 < range.upperBound else { return false }
    let next = context.tokens[index + 1]
    return !next.shape.contains(.capitalised)
      && (context.tags[index + 1] == .noun || context.tags[index + 1] == .nounPlural)
  }
}
