/// Who is the subject of a finite verb.
extension ClauseGrammar {
  func findSubject(_ parse: inout SentenceParse, _ number: Int) {
    let verb = parse.verbs[number]
    switch verb.form {
    case .finite: findFiniteSubject(&parse, number)
    case .infinitive: findInfinitiveSubject(&parse, number)
    case .gerund: findGerundSubject(&parse, number)
    case .participle: findParticipleSubject(&parse, number)
    }
  }

  func previousVerb(_ parse: SentenceParse, before element: Int, finite: Bool = false) -> Int? {
    var index = element - 1
    while index >= 0 {
      let item = parse.elements[index]
      if item.kind == .verb, !finite || parse.verbs[Int(item.index)].form == .finite {
        return Int(item.index)
      }
      index -= 1
    }
    return nil
  }

  func findFiniteSubject(_ parse: inout SentenceParse, _ number: Int) {
    let place = Int(parse.verbs[number].element)
    var index = place - 1
    var nearest: Int32 = -1
    while index >= 0 {
      let item = parse.elements[index]
      switch item.kind {
      case .adverb, .other, .adjective, .quote:
        index -= 1
      case .group:
        let group = parse.groups[Int(item.index)]
        let before = index > 0 ? parse.elements[index - 1].kind : .stop
        if group.isDate {
          index -= before == .preposition ? 2 : 1
        } else if group.appositionOf >= 0 {
          index = elementOf(parse, group.appositionOf, before: index)
        } else if before == .preposition || before == .to {
          if nearest < 0 { nearest = item.index }
          index -= 2
        } else {
          if before == .verb, parse.verbs[Int(parse.elements[index - 1].index)].form != .finite {
            // `the decision to support X is`: the group is the object of a verb inside of the subject.
            index -= 2
            continue
          }
          let start = listStart(parse, index)
          if let opening = relativeStart(parse, objectOf: start) {
            // `the rebels who seized the bridge attacked`
            index = opening - 1
            nearest = -1
            continue
          }
          if isObject(parse, start) {
            // `sued over the way judges are chosen`: an object of the verb before it is no subject of a later one.
            if nearest >= 0 { parse.verbs[number].subject = nearest }
            return
          }
          if start > 0,
            parse.elements[start - 1].kind == .preposition || parse.elements[start - 1].kind == .to
          {
            // The whole list hangs on a preposition: `the deal between X and Y covers`.
            index = start - 2
          } else if let first = isInsideList(parse, start) {
            // `the truce in Hudaydah and its suburbs begins`
            index = first
          } else {
            setSubject(&parse, number, start)
            return
          }
        }
      case .relative:
        setRelative(&parse, number, index)
        return
      case .conjunction:
        shareSubject(&parse, number, index)
        return
      case .comma:
        if let opening = insertionStart(parse, index) {
          index = opening - 1
        } else if nearest < 0, previousVerb(parse, before: index, finite: true) == nil {
          // `the mission, on Sunday condemned`: one comma too few.
          index -= 1
        } else {
          shareSubject(&parse, number, index)
          return
        }
      case .verb:
        let other = Int(item.index)
        // A participle or infinitive inside of the subject: `troops sent to X attacked`.
        if parse.verbs[other].form != .finite {
          index -= 1
        } else if let opening = relativeStart(parse, other) {
          // `the troops who crossed the border withdrew`
          index = opening - 1
        } else {
          return
        }
      case .preposition, .to: index -= 1
      case .subordinator, .stop: return
      }
    }
  }

  /// `X in Y and its suburbs`: where a thing is joined to what a preposition leads to, the element before both.
  private func isInsideList(_ parse: SentenceParse, _ element: Int) -> Int? {
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
  private func relativeStart(_ parse: SentenceParse, objectOf element: Int) -> Int? {
    var before = element - 1
    while before > 0, parse.elements[before].kind == .adverb || parse.elements[before].kind == .adjective {
      before -= 1
    }
    guard before > 0, parse.elements[before].kind == .verb else { return nil }
    let verb = Int(parse.elements[before].index)
    return isObject(parse, element) ? relativeStart(parse, verb) : nil
  }

  /// The element of the relative pronoun that opens a finite verb's clause, or nil where it is no such clause.
  private func relativeStart(_ parse: SentenceParse, _ verb: Int) -> Int? {
    guard parse.verbs[verb].relation == .relative else { return nil }
    var place = Int(parse.verbs[verb].element) - 1
    while place >= 0, parse.elements[place].kind != .relative {
      guard parse.elements[place].kind != .stop else { return nil }
      place -= 1
    }
    return place >= 0 ? place : nil
  }

  /// Whether the group at an element is the object of a finite verb before it that takes no clause.
  private func isObject(_ parse: SentenceParse, _ element: Int) -> Bool {
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

  /// The element index just at a group, searching left.
  func elementOf(_ parse: SentenceParse, _ group: Int32, before index: Int) -> Int {
    var place = index - 1
    while place >= 0 {
      if parse.elements[place].kind == .group, parse.elements[place].index == group { return place }
      place -= 1
    }
    return -1
  }

  /// The first element of the list that the group at `index` ends.
  func listStart(_ parse: SentenceParse, _ index: Int) -> Int {
    var start = index
    var place = index
    while parse.groups[Int(parse.elements[start].index)].isContinuation, place > 0 {
      place -= 1
      if parse.elements[place].kind == .group,
        parse.groups[Int(parse.elements[place].index)].next == parse.elements[start].index
      {
        start = place
      }
    }
    return start
  }

  func setSubject(_ parse: inout SentenceParse, _ number: Int, _ element: Int) {
    parse.verbs[number].subject = parse.elements[element].index
    // Which clause is this in? A finite verb before it governs it where nothing but `that` or nothing stands between.
    var place = element - 1
    // `said on Monday it would`: a date stands between.
    while place > 0, parse.elements[place].kind == .group,
      parse.groups[Int(parse.elements[place].index)].isDate
    {
      place -= parse.elements[place - 1].kind == .preposition ? 2 : 1
    }
    guard place >= 0 else { return }
    let before = parse.elements[place]
    switch before.kind {
    case .verb
    where place < element - 1 && !lexicon.lists.contains(.clausal, parse.verbs[Int(before.index)].lemma):
      break
    case .verb:
      link(&parse, number, to: Int(before.index), .complement)
    case .subordinator:
      if isThat(before.index) {
        if let governor = previousVerb(parse, before: place) {
          link(&parse, number, to: governor, .complement)
        }
      } else {
        parse.verbs[number].relation = .adverbial
        if let governor = previousVerb(parse, before: place, finite: true) {
          parse.verbs[number].parent = Int32(governor)
        }
      }
    case .comma:
      if let governor = governorOfCondition(parse, before: place) {
        link(&parse, number, to: governor, .complement)
      }
    case .relative:
      parse.verbs[number].relation = .relative
      parse.verbs[number].gap = antecedent(parse, place).map { parse.elements[$0].index } ?? -1
    default: break
    }
  }

  /// `warned that if X attacks, Y would answer`: the verb that governs what follows a condition.
  private func governorOfCondition(_ parse: SentenceParse, before comma: Int) -> Int? {
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

  /// The element of the nearest group before a relative pronoun, or nil.
  func antecedent(_ parse: SentenceParse, _ relative: Int) -> Int? {
    var index = relative - 1
    while index >= 0, parse.elements[index].kind == .comma || parse.elements[index].kind == .preposition {
      index -= 1
    }
    return index >= 0 && parse.elements[index].kind == .group ? index : nil
  }

  func isThat(_ word: WordID) -> Bool { word != 0 && word == lexicon.grammar.that }

  func link(
    _ parse: inout SentenceParse, _ child: Int, to parent: Int, _ relation: VerbGroup.Relation
  ) {
    parse.verbs[child].parent = Int32(parent)
    parse.verbs[child].relation = relation
    if relation == .complement, parse.verbs[parent].complement < 0 {
      parse.verbs[parent].complement = Int32(child)
    }
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
    let isActor = parse.groups[Int(parse.elements[element].index)].who.isActor
    parse.verbs[number].subject = parse.elements[isActor ? listStart(parse, element) : element].index
    if let governor = previousVerb(parse, before: relative, finite: true) {
      parse.verbs[number].parent = Int32(governor)
    }
  }

  /// `X did A and did B`: the second verb takes the subject of the first.
  func shareSubject(_ parse: inout SentenceParse, _ number: Int, _ element: Int) {
    var index = element - 1
    while index >= 0 {
      let item = parse.elements[index]
      if item.kind == .verb {
        let other = parse.verbs[Int(item.index)]
        if other.form == .finite, other.subject >= 0 {
          parse.verbs[number].subject = other.subject
          parse.verbs[number].relation = .coordinated
          parse.verbs[number].parent = item.index
          return
        }
      }
      if item.kind == .stop { return }
      index -= 1
    }
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
          || opener.kind == .subordinator
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
