/// What the store knows under one id: what `casus show` prints.
public enum StoredItem: Hashable, Sendable {
  /// An event and the mentions that report it, by date of publication, article id and place.
  case event(TimelineEntry, mentions: [MentionRow], claims: [ClaimRow])
  /// An agreement with its clauses and what is claimed about it.
  case agreement(AgreementRow, clauses: [ClauseRow], claims: [ClaimRow])
  /// A clause, the same duty in other wordings, and what is claimed about it.
  case clause(ClauseRow, variants: [ClauseRow], claims: [ClaimRow])
  /// A claim.
  case claim(ClaimRow)
  /// An article and what was coded in it.
  case article(
    ArticleRow, events: [TimelineEntry], agreements: [AgreementRow], clauses: [ClauseRow],
    claims: [ClaimRow])
}

/// An article as the store knows it.
public struct ArticleRow: Hashable, Sendable {
  /// The article's id.
  public var id: ContentID
  /// The article itself; its text is empty where the store leaves texts out.
  public var article: Article
  /// SHA-256 of the normalised text, 64 hexadecimal digits.
  public var textDigest: String
  /// The file it was read from, as given.
  public var path: String
  /// The line in the file, from 1, where lines count.
  public var line: Int?
  /// The coder that coded it.
  public var coder: String

  /// A row.
  public init(id: ContentID, article: Article, textDigest: String, path: String, line: Int?, coder: String) {
    self.id = id
    self.article = article
    self.textDigest = textDigest
    self.path = path
    self.line = line
    self.coder = coder
  }
}
