import CasusModel

/// A timeline as one HTML file for a browser: charts, agreements and every item with its sentences, and filters that need
/// no server. Nothing is loaded from anywhere.
public struct TimelinePage {
  /// What a page shows.
  public struct Content {
    /// Whose timeline it is, by code.
    public var parties: [String]
    /// What the timeline is restricted to, each in a few words.
    public var restrictions: [String] = []
    /// The items, in the order in which they are listed.
    public var items: [DatedItem]
    /// The first reports of each event, no more than `reportsOfAnItem`.
    public var mentions: [ContentID: [MentionRow]]
    /// By which periods the items are listed.
    public var period = Period.month
    /// The place behind which there is more than the page has, or nil.
    public var cutBehind: TimelinePlace?

    /// Content without restrictions, by month.
    public init(parties: [String], items: [DatedItem], mentions: [ContentID: [MentionRow]]) {
      self.parties = parties
      self.items = items
      self.mentions = mentions
    }
  }

  /// How many items a page has unless more are asked for: a browser stays quick with these.
  public static let usualLimit = 5_000
  /// How many reports of one item are printed; the rest is counted, with the command that shows it.
  public static let reportsOfAnItem = 8

  private let names: PartyNames

  /// A page.
  ///
  /// - Parameter names: how parties are called.
  public init(names: PartyNames = PartyNames()) {
    self.names = names
  }

  /// Writes the page. The caller flushes or closes the output.
  public func write(_ content: Content, to output: ByteOutput) throws {
    let words = TimelineWords(names: names)
    let items = content.items.map { PageItem($0, words, mentions: content.mentions[$0.place.id] ?? []) }
    let dated = items.filter { $0.event != nil && $0.days != nil }
    let axis = PageAxis(dated.compactMap { item in item.days.map { ($0.lowerBound + $0.upperBound) / 2 } })
    let months = axis.map { PageMonths(axis: $0, items: items) }
    let facts = PageFacts(content: content, items: items, names: names)
    var list = ""
    PageList(items: items, period: content.period, months: months?.period ?? .month).write { list += $0 }
    let agreements = PageAgreements(
      items: items, names: names, lastDay: items.compactMap { $0.dated.date?.latest?.number }.max())
    let parts = [
      "title": facts.title, "heading": facts.heading, "summary": facts.summary, "notes": facts.notes,
      "counterparts": facts.counterparts, "types": facts.types, "statuses": facts.statuses,
      "chart": axis.map { PageChart(axis: $0, items: dated).svg } ?? PageFacts.noEvents,
      "chartNotes": facts.chartNotes(undated: items.count { $0.event != nil && $0.days == nil }, axis),
      "periodTitle": months?.period == .year ? "Year by year" : "Month by month",
      "months": months.map { $0.svg + facts.inexact($0) + $0.table } ?? PageFacts.noEvents,
      "dyads": PageMatrix(items: items, names: names).html, "agreements": agreements.html,
      "reports": list, "more": facts.more,
    ]
    try output.write(PageShell.page(parts))
  }
}
