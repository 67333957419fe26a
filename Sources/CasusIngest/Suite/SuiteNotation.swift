import CasusModel

/// Expectations, and what the coder found, in the notation of the suite's files, so that the two can be compared and
/// what was found can be copied into a file.
enum SuiteNotation {
  static func line(_ expectation: SuiteExpectation) -> String {
    switch expectation {
    case .event(let event): line(event)
    case .agreement(let agreement): line(agreement)
    case .clause(let clause): line(clause)
    case .claim(let claim): line(claim)
    }
  }

  private static func line(_ event: ExpectedEvent) -> String {
    let code =
      switch event.code {
      case .cameo(let code): code
      case .type(let type): type.rawValue
      }
    return join(
      "event", code, list(event.actors), event.isReciprocal ? "<>" : ">", list(event.recipients),
      event.status.rawValue, event.date?.description, by(list(event.attributedTo)))
  }

  private static func line(_ agreement: ExpectedAgreement) -> String {
    join(
      "agreement", agreement.kind.rawValue, agreement.stage.rawValue, list(agreement.parties),
      quoted(agreement.name), agreement.signed?.description)
  }

  private static func line(_ clause: ExpectedClause) -> String {
    join(
      "clause", clause.obligation.rawValue, clause.force.rawValue, list(clause.obligors), ">",
      list(clause.beneficiaries), clause.status.rawValue,
      clause.trigger.map { join("trigger", $0.kind?.rawValue, quoted($0.words)) }, clause.immediacy?.rawValue,
      clause.means.map { "means \"\($0)\"" })
  }

  private static func line(_ claim: ExpectedClaim) -> String {
    join(
      "claim", claim.stance.rawValue, list(claim.claimants), quoted(claim.proposition),
      by(list(claim.reportedBy)))
  }

  // MARK: What was found

  static func line(_ event: EventMention) -> String {
    // A reciprocal event has everybody on both sides; the suite writes the first against the others.
    let others = event.isReciprocal ? Array(event.actors.dropFirst()) : event.recipients
    let first = event.isReciprocal ? Array(event.actors.prefix(1)) : event.actors
    return join(
      "event", event.cameo, list(first), event.isReciprocal ? "<>" : ">", list(others), event.status.rawValue,
      event.date?.description, by(list(event.attributedTo)))
  }

  static func line(_ agreement: Agreement) -> String {
    join(
      "agreement", agreement.kind.rawValue, agreement.stage.rawValue, list(agreement.parties),
      quoted(agreement.name), agreement.signed?.description)
  }

  static func line(_ clause: Clause) -> String {
    join(
      "clause", clause.obligation.rawValue, clause.force.rawValue, list(clause.obligors), ">",
      list(clause.beneficiaries), clause.status.rawValue,
      clause.trigger.map { join("trigger", $0.kind.rawValue, quoted($0.span.text)) },
      clause.immediacy?.rawValue,
      clause.means.map { "means \"\($0)\"" })
  }

  static func line(_ claim: Claim) -> String {
    join(
      "claim", claim.stance.rawValue, list(claim.claimants), quoted(claim.proposition),
      by(list(claim.reportedBy)))
  }

  // MARK: Pieces

  private static func join(_ pieces: String?...) -> String {
    pieces.compactMap { $0 }.joined(separator: " ")
  }

  private static func quoted(_ text: String?) -> String? { text.map { "\"\($0)\"" } }

  private static func by(_ list: String) -> String? { list == "-" ? nil : "by \(list)" }

  private static func list(_ codes: [String]) -> String { codes.isEmpty ? "-" : codes.joined(separator: ",") }

  private static func list(_ parties: [ExpectedParty]) -> String {
    list(parties.map { ($0.party ?? "?") + ($0.sector.map { "/" + $0.rawValue } ?? "") })
  }

  private static func list(_ parties: [PartyReference]) -> String {
    list(parties.map { ($0.party ?? "?") + ($0.sector.map { "/" + $0.rawValue } ?? "") })
  }
}
