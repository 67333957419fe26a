import Foundation

@testable import CasusIngest
@testable import CasusModel

/// One reading of some inputs, and what came of it.
struct ReadingRun {
  private(set) var articles: [Article] = []
  private(set) var rejections: [Rejection] = []
  private(set) var lines: [Int?] = []

  /// Reads all of some inputs.
  init(_ paths: [String], _ options: ReadOptions = ReadOptions(), minimumBytes: Int = 1 << 20) {
    var reader = ArticleReader(paths: paths, options: options)
    while let batch = reader.nextBatch(minimumBytes: minimumBytes) {
      batch.forEachItem { item in
        switch item {
        case .article(let article, _, let line):
          articles.append(article)
          lines.append(line)
        case .rejected(let rejection): rejections.append(rejection)
        }
      }
    }
  }

  /// The reasons, with the lines where lines count.
  var reasons: [String] {
    rejections.map { ($0.line.map { "\($0): " } ?? "") + $0.reason }
  }

  /// `title | published | source | url`, `-` for what is unknown.
  var summaries: [String] {
    articles.map { article in
      let published = article.published.map {
        $0.description + (article.publishedTime.map { "T" + $0 } ?? "")
      }
      return [article.title, published, article.source, article.url].map { $0 ?? "-" }.joined(
        separator: " | ")
    }
  }

  /// A file of `Fixtures/formats`.
  static func fixture(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fixtures/formats").appending(path: name)
      .path(percentEncoded: false)
  }
}
