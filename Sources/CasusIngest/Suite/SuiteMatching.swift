import CasusModel

extension ExpectedParty {
  /// Whether a participant is the party that is meant.
  func matches(_ found: PartyReference) -> Bool {
    found.party == party && (sector == nil || found.sector == sector)
  }
}

extension Collection<ExpectedParty> {
  /// Whether these are the participants, each of them and nobody else. A party that is named twice counts once.
  ///
  /// Where nobody is expected a thing may stand: what is lifted, what is rejected.
  func match(_ found: [PartyReference]) -> Bool {
    if isEmpty { return found.allSatisfy { $0.party == nil && $0.sector == nil } }
    return allSatisfy { party in found.contains { party.matches($0) } }
      && found.allSatisfy { participant in contains { $0.matches(participant) } }
  }
}

extension ExpectedEvent {
  /// Whether a mention is the event that is meant.
  func matches(_ found: EventMention) -> Bool {
    guard matches(code: found), status == found.status, isReciprocal == found.isReciprocal else {
      return false
    }
    guard date == nil || date == found.date else { return false }
    guard attributedTo.isEmpty || attributedTo.match(found.attributedTo) else { return false }
    if isReciprocal { return (actors + recipients).match(found.actors) }
    return actors.match(found.actors) && recipients.match(found.recipients)
  }

  private func matches(code found: EventMention) -> Bool {
    switch code {
    case .cameo(let code): found.cameo.hasPrefix(code)
    case .type(let type): found.type == type
    }
  }

  /// How exactly the code is given: the exact ones choose first.
  var precision: Int {
    switch code {
    case .cameo(let code): code.count
    case .type: 0
    }
  }
}

extension ExpectedAgreement {
  /// Whether an agreement is the one that is meant.
  func matches(_ found: Agreement) -> Bool {
    kind == found.kind && stage == found.stage && parties == found.parties && contains(found.name, name)
      && (signed == nil || signed == found.signed)
  }
}

extension ExpectedClause {
  /// Whether a clause is the one that is meant.
  func matches(_ found: Clause) -> Bool {
    guard obligation == found.obligation, force == found.force, status == found.status,
      immediacy == found.immediacy, obligors == found.obligors, beneficiaries == found.beneficiaries,
      means == nil || contains(found.means ?? "", means)
    else { return false }
    guard let trigger else { return found.trigger == nil }
    guard let other = found.trigger else { return false }
    return (trigger.kind == nil || trigger.kind == other.kind) && contains(other.span.text, trigger.words)
  }
}

extension ExpectedClaim {
  /// Whether a claim is the one that is meant.
  func matches(_ found: Claim) -> Bool {
    stance == found.stance && claimants.match(found.claimants) && contains(found.proposition, proposition)
      && (reportedBy.isEmpty || reportedBy.match(found.reportedBy))
  }
}

/// Whether a text has the words in it, without regard to case; nil asks for nothing.
private func contains(_ text: String, _ words: String?) -> Bool {
  guard let words else { return true }
  return text.lowercased().contains(words.lowercased())
}
