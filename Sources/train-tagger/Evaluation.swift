import CasusIngest

/// How often a tagger is right on sentences it has not learned from.
struct Evaluation {
  /// Right answers among all of a sort.
  struct Figure: CustomStringConvertible {
    var right = 0
    var all = 0

    mutating func count(_ isRight: Bool) {
      all += 1
      if isRight { right += 1 }
    }

    var description: String {
      let hundredths = all == 0 ? 0 : (right * 10_000 + all / 2) / all
      let decimals = hundredths % 100
      return "\(hundredths / 100).\(decimals < 10 ? "0" : "")\(decimals) % of \(all)"
    }
  }

  var tokens = Figure()
  var words = Figure()
  var unknownWords = Figure()
  /// Words that the training sentences have both as a noun and as a verb: is it one, the other, or neither?
  var nounOrVerb = Figure()
  /// Words that they have both as a past tense and as a participle, where they are one of the two.
  var pastOrParticiple = Figure()
  /// All tokens of the sentences of five tokens or more, once written in capitals.
  var headlines = Figure()

  private static let nouns: Set<PartOfSpeech> = [.noun, .nounPlural]
  private static let verbs: Set<PartOfSpeech> = [
    .verbBase, .verbPresent, .verbPast, .pastParticiple, .gerund,
  ]

  /// The three sorts that matter to the clause grammar.
  private static func sort(_ tag: PartOfSpeech) -> Int {
    nouns.contains(tag) ? 1 : verbs.contains(tag) ? 2 : 0
  }

  init(_ tagger: Tagger, on sentences: [GoldSentence], taught: [GoldSentence]) {
    var seen: [[UInt8]: Set<PartOfSpeech>] = [:]
    for token in taught.flatMap(\.tokens) { seen[token.word, default: []].insert(token.tag) }
    for sentence in sentences {
      for (token, guess) in zip(sentence.tokens, Self.tags(tagger, sentence)) {
        let isRight = token.tag == guess
        tokens.count(isRight)
        if token.shape.contains(.punctuation) { continue }
        words.count(isRight)
        guard let known = seen[token.word] else {
          unknownWords.count(isRight)
          continue
        }
        if !known.isDisjoint(with: Self.nouns) && !known.isDisjoint(with: Self.verbs) {
          nounOrVerb.count(Self.sort(token.tag) == Self.sort(guess))
        }
        let both: Set<PartOfSpeech> = [.verbPast, .pastParticiple]
        if known.isSuperset(of: both) && both.contains(token.tag) { pastOrParticiple.count(isRight) }
      }
      let capitals = sentence.inCapitals
      guard capitals.tokens.count > 4 else { continue }
      for (token, guess) in zip(capitals.tokens, Self.tags(tagger, capitals)) {
        headlines.count(token.tag == guess)
      }
    }
  }

  private static func tags(_ tagger: Tagger, _ sentence: GoldSentence) -> [PartOfSpeech] {
    let example = Example(sentence, tagger: tagger)
    var tags = [PartOfSpeech](repeating: .other, count: example.gold.count)
    tags.withUnsafeMutableBufferPointer { tagger.tag(example.forms, example.shapes, into: $0) }
    return tags
  }
}

extension GoldSentence {
  /// The sentence as a headline in capitals.
  var inCapitals: GoldSentence { capitalised { _ in true } }

  /// The sentence as a headline with a capital on all but the small words.
  var inTitleCase: GoldSentence {
    capitalised { ![.determiner, .preposition, .conjunction, .to].contains($0.tag) }
  }

  /// Whether the tagger will take it for a headline.
  var isHeadline: Bool { TokenShape.isHeadline(tokens.map(\.shape)) }

  private func capitalised(_ wants: (GoldToken) -> Bool) -> GoldSentence {
    var copy = self
    let all = tokens.allSatisfy(wants)
    for index in copy.tokens.indices where !tokens[index].shape.contains(.punctuation) && wants(tokens[index])
    {
      guard tokens[index].word.contains(where: { 0x61...0x7A ~= $0 }) else { continue }
      copy.tokens[index].shape.insert(.capitalised)
      if all && tokens[index].word.count > 1 { copy.tokens[index].shape.insert(.allCapitals) }
    }
    return copy
  }
}
