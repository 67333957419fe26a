/// All that the coder found in one article: the coded record.
public struct CodedArticle: Hashable, Sendable {
  /// The article's id, as given.
  public var id: String
  /// Which coder and lexicon made the record.
  public var coder: CoderIdentity
  /// The language that the text was recognised to be in, as a BCP 47 tag, where it is not English: then nothing was
  /// coded.
  public var foreignLanguage: String?
  /// Dates, in order of position, as all lists here.
  public var dates: [DateMention]
  /// Parties named.
  public var parties: [PartyMention]
  /// Events reported.
  public var events: [EventMention]
  /// Agreements spoken of.
  public var agreements: [Agreement]
  /// Duties under agreements.
  public var clauses: [Clause]
  /// Stances about agreements, clauses and events.
  public var claims: [Claim]

  /// A record.
  public init(
    id: String, coder: CoderIdentity, dates: [DateMention] = [], parties: [PartyMention] = [],
    events: [EventMention] = [], agreements: [Agreement] = [], clauses: [Clause] = [], claims: [Claim] = []
  ) {
    self.id = id
    self.coder = coder
    self.dates = dates
    self.parties = parties
    self.events = events
    self.agreements = agreements
    self.clauses = clauses
    self.claims = claims
  }
}

/// Which coder made a record: its version and a hash of the lexicon in force.
public struct CoderIdentity: Hashable, Sendable, CustomStringConvertible {
  /// The program's version, as in `0.1.0`.
  public let version: String
  /// The first 16 hexadecimal digits of the hash over all lexicon files in force.
  public let lexicon: String
  /// As it stands in every record: `casus 0.1.0+lexicon:4f2c…`.
  public let description: String

  /// An identity.
  public init(version: String, lexicon: String) {
    self.version = version
    self.lexicon = lexicon
    description = "casus \(version)+lexicon:\(lexicon)"
  }
}

/// A date expression in the text.
public struct DateMention: Hashable, Sendable {
  /// Its words.
  public var span: TextSpan
  /// What it means.
  public var value: EDTFDate
  /// How the value was derived, in words.
  public var derived: String

  /// A date mention.
  public init(span: TextSpan, value: EDTFDate, derived: String) {
    self.span = span
    self.value = value
    self.derived = derived
  }
}

/// A party named in the text.
public struct PartyMention: Hashable, Sendable {
  /// Who, and where in the text.
  public var reference: PartyReference
  /// What kind of entity the party is, or nil where it is unknown.
  public var kind: PartyKind?
  /// The party's common name, or nil.
  public var name: String?

  /// A party mention.
  public init(reference: PartyReference, kind: PartyKind?, name: String?) {
    self.reference = reference
    self.kind = kind
    self.name = name
  }
}

/// An article or an input line that could not be coded: nothing is lost silently.
public struct Rejection: Hashable, Sendable, Error {
  /// The caller's id, where there was one.
  public var id: String?
  /// The file, as given.
  public var path: String?
  /// The line in the file, from 1, where lines count.
  public var line: Int?
  /// One clear sentence.
  public var reason: String

  /// A rejection.
  public init(id: String? = nil, path: String? = nil, line: Int? = nil, reason: String) {
    self.id = id
    self.path = path
    self.line = line
    self.reason = reason
  }
}
