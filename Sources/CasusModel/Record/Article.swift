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
  /// What the text is; nil leaves it to the text's own form.
  public var kind: Kind?
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

  /// What a text is.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A report.
    case news
    /// A treaty's own text, with its articles.
    case treaty
  }

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
  public var contentID: ContentID { ArticleKey(self).id }

  /// SHA-256 of the normalised text, preceded by its length in bytes as all fields of content ids are; 64
  /// hexadecimal digits.
  public var textDigest: String {
    var hasher = ContentHasher()
    var text = text
    text.withUTF8 { NormalText($0).add(to: &hasher) }
    return hasher.finishText()
  }
}
