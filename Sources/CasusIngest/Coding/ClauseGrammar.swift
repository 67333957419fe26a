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
    for verb in parse.verbs.indices.dropLast() { shareObject(&parse, verb) }
    for verb in parse.verbs.indices { markCondition(&parse, verb) }
  }

  /// Notes before each group the preposition that leads to it.
  func attachPrepositions(_ parse: inout SentenceParse) {
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
  func settlePast(_ parse: inout SentenceParse, _ number: Int) {
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
        || ((before == .group || before == .comma && isClosed(parse, place - 1))
          && !hasFinite(parse, around: place))
    else { return }
    parse.verbs[number].form = .finite
    parse.verbs[number].isPassive = false
  }

  /// `The government, led by X, vowed to`: whether a comma closes an insertion behind the sentence's first group.
  private func isClosed(_ parse: SentenceParse, _ comma: Int) -> Bool {
    guard let opening = insertionStart(parse, comma), opening > 0 else { return false }
    return parse.elements[opening - 1].kind == .group
  }

  /// Whether another finite verb stands in the clause around an element.
  func hasFinite(_ parse: SentenceParse, around place: Int) -> Bool {
    hasFinite(parse, before: place) || hasFinite(parse.elements[(place + 1)...], parse)
  }

  /// Whether a finite verb that is no relative clause's stands before an element in its clause.
  private func hasFinite(_ parse: SentenceParse, before place: Int) -> Bool {
    var index = place - 1
    while index >= 0 {
      let item = parse.elements[index]
      switch item.kind {
      case .verb where parse.verbs[Int(item.index)].form == .finite:
        while index > 0, parse.elements[index - 1].kind == .adverb { index -= 1 }
        // `the peacekeepers who are part of it arrived`
        guard index > 0, parse.elements[index - 1].kind == .relative else { return true }
        index -= 1
      case .stop, .subordinator, .relative: return false
      default: break
      }
      index -= 1
    }
    return false
  }

  /// Whether a finite verb comes before the first boundary of a clause.
  private func hasFinite(_ elements: some Sequence<SentenceElement>, _ parse: SentenceParse) -> Bool {
    for item in elements {
      switch item.kind {
      case .verb where parse.verbs[Int(item.index)].form == .finite: return true
      case .stop, .subordinator, .relative: return false
      default: break
      }
    }
    return false
  }
}
