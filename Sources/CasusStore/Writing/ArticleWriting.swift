import CasusModel
import GRDB

/// Writes articles, and the dates and parties named in them.
final class ArticleWriting {
  private let insert: Statement
  private let find: Statement
  private let join: Statement
  private let date: Statement
  private let party: Statement
  private let run: Int64
  private let keepsText: Bool

  /// What became of an article.
  enum Outcome {
    /// It was added; its record is to be written.
    case new(CodedArticle)
    /// The store had it.
    case known
    /// The store has another article under its id.
    case refused(reason: String)
  }

  init(_ database: Database, run: Int64, keepsText: Bool) throws {
    self.run = run
    self.keepsText = keepsText
    insert = try database.prepared(
      """
      INSERT OR IGNORE INTO article (id, published, published_time, day_earliest, day_latest, source, url,
        language, authors, modified, text_digest, path, line, run, title, text)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    find = try database.prepared(
      """
      SELECT text_digest, published, source, title,
        published_time, url, language, authors, modified, path, line
      FROM article WHERE id = ?
      """)
    join = try database.prepared(
      """
      UPDATE article SET published_time = ?, url = ?, language = ?, authors = ?, modified = ?,
        path = ?, line = ?
      WHERE id = ?
      """)
    date = try database.prepared("INSERT INTO date_mention VALUES (?, ?, ?, ?, ?, ?, ?)")
    party = try database.prepared("INSERT INTO party_mention VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
  }

  /// Adds an article, or joins it with the copy that the store has.
  func write(_ incoming: IncomingArticle) throws -> Outcome {
    guard let coded = incoming.coded else { return try joinCopy(incoming) }
    let article = incoming.article
    let text = keepsText ? article.text : nil
    insert.bind(incoming.key.id)
    insert.bind(article.published?.description)
    insert.bind(article.publishedTime)
    insert.bind(article.published?.earliest?.number)
    insert.bind(article.published?.latest?.number)
    insert.bind(article.source)
    insert.bind(article.url)
    insert.bind(article.language)
    insert.bind(ArticleDetails.authors(of: article))
    insert.bind(article.modified?.description)
    insert.bind(incoming.key.textDigest)
    insert.bind(incoming.path)
    insert.bind(incoming.line)
    insert.bind(run)
    insert.bind(article.title)
    insert.bind(text)
    guard try insert.run() else { return try joinCopy(incoming) }
    return .new(coded)
  }

  /// Compares an article with the one that the store has under its id and keeps the join of both.
  private func joinCopy(_ incoming: IncomingArticle) throws -> Outcome {
    let (key, article) = (incoming.key, incoming.article)
    find.bind(key.id)
    guard try find.step() else {
      return .refused(
        reason: "The article was taken for known, but the store doesn't have it; ingest it again.")
    }
    let same =
      find.text(0) == key.textDigest && find.optionalText(1) == article.published?.description
      && nonEmpty(find.optionalText(2)) == nonEmpty(article.source)
      && nonEmpty(find.optionalText(3)) == nonEmpty(article.title)
    let stored = ArticleDetails(find, from: 4)
    find.reset()
    guard same else {
      return .refused(
        reason: "The article's id \(key.id) already stands for another article; it was not stored.")
    }
    let joined = stored.joined(with: ArticleDetails(incoming))
    if joined != stored {
      joined.bind(to: join)
      join.bind(key.id)
      try join.run()
    }
    return .known
  }

  private func nonEmpty(_ text: String?) -> String? {
    text?.isEmpty == true ? nil : text
  }

  /// Writes the dates and parties named in an article.
  func writeMentions(_ coded: CodedArticle, of article: ContentID) throws {
    for (ordinal, mention) in coded.dates.enumerated() {
      date.bind(article)
      date.bind(ordinal)
      date.bind(mention.span.start)
      date.bind(mention.span.end)
      date.bind(mention.value.description)
      date.bind(mention.derived)
      date.bind(mention.span.text)
      try date.run()
    }
    for (ordinal, mention) in coded.parties.enumerated() {
      let reference = mention.reference
      party.bind(article)
      party.bind(ordinal)
      party.bind(reference.span.start)
      party.bind(reference.span.end)
      party.bind(reference.party)
      party.bind(reference.country)
      party.bind(reference.sector?.rawValue)
      party.bind(mention.kind?.rawValue)
      party.bind(mention.name)
      party.bind(reference.span.text)
      try party.run()
    }
  }
}
