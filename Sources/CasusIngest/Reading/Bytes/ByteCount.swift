/// Sizes in words.
enum ByteCount {
  /// A number of bytes as a reader would say it: `32 MB`, `100 bytes`.
  static func text(_ bytes: Int) -> String {
    if bytes >= 1 << 20 { return "\(bytes >> 20) MB" }
    return bytes == 1 ? "1 byte" : "\(bytes) bytes"
  }
}
