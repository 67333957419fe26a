/// Holds an event against a clause's trigger.
public struct CasusFoederis: Sendable {
  /// Holds an event against a clause.
  ///
  /// - Parameters:
  ///   - event: an event that a report gives as actual.
  ///   - place: the country that it happened in, or nil.
  ///   - clause: a clause with a trigger that was in force on the event's day.
  ///   - agreement: its agreement.
  /// - Returns: who would owe whom, and each element of the trigger; nil where the event is of another kind, or happens
  ///   to nobody whom the clause protects.
  public static func row(
    _ event: TimelineEntry, in place: String?, _ clause: ClauseRow, _ agreement: AgreementRow?
  ) -> WatchRow? {
    guard let kind = clause.triggerKind, event.status == .actual, isOfKind(event, kind) else { return nil }
    let victims = countries(of: event.recipients)
    let protected = clause.beneficiaries.filter { victims.contains($0) || place == $0 }
    guard !protected.isEmpty else { return nil }
    let obligors = clause.obligors.filter { !protected.contains($0) }
    let actors = countries(of: event.actors)
    guard !obligors.isEmpty || clause.obligors == clause.beneficiaries else { return nil }
    // Who attacks its own ally calls nobody up against itself.
    let parties = Set(clause.obligors + clause.beneficiaries)
    var elements: [WatchRow.Element] = [
      .init(act(kind), isPlain(event, kind) ? .met : .unknown),
      .init(
        "against \(protected.sorted().joined(separator: ", "))",
        victims.contains(where: protected.contains) ? .met : .unknown),
      .init(
        "by an outsider", actors.isEmpty ? .unknown : actors.allSatisfy(parties.contains) ? .unmet : .met),
    ]
    if kind == .invasion {
      let isWithin = place.map { protected.contains($0) }
      elements.append(.init("on its territory", isWithin.map { $0 ? .met : .unmet } ?? .unknown))
    }
    elements.append(.init("in force on the day", inForce(agreement, clause, event)))
    if hasConditionOfPlace(clause) { elements.append(.init("where and how the wording says", .unknown)) }
    if kind == .war { elements.append(.init("a state of war", .unknown)) }
    return WatchRow(
      event: event, clause: clause, agreement: agreement,
      obligors: obligors.isEmpty ? clause.obligors : obligors, beneficiaries: protected, elements: elements)
  }

  private static func countries(of participants: [TimelineEntry.Participant]) -> Set<String> {
    Set(participants.flatMap { [$0.party, $0.country].compactMap { $0 } })
  }

  /// Whether an event is of the kind that a trigger speaks of.
  private static func isOfKind(_ event: TimelineEntry, _ kind: Clause.Trigger.Kind) -> Bool {
    switch kind {
    case .invasion, .armedAttack, .anyAttack, .war, .aggression:
      event.type == .assault || event.type == .coerce && isForce(event)
    case .threat: event.type == .threaten || event.type == .mobilize || event.type == .assault
    case .request: event.type == .request
    case .other: false
    }
  }

  /// Occupation and blockade are force too.
  private static func isForce(_ event: TimelineEntry) -> Bool {
    event.cameo.hasPrefix("19") || event.cameo.hasPrefix("20")
  }

  /// Whether the event is plainly what the trigger asks for, rather than something near it.
  private static func isPlain(_ event: TimelineEntry, _ kind: Clause.Trigger.Kind) -> Bool {
    let isMilitary = event.cameo.hasPrefix("19") || event.cameo.hasPrefix("20")
    switch kind {
    case .invasion, .armedAttack, .aggression, .war: return isMilitary
    case .anyAttack, .threat, .request: return true
    case .other: return false
    }
  }

  private static func act(_ kind: Clause.Trigger.Kind) -> String {
    switch kind {
    case .invasion: "an invasion"
    case .armedAttack: "an armed attack"
    case .anyAttack: "an attack of any kind"
    case .war: "acts of war"
    case .threat: "a threat"
    case .aggression: "an act of aggression"
    case .request: "a request"
    case .other: "what the wording says"
    }
  }

  /// A signature alone doesn't bring a treaty into force.
  private static func inForce(
    _ agreement: AgreementRow?, _ clause: ClauseRow, _ event: TimelineEntry
  ) -> WatchRow.State {
    guard let agreement else { return .unknown }
    let isReported = agreement.stages.contains { stage in
      [.inForce, .ratified].contains(stage.stage)
        && (stage.date?.earliest).map { day in
          event.date?.latest.map { day <= $0 } ?? false
        } ?? false
    }
    return isReported ? .met : .unknown
  }

  /// `in the Pacific`, `on its metropolitan territory`: words behind the bare trigger set further conditions.
  private static func hasConditionOfPlace(_ clause: ClauseRow) -> Bool {
    (clause.trigger?.split(separator: " ").count ?? 0) > 9
  }
}
