/// The readers' data files, which are compiled into the binary.
///
/// Their lines are `word rest`; empty lines and those that begin with `#` say nothing.
enum ReadingData {
  /// One line.
  struct Line {
    let keyword: String
    let rest: String
  }

  /// The lines of a file, in order.
  static func lines(of file: String) -> [Line] {
    guard let text = EmbeddedData.files.first(where: { $0.name == file })?.text else { return [] }
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    return bytes.split(separator: 0x0A).compactMap { line in
      let line = String(decoding: line, as: UTF8.self)
      guard !line.hasPrefix("#") else { return nil }
      let parts = line.split(separator: " ", maxSplits: 1)
      guard let keyword = parts.first else { return nil }
      return Line(keyword: String(keyword), rest: parts.count > 1 ? String(parts[1]) : "")
    }
  }
}
