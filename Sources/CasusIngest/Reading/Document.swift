import CasusModel

/// What a whole document is.
enum DocumentKind: Hashable, Sendable {
  case html
  /// RSS, RDF or Atom.
  case feed
  case jsonFeed
  case text

  /// The kind that a media type says, or nil where it is none that holds articles.
  init?(mediaType: String) {
    switch mediaType.lowercased().prefix(while: { $0 != ";" && $0 != " " }) {
    case "text/html", "application/xhtml+xml": self = .html
    case "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/xml", "text/xml":
      self = .feed
    case "application/feed+json": self = .jsonFeed
    case "text/plain": self = .text
    default: return nil
    }
  }
}

/// A whole document in memory: a page, a feed or a text.
struct Document {
  let bytes: [UInt8]
  /// The character set that a header names.
  var said: Charset?
  /// Where it was fetched from.
  var address: String?

  /// The articles in it, or why there are none.
  func items(_ kind: DocumentKind, options: ReadOptions, path: String?) -> [ReadItem] {
    bytes.withUnsafeBufferPointer { bytes in
      switch kind {
      case .html: return [page(bytes, options, path)]
      case .feed:
        return feed(XMLFeed(text(bytes, markupSays(bytes, ["encoding="]))).feed, options, path)
      case .jsonFeed: return feed(JSONFeed(bytes).feed, options, path)
      case .text:
        let plain = TextFile(isMarkdown: false, options: options)
        do throws(Rejection) {
          var article = try plain.article(in: bytes, path: path, said: said)
          if article.url == nil { article.url = address }
          return [.article(article, path: path, line: nil)]
        } catch {
          return [.rejected(error)]
        }
      }
    }
  }

  private func page(_ bytes: UnsafeBufferPointer<UInt8>, _ options: ReadOptions, _ path: String?) -> ReadItem
  {
    let page = HTMLPage(text(bytes, markupSays(bytes, ["charset=", "encoding="])))
    do throws(Rejection) {
      let raw = page.article(address: address)
      let missing = "no article text was found in the page"
      return .article(
        try raw.article(options, path: path, line: nil, missing: missing), path: path, line: nil)
    } catch {
      return .rejected(error)
    }
  }

  private func feed(_ feed: Result<Feed, FeedProblem>, _ options: ReadOptions, _ path: String?) -> [ReadItem]
  {
    switch feed {
    case .failure(let problem): return [.rejected(Rejection(path: path, reason: problem.reason))]
    case .success(let feed):
      return feed.entries.map { entry in
        if let problem = entry.problem {
          return .rejected(Rejection(path: path, line: entry.line, reason: problem))
        }
        do throws(Rejection) {
          let article = try entry.article.article(
            options, path: path, line: entry.line, missing: "the entry has neither text nor title")
          return .article(article, path: path, line: entry.line)
        } catch {
          return .rejected(error)
        }
      }
    }
  }

  private func text(_ bytes: UnsafeBufferPointer<UInt8>, _ inner: Charset?) -> String {
    Charset.decode(bytes, said: said ?? inner)
  }

  /// The character set that the markup itself names in its first part.
  private func markupSays(_ bytes: UnsafeBufferPointer<UInt8>, _ keys: [String]) -> Charset? {
    let head = String(decoding: bytes.prefix(8192), as: UTF8.self).lowercased()
    for key in keys {
      guard let range = head.firstRange(of: key) else { continue }
      let value = head[range.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
      let label = value.prefix { $0.isLetter || $0.isNumber || "-_:".contains($0) }
      if let charset = Charset(label: label) { return charset }
    }
    return nil
  }
}
