/// Which articles are looked for.
public struct SearchQuery: Hashable, Sendable {
  /// What the text or the title has to say.
  public var words: SearchExpression
  /// Parties or countries by code: the article names them all.
  public var parties: [String] = []
  /// The first day of publication, or nil.
  public var from: CivilDay?
  /// The last day of publication, or nil.
  public var to: CivilDay?
  /// Where not empty: an event of one of these types is coded in the article.
  public var types: Set<PloverType> = []
  /// At most so many articles.
  public var limit: Int?
  /// Only what comes behind this place in the order, or nil for all.
  public var after: SearchPlace?

  /// All articles that say this.
  public init(_ words: SearchExpression) {
    self.words = words
  }
}

/// A place in the results of a search, by which they are read on.
public struct SearchPlace: Hashable, Sendable, LosslessStringConvertible {
  /// The number of the article in the full text.
  public let number: Int64

  /// The place behind the article with this number.
  public init(number: Int64) {
    self.number = number
  }

  /// 16 hexadecimal digits.
  public var description: String { ContentID(rawValue: number).description }

  /// Reads 16 hexadecimal digits.
  public init?(_ description: String) {
    guard let id = ContentID(description) else { return nil }
    number = id.rawValue
  }
}

/// An article that was found.
public struct SearchResult: Hashable, Sendable {
  /// Its place in the results.
  public var place: SearchPlace
  /// Its id.
  public var article: ContentID
  /// Its headline.
  public var title: String?
  /// When it was published.
  public var published: EDTFDate?
  /// The outlet.
  public var source: String?
  /// The address.
  public var url: String?
  /// A passage of its text around the words found, as pieces; nil where the store leaves texts out.
  public var passage: [Piece]?
  /// The events that it reports, in the order of the text.
  public var events: [TimelineLine]

  /// A piece of a passage.
  public struct Piece: Hashable, Sendable {
    /// The words.
    public var text: String
    /// Whether they are what was looked for.
    public var isFound: Bool

    /// A piece.
    public init(text: String, isFound: Bool) {
      self.text = text
      self.isFound = isFound
    }
  }

  /// A result.
  public init(
    place: SearchPlace, article: ContentID, title: String?, published: EDTFDate?, source: String?,
    url: String?,
    passage: [Piece]?, events: [TimelineLine]
  ) {
    self.place = place
    self.article = article
    self.title = title
    self.published = published
    self.source = source
    self.url = url
    self.passage = passage
    self.events = events
  }
}
