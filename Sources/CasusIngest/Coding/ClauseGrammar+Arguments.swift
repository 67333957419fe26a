/// What follows a verb: objects and prepositional arguments.
extension ClauseGrammar {

  func findArguments(_ parse: inout SentenceParse, _ number: Int) {
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
      case .verb, .subordinator, .relative, .stop: break scan
      }
      index += 1
    }
    fillGap(&parse, number, from: start)
    parse.verbs[number].argumentsStart = start
    parse.verbs[number].argumentsEnd = Int32(parse.arguments.count)
    parse.verbs[number].reach = reach
  }

  /// `shot and wounded the minister`: two verbs side by side act upon the same.
  func shareObject(_ parse: inout SentenceParse, _ number: Int) {
    let (first, second) = (parse.verbs[number], parse.verbs[number + 1])
    guard first.argumentsStart == first.argumentsEnd, first.complement < 0, !first.isPassive,
      second.argumentsEnd > second.argumentsStart, second.element == first.element + 2,
      parse.elements[Int(first.element) + 1].kind == .conjunction
    else { return }
    parse.verbs[number].argumentsStart = second.argumentsStart
    parse.verbs[number].argumentsEnd = second.argumentsEnd
  }

  /// `Ukraine, which the Kremlin decided to invade`: the innermost verb without an object takes the antecedent.
  func fillGap(_ parse: inout SentenceParse, _ number: Int, from start: Int32) {
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
  func isSubjectOfLater(_ parse: SentenceParse, _ group: Int32, _ number: Int, _ element: Int) -> Bool {
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
  func continuesAfterComma(_ parse: SentenceParse, _ index: Int) -> Bool {
    guard index + 1 < parse.elements.count else { return false }
    let next = parse.elements[index + 1]
    guard next.kind == .group else { return next.kind == .preposition }
    let group = parse.groups[Int(next.index)]
    if group.isContinuation || group.isDate || group.appositionOf >= 0 { return true }
    // `gave the prime minister, X, a mandate`: behind an apposition the clause goes on.
    let before = parse.elements[index - 1]
    return before.kind == .group && parse.groups[Int(before.index)].appositionOf >= 0
  }

  /// `"…," said X`: a verb without a subject that has one behind it.
  func settleInversion(_ parse: inout SentenceParse, _ number: Int) {
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
  func markCondition(_ parse: inout SentenceParse, _ number: Int) {
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
