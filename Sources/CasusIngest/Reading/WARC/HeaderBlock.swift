/// `Name: value` lines up to an empty one, as WARC and HTTP have them.
struct HeaderBlock {
  /// The first line: a version or a status.
  let firstLine: String
  /// Where the body begins.
  let end: Int
  private var values: [String: String] = [:]

  /// The header that begins at a position, or nil where its end is not there.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    var position = start
    var lines: [String] = []
    while true {
      guard let feed = ByteScan.firstLineFeed(bytes, from: position), lines.count < 1000 else { return nil }
      let stop = feed > position && bytes[feed - 1] == 0x0D ? feed - 1 : feed
      let line = String(decoding: bytes[position..<stop], as: UTF8.self)
      position = feed + 1
      if line.isEmpty { break }
      lines.append(line)
    }
    guard let first = lines.first else { return nil }
    firstLine = first
    end = position
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let name = line[..<colon].lowercased()
      values[name] = RawArticle.oneLine(String(line[line.index(after: colon)...])) ?? ""
    }
  }

  /// The value of a name in lower case.
  subscript(name: String) -> String? { values[name] }
}
