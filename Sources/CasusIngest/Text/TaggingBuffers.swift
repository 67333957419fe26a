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
      let isTitle = isInTitleCase(sentence, tokens, text)
      for index in sentence {
        let form = form(tokens[index], text, lexicon, tagger)
        tagger.prefetch(form)
        forms.append(form)
        var shape = TaggingBuffers.shape(tokens[index].shape)
        // Where every word has a capital, it says nothing of those that are also written without.
        if isTitle, !lexicon.row(tokens[index].word).isUnknown { shape.remove(.capitalised) }
        shapes.append(shape)
      }
      tags.withUnsafeMutableBufferPointer { tags in
        tagger.tag(forms, shapes, into: UnsafeMutableBufferPointer(rebasing: tags[sentence]))
      }
    }
    let corrections = TagCorrections(tokens: tokens, text: text, lexicon: lexicon)
    for sentence in sentences { corrections.run(&tags, sentence) }
  }

  /// Whether a sentence is a headline whose words begin with capitals, but for short ones (`Chile Lifts Ban on Imports`).
  private func isInTitleCase(_ sentence: Range<Int>, _ tokens: [Token], _ text: UnsafeBufferPointer<UInt8>)
    -> Bool
  {
    guard sentence.count > 3, sentence.count < 25 else { return false }
    var words = 0
    for index in sentence {
      let shape = tokens[index].shape
      if shape.contains(.punctuation) || shape.contains(.digits)
        || tokens[index].end - tokens[index].start < 4
      {
        continue
      }
      guard shape.contains(.capitalised), !shape.contains(.allCapitals) || words == 0 else { return false }
      words += 1
    }
    return words > 2
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
