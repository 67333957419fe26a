/// What kind of entity a party is.
public enum PartyKind: String, CaseIterable, Hashable, Sendable {
  /// A state, present or historic.
  case state
  /// A territory or disputed entity.
  case territory
  /// An intergovernmental organisation, bloc, or other organisation.
  case organisation
  /// A non-state armed group, political party or movement.
  case group
  /// An ethnic or religious group.
  case ethnic
}

/// Someone who takes part: a span of text and what it was resolved to.
public struct PartyReference: Hashable, Sendable {
  /// Where the text names the party.
  public var span: TextSpan
  /// The polity's or organisation's code, or nil where the text doesn't say.
  public var party: String?
  /// The state that the party belongs to, as its code, or nil.
  public var country: String?
  /// The PLOVER sector, or nil where unknown.
  public var sector: Sector?

  /// A reference.
  public init(span: TextSpan, party: String? = nil, country: String? = nil, sector: Sector? = nil) {
    self.span = span
    self.party = party
    self.country = country
    self.sector = sector
  }

  /// What an event's identity takes from a participant: its party and sector, or its words where it has no code.
  public var identity: String {
    guard party != nil || country != nil else { return "\"" + span.text.lowercased() + "\"" }
    return (party ?? "") + ":" + (country ?? "") + ":" + (sector?.rawValue ?? "")
  }
}
