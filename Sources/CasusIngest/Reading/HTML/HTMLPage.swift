import CasusModel

/// Reads a news page as an article.
struct HTMLPage {
  private let tree: MarkupTree
  private let metadata: PageMetadata

  /// A page.
  init(_ text: String) {
    tree = MarkupTree(html: text)
    metadata = PageMetadata(tree: tree)
  }

  /// What the page says.
  ///
  /// - Parameter address: where it was fetched from, which counts where the page doesn't say where it belongs.
  func article(address: String? = nil) -> RawArticle {
    var article = RawArticle()
    article.title = metadata.title
    let found = MainText(tree: tree, title: article.title, evidence: body).find()
    article.text = text(found?.paragraphs)
    article.url = metadata.url ?? address
    article.source = metadata.source(url: article.url)
    article.language = metadata.language
    article.authors = metadata.authors
    article.publishedDate = metadata.published(url: article.url, container: found?.container)
    article.modifiedDate = metadata.modified
    return article
  }

  /// The text that the page's data hold, without markup.
  private var body: String? {
    metadata.linked.body.map { MarkupText.plain($0) }
  }

  /// The text found, or that of the page's data where the page itself shows next to nothing of it.
  private func text(_ paragraphs: [String]?) -> String? {
    let found = paragraphs?.joined(separator: "\n\n")
    guard let body, body.utf8.count > 400 else { return found }
    return (found?.utf8.count ?? 0) * 3 < body.utf8.count ? body : found
  }
}
