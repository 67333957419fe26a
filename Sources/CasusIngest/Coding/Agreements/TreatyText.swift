import CasusModel

/// Recognises a treaty's own text by its form, so that nobody has to say that it is one.
enum TreatyText {
  /// Whether it is worth looking: the title names an agreement, or the text begins as treaties do.
  static func mayBe(_ article: Article, _ context: ArticleContext) -> Bool {
    let lexicon = context.lexicon
    if article.kind == .treaty { return true }
    if let title = article.title, lexicon.agreements.isTreatyTitle(title) { return true }
    return context.tokens.prefix(150).contains { lexicon.lists.contains(.formula, $0.word) }
  }

  /// Whether an article is a treaty's text, or a part of one.
  ///
  /// Two things together make it one: words that only treaties use of themselves (`the Contracting Parties`, `the
  /// present Treaty`, `Article 3` at the head of a line), or a title that names a treaty above a text that speaks in
  /// `shall` and of `the Parties`; and that nobody in it says anything.
  ///
  /// - Parameter first: the first sentence's tokens.
  static func isTreaty(_ title: ArticleContext, _ context: ArticleContext, _ first: Range<Int>) -> Bool {
    let lexicon = context.lexicon
    var formulas = 0
    var binding = 0
    for index in context.tokens.indices {
      let word = context.tokens[index].word
      guard word != 0 else { continue }
      if lexicon.lists.contains(.reporting, word) || lexicon.lists.contains(.weekday, word) { return false }
      if lexicon.lists.contains(.formula, word) { formulas += 1 }
      if word == lexicon.grammar.shall { binding += 1 }
      if isHeading(index, context) { formulas += 1 }
      if isPartyNoun(index, context) { binding += 1 }
    }
    if formulas > 1, binding > 0 { return true }
    // A headline has a verb (`signs pact`), a treaty's name has none; nor does a treaty tell what happened.
    let isName = !title.tags.contains { $0 == .verbPresent || $0 == .verbPast }
    let isTitled = isName && title.tokens.contains { isTreatyNoun($0.word, lexicon) }
    let isTold =
      context.tags[first].contains(.verbPast)
      && !first.contains { context.tokens[$0].word == lexicon.grammar.shall || isPartyNoun($0, context) }
    return isTitled && !isTold && (binding > 0 || formulas > 0 || hasUndertaking(context))
  }

  /// The end of the heading that a sentence begins with (`Article 3`), which is no part of what it says.
  static func headingEnd(of range: Range<Int>, _ context: ArticleContext) -> Int {
    let start = range.lowerBound
    guard range.count > 3, isHeading(start, context) else { return start }
    let end = start + 2
    return context.tokens[end].shape.contains(.punctuation) ? end + 1 : end
  }

  /// `Article 3` at the beginning of a line.
  static func isHeading(_ index: Int, _ context: ArticleContext) -> Bool {
    let token = context.tokens[index]
    guard index + 1 < context.tokens.count, token.shape.contains(.lineBefore) || index == 0,
      token.shape.contains(.capitalised)
    else { return false }
    let signs = context.lexicon.agreements.signs
    let isArticle = signs.beginning(with: token.word).contains { signs.entries[$0].value == .article }
    return isArticle && context.tokens[index + 1].shape.contains(.digits)
  }

  /// `the Parties`, `each Party`: in capitals, as treaties write them.
  private static func isPartyNoun(_ index: Int, _ context: ArticleContext) -> Bool {
    let token = context.tokens[index]
    guard token.shape.contains(.capitalised), !token.shape.contains(.first) else { return false }
    let lemma = context.lexicon.row(token.word).nounLemma
    let signs = context.lexicon.agreements.signs
    return signs.beginning(with: lemma).contains { signs.entries[$0].value == .parties }
  }

  private static func hasUndertaking(_ context: ArticleContext) -> Bool {
    let signs = context.lexicon.agreements.signs
    return context.tokens.contains { token in
      guard token.word != 0 else { return false }
      let lemma = context.lexicon.row(token.word).verbLemma
      return signs.beginning(with: lemma).contains { signs.entries[$0].value == .commits }
    }
  }

  private static func isTreatyNoun(_ word: WordID, _ lexicon: Lexicon) -> Bool {
    guard word != 0 else { return false }
    return lexicon.agreements.nouns[lexicon.row(word).nounLemma] != nil
  }
}

extension AgreementLexicon {
  /// Whether a word that treaties are called by stands in a title, at the letters' level: most titles have none.
  func isTreatyTitle(_ title: String) -> Bool {
    var title = title
    return title.withUTF8 { bytes in
      bytes.indices.contains { start in
        titleNouns[Int(bytes[start] | 32)].contains { noun in
          start + noun.count <= bytes.count
            && noun.indices.allSatisfy { offset in
              let byte = bytes[start + offset]
              return (byte &- 65 < 26 ? byte | 32 : byte) == noun[offset]
            }
        }
      }
    }
  }
}

extension Coder {
  /// Where the article is a treaty's own text, its title and preamble name the agreement and its parties.
  mutating func beginTreaty(
    _ article: Article, _ context: inout ArticleContext, _ agreements: inout AgreementCoder
  ) {
    guard TreatyText.mayBe(article, context) else { return }
    // The title is read with the buffers of the text, which get them back.
    let kept = (tokens: tokens, tags: tags, sentences: sentences)
    let first = sentences.first ?? 0..<0
    var title = article.title ?? ""
    title.withUTF8 { bytes in
      (tokens, tags, sentences) = ([], [], [])
      if !bytes.isEmpty { _ = prepare(bytes, published: article.published) }
      let heading = ArticleContext(
        lexicon: lexicon, text: bytes, tokens: tokens, tags: tags, times: context.times)
      guard article.kind == .treaty || TreatyText.isTreaty(heading, context, first) else { return }
      var parties = TreatyText.parties(heading, before: heading.tokens.count)
      let search = PhraseSearch(lexicon: lexicon, tokens: heading.tokens)
      let treaty = search.first(lexicon.agreements.registry.names, in: 0..<heading.tokens.count)?.value
      let kind = search.first(lexicon.agreements.beside, in: 0..<heading.tokens.count)?.value
      if parties.count < 2 {
        parties = TreatyText.parties(context, before: TreatyText.preambleEnd(context))
      }
      agreements.beginTreaty(article, treaty, kind ?? .treaty, parties, context)
    }
    (tokens, tags, sentences) = kept
  }
}

extension TreatyText {
  /// The states and organisations that a heading names.
  static func parties(_ context: ArticleContext, before end: Int) -> [Int32] {
    // With a context of its own: what a heading names is not yet said in the text.
    var own = ArticleContext(
      lexicon: context.lexicon, text: context.text, tokens: context.tokens, tags: context.tags,
      times: context.times)
    guard end > 0 else { return [] }
    var parse = SentenceParse()
    parse.reset(0..<end)
    NameFinder.findAll([0..<end], &own, outlet: -1)
    NameFinder.take(0, &parse, &own)
    return parse.names.filter { name in
      guard let row = context.party(name.party), name.kind != .place else { return false }
      return row.kind == .state || row.kind == .organisation
    }.map(\.party).distinct()
  }

  /// The preamble ends where the parties have agreed, or the first article begins.
  static func preambleEnd(_ context: ArticleContext) -> Int {
    let limit = min(context.tokens.count, 250)
    return (1..<max(limit, 1)).first { isHeading($0, context) } ?? limit
  }
}

extension AgreementCoder {
  /// Makes the treaty the agreement that all clauses belong to.
  mutating func beginTreaty(
    _ article: Article, _ registered: Int?, _ kind: Agreement.Kind, _ parties: [Int32],
    _ context: ArticleContext
  ) {
    isTreaty = true
    isInClauses = true
    let treaty = registered.map { lexicon.agreements.registry.treaties[$0] }
    var members = parties
    if let treaty { members = AgreementCoder.members(of: treaty, on: context.day, lexicon) }
    guard members.count > 1 || treaty != nil else { return }
    states.append(
      AgreementState(
        treaty: registered ?? -1, name: treaty?.name ?? article.title ?? "", nameWeight: Int.max,
        kind: treaty?.kind ?? kind, parties: members, signed: treaty?.signed ?? article.published,
        stage: .signed, span: TextSpan(start: 0, end: 0, text: "")))
    current = 0
  }
}

extension AgreementCoder {
  /// `Done at Nairobi on 5 March 2024`: the day of signature, where nobody has said it with the text.
  mutating func noteDone(_ scene: AgreementScene) {
    guard states.indices.contains(0), states[0].treaty < 0, states[0].signed == nil,
      let found = scene.first(.done, in: scene.parse.range),
      let date = scene.builder.dates.first(where: { $0.tokens.lowerBound >= found.upperBound })
    else { return }
    states[0].signed = date.value
  }
}
