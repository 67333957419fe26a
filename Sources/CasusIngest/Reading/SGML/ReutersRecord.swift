/// One record of Reuters-21578, whose markup is SGML: elements without attributes that matter, and entities.
struct ReutersRecord {
  private let text: Substring

  /// The record from `<REUTERS` to `</REUTERS>`.
  init(_ text: String) {
    self.text = text[...]
  }

  /// What the record says. The outlet is Reuters, as the collection's name says.
  var raw: RawArticle {
    var raw = RawArticle()
    raw.id = attribute("NEWID").map { "reuters-" + $0 }
    raw.title = element("TITLE").flatMap(RawArticle.oneLine)
    raw.published = element("DATE")
    raw.source = "Reuters"
    raw.language = "en"
    raw.authors = element("AUTHOR").map { [$0] } ?? []
    // Stories without a body of their own have their text right in <TEXT>.
    raw.text = (element("BODY") ?? unprocessed).map(ReutersRecord.body)
    return raw
  }

  private func attribute(_ name: String) -> String? {
    guard let end = text.firstIndex(of: ">"), let range = text[..<end].firstRange(of: name + "=\"") else {
      return nil
    }
    let value = text[range.upperBound..<end].prefix { $0 != "\"" }
    return value.isEmpty ? nil : String(value)
  }

  private func element(_ name: String) -> String? {
    guard let open = text.firstRange(of: "<\(name)>"),
      let close = text[open.upperBound...].firstRange(of: "</\(name)>")
    else { return nil }
    return CharacterEntities.decoded(String(text[open.upperBound..<close.lowerBound]))
  }

  private var unprocessed: String? {
    guard let open = text.firstRange(of: "<TEXT"), let end = text[open.upperBound...].firstIndex(of: ">"),
      let close = text[end...].firstRange(of: "</TEXT>")
    else { return nil }
    var body = String(text[text.index(after: end)..<close.lowerBound])
    for name in ["TITLE", "AUTHOR", "DATELINE"] {
      if let from = body.firstRange(of: "<\(name)>"), let to = body.firstRange(of: "</\(name)>"),
        from.lowerBound < to.upperBound
      {
        body.removeSubrange(from.lowerBound..<to.upperBound)
      }
    }
    return CharacterEntities.decoded(body)
  }

  /// The body without its sign-off: paragraphs are lines that begin with white space.
  private static func body(_ text: String) -> String {
    var paragraphs: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard let words = RawArticle.oneLine(String(line)) else { continue }
      if line.first?.isWhitespace == true || paragraphs.isEmpty {
        paragraphs.append(words)
      } else {
        paragraphs[paragraphs.count - 1] += " " + words
      }
    }
    while let last = paragraphs.last, ["REUTER", "REUTERS", "Reuter", "Reuters"].contains(last) {
      paragraphs.removeLast()
    }
    return paragraphs.joined(separator: "\n\n")
  }
}
