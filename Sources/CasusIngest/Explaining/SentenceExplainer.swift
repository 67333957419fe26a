import CasusModel

/// Puts what the grammar saw and what the coder decided into words.
struct SentenceExplainer {
  let builder: EventBuilder
  let parse: SentenceParse
  let result: ClauseReader.Result

  var lexicon: Lexicon { builder.lexicon }
  var context: ArticleContext { builder.context }

  func explanation(_ trace: CodingTrace) -> SentenceExplanation {
    let range = parse.range
    var explanation = SentenceExplanation(
      sentence: builder.span(Int32(range.lowerBound), Int32(range.upperBound)))
    explanation.tokens = range.map { index in
      SentenceExplanation.Token(
        span: builder.span(Int32(index), Int32(index) + 1), tag: "\(context.tags[index])")
    }
    explanation.groups = parse.groups.indices.map { group(parse.groups[$0]) }
    explanation.clauses = parse.verbs.map(clause)
    explanation.dates = builder.dates.compactMap { date in
      date.value.map { DateMention(span: span(date), value: $0, derived: date.derivation.description) }
    }
    explanation.readings = readings(trace)
    explanation.silence = silence(explanation.readings)
    return explanation
  }

  // MARK: Clauses

  private func clause(_ verb: VerbGroup) -> SentenceExplanation.Clause {
    let arguments = parse.arguments[Int(verb.argumentsStart)..<Int(verb.argumentsEnd)].map { argument in
      SentenceExplanation.Clause.Argument(
        preposition: argument.preposition == 0 ? nil : lexicon.vocabulary.spelling(argument.preposition),
        span: span(argument.group))
    }
    return SentenceExplanation.Clause(
      span: builder.span(verb.start, verb.end), main: builder.span(verb.main, verb.main + 1),
      lemma: verb.lemma == 0
        ? context.words(verb.main, verb.main + 1) : lexicon.vocabulary.spelling(verb.lemma),
      features: features(verb), subject: verb.subject >= 0 ? span(verb.subject) : nil, arguments: arguments,
      relation: "\(verb.relation)", parent: verb.parent >= 0 ? Int(verb.parent) : nil)
  }

  private func features(_ verb: VerbGroup) -> [String] {
    var features = ["\(verb.form)", verb.isPassive ? "passive" : "active"]
    if verb.isPerfect { features.append("perfect") }
    if verb.isNegated { features.append("negated") }
    if verb.modality != .none { features.append("\(verb.modality)") }
    if verb.isConditional { features.append("conditional") }
    return features
  }

  /// The words of a group.
  func words(_ group: Int32) -> String {
    let group = parse.groups[Int(group)]
    return context.words(group.start, group.end)
  }

  private func span(_ group: Int32) -> TextSpan {
    let group = parse.groups[Int(group)]
    return builder.span(group.start, group.end)
  }

  func span(_ date: FoundDate) -> TextSpan {
    builder.span(Int32(date.tokens.lowerBound), Int32(date.tokens.upperBound))
  }

  // MARK: Silence

  /// Why there is no event: what was dropped and why, or what there was nothing of.
  private func silence(_ readings: [SentenceExplanation.Reading]) -> String? {
    var reasons: [String] = []
    for reading in readings {
      switch reading.outcome {
      case .event: return nil
      case .rejected(let reason): reasons.append("“\(reading.trigger.text)”: \(reason)")
      }
    }
    if !reasons.isEmpty { return reasons.joined(separator: "; ") }
    let known = parse.verbs.filter { !lexicon.frames.verbs.range($0.lemma).isEmpty }
    guard !known.isEmpty else {
      return parse.verbs.isEmpty
        ? "there is no verb, and no noun in it names an event"
        : "no verb or noun in it is in the lexicon's frames"
    }
    let lemmas = known.map { "“\(context.words($0.main, $0.main + 1))”" }
    return "no pattern of \(lemmas.joined(separator: ", ")) matches what stands around it"
  }
}
