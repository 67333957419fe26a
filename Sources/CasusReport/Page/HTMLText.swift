import CasusModel

/// Text as HTML shows it.
enum HTMLText {
  /// Text in which nothing is markup. Control characters, which HTML doesn't have, and marks that turn the direction of
  /// what follows around become spaces.
  static func escaped(_ text: String) -> String {
    if text.utf8.allSatisfy(isPlain) { return text }
    var result = ""
    for scalar in text.unicodeScalars { append(scalar, to: &result) }
    return result
  }

  /// Adds one scalar, escaped.
  static func append(_ scalar: Unicode.Scalar, to result: inout String) {
    switch scalar.value {
    case 0x26: result += "&amp;"
    case 0x3C: result += "&lt;"
    case 0x3E: result += "&gt;"
    case 0x22: result += "&quot;"
    case 0x27: result += "&#39;"
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: result += " "
    default: result.unicodeScalars.append(scalar)
    }
  }

  /// An address that a reader may follow: only the web's own; nil for every other scheme.
  static func link(_ url: String?) -> String? {
    guard let url else { return nil }
    let start = url.prefix(8).lowercased()
    return start.hasPrefix("https://") || start.hasPrefix("http://") ? escaped(url) : nil
  }

  /// A whole number with its thousands apart, and the word for what is counted.
  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(grouped(number)) \(number == 1 ? one : many)"
  }

  /// A whole number with its thousands apart.
  static func grouped(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var text = number < 0 ? "−" : ""
    for (place, digit) in digits.enumerated() {
      if place > 0 && (digits.count - place) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }

  /// A number with one decimal; the minus sign is the typographic one where people read it.
  static func decimal(_ value: Double, isForPeople: Bool = false) -> String {
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? (isForPeople ? "−" : "-") : ""
    return "\(sign)\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F && byte != 0x26 && byte != 0x3C && byte != 0x3E && byte != 0x22
      && byte != 0x27
  }
}
