/// Spells text inside JSON quotes.
enum JSONEscape {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080
  private static let digits: StaticString = "0123456789abcdef"

  /// Appends the text in its quotes, with the comma before it where there is one (`comma` 1, else 0).
  @inline(__always)
  static func appendQuoted(
    _ text: UnsafeBufferPointer<UInt8>, isASCII: Bool, comma: Int, to bytes: inout ByteBuffer
  ) {
    let quote = UInt8(ascii: "\"")
    let plain = endOfPlain(text, from: 0, stopsAtHigh: isASCII)
    bytes.write(room: plain + 3) { target in
      target[0] = UInt8(ascii: ",")
      target[comma] = quote
      if let base = text.baseAddress { (target + comma + 1).update(from: base, count: plain) }
      target[comma + 1 + plain] = quote
      return comma + 1 + plain + (plain == text.count ? 1 : 0)
    }
    guard plain < text.count else { return }
    append(UnsafeBufferPointer(rebasing: text[plain...]), isASCII: isASCII, to: &bytes)
    bytes.append(quote)
  }

  /// Appends the text: runs of plain bytes as they are, the rest escaped.
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - isASCII: whether all beyond ASCII is escaped as `\uXXXX`, above U+FFFF as a surrogate pair.
  static func append(_ text: UnsafeBufferPointer<UInt8>, isASCII: Bool, to bytes: inout ByteBuffer) {
    var position = 0
    while position < text.count {
      let end = endOfPlain(text, from: position, stopsAtHigh: isASCII)
      bytes.append(UnsafeBufferPointer(rebasing: text[position..<end]))
      position = end
      guard position < text.count else { return }
      let byte = text[position]
      if byte < 0x80 {
        appendEscape(byte, to: &bytes)
        position += 1
      } else {
        position += appendScalar(text, at: position, to: &bytes)
      }
    }
  }

  /// The first position from `start` on that needs an escape.
  @inline(__always)
  private static func endOfPlain(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, stopsAtHigh: Bool
  ) -> Int {
    guard let base = text.baseAddress else { return text.count }
    let highMask = stopsAtHigh ? highs : 0
    var position = start
    while position + 8 <= text.count {
      let word = UInt64(littleEndian: UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self))
      // Each term sets the high bit of a byte that is, in turn: below a space, a quote, a backslash, DEL.
      let control = (word &- 0x20 &* ones) & ~word
      let quote = zeroBytes(word ^ 0x22 &* ones)
      let backslash = zeroBytes(word ^ 0x5C &* ones)
      let delete = zeroBytes(word ^ 0x7F &* ones)
      let found = (control | quote | backslash | delete) & highs | word & highMask
      if found != 0 { return position + found.trailingZeroBitCount / 8 }
      position += 8
    }
    while position < text.count {
      let byte = base[position]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || (stopsAtHigh && byte >= 0x80) {
        return position
      }
      position += 1
    }
    return position
  }

  @inline(__always)
  private static func zeroBytes(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }

  private static func appendEscape(_ byte: UInt8, to bytes: inout ByteBuffer) {
    let short: UInt8
    switch byte {
    case 0x22, 0x5C: short = byte
    case 0x0A: short = UInt8(ascii: "n")
    case 0x0D: short = UInt8(ascii: "r")
    case 0x09: short = UInt8(ascii: "t")
    case 0x08: short = UInt8(ascii: "b")
    case 0x0C: short = UInt8(ascii: "f")
    default: return appendUnit(UInt32(byte), to: &bytes)
    }
    bytes.append(UInt8(ascii: "\\"))
    bytes.append(short)
  }

  /// Appends the scalar at a position as one or two escapes.
  ///
  /// - Returns: how many bytes of the text it took. Bytes that are no UTF-8 become U+FFFD one by one.
  private static func appendScalar(
    _ text: UnsafeBufferPointer<UInt8>, at position: Int, to bytes: inout ByteBuffer
  ) -> Int {
    let first = text[position]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, position + length <= text.count else {
      appendUnit(0xFFFD, to: &bytes)
      return 1
    }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(text[position + offset] & 0x3F) }
    if value < 0x10000 {
      appendUnit(value, to: &bytes)
    } else {
      let offset = value - 0x10000
      appendUnit(0xD800 + offset >> 10, to: &bytes)
      appendUnit(0xDC00 + offset & 0x3FF, to: &bytes)
    }
    return length
  }

  private static func appendUnit(_ unit: UInt32, to bytes: inout ByteBuffer) {
    bytes.write(room: 6) { target in
      target[0] = UInt8(ascii: "\\")
      target[1] = UInt8(ascii: "u")
      for index in 0..<4 { target[2 + index] = digits.utf8Start[Int(unit >> UInt32(12 - index * 4) & 15)] }
      return 6
    }
  }
}
