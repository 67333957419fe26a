/// Reads RSS 0.9 to 2.0, RSS 1.0 (RDF) and Atom.
struct XMLFeed {
  private let tree: MarkupTree
  private let text: String

  /// A feed.
  init(_ text: String) {
    self.text = text
    tree = MarkupTree(xml: XMLFeed.fromFirstTag(text))
  }

  /// White space before the XML declaration is not XML, but it is common.
  private static func fromFirstTag(_ text: String) -> String {
    guard let first = text.firstIndex(of: "<"), first != text.startIndex else { return text }
    return String(text[first...])
  }

  /// What the feed holds.
  var feed: Result<Feed, FeedProblem> {
    guard !tree.nodes.isEmpty else {
      return .failure(FeedProblem(reason: "not XML: there is no element in it"))
    }
    let root = tree[tree.root].name
    guard ["rss", "RDF", "feed", "channel"].contains(root) else {
      return .failure(FeedProblem(reason: "<\(root)> is no feed: RSS, RDF and Atom are read"))
    }
    let isAtom = root == "feed"
    let channel = isAtom ? tree.root : tree.child(tree.root, "channel") ?? tree.root
    let entries = tree.elements(isAtom ? "entry" : "item").filter {
      isOutermost($0, isAtom ? "entry" : "item")
    }
    let source = tree.child(channel, "title").map(plainText)
    let language =
      value(channel, ["language"]) ?? tree.attribute(tree.root, "lang") ?? tree.attribute(channel, "lang")
    var feed = Feed()
    for id in entries {
      var article = isAtom ? atomEntry(id) : rssItem(id)
      if article.source == nil { article.source = source }
      if article.language == nil { article.language = tree.attribute(id, "lang") ?? language }
      // A headline alone is all that some feeds give.
      if article.text?.utf8.contains(where: { $0 > 0x20 }) != true { article.text = article.title }
      feed.entries.append(Feed.Entry(article: article, line: tree[id].line))
    }
    let lost = openings(isAtom ? "<entry" : "<item") - feed.entries.count
    if lost > 0 {
      let reason = "not XML in the end: \(lost) of the feed's entries could not be read"
      feed.entries.append(Feed.Entry(article: RawArticle(), problem: reason))
    }
    if feed.entries.isEmpty { return .failure(FeedProblem(reason: "the feed has no entries")) }
    return .success(feed)
  }

  /// How often an element begins, outside of the HTML that a feed carries.
  private func openings(_ name: String) -> Int {
    var rest = text[...]
    var count = 0
    while let mark = rest.firstRange(of: name) {
      let literal = rest[..<mark.lowerBound].ranges(of: "<![CDATA[").last
      rest = rest[mark.upperBound...]
      if let next = rest.first, next == ">" || next.isWhitespace { count += 1 }
      if let literal, text[literal.upperBound..<mark.lowerBound].firstRange(of: "]]>") == nil {
        count -= 1
        rest = rest.firstRange(of: "]]>").map { rest[$0.upperBound...] } ?? ""
      }
    }
    return count
  }

  private func isOutermost(_ id: MarkupTree.ID, _ name: String) -> Bool {
    !tree.ancestors(id).contains { tree[$0].name == name }
  }

  // MARK: RSS

  private func rssItem(_ id: MarkupTree.ID) -> RawArticle {
    var article = RawArticle()
    article.id = value(id, ["guid"]) ?? tree.attribute(id, "about")
    article.title = element(id, "title", prefixes: ["", "dc"]).map(plainText)
    article.url = rssAddress(id)
    article.published = value(id, ["pubDate", "date", "issued", "published", "created"])
    article.modified = value(id, ["modified", "updated"])
    // The content module has the whole text where the description is a summary.
    let bodies = [
      element(id, "encoded"), element(id, "description"), element(id, "summary"), element(id, "content"),
    ]
    article.text = bodies.compactMap { $0 }.map(content).max { $0.utf8.count < $1.utf8.count }
    article.authors = authors(id, ["creator", "author"])
    article.source = tree.child(id, "source").map(plainText).flatMap { $0.isEmpty ? nil : $0 }
    return article
  }

  /// `<link>`, or a `<guid>` or `rdf:about` that is an address.
  private func rssAddress(_ id: MarkupTree.ID) -> String? {
    let links = tree.children(id).filter { tree[$0].name == "link" }
    let texts = links.map { RawArticle.oneLine(tree.text($0)) ?? tree.attribute($0, "href") ?? "" }
    if let link = texts.first(where: { !$0.isEmpty }) { return link }
    if let guid = tree.child(id, "guid"), tree.attribute(guid, "ispermalink")?.lowercased() != "false" {
      let text = RawArticle.oneLine(tree.text(guid))
      if text?.hasPrefix("http") == true { return text }
    }
    return tree.attribute(id, "about")
  }

  // MARK: Atom

  private func atomEntry(_ id: MarkupTree.ID) -> RawArticle {
    var article = RawArticle()
    article.id = value(id, ["id"])
    article.title = tree.child(id, "title").map(plainText)
    article.url = atomAddress(id)
    article.published = value(id, ["published", "issued", "created"]) ?? value(id, ["updated", "modified"])
    article.modified = value(id, ["updated", "modified"])
    let bodies = [tree.child(id, "content"), tree.child(id, "summary")].compactMap { $0 }
    article.text = bodies.map(content).first { $0.utf8.contains { $0 > 0x20 } }
    article.authors = authors(id, ["author"])
    if article.authors.isEmpty { article.authors = authors(tree.root, ["author"]) }
    return article
  }

  private func atomAddress(_ id: MarkupTree.ID) -> String? {
    let links = tree.children(id).filter { tree[$0].name == "link" && tree.attribute($0, "href") != nil }
    let alternate = links.first { (tree.attribute($0, "rel") ?? "alternate") == "alternate" }
    let address = (alternate ?? links.first).flatMap { tree.attribute($0, "href") } ?? value(id, ["origLink"])
    if let address, !address.isEmpty { return address }
    // Blogs' ids are their permanent addresses.
    return value(id, ["id"]).flatMap { $0.hasPrefix("http") ? $0 : nil }
  }

  // MARK: Both

  private func element(_ id: MarkupTree.ID, _ name: String, prefixes: [String]? = nil) -> MarkupTree.ID? {
    tree.children(id).first { tree[$0].name == name && (prefixes?.contains(tree[$0].prefix) ?? true) }
  }

  /// The text of the first of these elements that has one.
  private func value(_ id: MarkupTree.ID, _ names: [String]) -> String? {
    for name in names {
      for child in tree.children(id) where tree[child].name == name && tree[child].prefix != "media" {
        if let text = RawArticle.oneLine(tree.text(child)) { return text }
      }
    }
    return nil
  }

  private func authors(_ id: MarkupTree.ID, _ names: [String]) -> [String] {
    for name in names {
      let found = tree.children(id).filter { tree[$0].name == name }.compactMap { author in
        RawArticle.oneLine(tree.child(author, "name").map(tree.text) ?? tree.text(author))
      }
      if !found.isEmpty { return found.map(XMLFeed.authorName) }
    }
    return []
  }

  /// `mail@example.org (Name)`, as RSS wants authors, is the name.
  private static func authorName(_ text: String) -> String {
    guard let open = text.firstIndex(of: "("), text.hasSuffix(")"), text[..<open].contains("@") else {
      return text
    }
    return String(text[text.index(after: open)...].dropLast())
  }

  /// A title's text, which may be HTML or escaped twice.
  private func plainText(_ id: MarkupTree.ID) -> String {
    RawArticle.oneLine(MarkupText.plain(tree.text(id))) ?? ""
  }

  /// A body's text: HTML as text, or XHTML as elements.
  private func content(_ id: MarkupTree.ID) -> String {
    let hasElements = tree.children(id).contains { !tree[$0].isText }
    if hasElements {
      let blocks = tree.textBlocks(
        in: id, removed: tree.nodes.map { $0.name == "script" || $0.name == "style" }, hints: .standard)
      return blocks.map(\.text).joined(separator: "\n\n")
    }
    let text = tree.text(id)
    if MarkupText.looksLikeMarkup(text) { return MarkupText.plain(text) }
    return RawArticle.oneLine(CharacterEntities.decoded(text)) ?? ""
  }
}
