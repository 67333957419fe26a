/// What a person typed into a search, understood.
///
/// Words beside each other are all wanted; `"…"` is a phrase; `missile*` begins so; `OR`, `AND` and `NOT` in
/// capitals, a `-` before a word, and brackets mean what they seem to. Everything else is read as words: no input is
/// an error but one without a word to look for.
public indirect enum SearchExpression: Hashable, Sendable {
  /// Words that follow each other; the last may be only the beginning of one.
  case phrase(String, isPrefix: Bool)
  /// All of these, and none of those.
  case all([SearchExpression], except: [SearchExpression])
  /// One of these.
  case any([SearchExpression])

  /// Why a search can't be understood.
  public enum Failure: Error, Hashable, Sendable, CustomStringConvertible {
    /// There is no word in it.
    case noWords
    /// It only says what is not wanted.
    case onlyExclusions

    /// One sentence for the user.
    public var description: String {
      switch self {
      case .noWords: "there is no word to look for; give one, such as missile or \"joint drill\"."
      case .onlyExclusions: "a search needs a word that is wanted beside those that are not."
      }
    }
  }

  /// Reads what a person typed.
  public init(_ text: String) throws(Failure) {
    var parser = SearchParser(text)
    guard let parsed = parser.expression(depth: 0) else { throw .noWords }
    switch parsed {
    case .wanted(let expression): self = expression
    case .unwanted: throw .onlyExclusions
    }
  }
}

/// Reads searches.
private struct SearchParser {
  private var tokens: ArraySlice<Token>
  /// Brackets within each other beyond so many are passed over.
  private static let deepest = 20

  /// A part of a search: what is wanted, or what is not.
  enum Part {
    case wanted(SearchExpression)
    case unwanted(SearchExpression)
  }

  private enum Token: Hashable {
    case phrase(String, isPrefix: Bool)
    case open, close, or, and, not
  }

  init(_ text: String) {
    tokens = SearchParser.tokens(text)[...]
  }

  /// Alternatives, up to the end or a closing bracket.
  mutating func expression(depth: Int) -> Part? {
    var alternatives: [SearchExpression] = []
    var exclusion: SearchExpression?
    while true {
      switch conjunction(depth: depth) {
      case .wanted(let expression): alternatives.append(expression)
      // "a OR NOT b" has no meaning for an index; what is wanted counts.
      case .unwanted(let expression): exclusion = exclusion ?? expression
      case nil: break
      }
      if tokens.first == .or {
        tokens.removeFirst()
      } else if depth == 0, tokens.first == .close {
        tokens.removeFirst()
      } else {
        break
      }
    }
    if let first = alternatives.first { return .wanted(alternatives.count == 1 ? first : .any(alternatives)) }
    return exclusion.map { .unwanted($0) }
  }

  /// Parts that all have to hold.
  private mutating func conjunction(depth: Int) -> Part? {
    var (wanted, unwanted): ([SearchExpression], [SearchExpression]) = ([], [])
    while let next = tokens.first, next != .or, next != .close {
      if next == .and {
        tokens.removeFirst()
        continue
      }
      switch part(depth: depth) {
      case .wanted(let expression): wanted.append(expression)
      case .unwanted(let expression): unwanted.append(expression)
      case nil: break
      }
    }
    if wanted.isEmpty {
      return unwanted.isEmpty ? nil : .unwanted(unwanted.count == 1 ? unwanted[0] : .any(unwanted))
    }
    return .wanted(wanted.count == 1 && unwanted.isEmpty ? wanted[0] : .all(wanted, except: unwanted))
  }

  private mutating func part(depth: Int) -> Part? {
    switch tokens.popFirst() {
    case .phrase(let text, let isPrefix): return .wanted(.phrase(text, isPrefix: isPrefix))
    case .not:
      guard let next = tokens.first, next != .or, next != .close, next != .and else { return nil }
      switch part(depth: depth) {
      case .wanted(let expression): return .unwanted(expression)
      case .unwanted(let expression): return .wanted(expression)
      case nil: return nil
      }
    case .open:
      guard depth < SearchParser.deepest else { return nil }
      let inner = expression(depth: depth + 1)
      if tokens.first == .close { tokens.removeFirst() }
      return inner
    case .close, .or, .and, nil: return nil
    }
  }

  /// Words, phrases, brackets and operators.
  private static func tokens(_ text: String) -> [Token] {
    var tokens: [Token] = []
    var rest = Substring(text)
    while let next = rest.first {
      switch next {
      case "(", ")":
        tokens.append(next == "(" ? .open : .close)
        rest.removeFirst()
      case "\"", "“", "”":
        rest.removeFirst()
        let phrase = rest.prefix { !isQuote($0) }
        rest = rest[phrase.endIndex...].dropFirst()
        let isPrefix = rest.first == "*"
        if isPrefix { rest.removeFirst() }
        append(phrase, isPrefix: isPrefix, to: &tokens)
      case _ where next.isWhitespace: rest.removeFirst()
      case "-"
      where rest.dropFirst().first.map { $0.isLetter || $0.isNumber || isQuote($0) || $0 == "(" } ?? false:
        // Within a word a hyphen joins; before one it excludes.
        tokens.append(.not)
        rest.removeFirst()
      default:
        let word = rest.prefix { !$0.isWhitespace && !isQuote($0) && $0 != "(" && $0 != ")" }
        rest = rest[word.endIndex...]
        append(word: word, to: &tokens)
      }
    }
    return tokens
  }

  private static func append(word: Substring, to tokens: inout [Token]) {
    switch word {
    case "OR": tokens.append(.or)
    case "AND": tokens.append(.and)
    case "NOT": tokens.append(.not)
    default: append(word, isPrefix: word.last == "*", to: &tokens)
    }
  }

  private static func append(_ words: Substring, isPrefix: Bool, to tokens: inout [Token]) {
    // The index knows letters and digits only; what has none of them is no word.
    let known = words.filter { $0.isLetter || $0.isNumber }
    guard !known.isEmpty else { return }
    tokens.append(.phrase(String(words), isPrefix: isPrefix))
  }

  private static func isQuote(_ character: Character) -> Bool {
    character == "\"" || character == "“" || character == "”"
  }
}
