/// Bytes that are not text.
enum BinarySample {
  /// Forms that are told by their first bytes, in words.
  private static let known: [(beginning: [UInt8], words: String)] = [
    ([0x1F, 0x8B], "a gzip file within a packed one, which is unpacked only once"),
    ([0x28, 0xB5, 0x2F, 0xFD], "a zstd file within a packed one, which is unpacked only once"),
    (Array("BZh".utf8), "a bzip2 file: unpack it first"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz file: unpack it first"),
    (Array("PK\u{3}\u{4}".utf8), "a zip file: unpack it first"),
    (Array("%PDF-".utf8), "a PDF file, not text"),
  ]

  /// Why these bytes are not text, or nil where they are.
  static func problem(_ sample: UnsafeBufferPointer<UInt8>) -> String? {
    if let form = known.first(where: { sample.starts(with: $0.beginning) }) { return form.words }
    if let zero = sample.firstIndex(of: 0) { return "a binary file, not text: byte \(zero + 1) is zero" }
    let controls = sample.count { $0 < 0x20 && !(0x08...0x0D).contains($0) && $0 != 0x1A && $0 != 0x1B }
    return controls * 50 > sample.count ? "a binary file, not text: \(controls) control characters" : nil
  }
}
