/// Where something stands in print: an article and the place in its text.
public struct ReportRow: Hashable, Sendable {
  /// The article's id.
  public var article: ContentID
  /// Its headline.
  public var title: String?
  /// When it was published.
  public var published: EDTFDate?
  /// The outlet.
  public var source: String?
  /// The address.
  public var url: String?
  /// Offset of the first Unicode scalar in the article's text.
  public var start: Int
  /// Offset behind the last Unicode scalar.
  public var end: Int
  /// The words there, or nil where the store leaves texts out.
  public var text: String?

  /// A report.
  public init(
    article: ContentID, title: String?, published: EDTFDate?, source: String?, url: String?, start: Int,
    end: Int, text: String?
  ) {
    self.article = article
    self.title = title
    self.published = published
    self.source = source
    self.url = url
    self.start = start
    self.end = end
    self.text = text
  }
}
