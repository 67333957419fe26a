import CasusModel

/// The items with their sentences, by period, in the timeline's order.
struct PageList {
  private let items: [PageItem]
  private let period: Period

  /// - Parameter months: the period that the bars count, by which filters count again.
  init(items: [PageItem], period: Period, months: Period) {
    self.items = items
    self.period = period
    self.months = months
  }

  private let months: Period

  /// Passes the list on piece by piece: the whole may be some megabytes.
  func write(_ give: (String) throws -> Void) rethrows {
    var heading: String?
    for item in items {
      let label = item.dated.period(period) ?? "undated"
      if label != heading {
        if heading != nil { try give("</div>\n") }
        let name = label == "undated" ? "Without a date" : PageDates.name(of: label, period)
        try give("<div class=\"month\"><h3>\(HTMLText.escaped(name))</h3>\n")
        heading = label
      }
      try give(html(item))
    }
    if heading != nil { try give("</div>\n") }
  }

  private func html(_ item: PageItem) -> String {
    let line = item.line
    let texts = line.texts.map { "/\($0)" } ?? ""
    let flag =
      line.status.isEmpty || line.status == "actual" ? "" : " <span class=\"flag\">\(line.status)</span>"
    let gloss = [line.gloss, item.event.map(PageList.details)].compactMap { $0 }.filter { !$0.isEmpty }
    return """
      <article class="item" id="\(item.anchor)"\(attributes(item))>
      <div class="side"><p class="when">\(HTMLText.escaped(line.date))</p>
      <p class="what">\(dot(item))\(HTMLText.escaped(line.what))</p>
      <p class="count">\(HTMLText.count(item.reportCount, "report", "reports"))\(texts.isEmpty ? "" : ", \(HTMLText.count(line.texts ?? 0, "text", "texts"))"), \
      \(HTMLText.count(line.outlets, "outlet", "outlets"))</p>
      <p class="count"><a class="id" href="#\(item.anchor)">\(item.dated.place.id)</a></p></div>
      <div><h4>\(PageWords.spoken(line.who))\(flag)</h4>
      \(gloss.isEmpty ? "" : "<p class=\"cite\">\(HTMLText.escaped(gloss.joined(separator: " · ")))</p>")\
      \(wording(item))\(reports(item))</div>
      </article>

      """
  }

  /// What stands beside an event's words: code, scale, contexts.
  private static func details(_ event: TimelineEntry) -> String {
    var parts = ["CAMEO \(event.cameo)", "scale \(HTMLText.decimal(event.scale, isForPeople: true))"]
    if !event.contexts.isEmpty { parts.append(event.contexts.joined(separator: ", ")) }
    return parts.joined(separator: " · ")
  }

  private func dot(_ item: PageItem) -> String {
    guard let event = item.event else { return "<i class=\"dot flat\"></i>" }
    return
      "<i class=\"dot q\(event.type.quad.rawValue)\"></i><span class=\"vh\">\(event.type.quad.words): </span>"
  }

  /// An agreement's name or a duty's wording; a claim's and an event's stand in their reports.
  private func wording(_ item: PageItem) -> String {
    switch item.dated.item {
    case .agreement(let row): "<blockquote>\(HTMLText.escaped(row.name))</blockquote>"
    case .clause(let row): "<blockquote>“\(HTMLText.escaped(row.wording))”</blockquote>"
    case .event, .claim: ""
    }
  }

  private func reports(_ item: PageItem) -> String {
    var html = item.reports.first.map { quotation($0, of: item) } ?? ""
    let others = item.reports.dropFirst()
    guard !others.isEmpty || item.reportCount > item.reports.count else { return html }
    let rest = item.reportCount - item.reports.count
    html +=
      "<details class=\"more\"><summary>\(HTMLText.count(item.reportCount - 1, "more report", "more reports"))</summary>"
    html += others.map { quotation($0, of: item) }.joined()
    if rest > 0 {
      html +=
        "<p class=\"cite\">\(HTMLText.grouped(rest)) more: <code>casus show \(item.dated.place.id)</code></p>"
    }
    return html + "</details>"
  }

  private func quotation(_ report: PageReport, of item: PageItem) -> String {
    let isQuoted: Bool
    switch item.dated.item {
    case .event, .claim: isQuoted = true
    case .agreement, .clause: isQuoted = report.report.text != item.line.wording
    }
    let words = report.sentence.map { "“\($0)”" } ?? "<i>This store leaves texts out.</i>"
    return "\(isQuoted ? "<blockquote>\(words)</blockquote>" : "")<p class=\"cite\">\(report.citation)</p>"
  }

  /// What the filters look at.
  private func attributes(_ item: PageItem) -> String {
    var pairs: [(String, String)] = [("k", item.dated.place.kind.rawValue)]
    if let first = item.dated.date?.earliest { pairs.append(("d", EDTFDate(first).description)) }
    if let last = item.dated.date?.latest { pairs.append(("e", EDTFDate(last).description)) }
    if let event = item.event {
      pairs += [
        ("q", String(event.type.quad.rawValue)), ("t", event.type.rawValue), ("s", event.status.rawValue),
        ("r", String(event.reports)), ("v", HTMLText.decimal(event.scale)),
        ("a", item.actors.joined(separator: ";")), ("b", item.recipients.joined(separator: ";")),
      ]
      if let label = item.period(months) { pairs.append(("p", label)) }
      if event.isReciprocal { pairs.append(("x", "1")) }
    }
    pairs.append(("w", item.parties.joined(separator: ";")))
    return pairs.map { " data-\($0.0)=\"\(HTMLText.escaped($0.1))\"" }.joined()
  }
}
