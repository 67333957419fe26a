/// Who is the subject of an infinitive, a gerund or a participle.
extension ClauseGrammar {
  /// The infinitive depends on the verb or noun before it; its subject is that verb's, or its object (`urged X to`).
  func findInfinitiveSubject(_ parse: inout SentenceParse, _ number: Int) {
    let place = Int(parse.verbs[number].element)
    guard let governor = previousVerb(parse, before: place) else { return announce(&parse, number, place) }
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

  /// `Qatar to Offer Lebanon Aid`, `Manila Ready to Resume Talks`: an infinitive without a verb before it says what its
  /// subject will do.
  private func announce(_ parse: inout SentenceParse, _ number: Int, _ place: Int) {
    var before = place - 1
    if before > 0, parse.elements[before].kind == .adjective { before -= 1 }
    guard before >= 0, parse.elements[before].kind == .group else { return }
    let group = parse.elements[listStart(parse, before)].index
    guard parse.groups[Int(group)].who.isActor, parse.groups[Int(group)].preposition == 0 else { return }
    parse.verbs[number].subject = group
    parse.verbs[number].form = .finite
    parse.verbs[number].modality = .future
  }

  /// `stopped sending`, `accused X of shelling`, `X left, condemning Y`, `after meeting Z`.
  func findGerundSubject(_ parse: inout SentenceParse, _ number: Int) {
    var place = Int(parse.verbs[number].element)
    // `passed a resolution Thursday criticising X`: a date is nobody's subject.
    while place > 1, parse.elements[place - 1].kind == .group,
      parse.groups[Int(parse.elements[place - 1].index)].isDate, parse.elements[place - 2].kind != .comma
    {
      place -= 1
    }
    let before = place > 0 ? parse.elements[place - 1].kind : .stop
    guard let governor = previousVerb(parse, before: place) else {
      // `Condemning the raid, X recalled its envoy`: the subject comes after the comma.
      parse.verbs[number].relation = .participial
      parse.verbs[number].subject = subjectAfterComma(parse, place)
      return
    }
    let isBehindDate = place < Int(parse.verbs[number].element)
    switch before {
    case .verb where !isBehindDate: link(&parse, number, to: governor, .complement)
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
      // `wrote to the minister asking for talks`: the author asks.
      let isAuthors =
        lexicon.lists.contains(.authoring, parse.verbs[governor].lemma)
        && lexicon.lists.contains(.clausal, parse.verbs[number].lemma) && !parse.verbs[governor].isPassive
      // `spent the day mediating`: a time does nothing.
      let isTime = lexicon.lists.contains(.unit, tokens[Int(parse.groups[Int(group)].head)].word)
      parse.verbs[number].subject = isAuthors || isTime ? parse.verbs[governor].subject : group
      return
    default:
      // `rebels overran the base, officials said, killing ten`: the clause before the speaker's.
      let main = beforeSpeaker(parse, governor)
      parse.verbs[number].relation = .participial
      parse.verbs[number].parent = Int32(main)
      parse.verbs[number].subject = parse.verbs[main].subject
      return
    }
    parse.verbs[number].subject = parse.verbs[governor].subject
  }

  /// The finite verb before an inserted `X said`, where a verb is such a one; else the verb itself.
  private func beforeSpeaker(_ parse: SentenceParse, _ verb: Int) -> Int {
    let place = Int(parse.verbs[verb].element)
    guard place >= 2, lexicon.lists.contains(.clausal, parse.verbs[verb].lemma),
      parse.verbs[verb].complement < 0, parse.elements[place - 1].kind == .group,
      parse.elements[place - 2].kind == .comma,
      let main = previousVerb(parse, before: place - 2, finite: true)
    else { return verb }
    return main
  }

  func subjectAfterComma(_ parse: SentenceParse, _ place: Int) -> Int32 {
    guard let comma = parse.elements[place...].firstIndex(where: { $0.kind == .comma }),
      comma + 1 < parse.elements.count, parse.elements[comma + 1].kind == .group
    else { return -1 }
    return parse.elements[comma + 1].index
  }

  func objectBetween(_ parse: SentenceParse, _ governor: Int, _ place: Int) -> Int32? {
    for index in Int(parse.verbs[governor].element) + 1..<place where parse.elements[index].kind == .group {
      let group = parse.groups[Int(parse.elements[index].index)]
      if !group.isDate, group.preposition == 0, group.who.isActor || group.isPronoun {
        return parse.elements[index].index
      }
    }
    return nil
  }

  /// `sanctions imposed by X`: the group before the participle is its logical object.
  func findParticipleSubject(_ parse: inout SentenceParse, _ number: Int) {
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
}
