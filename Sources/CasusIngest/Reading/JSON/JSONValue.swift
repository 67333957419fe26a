/// A JSON text as values, for documents that are small and of any shape.
enum JSONValue: Hashable, Sendable {
  case null
  case boolean(Bool)
  /// A number as it is written.
  case number(String)
  case string(String)
  case list([JSONValue])
  /// An object; of a key that stands twice the last counts.
  case object([String: JSONValue])

  /// The value that some bytes hold.
  init(_ bytes: UnsafeBufferPointer<UInt8>) throws(JSONCursor.Failure) {
    if let invalid = UTF8Check.firstInvalid(in: bytes) {
      throw JSONCursor.Failure(position: invalid, problem: "these bytes are not UTF-8")
    }
    var cursor = JSONCursor(bytes)
    cursor.skipSpace()
    try self.init(&cursor, depth: 0)
    cursor.skipSpace()
    if !cursor.isAtEnd { throw cursor.expected("the end") }
  }

  /// The value of a text that a page holds, where line ends in strings and marks around it are forgiven.
  init?(lenient text: String) {
    var bytes = text.utf8.map { $0 < 0x20 ? 0x20 : $0 }
    // Some pages wrap it in a comment or CDATA.
    guard let start = bytes.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }),
      let end = bytes.lastIndex(where: { $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: "]") }), start < end
    else { return nil }
    bytes = Array(bytes[start...end])
    let value = bytes.withUnsafeBufferPointer { try? JSONValue($0) }
    guard let value else { return nil }
    self = value
  }

  /// The value that begins at the cursor, which moves behind it.
  init(_ cursor: inout JSONCursor, depth: Int) throws(JSONCursor.Failure) {
    guard depth < JSONCursor.depthLimit else {
      throw JSONCursor.Failure(
        position: cursor.position, problem: "more than \(JSONCursor.depthLimit) levels are nested")
    }
    switch try cursor.kind() {
    case .string:
      let token = try cursor.string()
      self = .string(cursor.text(of: token))
    case .object: self = .object(try JSONValue.members(&cursor, depth: depth))
    case .list: self = .list(try JSONValue.elements(&cursor, depth: depth))
    case .null:
      try cursor.skipValue()
      self = .null
    case .boolean:
      self = .boolean(cursor.current == UInt8(ascii: "t"))
      try cursor.skipValue()
    case .number:
      let start = cursor.position
      try cursor.skipValue()
      self = .number(String(decoding: cursor.bytes[start..<cursor.position], as: UTF8.self))
    }
  }

  private static func members(
    _ cursor: inout JSONCursor, depth: Int
  ) throws(JSONCursor.Failure) -> [String: JSONValue] {
    var members: [String: JSONValue] = [:]
    _ = cursor.take(UInt8(ascii: "{"))
    cursor.skipSpace()
    if cursor.take(UInt8(ascii: "}")) { return members }
    while true {
      guard cursor.current == UInt8(ascii: "\"") else { throw cursor.expected("a key in quotes") }
      let token = try cursor.string()
      let key = cursor.text(of: token)
      cursor.skipSpace()
      guard cursor.take(UInt8(ascii: ":")) else { throw cursor.expected("\":\"") }
      cursor.skipSpace()
      members[key] = try JSONValue(&cursor, depth: depth + 1)
      cursor.skipSpace()
      if cursor.take(UInt8(ascii: "}")) { return members }
      guard cursor.take(UInt8(ascii: ",")) else { throw cursor.expected("\",\" or \"}\"") }
      cursor.skipSpace()
    }
  }

  private static func elements(
    _ cursor: inout JSONCursor, depth: Int
  ) throws(JSONCursor.Failure) -> [JSONValue] {
    var elements: [JSONValue] = []
    _ = cursor.take(UInt8(ascii: "["))
    cursor.skipSpace()
    if cursor.take(UInt8(ascii: "]")) { return elements }
    while true {
      elements.append(try JSONValue(&cursor, depth: depth + 1))
      cursor.skipSpace()
      if cursor.take(UInt8(ascii: "]")) { return elements }
      guard cursor.take(UInt8(ascii: ",")) else { throw cursor.expected("\",\" or \"]\"") }
      cursor.skipSpace()
    }
  }
}

extension JSONValue {
  /// The value of a key, or nil where this is no object that has it.
  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members[key]
  }

  /// The text of a string or number, or nil.
  var text: String? {
    switch self {
    case .string(let text), .number(let text): text
    default: nil
    }
  }

  /// The elements of a list; anything else is a list of itself, and null of nothing.
  var elements: [JSONValue] {
    switch self {
    case .list(let elements): elements
    case .null: []
    default: [self]
    }
  }

  /// The names in a string, in an object with a name, or in a list of these.
  var names: [String] {
    elements.prefix(100).compactMap { element in
      if case .string(let text) = element { return text }
      return (element["name"] ?? element["title"])?.text
    }
  }
}
