/// Walks over one JSON text (RFC 8259), byte by byte, and reports what is not JSON.
///
/// The cursor makes no values: it finds where they begin and end. The bytes must be well-formed UTF-8.
struct JSONCursor {
  /// Deeper nesting than this is refused, so that no input can exhaust a worker's stack.
  static let depthLimit = 256

  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var position = 0

  /// What is wrong, and at which byte from 0.
  struct Failure: Error {
    var position: Int
    var problem: String
  }

  /// Where a string's contents lie, without its quotes.
  struct StringToken {
    var start: Int
    var end: Int
    var hasEscapes: Bool
  }

  /// What a value is, by its first byte.
  enum Kind: String {
    case string = "a string"
    case number = "a number"
    case object = "an object"
    case list = "a list"
    case boolean = "true or false"
    case null
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>, from position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// Whether all bytes are used up.
  var isAtEnd: Bool { position >= bytes.count }

  /// The byte at the cursor, or 0 at the end.
  @inline(__always)
  var current: UInt8 { position < bytes.count ? bytes[position] : 0 }

  /// Steps over white space.
  @inline(__always)
  mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  /// Steps over a byte where it stands next.
  @inline(__always)
  mutating func take(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  /// The kind of the value that begins here.
  func kind() throws(Failure) -> Kind {
    switch current {
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .list
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
    case UInt8(ascii: "n"): return .null
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    default: throw expected("a value")
    }
  }

  /// Steps over a string.
  @inline(__always)
  mutating func string() throws(Failure) -> StringToken {
    guard take(UInt8(ascii: "\"")) else { throw expected("a string") }
    let start = position
    var hasEscapes = false
    while true {
      position = ByteScan.endOfPlainText(bytes, from: position)
      guard position < bytes.count else {
        throw Failure(position: start - 1, problem: "the string is not closed")
      }
      switch bytes[position] {
      case UInt8(ascii: "\""):
        position += 1
        return StringToken(start: start, end: position - 1, hasEscapes: hasEscapes)
      case UInt8(ascii: "\\"):
        hasEscapes = true
        try escape()
      default:
        throw Failure(position: position, problem: "a control character stands in a string")
      }
    }
  }

  /// Steps over a value of any kind.
  mutating func skipValue(depth: Int = 0) throws(Failure) {
    guard depth < JSONCursor.depthLimit else {
      throw Failure(position: position, problem: "more than \(JSONCursor.depthLimit) levels are nested")
    }
    switch try kind() {
    case .string: _ = try string()
    case .number: try number()
    case .object: try members(depth: depth)
    case .list: try elements(depth: depth)
    case .null: try literal("null")
    case .boolean: try literal(current == UInt8(ascii: "t") ? "true" : "false")
    }
  }

  /// A failure at the cursor.
  func expected(_ what: String) -> Failure {
    Failure(position: position, problem: isAtEnd ? "\(what) is missing at the end" : "\(what) is expected")
  }

  private mutating func members(depth: Int) throws(Failure) {
    position += 1
    skipSpace()
    if take(UInt8(ascii: "}")) { return }
    while true {
      guard current == UInt8(ascii: "\"") else { throw expected("a key in quotes") }
      _ = try string()
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw expected("\":\"") }
      skipSpace()
      try skipValue(depth: depth + 1)
      skipSpace()
      if take(UInt8(ascii: "}")) { return }
      guard take(UInt8(ascii: ",")) else { throw expected("\",\" or \"}\"") }
      skipSpace()
    }
  }

  private mutating func elements(depth: Int) throws(Failure) {
    position += 1
    skipSpace()
    if take(UInt8(ascii: "]")) { return }
    while true {
      try skipValue(depth: depth + 1)
      skipSpace()
      if take(UInt8(ascii: "]")) { return }
      guard take(UInt8(ascii: ",")) else { throw expected("\",\" or \"]\"") }
      skipSpace()
    }
  }

  /// Steps over a backslash and what belongs to it.
  @inline(__always)
  private mutating func escape() throws(Failure) {
    let start = position
    position += 1
    switch current {
    case UInt8(ascii: "n"), UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 1
    case UInt8(ascii: "u"):
      for offset in 1...4 {
        guard position + offset < bytes.count, JSONCursor.hexValue(bytes[position + offset]) != nil else {
          throw Failure(position: start, problem: "\"\\u\" needs four hexadecimal digits")
        }
      }
      position += 5
    default:
      throw Failure(position: start, problem: "the backslash begins no escape that JSON knows")
    }
  }

  private mutating func number() throws(Failure) {
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try digits() }
    if take(UInt8(ascii: ".")) { try digits() }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try digits()
    }
  }

  private mutating func digits() throws(Failure) {
    let start = position
    while position < bytes.count, bytes[position] &- 48 < 10 { position += 1 }
    guard position > start else { throw expected("a digit") }
  }

  private mutating func literal(_ word: StaticString) throws(Failure) {
    let start = position
    for offset in 0..<word.utf8CodeUnitCount {
      guard take(word.utf8Start[offset]) else {
        throw Failure(position: start, problem: "a value is expected")
      }
    }
  }

  /// The value of a hexadecimal digit.
  @inline(__always)
  static func hexValue(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 48...57: UInt32(byte - 48)
    case 65...70: UInt32(byte - 55)
    case 97...102: UInt32(byte - 87)
    default: nil
    }
  }
}
