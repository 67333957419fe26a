/// An article's content id, and the digest and sketch of its text, computed once.
///
/// Hashing the text is the costly part of an article's identity: a worker makes the key when it reads the
/// article, asks the store whether it is known, and hands the key on with the coded record.
public struct ArticleKey: Hashable, Sendable {
  /// `Article.contentID`.
  public let id: ContentID
  /// `Article.textDigest`: SHA-256 of the normalised text, 64 hexadecimal digits.
  public let textDigest: String
  /// By what copies of the text with small differences are known.
  public let sketch: TextSketch

  /// The key of an article.
  public init(_ article: Article) {
    textDigest = article.textDigest
    var hasher = ContentHasher()
    hasher.add("article")
    hasher.add(textDigest)
    hasher.add(article.source ?? "")
    hasher.add(article.published?.description ?? "")
    hasher.add(article.title ?? "")
    id = hasher.finish()
    sketch = TextSketch(article.text)
  }

  /// A key made earlier.
  public init(id: ContentID, textDigest: String, sketch: TextSketch) {
    self.id = id
    self.textDigest = textDigest
    self.sketch = sketch
  }

  /// The first 40 bits of the text's digest, by which the same text is found; nil where there is no text, which is not
  /// the same as another one that isn't there.
  public var textKey: Int64? {
    textDigest == ArticleKey.digestOfNothing ? nil : Int64(textDigest.prefix(10), radix: 16)
  }

  /// The digest of a text that has nothing but white space.
  private static let digestOfNothing = Article(id: "", text: "").textDigest
}
