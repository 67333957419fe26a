/// Text that may be HTML, as feeds and exports carry it.
enum MarkupText {
  /// The text without markup, paragraphs parted by empty lines; text that has no markup stays as it is.
  static func plain(_ text: String) -> String {
    guard looksLikeMarkup(text) else { return CharacterEntities.decoded(text) }
    let tree = MarkupTree(html: "<div>" + text + "</div>")
    guard !tree.nodes.isEmpty else { return text }
    let hints = PageHints.standard
    let silent: Set<String> = ["script", "style", "template", "iframe", "form", "button", "head"]
    let removed = tree.nodes.map { silent.contains($0.name) }
    return tree.textBlocks(in: tree.root, removed: removed, hints: hints).map(\.text).joined(
      separator: "\n\n")
  }

  /// Whether there are tags in a text.
  static func looksLikeMarkup(_ text: String) -> Bool {
    var rest = text.utf8[...]
    while let mark = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[rest.index(after: mark)...]
      let name = rest.prefix(12)
      let isTag = name.first.map {
        ($0 | 32) &- 97 < 26 || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "!")
      }
      if isTag == true, rest.contains(UInt8(ascii: ">")) { return true }
    }
    return false
  }
}
