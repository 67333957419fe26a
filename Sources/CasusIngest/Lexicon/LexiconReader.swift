import CasusModel

/// A slice of a lexicon file: a word, a name, a value.
///
/// Unchecked: the bytes of a lexicon's texts never change; they live as long as it.
struct Slice: @unchecked Sendable {
  let bytes: UnsafeBufferPointer<UInt8>

  var isEmpty: Bool { bytes.isEmpty }
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The slice without spaces and tabs at its ends.
  var trimmed: Slice {
    var start = 0
    var end = bytes.count
    while start < end, bytes[start] == 32 || bytes[start] == 9 { start += 1 }
    while end > start, bytes[end - 1] == 32 || bytes[end - 1] == 9 || bytes[end - 1] == 13 { end -= 1 }
    return self[start..<end]
  }

  subscript(range: Range<Int>) -> Slice {
    Slice(bytes: UnsafeBufferPointer(rebasing: bytes[range]))
  }

  /// The pieces between separators, trimmed, empty ones left out.
  func split(_ separator: UInt8) -> [Slice] {
    var list: [Slice] = []
    // Most lists are short: one allocation is enough for them.
    list.reserveCapacity(4)
    for piece in pieces(separator) { list.append(piece) }
    return list
  }

  /// The same one after the other, without a list.
  func pieces(_ separator: UInt8) -> Pieces { Pieces(rest: bytes, separator: separator) }

  /// The pieces of a slice.
  struct Pieces: Sequence, IteratorProtocol {
    fileprivate var rest: UnsafeBufferPointer<UInt8>
    fileprivate let separator: UInt8

    mutating func next() -> Slice? {
      while !rest.isEmpty {
        var end = 0
        while end < rest.count, rest[end] != separator { end += 1 }
        let piece = Slice(bytes: UnsafeBufferPointer(rebasing: rest[..<end])).trimmed
        rest = UnsafeBufferPointer(rebasing: rest[Swift.min(end + 1, rest.count)...])
        if !piece.isEmpty { return piece }
      }
      return nil
    }
  }

  /// What stands before and behind the first separator, or nil where there is none.
  func cut(_ separator: UInt8) -> (Slice, Slice)? {
    guard let at = bytes.firstIndex(of: separator) else { return nil }
    return (self[0..<at].trimmed, self[at + 1..<bytes.count].trimmed)
  }

  func hasPrefix(_ prefix: StaticString) -> Bool {
    let count = prefix.utf8CodeUnitCount
    guard bytes.count >= count else { return false }
    for index in 0..<count where bytes[index] != prefix.utf8Start[index] { return false }
    return true
  }

  func equals(_ text: StaticString) -> Bool {
    bytes.count == text.utf8CodeUnitCount && hasPrefix(text)
  }

  /// The value without the interval in brackets that may stand at its end, and the interval.
  var withInterval: (value: Slice, interval: Slice?) {
    guard bytes.last == UInt8(ascii: "]"), let open = bytes.lastIndex(of: UInt8(ascii: "[")) else {
      return (self, nil)
    }
    return (self[0..<open].trimmed, self[open + 1..<bytes.count - 1].trimmed)
  }
}

extension Slice {
  /// The sector that stands before an office's title, as in `MIL chief of staff`, or nil.
  var leadingSector: Sector? {
    guard bytes.count > 3, bytes[3] == 32, bytes[0..<3].allSatisfy({ $0 &- 65 < 26 }) else { return nil }
    return Sector(rawValue: self[0..<3].string)
  }
}

/// One statement of a lexicon file.
struct LexiconStatement {
  let line: Int
  /// Nil for an entry's header.
  let key: Slice?
  /// The header, or the attribute's value.
  let value: Slice
}

/// Reads the common form of lexicon files: headers in the first column, indented `key: value` attributes, comments.
struct LexiconReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var line = 0

  init(_ text: LexiconText) {
    bytes = text.bytes
  }

  /// The next statement, or nil at the end.
  mutating func next() -> LexiconStatement? {
    while position < bytes.count {
      var end = position
      while end < bytes.count, bytes[end] != 10 { end += 1 }
      let raw = Slice(bytes: UnsafeBufferPointer(rebasing: bytes[position..<end]))
      position = end + 1
      line += 1
      let content = LexiconReader.withoutComment(raw)
      let trimmed = content.trimmed
      if trimmed.isEmpty { continue }
      let isAttribute = content.bytes[0] == 32 || content.bytes[0] == 9
      guard isAttribute, let (key, value) = trimmed.cut(UInt8(ascii: ":")) else {
        return LexiconStatement(line: line, key: nil, value: trimmed)
      }
      return LexiconStatement(line: line, key: key, value: value)
    }
    return nil
  }

  /// A comment begins with `#` at the start of a line or after white space.
  static func withoutComment(_ line: Slice) -> Slice {
    for index in 0..<line.bytes.count where line.bytes[index] == UInt8(ascii: "#") {
      if index == 0 || line.bytes[index - 1] == 32 || line.bytes[index - 1] == 9 { return line[0..<index] }
    }
    return line
  }
}
