/// Puts right what stands in feeds although it is not XML, so that a parser loses nothing over it.
enum XMLRepair {
  /// The document without its document type, and with every entity as a number.
  ///
  /// No entity can be declared then, so none can multiply or name a file. `&nbsp;` and the like mean what they
  /// mean in HTML, a lone `&` means itself, and an entity that nobody knows is dropped.
  static func plain(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    var rest = text[...]
    while let mark = rest.utf8.firstIndex(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") }) {
      result += rest[..<mark]
      rest = rest[mark...]
      if rest.hasPrefix("<![CDATA[") {
        result += take(&rest, through: "]]>")
      } else if rest.hasPrefix("<!--") {
        _ = take(&rest, through: "-->")
      } else if rest.hasPrefix("<!DOCTYPE") || rest.hasPrefix("<!doctype") {
        dropDocumentType(&rest)
      } else if rest.first == "<" {
        result.append("<")
        rest = rest.dropFirst()
      } else {
        result += entity(&rest)
      }
    }
    return result + rest
  }

  /// Everything up to the end of a mark, or to the end of the text.
  private static func take(_ rest: inout Substring, through mark: String) -> Substring {
    let end = rest.firstRange(of: mark)?.upperBound ?? rest.endIndex
    defer { rest = rest[end...] }
    return rest[..<end]
  }

  private static func dropDocumentType(_ rest: inout Substring) {
    let close = rest.firstIndex(of: ">") ?? rest.endIndex
    guard let open = rest.firstIndex(of: "["), open < close else {
      rest = rest[close...].dropFirst()
      return
    }
    let end =
      rest[open...].firstRange(of: "]>")?.upperBound
      ?? rest[open...].firstIndex(of: "]").flatMap { rest[$0...].firstIndex(of: ">") }.map {
        rest.index(after: $0)
      }
    rest = rest[(end ?? rest.endIndex)...]
  }

  /// What an ampersand begins, which is stepped over.
  private static func entity(_ rest: inout Substring) -> String {
    let name = rest.dropFirst().prefix(32).prefix { $0.isLetter || $0.isNumber || $0 == "#" }
    guard !name.isEmpty, name.endIndex < rest.endIndex, rest[name.endIndex] == ";" else {
      rest = rest.dropFirst()
      return "&#38;"
    }
    let whole = rest[..<rest.index(after: name.endIndex)]
    rest = rest[whole.endIndex...]
    guard let scalar = CharacterEntities.decoded(String(whole)).unicodeScalars.first,
      CharacterEntities.decoded(String(whole)) != String(whole)
    else { return "" }
    return "&#\(scalar.value);"
  }
}
