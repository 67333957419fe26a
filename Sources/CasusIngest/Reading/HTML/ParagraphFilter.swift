/// Drops from an article's paragraphs what its outlet put between them.
struct ParagraphFilter {
  let tree: MarkupTree
  let hints: PageHints
  let title: String?

  /// The paragraphs that are the author's.
  func paragraphs(_ blocks: [TextBlock]) -> [String] {
    var kept: [(text: String, isHeading: Bool)] = []
    let total = blocks.reduce(0) { $0 + $1.length }
    var passed = 0
    for block in blocks {
      let isHeading = isHeading(block)
      passed += block.length
      if isHeading, isEnd(block.text) {
        // Behind the article, or between its paragraphs.
        if passed * 2 > total { break }
        continue
      }
      var block = block
      if kept.isEmpty { dropHeadline(&block) }
      if isNoise(block, isFirst: kept.isEmpty) { continue }
      if kept.last?.text == block.text { continue }
      kept.append((block.text, isHeading))
    }
    // A heading with nothing below it is one of what was dropped.
    while kept.last?.isHeading == true { kept.removeLast() }
    return kept.map(\.text)
  }

  /// Drops a first line that is the headline.
  private func dropHeadline(_ block: inout TextBlock) {
    guard let title, let end = block.text.firstIndex(of: "\n"),
      TextEvidence.same(String(block.text[..<end]), title)
    else { return }
    block.text = String(block.text[block.text.index(after: end)...])
    block.length = block.text.unicodeScalars.count
  }

  private func isHeading(_ block: TextBlock) -> Bool {
    let name = tree[block.element].name
    return name.count == 2 && name.hasPrefix("h") && name != "hr"
  }

  private func isEnd(_ text: String) -> Bool {
    let lower = text.lowercased()
    return text.count < 60 && hints.endHeadings.contains { lower.hasPrefix($0) }
  }

  private func isNoise(_ block: TextBlock, isFirst: Bool) -> Bool {
    let lower = block.text.lowercased().replacing("’", with: "'")
    if hints.noiseWholes.contains(lower) { return true }
    if isFirst, let title, TextEvidence.same(block.text, title) { return true }
    if block.linkDensity > 0.6 && (block.length < 300 || block.linkDensity > 0.9) { return true }
    if block.length < 250, hints.noiseStarts.contains(where: { lower.hasPrefix($0) }) { return true }
    if !block.text.contains(where: { $0.isLetter || $0.isNumber || $0 == "_" }) { return true }
    let isAddress = lower.hasPrefix("http") && !block.text.contains { $0.isWhitespace }
    return isAddress
  }
}

extension TextEvidence {
  /// Whether two texts have the same words.
  static func same(_ left: String, _ right: String) -> Bool {
    let isWordPart: (Character) -> Bool = { $0.isLetter || $0.isNumber }
    return left.lowercased().filter(isWordPart) == right.lowercased().filter(isWordPart)
  }
}
