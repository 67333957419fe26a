import CasusModel

/// What verbs and nouns were taken to mean, and what became of that.
extension SentenceExplainer {
  /// The readings by trigger. What another reading has taken in stands among that one's steps.
  func readings(_ trace: CodingTrace) -> [SentenceExplanation.Reading] {
    var subjects: [CodingTrace.Subject] = []
    var inner: Set<CodingTrace.Subject> = []
    for (subject, decision) in trace.decisions {
      if !subjects.contains(subject) { subjects.append(subject) }
      switch decision {
      case .passedOn(let from), .composed(_, let from, _, _): inner.insert(from)
      default: break
      }
    }
    let readings = subjects.compactMap { subject -> SentenceExplanation.Reading? in
      let decisions = trace.decisions(about: subject)
      // A complement that is an event of its own all the same, such as what is denied, stands by itself too.
      guard !inner.contains(subject) || decisions.contains(where: \.isEvent) else { return nil }
      return reading(of: subject, decisions, trace)
    }
    return readings.sorted { $0.trigger.start < $1.trigger.start }
  }

  private func reading(
    of subject: CodingTrace.Subject, _ decisions: [CodingTrace.Decision], _ trace: CodingTrace
  ) -> SentenceExplanation.Reading? {
    guard let pattern = decisions.pattern else { return nil }
    var outcome: SentenceExplanation.Reading.Outcome?
    for decision in decisions {
      switch decision {
      case .coded(let mention, let date): outcome = .event(mention, date: self.date(of: mention, date))
      case .dropped(let reason): outcome = .rejected(reason.rawValue)
      case .repeated: outcome = .rejected("another reading of the sentence says the same")
      case .idiom: outcome = .rejected("an idiom that means nothing political")
      case .speech: outcome = .rejected("speech: it says whose word the rest is")
      default: break
      }
    }
    if outcome == nil, case .noComplement? = decisions.last {
      outcome = .rejected("nothing that it governs has a code")
    }
    // A noun that a verb took as its object speaks through that verb.
    if outcome == nil, case .group = subject { return nil }
    return SentenceExplanation.Reading(
      trigger: trigger(of: subject), rule: rule(pattern), steps: steps(of: subject, trace, 0),
      alternatives: alternatives(of: subject, besides: pattern),
      outcome: outcome ?? .rejected("another reading stands for it"))
  }

  private func trigger(of subject: CodingTrace.Subject) -> TextSpan {
    switch subject {
    case .verb(let number):
      let main = parse.verbs[Int(number)].main
      return builder.span(main, main + 1)
    case .group(let number):
      guard number >= 0 else { return TextSpan(start: 0, end: 0, text: "") }
      let head = parse.groups[Int(number)].head
      return builder.span(head, head + 1)
    }
  }

  private func date(of mention: EventMention, _ date: FoundDate?) -> String {
    if let date { return "“\(span(date).text)”: \(date.derivation)" }
    if mention.dateSource == .unknown, let open = builder.dates.first(where: \.isOpen) {
      return "“\(span(open).text)” counts from the day of publication, which is not known"
    }
    switch mention.dateSource {
    case .published: return "the day of publication, since its clause names no date"
    case .unknown: return "unknown: its clause names no date, and the article none of publication"
    case .story: return "a date of an earlier sentence"
    case .sentence: return "a date of the sentence"
    }
  }

  // MARK: Steps

  /// The steps from the innermost complement outwards.
  private func steps(
    of subject: CodingTrace.Subject, _ trace: CodingTrace, _ depth: Int
  ) -> [SentenceExplanation.Reading.Step] {
    guard depth < 12 else { return [] }
    var steps: [SentenceExplanation.Reading.Step] = []
    let name = trigger(of: subject).text
    for decision in trace.decisions(about: subject) {
      switch decision {
      case .matched(let pattern):
        guard depth > 0 else { continue }
        let rule = rule(pattern)
        steps.append(.init("“\(name)” matches \(rule.name): \(rule.meaning)", source: rule.source))
      case .passedOn(let from):
        steps += self.steps(of: from, trace, depth + 1)
        steps.append(.init("“\(name)” leaves it as it is"))
      case .composed(let operation, let from, let code, let result):
        steps += self.steps(of: from, trace, depth + 1)
        steps.append(composition(operation, code, result))
      case .noComplement(let operation):
        let own = lexicon.frames.operators[Int(operation)]
        let meaning = own.code >= 0 ? "it is \(title(own.code))" : "it means nothing"
        steps.append(.init("\(own.name) without a complement that has a code: \(meaning)"))
      case .inferred(let words):
        let said = words.map { "“\(context.words($0, $0 + 1))”" }.joined(separator: ", ")
        steps.append(.init("no pattern fits; of this kind of event speak \(said)"))
      case .turned(let turn, let code): steps.append(.init("\(turn.rawValue), \(title(code))"))
      case .idiom, .speech, .dropped, .repeated, .coded: break
      }
    }
    return steps
  }

  private func composition(_ operation: Int32, _ code: Int32, _ result: Int32)
    -> SentenceExplanation.Reading.Step
  {
    let own = lexicon.frames.operators[Int(operation)]
    let codes = CameoTable.standard.codes
    guard result >= 0 else {
      return .init(
        "\(own.name) × \(codes[Int(code)].code) stands in no rule: "
          + (own.code >= 0 ? title(own.code) : "no event"))
    }
    let origin = lexicon.composition.origin(operation, code).map {
      SentenceExplanation.Source(file: $0.file, line: Int($0.line))
    }
    return .init("\(own.name) × \(codes[Int(code)].code) = \(title(result))", source: origin)
  }

  // MARK: Rules

  func rule(_ index: Int32) -> SentenceExplanation.Rule {
    let pattern = lexicon.frames.patterns[Int(index)]
    let meaning =
      pattern.operation >= 0
      ? "=" + lexicon.frames.operators[Int(pattern.operation)].name : title(pattern.code)
    return SentenceExplanation.Rule(
      name: pattern.rule, meaning: meaning,
      source: SentenceExplanation.Source(file: pattern.file, line: Int(pattern.line)))
  }

  private func title(_ code: Int32) -> String {
    guard code >= 0 else { return "no code" }
    let row = CameoTable.standard.codes[Int(code)]
    return "\(row.code) \(row.title)"
  }

  /// The other patterns that match, the most demanding first.
  private func alternatives(of subject: CodingTrace.Subject, besides pattern: Int32) -> [SentenceExplanation
    .Rule]
  {
    let matches: [PatternMatcher.Match] =
      switch subject {
      case .verb(let number): builder.matcher.all(parse.verbs[Int(number)], parse)
      case .group(let number): number >= 0 ? builder.matcher.all(number, parse) : []
      }
    return matches.filter { $0.pattern != pattern }.map { rule($0.pattern) }
  }
}

extension CodingTrace.Decision {
  fileprivate var isEvent: Bool {
    if case .coded = self { true } else { false }
  }
}

extension [CodingTrace.Decision] {
  /// The pattern that counted: the last, since what no pattern made an event of may be read by its words.
  fileprivate var pattern: Int32? {
    reversed().lazy.compactMap { if case .matched(let pattern) = $0 { pattern } else { nil } }.first
  }
}
