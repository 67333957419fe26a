/// What tagging needs besides the tokens, kept from sentence to sentence.
struct TaggingBuffers {
  private var forms: [Int32] = []
  private var shapes: [TokenShape] = []

  /// Gives every token of the article its part of speech.
  mutating func tag(_ context: inout ArticleContext, _ lexicon: Lexicon) {
    context.tags.removeAll(keepingCapacity: true)
    context.tags.append(contentsOf: repeatElement(.other, count: context.tokens.count))
    guard let tagger = lexicon.tagger else { return }
    for sentence in context.sentences {
      forms.removeAll(keepingCapacity: true)
      shapes.removeAll(keepingCapacity: true)
      for index in sentence {
        let token = context.tokens[index]
        forms.append(form(token, context.text, lexicon, tagger))
        shapes.append(TaggingBuffers.shape(token.shape))
      }
      context.tags.withUnsafeMutableBufferPointer { tags in
        tagger.tag(forms, shapes, into: UnsafeMutableBufferPointer(rebasing: tags[sentence]))
      }
    }
    for index in context.tokens.indices { correct(&context, index, lexicon) }
    for sentence in context.sentences { findVerb(&context, sentence, lexicon) }
  }

  /// A sentence without a finite verb has most likely one that was taken for a plural: `Venezuela releases activists`.
  private func findVerb(_ context: inout ArticleContext, _ sentence: Range<Int>, _ lexicon: Lexicon) {
    for index in sentence {
      switch context.tags[index] {
      case .verbPast, .verbPresent, .modal: return
      default: break
      }
    }
    for index in sentence.dropFirst() where context.tags[index] == .nounPlural {
      let row = lexicon.row(context.tokens[index].word)
      let before = context.tags[index - 1]
      guard row.verbLemma != 0, row.verbForm.contains(.present),
        before == .properNoun || before == .noun || before == .adjective,
        index + 1 < sentence.upperBound
      else { continue }
      context.tags[index] = .verbPresent
      return
    }
  }

  /// What the lexicon knows better than the treebank: a word in lower case that is only a verb is no name, and a
  /// hyphenated participle (`UN-brokered`) describes.
  private func correct(_ context: inout ArticleContext, _ index: Int, _ lexicon: Lexicon) {
    let token = context.tokens[index]
    switch context.tags[index] {
    case .pastParticiple where token.shape.contains(.hyphen): context.tags[index] = .adjective
    case .noun where isSubjunctive(context, index, lexicon): context.tags[index] = .verbBase
    case .properNoun where !token.shape.contains(.capitalised):
      let row = lexicon.row(token.word)
      guard row.verbLemma != 0, row.nounLemma == 0 else { return }
      if row.verbForm.contains(.present) {
        context.tags[index] = .verbPresent
      } else if row.verbForm.contains(.past) {
        context.tags[index] = .verbPast
      } else if row.verbForm.contains(.gerund) {
        context.tags[index] = .gerund
      }
    default: break
    }
  }

  /// `demanded that Moscow end cooperation`: a base form between a name and its object, under `that` behind a verb.
  private func isSubjunctive(_ context: ArticleContext, _ index: Int, _ lexicon: Lexicon) -> Bool {
    let row = lexicon.row(context.tokens[index].word)
    guard row.verbLemma != 0, row.verbForm.contains(.base), index >= 3, index + 1 < context.tags.count,
      context.tags[index - 1] == .properNoun, !context.tokens[index].shape.contains(.capitalised)
    else { return false }
    switch context.tags[index + 1] {
    case .determiner, .adjective, .noun, .nounPlural, .properNoun, .possessivePronoun, .number: break
    default: return false
    }
    var that = index - 2
    while that > index - 6, that > 0, context.tags[that] == .properNoun || context.tags[that] == .determiner {
      that -= 1
    }
    guard that > 0, context.tokens[that].word == lexicon.grammar.that else { return false }
    return context.tags[that - 1] == .verbPast || context.tags[that - 1] == .verbPresent
  }

  private func form(
    _ token: Token, _ text: UnsafeBufferPointer<UInt8>, _ lexicon: Lexicon, _ tagger: Tagger
  ) -> Int32 {
    if token.word != 0, case let known = lexicon.row(token.word).taggerWord, known != 0 { return known }
    return tagger.vocabulary.form(in: text, Int(token.start)..<Int(token.end))
  }

  /// What the tagger sees of a shape: the same bits, but that a mark of punctuation has no hyphen.
  static func shape(_ shape: Token.Shape) -> TokenShape {
    let seen = TokenShape(rawValue: UInt8(truncatingIfNeeded: shape.rawValue & 63))
    return shape.contains(.punctuation) ? seen.subtracting(.hyphen) : seen
  }
}
