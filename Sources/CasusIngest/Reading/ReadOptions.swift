import CasusModel

/// What holds for all articles of one reading.
public struct ReadOptions: Hashable, Sendable {
  /// The date of publication of articles that give none, or nil: then it stays unknown.
  public var published: EDTFDate?
  /// The outlet of articles that name none, or nil.
  public var source: String?
  /// What all texts are, or nil: then the form of each tells.
  public var kind: Article.Kind?
  /// Where ids come from.
  public var ids: IDRule
  /// The form of all inputs, or nil: then the beginning of each tells.
  public var form: Form?
  /// What fields are called in JSON and tables.
  public var fields: FieldMap
  /// The longest line or record, and the longest file that is read as a whole, in bytes after unpacking.
  public var sizeLimit: Int

  /// The forms that inputs come in.
  public enum Form: String, CaseIterable, Hashable, Sendable {
    /// Plain text, one article a file.
    case text
    /// Markdown, one article a file.
    case markdown
    /// One JSON object, or a list of them.
    case json
    /// One JSON object a line.
    case jsonl
    /// Comma-separated values with a header row; semicolons and bars are recognised.
    case csv
    /// Tab-separated values with a header row.
    case tsv
    /// A news page.
    case html
    /// RSS, RDF, Atom or JSON Feed.
    case feed
    /// A web archive, WARC 1.0 or 1.1.
    case warc
    /// SGML as of Reuters-21578.
    case sgml
  }

  /// No article is 32 MB long: what is longer is something else, and is rejected before it fills the memory.
  public static let defaultSizeLimit = 32 << 20

  /// Where ids come from.
  public enum IDRule: Hashable, Sendable {
    /// From the input, which must give one; an empty line is rejected too, so that each line has its answer.
    /// The rule of `casus code`.
    case required
    /// From the input, or the content id where it gives none; empty lines are stepped over.
    case givenOrContent
    /// From the input, or empty where it gives none; empty lines are stepped over. The rule of
    /// `casus ingest`, whose store makes an `ArticleKey`: hashing a text twice costs more than reading it.
    case givenOrEmpty
    /// Always the content id. The rule of `casus read`.
    case content
  }

  /// Options.
  public init(
    published: EDTFDate? = nil, source: String? = nil, kind: Article.Kind? = nil,
    ids: IDRule = .givenOrContent,
    form: Form? = nil, fields: FieldMap = .standard,
    sizeLimit: Int = ReadOptions.defaultSizeLimit
  ) {
    self.published = published
    self.source = source
    self.kind = kind
    self.ids = ids
    self.form = form
    self.fields = fields
    self.sizeLimit = sizeLimit
  }

  /// Adds what the article itself doesn't say.
  func complete(_ article: inout Article, hasID: Bool) {
    if article.published == nil { article.published = published }
    if article.source == nil { article.source = source }
    if article.kind == nil { article.kind = kind }
    if ids == .content || (ids == .givenOrContent && !hasID) { article.id = article.contentID.description }
  }
}

/// One article, or why there is none.
public enum ReadItem: Hashable, Sendable {
  /// An article, the file it comes from, and its line there from 1 where lines count.
  case article(Article, path: String?, line: Int?)
  /// Something that could not be read.
  case rejected(Rejection)
}
