/// Dates that a page shows.
struct PageDates {
  let tree: MarkupTree
  /// The element that holds the article, where it is known.
  let container: MarkupTree.ID?
  /// Which number of `3/4/2024` is the day, where the page's language says it.
  let order: DateOrder?

  /// The date of publication, or nil.
  func published() -> PublishedDate? {
    marked("datePublished") ?? timeElement() ?? classedDate() ?? shownDate()
  }

  /// The date of an element with this microdata property.
  func marked(_ property: String) -> PublishedDate? {
    tree.nodes.indices.lazy.filter { tree.attribute($0, "itemprop") == property }
      .compactMap { value($0) }.first
  }

  /// A readable date in an element's attributes or text.
  private func value(_ id: MarkupTree.ID) -> PublishedDate? {
    let attributes = [
      "datetime", "content", "title", "data-datetime", "data-date", "data-timestamp", "data-published",
    ]
    .compactMap { tree.attribute(id, $0) }
    let shown = RawArticle.oneLine(tree.text(id)).map { [$0] } ?? []
    return (attributes + shown).lazy.compactMap(date).first
  }

  /// The date in a text that is little more than one.
  private func date(_ text: String) -> PublishedDate? {
    guard text.count <= 80 else { return nil }
    let lower = text.lowercased()
    // The second date of "Published … Updated …" is another one.
    let cut = ["updated", "modified", "|"].compactMap { lower.firstRange(of: $0)?.lowerBound }.min()
    let first = cut.flatMap { PublishedDate(page: String(lower[..<$0]), order: order) }
    return first ?? PublishedDate(page: text, order: order)
  }

  /// A `<time>`: one that is marked as the publication's, else the one nearest to the headline.
  private func timeElement() -> PublishedDate? {
    let times = tree.elements("time")
    let said = times.first {
      tree.attribute($0, "pubdate") != nil || isNamed($0, ["publish", "pubdate", "posted"])
    }
    if let said, let date = value(said) { return date }
    let heading = tree.elements("h1").first ?? container ?? 0
    let end = container.map { tree[$0].end } ?? tree.nodes.count
    return times.filter { $0 <= end && !isNamed($0, ["updat", "modif"]) }
      .sorted { (abs($0 - heading), $0) < (abs($1 - heading), $1) }
      .lazy.compactMap { value($0) }.first
  }

  private func isNamed(_ id: MarkupTree.ID, _ parts: [String]) -> Bool {
    let names = [tree.attribute(id, "class"), tree.attribute(id, "itemprop"), tree.attribute(id, "id")]
    let name = names.compactMap { $0 }.joined(separator: " ").lowercased()
    return parts.contains { name.contains($0) }
  }

  /// An element whose class says that it holds a date, before the end of the article.
  private func classedDate() -> PublishedDate? {
    let end = container.map { tree[$0].end } ?? tree.nodes.count
    let named = tree.nodes.indices.filter {
      $0 < end && !tree[$0].isText && tree[$0].end - $0 < 40
        && isNamed($0, ["date", "time", "publish", "posted", "byline", "meta"])
        && !isNamed($0, ["updat", "modif", "comment", "related"])
    }
    return named.lazy.compactMap { value($0) }.first
  }

  /// A short text near the article's head that is a date: between the headline and its third paragraph.
  private func shownDate() -> PublishedDate? {
    guard let heading = tree.elements("h1").first ?? container else { return nil }
    let from = max(0, heading - 60)
    let to = min(tree.nodes.count, max(container ?? heading, heading) + 60)
    return (from..<max(from, to)).lazy.filter { tree[$0].isText }
      .compactMap { RawArticle.oneLine(tree[$0].text) }
      .filter { $0.count >= 8 && $0.contains(where: \.isNumber) }
      .compactMap(date).first
  }
}
