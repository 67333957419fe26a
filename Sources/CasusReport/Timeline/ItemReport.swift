import CasusModel

/// One item of the store with everything that hangs on it, as readable text: what `casus show` prints.
public struct ItemReport {
  private let names: PartyNames
  private let style: TerminalStyle
  private let agreements: AgreementReport
  private let timeline: TimelineText

  /// A report.
  ///
  /// - Parameters:
  ///   - names: how parties are called.
  ///   - style: how the text looks.
  public init(names: PartyNames = PartyNames(), style: TerminalStyle = TerminalStyle()) {
    self.names = names
    self.style = style
    self.agreements = AgreementReport(names: names, style: style)
    self.timeline = TimelineText(names: names, style: style)
  }

  /// Writes an item. The caller flushes or closes the output.
  public func write(_ item: StoredItem, to output: ByteOutput) throws(OutputError) {
    try output.write(text(of: item))
  }

  private func text(of item: StoredItem) -> String {
    switch item {
    case .event(let entry, let mentions, let claims):
      return head("event", entry.id) + timeline.render([entry])
        + section("reports", mentions.map(text)) + section("claims", claims.map(agreements.text))
    case .agreement(let agreement, let clauses, let claims):
      return head("agreement", agreement.id) + agreements.text(of: agreement)
        + section("clauses", clauses.map { agreements.text(of: $0, namesAgreement: false) })
        + section("claims", claims.map(agreements.text))
        + section("reports", agreement.reports.map { text(of: $0) })
    case .clause(let clause, let variants, let claims):
      return head("clause", clause.id) + agreements.text(of: clause, namesAgreement: true)
        + section("other wordings", variants.map { agreements.text(of: $0, namesAgreement: false) })
        + section("claims", claims.map(agreements.text))
        + section("reports", clause.reports.map { text(of: $0) })
    case .claim(let claim):
      return head("claim", claim.id) + agreements.text(of: claim)
        + section("reports", claim.reports.map { text(of: $0) })
    case .article(let row, let events, let agreementRows, let clauses, let claims):
      return head("article", row.id) + text(of: row)
        + section("events", events.isEmpty ? [] : [timeline.render(events)])
        + section("agreements", agreementRows.map(agreements.text))
        + section("clauses", clauses.map { agreements.text(of: $0, namesAgreement: true) })
        + section("claims", claims.map(agreements.text))
    }
  }

  private func head(_ kind: String, _ id: ContentID) -> String {
    style.paint("\(kind) \(id)", .faint) + "\n"
  }

  private func section(_ title: String, _ parts: [String]) -> String {
    parts.isEmpty ? "" : "\n" + style.paint(title, .bold) + "\n" + parts.joined()
  }

  /// A mention: its sentence, its place, the rule that found it and the coder that applied it.
  private func text(of mention: MentionRow) -> String {
    let said = PartyNames.joined(
      mention.attributedTo.map { $0.party.map(names.name(of:)) ?? "“\(DisplayText.line($0.span.text))”" })
    let facts =
      "\(mention.status.rawValue)\(said.isEmpty ? "" : ", says " + said), \(mention.cameo) by \(mention.rule) at "
      + "\(mention.trigger.start)–\(mention.trigger.end) “\(DisplayText.line(mention.trigger.text))”"
    return text(of: mention.report) + lines(facts) + lines("mention \(mention.id), \(mention.coder)")
  }

  /// A place in print: the words, then outlet, date, headline, article and offsets.
  private func text(of report: ReportRow) -> String {
    let known = [report.source, report.published?.description, report.title, report.url]
    let facts = known.compactMap { $0 } + ["article \(report.article), \(report.start)–\(report.end)"]
    let words = report.text.map { "“\(DisplayText.line($0))”" } ?? "(the store keeps no texts)"
    return lines(words, indent: 2) + lines(facts.joined(separator: ", "))
  }

  /// An article: what is known of it, and its text.
  private func text(of row: ArticleRow) -> String {
    let article = row.article
    let place = row.line.map { "\(row.path), line \($0)" } ?? row.path
    let facts = [article.source, article.published?.description, article.url, article.language].compactMap {
      $0
    }
    let paragraphs = article.text.split(separator: "\n").map { lines(String($0), indent: 2) }
    return style.paint(article.title.map(DisplayText.line) ?? "without a title", .bold) + "\n"
      + lines(facts.joined(separator: ", "), indent: 2) + lines(place, indent: 2)
      + lines(row.coder, indent: 2)
      + section("text", paragraphs)
  }

  private func lines(_ text: String, indent: Int = 6) -> String { style.block(text, indent: indent) }
}
