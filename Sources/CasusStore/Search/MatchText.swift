import CasusModel

/// Searches in FTS5's own language. Every word is quoted, so that nothing in it is taken for an operator.
enum MatchText {
  /// The whole condition: the words in title or text, and the codes that stand for parties and types.
  ///
  /// - Parameter words: the words that begin in a certain way, or nil where FTS5 has to find them.
  static func text(_ query: SearchQuery, words: (String) throws -> [String]?) rethrows -> String {
    var parts = ["{title text} : (\(try text(query.words, words)))"]
    parts += query.parties.map { "parties : \(quoted($0))" }
    if !query.types.isEmpty {
      let types = query.types.map(\.rawValue).sorted().map(quoted)
      parts.append("types : (\(types.joined(separator: " OR ")))")
    }
    return parts.joined(separator: " AND ")
  }

  private static func text(
    _ expression: SearchExpression, _ words: (String) throws -> [String]?
  ) rethrows -> String {
    switch expression {
    case .phrase(let phrase, let isPrefix):
      if !isPrefix { return quoted(phrase) }
      return try words(phrase)?.map(quoted).joined(separator: " OR ") ?? quoted(phrase) + " *"
    case .any(let parts): return try parts.map { "(\(try text($0, words)))" }.joined(separator: " OR ")
    case .all(let wanted, let unwanted):
      let all = try wanted.map { "(\(try text($0, words)))" }.joined(separator: " AND ")
      if unwanted.isEmpty { return all }
      return "(\(all)) NOT (\(try unwanted.map { "(\(try text($0, words)))" }.joined(separator: " OR ")))"
    }
  }

  private static func quoted(_ words: String) -> String {
    "\"" + words.map { $0 == "\"" ? "\"\"" : $0 == "\0" ? " " : String($0) }.joined() + "\""
  }
}
