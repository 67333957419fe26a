import CasusModel

/// Readable lines for the terminal.
extension AgreementReport {
  /// An agreement: `strategic partnership: North Korea and Russia`, then what is known of it.
  func text(of agreement: AgreementRow) -> String {
    let parties = agreement.parties.isEmpty ? "" : ": " + names.list(agreement.parties)
    let title = DisplayText.line(agreement.name) + parties
    let signed = agreement.signed.map { ", \($0)" } ?? ""
    let facts = "\(agreement.kind.rawValue), \(agreement.stage.rawValue.asWords)\(signed)"
    return style.paint(style.cut(title), .bold) + "\n"
      + style.paint(style.cut("  \(facts)  \(agreement.id)\(sources(agreement.reports))"), .faint) + "\n"
  }

  /// A clause: who owes what to whom, when, how; then its wording.
  ///
  ///     in force: North Korea and Russia owe each other defense
  ///         on invasion, at once, with “all means at its disposal”
  func text(of clause: ClauseRow, namesAgreement: Bool) -> String {
    let title = "\(clause.status.rawValue.asWords): \(duty(clause))"
    var details = clause.circumstances
    if namesAgreement, let name = clause.agreementName {
      details.insert("under \(DisplayText.line(name))", at: 0)
    }
    return style.block(title, indent: 2, clause.force == .shallNot ? .yellow : .green)
      + style.block(details.joined(separator: ", "), indent: 6)
      + quotation(clause.wording, clause.reports)
  }

  /// A claim: who takes which stance to what; then its wording.
  func text(of claim: ClaimRow) -> String { text(of: claim, namesSubject: true) }

  func text(of claim: ClaimRow, namesSubject: Bool) -> String {
    let claimants = PartyNames.joined(claim.claimants.map(names.name(of:)))
    let reporters = PartyNames.joined(claim.reportedBy.map(names.name(of:)))
    let who = claimants.isEmpty ? "someone" : claimants
    let reported =
      reporters.isEmpty ? "" : ", as \(reporters) report\(claim.reportedBy.count == 1 ? "s" : "")"
    let title = "\(who) \(verb(claim)): \(DisplayText.line(claim.proposition))\(reported)"
    let indent = namesSubject ? 0 : 2
    return style.block(title, indent: indent, .bold)
      + style.block(namesSubject ? claim.subject.map { "about " + words(of: $0) } ?? "" : "", indent: 6)
      + quotation(claim.reports.first?.text, claim.reports)
  }

  /// The head of the claims about an agreement that several claimants call by different words.
  func heading(of contested: ContestedAgreement) -> String {
    style.block("contested: what the \(DisplayText.line(contested.name)) is", indent: 0, .bold)
  }

  private func words(of subject: ClaimRow.Subject) -> String {
    switch subject {
    case .agreement(let name): "the \(DisplayText.line(name))"
    case .clause(let obligation): "a duty of \(obligation.rawValue.asWords)"
    case .event(let type): "an event, \(type.rawValue)"
    }
  }

  /// Who owes what to whom, as a sentence.
  func duty(_ clause: ClauseRow) -> String {
    let isPlural = clause.obligors.count != 1
    let verb = (clause.force == .may ? "allow" : "owe") + (isPlural ? "" : "s")
    let obligors = clause.obligors.isEmpty ? "parties not named" : names.list(clause.obligors)
    let isMutual = isPlural && clause.obligors == clause.beneficiaries
    let beneficiaries =
      isMutual ? " each other" : clause.beneficiaries.isEmpty ? "" : " " + names.list(clause.beneficiaries)
    let ban = clause.force == .shallNot ? ", as a ban" : ""
    let what = clause.obligation == .other ? "a duty of another kind" : clause.obligation.rawValue.asWords
    return "\(obligors) \(verb)\(beneficiaries) \(what)\(ban)"
  }

  func verb(_ claim: ClaimRow) -> String {
    let stance = claim.stance.rawValue
    guard claim.claimants.count > 1 else { return stance }
    return stance == "denies" ? "deny" : String(stance.dropLast())
  }

  /// The wording in quotes, and who printed it.
  private func quotation(_ wording: String?, _ reports: [ReportRow]) -> String {
    style.block((wording.map { "“\(DisplayText.line($0))”" } ?? "") + sources(reports), indent: 6, .faint)
  }

  /// The first outlet, and how many reports there are besides it.
  private func sources(_ reports: [ReportRow]) -> String {
    guard let first = reports.first else { return "" }
    let outlet = first.source.map(DisplayText.line) ?? "unknown outlet"
    return reports.count == 1 ? " (\(outlet))" : " (\(outlet) and \(reports.count - 1) more)"
  }
}
