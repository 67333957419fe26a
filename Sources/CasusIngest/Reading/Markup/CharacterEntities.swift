import CLibxml2

/// Characters written as `&amp;`, `&#8217;`, `&#x2019;`, as they stand in texts that were escaped twice.
enum CharacterEntities {
  /// The text with its entities as characters; what is none stays.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    var rest = text[...]
    while let mark = rest.utf8.firstIndex(of: UInt8(ascii: "&")) {
      result += rest[..<mark]
      rest = rest[mark...]
      let name = rest.dropFirst().prefix(12).prefix { $0 != ";" }
      if name.endIndex < rest.endIndex, rest[name.endIndex] == ";", let scalar = scalar(name) {
        if let scalar = scalar { result.unicodeScalars.append(scalar) }
        rest = rest[rest.index(after: name.endIndex)...]
      } else {
        result += "&"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }

  /// The character of a name; a control character, which stands for nothing, is nil in the inner optional.
  private static func scalar(_ name: Substring) -> Unicode.Scalar?? {
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let isHex = digits.first == "x" || digits.first == "X"
      guard let value = UInt32(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10) else {
        return nil
      }
      guard let scalar = Unicode.Scalar(value), value >= 0x20 || value == 0x0A || value == 0x09 else {
        return .some(nil)
      }
      return .some(scalar)
    }
    guard !name.isEmpty, name.utf8.allSatisfy({ $0 < 0x80 && $0 > 0x2F }) else { return nil }
    if name == "apos" { return .some("'") }
    guard let entity = htmlEntityLookup(String(name)) else { return nil }
    return Unicode.Scalar(entity.pointee.value).map { .some($0) }
  }
}
