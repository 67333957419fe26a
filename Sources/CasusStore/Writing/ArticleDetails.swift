import CasusModel

/// What copies of one article may differ in: all that is not part of its identity.
///
/// The join of two copies takes the smaller of each, and anything before nothing, so that the order in which
/// copies come does not matter.
struct ArticleDetails: Equatable {
  private let publishedTime: String?
  private let url: String?
  private let language: String?
  private let authors: String?
  private let modified: String?
  private let path: String
  private let line: Int?

  init(_ incoming: IncomingArticle) {
    publishedTime = incoming.article.publishedTime
    url = incoming.article.url
    language = incoming.article.language
    authors = ArticleDetails.authors(of: incoming.article)
    modified = incoming.article.modified?.description
    path = incoming.path
    line = incoming.line
  }

  /// Reads the details from seven columns of a row.
  init(_ row: Statement, from column: Int) {
    publishedTime = row.optionalText(column)
    url = row.optionalText(column + 1)
    language = row.optionalText(column + 2)
    authors = row.optionalText(column + 3)
    modified = row.optionalText(column + 4)
    path = row.text(column + 5)
    line = row.optionalInt(column + 6)
  }

  private init(_ left: ArticleDetails, _ right: ArticleDetails) {
    publishedTime = ArticleDetails.smaller(left.publishedTime, right.publishedTime)
    url = ArticleDetails.smaller(left.url, right.url)
    language = ArticleDetails.smaller(left.language, right.language)
    authors = ArticleDetails.smaller(left.authors, right.authors)
    modified = ArticleDetails.smaller(left.modified, right.modified)
    let first = (left.path, left.line ?? 0) <= (right.path, right.line ?? 0) ? left : right
    path = first.path
    line = first.line
  }

  func joined(with other: ArticleDetails) -> ArticleDetails {
    ArticleDetails(self, other)
  }

  /// Gives the seven details as parameters.
  func bind(to statement: Statement) {
    statement.bind(publishedTime)
    statement.bind(url)
    statement.bind(language)
    statement.bind(authors)
    statement.bind(modified)
    statement.bind(path)
    statement.bind(line)
  }

  /// An article's authors as a `;` list, or nil without any.
  static func authors(of article: Article) -> String? {
    article.authors.isEmpty ? nil : ListText.joined(article.authors)
  }

  private static func smaller(_ left: String?, _ right: String?) -> String? {
    guard let left else { return right }
    guard let right else { return left }
    return min(left, right)
  }
}
