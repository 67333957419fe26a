import CasusModel

/// Where in the articles something stands: a piece of an article's text, or the whole of it.
public struct TextPlace: Hashable, Sendable {
  /// The article's id.
  public var article: ContentID
  /// The piece in Unicode scalars, or nil for the whole article.
  public var range: Range<Int>?

  /// Whether a sentence has a part of the piece in it.
  public func covers(_ sentence: TextSpan) -> Bool {
    guard let range else { return true }
    return sentence.start < range.upperBound && sentence.end > range.lowerBound
  }
}

extension Store {
  /// Where whatever has this id is reported: an event, mention, agreement, clause or claim; an article is its own place.
  ///
  /// - Returns: the places by date of publication, article and position; none where the store has nothing under the id.
  public func places(of id: ContentID) throws(StoreError) -> [TextPlace] {
    switch try item(id) {
    case .event(_, let mentions, _): return mentions.map { TextPlace($0.report) }
    case .agreement(let row, _, _): return row.reports.map { TextPlace($0) }
    case .clause(let row, _, _): return row.reports.map { TextPlace($0) }
    case .claim(let row): return row.reports.map { TextPlace($0) }
    case .article(let row, _, _, _, _): return [TextPlace(article: row.id, range: nil)]
    case nil: return try reading { try Store.places(ofMention: id, $0) }
    }
  }

  /// Mentions have no index of their own: this reads through all of them.
  private static func places(ofMention id: ContentID, _ connection: ReadConnection) throws -> [TextPlace] {
    let find = try connection.prepared(
      "SELECT article, sentence_start, sentence_end FROM mention WHERE id = ?")
    find.bind(id)
    var places: [TextPlace] = []
    while try find.step() {
      places.append(TextPlace(article: find.id(0), range: find.int(1)..<max(find.int(1), find.int(2))))
    }
    return places
  }
}

extension TextPlace {
  fileprivate init(_ report: ReportRow) {
    self.init(article: report.article, range: report.start..<max(report.start, report.end))
  }
}
