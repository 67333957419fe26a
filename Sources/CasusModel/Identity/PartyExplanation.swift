/// What the registry knows of a name that a user asks for: whom it means on a day, and why not somebody else.
public struct PartyExplanation: Hashable, Sendable {
  /// What was asked for.
  public var name: String
  /// The day, or nil where none was given.
  public var day: CivilDay?
  /// The party that the name means, or nil where nobody bears it or several do with equal right.
  public var party: PartyEntry?
  /// The organisations and blocs that the party belongs to.
  public var memberships: [Membership]
  /// The parties that the members' and countries' codes stand for, by code.
  public var partyNames: [String: String]
  /// All that the name may mean, the likeliest first.
  public var candidates: [Candidate]

  /// A party's part in an organisation.
  public struct Membership: Hashable, Sendable {
    /// The organisation's code.
    public var organisation: String
    /// Its name.
    public var name: String
    /// How long.
    public var interval: PartyEntry.Interval?

    /// A membership.
    public init(organisation: String, name: String, interval: PartyEntry.Interval?) {
      self.organisation = organisation
      self.name = name
      self.interval = interval
    }
  }

  /// One of the meanings of a name.
  public struct Candidate: Hashable, Sendable {
    /// The party's code.
    public var code: String
    /// The party's, person's or place's name.
    public var name: String
    /// As what the party bears the name: `name`, `seat`, `person`, `place` …
    public var kind: String
    /// Whether it is the one taken.
    public var isTaken: Bool
    /// Why it was taken or passed over, in one sentence.
    public var reason: String

    /// A candidate.
    public init(code: String, name: String, kind: String, isTaken: Bool, reason: String) {
      self.code = code
      self.name = name
      self.kind = kind
      self.isTaken = isTaken
      self.reason = reason
    }
  }

  /// An explanation.
  public init(
    name: String, day: CivilDay?, party: PartyEntry?, memberships: [Membership],
    partyNames: [String: String], candidates: [Candidate]
  ) {
    self.name = name
    self.day = day
    self.party = party
    self.memberships = memberships
    self.partyNames = partyNames
    self.candidates = candidates
  }
}
