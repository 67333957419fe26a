/// Checks that bytes are well-formed UTF-8 (Unicode 16, table 3-7).
enum UTF8Check {
  /// The offset of the first byte that is not part of well-formed UTF-8, or nil where all is well.
  static func firstInvalid(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var position = ByteScan.endOfASCII(bytes, from: 0)
    while position < bytes.count {
      let length = sequenceLength(bytes, at: position)
      if length == 0 { return position }
      position += length
      if position < bytes.count, bytes[position] < 0x80 {
        position = ByteScan.endOfASCII(bytes, from: position)
      }
    }
    return nil
  }

  /// The length in bytes of the well-formed sequence at a position, or 0 where there is none.
  private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
    let first = bytes[position]
    let rest = bytes.count - position
    switch first {
    case 0..<0x80:
      return 1
    case 0xC2...0xDF:
      return rest >= 2 && isContinuation(bytes[position + 1]) ? 2 : 0
    case 0xE0...0xEF:
      guard rest >= 3, isContinuation(bytes[position + 2]) else { return 0 }
      // Not overlong, and no surrogates.
      let low: UInt8 = first == 0xE0 ? 0xA0 : 0x80
      let high: UInt8 = first == 0xED ? 0x9F : 0xBF
      return bytes[position + 1] >= low && bytes[position + 1] <= high ? 3 : 0
    case 0xF0...0xF4:
      guard rest >= 4, isContinuation(bytes[position + 2]), isContinuation(bytes[position + 3])
      else { return 0 }
      let low: UInt8 = first == 0xF0 ? 0x90 : 0x80
      let high: UInt8 = first == 0xF4 ? 0x8F : 0xBF
      return bytes[position + 1] >= low && bytes[position + 1] <= high ? 4 : 0
    default:
      return 0
    }
  }

  @inline(__always)
  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
