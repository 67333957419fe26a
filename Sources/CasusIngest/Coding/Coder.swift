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
  var tokens: [Token] = []
  var tags: [PartOfSpeech] = []
  var sentences: [Range<Int>] = []
  var parse = SentenceParse()
  var tagging = TaggingBuffers()
  /// Where decisions are noted, if anywhere.
  private var trace: CodingTrace?
  private let languages = LanguageRecognizer()

  /// A coder that uses a lexicon.
  public init(lexicon: Lexicon) {
    self.lexicon = Lexicon(sharing: lexicon)
    self.identity = CoderIdentity(version: Coder.version, lexicon: lexicon.hash)
  }

  /// Codes one article.
  public mutating func code(_ article: Article) -> CodedArticle {
    var text = article.text
    return text.withUTF8 { code(article, $0) }
  }

  /// Codes one article, and says of each sentence why it was coded as it was.
  public mutating func explain(_ article: Article) -> ArticleExplanation {
    let trace = CodingTrace()
    self.trace = trace
    defer { self.trace = nil }
    let record = code(article)
    return ArticleExplanation(record: record, sentences: trace.sentences)
  }

  private mutating func code(_ article: Article, _ text: UnsafeBufferPointer<UInt8>) -> CodedArticle {
    var record = CodedArticle(id: article.id, coder: identity)
    guard !text.isEmpty, text.count < Int(Int32.max) else { return record }
    if let language = languages.foreignLanguage(of: article, text) {
      record.foreignLanguage = language
      return record
    }
    let times = prepare(text, published: article.published)
    var context = ArticleContext(lexicon: lexicon, text: text, tokens: tokens, tags: tags, times: times)
    let offsets = ScalarOffsets(text)
    var agreements = AgreementCoder(lexicon: lexicon)
    agreements.published = article.published
    beginTreaty(article, &context, &agreements)
    var dateFinder = DateFinder(
      lexicon: lexicon, tokens: tokens, tags: tags, text: text, clock: StoryClock(today: times.today))
    NameFinder.findAll(sentences, &context, outlet: OutletCountry.of(article, lexicon))
    for sentence in sentences.indices {
      codeSentence(sentence, article, &context, offsets, &dateFinder, &agreements, &record)
    }
    agreements.finish(&record, context)
    return record
  }

  /// Cuts the text into tokens and sentences and tags them.
  ///
  /// - Returns: when the article was written, which its body may say.
  mutating func prepare(_ text: UnsafeBufferPointer<UInt8>, published: EDTFDate?) -> PublicationTimes {
    var times = cut(text, published: published)
    tagging.tag(tokens, sentences, text, lexicon, into: &tags)
    let finder = DateFinder(
      lexicon: lexicon, tokens: tokens, tags: tags, text: text, clock: StoryClock(today: times.today))
    if let day = Dateline.day(sentences, finder) { times.note(dateline: day) }
    return times
  }

  /// Cuts the text into tokens and sentences.
  mutating func cut(_ text: UnsafeBufferPointer<UInt8>, published: EDTFDate?) -> PublicationTimes {
    tokens.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
    Tokenizer.tokenize(text, vocabulary: lexicon.vocabulary, into: &tokens)
    lexicon.prefetch(tokens)
    let times = PublicationTimes(field: published, lines: PublicationLines.read(&tokens, text, lexicon))
    Sentences.find(in: &tokens, text: text, lists: lexicon.lists, into: &sentences)
    return times
  }

  private mutating func codeSentence(
    _ sentence: Int, _ article: Article, _ context: inout ArticleContext, _ offsets: ScalarOffsets,
    _ dateFinder: inout DateFinder, _ agreements: inout AgreementCoder, _ record: inout CodedArticle
  ) {
    let range = sentences[sentence]
    parse.reset(range)
    let dates = dateFinder.find(in: range)
    if context.tokens[range.lowerBound].shape.contains(.paragraphBefore) { context.scene.leave() }
    NameFinder.take(sentence, &parse, &context)
    // The names of a dateline count as named, but its words are no part of the sentence.
    let isLine = context.times.lines.contains(range.lowerBound)
    var body = Dateline.end(of: range, context.tokens, context.tags, context.text)
    if agreements.isTreaty { body = max(body, TreatyText.headingEnd(of: range, context)) }
    if body > range.lowerBound { parse.range = body..<range.upperBound }
    Chunker(lexicon: lexicon, tokens: context.tokens, tags: context.tags, text: context.text)
      .chunk(
        &parse, dates: dates.filter { $0.tokens.lowerBound >= body && $0.isGroup(context) }.map(\.tokens))
    PartyResolver(lexicon: lexicon).resolve(&parse, &context)
    Coordination.link(&parse, lexicon)
    ClauseGrammar(lexicon: lexicon, tokens: context.tokens, tags: context.tags).run(&parse)
    let matcher = PatternMatcher(lexicon: lexicon, tokens: context.tokens, sentence: parse.range)
    let roles = RoleReader(lexicon: lexicon, context: context)
    trace?.begin()
    let clauses = ClauseReader(lexicon: lexicon, matcher: matcher, roles: roles, trace: trace)
    var result = clauses.read(parse)
    let builder = EventBuilder(
      lexicon: lexicon, parse: parse, context: context, offsets: offsets, matcher: matcher, roles: roles,
      dates: dates.filter { $0.tokens.lowerBound >= body && !isLine }, finder: dateFinder, trace: trace)
    var mentions = builder.mentions(result, parse)
    if mentions.isEmpty {
      let reader = EvidenceReader(lexicon: lexicon, matcher: matcher, roles: roles, clauses: clauses)
      if let finding = reader.read(parse, result, isEvent: { builder.irrelevance(of: $0, parse) == nil }) {
        trace?.note(finding)
        result.readings = [finding.reading]
        mentions = builder.mentions(result, parse)
      }
    }
    trace?.finish(SentenceExplainer(builder: builder, parse: parse, result: result))
    record.events.append(contentsOf: mentions)
    note(dates, builder, &record)
    builder.noteHappenings(result, parse, &dateFinder.clock)
    context.scene.pass(builder.mainDate(parse), isPast: builder.isNarrated(parse))
    noteParties(builder, context, &record)
    agreements.read(parse, result, mentions, builder)
    context.agreement = agreements.currentParties
    Antecedents.update(&context, parse, result)
  }

  private func note(_ dates: [FoundDate], _ builder: EventBuilder, _ record: inout CodedArticle) {
    for date in dates {
      guard let value = date.value else { continue }
      record.dates.append(
        DateMention(
          span: builder.span(Int32(date.tokens.lowerBound), Int32(date.tokens.upperBound)), value: value,
          derived: date.derivation.description))
    }
  }

  private func noteParties(_ builder: EventBuilder, _ context: ArticleContext, _ record: inout CodedArticle) {
    var inside = HyphenatedNames(context: context).find(in: parse.range, names: parse.names)[...]
    for name in parse.names where name.party >= 0 {
      while let first = inside.first, first.token < Int(name.start) {
        note(first, builder, context, &record)
        inside.removeFirst()
      }
      guard let row = context.party(name.party) else { continue }
      let sector = name.sector ?? (name.kind == .place ? nil : row.sector(on: context.day))
      let reference = PartyReference(
        span: builder.span(name.start, name.end), party: row.code,
        country: context.party(row.country(on: context.day))?.code, sector: sector)
      record.parties.append(PartyMention(reference: reference, kind: row.kind, name: row.name))
    }
    for name in inside { note(name, builder, context, &record) }
  }

  /// A name inside of a hyphenated word speaks of a place or a people, never of a government.
  private func note(
    _ name: HyphenatedNames.Found, _ builder: EventBuilder, _ context: ArticleContext,
    _ record: inout CodedArticle
  ) {
    guard let row = context.party(name.party) else { return }
    let reference = PartyReference(
      span: builder.span(bytes: name.bytes.lowerBound, name.bytes.upperBound), party: row.code,
      country: context.party(row.country(on: context.day))?.code, sector: nil)
    record.parties.append(PartyMention(reference: reference, kind: row.kind, name: row.name))
  }
}
