import Glibc

/// Cuts Reuters-21578's files into their `<REUTERS …>…</REUTERS>` elements.
struct ReutersCutter: RecordCutter {
  let noun = "record"
  private static let opening = Array("<REUTERS".utf8)
  private static let closing = Array("</REUTERS>".utf8)

  mutating func next(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, isAtEnd: Bool
  ) -> RecordCut {
    guard let begin = ByteScan.first(ReutersCutter.opening, in: bytes, from: start) else {
      if isAtEnd { return .end }
      // The opening itself may be cut in two.
      return bytes.count - start > 16 ? .nothing(next: bytes.count - 8) : .needsMore
    }
    let inside = begin + ReutersCutter.opening.count
    let end = ByteScan.first(ReutersCutter.closing, in: bytes, from: inside)
    let another = ByteScan.first(ReutersCutter.opening, in: bytes, from: inside)
    if let end, end < another ?? Int.max {
      let next = end + ReutersCutter.closing.count
      return .record(begin..<next, next: next)
    }
    if let another { return .damaged("the record is not closed", next: another) }
    return isAtEnd ? .damaged("the record is not closed", next: nil) : .needsMore
  }

  mutating func resume(in bytes: UnsafeBufferPointer<UInt8>, after position: Int) -> Int? {
    ByteScan.first(ReutersCutter.opening, in: bytes, from: position + 1) ?? bytes.count
  }
}

extension ByteScan {
  /// The first position from `start` on where these bytes stand, or nil.
  static func first(_ word: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var position = start
    guard let first = word.first else { return nil }
    while position + word.count <= bytes.count {
      guard let found = firstIndex(of: first, in: bytes, from: position), found + word.count <= bytes.count
      else { return nil }
      if (1..<word.count).allSatisfy({ bytes[found + $0] == word[$0] }) { return found }
      position = found + 1
    }
    return nil
  }

  /// The first position from `start` on that holds a byte, or nil.
  static func firstIndex(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let base = bytes.baseAddress, start < bytes.count else { return nil }
    guard let found = memchr(base + start, Int32(byte), bytes.count - start) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }
}
