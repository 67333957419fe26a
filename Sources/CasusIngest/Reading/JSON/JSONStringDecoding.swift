extension JSONCursor {
  /// The text of a string that the cursor stepped over.
  ///
  /// A surrogate without its other half becomes U+FFFD, as everywhere in Unicode where text is repaired.
  func text(of token: StringToken) -> String {
    let contents = UnsafeBufferPointer(rebasing: bytes[token.start..<token.end])
    guard token.hasEscapes else { return String(decoding: contents, as: UTF8.self) }
    // An escape is never shorter than what it stands for in UTF-8.
    return String(unsafeUninitializedCapacity: contents.count) { target in
      JSONCursor.unescape(contents, to: target)
    }
  }

  /// The texts of a list of strings that begins here, or nil where it holds anything else.
  func strings() throws(Failure) -> [String]? {
    var cursor = self
    var texts: [String] = []
    guard cursor.take(UInt8(ascii: "[")) else { return nil }
    cursor.skipSpace()
    while !cursor.take(UInt8(ascii: "]")) {
      guard cursor.current == UInt8(ascii: "\"") else { return nil }
      texts.append(cursor.text(of: try cursor.string()))
      cursor.skipSpace()
      _ = cursor.take(UInt8(ascii: ","))
      cursor.skipSpace()
    }
    return texts
  }

  /// Whether a string without escapes is spelled just so.
  @inline(__always)
  func matches(_ token: StringToken, _ word: StaticString) -> Bool {
    guard token.end - token.start == word.utf8CodeUnitCount else { return false }
    for offset in 0..<word.utf8CodeUnitCount where bytes[token.start + offset] != word.utf8Start[offset] {
      return false
    }
    return true
  }

  /// Writes the text that checked string contents stand for.
  ///
  /// - Returns: how many bytes were written.
  private static func unescape(
    _ source: UnsafeBufferPointer<UInt8>, to target: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    guard let from = source.baseAddress, let to = target.baseAddress else { return 0 }
    var (position, written) = (0, 0)
    while position < source.count {
      let end = ByteScan.endOfPlainText(source, from: position)
      (to + written).update(from: from + position, count: end - position)
      written += end - position
      position = end
      guard position + 1 < source.count else { break }
      let mark = source[position + 1]
      if mark == UInt8(ascii: "u") {
        let scalar = unicodeEscape(source, at: &position)
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
          to[written] = byte
          written += 1
        }
      } else {
        to[written] = plainEscape(mark)
        written += 1
        position += 2
      }
    }
    return written
  }

  /// The scalar of a `\uXXXX` or of a pair of them; the position moves behind what was used.
  private static func unicodeEscape(_ source: UnsafeBufferPointer<UInt8>, at position: inout Int)
    -> Unicode.Scalar
  {
    let first = hexDigits(source, at: position + 2)
    position += 6
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, position + 6 <= source.count, source[position] == UInt8(ascii: "\\"),
      source[position + 1] == UInt8(ascii: "u")
    else { return "\u{FFFD}" }
    let second = hexDigits(source, at: position + 2)
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { return "\u{FFFD}" }
    position += 6
    return scalar
  }

  private static func hexDigits(_ source: UnsafeBufferPointer<UInt8>, at position: Int) -> UInt32 {
    (0..<4).reduce(0) { $0 << 4 | (hexValue(source[position + $1]) ?? 0) }
  }

  @inline(__always)
  private static func plainEscape(_ mark: UInt8) -> UInt8 {
    switch mark {
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    default: mark
    }
  }
}
