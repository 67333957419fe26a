/// One news article as it goes into the coder.
public struct Article: Hashable, Sendable {
  /// The caller's id; `casus read` and the store use the content id.
  public var id: String
  /// The body.
  public var text: String
  /// The headline: it helps to resolve names and dates but is not itself coded.
  public var title: String?
  /// When it was published; nil is unknown and is never guessed.
  public var published: EDTFDate?
  /// The time and zone that came with `published`, as written, or nil.
  public var publishedTime: String?
  /// The outlet's name.
  public var source: String?
  /// The address.
  public var url: String?
  /// A BCP 47 language tag.
  public var language: String?
  /// The authors named.
  public var authors: [String] = []
  /// When it was last changed.
  public var modified: EDTFDate?

  /// An article.
  public init(
    id: String, text: String, title: String? = nil, published: EDTFDate? = nil, publishedTime: String? = nil,
    source: String? = nil, url: String? = nil, language: String? = nil
  ) {
    self.id = id
    self.text = text
    self.title = title
    self.published = published
    self.publishedTime = publishedTime
    self.source = source
    self.url = url
    self.language = language
  }

  /// The article's content id: of its normalised text, its source and its date of publication.
  ///
  /// Normalised is: line ends as `\n`, white space at the ends of lines and of the text dropped. The same text
  /// by two outlets is two articles; they share their `textDigest`.
  public var contentID: ContentID {
    ContentID(kind: "article", fields: [textDigest, source ?? "", published?.description ?? "", title ?? ""])
  }

  /// SHA-256 of the normalised text, 64 hexadecimal digits.
  public var textDigest: String {
    var hasher = ContentHasher()
    var text = text
    text.withUTF8 { bytes in
      let normal = Article.normalised(bytes)
      normal.withUnsafeBufferPointer { hasher.add($0) }
    }
    return hasher.finishText()
  }

  /// The text with single line feeds, without white space before them or at the ends.
  private static func normalised(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var normal: [UInt8] = []
    normal.reserveCapacity(bytes.count)
    func dropTrailingSpace() {
      while let last = normal.last, last == 0x20 || last == 0x09 || last == 0x0D { normal.removeLast() }
    }
    for byte in bytes {
      if byte == 0x0A { dropTrailingSpace() }
      if normal.isEmpty && (byte <= 0x20) { continue }
      normal.append(byte)
    }
    while let last = normal.last, last <= 0x20 { normal.removeLast() }
    return normal
  }
}
