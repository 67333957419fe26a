import CasusModel

/// Nouns that name events.
extension ClauseReader {
  /// What a noun group means as a nominal trigger, or nil.
  func nominal(_ group: Int32, _ parse: SentenceParse) -> Reading? {
    guard let match = matcher.best(group, parse) else { return nil }
    let (code, index) = lexicon.frames.meaning(of: match.pattern)
    trace?.note(.matched(pattern: match.pattern), of: .group(group))
    var reading = Reading(
      code: code, pattern: match.pattern, trigger: parse.groups[Int(group)].head,
      specificity: match.specificity, verb: -1)
    roles.fill(&reading, lexicon.frames.patterns[Int(match.pattern)].roles, noun: group, parse)
    if index >= 0 {
      let operation = lexicon.frames.operators[Int(index)]
      guard operation.role == .composing, operation.code >= 0 else { return nil }
      reading.code = operation.code
    }
    return reading
  }

  /// `the deal between X and Y` speaks of an agreement or a statement that is known already.
  private func isBackground(_ reading: Reading, _ group: NounGroup) -> Bool {
    guard reading.code >= 0 else { return true }
    let quad = CameoTable.standard.codes[Int(reading.code)].type.quad
    let first = matcher.tokens[Int(group.start)].word
    return quad == .verbalCooperation && (first == lexicon.grammar.the || first == lexicon.grammar.this)
  }

  /// Nouns that name events by themselves, where no verb has used them.
  func readNouns(_ parse: SentenceParse, _ result: inout Result) {
    for number in parse.groups.indices {
      let group = Int32(number)
      guard !result.consumedGroups.contains(group), !parse.groups[number].isDate,
        matcher.isTrigger(parse.groups[number]), let reading = nominal(group, parse)
      else { continue }
      // By itself a noun needs somebody on each side: `the talks` alone is no event.
      let sides =
        reading.isReciprocal
        ? reading.actors.count > 1 : !reading.actors.isEmpty && !reading.recipients.isEmpty
      let isNamed = reading.actors.contains { $0.isActor } && reading.recipients.contains { $0.standing > 0 }
      guard sides, isNamed else {
        trace?.note(.dropped(.nounAlone), of: .group(group))
        continue
      }
      guard !isBackground(reading, parse.groups[number]) else {
        trace?.note(.dropped(.background), of: .group(group))
        continue
      }
      result.readings.append(reading)
    }
  }
}
