import CasusModel

/// Searches in FTS5's own language. Every word is quoted, so that nothing in it is taken for an operator.
enum MatchText {
  /// The whole condition: the words in title or text, and the codes that stand for parties and types.
  static func text(_ query: SearchQuery) -> String {
    var parts = ["{title text} : (\(text(query.words)))"]
    parts += query.parties.map { "parties : \(quoted($0))" }
    if !query.types.isEmpty {
      let types = query.types.map(\.rawValue).sorted().map(quoted)
      parts.append("types : (\(types.joined(separator: " OR ")))")
    }
    return parts.joined(separator: " AND ")
  }

  private static func text(_ expression: SearchExpression) -> String {
    switch expression {
    case .phrase(let words, let isPrefix): return quoted(words) + (isPrefix ? " *" : "")
    case .any(let parts): return parts.map { "(\(text($0)))" }.joined(separator: " OR ")
    case .all(let wanted, let unwanted):
      let all = wanted.map { "(\(text($0)))" }.joined(separator: " AND ")
      if unwanted.isEmpty { return all }
      return "(\(all)) NOT (\(unwanted.map { "(\(text($0)))" }.joined(separator: " OR ")))"
    }
  }

  private static func quoted(_ words: String) -> String {
    "\"" + words.map { $0 == "\"" ? "\"\"" : $0 == "\0" ? " " : String($0) }.joined() + "\""
  }
}
