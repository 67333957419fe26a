import CasusModel

/// One report's sentence, with the spans in it that matter.
struct PageReport {
  let report: ReportRow
  /// The spans within the text, from its beginning: the trigger, who acts, who is acted upon.
  private let spans: [(range: Range<Int>, kind: Kind)]

  private enum Kind: Int, Comparable {
    // Where both sides act on each other, each is named once and shown as acting.
    case recipient, actor, trigger

    static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  /// A report without spans: its text is what it is quoted for.
  init(_ report: ReportRow) {
    self.report = report
    spans = []
  }

  /// A report of an event.
  init(_ mention: MentionRow) {
    report = mention.report
    let wanted: [(TextSpan, Kind)] =
      [(mention.trigger, .trigger)] + mention.actors.map { ($0.span, .actor) }
      + mention.recipients.map { ($0.span, .recipient) }
    // A participant may be named in another sentence.
    spans = wanted.compactMap { span, kind in
      let start = max(span.start, mention.report.start) - mention.report.start
      let end = min(span.end, mention.report.end) - mention.report.start
      return start < end ? (start..<end, kind) : nil
    }
  }

  /// The sentence with its spans marked, or nil where the store leaves texts out.
  var sentence: String? {
    guard let text = report.text else { return nil }
    let scalars = Array(text.unicodeScalars)
    // Spans may overlap: each scalar belongs to the one that says most.
    var kinds = [Kind?](repeating: nil, count: scalars.count)
    for (range, kind) in spans {
      for place in range.clamped(to: 0..<scalars.count) {
        kinds[place] = max(kinds[place] ?? kind, kind)
      }
    }
    var html = ""
    var open: Kind?
    for (scalar, kind) in zip(scalars, kinds) {
      if kind != open {
        html += PageReport.close(open) + PageReport.open(kind)
        open = kind
      }
      HTMLText.append(scalar, to: &html)
    }
    return html + PageReport.close(open)
  }

  /// The outlet, the day and the headline, and where in which article it stands.
  var citation: String {
    var parts: [String] = [report.source.map(HTMLText.escaped) ?? "unknown outlet"]
    if let day = report.published { parts.append("<time>\(HTMLText.escaped(day.description))</time>") }
    var text = parts.joined(separator: ", ")
    if let title = report.title {
      let headline = "“\(HTMLText.escaped(title))”"
      text +=
        HTMLText.link(report.url).map { " <a href=\"\($0)\" rel=\"noreferrer\">\(headline)</a>" }
        ?? " \(headline)"
    } else if let link = HTMLText.link(report.url) {
      text += " <a href=\"\(link)\" rel=\"noreferrer\">article</a>"
    }
    return text + " <code>\(report.article):\(report.start)–\(report.end)</code>"
  }

  private static func open(_ kind: Kind?) -> String {
    switch kind {
    case nil: ""
    case .trigger: "<mark>"
    case .actor: "<span class=\"actor\">"
    case .recipient: "<span class=\"recipient\">"
    }
  }

  private static func close(_ kind: Kind?) -> String {
    switch kind {
    case nil: ""
    case .trigger: "</mark>"
    case .actor, .recipient: "</span>"
    }
  }
}
