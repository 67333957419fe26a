import CasusModel

/// What the lexicon knows better than the treebank that the tagger was learned from.
struct TagCorrections {
  let tokens: [Token]
  let text: UnsafeBufferPointer<UInt8>
  let lexicon: Lexicon

  func run(_ tags: inout [PartOfSpeech], _ sentence: Range<Int>) {
    for index in sentence
    where TagCorrections.isOpen(tags[index]) || lexicon.lists.contains(.closed, tokens[index].word) {
      correct(&tags, index)
    }
    for index in sentence where tokens[index].shape.contains(.hyphen) { describe(&tags, index) }
    for index in sentence {
      switch tags[index] {
      case .gerund, .verbPast, .pastParticiple: settleParticiple(&tags, index, sentence)
      default: break
      }
    }
    settleReducedRelative(&tags, sentence)
    settleReducedClause(&tags, sentence)
    findVerb(&tags, sentence)
  }

  /// Whether the tagger may have taken a word of this part of speech for another. Of the others, and of marks, which
  /// together are half of a text, `correct` changes none but the words of a closed list.
  @inline(__always)
  private static func isOpen(_ tag: PartOfSpeech) -> Bool {
    switch tag {
    case .noun, .nounPlural, .properNoun, .adjective, .adverb, .to, .verbBase, .verbPresent, .verbPast,
      .pastParticiple, .gerund, .modal, .other:
      true
    case .pronoun, .possessivePronoun, .determiner, .possessive, .preposition, .conjunction, .number,
      .wh, .existential, .particle, .punctuation:
      false
    }
  }

  func row(_ index: Int) -> WordRow { lexicon.row(tokens[index].word) }

  /// A word in lower case that is only a verb is no name, and a hyphenated participle (`UN-brokered`) describes.
  private func correct(_ tags: inout [PartOfSpeech], _ index: Int) {
    let shape = tokens[index].shape
    if lexicon.lists.contains(.closed, tokens[index].word) {
      tags[index] = .preposition
      return
    }
    if correctUnseen(&tags, index) || correctShape(&tags, index) { return }
    switch tags[index] {
    case .verbPresent where shape.contains(.allCapitals) && !tokens.isInCapitals(index):
      // `IS fighters`: letters in capitals among others are a name.
      if tokens[index].end - tokens[index].start > 1 { tags[index] = .properNoun }
    case .verbPresent where shape.contains(.first):
      // `Talks between`: no sentence begins with a verb in the third person.
      let row = row(index)
      if row.nounLemma != 0, row.isPlural, !row.verbForm.contains(.base) {
        tags[index] = .nounPlural
      } else {
        correctVerb(&tags, index)
      }
    case .verbPresent where isEndOfName(tags, index): tags[index] = .properNoun
    case .verbPresent where isPluralBehindPreposition(tags, index) || isCounted(tags, index):
      tags[index] = .nounPlural
    case .verbPast
    where index > 0 && (tags[index - 1] == .determiner || tags[index - 1] == .possessivePronoun):
      // `a suspected militant`
      tags[index] = .pastParticiple
    case .gerund where shape.contains(.capitalised) && !shape.contains(.first) && row(index).verbLemma == 0:
      // `Putin`
      tags[index] = .properNoun
    case .verbBase where row(index).nounLemma != 0 && isObject(tags, index): tags[index] = .noun
    case .verbPresent, .verbBase, .verbPast: correctVerb(&tags, index)
    case .gerund where lexicon.lists.contains(.describing, tokens[index].word) && describes(tags, index):
      tags[index] = .adjective
    case .other where shape.contains(.capitalised) && !shape.contains(.punctuation):
      // `Gunmen Kill Mayor`
      tags[index] = row(index).isPlural ? .nounPlural : .noun
    case .pastParticiple where isReadiness(tags, index): tags[index] = .adjective
    case .pastParticiple where shape.contains(.hyphen), .gerund where shape.contains(.hyphen):
      tags[index] = .adjective
    case .noun where isSubjunctive(tags, index), .adjective where isSubjunctive(tags, index):
      tags[index] = .verbBase
    case .noun, .adjective, .adverb: correctNominal(&tags, index)
    case .nounPlural where isPresentBehindName(tags, index): tags[index] = .verbPresent
    case .to:
      if row(index).nounLemma != 0 { tags[index] = .noun }
    case .properNoun where !shape.contains(.capitalised): correctName(&tags, index)
    default: break
    }
  }

  /// A word that the treebank doesn't have is what the lexicon knows it as.
  private func correctUnseen(_ tags: inout [PartOfSpeech], _ index: Int) -> Bool {
    let row = row(index)
    guard !tokens[index].shape.contains(.capitalised) else { return false }
    if tags[index] == .noun || tags[index] == .nounPlural || tags[index] == .adjective,
      row.verbLemma != 0, row.nounLemma == 0, row.verbForm == .past
    {
      // `withdrew`, `broke`: nothing else.
      tags[index] = .verbPast
      return true
    }
    guard row.taggerWord == 0 else { return false }
    switch tags[index] {
    case .verbPresent, .verbBase, .verbPast, .adverb, .adjective:
      guard row.nounLemma != 0, row.verbLemma == 0 else { return false }
      tags[index] = row.isPlural ? .nounPlural : .noun
      return true
    default: return false
    }
  }

  /// What follows a modal or the mark of an infinitive is a verb wherever it can be one (`to free`, `would free`), and
  /// what leads to a complement behind its noun describes it (`fighters loyal to`).
  private func correctNominal(_ tags: inout [PartOfSpeech], _ index: Int) {
    let row = row(index)
    if row.verbLemma != 0, row.verbForm.contains(.base), index > 0,
      tags[index - 1] == .to && tags[index] != .adverb || isBehindModal(tags, index)
    {
      tags[index] = .verbBase
    } else if isHiddenInfinitive(tags, index) {
      tags[index - 1] = .to
      tags[index] = .verbBase
    } else if tags[index] == .adjective, row.nounLemma != 0, isBehindDeterminer(tags, index),
      index + 1 < tags.count, tags[index + 1] == .preposition || tags[index + 1] == .punctuation
    {
      // `an offensive against`, `a suspected militant,`
      tags[index] = .noun
    } else if lexicon.lists.contains(.postposed, tokens[index].word), index + 1 < tags.count,
      tags[index + 1] == .to || tags[index + 1] == .preposition
    {
      tags[index] = .adjective
    }
  }

  /// Whether a determiner stands before a word, with one participle between or nothing.
  private func isBehindDeterminer(_ tags: [PartOfSpeech], _ index: Int) -> Bool {
    guard index > 0 else { return false }
    if tags[index - 1] == .determiner { return true }
    return index > 1 && tags[index - 1] == .pastParticiple && tags[index - 2] == .determiner
  }

  /// `are seeking higher pay`, `exchanged heavy fire`: behind a full verb and what describes stands no base form.
  private func isObject(_ tags: [PartOfSpeech], _ index: Int) -> Bool {
    var before = index - 1
    while before > 0, tags[before] == .adjective || tags[before] == .adverb { before -= 1 }
    guard before >= 0, before < index - 1, index + 1 < tags.count,
      tags[index + 1] == .preposition || tags[index + 1] == .punctuation
    else { return false }
    switch tags[before] {
    case .gerund, .verbPast, .verbPresent, .verbBase, .pastParticiple:
      return !isAuxiliary(tokens[before].word)
        && !lexicon.lists.contains(.clausal, self.row(before).verbLemma)
    default: return false
    }
  }

  /// `Russian-backed rebels`: what ends in a participle describes, so that a plural and no verb follows it.
  private func describe(_ tags: inout [PartOfSpeech], _ index: Int) {
    let token = tokens[index]
    guard !token.shape.contains(.punctuation), tags[index] == .properNoun || tags[index] == .adjective,
      let hyphen = text[Int(token.start)..<Int(token.end)].lastIndex(of: UInt8(ascii: "-")),
      hyphen + 1 < Int(token.end)
    else { return }
    let last = lexicon.vocabulary.id(of: WordKey(text, hyphen + 1..<Int(token.end)))
    guard lexicon.row(last).verbForm.contains(.past) else { return }
    tags[index] = .adjective
    guard index + 1 < tokens.count, tags[index + 1] == .verbPresent else { return }
    if row(index + 1).nounLemma != 0, row(index + 1).isPlural { tags[index + 1] = .nounPlural }
  }

  /// Whether a noun, with adjectives before it or not, follows, and no `be` makes a verb of the word.
  private func describes(_ tags: [PartOfSpeech], _ index: Int) -> Bool {
    var before = index - 1
    while before > 0, tags[before] == .adverb { before -= 1 }
    if before >= 0, lexicon.lists.contains(.be, tokens[before].word) { return false }
    var next = index + 1
    while next < tags.count, tags[next] == .adjective { next += 1 }
    return next < tags.count
      && (tags[next] == .noun || tags[next] == .nounPlural || tags[next] == .properNoun)
  }

  /// Whether a modal stands before a word, with nothing but adverbs between.
  private func isBehindModal(_ tags: [PartOfSpeech], _ index: Int) -> Bool {
    var before = index - 1
    while before > 0, tags[before] == .adverb { before -= 1 }
    return before >= 0 && tags[before] == .modal
  }

  /// `the US military trains Iraqi pilots`, `Al-Shabaab refuses to`: what stands between a name and another's, or an
  /// infinitive, and is a noun nowhere in the lexicon, or is followed by what no noun is.
  private func isPresentBehindName(_ tags: [PartOfSpeech], _ index: Int) -> Bool {
    let row = row(index)
    guard row.verbLemma != 0, row.verbForm.contains(.present), index > 0, index + 1 < tags.count,
      !tokens[index].shape.contains(.first), isNominal(tags[index - 1])
    else { return false }
    switch tags[index + 1] {
    case .to: return row.nounLemma == 0 && tokens[index - 1].shape.contains(.capitalised)
    case .determiner, .possessivePronoun: return row.nounLemma == 0
    case .adjective, .properNoun:
      guard tokens[index + 1].shape.contains(.capitalised) else { return false }
      // `the military trains Iraqi pilots`
      return row.nounLemma == 0
        || index + 2 < tags.count && (tags[index + 2] == .noun || tags[index + 2] == .nounPlural)
    default: return false
    }
  }

  /// `the Special Forces arrest`: with a capital, behind a name and before a verb.
  private func isEndOfName(_ tags: [PartOfSpeech], _ index: Int) -> Bool {
    guard tokens[index].shape.contains(.capitalised), index > 0, tags[index - 1] == .properNoun,
      index + 1 < tags.count
    else { return false }
    switch tags[index + 1] {
    case .verbBase, .verbPast, .verbPresent, .modal: return true
    default: return false
    }
  }

  /// `arrested on terrorism charges`: a plural behind a noun that hangs on a preposition, where the clause has its verb.
  private func isPluralBehindPreposition(_ tags: [PartOfSpeech], _ index: Int) -> Bool {
    let row = row(index)
    guard row.nounLemma != 0, row.isPlural, index > 3, tags[index - 1] == .noun,
      tags[index - 2] == .preposition
    else { return false }
    return hasVerb(tags, max(0, index - 8)..<index - 2) || tags[index - 3] == .pastParticiple
  }

  /// `three Canadian soldiers`: behind a number and what describes stands a plural.
  private func isCounted(_ tags: [PartOfSpeech], _ index: Int) -> Bool {
    let row = row(index)
    return row.nounLemma != 0 && row.isPlural && index > 1 && tags[index - 1] == .adjective
      && tags[index - 2] == .number
  }

  private func correctName(_ tags: inout [PartOfSpeech], _ index: Int) {
    let row = row(index)
    guard row.verbLemma != 0, row.nounLemma == 0 else { return }
    if isSubjunctive(tags, index) {
      tags[index] = .verbBase
    } else if row.verbForm.contains(.present) {
      tags[index] = .verbPresent
    } else if row.verbForm.contains(.past) {
      tags[index] = .verbPast
    } else if row.verbForm.contains(.gerund) {
      tags[index] = .gerund
    }
  }

  /// A word that the treebank has not seen and that the lexicon knows as a noun alone, and of two finite verbs in a row
  /// the first, are no verbs.
  private func correctVerb(_ tags: inout [PartOfSpeech], _ index: Int) {
    let row = row(index)
    let next = index + 1 < tags.count ? tags[index + 1] : .other
    guard row.verbLemma == 0 else {
      // `Syrian government forces clashed`: no verb in the present stands before another verb.
      let isDoubled =
        next == .verbPast || next == .modal
        || next == .pastParticiple && isPast(index + 1) && index + 2 < tags.count
          && tags[index + 2] == .preposition
      if tags[index] == .verbPresent, isDoubled, index > 0, isNominal(tags[index - 1]),
        !lexicon.lists.contains(.clausal, row.verbLemma), !isAuxiliary(tokens[index].word)
      {
        tags[index] = .nounPlural
      }
      return
    }
    if tags[index] == .verbPresent, next == .verbPresent || next == .verbPast || next == .modal {
      tags[index] = .nounPlural
    } else if tags[index] == .verbPresent, next == .preposition, index > 0,
      tags[index - 1] == .adjective
        || tags[index - 1] == .properNoun && hasVerb(tags, index + 1..<min(index + 8, tags.count))
    {
      // `Kurdish inmates in`
      tags[index] = .nounPlural
    } else if tags[index] == .verbPresent, row.nounLemma != 0, row.isPlural,
      tokens[index].end - tokens[index].start > 8 || index > 0 && tags[index - 1] == .adjective
    {
      // The longer, the less likely a noun is a verb as well (`airstrikes`).
      tags[index] = .nounPlural
    } else if row.nounLemma != 0,
      row.taggerWord == 0 || tags[index] == .verbBase && !isInfinitive(tags, index)
    {
      tags[index] = row.isPlural ? .nounPlural : .noun
    }
  }

  private func isAuxiliary(_ word: WordID) -> Bool {
    lexicon.lists.contains(.be, word) || lexicon.lists.contains(.have, word)
      || lexicon.lists.contains(.get, word)
      || lexicon.lists.contains(.do, word)
  }

  func isPast(_ index: Int) -> Bool { row(index).verbForm.contains(.past) }

  private func isInfinitive(_ tags: [PartOfSpeech], _ index: Int) -> Bool {
    index > 0 && tags[index - 1] == .to || isBehindModal(tags, index)
  }
}
