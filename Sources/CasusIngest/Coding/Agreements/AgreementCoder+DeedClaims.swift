import CasusModel

extension AgreementCoder {
  /// Finds stances about deeds: `accused X of …`, `denied that …`, `welcomed the decision`, `blamed X for …`.
  ///
  /// The proposition is the words of what is claimed; the claim is about the event that the verb makes, where it makes one.
  ///
  /// - Parameter said: what the same sentence says in its own words (`condemned the deal as absurd`): that says more.
  mutating func findDeedClaims(_ scene: AgreementScene, besides said: [Claim]) {
    for number in scene.parse.verbs.indices {
      let verb = scene.parse.verbs[number]
      guard lexicon.agreements.claimVerbs.contains(verb.lemma), !verb.isConditional, !verb.isNegated,
        verb.modality == .none, verb.form == .finite || verb.form == .gerund,
        let stance = lexicon.agreements.stanceOfVerb[verb.lemma]
      else { continue }
      readDeed(verb, stance, scene, said)
    }
  }

  private mutating func readDeed(
    _ verb: VerbGroup, _ stance: Claim.Stance, _ scene: AgreementScene, _ said: [Claim]
  ) {
    let subject = verb.isPassive ? agent(of: verb, scene) : verb.subject
    guard subject >= 0 else { return }
    let claimants = scene.builder.roles.participants(subject, scene.parse).filter {
      $0.isActor && $0.party >= 0
    }
    let character = character(given: verb, scene)
    guard !claimants.isEmpty, let words = character ?? proposition(of: verb, stance, scene) else { return }
    let codes = claimants.compactMap { scene.context.party($0.party)?.code }
    if said.contains(where: { $0.claimants.contains { codes.contains($0.party ?? "") } }) { return }
    let about = scene.mentions.first { mention in
      mention.trigger.start == scene.builder.span(verb.main, verb.main + 1).start
    }?.id
    let claim = Claim(
      about: about, claimants: claimants.map { scene.builder.reference($0) }, reportedBy: [], stance: stance,
      proposition: (character == nil ? "" : "is ")
        + scene.context.words(Int32(words.lowerBound), Int32(words.upperBound)),
      span: scene.builder.span(
        min(verb.start, scene.parse.groups[Int(subject)].start), Int32(words.upperBound)))
    claims.append(PendingClaim(agreement: isAboutAgreement(verb, scene) ? current : -1, claim: claim))
  }

  /// `condemned the pact`: the stance is to the agreement.
  private func isAboutAgreement(_ verb: VerbGroup, _ scene: AgreementScene) -> Bool {
    guard current >= 0, let object = scene.arguments(verb).first(where: { $0.preposition == 0 }) else {
      return false
    }
    return scene.isTopic(object.group) && !scene.isAbsent(object.group)
  }

  /// `condemned the pact as a provocation`: what it is said to be.
  private func character(given verb: VerbGroup, _ scene: AgreementScene) -> Range<Int>? {
    guard isAboutAgreement(verb, scene),
      let name = scene.arguments(verb).first(where: { $0.preposition == lexicon.grammar.as })
    else { return nil }
    return scene.range(name.group)
  }

  private func agent(of verb: VerbGroup, _ scene: AgreementScene) -> Int32 {
    scene.arguments(verb).first { $0.preposition == lexicon.grammar.by }?.group ?? -1
  }

  /// What is claimed: behind `of`, `for` or `that`; else what the verb governs.
  private func proposition(
    of verb: VerbGroup, _ stance: Claim.Stance, _ scene: AgreementScene
  ) -> Range<Int>? {
    let limit = clauseLimit(behind: verb, scene)
    var start = Int(verb.end)
    guard start < limit else { return nil }
    let grammar = lexicon.grammar
    // `accused Iran of arming rebels`: the charge stands behind the preposition.
    let links = stance == .asserts ? [grammar.of, grammar.for, grammar.that] : [grammar.that]
    let isCharge = stance == .asserts || scene.word(start) == grammar.that
    if isCharge {
      guard let link = (start..<min(start + 10, limit)).first(where: { links.contains(scene.word($0)) })
      else {
        return nil
      }
      start = link + 1
    } else if scene.context.tags[start] == .preposition || scene.context.tags[start] == .to {
      return nil
    } else if let first = scene.arguments(verb).first, first.preposition == 0,
      scene.parse.groups[Int(first.group)].who.isActor
    {
      // `condemned Sudan`: somebody is no proposition.
      return nil
    }
    return start < limit ? start..<limit : nil
  }

  /// The end of the clause: a comma, a stop, or a conjunction with a verb behind it.
  private func clauseLimit(behind verb: VerbGroup, _ scene: AgreementScene) -> Int {
    for element in scene.parse.elements where Int(element.token) > Int(verb.end) {
      switch element.kind {
      case .comma, .stop: return Int(element.token)
      case .conjunction:
        let next = scene.parse.verbs.first { $0.form == .finite && Int($0.start) == Int(element.token) + 1 }
        if next != nil { return Int(element.token) }
      default: break
      }
    }
    var end = scene.parse.range.upperBound
    while end > Int(verb.end), scene.context.tokens[end - 1].shape.contains(.punctuation) { end -= 1 }
    return end
  }
}
