/// The beginning of an input that may be markup.
struct MarkupSample {
  private let text: Substring

  init(_ body: UnsafeBufferPointer<UInt8>) {
    text = String(decoding: body.prefix(1 << 14), as: UTF8.self).lowercased()[...]
  }

  /// What the markup is, by its document type and first element; nil where this is no markup.
  var format: InputFormat? {
    var rest = text
    var isXML = false
    while true {
      rest = rest.drop(while: \.isWhitespace)
      if rest.hasPrefix("<?") {
        isXML = isXML || rest.hasPrefix("<?xml")
        guard let end = rest.firstRange(of: ">") else { return nil }
        rest = rest[end.upperBound...]
      } else if rest.hasPrefix("<!--") {
        guard let end = rest.firstRange(of: "-->") else { return .document(.html) }
        rest = rest[end.upperBound...]
      } else if rest.hasPrefix("<!doctype") {
        let name = rest.dropFirst(9).drop(while: \.isWhitespace).prefix { $0.isLetter }
        if name == "lewis" { return .reuters }
        if name == "html" { return .document(.html) }
        guard let end = MarkupSample.endOfDocumentType(rest) else { return nil }
        rest = rest[end...]
      } else {
        return element(rest, isXML: isXML)
      }
    }
  }

  /// Behind a document type, which may hold declarations in brackets.
  private static func endOfDocumentType(_ text: Substring) -> Substring.Index? {
    let close = text.firstIndex(of: ">")
    guard let open = text.firstIndex(of: "["), let first = close, open < first else {
      return close.map { text.index(after: $0) }
    }
    guard let end = text[open...].firstIndex(of: "]"), let last = text[end...].firstIndex(of: ">") else {
      return nil
    }
    return text.index(after: last)
  }

  private func element(_ rest: Substring, isXML: Bool) -> InputFormat? {
    guard rest.first == "<" else { return nil }
    let name = rest.dropFirst().prefix { $0.isLetter || $0.isNumber || ":-_".contains($0) }
    switch name {
    case "rss", "rdf:rdf", "feed", "atom:feed", "channel": return .document(.feed)
    case "reuters": return .reuters
    case "": return nil
    default:
      if PageHints.standard.blocks.contains(String(name))
        || PageHints.standard.removedElements.contains(String(name))
      {
        return .document(.html)
      }
      return isXML ? .unreadable("XML of a kind that is not read: its first element is <\(name)>") : nil
    }
  }
}
