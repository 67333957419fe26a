/// A paragraph of a page, or whatever stands between the borders of two block elements.
struct TextBlock {
  /// The text with single spaces; line breaks that the page makes are kept.
  var text: String
  /// How many of its characters are links'.
  var linkLength: Int
  var length: Int
  /// The block element that it stands in.
  var element: MarkupTree.ID
  /// The text node that it begins with.
  var start: MarkupTree.ID

  var linkDensity: Double { length == 0 ? 0 : Double(linkLength) / Double(length) }
}

extension MarkupTree {
  /// The blocks below a node in document order, without what is marked as removed.
  func textBlocks(in id: ID, removed: [Bool], hints: PageHints) -> [TextBlock] {
    var builder = BlockBuilder()
    // Elements that are open, with whether they are blocks and whether they are links.
    var open: [(end: ID, isBlock: Bool, isLink: Bool, element: ID)] = []
    var position = id
    let stop = max(nodes[id].end, id + 1)
    while position < stop {
      while let last = open.last, last.end <= position {
        open.removeLast()
        if last.isBlock { builder.endBlock() }
        if last.isLink { builder.linkDepth -= 1 }
      }
      if position != id, removed[position] {
        if hints.blocks.contains(nodes[position].name) { builder.endBlock() }
        position = max(nodes[position].end, position + 1)
        continue
      }
      let node = nodes[position]
      if node.isText {
        builder.add(node.text, at: position, element: open.last { $0.isBlock }?.element ?? id)
      } else if node.name == "br" {
        builder.lineBreak()
      } else if node.name == "li", open.isEmpty == false {
        builder.endBlock()
        open.append((node.end, true, false, position))
      } else {
        let isBlock = hints.blocks.contains(node.name)
        let isLink = node.name == "a"
        if isBlock { builder.endBlock() }
        if isLink { builder.linkDepth += 1 }
        open.append((node.end, isBlock, isLink, position))
      }
      position += 1
    }
    builder.endBlock()
    return builder.blocks
  }
}

/// Gathers texts into blocks.
private struct BlockBuilder {
  var blocks: [TextBlock] = []
  var linkDepth = 0
  private var text = ""
  private var length = 0
  private var linkLength = 0
  private var start = 0
  private var element = 0
  private var needsSpace = false
  private var lineBreaks = 0

  mutating func add(_ piece: String, at position: Int, element: Int) {
    for scalar in piece.unicodeScalars {
      if scalar.properties.isWhitespace {
        needsSpace = true
        continue
      }
      // Marks without width.
      if scalar.value == 0x200B || scalar.value == 0xFEFF || scalar.value == 0xAD { continue }
      if text.isEmpty {
        (start, self.element) = (position, element)
      } else if lineBreaks == 1 {
        text.append("\n")
      } else if needsSpace {
        text.append(" ")
        length += 1
        if linkDepth > 0 { linkLength += 1 }
      }
      (needsSpace, lineBreaks) = (false, 0)
      text.unicodeScalars.append(scalar)
      length += 1
      if linkDepth > 0 { linkLength += 1 }
    }
  }

  /// One break is a line's end, two are a paragraph's.
  mutating func lineBreak() {
    if text.isEmpty { return }
    lineBreaks += 1
    if lineBreaks == 2 { endBlock() }
  }

  mutating func endBlock() {
    defer { (text, length, linkLength, needsSpace, lineBreaks) = ("", 0, 0, false, 0) }
    if text.isEmpty { return }
    blocks.append(
      TextBlock(text: text, linkLength: linkLength, length: length, element: element, start: start))
  }
}
