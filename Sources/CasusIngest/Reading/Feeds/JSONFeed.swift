/// Reads JSON Feed (jsonfeed.org, versions 1 and 1.1) and RSS in JSON (scripting.com).
struct JSONFeed {
  private let value: Result<JSONValue, FeedProblem>
  private let bytes: [UInt8]

  /// A feed.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? UnsafeBufferPointer(rebasing: bytes[3...]) : bytes
    do throws(JSONCursor.Failure) {
      value = .success(try JSONValue(body))
      self.bytes = []
    } catch {
      value = .failure(FeedProblem(reason: "not JSON: \(error.problem) (byte \(error.position + 1))"))
      self.bytes = Array(body)
    }
  }

  /// What the feed holds.
  var feed: Result<Feed, FeedProblem> {
    switch value {
    case .success(let value): read(value)
    case .failure(let problem): intactPart.map(Result.success) ?? .failure(problem)
    }
  }

  /// The entries of a feed that is damaged: each is read by itself, and what can't be has no text.
  private var intactPart: Feed? {
    bytes.withUnsafeBufferPointer { bytes in
      guard let start = JSONListCutter.list(in: bytes, from: 0) else { return nil }
      let channel = JSONValue(lenient: String(decoding: bytes[..<start], as: UTF8.self) + "[]}") ?? .null
      var cutter = JSONListCutter()
      var feed = Feed()
      var position = 0
      while position < bytes.count {
        switch cutter.next(in: bytes, from: position, isAtEnd: true) {
        case .record(let range, let next):
          let text = String(decoding: bytes[range], as: UTF8.self)
          let item = JSONValue(lenient: text)
          var entry = Feed.Entry(article: item.map { article($0, in: channel) } ?? RawArticle())
          entry.line = ByteScan.countLineFeeds(UnsafeBufferPointer(rebasing: bytes[..<range.lowerBound])) + 1
          if item == nil { entry.problem = "the entry is not JSON" }
          feed.entries.append(entry)
          position = max(next, position + 1)
        case .nothing(let next): position = max(next, position + 1)
        case .damaged(let reason, _):
          feed.entries.append(Feed.Entry(article: RawArticle(), problem: reason))
          return feed
        case .needsMore, .end: return feed
        }
      }
      return feed
    }
  }

  private func read(_ value: JSONValue) -> Result<Feed, FeedProblem> {
    if let channel = value["rss"]?["channel"] {
      let items = channel["item"]?.elements ?? []
      return .success(Feed(entries: items.map { Feed.Entry(article: rssArticle($0, in: channel)) }))
    }
    guard case .list(let items)? = value["items"] else {
      return .failure(FeedProblem(reason: "the JSON feed has no \"items\""))
    }
    return .success(Feed(entries: items.map { Feed.Entry(article: article($0, in: value)) }))
  }

  private func rssArticle(_ item: JSONValue, in channel: JSONValue) -> RawArticle {
    var article = RawArticle()
    article.id = item["guid"]?.text ?? item["guid"]?["#value"]?.text
    article.title = item["title"]?.text.map(MarkupText.plain)
    article.url = item["link"]?.text ?? (article.id?.hasPrefix("http") == true ? article.id : nil)
    article.published = item["pubDate"]?.text
    article.source = channel["title"]?.text
    article.language = channel["language"]?.text
    article.authors = item["author"]?.names ?? []
    let body = item["description"]?.text.map(MarkupText.plain)
    article.text = body?.utf8.contains { $0 > 0x20 } == true ? body : article.title
    return article
  }

  private func article(_ item: JSONValue, in feed: JSONValue) -> RawArticle {
    var article = RawArticle()
    article.id = item["id"]?.text
    article.title = item["title"]?.text.map(CharacterEntities.decoded)
    article.url = item["url"]?.text ?? item["external_url"]?.text
    article.published = item["date_published"]?.text ?? item["date_modified"]?.text
    article.modified = item["date_modified"]?.text
    article.source = feed["title"]?.text
    article.language = item["language"]?.text ?? feed["language"]?.text
    let people = [item["authors"], item["author"], feed["authors"], feed["author"]]
    article.authors = people.compactMap { $0?.names }.first { !$0.isEmpty } ?? []
    let bodies = [
      item["content_text"]?.text, item["content_html"]?.text.map(MarkupText.plain), item["summary"]?.text,
    ]
    article.text = bodies.compactMap { $0 }.first { $0.utf8.contains { $0 > 0x20 } } ?? article.title
    return article
  }
}
