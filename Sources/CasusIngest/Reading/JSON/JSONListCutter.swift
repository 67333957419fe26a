/// Cuts a JSON list of articles into its elements: one at the top, or one within an object that wraps it.
struct JSONListCutter: RecordCutter {
  let noun = "article"
  private var state = State.beforeList

  private enum State {
    case beforeList
    case inList
    case behindList
  }

  /// Names of members whose value is a list of articles.
  static let listNames: Set<String> = Set(FieldMap.standardLists)

  mutating func next(
    in bytes: UnsafeBufferPointer<UInt8>, from position: Int, isAtEnd: Bool
  ) -> RecordCut {
    switch state {
    case .beforeList: findList(bytes, position, isAtEnd)
    case .inList: element(bytes, position, isAtEnd)
    case .behindList: behind(bytes, position)
    }
  }

  func resume(in bytes: UnsafeBufferPointer<UInt8>, after position: Int) -> Int? { nil }

  private mutating func findList(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ isAtEnd: Bool)
    -> RecordCut
  {
    if let list = JSONListCutter.list(in: bytes, from: start) {
      state = .inList
      return .nothing(next: list + 1)
    }
    return isAtEnd ? .damaged("no list of articles was found", next: nil) : .needsMore
  }

  private mutating func element(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ isAtEnd: Bool)
    -> RecordCut
  {
    var position = start
    while position < bytes.count, bytes[position] <= 0x20 || bytes[position] == UInt8(ascii: ",") {
      position += 1
    }
    guard position < bytes.count else {
      return isAtEnd ? .damaged("the list of articles is not closed", next: nil) : .needsMore
    }
    if bytes[position] == UInt8(ascii: "]") {
      state = .behindList
      return .nothing(next: position + 1)
    }
    var walker = JSONBrackets(position: position)
    guard let end = walker.end(in: bytes) else {
      return isAtEnd
        ? .damaged("the input ends in the middle of an article", next: nil) : .needsMore
    }
    if end == position { return .damaged("not JSON: an article is expected in the list", next: nil) }
    return .record(position..<end, next: end)
  }

  /// Another list may follow; what closes the objects around this one is of no interest.
  private mutating func behind(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> RecordCut {
    var position = start
    while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
    guard position < bytes.count else { return .needsMore }
    guard bytes[position] == UInt8(ascii: "[") else { return .end }
    state = .inList
    return .nothing(next: position + 1)
  }

  /// Where the list of articles begins: the first byte, or the value of a member that is called like one.
  static func list(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var position = start
    while position < bytes.count, bytes[position] <= 0x20 || bytes[position] >= 0xEF { position += 1 }
    guard position < bytes.count else { return nil }
    if bytes[position] == UInt8(ascii: "[") { return position }
    var cursor = JSONCursor(bytes, from: position)
    var depth = 0
    while !cursor.isAtEnd {
      switch cursor.current {
      case UInt8(ascii: "{"):
        depth += 1
        _ = cursor.take(cursor.current)
      case UInt8(ascii: "}"):
        depth -= 1
        _ = cursor.take(cursor.current)
      case UInt8(ascii: "\""):
        guard let token = try? cursor.string() else { return nil }
        cursor.skipSpace()
        guard cursor.take(UInt8(ascii: ":")) else { continue }
        cursor.skipSpace()
        guard depth <= 3, cursor.current == UInt8(ascii: "[") else { continue }
        if listNames.contains(FieldMap.plain(cursor.text(of: token))) {
          var inner = JSONCursor(bytes, from: cursor.position + 1)
          inner.skipSpace()
          if inner.current == UInt8(ascii: "{") || inner.current == UInt8(ascii: "]") {
            return cursor.position
          }
        }
        // Some other list.
        var walker = JSONBrackets(position: cursor.position)
        guard let end = walker.end(in: bytes) else { return nil }
        cursor = JSONCursor(bytes, from: end)
      default: _ = cursor.take(cursor.current)
      }
    }
    return nil
  }
}

/// Walks over one JSON value by its brackets and quotes alone.
struct JSONBrackets {
  var position: Int

  /// Where the value ends, or nil where the bytes end before it.
  mutating func end(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var depth = 0
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        guard skipString(bytes) else { return nil }
        if depth == 0 { return position }
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { return position }
        depth -= 1
        if depth == 0 { return position + 1 }
      case UInt8(ascii: ",") where depth == 0: return position
      default: break
      }
      position += 1
    }
    return nil
  }

  /// Steps over a string; false where it doesn't end.
  private mutating func skipString(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    position += 1
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        position += 1
        return true
      case UInt8(ascii: "\\"): position += 2
      default: position += 1
      }
    }
    return false
  }
}
