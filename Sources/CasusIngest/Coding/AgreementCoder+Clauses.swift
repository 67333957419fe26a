import CasusModel

extension AgreementCoder {
  /// Finds the duties in a sentence that speaks of the current agreement.
  mutating func findClauses(_ scene: inout AgreementScene) {
    let isLinked = scene.group >= 0
    guard isLinked || isInClauses else { return }
    for number in scene.parse.verbs.indices {
      let verb = scene.parse.verbs[number]
      guard verb.form == .finite, !verb.isConditional, provides(verb, number, isLinked, scene) else {
        continue
      }
      let region = region(of: number, scene)
      guard let obligation = obligation(in: region, verb, scene) else { continue }
      add(obligation, verb, region, &scene)
    }
  }

  /// Whether a verb says what an agreement lays down.
  private func provides(_ verb: VerbGroup, _ number: Int, _ isLinked: Bool, _ scene: AgreementScene) -> Bool {
    let lists = lexicon.lists
    let modal = scene.context.tokens[Int(verb.start)].word
    let isDeontic =
      verb.modality == .duty || verb.modality == .future
      || (verb.modality == .possible && !lists.contains(.conditional, modal))
    let isProvision = lexicon.agreements.provisions.contains(verb.lemma)
    let isAgreement =
      verb.subject >= 0 && (verb.subject == scene.group || isAgreementGroup(verb.subject, scene))
    if isAgreement { return isProvision || isDeontic }
    let parties = scene.parties(verb.subject)
    let bound = states[current].parties
    let isBound =
      isNeutral(verb.subject, scene) || (!parties.isEmpty && parties.allSatisfy { bound.contains($0) })
    if isLinked, underAgreement(scene) { return isBound && (isDeontic || isProvision) }
    if isLinked, hasCondition(scene) { return isBound && isDeontic }
    let follows = verb.subject >= 0 && isDuty(verb.subject, scene)
    return isInClauses && isDeontic && !isSpoken(number, scene) && (isBound || follows)
  }

  private func isAgreementGroup(_ group: Int32, _ scene: AgreementScene) -> Bool {
    lexicon.agreements.nouns[scene.parse.groups[Int(group)].lemma] != nil
  }

  /// `under the agreement`, `the treaty says`.
  private func underAgreement(_ scene: AgreementScene) -> Bool {
    guard scene.group >= 0 else { return false }
    let group = scene.parse.groups[Int(scene.group)]
    if group.preposition == lexicon.grammar.under || group.preposition == lexicon.grammar.in { return true }
    if group.preposition == lexicon.grammar.of { return true }
    return scene.parse.verbs.contains { $0.subject == scene.group }
  }

  private func hasCondition(_ scene: AgreementScene) -> Bool {
    scene.parse.verbs.contains { $0.isConditional }
  }

  /// Whether the verb is part of somebody's words rather than the agreement's.
  private func isSpoken(_ number: Int, _ scene: AgreementScene) -> Bool {
    scene.result.speakers.contains { speaker in
      scene.parse.verbs[number].parent == speaker.verb
        && !isAgreementGroup(scene.parse.verbs[Int(speaker.verb)].subject, scene)
    }
  }

  /// `either side`, `neither`, `the other`, `the two countries`, `the contracting parties`.
  private func isNeutral(_ number: Int32, _ scene: AgreementScene) -> Bool {
    guard number >= 0 else { return true }
    let group = scene.parse.groups[Int(number)]
    let head = scene.context.tokens[Int(group.head)].word
    let first = scene.context.tokens[Int(group.start)].word
    let grammar = lexicon.grammar
    if head == grammar.other || lexicon.lists.contains(.thetwo, first) || first == grammar.neither
      || first == grammar.either
    {
      return true
    }
    return lexicon.lists.contains(.pairnoun, head) || (group.isPronoun && lexicon.lists.contains(.they, head))
  }

  /// Whether a group names a duty that a clause before spoke of (`the assistance`).
  private func isDuty(_ number: Int32, _ scene: AgreementScene) -> Bool {
    let group = scene.parse.groups[Int(number)]
    let range = Int(group.start)..<Int(group.end)
    return lexicon.agreements.obligations.contains { scene.search.find($0.phrase, in: range) != nil }
      || scene.search.find(WordPhrase(parts: [[lexicon.grammar.assistance]]), in: range) != nil
  }

  /// The tokens of a verb's clause: from its subject or itself to the next clause.
  private func region(of number: Int, _ scene: AgreementScene) -> Range<Int> {
    let verb = scene.parse.verbs[number]
    let start = Int(verb.start)
    var end = scene.parse.range.upperBound
    for later in scene.parse.verbs.dropFirst(number + 1)
    where later.form == .finite && !later.isConditional && Int(later.start) > start {
      let begins =
        later.subject >= 0 && scene.parse.groups[Int(later.subject)].start > verb.end
        ? scene.parse.groups[Int(later.subject)].start : later.start
      if later.relation == .complement { continue }
      end = min(end, Int(begins))
      break
    }
    return start..<max(start + 1, end)
  }

  private func obligation(in region: Range<Int>, _ verb: VerbGroup, _ scene: AgreementScene) -> Obligation? {
    var best: (obligation: Obligation, order: Int)?
    for (order, entry) in lexicon.agreements.obligations.enumerated()
    where scene.search.find(entry.phrase, in: region) != nil {
      best = (entry.obligation, order)
      break
    }
    if let best { return best.obligation }
    return verb.modality == .duty ? .other : nil
  }

  private mutating func add(
    _ obligation: Obligation, _ verb: VerbGroup, _ region: Range<Int>, _ scene: inout AgreementScene
  ) {
    let context = scene.context
    let bound = states[current].parties
    let isNegative = verb.isNegated || isNegativeSubject(verb.subject, scene)
    let isPermission = verb.modality == .possible && isMay(verb, context)
    var obligors = obligors(of: verb, scene).filter { bound.contains($0) }
    if obligors.isEmpty { obligors = bound }
    let isMutual = Set(obligors) == Set(bound)
    var beneficiaries = isMutual ? bound : bound.filter { !obligors.contains($0) }
    if isPermission, !isNegative { beneficiaries = [] }
    let trigger = trigger(scene)
    let codes = { (parties: [Int32]) in parties.compactMap { context.party($0)?.code } }
    let start = trigger.map { min($0.tokens.lowerBound, region.lowerBound) } ?? region.lowerBound
    let from = verb.subject >= 0 ? min(start, Int(scene.parse.groups[Int(verb.subject)].start)) : start
    let clause = Clause(
      agreement: nil, obligation: obligation, force: isNegative ? .shallNot : isPermission ? .may : .shall,
      obligors: codes(obligors), beneficiaries: codes(beneficiaries),
      trigger: trigger.map {
        Clause.Trigger(
          kind: $0.kind, span: scene.builder.span(Int32($0.tokens.lowerBound), Int32($0.tokens.upperBound)))
      },
      immediacy: immediacy(scene, region), means: means(region, scene), status: .reported,
      span: scene.builder.span(Int32(from), Int32(trimmedEnd(region, context))))
    guard
      !clauses.contains(where: {
        $0.agreement == current && $0.clause.obligation == obligation && $0.clause.force == clause.force
          && $0.clause.obligors == clause.obligors && $0.clause.trigger?.kind == clause.trigger?.kind
      })
    else { return }
    clauses.append(PendingClause(agreement: current, clause: clause))
    scene.hasClause = true
  }

  private func trimmedEnd(_ region: Range<Int>, _ context: ArticleContext) -> Int {
    var end = region.upperBound
    while end > region.lowerBound + 1,
      context.tokens[end - 1].shape.contains(.punctuation) || context.tags[end - 1] == .conjunction
    { end -= 1 }
    return end
  }

  private func isMay(_ verb: VerbGroup, _ context: ArticleContext) -> Bool {
    let word = context.tokens[Int(verb.start)].word
    return word == lexicon.grammar.may || word == lexicon.grammar.can
  }

  private func isNegativeSubject(_ number: Int32, _ scene: AgreementScene) -> Bool {
    guard number >= 0 else { return false }
    let first = scene.context.tokens[Int(scene.parse.groups[Int(number)].start)].word
    return first == lexicon.grammar.neither || first == lexicon.grammar.no
  }

  /// Who owes: the subject, or the object of `obliges X to`.
  private func obligors(of verb: VerbGroup, _ scene: AgreementScene) -> [Int32] {
    let subject = scene.parties(verb.subject)
    if !subject.isEmpty, !isAgreementGroup(verb.subject, scene), !isNeutral(verb.subject, scene) {
      return subject
    }
    guard isAgreementGroup(max(verb.subject, 0), scene), verb.complement >= 0 else { return [] }
    for argument in scene.arguments(verb) where argument.preposition == 0 {
      let parties = scene.parties(argument.group)
      if !parties.isEmpty { return parties }
    }
    return []
  }

  /// The condition of the sentence: an `if` clause, `in case of …`, `in times of …`.
  private func trigger(_ scene: AgreementScene) -> (kind: Clause.Trigger.Kind, tokens: Range<Int>)? {
    for element in scene.parse.elements
    where element.kind == .subordinator && lexicon.lists.contains(.conditional, element.index) {
      let start = Int(element.token)
      let end = clauseEnd(from: start, scene)
      if let kind = triggerKind(in: start..<end, scene) { return (kind, start..<end) }
    }
    for phrase in lexicon.agreements.conditions {
      guard let found = scene.search.find(phrase, in: scene.parse.range) else { continue }
      let end = clauseEnd(from: found.lowerBound, scene)
      if let kind = triggerKind(in: found.lowerBound..<end, scene) { return (kind, found.lowerBound..<end) }
    }
    return nil
  }

  private func clauseEnd(from start: Int, _ scene: AgreementScene) -> Int {
    for element in scene.parse.elements
    where Int(element.token) > start && (element.kind == .comma || element.kind == .stop) {
      return Int(element.token)
    }
    return scene.parse.range.upperBound
  }

  private func triggerKind(in range: Range<Int>, _ scene: AgreementScene) -> Clause.Trigger.Kind? {
    for (phrase, kind) in lexicon.agreements.triggers where scene.search.find(phrase, in: range) != nil {
      return kind
    }
    return nil
  }

  private func immediacy(_ scene: AgreementScene, _ region: Range<Int>) -> Clause.Immediacy? {
    for index in region where lexicon.lists.contains(.immediate, scene.context.tokens[index].word) {
      return .immediate
    }
    for phrase in lexicon.agreements.immediate where scene.search.find(phrase, in: region) != nil {
      return .immediate
    }
    for date in scene.builder.dates
    where region.contains(date.tokens.lowerBound) && date.tokens.lowerBound > 0 {
      let before = scene.context.tokens[date.tokens.lowerBound - 1].word
      if before == lexicon.grammar.by || lexicon.lists.contains(.deadline, before) { return .deadline }
    }
    for index in region where lexicon.lists.contains(.deadline, scene.context.tokens[index].word) {
      return .deadline
    }
    return nil
  }

  /// `all means at its disposal`, `with all the means it has`.
  private func means(_ region: Range<Int>, _ scene: AgreementScene) -> String? {
    for phrase in lexicon.agreements.means {
      guard let found = scene.search.find(phrase, in: region) else { continue }
      var end = found.upperBound
      while end < region.upperBound, !scene.context.tokens[end].shape.contains(.punctuation) { end += 1 }
      return scene.context.words(Int32(found.lowerBound), Int32(end))
    }
    return nil
  }
}
