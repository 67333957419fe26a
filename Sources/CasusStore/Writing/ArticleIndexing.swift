import CasusModel
import GRDB

/// Feeds the full-text index.
///
/// FTS5 collects documents in memory as long as their numbers ascend, so that a batch is sorted by them first.
final class ArticleIndexing {
  private let number: Statement
  private let index: Statement

  init(_ database: Database) throws {
    number = try database.prepared("INSERT OR IGNORE INTO article_document (document, article) VALUES (?, ?)")
    index = try database.prepared(
      "INSERT INTO article_index (rowid, title, text, parties, types) VALUES (?, ?, ?, ?, ?)")
  }

  /// Indexes the new articles of a batch.
  ///
  /// - Parameter keepsText: whether texts are kept; where they aren't, only titles and codes are indexed.
  func write(_ new: [NewArticle], keepsText: Bool) throws {
    var documents: [(number: Int64, place: Int)] = []
    documents.reserveCapacity(new.count)
    for (place, entry) in new.enumerated() {
      documents.append((try take(DocumentNumber.first(of: entry.article), for: entry.article.key.id), place))
    }
    documents.sort { $0.number < $1.number }
    for document in documents {
      let entry = new[document.place]
      let article = entry.article.article
      index.bind(document.number)
      index.bind(article.title)
      index.bind(keepsText ? article.text : nil)
      index.bind(DocumentCodes.parties(entry.coded))
      index.bind(DocumentCodes.types(entry.coded))
      try index.run()
    }
  }

  /// Takes the first number from `number` on that no article has.
  private func take(_ first: Int64, for article: ContentID) throws -> Int64 {
    var candidate = first
    while true {
      number.bind(candidate)
      number.bind(article)
      if try number.run() { return candidate }
      candidate += 1
    }
  }
}

/// The numbers of the full-text index: the day of publication in the high bits, bits of the id in the low.
enum DocumentNumber {
  private static let bits: Int64 = 41
  /// 0001-01-01 has day 1, so that 0 is left for the unknown.
  private static let dayOne = 719_163

  /// The number that an article has where no other has it.
  static func first(of incoming: IncomingArticle) -> Int64 {
    let day = incoming.article.published?.earliest
    return (day.map(lowest(of:)) ?? 0) + incoming.key.id.rawValue & (1 << bits - 1)
  }

  /// The lowest number of an article that was published on a day.
  static func lowest(of day: CivilDay) -> Int64 {
    Int64(day.number + dayOne) << bits
  }
}

/// The words that stand for parties and types in the full-text index.
enum DocumentCodes {
  /// The codes of all parties and countries that the article names or that take part in its events.
  static func parties(_ coded: CodedArticle) -> String? {
    var codes: Set<String> = []
    func add(_ reference: PartyReference) {
      if let party = reference.party { codes.insert(party) }
      if let country = reference.country { codes.insert(country) }
    }
    for mention in coded.parties { add(mention.reference) }
    for event in coded.events { (event.actors + event.recipients + event.attributedTo).forEach(add) }
    return joined(codes)
  }

  /// The types of the events.
  static func types(_ coded: CodedArticle) -> String? {
    joined(Set(coded.events.map(\.type.rawValue)))
  }

  private static func joined(_ codes: Set<String>) -> String? {
    codes.isEmpty ? nil : codes.sorted().joined(separator: " ")
  }
}
