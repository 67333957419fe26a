import CasusModel

/// A timeline as readable lines: what happened in the first, in which words in the second.
///
///     date          what             who                                r/t/o
///     2024-06-20    ACCUSE           South Korea → Russia, North Korea  1/1/1
///                   Criticize or denounce: “South Korea’s government condemned both …” (Sentinel)
///
/// A mark before the event says that it is not simply reported as done.
struct TimelineText {
  let words: TimelineWords
  let style: TerminalStyle

  init(names: PartyNames, style: TerminalStyle) {
    self.words = TimelineWords(names: names)
    self.style = style
  }

  /// The lines of events alone.
  func render(_ entries: [TimelineEntry]) -> String {
    render(entries.map { DatedItem($0) }, by: nil)
  }

  /// All lines, and a legend of the counts and of the marks in use.
  ///
  /// - Parameters:
  ///   - period: where given, each period has a heading that sums it up.
  ///   - isPart: whether the timeline has more before or behind the items, so that the first or last period is not whole.
  func render(
    _ items: [DatedItem], by period: Period?, isPart: (before: Bool, behind: Bool) = (false, false)
  ) -> String {
    guard !items.isEmpty else { return "" }
    let lines = items.map(words.line)
    let layout = Layout(lines, width: style.width)
    var text = header(layout)
    var heading: String?
    for (place, line) in lines.enumerated() {
      if let period {
        let label = items[place].period(period) ?? "unknown"
        if label != heading {
          let all = items[place...].prefix { ($0.period(period) ?? "unknown") == label }
          let isWhole = !(isPart.before && place == 0 || isPart.behind && all.endIndex == items.endIndex)
          text += self.heading(isWhole ? label : label + " (in part)", all)
          heading = label
        }
      }
      text += self.line(line, layout)
    }
    return text + "\n" + legend(lines)
  }

  /// What the counts and the marks in use mean, on as many lines as it takes.
  private func legend(_ lines: [TimelineWords.Line]) -> String {
    let used = TimelineWords.marks.filter { mark in lines.contains { $0.mark == mark.mark } }
    var rows: [String] = []
    for entry in ["r/t/o reports/texts/outlets"] + used.map({ "\($0.mark) \($0.meaning)" }) {
      if let row = rows.last, DisplayText.width(row + "   " + entry) <= style.width ?? Int.max {
        rows[rows.count - 1] = row + "   " + entry
      } else {
        rows.append(entry)
      }
    }
    return rows.map { style.paint($0, .faint) + "\n" }.joined()
  }

  /// How wide the columns are.
  private struct Layout {
    let date: Int
    let what: Int
    let who: Int
    let counts: Int
    /// Where the column of what happened begins.
    var indent: Int { date + 4 }

    init(_ lines: [TimelineWords.Line], width: Int?) {
      date = max(10, lines.map(\.date.utf8.count).max() ?? 0)
      counts = max(TimelineText.countsTitle.utf8.count, lines.map { DisplayText.width($0.counts) }.max() ?? 0)
      let room = (width ?? Int.max / 2) - (date + 4 + 2 + 2 + counts)
      let wanted = min(28, max(5, lines.map { DisplayText.width($0.what) }.max() ?? 0))
      // Where both don't fit, what happened leaves half of the room to those who take part.
      what = room - wanted < 20 ? min(wanted, max(room / 2, 8)) : wanted
      who = min(max(3, lines.map { DisplayText.width($0.who) }.max() ?? 0), max(room - what, 8))
    }
  }

  private static let countsTitle = "r/t/o"

  private func header(_ layout: Layout) -> String {
    let line =
      DisplayText.padded("date", to: layout.indent) + DisplayText.padded("event", to: layout.what + 2)
      + DisplayText.padded("who", to: layout.who + 2) + TimelineText.countsTitle
    return style.paint(line, .bold) + "\n"
  }

  /// A period, and how many events of each quad class it has.
  private func heading(_ label: String, _ items: some Sequence<DatedItem>) -> String {
    var quads: [QuadClass: Int] = [:]
    for item in items {
      if case .event(let entry) = item.item { quads[entry.type.quad, default: 0] += 1 }
    }
    let sums = QuadClass.allCases.compactMap { quad in quads[quad].map { "\($0) \(quad.words)" } }
    let line = ([label] + (sums.isEmpty ? [] : [sums.joined(separator: ", ")])).joined(separator: ": ")
    return style.paint(style.cut(line), .bold) + "\n"
  }

  private func line(_ line: TimelineWords.Line, _ layout: Layout) -> String {
    let date = DisplayText.padded(line.date, to: layout.date)
    let what = DisplayText.padded(DisplayText.cut(line.what, to: layout.what), to: layout.what)
    let who = DisplayText.padded(DisplayText.cut(line.who, to: layout.who), to: layout.who)
    let gap = String(repeating: " ", count: max(0, layout.counts - DisplayText.width(line.counts)))
    return "\(date)  \(line.mark) \(style.paint(what, line.ink))  \(who)  \(gap)\(line.counts)\n"
      + quotation(line, layout)
  }

  /// What kind of deed it is, and the wording in quotes, cut so that it and its outlet fit on one line.
  private func quotation(_ line: TimelineWords.Line, _ layout: Layout) -> String {
    guard line.wording != nil || line.gloss != nil else { return "" }
    let outlet = line.source.map { " (\(DisplayText.line($0)))" } ?? ""
    let gloss = line.gloss ?? ""
    let separator = line.gloss != nil && line.wording != nil ? ": " : ""
    let taken = layout.indent + DisplayText.width(gloss + separator + outlet) + 2
    let room = (style.width ?? Int.max / 2) - taken
    let quoted =
      line.wording.map { "“" + DisplayText.cut(DisplayText.line($0), to: max(room, 20)) + "”" } ?? ""
    // The codebook's words give way before the report's own.
    let text =
      room < 20 && line.wording != nil
      ? self.quoted(line, outlet, layout) : gloss + separator + quoted + outlet
    let fitting = style.width.map { DisplayText.cut(text, to: max($0 - layout.indent, 8)) } ?? text
    return String(repeating: " ", count: layout.indent) + style.paint(fitting, .faint) + "\n"
  }

  /// The wording alone; where not even a few words fit beside its outlet, without that.
  private func quoted(_ line: TimelineWords.Line, _ outlet: String, _ layout: Layout) -> String {
    let room = (style.width ?? Int.max / 2) - layout.indent - 2
    let beside = room - DisplayText.width(outlet)
    let wording = DisplayText.cut(
      DisplayText.line(line.wording ?? ""), to: max(beside >= 12 ? beside : room, 8))
    return "“" + wording + "”" + (beside >= 12 ? outlet : "")
  }
}

extension DatedItem {
  /// An event as an item.
  init(_ entry: TimelineEntry) {
    self.init(
      date: entry.date, place: TimelinePlace(day: entry.date?.earliest, id: entry.id), item: .event(entry))
  }

  /// The period that the item's first day lies in, or nil where that is unknown.
  func period(_ period: Period) -> String? { place.day.map(period.label) }
}
