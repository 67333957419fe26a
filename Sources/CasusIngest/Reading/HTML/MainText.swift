/// Finds an article's own text in a page.
///
/// Each paragraph gets a weight: what reads like prose counts for it, links and scraps count against it. The
/// element whose paragraphs have the greatest sum holds the article. Names of classes that say what an element
/// is for, and the text that the page's own data (JSON-LD) say is the article's, shift the weights.
struct MainText {
  private let tree: MarkupTree
  private let hints: PageHints
  private let title: String?
  /// What the page's data say the text is.
  private let evidence: TextEvidence?

  init(tree: MarkupTree, title: String?, evidence: String? = nil, hints: PageHints = .standard) {
    self.tree = tree
    self.hints = hints
    self.title = title
    self.evidence = evidence.flatMap(TextEvidence.init)
  }

  /// The text's paragraphs in order, and the element that they stand in; nil where the page has none.
  func find() -> (paragraphs: [String], container: MarkupTree.ID)? {
    guard !tree.nodes.isEmpty else { return nil }
    let found = find(isLenient: false)
    let length = found.map { MainText.length($0.paragraphs) } ?? 0
    if length >= MainText.shortest { return found }
    guard let other = find(isLenient: true), MainText.length(other.paragraphs) > 2 * length else {
      return found
    }
    return other
  }

  /// Where less than this is found another look is taken.
  private static let shortest = 250

  private static func length(_ paragraphs: [String]) -> Int { paragraphs.reduce(0) { $0 + $1.utf8.count } }

  private func find(isLenient: Bool) -> (paragraphs: [String], container: MarkupTree.ID)? {
    let removed = PageRemovals(tree: tree, hints: hints, isLenient: isLenient).marks()
    let blocks = tree.textBlocks(in: tree.root, removed: removed, hints: hints)
    guard !blocks.isEmpty else { return nil }
    let plain = blocks.map { weight($0) }
    guard let container = supportedContainer(blocks, plain) ?? container(blocks, plain) else { return nil }
    let inside = blocks.indices.filter { tree.isInside(blocks[$0].start, container) }
    let paragraphs = ParagraphFilter(tree: tree, hints: hints, title: title)
      .paragraphs(inside.map { blocks[$0] })
    return paragraphs.isEmpty ? nil : (paragraphs, container)
  }

  /// The element that holds what the page's data say the text is; nil where they say little.
  ///
  /// Some pages give an excerpt there, or the text of something else.
  private func supportedContainer(_ blocks: [TextBlock], _ weights: [Double]) -> MarkupTree.ID? {
    guard let evidence else { return nil }
    let shares = blocks.map { evidence.share(of: $0.text) }
    let supported = zip(blocks, shares).reduce(0) { $0 + ($1.1 > 0.5 ? $1.0.length : 0) }
    guard supported > 200, supported * 10 >= evidence.length * 7 else { return nil }
    let shifted = blocks.indices.map { index in
      let length = Double(blocks[index].length)
      return shares[index] > 0.5 ? length : min(0, weights[index]) - 0.2 * length
    }
    guard let found = container(blocks, shifted) else { return nil }
    // A paragraph among others that the data don't have is an excerpt.
    let isOne = blocks.count { tree.isInside($0.start, found) } == 1
    let frame = isOne && tree[found].parent >= 0 ? tree[found].parent : found
    let prose = zip(blocks, weights).reduce(0) { sum, block in
      sum + (block.1 > 0 && tree.isInside(block.0.start, frame) ? block.0.length : 0)
    }
    return supported * 2 < prose ? nil : found
  }

  /// How much a block speaks for being part of an article.
  private func weight(_ block: TextBlock) -> Double {
    let name = tree[block.element].name
    if name.count == 2, name.hasPrefix("h") { return 0 }
    let prose = Double(block.length - block.linkLength)
    if block.linkDensity > 0.5 { return -0.5 * Double(block.linkLength) - 5 }
    let isSentence = TextShape.endsSentence(block.text)
    if block.length < 40 && !isSentence { return -5 }
    if block.length < 80 && !isSentence { return name == "p" ? 0.3 * prose : 0 }
    return (name == "p" || name == "blockquote" ? 1 : 0.8) * prose
  }

  /// The element with the greatest sum of weights, the innermost of equals.
  private func container(_ blocks: [TextBlock], _ weights: [Double]) -> MarkupTree.ID? {
    // Sums up to a block, so that an element's is a difference.
    var sums = [0.0]
    for weight in weights { sums.append(sums[sums.count - 1] + weight) }
    var candidates: Set<MarkupTree.ID> = []
    for block in blocks { candidates.formUnion(tree.ancestors(block.start)) }
    var best: (id: MarkupTree.ID, score: Double)?
    for id in candidates.sorted() {
      let first = blocks.firstIndex { $0.start >= id } ?? blocks.count
      let last = blocks.firstIndex { $0.start >= tree[id].end } ?? blocks.count
      guard last > first else { continue }
      let sum = sums[last] - sums[first]
      let score = sum * hints.contentFactor(tree, id)
      // A wider element has to bring more than a stray line.
      if score > 0, score > (best?.score ?? 0) * (best.map { tree.isInside(id, $0.id) ? 0.95 : 1 } ?? 1) {
        best = (id, score)
      }
    }
    return best?.id
  }
}

/// A text by its runs of four words, to see how much of another it holds.
struct TextEvidence {
  private var runs: Set<Int> = []
  private(set) var length = 0

  init?(_ text: String) {
    let words = TextEvidence.words(text)
    guard words.count >= 30 else { return nil }
    length = text.unicodeScalars.count
    runs = TextEvidence.runs(words)
  }

  /// How much of a text is part of this one, from 0 to 1.
  func share(of text: String) -> Double {
    let found = TextEvidence.runs(TextEvidence.words(text))
    if found.isEmpty { return 0 }
    return Double(found.count { runs.contains($0) }) / Double(found.count)
  }

  private static func words(_ text: String) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber }
  }

  private static func runs(_ words: [Substring]) -> Set<Int> {
    if words.count < 4 { return words.isEmpty ? [] : [words.hashValue] }
    return Set((3..<words.count).map { words[($0 - 3)...$0].hashValue })
  }
}

/// How a text looks.
enum TextShape {
  /// Whether the text ends as sentences do.
  static func endsSentence(_ text: String) -> Bool {
    let last = text.last { !"\"'”’»)]".contains($0) && !$0.isWhitespace }
    return last.map { ".!?…:;。！？।؟".contains($0) } ?? false
  }
}
