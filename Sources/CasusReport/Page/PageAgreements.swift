import CasusModel

/// Agreements as bars over their life, each with its duties, those in force first, and what is claimed of it.
struct PageAgreements {
  private let agreements: [(item: PageItem, row: AgreementRow)]
  private let clauses: [(item: PageItem, row: ClauseRow)]
  private let claims: [(item: PageItem, row: ClaimRow)]
  private let report: AgreementReport
  private let life: PageLife?

  /// - Parameter lastDay: the last day that the page knows of: bars of what goes on end there.
  init(items: [PageItem], names: PartyNames, lastDay: Int?) {
    report = AgreementReport(names: names)
    agreements = items.compactMap { item in
      if case .agreement(let row) = item.dated.item { (item, row) } else { nil }
    }
    clauses = items.compactMap { item in
      if case .clause(let row) = item.dated.item { (item, row) } else { nil }
    }
    claims = items.compactMap { item in
      if case .claim(let row) = item.dated.item { (item, row) } else { nil }
    }
    life = PageLife(agreements.map(\.row), lastDay: lastDay)
  }

  var html: String {
    guard !agreements.isEmpty || !clauses.isEmpty else {
      return "<p class=\"note\">No agreement or duty stands in this timeline.</p>"
    }
    var html = ""
    if let life { html += life.axis }
    let known = Set(agreements.flatMap { [$0.row.id] + $0.row.members })
    for (item, row) in agreements {
      let ids = Set([row.id] + row.members)
      html += agreement(
        item, row, clauses: clauses.filter { $0.row.agreement.map(ids.contains) ?? false },
        claims: claims.filter { $0.row.about.map(ids.contains) ?? false })
    }
    let others = clauses.filter { !($0.row.agreement.map(known.contains) ?? false) }
    if !others.isEmpty {
      html += """
        <article class="agreement"><h3>Duties of which no agreement stands here</h3>
        \(duties(others))</article>

        """
    }
    return html
  }

  private func agreement(
    _ item: PageItem, _ row: AgreementRow, clauses: [(item: PageItem, row: ClauseRow)],
    claims: [(item: PageItem, row: ClaimRow)]
  ) -> String {
    let parties = row.parties.isEmpty ? "" : ": \(HTMLText.escaped(report.names.list(row.parties)))"
    var stages = row.stages.map { stage in
      PageWords.plain(stage.stage.rawValue)
        + (stage.date.map { " \(HTMLText.escaped($0.description))" } ?? "")
    }
    if let signed = row.signed, !row.stages.contains(where: { $0.stage == .signed }) {
      stages.insert("signed \(HTMLText.escaped(signed.description))", at: 0)
    }
    var html = """
      <article class="agreement">
      <h3><a href="#\(item.anchor)">\(HTMLText.escaped(row.name))</a>\(parties)</h3>
      <p class="facts">\(PageWords.plain(row.kind.rawValue)); \(stages.isEmpty ? PageWords.plain(row.stage.rawValue) : stages.joined(separator: ", ")); \
      \(HTMLText.count(item.reportCount, "report", "reports"))</p>

      """
    if let bar = life?.bar(row) { html += bar }
    html += duties(clauses)
    if !claims.isEmpty {
      html += "<ul class=\"claims\" aria-label=\"What is claimed of it\">"
      for (claim, row) in claims {
        let who = PartyNames.joined(row.claimants.map(report.names.name(of:)))
        html += """
          <li><a href="#\(claim.anchor)">\(HTMLText.escaped(who.isEmpty ? "someone" : who)) \(report.verb(row))</a>: \
          \(HTMLText.escaped(row.proposition))</li>
          """
      }
      html += "</ul>\n"
    }
    return html + "</article>\n"
  }

  /// Duties, those that bind first.
  private func duties(_ clauses: [(item: PageItem, row: ClauseRow)]) -> String {
    guard !clauses.isEmpty else { return "" }
    let sorted = clauses.filter { $0.row.status == .inForce } + clauses.filter { $0.row.status != .inForce }
    let lines = sorted.map { item, row in
      let details = row.circumstances.joined(separator: ", ")
      return """
        <li\(row.status == .inForce ? "" : " class=\"not\"")><b>\(PageWords.plain(row.status.rawValue)):</b> \
        \(HTMLText.escaped(report.duty(row)))\(details.isEmpty ? "" : ", \(HTMLText.escaped(details))")<br>\
        <q>\(HTMLText.escaped(row.wording))</q> <a class="cite" href="#\(item.anchor)">\
        \(HTMLText.count(item.reportCount, "report", "reports"))</a></li>
        """
    }
    return "<ul class=\"duties\">\n\(lines.joined(separator: "\n"))\n</ul>\n"
  }
}

/// The life of agreements on one axis of their own, which goes back as far as the oldest of them.
private struct PageLife {
  private let first: Int
  private let last: Int

  private static let height = 22.0

  init?(_ rows: [AgreementRow], lastDay: Int?) {
    let days = rows.flatMap { PageLife.stages($0).map(\.day) }
    guard let lowest = days.min(), let highest = days.max() else { return nil }
    first = Period.year.start(of: CivilDay(number: lowest)).number
    last = Period.year.next(after: CivilDay(number: max(highest, lastDay ?? highest))).number - 1
  }

  /// The years, above all bars.
  var axis: String {
    let years = (last + 1 - first) / 365
    let step = [1, 2, 5, 10, 20, 50, 100].first { years / $0 <= 12 } ?? 200
    var svg = open(label: nil, height: 18)
    var day = CivilDay(number: first)
    while day.number <= last {
      let year = day.calendarDate.year
      if year % step == 0 {
        let x = place(day.number)
        svg +=
          "<path class=\"grid\" d=\"M\(HTMLText.decimal(x)) 0V18\"/><text class=\"tick\" x=\"\(HTMLText.decimal(x + 3))\" y=\"12\">\(year)</text>"
      }
      day = Period.year.next(after: day)
    }
    return svg + "</svg></div>\n"
  }

  /// A bar from an agreement's first stage to its end, or to the end of what the page knows; nil without dates.
  func bar(_ row: AgreementRow) -> String? {
    let stages = PageLife.stages(row)
    guard let start = stages.first?.day else { return nil }
    let y = PageLife.height / 2
    let bound = stages.first { [.signed, .ratified, .inForce, .amended].contains($0.stage) }?.day
    let end = stages.first { [.suspended, .withdrawn, .terminated].contains($0.stage) }?.day
    var svg = open(label: PageLife.label(row), height: PageLife.height)
    func line(_ kind: String, _ from: Int, _ to: Int) {
      let (left, right) = (place(from), max(place(to), place(from) + 2))
      svg +=
        "<path class=\"life-bar\(kind)\" d=\"M\(HTMLText.decimal(left)) \(HTMLText.decimal(y))H\(HTMLText.decimal(right))\"/>"
    }
    if let bound {
      if start < bound { line(" draft", start, bound) }
      line("", bound, end.map { max($0, bound) } ?? last)
    } else {
      line(" draft", start, end.map { max($0, start) } ?? last)
    }
    if let end { line(" over", max(end, start), last) }
    for stage in stages {
      svg +=
        "<circle class=\"life-dot\" cx=\"\(HTMLText.decimal(place(stage.day)))\" cy=\"\(HTMLText.decimal(y))\" r=\"4\"/>"
    }
    return svg + "</svg></div>\n"
  }

  private func open(label: String?, height: Double) -> String {
    let name = label.map { "role=\"img\" aria-label=\"\($0)\"" } ?? "aria-hidden=\"true\""
    return """
      <div class="\(label == nil ? "life-axis" : "life")"><svg viewBox="0 0 \(Int(PageAxis.width)) \
      \(Int(height))" \(name)>
      """
  }

  private func place(_ day: Int) -> Double {
    6 + Double(day - first) / Double(last + 1 - first) * (PageAxis.width - 12)
  }

  private static func stages(_ row: AgreementRow) -> [(stage: Agreement.Stage, day: Int)] {
    var stages = row.stages.compactMap { stage in
      stage.date?.earliest.map { (stage: stage.stage, day: $0.number) }
    }
    if let signed = row.signed?.earliest?.number, !stages.contains(where: { $0.stage == .signed }) {
      stages.append((.signed, signed))
    }
    // The stages of one day stay in the order of a life, in which the row has them.
    return stages.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(
      \.element)
  }

  private static func label(_ row: AgreementRow) -> String {
    let stages = PageLife.stages(row).map { stage in
      "\(PageWords.plain(stage.stage.rawValue)) \(EDTFDate(CivilDay(number: stage.day)).description)"
    }
    return "Life: \(stages.joined(separator: ", "))"
  }
}
