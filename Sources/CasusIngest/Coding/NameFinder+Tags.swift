/// What the names found say about parts of speech.
extension NameFinder {
  /// `Dar es Salaam`, `Beijing`: whatever the tagger took a name's words for, they are nouns.
  static func settleTags(_ name: NameMatch, _ context: inout ArticleContext) {
    switch name.kind {
    case .place, .name, .seat, .person: break
    default: return
    }
    for index in Int(name.start)..<Int(name.end) {
      switch context.tags[index] {
      case .noun, .nounPlural, .properNoun, .adjective, .punctuation, .possessive, .number: break
      case .preposition where name.end > name.start + 1, .determiner where name.end > name.start + 1,
        .conjunction where name.end > name.start + 1:
        break
      default:
        guard context.tokens[index].shape.contains(.capitalised) || name.end > name.start + 1 else {
          continue
        }
        context.tags[index] = .properNoun
      }
    }
  }
}
