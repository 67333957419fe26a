import CasusModel

/// What the grammar saw of a text, for people: tokens with their parts of speech, groups, verbs and arguments.
public func debugParse(_ article: Article, _ lexicon: Lexicon) -> String {
  var coder = Coder(lexicon: lexicon)
  return coder.dump(article)
}

extension Coder {
  mutating func dump(_ article: Article) -> String {
    var text = article.text
    return text.withUTF8 { bytes in
      var context = prepare(article, bytes)
      var out = ""
      var finder = DateFinder(
        lexicon: lexicon, tokens: context.tokens, tags: context.tags, text: bytes,
        published: article.published?.day)
      for range in context.sentences {
        parse.reset(range)
        let dates = finder.find(in: range)
        NameFinder.find(&parse, &context)
        Chunker(lexicon: lexicon, tokens: context.tokens, tags: context.tags, text: bytes).chunk(
          &parse, dates: dates.map(\.tokens))
        PartyResolver(lexicon: lexicon).resolve(&parse, &context)
        Coordination.link(&parse, lexicon)
        ClauseGrammar(lexicon: lexicon, tokens: context.tokens, tags: context.tags).run(&parse)
        out +=
          range.map { "\(context.words(Int32($0), Int32($0 + 1)))/\(context.tags[$0])" }.joined(
            separator: " ") + "\n"
        for (index, group) in parse.groups.enumerated() {
          out +=
            "  g\(index) '\(context.words(group.start, group.end))' \(group.who.standing) party=\(context.party(group.who.party)?.code ?? "-") \(group.who.sector?.rawValue ?? "-") poss=\(group.possessor) next=\(group.next) appos=\(group.appositionOf) lemma=\(lexicon.vocabulary.spelling(group.lemma))\n"
        }
        for (index, verb) in parse.verbs.enumerated() {
          let arguments = parse.arguments[Int(verb.argumentsStart)..<Int(verb.argumentsEnd)].map {
            "\($0.preposition == 0 ? "" : lexicon.vocabulary.spelling($0.preposition)) g\($0.group)"
          }
          out +=
            "  v\(index) '\(context.words(verb.start, verb.end))' \(lexicon.vocabulary.spelling(verb.lemma)) \(verb.form) subj=g\(verb.subject) parent=v\(verb.parent) \(verb.relation) comp=v\(verb.complement) \(verb.isPassive ? "passive " : "")\(verb.isNegated ? "neg " : "")\(verb.modality) if=\(verb.isConditional) args=\(arguments)\n"
        }
      }
      return out
    }
  }
}
