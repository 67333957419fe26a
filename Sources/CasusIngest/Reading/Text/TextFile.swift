import CasusModel

/// Reads a file of text as one article: plain text or Markdown, with front matter where it has some.
struct TextFile {
  /// Whether a first heading is the title.
  var isMarkdown: Bool
  var options: ReadOptions

  /// The article in a file's bytes.
  ///
  /// Line ends become `\n`; a byte order mark, empty lines at the beginning and white space at the end are
  /// dropped. All else of the body stays, so that offsets can be found in the file again.
  ///
  /// - Parameter said: the character set that a header names; without it text that is not UTF-8 is taken for
  ///   the set in which it reads most like text.
  func article(
    in bytes: UnsafeBufferPointer<UInt8>, path: String?, said: Charset? = nil
  ) throws(Rejection) -> Article {
    let text: String
    if UTF8Check.firstInvalid(in: bytes) == nil {
      text = TextFile.withPlainLineEnds(bytes)
    } else {
      var decoded = Charset.decode(bytes, said: said)
      text = decoded.withUTF8 { TextFile.withPlainLineEnds($0) }
    }
    var article = Article(id: "", text: "")
    var body = text[...]
    if let head = FrontMatter(body) {
      try apply(head, to: &article, path: path)
      body = Substring(text.utf8.dropFirst(head.end))
      if body.utf8.allSatisfy({ $0 <= 0x20 }) {
        throw Rejection(path: path, reason: "no text stands below the front matter")
      }
    }
    if article.title == nil, let split = isMarkdown ? heading(body) : headline(body) {
      article.title = split.title
      body = split.body
    }
    article.text = TextFile.trimmed(body)
    if article.text.isEmpty { throw Rejection(path: path, reason: "the file holds only white space") }
    options.complete(&article, hasID: false)
    return article
  }

  private func apply(_ head: FrontMatter, to article: inout Article, path: String?) throws(Rejection) {
    article.title = head.value("title", "headline")
    article.source = head.value("source", "outlet", "publisher")
    article.url = head.value("url", "link")
    article.language = head.value("language", "lang")
    article.authors = head.list("authors", "author", "byline")
    if let published = head.value("published", "date", "pubdate") {
      guard let date = PublishedDate(loose: published) else {
        throw Rejection(path: path, reason: PublishedDate.complaint(key: "published", value: published))
      }
      article.published = date.date
      article.publishedTime = date.time
    }
    if let modified = head.value("modified", "updated") {
      guard let date = PublishedDate(loose: modified) else {
        throw Rejection(path: path, reason: PublishedDate.complaint(key: "modified", value: modified))
      }
      article.modified = date.date
    }
  }

  /// A first line `# Title` and what follows.
  private func heading(_ text: Substring) -> (title: String, body: Substring)? {
    var lines = LineWalk(text)
    while let line = lines.next() {
      if line.utf8.allSatisfy({ $0 <= 0x20 }) { continue }
      guard line.hasPrefix("# ") else { return headline(text) }
      let title = TextFile.trimmed(line.dropFirst(2))
      let body = Substring(text.utf8.dropFirst(lines.offset))
      return title.isEmpty || body.utf8.allSatisfy({ $0 <= 0x20 }) ? nil : (title, body)
    }
    return nil
  }

  /// A first line that is short, has no final stop and is followed by an empty line.
  private func headline(_ text: Substring) -> (title: String, body: Substring)? {
    var lines = LineWalk(text)
    var first: Substring?
    while let line = lines.next() {
      if line.utf8.allSatisfy({ $0 <= 0x20 }) { continue }
      first = line
      break
    }
    guard let first, first.utf8.count <= 250, !first.hasPrefix("#") else { return nil }
    let title = TextFile.trimmed(first)
    let last = title.last { !"\"'”’»)]".contains($0) }
    guard let last, !".,;:…-–—".contains(last) else { return nil }
    guard let next = lines.next(), next.utf8.allSatisfy({ $0 <= 0x20 }) else { return nil }
    let body = Substring(text.utf8.dropFirst(lines.offset))
    return body.utf8.allSatisfy({ $0 <= 0x20 }) ? nil : (title, body)
  }

  /// The text without empty lines at the beginning and white space at the end.
  private static func trimmed(_ text: Substring) -> String {
    var bytes = text.utf8[...]
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    var start = bytes.startIndex
    var position = start
    while position < bytes.endIndex, bytes[position] <= 0x20 {
      let next = bytes.index(after: position)
      if bytes[position] == 0x0A { start = next }
      position = next
    }
    return String(Substring(bytes[start...]))
  }

  /// The bytes as text with single line feeds and no byte order mark.
  private static func withPlainLineEnds(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? UnsafeBufferPointer(rebasing: bytes[3...]) : bytes
    guard body.contains(0x0D) else { return String(decoding: body, as: UTF8.self) }
    return String(unsafeUninitializedCapacity: body.count) { target in
      var written = 0
      for position in 0..<body.count {
        let byte = body[position]
        if byte == 0x0D, position + 1 < body.count, body[position + 1] == 0x0A { continue }
        target[written] = byte == 0x0D ? 0x0A : byte
        written += 1
      }
      return written
    }
  }
}
