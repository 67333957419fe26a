import CasusModel

/// The first half of coding by itself: parties, places and dates, for whoever measures it.
extension Coder {
  /// A stage on the way to an article's parties, places and dates.
  package enum MentionStage: String, CaseIterable, Sendable {
    /// Tokens and sentences.
    case tokens
    /// Parts of speech, which places and dates ask for.
    case tags
    /// The lexicon's names, each in the meaning that the date and the article allow.
    case parties
    /// The gazetteer's names, and which of several places each means.
    case places
    /// Date expressions and their values.
    case dates
  }

  /// Finds an article's parties, places and dates as ``code(_:)`` does, and codes nothing.
  ///
  /// - Parameter didFinish: is called after each stage.
  /// - Returns: how many parties, places and dates there are.
  package mutating func findMentions(in article: Article, didFinish: (MentionStage) -> Void) -> Int {
    var text = article.text
    return text.withUTF8 { findMentions(in: article, $0, didFinish) }
  }

  private mutating func findMentions(
    in article: Article, _ text: UnsafeBufferPointer<UInt8>, _ didFinish: (MentionStage) -> Void
  ) -> Int {
    guard !text.isEmpty, text.count < Int(Int32.max) else { return 0 }
    let times = cut(text, published: article.published)
    didFinish(.tokens)
    tagging.tag(tokens, sentences, text, lexicon, into: &tags)
    didFinish(.tags)
    var context = ArticleContext(lexicon: lexicon, text: text, tokens: tokens, tags: tags, times: times)
    let found = NameFinder.findParties(sentences, &context)
    didFinish(.parties)
    PlaceFinder.findAll(sentences, found, &context)
    NameFinder.resolve(sentences, &context, outlet: OutletCountry.of(article, lexicon))
    didFinish(.places)
    var finder = DateFinder(
      lexicon: lexicon, tokens: tokens, tags: tags, text: text, clock: StoryClock(today: times.today))
    var dates = 0
    for sentence in sentences { dates += finder.find(in: sentence).count }
    didFinish(.dates)
    return context.names.count + dates
  }
}
