import CasusModel

extension Store {
  /// The articles that a search finds, the newest first; undated ones last.
  ///
  /// The full text is numbered by date and has codes as words, so that only what is given is looked at, however
  /// many articles the words stand in.
  public func search(_ query: SearchQuery) throws(StoreError) -> [SearchResult] {
    try StoreError.wrapping(path: path) {
      try streaming { connection in
        try connection.inSnapshot { try ArticleSearch(connection).results(query) }
      }
    }
  }
}

/// Searches on one connection.
private struct ArticleSearch {
  private let connection: ReadConnection
  private let article: Statement
  private let events: Statement
  private let beginnings: WordBeginnings

  /// What marks the words found in a passage: control characters that no text has.
  private static let (begin, end) = ("\u{1}", "\u{2}")
  /// How many words a passage has.
  private static let passageLength = 32

  init(_ connection: ReadConnection) throws {
    self.connection = connection
    beginnings = try WordBeginnings(connection)
    article = try connection.prepared(
      """
      SELECT a.id, a.title, a.published, a.source, a.url
      FROM article_document d CROSS JOIN article a ON a.id = d.article WHERE d.document = ?
      """)
    events = try connection.prepared(
      """
      SELECT \(LineReader.eventColumns) FROM mention m CROSS JOIN event e ON e.id = m.event
      WHERE m.article = ? GROUP BY e.id ORDER BY min(m.ordinal)
      """)
  }

  func results(_ query: SearchQuery) throws -> [SearchResult] {
    var select = SQLQuery(
      """
      SELECT rowid, snippet(article_index, 1, '\(ArticleSearch.begin)', '\(ArticleSearch.end)', '…', \
      \(ArticleSearch.passageLength))
      FROM article_index WHERE article_index MATCH ?
      """, [.text(try MatchText.text(query, words: beginnings.words))])
    if query.from != nil || query.to != nil || query.after != nil {
      let first = query.from.map(DocumentNumber.lowest(of:)) ?? (query.to == nil ? 0 : 1 << 41)
      var last = query.to.map { DocumentNumber.lowest(of: $0.adding(days: 1)) - 1 } ?? Int64.max
      if let after = query.after { last = min(last, after.number - 1) }
      select.add(" AND rowid BETWEEN ? AND ?", [.integer(first), .integer(last)])
    }
    select.add(" ORDER BY rowid DESC LIMIT ?", [.integer(Int64(query.limit ?? -1))])
    let rows = try connection.prepared(select.sql)
    defer { rows.reset() }
    select.bind(to: rows)
    var results: [SearchResult] = []
    while try rows.step() {
      if let result = try result(rows.int64(0), passage: rows.optionalText(1)) { results.append(result) }
    }
    return results
  }

  private func result(_ document: Int64, passage: String?) throws -> SearchResult? {
    article.bind(document)
    defer { article.reset() }
    guard try article.step() else { return nil }
    let id = article.id(0)
    events.bind(id)
    defer { events.reset() }
    var found: [TimelineLine] = []
    while try events.step() { found.append(LineReader.line(events)) }
    return SearchResult(
      place: SearchPlace(number: document), article: id, title: article.optionalText(1),
      published: article.date(2),
      source: article.optionalText(3), url: article.optionalText(4),
      passage: passage.map(ArticleSearch.pieces),
      events: found)
  }

  /// The pieces of a passage that is marked.
  private static func pieces(_ passage: String) -> [SearchResult.Piece] {
    var pieces: [SearchResult.Piece] = []
    var current = ""
    func finish(isFound: Bool) {
      if !current.isEmpty { pieces.append(SearchResult.Piece(text: current, isFound: isFound)) }
      current = ""
    }
    for scalar in passage.unicodeScalars {
      switch String(scalar) {
      case begin: finish(isFound: false)
      case end: finish(isFound: true)
      default: current.unicodeScalars.append(scalar)
      }
    }
    finish(isFound: false)
    return pieces
  }
}
