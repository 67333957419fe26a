import CasusModel

/// What a matched pattern says of the words around it.
extension ClauseReader {
  /// Whether a pattern asks for a class of subjects (`@TALKS: collapse`), so that the subject says no more.
  func asksOfSubject(_ pattern: Int32) -> Bool {
    lexicon.frames.patterns[Int(pattern)].elements.contains { element in
      if case .subject = element { return true }
      return false
    }
  }

  /// The object that a verb's own word acts upon (`shut down the radio station`), or nil where the object says what is done
  /// (`held talks`).
  func plainObject(_ verb: VerbGroup, _ match: PatternMatcher.Match, _ parse: SentenceParse) -> Int32? {
    guard match.object >= 0, trigger(verb, match, parse) == verb.main,
      case let object = parse.groups[Int(match.object)], !matcher.isTrigger(object),
      !lexicon.lists.contains(.possessive, matcher.tokens[Int(object.start)].word)
    else { return nil }
    return match.object
  }

  /// `was arrested for collaborating with X`: what somebody is held for is no event of its own.
  func isCharge(_ code: Int32, _ verb: VerbGroup, _ parse: SentenceParse) -> Bool {
    guard code >= 0, verb.complement >= 0, parse.verbs[Int(verb.complement)].form == .gerund else {
      return false
    }
    let type = CameoTable.standard.codes[Int(code)].type
    guard type == .coerce || type == .accuse else { return false }
    let start = Int(parse.verbs[Int(verb.complement)].start)
    return start > 0 && [lexicon.grammar.for, lexicon.grammar.of].contains(matcher.tokens[start - 1].word)
  }

  /// Whether a pattern's own words say the verb's complement too (`invite to mediate`).
  func names(_ pattern: Int32, complementOf verb: VerbGroup, _ parse: SentenceParse) -> Bool {
    guard verb.complement >= 0 else { return false }
    let complement = parse.verbs[Int(verb.complement)]
    let word = matcher.tokens[Int(complement.main)].word
    return lexicon.frames.patterns[Int(pattern)].elements.contains { element in
      if case .literal(let words) = element {
        // `allowed the agency to deliver`: the infinitive stands where the pattern has its `to`.
        return words.contains(word) || words == [lexicon.grammar.to] && complement.form == .infinitive
      }
      return false
    }
  }

  /// The token that says what happens: the object noun of a light verb, else the verb.
  func trigger(_ verb: VerbGroup, _ match: PatternMatcher.Match, _ parse: SentenceParse) -> Int32 {
    guard match.object >= 0, lexicon.lists.contains(.light, verb.lemma),
      matcher.isTrigger(parse.groups[Int(match.object)])
    else { return verb.main }
    return parse.groups[Int(match.object)].head
  }

  /// `refuses to call it an alliance` is a stance, not an event.
  func isNaming(_ own: Reading, _ parse: SentenceParse) -> Bool {
    let complement = parse.verbs[Int(own.verb)].complement
    return complement >= 0 && lexicon.lists.contains(.naming, parse.verbs[Int(complement)].lemma)
  }
}
