/// What character set bytes are in, by their mark, by what is said of them, and by themselves.
struct Charset: Hashable, Sendable {
  /// The name that the system knows it by.
  let name: String

  static let utf8 = Charset(name: "UTF-8")

  init(name: String) {
    self.name = name
  }

  /// The set that a header, a `<meta>` or an XML declaration names, or nil where the name is empty.
  init?(label: some StringProtocol) {
    let marks: Set<Character> = ["\"", "'", " ", "\t", "\r", "\n", ";"]
    let name = String(label.filter { !marks.contains($0) }).lowercased()
    guard !name.isEmpty, name.utf8.count <= 40 else { return nil }
    self.name = CharsetTable.standard.labels[name] ?? name.uppercased()
  }

  /// The set that a byte order mark names, with the mark's length.
  static func marked(_ bytes: some Collection<UInt8>) -> (charset: Charset, markLength: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return (Charset(name: "UTF-32LE"), 4) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return (Charset(name: "UTF-32BE"), 4) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (Charset(name: "UTF-16LE"), 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (Charset(name: "UTF-16BE"), 2) }
    return nil
  }

  /// UTF-16 or UTF-32 by its mark, or UTF-16 by the zeros of its ASCII characters.
  static func wide(_ sample: UnsafeBufferPointer<UInt8>) -> (charset: Charset, markLength: Int)? {
    if let marked = marked(sample) { return marked.charset == .utf8 ? nil : marked }
    let length = min(sample.count, 512) & ~1
    guard length >= 8, sample.contains(0) else { return nil }
    var zeros = (even: 0, odd: 0)
    for position in stride(from: 0, to: length, by: 2) {
      if sample[position] == 0 { zeros.even += 1 }
      if sample[position + 1] == 0 { zeros.odd += 1 }
    }
    // Half of the characters of any markup or data are ASCII, and no text has a character zero.
    if zeros.even == 0, zeros.odd * 4 >= length { return (Charset(name: "UTF-16LE"), 0) }
    if zeros.odd == 0, zeros.even * 4 >= length { return (Charset(name: "UTF-16BE"), 0) }
    return nil
  }

  /// The set of a text without any label: UTF-8 where it is that, or the one in which it reads most like text.
  static func detect(_ bytes: UnsafeBufferPointer<UInt8>) -> Charset {
    if UTF8Check.firstInvalid(in: bytes) == nil { return .utf8 }
    return CharsetTable.standard.bestGuess(bytes)
  }

  /// The text of some bytes.
  ///
  /// What is well-formed UTF-8 and more than ASCII is UTF-8, whatever is said of it: by accident hardly any
  /// text is. A mark counts more than what is said.
  ///
  /// - Parameter said: the set that a header or the text itself names.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, said: Charset? = nil) -> String {
    if let wide = wide(bytes), let transcoder = Transcoder(from: wide.charset.name) {
      let body = UnsafeBufferPointer(rebasing: bytes[wide.markLength...])
      return String(decoding: transcoder.decode(body), as: UTF8.self)
    }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? UnsafeBufferPointer(rebasing: bytes[3...]) : bytes
    // These can't be told from UTF-8 by their bytes, which are all ASCII.
    let isSeven = said?.name.hasPrefix("ISO-2022") == true || said?.name == "HZ-GB-2312"
    if !isSeven, UTF8Check.firstInvalid(in: body) == nil { return String(decoding: body, as: UTF8.self) }
    for charset in [said, CharsetTable.standard.bestGuess(body)] {
      if let charset, charset != .utf8, !charset.name.hasPrefix("UTF-16"),
        let transcoder = Transcoder(from: charset.name)
      {
        return String(decoding: transcoder.decode(body), as: UTF8.self)
      }
    }
    return String(decoding: body, as: UTF8.self)
  }
}
