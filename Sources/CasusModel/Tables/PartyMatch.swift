/// What a word that a user gave for a country or party turned out to be.
public enum PartyMatch: Hashable, Sendable {
  /// Exactly this party.
  case found(code: String, name: String)
  /// One of these: the word fits them equally well.
  case ambiguous([Candidate])
  /// No party; these names come nearest, the nearest first.
  case unknown(nearest: [Candidate])

  /// A party that may be meant.
  public struct Candidate: Hashable, Sendable {
    /// The party's code.
    public var code: String
    /// The form that matched or comes near.
    public var name: String

    /// A candidate.
    public init(code: String, name: String) {
      self.code = code
      self.name = name
    }
  }
}
