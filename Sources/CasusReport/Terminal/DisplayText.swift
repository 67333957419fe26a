/// Text as a terminal shows it: how wide it is, cut, padded and made safe.
enum DisplayText {
  /// The number of columns that a text takes.
  static func width(_ text: String) -> Int {
    var count = 0
    for scalar in text.unicodeScalars {
      guard isPlain(scalar) else { return text.reduce(0) { $0 + width($1) } }
      count += 1
    }
    return count
  }

  /// Whether a scalar stands alone and takes one column: Latin letters, arrows, and the dashes and quotes of print.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F, 0xA0..<0x300, 0x2010...0x2027, 0x2190...0x21FF: true
    default: false
    }
  }

  /// The columns of one character: combining marks take none, East Asian wide characters and emoji two.
  static func width(_ character: Character) -> Int {
    character.unicodeScalars.reduce(0) { max($0, width($1)) }
  }

  /// The text on one line: white space and control characters, which could steer the terminal, become single
  /// spaces.
  static func line(_ text: String) -> String {
    if isLine(text) { return text }
    var line = ""
    var pendingSpace = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
        || isDirection(scalar)
      {
        pendingSpace = !line.isEmpty
      } else {
        if pendingSpace { line.unicodeScalars.append(" ") }
        pendingSpace = false
        line.unicodeScalars.append(scalar)
      }
    }
    return line
  }

  /// Whether a text is plain ASCII on one line already, with single spaces between words, as most are.
  private static func isLine(_ text: String) -> Bool {
    var last: UInt8 = 0x20
    for byte in text.utf8 {
      if byte < 0x20 || byte >= 0x7F || (byte == 0x20 && last == 0x20) { return false }
      last = byte
    }
    return last != 0x20 || text.isEmpty
  }

  /// The text cut to a width, with `…` where something is missing.
  static func cut(_ text: String, to limit: Int) -> String {
    guard width(text) > limit else { return text }
    guard limit > 0 else { return "" }
    var (result, used) = ("", 0)
    for character in text {
      let next = width(character)
      if used + next > limit - 1 { break }
      result.append(character)
      used += next
    }
    while result.last == " " { result.removeLast() }
    return result + "…"
  }

  /// The text with spaces behind it up to a width.
  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayText.width(text)))
  }

  /// The text in lines of at most this width, broken at spaces; a longer word has a line of its own.
  static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var (current, used) = ("", 0)
    for word in line(text).split(separator: " ") {
      let size = DisplayText.width(String(word))
      if used > 0 && used + 1 + size > width {
        lines.append(current)
        (current, used) = ("", 0)
      }
      current += (used > 0 ? " " : "") + word
      used += size + (used > 0 ? 1 : 0)
    }
    return used > 0 ? lines + [current] : lines
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if scalar.properties.isEmojiPresentation { return 2 }
    return wideRanges.contains { $0.contains(scalar.value) } ? 2 : 1
  }

  /// Marks that turn the direction of text around.
  private static func isDirection(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }

  /// The blocks of East Asian wide and full-width characters (Unicode annex 11).
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
    0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]
}
