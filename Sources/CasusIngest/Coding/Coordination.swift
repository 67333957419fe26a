/// Joins noun groups that `and`, `or` or commas connect into lists.
enum Coordination {
  static func link(_ parse: inout SentenceParse, _ lexicon: Lexicon) {
    let elements = parse.elements
    var index = 0
    while index < elements.count {
      guard elements[index].kind == .group else {
        index += 1
        continue
      }
      if let next = continuation(elements, index, parse, lexicon) {
        let (first, second) = (Int(elements[index].index), Int(elements[next].index))
        parse.groups[first].next = Int32(second)
        parse.groups[second].isContinuation = true
        parse.groups[second].preposition = parse.groups[first].preposition
        shareHead(&parse, first, second)
        index = next
      } else {
        index += 1
      }
    }
  }

  /// `the Kenyan and Ugandan presidents`: an adjective that stands alone shares its neighbour's noun.
  private static func shareHead(_ parse: inout SentenceParse, _ first: Int, _ second: Int) {
    let (lone, full) = (parse.groups[first], parse.groups[second])
    guard full.who.standing == .party, full.isPlural, full.head > full.start,
      parse.names.contains(where: { $0.kind == .adjective && $0.end == lone.head + 1 }),
      parse.names.contains(where: { $0.kind == .adjective && $0.start == full.start })
    else { return }
    parse.groups[first].who.sector = full.who.sector
  }

  /// The element of the group that continues the list of the group at `index`, or nil.
  private static func continuation(
    _ elements: [SentenceElement], _ index: Int, _ parse: SentenceParse, _ lexicon: Lexicon
  ) -> Int? {
    var next = index + 1
    var sawConjunction = false
    var sawComma = false
    while next < elements.count {
      switch elements[next].kind {
      case .comma where !sawComma && !sawConjunction: sawComma = true
      case .conjunction where !sawConjunction:
        guard lexicon.lists.contains(.and, elements[next].index) else { return nil }
        sawConjunction = true
      case .adverb where sawConjunction: break
      case .group:
        guard sawConjunction || sawComma else { return nil }
        return fits(elements, index, next, sawConjunction, parse, lexicon) ? next : nil
      default: return nil
      }
      next += 1
    }
    return nil
  }

  /// `said he and the minister agreed`: a pronoun of a subject behind a verb that takes a clause.
  private static func opensClause(
    _ group: NounGroup, behind verb: SentenceElement, _ parse: SentenceParse, _ lexicon: Lexicon
  ) -> Bool {
    lexicon.lists.contains(.nominative, group.surface)
      && lexicon.lists.contains(.clausal, parse.verbs[Int(verb.index)].lemma)
  }

  private static func fits(
    _ elements: [SentenceElement], _ index: Int, _ next: Int, _ sawConjunction: Bool, _ parse: SentenceParse,
    _ lexicon: Lexicon
  ) -> Bool {
    let first = parse.groups[Int(elements[index].index)]
    let second = parse.groups[Int(elements[next].index)]
    guard !first.isDate, !second.isDate, second.appositionOf < 0, first.who.isActor == second.who.isActor
    else { return false }
    if sawConjunction {
      // `met Kim and Putin left`: a second group that a finite verb follows, in a clause that has its verb
      // already, is a new subject.
      let before = index > 0 ? elements[index - 1].kind : .stop
      if before == .verb, first.isPronoun, opensClause(first, behind: elements[index - 1], parse, lexicon) {
        return true
      }
      if before == .subordinator || before == .relative || before == .comma || before == .stop { return true }
      let hasVerbBefore = elements[..<index].contains {
        $0.kind == .verb && parse.verbs[Int($0.index)].form == .finite
      }
      guard hasVerbBefore, next + 1 < elements.count, elements[next + 1].kind == .verb else { return true }
      return parse.verbs[Int(elements[next + 1].index)].form != .finite
    }
    // A comma joins only where the list ends in a conjunction: look ahead for one.
    guard first.who.isActor else { return false }
    var ahead = next + 1
    while ahead + 1 < elements.count {
      switch elements[ahead].kind {
      case .comma: break
      case .group: guard parse.groups[Int(elements[ahead].index)].who.isActor else { return false }
      case .conjunction: return elements[ahead + 1].kind == .group
      default: return false
      }
      ahead += 1
    }
    return false
  }
}
