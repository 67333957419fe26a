/// What a byte is to the tokenizer.
enum CharacterClass: UInt8 {
  case space, letter, digit, apostrophe, hyphen, stop, punctuation

  /// The class of every byte. Bytes above 127 count as letters; the tokenizer recognises the marks of
  /// punctuation beyond ASCII itself.
  static let table: [CharacterClass] = (0...255).map { byte in
    switch UInt8(byte) {
    case 0...32, 127: .space
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "'"): .apostrophe
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "."): .stop
    case 128...255: .letter
    default: .punctuation
    }
  }
}

/// Lower case for UTF-8 bytes: ASCII, and the capitals of Latin-1 and Latin Extended-A as far as they pair up
/// by adding 32 or 1. A typographic apostrophe becomes a plain one.
enum LowerCase {
  /// Calls `body` with the bytes in lower case.
  static func with<Result>(
    _ source: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: source.count) { buffer in
      let count = buffer.baseAddress.map { write(source, to: $0) } ?? 0
      return body(UnsafeBufferPointer(rebasing: buffer[..<count]))
    }
  }

  /// Writes the lower-cased bytes to `target`, which must have room for as many.
  ///
  /// - Returns: how many bytes were written.
  @inline(__always)
  static func write(
    _ source: UnsafeBufferPointer<UInt8>, to target: UnsafeMutablePointer<UInt8>
  ) -> Int {
    var written = 0
    var position = 0
    while position < source.count {
      let byte = source[position]
      if byte &- 65 < 26 {
        target[written] = byte | 32
      } else if byte < 0x80 {
        target[written] = byte
      } else if byte == 0xC3, position + 1 < source.count {
        let next = source[position + 1]
        target[written] = byte
        target[written + 1] = next >= 0x80 && next <= 0x9E && next != 0x97 ? next + 32 : next
        written += 1
        position += 1
      } else if byte == 0xC4 || byte == 0xC5, position + 1 < source.count {
        let pair = lowerExtended(byte, source[position + 1])
        target[written] = pair.0
        target[written + 1] = pair.1
        written += 1
        position += 1
      } else if byte == 0xE2, position + 2 < source.count, source[position + 1] == 0x80,
        source[position + 2] == 0x99
      {
        target[written] = UInt8(ascii: "'")
        position += 2
      } else {
        target[written] = byte
      }
      written += 1
      position += 1
    }
    return written
  }

  /// Lower case of a letter of Latin Extended-A (U+0100 to U+017F).
  private static func lowerExtended(_ first: UInt8, _ second: UInt8) -> (UInt8, UInt8) {
    let scalar = (UInt32(first) & 0x1F) << 6 | UInt32(second) & 0x3F
    let isEvenCapital = scalar <= 0x137 || (0x14A...0x177).contains(scalar)
    let isOddCapital = (0x139...0x148).contains(scalar) || (0x179...0x17E).contains(scalar)
    guard (isEvenCapital && scalar % 2 == 0 && scalar != 0x130) || (isOddCapital && scalar % 2 == 1)
    else { return (first, second) }
    let lower = scalar + 1
    return (UInt8(0xC0 | lower >> 6), UInt8(0x80 | lower & 0x3F))
  }
}
