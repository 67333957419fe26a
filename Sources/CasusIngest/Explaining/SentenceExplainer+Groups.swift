import CasusModel

/// Who a noun group was taken to be, and why.
extension SentenceExplainer {
  func group(_ group: NounGroup) -> SentenceExplanation.Group {
    let who = group.who
    let span = builder.span(group.start, group.end)
    guard who.standing > .thing || who.party >= 0 else {
      let reason = group.isDate ? "a date" : "a thing"
      return SentenceExplanation.Group(span: span, party: nil, reason: reason, source: nil)
    }
    let party = context.party(who.party)
    let reference = PartyReference(
      span: span, party: party?.code, country: context.party(who.country)?.code,
      sector: who.sector ?? (who.standing == .owned ? nil : party?.sector(on: context.day)))
    return SentenceExplanation.Group(
      span: span, party: reference, reason: reason(group),
      source: party.flatMap { lexicon.place(ofParty: $0.code) })
  }

  private func reason(_ group: NounGroup) -> String {
    let who = group.who
    if group.isPronoun { return "a pronoun for whoever the article named last that fits" }
    let names = parse.names.filter { $0.start >= group.start && $0.end <= group.end }
    if who.standing == .owned { return ownership(group, names) }
    if let head = names.first(where: { $0.start <= group.head && $0.end > group.head }) {
      return headed(by: head, group, names)
    }
    if let introducing = names.first(where: { [.agent, .institution, .title].contains($0.kind) }) {
      return "“\(words(introducing))” introduces a person" + owner(group, names)
    }
    if let first = names.first { return "somebody of “\(words(first))”" }
    if who.party >= 0 { return "it points back to whoever the article named before" }
    return "a name that the lexicon doesn't know: somebody, without a party"
  }

  /// A group whose head the lexicon knows.
  private func headed(by head: NameMatch, _ group: NounGroup, _ names: [NameMatch]) -> String {
    let word = "“\(words(head))”"
    switch head.kind {
    case .name: return "\(word) is a name"
    case .seat: return "\(word) is a seat of government"
    case .short: return "\(word) is a short form, after the full name"
    case .body: return "\(word) is a part of it"
    case .people: return "\(word) is its people"
    case .adjective: return "\(word) is its adjective"
    case .place: return "\(word) is a place in it"
    case .person: return "\(word) is one of its people"
    case .agent, .institution, .title:
      let sector = group.who.sector.map { " (\($0.rawValue))" } ?? ""
      return "\(word) is an agent\(sector)" + owner(group, names)
    }
  }

  private func owner(_ group: NounGroup, _ names: [NameMatch]) -> String {
    guard group.who.party >= 0 else { return "; the text doesn't say whose" }
    if let name = names.last(where: { $0.party == group.who.party && $0.end <= group.head }) {
      return " of “\(words(name))”"
    }
    if group.possessor >= 0 { return " of “\(words(group.possessor))”" }
    let next = parse.names.first { $0.start >= group.end && $0.party == group.who.party }
    if let next, next.start <= group.end + 2 { return " in or of “\(words(next))”" }
    return ", of whoever the article is about"
  }

  private func ownership(_ group: NounGroup, _ names: [NameMatch]) -> String {
    if let name = names.last(where: { $0.party == group.who.party }) { return "a thing of “\(words(name))”" }
    if group.possessor >= 0 { return "a thing of “\(words(group.possessor))”" }
    return "a thing of whoever its pronoun means"
  }

  private func words(_ name: NameMatch) -> String { context.words(name.start, name.end) }
}

extension Lexicon {
  /// Where a party's entry stands.
  func place(ofParty code: String) -> SentenceExplanation.Source? {
    partyPlaces[code].map { SentenceExplanation.Source(file: texts[$0.text].name, line: $0.line) }
  }

  /// Whether a verb with this lemma heads a pattern.
  package func isEventVerb(_ lemma: String) -> Bool {
    frames.verbs.contains(vocabulary.id(of: lemma))
  }

  /// Whether a word may be both a verb and a noun that name events: `attacks`, `visit`.
  package func isAmbiguousEventWord(_ word: String) -> Bool {
    let id = vocabulary.id(of: word)
    guard id != 0 else { return false }
    return frames.verbs.contains(row(id).verbLemma) && row(id).nounLemma != 0
      && (frames.nouns.contains(row(id).nounLemma) || frames.nouns.contains(id))
  }
}
