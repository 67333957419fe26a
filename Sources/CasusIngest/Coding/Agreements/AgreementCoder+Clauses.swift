import CasusModel

extension AgreementCoder {
  /// Finds the duties that a sentence names.
  mutating func findClauses(_ scene: AgreementScene) {
    // First what costs less to ask: most contracts are of companies.
    if isCommercial(scene) { return }
    let finder = ProvisionFinder(
      scene: scene, isInContext: isInClauses && current >= 0, members: currentParties)
    let provisions = finder.provisions()
    guard !provisions.isEmpty else { return }
    let trigger = TriggerReader(scene).trigger()
    for provision in provisions { add(provision, trigger, scene) }
  }

  /// `a merger agreement`, `the company's shares`: a contract binds no state.
  private func isCommercial(_ scene: AgreementScene) -> Bool {
    if scene.isTreaty { return false }
    if scene.first(.commerce, in: scene.parse.range) != nil { return true }
    return scene.first(.business, in: scene.parse.range) != nil
      && !scene.parse.groups.contains { $0.who.standing == .party && $0.who.party >= 0 }
  }

  private mutating func add(
    _ provision: Provision, _ trigger: TriggerReader.Found?, _ scene: AgreementScene
  ) {
    let reader = DutyReader(scene)
    let duties = reader.duties(of: provision, trigger: trigger)
    var parties = ClauseParties(scene: scene, bound: bound(by: provision, scene))
    var agreement = provision.topic >= 0 || isInClauses || scene.isTreaty ? current : -1
    if isOthers(provision, trigger, parties) {
      parties = ClauseParties(scene: scene, bound: [])
      agreement = -1
    }
    if provision.basis != .agreement, provision.topic < 0, !scene.isTreaty,
      parties.sides(of: provision, .other, trigger).obligors.isEmpty
    {
      return
    }
    if provision.basis == .noun, parties.isNobodyThere(provision) { return }
    if !scene.isTreaty, isCompanies(provision, scene) { return }
    let status = ClauseStatus.status(of: provision, scene)
    if duties.isEmpty {
      guard isBinding(provision, scene) else { return }
      add(.other, provision, agreement, parties, trigger, status, reader, scene)
    }
    for duty in duties {
      add(duty.obligation, provision, agreement, parties, trigger, status, reader, scene)
    }
  }

  /// Whether whoever owes is a company, so that the agreement is a contract.
  private func isCompanies(_ provision: Provision, _ scene: AgreementScene) -> Bool {
    !provision.obligors.isEmpty
      && provision.obligors.allSatisfy { scene.parse.groups[Int($0)].who.sector == .business }
  }

  /// Whether a duty names nobody although its matter is one of business, so that it may be anybody's contract.
  private func isAnybodys(
    _ obligation: Obligation, _ sides: ClauseParties.Sides, _ provision: Provision, _ scene: AgreementScene
  ) -> Bool {
    guard obligation.isCivil, !scene.isTreaty, !ProvisionFinder.isPoint(scene) else { return false }
    if sides.obligors.isEmpty { return true }
    return scene.context.topic == .business && (sides.obligors.isEmpty || sides.beneficiaries.isEmpty)
      && bound(by: provision, scene).isEmpty
  }

  /// Whether words whose matter the lexicon doesn't know are a duty nonetheless.
  private func isBinding(_ provision: Provision, _ scene: AgreementScene) -> Bool {
    guard provision.basis != .noun else { return false }
    // `would allow the minister to claim a victory`: what can be done is no right.
    if provision.force == .may, !scene.isTreaty { return false }
    if provision.basis == .agreement { return !provision.obligors.isEmpty }
    if provision.basis == .modal, !scene.isTreaty, provision.verb >= 0 {
      return scene.parse.verbs[Int(provision.verb)].modality != .none && provision.topic >= 0
    }
    return provision.topic >= 0 || scene.isTreaty
  }

  /// `an attack on Peru would trigger our treaty`, behind a treaty of others: who is to be helped is no party to it.
  private func isOthers(
    _ provision: Provision, _ trigger: TriggerReader.Found?, _ parties: ClauseParties
  ) -> Bool {
    guard parties.bound.count > 1, let trigger, callsUp(trigger, provision) else { return false }
    let victims = parties.victims(of: trigger)
    return !victims.isEmpty && victims.allSatisfy { !parties.bound.contains($0) }
  }

  /// The parties of the agreement that a provision belongs to.
  private func bound(by provision: Provision, _ scene: AgreementScene) -> [Int32] {
    guard states.indices.contains(current), provision.topic >= 0 || isInClauses || scene.isTreaty else {
      return []
    }
    // Of a treaty open to all states the registry knows some parties only: they owe nothing by name.
    let treaty = states[current].treaty
    if treaty >= 0, lexicon.agreements.registry.treaties[treaty].isOpen { return [] }
    return states[current].parties
  }

  private mutating func add(
    _ obligation: Obligation, _ provision: Provision, _ agreement: Int, _ parties: ClauseParties,
    _ trigger: TriggerReader.Found?, _ status: Clause.Status, _ reader: DutyReader,
    _ scene: AgreementScene
  ) {
    let context = scene.context
    let sides = parties.sides(
      of: provision, obligation, trigger.flatMap { callsUp($0, provision) ? $0 : nil })
    if isAnybodys(obligation, sides, provision, scene) { return }
    let codes = { (parties: [Int32]) in parties.compactMap { context.party($0)?.code } }
    let isTriggered = trigger.map { callsUp($0, provision) } ?? false
    let wording =
      isTriggered
      ? trigger.map {
        min(
          $0.tokens.lowerBound, provision.wording.lowerBound)..<max(
            $0.tokens.upperBound, provision.wording.upperBound)
      } ?? provision.wording : provision.wording
    let clause = Clause(
      agreement: nil, obligation: obligation, force: provision.force,
      obligors: codes(sides.obligors),
      beneficiaries: codes(sides.beneficiaries),
      trigger: isTriggered
        ? trigger.map {
          Clause.Trigger(
            kind: $0.kind, span: scene.builder.span(Int32($0.tokens.lowerBound), Int32($0.tokens.upperBound)))
        } : nil,
      immediacy: reader.immediacy(in: wording), means: reader.means(in: wording), status: status,
      span: scene.builder.span(Int32(wording.lowerBound), Int32(wording.upperBound)))
    let isKnown = clauses.contains {
      $0.agreement == agreement && $0.clause.obligation == obligation && $0.clause.force == clause.force
        && $0.clause.obligors == clause.obligors
        && (provision.isBare || $0.clause.trigger?.kind == clause.trigger?.kind)
    }
    guard !isKnown else { return }
    clauses.append(PendingClause(agreement: agreement, clause: clause, isBare: provision.isBare))
    scene.hasClause = true
  }

  /// A condition belongs to the duty whose words it stands in or before; an attack calls up nothing peaceful.
  private func callsUp(_ trigger: TriggerReader.Found, _ provision: Provision) -> Bool {
    let isWithin = provision.wording.overlaps(trigger.tokens) || provision.content.overlaps(trigger.tokens)
    let isBefore = trigger.tokens.upperBound <= provision.content.lowerBound + 1
    let isBehind = trigger.tokens.lowerBound >= provision.content.upperBound
    return isWithin || isBefore || isBehind
  }
}

extension Obligation {
  /// Whether companies and banks owe each other such things too.
  fileprivate var isCivil: Bool {
    switch self {
    case .trade, .finance, .energy, .technology, .other, .termination, .disputeSettlement, .transit,
      .membership,
      .entryIntoForce:
      true
    default: false
    }
  }
}
