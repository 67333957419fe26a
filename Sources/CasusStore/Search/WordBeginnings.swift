/// The words of the full text that begin as a search says.
///
/// FTS5 finds a beginning by putting together all places of all words that have it before it gives the first article.
/// Where these words are few, a search for any of them gives the newest articles at once.
struct WordBeginnings {
  private let words: Statement

  /// With more words, finding them would take longer than it saves.
  static let most = 16

  init(_ connection: ReadConnection) throws {
    // The vocabulary is a view of the index, of this connection alone: nothing is written to the store.
    try connection.prepared(
      """
      CREATE VIRTUAL TABLE IF NOT EXISTS temp.article_word USING fts5vocab('main', 'article_index', 'instance')
      """
    ).run()
    words = try connection.prepared("SELECT term FROM temp.article_word WHERE term >= ? LIMIT 1")
  }

  /// The words that begin so, or nil where there are none, too many, or the beginning isn't plain letters and digits,
  /// which FTS5 folds in its own way.
  func words(_ beginning: String) throws -> [String]? {
    let beginning = beginning.hasSuffix("*") ? beginning.dropLast() : Substring(beginning)
    guard !beginning.isEmpty, beginning.utf8.allSatisfy(WordBeginnings.isPlain) else { return nil }
    let folded = beginning.lowercased()
    var found: [String] = []
    var from = folded
    while let word = try first(from: from), word.utf8.starts(with: folded.utf8) {
      if found.count == WordBeginnings.most { return nil }
      found.append(word)
      // Nothing lies between a word and the same with the lowest letter behind it.
      from = word + "\u{1}"
    }
    return found.isEmpty ? nil : found
  }

  private func first(from beginning: String) throws -> String? {
    words.bind(beginning)
    defer { words.reset() }
    return try words.step() ? words.text(0) : nil
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
