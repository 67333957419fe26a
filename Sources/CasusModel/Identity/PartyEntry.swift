/// A party as the registry knows it: its identity, codes and names over time.
public struct PartyEntry: Hashable, Sendable {
  /// The stable code: ISO 3166-1 alpha-3 for states, the registry's own for others.
  public var code: String
  /// What kind of entity it is.
  public var kind: PartyKind
  /// The common English name.
  public var name: String
  /// When it existed, or nil for always or unknown.
  public var existence: Interval?
  /// The state it belongs to, as its code, or nil; a state's is its own.
  public var country: String?
  /// The sector that the party as such acts in.
  public var sector: Sector?
  /// All forms by which text may name it.
  public var names: [Name]
  /// Its codes in other systems.
  public var codes: [Code]
  /// Its members, where it is an organisation.
  public var members: [Member]
  /// Who held office for it.
  public var holders: [Holder]

  /// A form by which text may name the party.
  public struct Name: Hashable, Sendable {
    /// The form as the registry writes it.
    public var text: String
    /// What the form is.
    public var kind: Kind
    /// When the form denotes the party, or nil for always.
    public var interval: Interval?

    /// What a form is.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
      /// The common name.
      case name
      /// Another full name or spelling.
      case alias
      /// A demonym adjective.
      case adjective
      /// A noun for its people.
      case people
      /// A capital, palace or office that stands for the government.
      case seat
      /// A form that counts only after a full one in the same article.
      case short
      /// One of its institutions.
      case body
      /// A person who held an office.
      case person
    }

    /// A form.
    public init(text: String, kind: Kind, interval: Interval? = nil) {
      self.text = text
      self.kind = kind
      self.interval = interval
    }
  }

  /// A code in another system.
  public struct Code: Hashable, Sendable {
    /// `iso3`, `iso2`, `isoNumeric`, `cow`, `cowNumber`, `gw` or `gwNumber`.
    public var system: String
    /// The code as text, leading zeros kept.
    public var value: String
    /// When the code holds, or nil for always.
    public var interval: Interval?

    /// A code.
    public init(system: String, value: String, interval: Interval? = nil) {
      self.system = system
      self.value = value
      self.interval = interval
    }
  }

  /// A person in an office.
  public struct Holder: Hashable, Sendable {
    /// The person's canonical name.
    public var person: String
    /// The office, as in `prime minister`.
    public var office: String
    /// The sector of the office.
    public var sector: Sector
    /// From when to when, or nil where it isn't known.
    public var interval: Interval?

    /// A person in an office.
    public init(person: String, office: String, sector: Sector, interval: Interval?) {
      self.person = person
      self.office = office
      self.sector = sector
      self.interval = interval
    }
  }

  /// A member of an organisation.
  public struct Member: Hashable, Sendable {
    /// The member's code.
    public var party: String
    /// When it was a member, or nil for always.
    public var interval: Interval?

    /// A member.
    public init(party: String, interval: Interval? = nil) {
      self.party = party
      self.interval = interval
    }
  }

  /// An interval of days with ends at any precision; nil is open.
  public struct Interval: Hashable, Sendable {
    /// The beginning, or nil.
    public var start: PartialDate?
    /// The end, or nil.
    public var end: PartialDate?

    /// An interval.
    public init(start: PartialDate?, end: PartialDate?) {
      self.start = start
      self.end = end
    }

    /// Whether any of these days may lie in the interval.
    public func overlaps(earliest: CivilDay?, latest: CivilDay?) -> Bool {
      if let first = start?.days?.lowerBound, let latest, latest < first { return false }
      if let last = end?.days?.upperBound, let earliest, last < earliest { return false }
      return true
    }
  }

  /// An entry.
  public init(
    code: String, kind: PartyKind, name: String, existence: Interval? = nil, country: String? = nil,
    sector: Sector? = nil, names: [Name] = [], codes: [Code] = [], members: [Member] = [],
    holders: [Holder] = []
  ) {
    self.code = code
    self.kind = kind
    self.name = name
    self.existence = existence
    self.country = country
    self.sector = sector
    self.names = names
    self.codes = codes
    self.members = members
    self.holders = holders
  }
}
