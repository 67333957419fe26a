import CasusModel
import GRDB

/// The order of writing within a batch: articles, what they speak of, then what they say of it.
///
/// Rows go in by the order of their keys, so that a batch touches each page of a table once.
final class BatchWriting {
  private let articles: ArticleWriting
  private let index: ArticleIndexing
  private let keepsText: Bool
  private let texts: TextGroupWriting
  private let files: InputFileWriting
  private let rejections: RejectionWriting
  private let events: EventWriting
  private let mentions: MentionWriting
  private let agreements: AgreementWriting
  private let clauses: ClauseWriting
  private let claims: ClaimWriting
  private let totals: Statement
  private let run: Int64

  init(_ database: Database, run: Int64, keepsText: Bool) throws {
    self.run = run
    self.keepsText = keepsText
    index = try ArticleIndexing(database)
    articles = try ArticleWriting(database, run: run, keepsText: keepsText)
    texts = try TextGroupWriting(database)
    files = try InputFileWriting(database, run: run)
    rejections = try RejectionWriting(database, run: run)
    events = try EventWriting(database)
    mentions = try MentionWriting(database)
    agreements = try AgreementWriting(database)
    clauses = try ClauseWriting(database)
    claims = try ClaimWriting(database)
    totals = try database.prepared(
      """
      UPDATE coder_run SET articles_new = articles_new + ?, articles_known = articles_known + ?,
        rejected = rejected + ?, mentions = mentions + ? WHERE id = ?
      """)
  }

  /// Writes a batch inside a transaction that the caller holds.
  func write(_ batch: [IngestItem]) throws -> BatchCounts {
    var counts = BatchCounts()
    var candidates: [IncomingArticle] = []
    candidates.reserveCapacity(batch.count)
    for item in batch {
      switch item {
      case .rejected(let rejection): try rejections.write(rejection, &counts)
      case .known(let key, let article, let path, let line):
        candidates.append(IncomingArticle(key: key, article: article, coded: nil, path: path, line: line))
      case .coded(let key, let article, let coded, let path, let line):
        candidates.append(IncomingArticle(key: key, article: article, coded: coded, path: path, line: line))
      case .finished(let file): try files.write(file)
      }
    }
    let new = try sort(candidates, &counts)
    try writeRecords(of: new, &counts)
    totals.bind(counts.articlesNew)
    totals.bind(counts.articlesKnown)
    totals.bind(counts.rejected)
    totals.bind(counts.mentions)
    totals.bind(run)
    try totals.run()
    return counts
  }

  /// Writes the articles, and gives back those that were new with their records, by id.
  private func sort(_ candidates: [IncomingArticle], _ counts: inout BatchCounts) throws
    -> [NewArticle]
  {
    var new: [NewArticle] = []
    // Coded copies before known ones, so that a copy that is known to the caller finds its row.
    let sorted = candidates.sorted {
      $0.key.id == $1.key.id ? $0.coded != nil && $1.coded == nil : $0.key.id < $1.key.id
    }
    for candidate in sorted {
      switch try articles.write(candidate) {
      case .new(let coded):
        counts.articlesNew += 1
        if coded.foreignLanguage != nil { counts.foreign += 1 }
        new.append(NewArticle(article: candidate, coded: coded))
      case .known: counts.articlesKnown += 1
      case .refused(let reason):
        let rejection = Rejection(
          id: candidate.article.id, path: candidate.path, line: candidate.line, reason: reason)
        try rejections.write(rejection, &counts)
      }
    }
    return new
  }

  private func writeRecords(
    of new: [NewArticle], _ counts: inout BatchCounts
  ) throws {
    try index.write(new, keepsText: keepsText)
    for entry in new { try articles.writeMentions(entry.coded, of: entry.article.key.id) }
    let grouped = try texts.write(new, &counts)
    let reported = try events.write(new, groups: grouped.groups, &counts, refusing: rejections)
    try agreements.write(new, &counts)
    try clauses.write(new, &counts)
    try claims.write(new, &counts)
    for entry in new {
      try mentions.write(entry.coded, of: entry.article.key.id, except: reported.clashing, &counts)
    }
    try events.recount(Set(reported.existing).union(grouped.events).sorted())
  }
}

/// An article that comes in, before it is known whether the store has it.
///
/// A class, because articles are sorted and handed on, which would copy a dozen references each time.
final class IncomingArticle {
  let key: ArticleKey
  let article: Article
  /// The record, or nil where the caller knew the article and did not code it.
  let coded: CodedArticle?
  let path: String
  let line: Int?

  init(key: ArticleKey, article: Article, coded: CodedArticle?, path: String, line: Int?) {
    self.key = key
    self.article = article
    self.coded = coded
    self.path = path
    self.line = line
  }
}

/// An article that the store didn't have, with its record.
///
/// A class too: a record has a dozen references, which a tuple would count up and down at each of the eight steps of
/// writing.
final class NewArticle {
  let article: IncomingArticle
  let coded: CodedArticle

  init(article: IncomingArticle, coded: CodedArticle) {
    self.article = article
    self.coded = coded
  }
}

/// Writes rejections, each once.
final class RejectionWriting {
  private let insert: Statement
  private let run: Int64

  init(_ database: Database, run: Int64) throws {
    self.run = run
    insert = try database.prepared(
      "INSERT OR IGNORE INTO rejection (article, path, line, reason, run) VALUES (?, ?, ?, ?, ?)")
  }

  func write(_ rejection: Rejection, _ counts: inout BatchCounts) throws {
    insert.bind(rejection.id)
    insert.bind(rejection.path)
    insert.bind(rejection.line)
    insert.bind(rejection.reason)
    insert.bind(run)
    if try insert.run() { counts.rejected += 1 } else { counts.rejectedKnown += 1 }
  }
}
