import CasusModel

/// How far a clause is in force.
enum ClauseStatus {
  /// What the sentence itself says; `reported` where it leaves that to the agreement's stage.
  static func status(of provision: Provision, _ scene: AgreementScene) -> Clause.Status {
    if isDenied(provision, scene) { return .denied }
    if provision.isBroken || isBroken(provision, scene) { return .violated }
    let around = region(provision, scene)
    if scene.first(.past, in: around) != nil { return .past }
    if isDraft(provision, scene) { return .proposed }
    return .reported
  }

  /// How a clause's status follows from its agreement's stage.
  static func status(of status: Clause.Status, stage: Agreement.Stage) -> Clause.Status {
    guard status == .reported else { return status }
    switch stage {
    case .signed, .ratified, .inForce, .amended: return .inForce
    case .proposed, .negotiating, .initialled: return .proposed
    case .suspended: return .suspended
    case .withdrawn, .terminated: return .past
    }
  }

  /// `denied that it had agreed to …`
  private static func isDenied(_ provision: Provision, _ scene: AgreementScene) -> Bool {
    var number = provision.verb
    var steps = 0
    while number >= 0, steps < 8 {
      let verb = scene.parse.verbs[Int(number)]
      if number != provision.verb, scene.lexicon.agreements.stanceOfVerb[verb.lemma] == .denies {
        return !verb.isNegated
      }
      number = verb.parent
      steps += 1
    }
    return false
  }

  /// The agreement's name with the words before it.
  private static func region(_ provision: Provision, _ scene: AgreementScene) -> Range<Int> {
    guard provision.topic >= 0 else { return 0..<0 }
    let place = scene.range(provision.topic)
    return max(scene.parse.range.lowerBound, place.lowerBound - 2)..<place.upperBound
  }

  /// `failed to`, `in breach of`, `would not honour`, `despite the agreement that …`.
  private static func isBroken(_ provision: Provision, _ scene: AgreementScene) -> Bool {
    let start = scene.parse.range.lowerBound
    // A text that breaks off behind `will allow` has a provision without content, whose place is the text's end.
    let reach = min(
      scene.parse.range.upperBound,
      max(
        provision.content.lowerBound + 1, min(provision.content.lowerBound + 4, provision.content.upperBound))
    )
    for found in scene.search.all(scene.lexicon.agreements.signs, in: start..<reach)
    where found.value == .breaks {
      let isInCondition = scene.parse.verbs.contains {
        $0.isConditional && Int($0.start) <= found.range.lowerBound && found.range.lowerBound < Int($0.reach)
      }
      if !isInCondition { return true }
    }
    return false
  }

  /// `a draft treaty`, `once the agreement is signed`, `Point 3: "…"`, `proposed that`.
  private static func isDraft(_ provision: Provision, _ scene: AgreementScene) -> Bool {
    if scene.first(.draft, in: region(provision, scene)) != nil { return true }
    let start = scene.parse.range.lowerBound
    if ProvisionFinder.isPoint(scene), scene.sign(.point, at: start) != nil { return true }
    for verb in scene.parse.verbs {
      let isAboutIt =
        provision.topic >= 0
        && (verb.subject == provision.topic || scene.arguments(verb).contains { $0.group == provision.topic })
      guard isAboutIt else { continue }
      if verb.isConditional
        || (verb.modality != .none && Int(verb.start) < provision.content.lowerBound
          && !provision.content.contains(Int(verb.main)) && provision.verb >= 0
          && scene.parse.verbs[Int(provision.verb)].start != verb.start)
      {
        return isMaking(verb, scene)
      }
    }
    return false
  }

  private static func isMaking(_ verb: VerbGroup, _ scene: AgreementScene) -> Bool {
    let start = Int(verb.main)
    guard
      let stage = scene.search.longest(
        scene.lexicon.agreements.stages, at: start, scene.parse.range.upperBound)
    else { return false }
    return [.signed, .ratified, .inForce].contains(stage.value)
  }
}
