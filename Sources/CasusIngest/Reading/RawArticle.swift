import CasusModel

/// What a source says of an article, as text, before it is checked.
struct RawArticle {
  var id: String?
  var text: String?
  var title: String?
  var published: String?
  var modified: String?
  var source: String?
  var url: String?
  var language: String?
  var authors: [String] = []
  /// The dates where they were read already.
  var publishedDate: PublishedDate?
  var modifiedDate: PublishedDate?
  /// Whether a date that can't be read is the input's mistake, since the field is said to be one.
  var publishedMustBeDate = false

  /// The article, completed by the options.
  ///
  /// - Parameter missing: why there is none where there is no text.
  func article(
    _ options: ReadOptions, path: String?, line: Int?, missing: String
  ) throws(Rejection) -> Article {
    guard let text, text.utf8.contains(where: { $0 > 0x20 }) else {
      throw Rejection(id: id, path: path, line: line, reason: missing)
    }
    var article = Article(id: id ?? "", text: text)
    article.title = title.flatMap(RawArticle.oneLine)
    article.source = source.flatMap(RawArticle.oneLine)
    article.url = url.flatMap(RawArticle.oneLine)
    article.language = language.flatMap(LanguageTag.init)?.tag
    article.authors = authors.compactMap(RawArticle.oneLine)
    if let date = publishedDate {
      (article.published, article.publishedTime) = (date.date, date.time)
    } else if let published, !published.isEmpty {
      if let date = PublishedDate(loose: published) {
        (article.published, article.publishedTime) = (date.date, date.time)
      } else if publishedMustBeDate {
        let reason = PublishedDate.complaint(key: "published", value: published)
        throw Rejection(id: id, path: path, line: line, reason: reason)
      }
    }
    article.modified = modifiedDate?.date ?? modified.flatMap { PublishedDate(loose: $0) }?.date
    options.complete(&article, hasID: id.map { !$0.isEmpty } ?? false)
    return article
  }

  /// The text with single spaces, or nil where it is empty.
  static func oneLine(_ text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}

/// A language as inputs name it: a tag, a three-letter code, or an English name.
struct LanguageTag {
  /// A BCP 47 tag.
  let tag: String

  /// Reads one; nil where it is none of these.
  init?(_ text: String) {
    let name = text.filter { !$0.isWhitespace }
    if let known = LanguageTag.names[name.lowercased()] {
      tag = known
      return
    }
    let parts = name.split(whereSeparator: { $0 == "-" || $0 == "_" })
    guard let language = parts.first, (2...3).contains(language.count), parts.count <= 4,
      parts.allSatisfy({ $0.utf8.count <= 8 && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } }
      ),
      language.allSatisfy(\.isLetter)
    else { return nil }
    let rest = parts.dropFirst().map { $0.count == 2 ? $0.uppercased() : String($0) }
    tag = ([language.lowercased()] + rest).joined(separator: "-")
  }

  private static let names: [String: String] = {
    var names: [String: String] = [:]
    for line in ReadingData.lines(of: "languages.txt") {
      for name in line.rest.split(separator: " ") { names[String(name)] = line.keyword }
    }
    return names
  }()
}
