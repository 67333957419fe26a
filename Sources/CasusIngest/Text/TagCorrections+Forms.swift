import CasusModel

/// What no form of a verb looks like, and which forms hide behind another part of speech.
extension TagCorrections {
  /// What no form of a verb looks like: a gerund ends in `ing`, nothing with a hyphen is a modal, and between a number or
  /// a preposition and a noun stands no verb (`430 stranded migrants`, `of exhausted travellers`).
  func correctShape(_ tags: inout [PartOfSpeech], _ index: Int) -> Bool {
    switch tags[index] {
    case .gerund:
      let token = tokens[index]
      let isGerund = text[Int(token.start)..<Int(token.end)].suffix(3).elementsEqual("ing".utf8)
      guard !isGerund, !tokens.isInCapitals(index), row(index).verbLemma == 0 else { return false }
      tags[index] = .noun
      return true
    case .modal, .verbBase, .to:
      guard tokens[index].shape.contains(.hyphen), row(index).verbLemma == 0 || tags[index] == .modal,
        tokens[index].end - tokens[index].start > 3
      else { return false }
      tags[index] = .adjective
      return true
    case .verbPast, .pastParticiple:
      guard index > 0, index + 1 < tags.count,
        row(index).verbForm.isEmpty || row(index).verbForm.contains(.pastParticiple),
        isNominal(tags[index + 1])
      else { return false }
      switch tags[index - 1] {
      case .number:
        guard tokens[index].shape.isDisjoint(with: .capitalised), index > 1,
          hasVerb(tags, max(0, index - 12)..<index - 1)
        else { return false }
      case .preposition:
        guard !lexicon.lists.contains(.subordinator, tokens[index - 1].word),
          !lexicon.lists.contains(.relative, tokens[index - 1].word)
        else { return false }
      case .particle:
        // `carried out coordinated patrols`
        guard index > 1, hasVerb(tags, index - 2..<index - 1) else { return false }
      default: return false
      }
      tags[index] = .adjective
      return true
    default: return false
    }
  }

  /// `vowed to free the prisoners`, `threatened to march on the capital`: behind `to` a word that can be a base form is one,
  /// before a determiner, or behind a verb that governs what is done.
  func isHiddenInfinitive(_ tags: [PartOfSpeech], _ index: Int) -> Bool {
    guard index > 1, index + 1 < tags.count, tokens[index - 1].word == lexicon.grammar.to,
      tags[index - 1] == .preposition,
      row(index).verbLemma == tokens[index].word, tags[index] != .adverb
    else { return false }
    switch tags[index + 1] {
    case .determiner, .possessivePronoun: return true
    case .preposition, .particle:
      switch tags[index - 2] {
      case .verbPast, .verbPresent, .verbBase: return governsDeeds(row(index - 2).verbLemma)
      case .adjective: return !lexicon.frames.adjectives.range(tokens[index - 2].word).isEmpty
      default: return false
      }
    default: return false
    }
  }

  /// Whether a verb alone is an operator on what depends on it (`threaten`, `vow`).
  func governsDeeds(_ lemma: WordID) -> Bool {
    lexicon.frames.verbs.range(lemma).contains { position in
      let pattern = lexicon.frames.patterns[Int(lexicon.frames.verbs.keys[position].pattern)]
      return pattern.operation >= 0 && pattern.elements.isEmpty
        && lexicon.frames.operators[Int(pattern.operation)].role == .composing
    }
  }

  /// `was prepared to hand over`: behind `be` and before an infinitive, what somebody is and not what was done to him.
  func isReadiness(_ tags: [PartOfSpeech], _ index: Int) -> Bool {
    guard lexicon.lists.contains(.readiness, tokens[index].word), index + 1 < tags.count,
      tokens[index + 1].word == lexicon.grammar.to
    else { return false }
    var before = index - 1
    while before > 0, tags[before] == .adverb { before -= 1 }
    return before >= 0 && lexicon.lists.contains(.be, tokens[before].word)
  }

  /// `demanded that Moscow end cooperation`: a base form between a name and its object, under `that` behind a verb.
  func isSubjunctive(_ tags: [PartOfSpeech], _ index: Int) -> Bool {
    guard index >= 3, index + 1 < tags.count, tags[index - 1] == .properNoun,
      !tokens[index].shape.contains(.capitalised)
    else { return false }
    let row = row(index)
    guard row.verbLemma != 0, row.verbForm.contains(.base) else { return false }
    var mayBeDemanded = false
    switch tags[index + 1] {
    case .determiner, .adjective, .noun, .nounPlural, .properNoun, .possessivePronoun, .number, .gerund: break
    case .punctuation, .to, .preposition, .adverb: mayBeDemanded = true
    default: return false
    }
    var that = index - 2
    while that > index - 6, that > 0, tags[that] == .properNoun || tags[that] == .determiner { that -= 1 }
    // `demanding Hanoi stop jailing`: without `that`, where the verb can only demand.
    if that > 0, tags[that] == .gerund || tags[that] == .verbPast || tags[that] == .verbPresent {
      return demands(tokens[that].word)
    }
    guard that > 0, tokens[that].word == lexicon.grammar.that else { return false }
    let matrix = tags[that - 1]
    guard matrix == .verbPast || matrix == .verbPresent || matrix == .gerund else { return false }
    return !mayBeDemanded || demands(tokens[that - 1].word)
  }

  /// Whether a verb asks for what is said under `that` behind it (`demanded that Minsk resign`).
  func demands(_ word: WordID) -> Bool {
    lexicon.frames.verbs.range(lexicon.row(word).verbLemma).contains { position in
      let pattern = lexicon.frames.patterns[Int(lexicon.frames.verbs.keys[position].pattern)]
      guard pattern.operation >= 0, pattern.elements.isEmpty else { return false }
      let code = lexicon.frames.operators[Int(pattern.operation)].code
      return code >= 0 && CameoTable.standard.codes[Int(code)].type == .request
    }
  }
}
