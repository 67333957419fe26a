import CasusModel

/// Finds the clauses of a sentence: which group is whose subject, what follows each verb, and how clauses hang together.
struct ClauseGrammar {
  let lexicon: Lexicon
  let tokens: [Token]
  let tags: [PartOfSpeech]

  func run(_ parse: inout SentenceParse) {
    attachPrepositions(&parse)
    for verb in parse.verbs.indices { settlePast(&parse, verb) }
    for verb in parse.verbs.indices { findSubject(&parse, verb) }
    for verb in parse.verbs.indices { findArguments(&parse, verb) }
    for verb in parse.verbs.indices { settleInversion(&parse, verb) }
    for verb in parse.verbs.indices { markCondition(&parse, verb) }
  }

  /// Notes before each group the preposition that leads to it.
  private func attachPrepositions(_ parse: inout SentenceParse) {
    for index in parse.elements.indices.dropFirst() where parse.elements[index].kind == .group {
      let before = parse.elements[index - 1]
      guard before.kind == .preposition || before.kind == .to || before.kind == .subordinator else {
        continue
      }
      parse.groups[Int(parse.elements[index].index)].preposition = before.index
    }
  }

  /// `Soldiers detained the president`: a past form that could be a participle is finite where an object follows it,
  /// or where its clause has no other finite verb.
  private func settlePast(_ parse: inout SentenceParse, _ number: Int) {
    let verb = parse.verbs[number]
    guard verb.form == .participle, verb.start == verb.main || tags[Int(verb.start)] == .adverb else {
      return
    }
    guard lexicon.row(tokens[Int(verb.main)].word).verbForm.contains(.past) else { return }
    let place = Int(verb.element)
    guard place > 0 else { return }
    let before = parse.elements[place - 1].kind
    guard before == .group || before == .comma || before == .conjunction || before == .relative else {
      return
    }
    let next = place + 1 < parse.elements.count ? parse.elements[place + 1] : nil
    let hasObject = next.map { $0.kind == .group && !parse.groups[Int($0.index)].isDate } ?? false
    let isShared = before != .group && previousVerb(parse, before: place, finite: true) != nil
    guard
      before == .relative || (hasObject && (before == .group || isShared))
        || (before == .group && !hasFinite(parse, around: place))
    else { return }
    parse.verbs[number].form = .finite
    parse.verbs[number].isPassive = false
    parse.verbs[number].isPast = true
  }

  /// Whether another finite verb stands in the clause around an element.
  private func hasFinite(_ parse: SentenceParse, around place: Int) -> Bool {
    for index in stride(from: place - 1, through: 0, by: -1) {
      let item = parse.elements[index]
      if item.kind == .verb, parse.verbs[Int(item.index)].form == .finite { return true }
      if item.kind == .stop || item.kind == .subordinator || item.kind == .relative { break }
    }
    for index in place + 1..<max(place + 1, parse.elements.count) {
      let item = parse.elements[index]
      if item.kind == .verb, parse.verbs[Int(item.index)].form == .finite { return true }
      if item.kind == .stop || item.kind == .subordinator || item.kind == .relative { break }
    }
    return false
  }

  // MARK: Subjects

  private func findSubject(_ parse: inout SentenceParse, _ number: Int) {
    let verb = parse.verbs[number]
    switch verb.form {
    case .finite: findFiniteSubject(&parse, number)
    case .infinitive: findInfinitiveSubject(&parse, number)
    case .gerund: findGerundSubject(&parse, number)
    case .participle: findParticipleSubject(&parse, number)
    }
  }

  private func previousVerb(_ parse: SentenceParse, before element: Int, finite: Bool = false) -> Int? {
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

  private func findFiniteSubject(_ parse: inout SentenceParse, _ number: Int) {
    let place = Int(parse.verbs[number].element)
    var index = place - 1
    var skippedInsertion = false
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
          index -= 2
        } else {
          if before == .verb, parse.verbs[Int(parse.elements[index - 1].index)].form != .finite {
            // `the decision to support X is`: the group is the object of a verb inside of the subject.
            index -= 2
            continue
          }
          let start = listStart(parse, index)
          if start > 0,
            parse.elements[start - 1].kind == .preposition || parse.elements[start - 1].kind == .to
          {
            // The whole list hangs on a preposition: `the deal between X and Y covers`.
            index = start - 2
          } else {
            setSubject(&parse, number, start, skippedInsertion)
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
        guard let opening = insertionStart(parse, index) else {
          shareSubject(&parse, number, index)
          return
        }
        index = opening - 1
        skippedInsertion = true
      case .verb:
        let other = Int(item.index)
        // A participle or infinitive inside of the subject: `troops sent to X attacked`.
        if parse.verbs[other].form == .participle || parse.verbs[other].form == .infinitive {
          index -= 1
        } else {
          return
        }
      case .subordinator, .stop, .preposition, .to:
        if item.kind == .preposition || item.kind == .to { index -= 1 } else { return }
      }
    }
  }

  /// The element index just at a group, searching left.
  private func elementOf(_ parse: SentenceParse, _ group: Int32, before index: Int) -> Int {
    var place = index - 1
    while place >= 0 {
      if parse.elements[place].kind == .group, parse.elements[place].index == group { return place }
      place -= 1
    }
    return -1
  }

  /// The first element of the list that the group at `index` ends.
  private func listStart(_ parse: SentenceParse, _ index: Int) -> Int {
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

  private func setSubject(_ parse: inout SentenceParse, _ number: Int, _ element: Int, _ skipped: Bool) {
    parse.verbs[number].subject = parse.elements[element].index
    // Which clause is this in? A finite verb before it governs it where nothing but `that` or nothing stands between.
    guard element > 0 else { return }
    let before = parse.elements[element - 1]
    switch before.kind {
    case .verb:
      link(&parse, number, to: Int(before.index), .complement)
    case .subordinator:
      if isThat(before.index) {
        if let governor = previousVerb(parse, before: element - 1) {
          link(&parse, number, to: governor, .complement)
        }
      } else {
        parse.verbs[number].relation = .adverbial
        if let governor = previousVerb(parse, before: element - 1, finite: true) {
          parse.verbs[number].parent = Int32(governor)
        }
      }
    case .relative:
      parse.verbs[number].relation = .relative
      parse.verbs[number].gap = antecedent(parse, element - 1)
    default: break
    }
  }

  /// The nearest group before a relative pronoun, or -1.
  private func antecedent(_ parse: SentenceParse, _ relative: Int) -> Int32 {
    var index = relative - 1
    while index >= 0, parse.elements[index].kind == .comma || parse.elements[index].kind == .preposition {
      index -= 1
    }
    return index >= 0 && parse.elements[index].kind == .group ? parse.elements[index].index : -1
  }

  private func isThat(_ word: WordID) -> Bool { word != 0 && word == lexicon.grammar.that }

  private func link(
    _ parse: inout SentenceParse, _ child: Int, to parent: Int, _ relation: VerbGroup.Relation
  ) {
    parse.verbs[child].parent = Int32(parent)
    parse.verbs[child].relation = relation
    if relation == .complement, parse.verbs[parent].complement < 0 {
      parse.verbs[parent].complement = Int32(child)
    }
  }

  /// `X, which attacked Y`: the antecedent is the nearest group before the pronoun.
  private func setRelative(_ parse: inout SentenceParse, _ number: Int, _ relative: Int) {
    parse.verbs[number].relation = .relative
    var index = relative - 1
    while index >= 0, parse.elements[index].kind == .comma || parse.elements[index].kind == .preposition {
      index -= 1
    }
    guard index >= 0, parse.elements[index].kind == .group else { return }
    var element = index
    // `the leader of X, who`: a person's pronoun looks for a person.
    if lexicon.grammar.who == parse.elements[relative].index,
      !parse.groups[Int(parse.elements[element].index)].who.isActor,
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
  private func shareSubject(_ parse: inout SentenceParse, _ number: Int, _ element: Int) {
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
  private func insertionStart(_ parse: SentenceParse, _ index: Int) -> Int? {
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

  /// The infinitive depends on the verb or noun before it; its subject is that verb's, or its object (`urged X to`).
  private func findInfinitiveSubject(_ parse: inout SentenceParse, _ number: Int) {
    let place = Int(parse.verbs[number].element)
    guard let governor = previousVerb(parse, before: place) else { return }
    var object: Int32 = -1
    var isNear = true
    for index in Int(parse.verbs[governor].element) + 1..<place {
      let item = parse.elements[index]
      switch item.kind {
      case .group:
        let group = parse.groups[Int(item.index)]
        if !group.isDate, object < 0, group.who.isActor || group.isPronoun { object = item.index }
      case .stop, .comma: if index < place - 1 { isNear = false }
      case .conjunction:
        if index == place - 1,
          parse.verbs[governor].form == .infinitive || parse.verbs[governor].form == .finite
        {
          break
        }
      default: break
      }
    }
    if place > 0, parse.elements[place - 1].kind == .conjunction, parse.verbs[governor].form == .infinitive {
      parse.verbs[number].subject = parse.verbs[governor].subject
      parse.verbs[number].parent = parse.verbs[governor].parent
      parse.verbs[number].relation = .coordinated
      return
    }
    if place > 0, parse.elements[place - 1].kind == .group, object < 0 {
      // `the Kremlin's decision to support X`: whoever owns the noun.
      let owner = parse.groups[Int(parse.elements[place - 1].index)].possessor
      if owner >= 0 {
        parse.verbs[number].subject = owner
        parse.verbs[number].parent = Int32(governor)
        parse.verbs[number].relation = .participial
        return
      }
    }
    let relation: VerbGroup.Relation = isNear ? .complement : .adverbial
    link(&parse, number, to: governor, relation)
    parse.verbs[number].subject = object >= 0 ? object : parse.verbs[governor].subject
  }

  /// `stopped sending`, `accused X of shelling`, `X left, condemning Y`, `after meeting Z`.
  private func findGerundSubject(_ parse: inout SentenceParse, _ number: Int) {
    let place = Int(parse.verbs[number].element)
    let before = place > 0 ? parse.elements[place - 1].kind : .stop
    guard let governor = previousVerb(parse, before: place) else {
      // `Condemning the raid, X recalled its envoy`: the subject comes after the comma.
      parse.verbs[number].relation = .participial
      parse.verbs[number].subject = subjectAfterComma(parse, place)
      return
    }
    switch before {
    case .verb: link(&parse, number, to: governor, .complement)
    case .preposition, .to:
      let word = parse.elements[place - 1].index
      let isComplement = !lexicon.lists.contains(.afterwords, word) && word != lexicon.grammar.by
      link(&parse, number, to: governor, isComplement ? .complement : .adverbial)
      if isComplement, let object = objectBetween(parse, governor, place) {
        parse.verbs[number].subject = object
        return
      }
    case .subordinator: link(&parse, number, to: governor, .adverbial)
    case .group:
      let group = parse.elements[place - 1].index
      parse.verbs[number].relation = .participial
      parse.verbs[number].parent = Int32(governor)
      parse.verbs[number].subject = group
      return
    default:
      parse.verbs[number].relation = .participial
      parse.verbs[number].parent = Int32(governor)
    }
    parse.verbs[number].subject = parse.verbs[governor].subject
  }

  private func subjectAfterComma(_ parse: SentenceParse, _ place: Int) -> Int32 {
    guard let comma = parse.elements[place...].firstIndex(where: { $0.kind == .comma }),
      comma + 1 < parse.elements.count, parse.elements[comma + 1].kind == .group
    else { return -1 }
    return parse.elements[comma + 1].index
  }

  private func objectBetween(_ parse: SentenceParse, _ governor: Int, _ place: Int) -> Int32? {
    for index in Int(parse.verbs[governor].element) + 1..<place where parse.elements[index].kind == .group {
      let group = parse.groups[Int(parse.elements[index].index)]
      if !group.isDate, group.preposition == 0, group.who.isActor || group.isPronoun {
        return parse.elements[index].index
      }
    }
    return nil
  }

  /// `sanctions imposed by X`: the group before the participle is its logical object.
  private func findParticipleSubject(_ parse: inout SentenceParse, _ number: Int) {
    let place = Int(parse.verbs[number].element)
    parse.verbs[number].isPassive = true
    parse.verbs[number].relation = .participial
    var index = place - 1
    if index >= 0, parse.elements[index].kind == .comma { index -= 1 }
    if index >= 0, parse.elements[index].kind == .conjunction, let other = previousVerb(parse, before: index)
    {
      // `was attacked and looted`
      parse.verbs[number].subject = parse.verbs[other].subject
      parse.verbs[number].isPassive = parse.verbs[other].isPassive || !parse.verbs[other].isPerfect
      parse.verbs[number].relation = .coordinated
      parse.verbs[number].parent = Int32(other)
      return
    }
    guard index >= 0, parse.elements[index].kind == .group else {
      parse.verbs[number].subject = subjectAfterComma(parse, place)
      return
    }
    parse.verbs[number].subject = parse.elements[index].index
    if let governor = previousVerb(parse, before: place) { parse.verbs[number].parent = Int32(governor) }
  }

  // MARK: Arguments

  private func findArguments(_ parse: inout SentenceParse, _ number: Int) {
    let start = Int32(parse.arguments.count)
    var index = Int(parse.verbs[number].element) + 1
    var reach = parse.verbs[number].end
    var preposition: WordID = 0
    scan: while index < parse.elements.count {
      let item = parse.elements[index]
      switch item.kind {
      case .group:
        let group = parse.groups[Int(item.index)]
        if isSubjectOfLater(parse, item.index, number, index) { break scan }
        if !group.isDate {
          parse.arguments.append(Argument(preposition: preposition, group: item.index))
        }
        reach = group.end
        if !(index + 1 < parse.elements.count && parse.elements[index + 1].kind == .conjunction
          && group.next >= 0)
        {
          preposition = 0
        }
      case .preposition, .to: preposition = item.index
      case .adverb, .adjective, .other, .quote: break
      case .conjunction:
        guard index + 1 < parse.elements.count, parse.elements[index + 1].kind == .group,
          parse.groups[Int(parse.elements[index + 1].index)].isContinuation
        else { break scan }
      case .comma:
        guard continuesAfterComma(parse, index) else { break scan }
      case .verb:
        let other = parse.verbs[Int(item.index)]
        guard other.form == .participle, other.relation != .coordinated else { break scan }
        // A reduced relative: its arguments are its own, but what comes after may be ours.
        break scan
      case .subordinator, .relative, .stop: break scan
      }
      index += 1
    }
    fillGap(&parse, number, from: start)
    parse.verbs[number].argumentsStart = start
    parse.verbs[number].argumentsEnd = Int32(parse.arguments.count)
    parse.verbs[number].reach = reach
  }

  /// `Ukraine, which the Kremlin decided to invade`: the innermost verb without an object takes the antecedent.
  private func fillGap(_ parse: inout SentenceParse, _ number: Int, from start: Int32) {
    let verb = parse.verbs[number]
    guard verb.complement < 0, !verb.isPassive else { return }
    var gap = verb.gap
    var parent = verb.parent
    var steps = 0
    while gap < 0, parent >= 0, verb.relation == .complement, steps < 4 {
      gap = parse.verbs[Int(parent)].gap
      parent = parse.verbs[Int(parent)].parent
      steps += 1
    }
    guard gap >= 0, !parse.arguments[Int(start)...].contains(where: { $0.preposition == 0 }) else { return }
    parse.arguments.append(Argument(preposition: 0, group: gap))
  }

  /// Whether a later finite verb has claimed the group as its subject.
  private func isSubjectOfLater(_ parse: SentenceParse, _ group: Int32, _ number: Int, _ element: Int) -> Bool
  {
    for later in parse.verbs.indices.dropFirst(number + 1) {
      let verb = parse.verbs[later]
      if verb.form == .finite, verb.subject == group, verb.relation != .relative, Int(verb.element) > element
      {
        return true
      }
      if Int(verb.element) > element + 8 { return false }
    }
    return false
  }

  /// A comma inside of a list, before an apposition, or around a date doesn't end the arguments.
  private func continuesAfterComma(_ parse: SentenceParse, _ index: Int) -> Bool {
    guard index + 1 < parse.elements.count else { return false }
    let next = parse.elements[index + 1]
    guard next.kind == .group else { return next.kind == .preposition }
    let group = parse.groups[Int(next.index)]
    return group.isContinuation || group.isDate || group.appositionOf >= 0
  }

  /// `"…," said X`: a verb without a subject that has one behind it.
  private func settleInversion(_ parse: inout SentenceParse, _ number: Int) {
    let verb = parse.verbs[number]
    guard verb.form == .finite, verb.subject < 0, verb.argumentsEnd > verb.argumentsStart else { return }
    let first = parse.arguments[Int(verb.argumentsStart)]
    let element = Int(verb.element)
    let before = element > 0 ? parse.elements[element - 1].kind : .stop
    guard first.preposition == 0, before == .quote || before == .comma,
      parse.groups[Int(first.group)].who.isActor
    else { return }
    parse.verbs[number].subject = first.group
    parse.verbs[number].argumentsStart += 1
  }

  /// Clauses under `if`, `unless` and the like are conditions, and so is what depends on them.
  private func markCondition(_ parse: inout SentenceParse, _ number: Int) {
    let verb = parse.verbs[number]
    if verb.relation == .complement || verb.relation == .coordinated, verb.parent >= 0,
      parse.verbs[Int(verb.parent)].isConditional
    {
      parse.verbs[number].isConditional = true
      return
    }
    var index = Int(verb.element) - 1
    while index >= 0 {
      let item = parse.elements[index]
      if item.kind == .subordinator {
        parse.verbs[number].isConditional = lexicon.lists.contains(.conditional, item.index)
        return
      }
      if item.kind == .stop || item.kind == .verb || item.kind == .relative { return }
      index -= 1
    }
  }
}
