/// Puts right what libxml2, which knows HTML 4, would take for something else.
enum HTMLRepair {
  /// Elements of HTML 5 without content: HTML 4 would wait for their end and hang the rest of the page below.
  private static let empty: Set<String> = ["source", "track", "wbr"]

  /// The page without the tags of those elements.
  static func withoutStrayTags(_ html: String) -> String {
    let bytes = Array(html.utf8)
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var position = 0
    while position < bytes.count {
      let next = bytes[position...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
      kept += bytes[position..<next]
      if next == bytes.count { break }
      position = next
      var start = next + 1
      if start < bytes.count, bytes[start] == UInt8(ascii: "/") { start += 1 }
      let name = bytes[start...].prefix(8).prefix { ($0 | 32) &- 97 < 26 }
      if name.count > 2, empty.contains(String(decoding: name.map { $0 | 32 }, as: UTF8.self)),
        let end = bytes[start...].firstIndex(of: UInt8(ascii: ">"))
      {
        position = end + 1
      } else {
        kept.append(bytes[position])
        position += 1
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }
}
