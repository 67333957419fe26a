/// All that matches, not only the best: for explanations.
extension PatternMatcher {
  /// The verb and adjective patterns that match, the most demanding first.
  func all(_ verb: VerbGroup, _ parse: SentenceParse) -> [Match] {
    let adjective = verb.adjective >= 0 ? tokens[Int(verb.adjective)].word : 0
    let found =
      matches(.verb, lexicon.frames.verbs.range(verb.lemma), verb, parse, verb.end)
      + matches(.adjective, lexicon.frames.adjectives.range(adjective), verb, parse, verb.adjective + 1)
    return found.sorted { $0.specificity > $1.specificity }
  }

  /// The noun patterns that match, the most demanding first.
  func all(_ number: Int32, _ parse: SentenceParse) -> [Match] {
    let group = parse.groups[Int(number)]
    let heads = group.surface == group.lemma ? [group.lemma] : [group.lemma, group.surface]
    var found: [Match] = []
    for head in heads {
      for position in lexicon.frames.nouns.range(head) {
        let key = lexicon.frames.nouns.keys[position]
        guard key.company < 0 || hasCompany(lexicon.frames.nouns.companies[Int(key.company)], group, parse)
        else { continue }
        found.append(Match(pattern: key.pattern, specificity: key.specificity, object: number))
      }
    }
    return found.sorted { $0.specificity > $1.specificity }
  }

  private func matches(
    _ kind: PatternKind, _ range: Range<Int>, _ verb: VerbGroup, _ parse: SentenceParse, _ end: Int32
  ) -> [Match] {
    range.compactMap { position in
      var match: Match?
      consider(lexicon.frames.key(kind, position), verb, parse, end, &match)
      return match
    }
  }
}
