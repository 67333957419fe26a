import CasusModel

/// One thing that an ingest hands to the store.
public enum IngestItem: Sendable {
  /// An article with its coded record and where it was read.
  case coded(ArticleKey, Article, CodedArticle, path: String, line: Int?)
  /// An article that the store already has, so that it was not coded again.
  ///
  /// It adds no row; only where this copy's address, language or place sorts before the stored one, that is
  /// taken over, so that the order in which copies arrive does not matter.
  case known(ArticleKey, Article, path: String, line: Int?)
  /// What could not be read or coded.
  case rejected(Rejection)
  /// All items of a file have come before this one.
  case finished(InputFile)
}

/// What became of the items of a batch, or of a whole run.
public struct BatchCounts: Hashable, Sendable {
  /// Articles added.
  public var articlesNew = 0
  /// Articles that the store already had, or that came twice.
  public var articlesKnown = 0
  /// Articles added that print a text which another article prints too, with small edits or none.
  public var copies = 0
  /// Articles added that are not in English, and so were not coded.
  public var foreign = 0
  /// Rejections added.
  public var rejected = 0
  /// Rejections that the store already had.
  public var rejectedKnown = 0
  /// Mentions added.
  public var mentions = 0
  /// Events added.
  public var eventsNew = 0
  /// Agreements added.
  public var agreementsNew = 0
  /// Clauses added.
  public var clausesNew = 0
  /// Claims added.
  public var claimsNew = 0

  /// Counts of nothing.
  public init() {}

  /// Adds the counts of another batch.
  public static func += (left: inout BatchCounts, right: BatchCounts) {
    left.articlesNew += right.articlesNew
    left.articlesKnown += right.articlesKnown
    left.copies += right.copies
    left.foreign += right.foreign
    left.rejected += right.rejected
    left.rejectedKnown += right.rejectedKnown
    left.mentions += right.mentions
    left.eventsNew += right.eventsNew
    left.agreementsNew += right.agreementsNew
    left.clausesNew += right.clausesNew
    left.claimsNew += right.claimsNew
  }
}
