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
        var previous = index - 1
        // `parcels for some 20,000 households`
        while previous > 0, parse.elements[previous].kind == .adverb,
          parse.elements[previous - 1].kind == .preposition
        {
          previous -= 1
        }
        let before = previous >= 0 ? parse.elements[previous].kind : .stop
        if group.isDate {
          index -= before == .preposition ? 2 : 1
        } else if group.appositionOf >= 0 {
          index = elementOf(parse, group.appositionOf, before: index)
        } else if before == .preposition || before == .to {
          if nearest < 0, index == place - 1, previous > 0,
            lexicon.lists.contains(.subordinator, parse.elements[previous].index),
            parse.elements[previous - 1].kind == .comma || parse.elements[previous - 1].kind == .verb
          {
            // `…, after other donors froze their payments`
            setSubject(&parse, number, index)
            parse.verbs[number].relation = .adverbial
            return
          }
          if nearest < 0 { nearest = item.index }
          index = previous - 1
        } else {
          if before == .verb, parse.verbs[Int(parse.elements[index - 1].index)].form != .finite,
            !opensClause(parse, item.index, behind: Int(parse.elements[index - 1].index))
          {
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

  /// `saying the measure could be dropped`: what stands behind a verb of speech, and a pronoun in the nominative, is the
  /// subject of the verb that follows.
  private func opensClause(_ parse: SentenceParse, _ group: Int32, behind verb: Int) -> Bool {
    lexicon.lists.contains(.nominative, parse.groups[Int(group)].surface)
      || lexicon.lists.contains(.clausal, parse.verbs[verb].lemma) && parse.verbs[verb].form == .gerund
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
}
