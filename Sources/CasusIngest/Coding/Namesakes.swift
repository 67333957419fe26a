/// Tells apart what only bears a known name: a currency, an accord, another person of the same surname.
enum Namesakes {
  /// Whether the words around a name make it the name of something or somebody else.
  static func isNamesake(_ match: NameMatch, _ range: Range<Int>, _ context: ArticleContext) -> Bool {
    let lists = context.lexicon.lists
    if match.kind == .person { return isOtherPerson(match, range, context) }
    guard Int(match.end) < range.upperBound else { return false }
    let next = context.tokens[Int(match.end)].word
    switch match.kind {
    case .adjective, .name: return lists.contains(.currency, next)
    case .seat, .place: return lists.contains(.accord, next)
    default: return false
    }
  }

  /// `Mary Trump` where the lexicon knows a Trump: a given name before a surname that is not the person's.
  private static func isOtherPerson(_ match: NameMatch, _ range: Range<Int>, _ context: ArticleContext)
    -> Bool
  {
    let before = Int(match.start) - 1
    guard match.end == match.start + 1, match.person >= 0, before >= range.lowerBound,
      context.tokens[before].shape.contains(.capitalised),
      !context.tokens[before].shape.contains(.allCapitals),
      context.lexicon.lists.contains(.givenname, context.tokens[before].word)
    else { return false }
    let given = context.words(Int32(before), match.start)
    let person = context.lexicon.names.people[Int(match.person)]
    return !person.name.split(separator: " ").contains { $0.utf8.first == given.utf8.first }
  }

  /// Whether the names before a surname are not those of the person whom the article has named: `Andrew Johnson` in a
  /// story about Boris Johnson.
  static func isOutsider(
    at index: Int, _ known: ArticleContext.Introduced, from start: Int, _ context: ArticleContext
  ) -> Bool {
    guard known.given != 0 else { return false }
    var position = index - 1
    var isGiven = false
    while position >= start {
      let token = context.tokens[position]
      guard token.shape.contains(.capitalised), !token.shape.contains(.punctuation),
        context.tags[position] == .properNoun || token.word == 0
          || context.lexicon.lists.contains(.givenname, token.word)
      else { break }
      // A middle name, a nickname or another spelling begins as the given name does.
      if token.hash == known.given || context.text[Int(token.start)] | 32 == known.initial { return false }
      if position == index - 1 { isGiven = isGivenName(token, context) }
      position -= 1
    }
    return isGiven
  }

  /// Whether a capitalised word is a given name, as far as that can be told: it is known as one, or not known at all.
  private static func isGivenName(_ token: Token, _ context: ArticleContext) -> Bool {
    let lexicon = context.lexicon
    if token.word == 0 { return !token.shape.contains(.hyphen) && !token.shape.contains(.abbreviation) }
    return lexicon.lists.contains(.givenname, token.word) || lexicon.names.givenNames.contains(token.word)
  }
}
