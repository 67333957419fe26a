import CasusModel

/// What tagging needs besides the tokens, kept from sentence to sentence.
struct TaggingBuffers {
  private var forms: [Int32] = []
  private var shapes: [TokenShape] = []

  /// Gives every token of the article its part of speech.
  mutating func tag(
    _ tokens: [Token], _ sentences: [Range<Int>], _ text: UnsafeBufferPointer<UInt8>, _ lexicon: Lexicon,
    into tags: inout [PartOfSpeech]
  ) {
    tags.removeAll(keepingCapacity: true)
    tags.append(contentsOf: repeatElement(.other, count: tokens.count))
    guard let tagger = lexicon.tagger else { return }
    for sentence in sentences {
      forms.removeAll(keepingCapacity: true)
      shapes.removeAll(keepingCapacity: true)
      for index in sentence {
        forms.append(form(tokens[index], text, lexicon, tagger))
        shapes.append(TaggingBuffers.shape(tokens[index].shape))
      }
      tags.withUnsafeMutableBufferPointer { tags in
        tagger.tag(forms, shapes, into: UnsafeMutableBufferPointer(rebasing: tags[sentence]))
      }
    }
    for index in tokens.indices { correct(&tags, tokens, index, lexicon) }
    for sentence in sentences { findVerb(&tags, tokens, sentence, lexicon) }
  }

  /// A sentence without a finite verb has most likely one that was taken for a plural: `Venezuela releases activists`.
  private func findVerb(
    _ tags: inout [PartOfSpeech], _ tokens: [Token], _ sentence: Range<Int>, _ lexicon: Lexicon
  ) {
    for index in sentence {
      switch tags[index] {
      case .verbPast, .verbPresent, .modal: return
      default: break
      }
    }
    for index in sentence.dropFirst() where tags[index] == .nounPlural {
      let row = lexicon.row(tokens[index].word)
      let before = tags[index - 1]
      guard row.verbLemma != 0, row.verbForm.contains(.present),
        before == .properNoun || before == .noun || before == .adjective,
        index + 1 < sentence.upperBound
      else { continue }
      tags[index] = .verbPresent
      return
    }
  }

  /// What the lexicon knows better than the treebank: a word in lower case that is only a verb is no name, and a
  /// hyphenated participle (`UN-brokered`) describes.
  private func correct(
    _ tags: inout [PartOfSpeech], _ tokens: [Token], _ index: Int, _ lexicon: Lexicon
  ) {
    let shape = tokens[index].shape
    if lexicon.lists.contains(.closed, tokens[index].word) {
      tags[index] = .preposition
      return
    }
    switch tags[index] {
    case .verbPresent where shape.contains(.allCapitals) && !tokens.isInCapitals(index):
      // `IS fighters`: letters in capitals among others are a name.
      if tokens[index].end - tokens[index].start > 1 { tags[index] = .properNoun }
    case .verbPresent where shape.contains(.first):
      // `Talks between`: no sentence begins with a verb in the third person.
      let row = lexicon.row(tokens[index].word)
      if row.nounLemma != 0, row.isPlural, !row.verbForm.contains(.base) {
        tags[index] = .nounPlural
      } else {
        correctVerb(&tags, tokens, index, lexicon)
      }
    case .verbPresent, .verbBase, .verbPast: correctVerb(&tags, tokens, index, lexicon)
    case .pastParticiple where shape.contains(.hyphen): tags[index] = .adjective
    case .noun where isSubjunctive(tags, tokens, index, lexicon): tags[index] = .verbBase
    case .noun, .adjective:
      // `to free the hostages`: what follows the mark of an infinitive is a verb wherever it can be one.
      guard index > 0, tags[index - 1] == .to else { return }
      let row = lexicon.row(tokens[index].word)
      if row.verbLemma != 0, row.verbForm.contains(.base) { tags[index] = .verbBase }
    case .to:
      if lexicon.row(tokens[index].word).nounLemma != 0 { tags[index] = .noun }
    case .properNoun where !shape.contains(.capitalised):
      let row = lexicon.row(tokens[index].word)
      guard row.verbLemma != 0, row.nounLemma == 0 else { return }
      if isSubjunctive(tags, tokens, index, lexicon) {
        tags[index] = .verbBase
      } else if row.verbForm.contains(.present) {
        tags[index] = .verbPresent
      } else if row.verbForm.contains(.past) {
        tags[index] = .verbPast
      } else if row.verbForm.contains(.gerund) {
        tags[index] = .gerund
      }
    default: break
    }
  }

  /// A word that the treebank has not seen and that the lexicon knows as a noun alone, and of two finite verbs in a row
  /// the first, are no verbs.
  private func correctVerb(
    _ tags: inout [PartOfSpeech], _ tokens: [Token], _ index: Int, _ lexicon: Lexicon
  ) {
    let row = lexicon.row(tokens[index].word)
    guard row.verbLemma == 0 else { return }
    let next = index + 1 < tags.count ? tags[index + 1] : .other
    if tags[index] == .verbPresent, next == .verbPresent || next == .verbPast || next == .modal {
      tags[index] = .nounPlural
    } else if row.taggerWord == 0, row.nounLemma != 0 {
      tags[index] = row.isPlural ? .nounPlural : .noun
    }
  }

  /// `demanded that Moscow end cooperation`: a base form between a name and its object, under `that` behind a verb.
  private func isSubjunctive(
    _ tags: [PartOfSpeech], _ tokens: [Token], _ index: Int, _ lexicon: Lexicon
  ) -> Bool {
    guard index >= 3, index + 1 < tags.count, tags[index - 1] == .properNoun,
      !tokens[index].shape.contains(.capitalised)
    else { return false }
    let row = lexicon.row(tokens[index].word)
    guard row.verbLemma != 0, row.verbForm.contains(.base) else { return false }
    var mayBeDemanded = false
    switch tags[index + 1] {
    case .determiner, .adjective, .noun, .nounPlural, .properNoun, .possessivePronoun, .number: break
    case .punctuation, .to, .preposition, .adverb: mayBeDemanded = true
    default: return false
    }
    var that = index - 2
    while that > index - 6, that > 0, tags[that] == .properNoun || tags[that] == .determiner { that -= 1 }
    guard that > 0, tokens[that].word == lexicon.grammar.that else { return false }
    let matrix = tags[that - 1]
    guard matrix == .verbPast || matrix == .verbPresent || matrix == .gerund else { return false }
    return !mayBeDemanded || demands(tokens[that - 1].word, lexicon)
  }

  /// Whether a verb asks for what is said under `that` behind it (`demanded that Minsk resign`).
  private func demands(_ word: WordID, _ lexicon: Lexicon) -> Bool {
    lexicon.frames.verbs.range(lexicon.row(word).verbLemma).contains { position in
      let pattern = lexicon.frames.patterns[Int(lexicon.frames.verbs.keys[position].pattern)]
      guard pattern.operation >= 0, pattern.elements.isEmpty else { return false }
      let code = lexicon.frames.operators[Int(pattern.operation)].code
      return code >= 0 && CameoTable.standard.codes[Int(code)].type == .request
    }
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
