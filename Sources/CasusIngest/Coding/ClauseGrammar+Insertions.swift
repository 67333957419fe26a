/// What stands between a subject and its verb: relative clauses, lists, insertions, conditions.
extension ClauseGrammar {
  /// `X in Y and its suburbs`: where a thing is joined to what a preposition leads to, the element before both.
  func isInsideList(_ parse: SentenceParse, _ element: Int) -> Int? {
    guard element >= 4, parse.elements[element - 1].kind == .conjunction,
      !parse.groups[Int(parse.elements[element].index)].who.isActor,
      !parse.groups[Int(parse.elements[element].index)].isPronoun,
      parse.elements[element - 2].kind == .group
    else { return nil }
    var place = element - 2
    while place > 1, parse.elements[place].kind == .group { place -= 1 }
    guard parse.elements[place].kind == .preposition, parse.elements[place - 1].kind == .group else {
      return nil
    }
    return place - 1
  }

  /// Where the relative clause begins whose verb the group at an element is the object of, or nil.
  func relativeStart(_ parse: SentenceParse, objectOf element: Int) -> Int? {
    var before = element - 1
    while before > 0, parse.elements[before].kind == .adverb || parse.elements[before].kind == .adjective {
      before -= 1
    }
    guard before > 0, parse.elements[before].kind == .verb else { return nil }
    let verb = Int(parse.elements[before].index)
    return isObject(parse, element) ? relativeStart(parse, verb) : nil
  }

  /// The element of the relative pronoun that opens a finite verb's clause, or nil where it is no such clause.
  func relativeStart(_ parse: SentenceParse, _ verb: Int) -> Int? {
    guard parse.verbs[verb].relation == .relative else { return nil }
    var place = Int(parse.verbs[verb].element) - 1
    while place >= 0, parse.elements[place].kind != .relative {
      guard parse.elements[place].kind != .stop else { return nil }
      place -= 1
    }
    return place >= 0 ? place : nil
  }

  /// Whether the group at an element is the object of a finite verb before it that takes no clause.
  func isObject(_ parse: SentenceParse, _ element: Int) -> Bool {
    var before = element - 1
    while before > 0, parse.elements[before].kind == .adverb || parse.elements[before].kind == .adjective {
      before -= 1
    }
    guard before >= 0, parse.elements[before].kind == .verb else { return false }
    let verb = parse.verbs[Int(parse.elements[before].index)]
    return verb.form == .finite && verb.lemma != 0 && !verb.isPassive
      && !lexicon.lists.contains(.clausal, verb.lemma)
      && !lexicon.lists.contains(.be, tokens[Int(verb.main)].word)
  }

  /// `warned that if X attacks, Y would answer`: the verb that governs what follows a condition.
  func governorOfCondition(_ parse: SentenceParse, before comma: Int) -> Int? {
    guard
      let opening = parse.elements[..<comma].lastIndex(where: { $0.kind == .subordinator || $0.kind == .stop }
      ),
      opening > 0, parse.elements[opening].kind == .subordinator,
      lexicon.lists.contains(.conditional, parse.elements[opening].index)
    else { return nil }
    let before = parse.elements[opening - 1]
    let isGoverned =
      before.kind == .subordinator && isThat(before.index)
      || before.kind == .verb && lexicon.lists.contains(.clausal, parse.verbs[Int(before.index)].lemma)
    return isGoverned ? previousVerb(parse, before: opening) : nil
  }

  /// `X, which attacked Y`: the antecedent is the nearest group before the pronoun.
  func setRelative(_ parse: inout SentenceParse, _ number: Int, _ relative: Int) {
    parse.verbs[number].relation = .relative
    guard var element = antecedent(parse, relative) else { return }
    // `the leader of X, who`: a person's pronoun looks for a person.
    if lexicon.grammar.who == parse.elements[relative].index,
      !parse.groups[Int(parse.elements[element].index)].who.isActor,
      !parse.groups[Int(parse.elements[element].index)].isPronoun,
      element >= 2, parse.elements[element - 1].kind == .preposition,
      parse.elements[element - 2].kind == .group
    {
      element -= 2
    }
    if let harmful = harmful(before: element, relative, parse) { element = harmful }
    let isActor = parse.groups[Int(parse.elements[element].index)].who.isActor
    parse.verbs[number].subject = parse.elements[isActor ? listStart(parse, element) : element].index
    if let governor = previousVerb(parse, before: relative, finite: true) {
      parse.verbs[number].parent = Int32(governor)
    }
  }

  /// `a bombing in Istanbul that killed`: the element of the attack that the group before a relative pronoun only places,
  /// or nil.
  private func harmful(before element: Int, _ relative: Int, _ parse: SentenceParse) -> Int? {
    guard lexicon.grammar.who != parse.elements[relative].index else { return nil }
    var place = listStart(parse, element)
    while place >= 2, parse.elements[place - 1].kind == .preposition, parse.elements[place - 2].kind == .group
    {
      place = listStart(parse, place - 2)
      let group = parse.groups[Int(parse.elements[place].index)]
      if lexicon.lists.contains(.weapon, tokens[Int(group.head)].word) { return place }
    }
    return nil
  }

  /// The element of the nearest group before a relative pronoun, or nil.
  func antecedent(_ parse: SentenceParse, _ relative: Int) -> Int? {
    var index = relative - 1
    while index >= 0, parse.elements[index].kind == .comma || parse.elements[index].kind == .preposition {
      index -= 1
    }
    return index >= 0 && parse.elements[index].kind == .group ? index : nil
  }

  /// Where the insertion begins that the comma at `index` closes (`X, who did A, did B`), or nil where there is none.
  func insertionStart(_ parse: SentenceParse, _ index: Int) -> Int? {
    var place = index - 1
    var sawFinite = false
    while place > 0 {
      let item = parse.elements[place]
      switch item.kind {
      case .comma:
        let opener = parse.elements[place + 1]
        let isRelative = opener.kind == .relative
        let before = parse.elements[place - 1].kind
        let isGroup =
          opener.kind == .group || opener.kind == .preposition || opener.kind == .adverb
          || opener.kind == .subordinator || opener.kind == .adjective
        let isParticiple = opener.kind == .verb && parse.verbs[Int(opener.index)].form != .finite
        if before == .group, isRelative || ((isGroup || isParticiple) && !sawFinite) { return place }
        if sawFinite && !isRelative { return nil }
      case .verb: if parse.verbs[Int(item.index)].form == .finite { sawFinite = true }
      case .stop: return nil
      default: break
      }
      place -= 1
    }
    return nil
  }
}
