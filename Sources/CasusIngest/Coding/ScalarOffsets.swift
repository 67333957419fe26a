/// Translates byte offsets of a UTF-8 text into offsets in Unicode scalars.
///
/// In ASCII text they are the same. Elsewhere a count is kept for every 64 bytes, so that a translation looks at no
/// more than 64 bytes.
struct ScalarOffsets {
  private let text: UnsafeBufferPointer<UInt8>
  private var counts: [Int32] = []
  private let isASCII: Bool

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    isASCII = ByteScan.endOfASCII(text, from: 0) == text.count
    guard !isASCII else { return }
    counts.reserveCapacity(text.count / 64 + 1)
    var count: Int32 = 0
    for index in 0..<text.count {
      if index & 63 == 0 { counts.append(count) }
      if text[index] & 0xC0 != 0x80 { count += 1 }
    }
    if text.count & 63 == 0 { counts.append(count) }
  }

  /// How many scalars begin before a byte offset.
  @inline(__always)
  func scalars(_ byte: Int) -> Int {
    if isASCII { return byte }
    var count = Int(counts[byte >> 6])
    for index in (byte & ~63)..<byte where text[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
