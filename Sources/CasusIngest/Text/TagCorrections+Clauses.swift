/// What only the whole sentence shows: which past form is a verb, and which verb is missing.
extension TagCorrections {
  /// A past form that describes the noun behind it: `the army and allied fighters have hit`, `Reinforced troops
  /// remained`, `said captured president X`.
  func settleParticiple(_ tags: inout [PartOfSpeech], _ index: Int, _ sentence: Range<Int>) {
    if tags[index] == .gerund, index > sentence.lowerBound, tags[index - 1] == .preposition,
      index + 1 < sentence.upperBound, tags[index + 1] == .nounPlural, subjectVerb(tags, index, sentence)
    {
      // `after burning tyres were used`
      tags[index] = .adjective
      return
    }
    guard tags[index] == .verbPast || tags[index] == .pastParticiple && index == sentence.lowerBound,
      index + 1 < sentence.upperBound, isNominal(tags[index + 1])
    else { return }
    if lexicon.lists.contains(.compounding, tokens[index].word), index > sentence.lowerBound,
      tags[index - 1] == .properNoun || tags[index - 1] == .adjective, subjectVerb(tags, index, sentence)
    {
      // `the Eritrea based movement reached`
      tags[index] = .adjective
      return
    }
    if index == sentence.lowerBound {
      guard subjectVerb(tags, index, sentence, endsInNoun: tags[index + 1] == .properNoun) else { return }
    } else if isBehindSpeech(tags, index) {
      guard tags[index + 1] != .properNoun || subjectVerb(tags, index, sentence) else { return }
    } else {
      guard tags[index - 1] == .conjunction, index - 2 >= sentence.lowerBound, isNominal(tags[index - 2]),
        !hasVerb(tags, sentence.lowerBound..<index), subjectVerb(tags, index, sentence)
      else { return }
    }
    tags[index] = .adjective
  }

  /// Whether a verb of speech stands right before, or before a day.
  func isBehindSpeech(_ tags: [PartOfSpeech], _ index: Int) -> Bool {
    var before = index - 1
    if before > 1, tags[before] == .properNoun, isWeekday(before) {
      before -= tags[before - 1] == .preposition ? 2 : 1
    }
    while before > 0, tags[before] == .adverb || tags[before] == .adjective { before -= 1 }
    guard before >= 0, tags[before] == .verbPast || tags[before] == .verbPresent else { return false }
    return lexicon.lists.contains(.clausal, row(before).verbLemma)
  }

  func isWeekday(_ index: Int) -> Bool {
    if case .weekday = lexicon.dateWords[Int(row(index).dateWord)] { return true }
    return false
  }

  /// Whether the noun group behind a token is the subject of a finite verb, and a common noun where that is asked for.
  func subjectVerb(
    _ tags: [PartOfSpeech], _ index: Int, _ sentence: Range<Int>, endsInNoun: Bool = false
  ) -> Bool {
    var next = index + 1
    while next < sentence.upperBound, isNominal(tags[next]) || tags[next] == .adverb { next += 1 }
    guard next < sentence.upperBound else { return false }
    if endsInNoun, tags[next - 1] != .noun, tags[next - 1] != .nounPlural { return false }
    return tags[next] == .verbPast || tags[next] == .verbPresent || tags[next] == .modal
  }

  func isNominal(_ tag: PartOfSpeech) -> Bool {
    tag == .noun || tag == .nounPlural || tag == .properNoun || tag == .adjective
  }

  func hasVerb(_ tags: [PartOfSpeech], _ range: Range<Int>) -> Bool {
    range.contains { tags[$0] == .verbPast || tags[$0] == .verbPresent || tags[$0] == .modal }
  }

  /// `Iranian-backed rebels attacked Ukrainian troops`: a participle with an object right behind it is a past, where what
  /// stands before it is described by another.
  func findPast(_ tags: inout [PartOfSpeech], _ sentence: Range<Int>) -> Bool {
    for index in sentence.dropFirst(2).dropLast() where tags[index] == .pastParticiple {
      guard row(index).verbForm.contains(.past), isNominal(tags[index - 1]), tags[index - 2] == .adjective,
        tokens[index - 2].shape.contains(.hyphen)
      else { continue }
      switch tags[index + 1] {
      case .determiner, .adjective, .noun, .nounPlural, .properNoun, .possessivePronoun, .pronoun:
        tags[index] = .verbPast
        return true
      default: break
      }
    }
    return false
  }

  /// A sentence without a finite verb has most likely one that was taken for a plural (`Venezuela releases activists`),
  /// or, behind several, for a noun (`Germany and UNICEF hand over 30 vehicles`).
  func findVerb(_ tags: inout [PartOfSpeech], _ sentence: Range<Int>) {
    if hasVerb(tags, sentence) {
      findMainPast(&tags, sentence)
      return
    }
    if isHeadline(sentence), findHeadlineVerb(&tags, sentence) { return }
    if findPast(&tags, sentence) { return }
    for index in sentence.dropFirst() where tags[index] == .nounPlural {
      let row = row(index)
      let before = tags[index - 1]
      guard row.verbLemma != 0, row.verbForm.contains(.present),
        before == .properNoun || before == .noun || before == .adjective,
        index + 1 < sentence.upperBound
      else { continue }
      // `government forces clashed with rebels`
      if tags[index + 1] == .pastParticiple, isPast(index + 1) {
        tags[index + 1] = .verbPast
      } else {
        tags[index] = .verbPresent
      }
      return
    }
    for index in sentence.dropFirst(3) where tags[index] == .noun && index + 1 < sentence.upperBound {
      let row = row(index)
      guard row.verbLemma != 0, row.verbForm.contains(.base) else { continue }
      let isJoined =
        tags[index - 1] == .properNoun && tags[index - 2] == .conjunction && tags[index - 3] == .properNoun
      // `Iraqi Special Forces arrest a man`
      let next = tags[index + 1]
      let takesObject = next == .determiner || next == .possessivePronoun || next == .number
      guard isJoined || takesObject && (tags[index - 1] == .nounPlural || tags[index - 1] == .properNoun)
      else { continue }
      tags[index] = .verbBase
      return
    }
    if let past = sentence.dropFirst().first(where: { isHiddenPast(tags, $0, sentence) }) {
      tags[past] = .verbPast
    }
  }

  /// `Growers laid siege to the tracks as anger boiled over`: where only a later clause has a verb, the first has a past form.
  private func findMainPast(_ tags: inout [PartOfSpeech], _ sentence: Range<Int>) {
    for index in sentence.dropFirst().dropLast(2)
    where tags[index] == .noun && tags[index + 1] == .conjunction && tags[index + 2] == .verbPast {
      // `Two gunmen shot and wounded the minister`
      guard isNominal(tags[index - 1]), row(index).verbForm.contains(.past),
        !hasVerb(tags, sentence.lowerBound..<index)
      else { break }
      tags[index] = .verbPast
      return
    }
    let end = sentence.first { index in
      tags[index] == .punctuation || tags[index] == .wh
        || tags[index] == .preposition && lexicon.lists.contains(.subordinator, tokens[index].word)
    }
    guard let end, end < sentence.upperBound - 1, tags[end] != .punctuation,
      !hasVerb(tags, sentence.lowerBound..<end),
      !(sentence.lowerBound..<end).contains(where: { tags[$0] == .gerund || tags[$0] == .verbBase }),
      let past = (sentence.lowerBound..<end).first(where: {
        isHiddenPast(tags, $0, sentence.lowerBound..<end)
      })
    else { return }
    tags[past] = .verbPast
  }

  /// Whether every longer word begins with a capital.
  private func isHeadline(_ sentence: Range<Int>) -> Bool {
    sentence.count > 2 && sentence.count < 25
      && sentence.allSatisfy { index in
        let token = tokens[index]
        return token.end - token.start < 5 || token.shape.contains(.capitalised)
          || token.shape.contains(.punctuation)
          || token.shape.contains(.digits)
      }
  }

  /// `Vatican Thanks Jordan`, `Troops Open Fire`: the first word that can be a present form, or the base form behind it
  /// where that is a plural.
  private func findHeadlineVerb(_ tags: inout [PartOfSpeech], _ sentence: Range<Int>) -> Bool {
    for index in sentence.dropFirst().dropLast() where isNominal(tags[index]) && isNominal(tags[index - 1]) {
      let row = row(index)
      let next = self.row(index + 1)
      let isPlural = row.isPlural || tags[index] == .nounPlural
      if isPlural, next.verbLemma != 0, next.verbForm.contains(.base), !next.verbForm.contains(.past),
        isNominal(tags[index + 1]), index + 2 < sentence.upperBound
      {
        tags[index + 1] = .verbBase
        return true
      }
      guard row.verbLemma != 0, row.verbForm.contains(.present) else { continue }
      tags[index] = .verbPresent
      return true
    }
    return false
  }

  /// `French tourists held since Christmas were set free`: of two past forms in one clause the first, without an object,
  /// describes the subject of the second.
  func settleReducedClause(_ tags: inout [PartOfSpeech], _ sentence: Range<Int>) {
    for index in sentence.dropFirst().dropLast(2) where tags[index] == .verbPast {
      guard isNominal(tags[index - 1]), tags[index - 1] != .adjective,
        tags[index + 1] == .preposition || tags[index + 1] == .adverb,
        !lexicon.lists.contains(.subordinator, tokens[index + 1].word),
        row(index).verbForm.contains(.pastParticiple),
        row(index).verbLemma != 0, !lexicon.lists.contains(.clausal, row(index).verbLemma),
        hasLaterVerb(tags, index + 1..<sentence.upperBound)
      else { continue }
      tags[index] = .pastParticiple
    }
  }

  /// Whether a form of `be` or `have`, or a modal, stands in the rest of a clause, with nothing before it that opens another.
  private func hasLaterVerb(_ tags: [PartOfSpeech], _ range: Range<Int>) -> Bool {
    for index in range {
      switch tags[index] {
      case .verbPast, .verbPresent, .modal:
        let word = tokens[index].word
        let isAuxiliary =
          tags[index] == .modal || lexicon.lists.contains(.be, word) || lexicon.lists.contains(.have, word)
        return isAuxiliary && index > range.lowerBound + 1 && isNominal(tags[index - 1])
      case .punctuation, .conjunction, .wh, .pronoun, .gerund, .verbBase, .to: return false
      case .preposition:
        let word = tokens[index].word
        if lexicon.lists.contains(.subordinator, word) || lexicon.lists.contains(.relative, word) {
          return false
        }
      default: break
      }
    }
    return false
  }

  /// `Gunmen shot dead a priest`, `the bank lent Jordan`: a past form between a noun and an object, whatever it was taken
  /// for.
  private func isHiddenPast(_ tags: [PartOfSpeech], _ index: Int, _ sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound, index + 1 < sentence.upperBound,
      !tokens[index].shape.contains(.capitalised), row(index).verbForm.contains(.past)
    else { return false }
    switch tags[index] {
    case .noun, .adjective, .pastParticiple, .properNoun: break
    default: return false
    }
    switch tags[index - 1] {
    case .noun, .nounPlural, .properNoun: break
    default: return false
    }
    switch tags[index + 1] {
    case .determiner, .possessivePronoun, .number, .pronoun, .properNoun, .adjective, .noun, .nounPlural:
      return true
    default: return false
    }
  }

  /// `A bomb planted by the rebels wounded three soldiers`: of two past forms with `by` behind the first, that one
  /// describes and the other, whatever it was taken for, is the verb.
  func settleReducedRelative(_ tags: inout [PartOfSpeech], _ sentence: Range<Int>) {
    for index in sentence.dropFirst() where tags[index] == .verbPast {
      guard index + 2 < sentence.upperBound, tokens[index + 1].word == lexicon.grammar.by,
        isNominal(tags[index - 1]), row(index).verbForm.contains(.pastParticiple)
      else { continue }
      var next = index + 2
      while next < sentence.upperBound,
        isNominal(tags[next]) || tags[next] == .determiner
          || tags[next] == .preposition || tags[next] == .pastParticiple || tags[next] == .number
      {
        if isHiddenPast(tags, next, sentence) {
          tags[index] = .pastParticiple
          tags[next] = .verbPast
          break
        }
        next += 1
      }
    }
  }
}
