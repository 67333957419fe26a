/// What a story is about, as far as relevance asks: companies and matches have their own attacks, talks and sanctions.
enum StoryTopic {
  case general, business, sport

  /// The topic whose words make up a fiftieth of the text or more.
  init(of tokens: [Token], _ lists: WordLists) {
    var (business, sport) = (0, 0)
    for token in tokens {
      if lists.contains(.business, token.word) { business += 1 }
      if lists.contains(.sport, token.word) { sport += 1 }
    }
    let most = max(business, sport)
    self = most < 2 || most * 50 < tokens.count ? .general : business >= sport ? .business : .sport
  }
}
