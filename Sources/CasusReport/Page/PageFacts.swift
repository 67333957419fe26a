import CasusModel

/// What a page says of itself: its title, a summary, what is left out, and what its filters offer.
struct PageFacts {
  private let content: TimelinePage.Content
  private let items: [PageItem]
  private let names: PartyNames

  init(content: TimelinePage.Content, items: [PageItem], names: PartyNames) {
    self.content = content
    self.items = items
    self.names = names
  }

  /// What stands where there is nothing to draw.
  static let noEvents = "<p class=\"note\">No event with a known date is in this timeline.</p>"

  /// The document's title.
  var title: String { "\(heading), a timeline" }

  /// Whose timeline it is.
  var heading: String { HTMLText.escaped(names.list(content.parties)) }

  /// How much of what, from when to when.
  var summary: String {
    let events = items.compactMap(\.event)
    let reports = events.reduce(0) { $0 + $1.reports }
    var text =
      "\(HTMLText.count(events.count, "event", "events")) in \(HTMLText.count(reports, "report", "reports"))"
    let days = items.compactMap { $0.dated.date?.earliest }
    if let first = days.min(), let last = items.compactMap({ $0.dated.date?.latest }).max() {
      let (start, end) = (EDTFDate(first).description, EDTFDate(max(first, last)).description)
      text += start == end ? ", <span>\(start)</span>" : ", <span>\(start)</span> to <span>\(end)</span>"
    }
    let others: [(TimelineKind, String, String)] = [
      (.agreement, "agreement", "agreements"), (.clause, "duty", "duties"), (.claim, "claim", "claims"),
    ]
    let counts = others.compactMap { kind, one, many -> String? in
      let count = items.count { $0.dated.place.kind == kind }
      return count == 0 ? nil : HTMLText.count(count, one, many)
    }
    return text + (counts.isEmpty ? "" : "; \(counts.joined(separator: ", "))") + "."
  }

  /// What the timeline is restricted to, and a warning where it is cut.
  var notes: String {
    var html = ""
    if !content.restrictions.isEmpty {
      html +=
        "<p class=\"note\">Only \(content.restrictions.map(HTMLText.escaped).joined(separator: "; ")).</p>"
    }
    if content.cutBehind != nil {
      html += """
        <p class="note warning">This page has the first \(HTMLText.grouped(items.count)) items and there are more. \
        <a href="#more">How to go on</a> stands at its end.</p>
        """
    }
    return html
  }

  /// How a page that was cut is read on.
  var more: String {
    guard let place = content.cutBehind else { return "" }
    return """
      <p class="warning" id="more">There is more. <code>--after \(HTMLText.escaped(place.description))</code>, added to the \
      same command, makes the next page; <code>--limit N</code> makes a longer one.</p>
      """
  }

  /// What the chart doesn't show as it does the rest.
  func chartNotes(undated: Int, _ axis: PageAxis?) -> String {
    var notes: [String] = []
    if let axis {
      let sides = [(axis.hasEarlier, "left"), (axis.hasLater, "right")].filter(\.0).map(\.1)
      if !sides.isEmpty {
        notes.append(
          "The grey strip on the \(sides.joined(separator: " and the ")) has the few events that lie far off, in order but not to scale."
        )
      }
    }
    if undated > 0 {
      notes.append(
        "\(HTMLText.count(undated, "event has", "events have")) no known date and stand\(undated == 1 ? "s" : "") in the list only."
      )
    }
    return notes.isEmpty ? "" : "<p class=\"note\">\(notes.joined(separator: " "))</p>"
  }

  /// How many events the bars leave out.
  func inexact(_ months: PageMonths) -> String {
    guard months.inexact > 0 else { return "" }
    return """
      <p class="note">\(HTMLText.count(months.inexact, "event isn't", "events aren't")) counted here: no \
      \(months.period.rawValue) is known.</p>
      """
  }

  /// Those with whom the timeline's parties deal, by name.
  var counterparts: String {
    let own = Set(content.parties)
    var counts: [String: Int] = [:]
    for item in items { for code in item.parties where !own.contains(code) { counts[code, default: 0] += 1 } }
    let named = counts.map { (code: $0.key, name: names.name(of: $0.key), count: $0.value) }
      .sorted { ($0.name, $0.code) < ($1.name, $1.code) }
    return named.map { option($0.code, "\($0.name) (\(HTMLText.grouped($0.count)))") }.joined()
  }

  /// The types that occur.
  var types: String {
    let known = Set(items.compactMap { $0.event?.type })
    return PloverType.allCases.filter(known.contains).map { option($0.rawValue, $0.rawValue) }.joined()
  }

  /// The statuses that occur.
  var statuses: String {
    let known = Set(items.compactMap { $0.event?.status })
    return EventStatus.allCases.filter(known.contains).map { option($0.rawValue, $0.rawValue) }.joined()
  }

  private func option(_ value: String, _ words: String) -> String {
    "<option value=\"\(HTMLText.escaped(value))\">\(HTMLText.escaped(words))</option>"
  }
}
