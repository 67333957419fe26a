import CasusModel

/// Codes articles: text in, record out. The same article, lexicon and version give the same record, always.
///
/// A coder holds buffers that it uses again for the next article, so each worker has its own; the lexicon is shared.
public struct Coder {
  /// The version of the coding rules, which stands in every record.
  public static let version = "0.1.0"

  let lexicon: Lexicon
  /// What stands in each record's `coder`.
  public let identity: CoderIdentity
  private var tokens: [Token] = []
  private var tags: [PartOfSpeech] = []
  private var sentences: [Range<Int>] = []
  var parse = SentenceParse()
  private var tagging = TaggingBuffers()
  private let languages = LanguageRecognizer()

  /// A coder that uses a lexicon.
  public init(lexicon: Lexicon) {
    self.lexicon = lexicon
    self.identity = CoderIdentity(version: Coder.version, lexicon: lexicon.hash)
  }

  /// Codes one article.
  public mutating func code(_ article: Article) -> CodedArticle {
    var text = article.text
    return text.withUTF8 { code(article, $0) }
  }

  private mutating func code(_ article: Article, _ text: UnsafeBufferPointer<UInt8>) -> CodedArticle {
    var record = CodedArticle(id: article.id, coder: identity)
    guard !text.isEmpty, text.count < Int(Int32.max) else { return record }
    if let language = languages.foreignLanguage(of: article, text) {
      record.foreignLanguage = language
      return record
    }
    prepare(text)
    let day = article.published?.latest.map { Int32($0.number) }
    var context = ArticleContext(lexicon: lexicon, text: text, tokens: tokens, tags: tags, day: day)
    let offsets = ScalarOffsets(text)
    var agreements = AgreementCoder(lexicon: lexicon)
    var dateFinder = DateFinder(
      lexicon: lexicon, tokens: tokens, tags: tags, text: text,
      published: article.published?.day ?? article.published?.latest)
    for range in sentences {
      codeSentence(range, article, &context, offsets, &dateFinder, &agreements, &record)
    }
    agreements.finish(&record, context)
    return record
  }

  /// Cuts the text into tokens and sentences and tags them.
  mutating func prepare(_ text: UnsafeBufferPointer<UInt8>) {
    tokens.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
    Tokenizer.tokenize(text, vocabulary: lexicon.vocabulary, into: &tokens)
    Sentences.find(in: &tokens, text: text, lists: lexicon.lists, into: &sentences)
    tagging.tag(tokens, sentences, text, lexicon, into: &tags)
  }

  private mutating func codeSentence(
    _ range: Range<Int>, _ article: Article, _ context: inout ArticleContext, _ offsets: ScalarOffsets,
    _ dateFinder: inout DateFinder, _ agreements: inout AgreementCoder, _ record: inout CodedArticle
  ) {
    parse.reset(range)
    let dates = dateFinder.find(in: range)
    NameFinder.find(&parse, &context)
    // The names of a dateline count as named, but its words are no part of the sentence.
    let body = Dateline.end(of: range, context.tokens, context.tags, context.text)
    if body > range.lowerBound { parse.range = body..<range.upperBound }
    Chunker(lexicon: lexicon, tokens: context.tokens, tags: context.tags, text: context.text)
      .chunk(&parse, dates: dates.lazy.map(\.tokens).filter { $0.lowerBound >= body })
    PartyResolver(lexicon: lexicon).resolve(&parse, &context)
    Coordination.link(&parse, lexicon)
    ClauseGrammar(lexicon: lexicon, tokens: context.tokens, tags: context.tags).run(&parse)
    let matcher = PatternMatcher(lexicon: lexicon, tokens: context.tokens, sentence: parse.range)
    let roles = RoleReader(lexicon: lexicon, context: context)
    let result = ClauseReader(lexicon: lexicon, matcher: matcher, roles: roles).read(parse)
    let builder = EventBuilder(
      lexicon: lexicon, parse: parse, context: context, offsets: offsets, matcher: matcher, roles: roles,
      dates: dates, published: article.published)
    let mentions = builder.mentions(result, parse)
    record.events.append(contentsOf: mentions)
    note(dates, builder, &record)
    noteParties(builder, context, &record)
    agreements.read(parse, result, mentions, builder)
    context.agreement = agreements.currentParties
    Antecedents.update(&context, parse, result)
  }

  private func note(_ dates: [FoundDate], _ builder: EventBuilder, _ record: inout CodedArticle) {
    for date in dates where !date.isOpen {
      record.dates.append(
        DateMention(
          span: builder.span(Int32(date.tokens.lowerBound), Int32(date.tokens.upperBound)), value: date.value,
          derived: date.derived))
    }
  }

  private func noteParties(_ builder: EventBuilder, _ context: ArticleContext, _ record: inout CodedArticle) {
    for name in parse.names where name.party >= 0 {
      guard let row = context.party(name.party) else { continue }
      let sector = name.sector ?? (name.kind == .place ? nil : row.sector(on: context.day))
      let reference = PartyReference(
        span: builder.span(name.start, name.end), party: row.code,
        country: context.party(row.country(on: context.day))?.code, sector: sector)
      record.parties.append(PartyMention(reference: reference, kind: row.kind, name: row.name))
    }
  }
}
