import CasusModel

/// Expressions that count from something that happened: `two days after the vote`, `the day before they met`.
extension DateFinder {
  /// So many units before or after what follows: a date, something that the story has dated, or, where it hasn't but has
  /// dated the clause itself, the other way round. Else the expression is left open.
  func related(
    _ unit: DateWord.Unit, _ steps: Int, _ index: Int, _ behind: Int, _ qualifier: EDTFDate.Qualifier
  ) -> FoundDate? {
    let next = behind + 1
    let tokens = index..<next
    if let base = baseDate(next), let day = precision(unit) == .day ? base.value?.day : base.value?.earliest {
      var found = shifted(day, unit, steps, index..<base.tokens.upperBound, qualifier, .none)
      found?.derivation = base.derivation
      return found
    }
    if let own = apposed(index) {
      return FoundDate(
        tokens: tokens, value: own,
        derivation: Derivation(form: unit.rawValue, relation: .of, anchor: .story(own)))
    }
    guard followsDeed(next) else { return countedFromStory(unit, steps, tokens, qualifier) }
    if let known = happening(in: next..<min(next + 12, sentence.upperBound)), let day = known.earliest {
      var found = shifted(day, unit, steps, tokens, qualifier, .event(known))
      found?.scope = .preceding
      return found
    }
    guard let own = dateOfClause(index), let day = own.earliest else {
      return leftOpen(tokens, unit.rawValue)
    }
    var found = shifted(
      day, unit, -steps, tokens, qualifier == .exact ? .approximate : qualifier, .story(own))
    found?.derivation.relation = .countedBackFrom
    found?.scope = .following
    return found
  }

  /// The date that an expression explains: `on Oct. 12, the day before the vote`.
  private func apposed(_ index: Int) -> EDTFDate? {
    guard let last, last.scope == .clause, isComma(last.tokens.upperBound) else { return nil }
    let place = last.tokens.upperBound + 1
    return place == index || (place + 1 == index && isThe(place)) ? last.value : nil
  }

  /// `on the eve of the vote`, `on the eve of June 19`.
  func eve(_ index: Int) -> FoundDate? {
    guard isOf(index + 1), isThe(index - 1) else { return nil }
    return related(.day, -1, index, index + 1, .exact)
  }

  /// Whether a noun or a clause follows, rather than the end of the phrase.
  func followsDeed(_ index: Int) -> Bool {
    switch tag(index) {
    case .determiner, .noun, .nounPlural, .properNoun, .pronoun, .possessivePronoun, .adjective, .gerund,
      .number:
      true
    default: false
    }
  }

  /// The date of the clause before an expression: one in the sentence, or that of the deed that is its subject.
  private func dateOfClause(_ index: Int) -> EDTFDate? {
    if let last, last.scope == .clause, let value = last.value, value.day != nil { return value }
    var start = index
    while start > 0, !tokens[start].shape.contains(.first) { start -= 1 }
    return start < index ? happening(in: start..<index) : nil
  }

  /// The date of the first noun or verb among these tokens whose deed the story has dated.
  func happening(in range: Range<Int>) -> EDTFDate? {
    guard !clock.happenings.isEmpty else { return nil }
    for index in range {
      switch tags[index] {
      case .noun, .nounPlural, .verbPast, .pastParticiple, .gerund, .verbBase, .verbPresent:
        if let known = clock.happenings.last(where: { names(index, Int($0.token)) }) { return known.date }
        if tags[index] == .verbPast, !isAuxiliary(index) { return nil }
      case .punctuation where mark(index) != UInt8(ascii: "'"): return nil
      default: break
      }
    }
    return nil
  }

  private func isAuxiliary(_ index: Int) -> Bool {
    let lists = lexicon.lists
    return lists.contains(.be, tokens[index].word) || lists.contains(.have, tokens[index].word)
  }

  /// Whether two words name one deed: the same word, forms of one verb (`met`, `meeting`), or a verb and its noun
  /// (`revealed`, `revelation`), which share their beginning.
  private func names(_ left: Int, _ right: Int) -> Bool {
    let (first, second) = (tokens[left], tokens[right])
    guard first.hash != second.hash else { return true }
    let rows = (lexicon.row(first.word), lexicon.row(second.word))
    if first.word != 0, second.word != 0 {
      if rows.0.verbLemma != 0, rows.0.verbLemma == rows.1.verbLemma { return true }
      if rows.0.nounLemma != 0, rows.0.nounLemma == rows.1.nounLemma { return true }
    }
    guard isNounTagged(left) != isNounTagged(right) else { return false }
    return sharedBeginning(first, second)
      >= max(4, Int(min(first.end - first.start, second.end - second.start)) - 4)
  }

  private func isNounTagged(_ index: Int) -> Bool { tags[index] == .noun || tags[index] == .nounPlural }

  private func sharedBeginning(_ left: Token, _ right: Token) -> Int {
    var count = 0
    let length = Int(min(left.end - left.start, right.end - right.start))
    while count < length, text[Int(left.start) + count] | 32 == text[Int(right.start) + count] | 32 {
      count += 1
    }
    return count
  }
}
