import CasusModel

extension Store {
  /// Whether the store has the article, so that it need not be coded again.
  public func isKnown(_ article: ContentID) throws(StoreError) -> Bool {
    try known(CollectionOfOne(article)).contains(article)
  }

  /// Those of the articles that the store has. Safe to ask from any thread while a writer writes.
  ///
  /// - Parameter articles: ids; asking for many at once is cheaper.
  public func known(_ articles: some Sequence<ContentID>) throws(StoreError) -> Set<ContentID> {
    try reading { connection in
      let find = try connection.prepared("SELECT 1 FROM article WHERE id = ?")
      var known: Set<ContentID> = []
      for article in articles {
        find.bind(article)
        if try find.step() { known.insert(article) }
        find.reset()
      }
      return known
    }
  }
}

/// Reads articles by id.
struct ArticleReader {
  private let article: Statement

  init(_ connection: ReadConnection) throws {
    article = try connection.prepared(
      """
      SELECT a.text, a.title, a.published, a.published_time, a.source, a.url, a.language, a.authors,
        a.modified, a.text_digest, a.path, a.line, r.coder
      FROM article a CROSS JOIN coder_run r ON r.id = a.run WHERE a.id = ?
      """)
  }

  /// The article, or nil where the store has none under this id.
  func row(_ id: ContentID) throws -> ArticleRow? {
    article.bind(id)
    guard try article.step() else { return nil }
    defer { article.reset() }
    var value = Article(
      id: id.description, text: article.text(0), title: article.optionalText(1), published: article.date(2),
      publishedTime: article.optionalText(3), source: article.optionalText(4), url: article.optionalText(5),
      language: article.optionalText(6))
    value.authors = article.list(7)
    value.modified = article.date(8)
    return ArticleRow(
      id: id, article: value, textDigest: article.text(9), path: article.text(10),
      line: article.optionalInt(11),
      coder: article.text(12))
  }
}
