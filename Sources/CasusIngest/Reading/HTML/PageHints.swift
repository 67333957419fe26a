/// What the elements of news pages are for, by their names and classes: `Data/html-hints.txt`.
struct PageHints: Sendable {
  private(set) var removedElements: Set<String> = []
  private(set) var removedRoles: Set<String> = []
  private(set) var blocks: Set<String> = []
  private(set) var noiseStarts: [String] = []
  private(set) var noiseWholes: Set<String> = []
  private(set) var endHeadings: [String] = []
  private var removed = WordSequences()
  private var never: Set<[String]> = []
  private var kept = WordSequences()
  private var content = WordSequences()

  /// Sequences of words by their first.
  private struct WordSequences: Sendable {
    var byFirst: [String: [[String]]] = [:]

    mutating func add(_ words: [String]) {
      if let first = words.first { byFirst[first, default: []].append(words) }
    }

    func match(_ words: [String]) -> Bool {
      for (index, word) in words.enumerated() {
        for sequence in byFirst[word] ?? [] where words[index...].starts(with: sequence) { return true }
      }
      return false
    }
  }

  static let standard = PageHints()

  private init() {
    for line in ReadingData.lines(of: "html-hints.txt") {
      let words = line.rest.split(separator: " ").map(String.init)
      switch line.keyword {
      case "remove-element": removedElements.formUnion(words)
      case "remove-role": removedRoles.formUnion(words)
      case "block": blocks.formUnion(words)
      case "remove": removed.add(words)
      case "remove-always": never.insert(words)
      case "keep": kept.add(words)
      case "content": content.add(words)
      case "noise-start": noiseStarts.append(line.rest)
      case "noise-whole": noiseWholes.insert(line.rest)
      case "end-heading": endHeadings.append(line.rest)
      default: break
      }
    }
  }

  /// Whether a class or id is one of something that is not the article.
  func isRemoved(_ name: String) -> Bool { removed.match(PageHints.words(name)) }

  /// Whether a class or id is one of something that belongs to the article whatever its other names are.
  func isKept(_ name: String) -> Bool { kept.match(PageHints.words(name)) }

  /// Whether a class or id is one of something that is no article even where it holds most of a page's text.
  func isNeverArticle(_ name: String) -> Bool { never.contains(PageHints.words(name)) }

  /// Whether an element is marked as the one that holds the article's text.
  func isContent(_ tree: MarkupTree, _ id: MarkupTree.ID) -> Bool { contentFactor(tree, id) >= 1.3 }

  /// How much more an element's text counts for its names: most where the page says outright that this is it.
  func contentFactor(_ tree: MarkupTree, _ id: MarkupTree.ID) -> Double {
    let name = tree[id].name
    // These have the names of the whole page's kind.
    if name == "body" || name == "html" { return 1 }
    var factor = name == "article" ? 1.1 : 1
    for (name, value) in tree[id].attributes {
      switch name {
      case "itemprop": if value.lowercased().contains("articlebody") { factor = max(factor, 2) }
      case "class", "id":
        let names = value.split(whereSeparator: \.isWhitespace)
        if names.contains(where: { content.match(PageHints.words(String($0))) }) { factor = max(factor, 1.3) }
      default: break
      }
    }
    return factor
  }

  /// The words of a class or id: `moreStories`, `more-stories` and `more__stories` have the same two.
  static func words(_ name: String) -> [String] {
    var words: [String] = []
    var word = ""
    var wasLower = false
    for scalar in name.unicodeScalars.prefix(200) {
      let isUpper = (65...90).contains(scalar.value)
      let isLetter = isUpper || (97...122).contains(scalar.value) || scalar.value >= 0x80
      if !isLetter || (isUpper && wasLower) {
        if !word.isEmpty { words.append(word) }
        word = ""
      }
      if isLetter { word.unicodeScalars.append(isUpper ? Unicode.Scalar(UInt8(scalar.value | 32)) : scalar) }
      wasLower = isLetter && !isUpper
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}
