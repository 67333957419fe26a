import CasusModel

/// A timeline as readable lines: what happened in the first, the sentence that says so in the second.
///
///     date          event            who                                r/t/o
///     2024-06-20    ACCUSE           South Korea → Russia, North Korea  1/1/1
///                   “South Korea’s government condemned both …” (Sentinel)
///
/// A mark before the event says that it is not simply reported as done.
struct TimelineText {
  let words: TimelineWords
  let style: TerminalStyle

  init(names: PartyNames, style: TerminalStyle) {
    self.words = TimelineWords(names: names)
    self.style = style
  }

  /// The marks, in the order of the legend.
  private static let marks: [(status: EventStatus, mark: String)] = [
    (.planned, "›"), (.hypothetical, "?"), (.denied, "✗"), (.historical, "h"),
  ]

  /// All lines, and a legend of the counts and of the marks in use.
  func render(_ entries: [TimelineEntry]) -> String {
    guard !entries.isEmpty else { return "" }
    let layout = Layout(entries, words: words, width: style.width)
    var text = header(layout)
    for entry in entries { text += lines(entry, layout) }
    let used = TimelineText.marks.filter { mark in entries.contains { $0.status == mark.status } }
    let legend = [TimelineText.countsLegend] + used.map { "\($0.mark) \($0.status.rawValue)" }
    text += "\n" + style.paint(legend.joined(separator: "   "), .faint) + "\n"
    return text
  }

  /// How wide the columns are.
  private struct Layout {
    let date: Int
    let event: Int
    let who: Int
    let counts: Int
    /// Where the event column begins.
    var indent: Int { date + 4 }
    var total: Int { indent + event + 2 + who + 2 + counts }

    init(_ entries: [TimelineEntry], words: TimelineWords, width: Int?) {
      date = max(10, entries.map { $0.date?.description.utf8.count ?? 0 }.max() ?? 0)
      event = min(28, max(5, entries.map { DisplayText.width(words.event($0)) }.max() ?? 0))
      counts = max(
        TimelineText.countsTitle.utf8.count, entries.map { TimelineText.counts($0).utf8.count }.max() ?? 0)
      let wanted = max(3, entries.map { DisplayText.width(TimelineText.whoText($0, words)) }.max() ?? 0)
      let room = (width ?? Int.max / 2) - (date + 4 + event + 2 + 2 + counts)
      who = min(wanted, max(room, 20))
    }
  }

  private static let countsTitle = "r/t/o"
  private static let countsLegend = "r/t/o reports/texts/outlets"

  private func header(_ layout: Layout) -> String {
    let line =
      DisplayText.padded("date", to: layout.indent) + DisplayText.padded("event", to: layout.event + 2)
      + DisplayText.padded("who", to: layout.who + 2) + TimelineText.countsTitle
    return style.paint(line, .bold) + "\n"
  }

  private func lines(_ entry: TimelineEntry, _ layout: Layout) -> String {
    let date = DisplayText.padded(entry.date?.description ?? "unknown", to: layout.date)
    let mark = TimelineText.marks.first { $0.status == entry.status }?.mark ?? " "
    let event = DisplayText.padded(DisplayText.cut(words.event(entry), to: layout.event), to: layout.event)
    let who = DisplayText.padded(
      DisplayText.cut(TimelineText.whoText(entry, words), to: layout.who), to: layout.who)
    let counts = TimelineText.counts(entry)
    let gap = String(repeating: " ", count: max(0, layout.counts - counts.utf8.count))
    var text = "\(date)  \(mark) \(style.paint(event, ink(entry.type.quad)))  \(who)  \(gap)\(counts)\n"
    if let sentence = entry.sentence { text += quotation(sentence, source: entry.source, layout) }
    return text
  }

  /// The sentence in quotes, cut so that it and its outlet fit on one line.
  private func quotation(_ sentence: String, source: String?, _ layout: Layout) -> String {
    let outlet = source.map { " (\(DisplayText.line($0)))" } ?? ""
    let room = (style.width ?? Int.max / 2) - layout.indent - DisplayText.width(outlet) - 2
    let quoted = "“" + DisplayText.cut(DisplayText.line(sentence), to: max(room, 20)) + "”" + outlet
    return String(repeating: " ", count: layout.indent) + style.paint(quoted, .faint) + "\n"
  }

  /// Who does it to whom, and who says so.
  private static func whoText(_ entry: TimelineEntry, _ words: TimelineWords) -> String {
    let who = words.who(entry)
    guard !entry.attributedTo.isEmpty else { return who }
    return who + ", says " + PartyNames.joined(entry.attributedTo.map(words.names.name(of:)))
  }

  private static func counts(_ entry: TimelineEntry) -> String {
    "\(entry.reports)/\(entry.texts)/\(entry.outlets)"
  }

  private func ink(_ quad: QuadClass) -> TerminalStyle.Ink {
    switch quad {
    case .verbalCooperation: .blue
    case .materialCooperation: .green
    case .verbalConflict: .yellow
    case .materialConflict: .red
    }
  }
}
