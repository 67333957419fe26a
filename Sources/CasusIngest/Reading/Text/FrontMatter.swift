/// The head of a Markdown file: `key: value` lines between two lines of `---`.
///
/// What newsroom tools write is read: plain and quoted values, lists in brackets or on lines of their own,
/// text folded over indented lines. Keys are compared without regard to case; what else YAML can do is not.
struct FrontMatter {
  /// The values by lower-case key; those of a list in order.
  private(set) var values: [String: [String]] = [:]
  /// Where the text below begins, as an offset in bytes.
  private(set) var end = 0

  /// The head of a text, or nil where it has none.
  init?(_ text: Substring) {
    var lines = LineWalk(text)
    guard let first = lines.next(), FrontMatter.isFence(first) else { return nil }
    var key: String?
    var isClosed = false
    while let line = lines.next() {
      if FrontMatter.isFence(line) || line.allSatisfy({ $0 == "." }) && line.utf8.count == 3 {
        isClosed = true
        break
      }
      guard read(line, key: &key) else { return nil }
    }
    guard isClosed else { return nil }
    end = lines.offset
  }

  /// The first value of the first of these keys that has one.
  func value(_ keys: String...) -> String? {
    keys.lazy.compactMap { values[$0]?.first }.first { !$0.isEmpty }
  }

  /// All values of these keys.
  func list(_ keys: String...) -> [String] {
    keys.flatMap { values[$0] ?? [] }.filter { !$0.isEmpty }
  }

  /// Takes up one line; false where it cannot stand in front matter.
  private mutating func read(_ line: Substring, key: inout String?) -> Bool {
    let content = line.drop { $0 == " " || $0 == "\t" }
    if content.isEmpty || content.first == "#" { return true }
    let isIndented = content.startIndex != line.startIndex
    if content.hasPrefix("- "), let key {
      values[key, default: []].append(FrontMatter.unquoted(content.dropFirst(2)))
      return true
    }
    if isIndented {
      // A folded text goes on; a nested mapping is stepped over.
      if let key, var texts = values[key], let last = texts.popLast() {
        texts.append(last.isEmpty ? FrontMatter.unquoted(content) : last + " " + FrontMatter.trimmed(content))
        values[key] = texts
      }
      return true
    }
    guard let colon = content.firstIndex(of: ":") else { return false }
    let name = FrontMatter.trimmed(content[..<colon]).lowercased()
    key = name
    let value = content[content.index(after: colon)...]
    let plain = FrontMatter.trimmed(value)
    if plain.isEmpty || [">", "|", ">-", "|-", ">+", "|+"].contains(plain) {
      values[name] = plain.isEmpty ? [] : [""]
    } else if plain.hasPrefix("["), plain.hasSuffix("]") {
      values[name] = plain.dropFirst().dropLast().split(separator: ",").map(FrontMatter.unquoted)
    } else {
      values[name] = [FrontMatter.unquoted(value)]
    }
    return true
  }

  private static func isFence(_ line: Substring) -> Bool {
    trimmed(line) == "---"
  }

  private static func trimmed(_ text: Substring) -> String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    var text = text.drop(while: isSpace)
    while let last = text.last, isSpace(last) { text.removeLast() }
    return String(text)
  }

  /// The value without white space around it and without its quotes.
  private static func unquoted(_ text: Substring) -> String {
    let text = trimmed(text)
    guard text.count >= 2, let mark = text.first, mark == text.last, mark == "\"" || mark == "'"
    else { return text }
    let inner = text.dropFirst().dropLast()
    return mark == "'"
      ? replaced(inner, "''", "'") : replaced(replaced(inner, "\\\"", "\"")[...], "\\\\", "\\")
  }

  private static func replaced(_ text: Substring, _ from: String, _ to: String) -> String {
    var result = ""
    var rest = text
    while !rest.isEmpty {
      if rest.hasPrefix(from) {
        result += to
        rest = rest.dropFirst(from.count)
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result
  }
}

/// The lines of a text, with how far they reach.
struct LineWalk {
  private let text: Substring
  private var position: Substring.Index

  init(_ text: Substring) {
    self.text = text
    self.position = text.startIndex
  }

  /// Offset of the next line, in bytes.
  var offset: Int { text.utf8.distance(from: text.startIndex, to: position) }

  /// The next line without its end, or nil behind the last.
  mutating func next() -> Substring? {
    guard position < text.endIndex else { return nil }
    let end = text.utf8[position...].firstIndex(of: 0x0A) ?? text.endIndex
    defer { position = end < text.endIndex ? text.utf8.index(after: end) : end }
    return text[position..<end]
  }
}
