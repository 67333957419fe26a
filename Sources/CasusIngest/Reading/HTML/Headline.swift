/// A title as pages write it: the headline, and the outlet's name before or behind it perhaps.
struct Headline {
  private let text: String
  private static let separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " / "]

  init(_ text: String) { self.text = text }

  /// Whether the title is this headline, alone or with the outlet's name around it.
  func contains(_ heading: String) -> Bool {
    let (all, part) = (Headline.plain(text), Headline.plain(heading))
    if part.count < 8 { return false }
    // Behind stands the outlet more often than the headline.
    return all.hasPrefix(part)
      ? part.count * 5 >= all.count * 2 : all.hasSuffix(part) && part.count * 5 >= all.count * 3
  }

  /// The headline; a last part that names the outlet is dropped.
  func withoutOutlet(_ outlets: [String]) -> String {
    for separator in Headline.separators {
      guard let (before, after) = Headline.lastSplit(text, separator) else { continue }
      let tail = Headline.plain(after)
      let isOutlet = outlets.map(Headline.plain)
        .contains { $0.count > 2 && !tail.isEmpty && (tail.contains($0) || $0.contains(tail)) }
      // Bars part nothing else; a hyphen may belong to the headline.
      let isSeparate = ["|", "»", "::", "•"].contains { separator.contains($0) }
      if isOutlet || (isSeparate && after.count < 40 && before.count >= 15) {
        return Headline(before).withoutOutlet(outlets)
      }
    }
    return text
  }

  private static func lastSplit(_ text: String, _ separator: String) -> (before: String, after: String)? {
    guard let range = text.ranges(of: separator).last else { return nil }
    let (before, after) = (text[..<range.lowerBound], text[range.upperBound...])
    return before.isEmpty || after.isEmpty ? nil : (String(before), String(after))
  }

  private static func plain(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}

/// Names of authors as pages write them.
enum AuthorName {
  /// The name without `By`, or nil where the text can't be one.
  static func plain(_ text: String) -> String? {
    guard var name = RawArticle.oneLine(text) else { return nil }
    for prefix in ["By ", "by ", "BY ", "@"] where name.hasPrefix(prefix) { name.removeFirst(prefix.count) }
    let isName = name.count <= 80 && name.contains { $0.isLetter } && !name.hasPrefix("http")
    return isName ? name : nil
  }
}
