import CasusModel

/// What a page says of itself: JSON-LD, meta tags, microdata, links, its title and its address.
struct PageMetadata {
  private let tree: MarkupTree
  let linked: LinkedData
  /// The contents of meta tags by their lower-case names, in order.
  private var meta: [String: [String]] = [:]

  /// The names of meta tags by field, in order of preference.
  private static let names: [String: [String]] = {
    var names: [String: [String]] = [:]
    for line in ReadingData.lines(of: "html-meta.txt") { names[line.keyword, default: []].append(line.rest) }
    return names
  }()

  init(tree: MarkupTree) {
    self.tree = tree
    linked = LinkedData(tree: tree)
    for id in tree.elements("meta") {
      guard let content = tree.attribute(id, "content"), content.utf8.contains(where: { $0 > 0x20 }) else {
        continue
      }
      for key in ["property", "name", "itemprop", "http-equiv"] {
        guard let name = tree.attribute(id, key)?.lowercased() else { continue }
        meta[name, default: []].append(CharacterEntities.decoded(content))
      }
    }
  }

  /// The first content of the field's names.
  private func meta(_ field: String) -> String? {
    for name in PageMetadata.names[field] ?? [] {
      if let content = meta[name]?.first { return content }
    }
    return nil
  }

  /// The first content of the field's names that reads as a date.
  private func metaDate(_ field: String) -> PublishedDate? {
    for name in PageMetadata.names[field] ?? [] {
      if let date = meta[name]?.lazy.compactMap(date).first { return date }
    }
    return nil
  }

  private func date(_ text: String) -> PublishedDate? { PublishedDate(page: text, order: order) }

  /// Which number of `3/4/2024` is the day in the page's language.
  private var order: DateOrder? { language.flatMap(DateOrder.init) }

  // MARK: Address, outlet, language, authors

  /// The canonical address.
  var url: String? {
    let canonical = tree.elements("link").first { tree.attribute($0, "rel")?.lowercased() == "canonical" }
      .flatMap { tree.attribute($0, "href") }
    return [canonical, meta("url"), linked.url].compactMap { $0 }.first {
      $0.hasPrefix("http") && $0.utf8.count > 12
    }
  }

  /// The outlet, by its name or else by the host of its address.
  func source(url: String?) -> String? {
    let named = [linked.source, meta["og:site_name"]?.first, meta("source")].compactMap { $0 }
      .first { !$0.hasPrefix("http") && $0.utf8.count <= 100 }
    if let named { return named.hasPrefix("@") ? String(named.dropFirst()) : named }
    return url.flatMap(WebAddress.host)
  }

  var language: String? {
    let page =
      tree.nodes.isEmpty ? nil : tree.attribute(tree.root, "lang") ?? tree.attribute(tree.root, "xml:lang")
    return [page, linked.language, meta("language")].compactMap { $0 }.first { LanguageTag($0) != nil }
  }

  var authors: [String] {
    var found = linked.authors
    if found.isEmpty {
      for name in PageMetadata.names["authors"] ?? [] where found.isEmpty {
        found = (meta[name] ?? []).filter { !$0.hasPrefix("http") }
      }
    }
    if found.isEmpty { found = marked("author") }
    var seen: Set<String> = []
    return found.compactMap(AuthorName.plain).filter { seen.insert($0).inserted }
  }

  /// The texts of links and elements that are marked as the author.
  private func marked(_ name: String) -> [String] {
    tree.nodes.indices.filter {
      tree.attribute($0, "rel") == name || tree.attribute($0, "itemprop") == name
    }.prefix(5).map { id in
      tree.descendants(id).first { tree.attribute($0, "itemprop") == "name" }.map(tree.text) ?? tree.text(id)
    }
  }

  // MARK: Title

  /// The headline, without the outlet's name behind it.
  var title: String? {
    let heading = headings.count == 1 ? headings.first : nil
    let candidates = [linked.title, meta("title"), documentTitle].compactMap {
      $0.flatMap(RawArticle.oneLine)
    }
    // A heading that the page's other titles repeat is the headline as readers see it.
    for heading in headings where candidates.contains(where: { Headline($0).contains(heading) }) {
      return heading
    }
    if let shown = shownHeadline(candidates) { return shown }
    // The host without what follows its name: `example.co.uk` is of Example.
    let host = url.flatMap(WebAddress.host)?.split(separator: ".").first.map(String.init)
    let outlets = [source(url: nil), host].compactMap { $0 }
    return candidates.first.map { Headline($0).withoutOutlet(outlets) } ?? heading ?? headings.first
  }

  /// A text of the page that its titles repeat with the outlet's name around it, where no heading is marked.
  private func shownHeadline(_ candidates: [String]) -> String? {
    guard let title = candidates.last else { return nil }
    let texts = tree.nodes.indices.lazy.filter { tree[$0].isText && tree[tree[$0].parent].name != "title" }
      .compactMap { RawArticle.oneLine(tree[$0].text) }
    return texts.first { $0.count >= 15 && $0.count < title.count && Headline(title).contains($0) }
  }

  private var documentTitle: String? { tree.elements("title").first.map(tree.text) }

  /// The page's first-rank headings that are long enough to be a headline.
  private var headings: [String] {
    tree.elements("h1").compactMap { RawArticle.oneLine(tree.text($0)) }.filter { $0.count >= 8 }
  }

  // MARK: Dates

  /// When it was published, by what is most reliable first.
  func published(url: String?, container: MarkupTree.ID?) -> PublishedDate? {
    linked.published.flatMap(date) ?? metaDate("published")
      ?? PageDates(tree: tree, container: container, order: order).published()
      ?? url.flatMap(WebAddress.date).flatMap(date)
  }

  /// When it was last changed.
  var modified: PublishedDate? {
    linked.modified.flatMap(date) ?? metaDate("modified")
      ?? PageDates(tree: tree, container: nil, order: order).marked("dateModified")
  }
}
