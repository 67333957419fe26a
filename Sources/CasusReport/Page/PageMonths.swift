import CasusModel

/// How much cooperation and conflict each period has: bars up and down on the chart's axis, and the same as a table.
struct PageMonths {
  private let axis: PageAxis
  let period: Period
  private var counts: [String: [Int]] = [:]
  /// How many events are dated less exactly than the period.
  private(set) var inexact = 0

  private static let half = 74.0
  private static let axisHeight = 20.0

  /// Counts.
  ///
  /// - Parameter items: the events.
  init(axis: PageAxis, items: [PageItem]) {
    self.axis = axis
    period = PageMonths.period(of: axis)
    for item in items {
      guard let event = item.event else { continue }
      guard let label = item.period(period) else {
        inexact += 1
        continue
      }
      counts[label, default: [0, 0, 0, 0]][event.type.quad.rawValue - 1] += 1
    }
  }

  /// Months where these are no thinner than a hair, else years.
  static func period(of axis: PageAxis) -> Period { axis.last - axis.first > 365 * 25 ? .year : .month }

  /// The periods on the axis, with their first and last days.
  private var periods: [(label: String, first: Int, last: Int)] {
    var periods: [(String, Int, Int)] = []
    var day = period.start(of: CivilDay(number: axis.first))
    while day.number <= axis.last {
      let next = period.next(after: day)
      periods.append((period.label(of: day), day.number, next.number - 1))
      day = next
    }
    return periods
  }

  /// The chart as SVG, with the bars that have a filter's way of changing them.
  var svg: String {
    let periods = periods
    let most =
      periods.map { period in
        let quads = counts[period.label] ?? [0, 0, 0, 0]
        return max(quads[0] + quads[1], quads[2] + quads[3])
      }.max() ?? 0
    let unit = most == 0 ? 0 : (PageMonths.half - 8) / Double(most)
    let middle = PageMonths.half
    var svg = """
      <div class="scroll" tabindex="0" role="region" aria-label="Chart of cooperation and conflict"><svg viewBox="0 0 \(Int(PageAxis.width)) \(Int(middle * 2 + PageMonths.axisHeight))" role="img" \
      data-unit="\(PageMonths.exact(unit))" data-axis="\(HTMLText.decimal(middle))" \
      aria-label="Events by \(period.rawValue); the numbers stand in the table below">
      """
    svg += labels(most: most, unit: unit, middle: middle)
    for (label, first, last) in periods {
      let quads = counts[label] ?? [0, 0, 0, 0]
      let (start, end) = (axis.clamped(Double(first)), axis.clamped(Double(last + 1)))
      let width = min(end - start, 46)
      let x = start + (end - start - width) / 2 + min(1, width * 0.08)
      let days = (PageMonths.day(first), PageMonths.day(last))
      func bar(_ quad: Int, isUp: Bool, from offset: Double) -> Double {
        let height = Double(quads[quad - 1]) * unit
        svg += """
          <rect class="m\(quad)" data-period="\(label)" data-quad="\(quad)" data-up="\(isUp ? 1 : 0)" \
          data-from="\(days.0)" data-to="\(days.1)" x="\(HTMLText.decimal(x))" \
          y="\(PageMonths.exact(isUp ? middle - offset - height : middle + offset))" \
          width="\(HTMLText.decimal(max(1, width - 2 * min(1, width * 0.08))))" height="\(PageMonths.exact(height))"/>
          """
        return offset + height
      }
      _ = bar(2, isUp: true, from: bar(1, isUp: true, from: 0))
      _ = bar(4, isUp: false, from: bar(3, isUp: false, from: 0))
    }
    let (left, right) = (HTMLText.decimal(axis.left), HTMLText.decimal(axis.right))
    svg += "<path class=\"axis\" d=\"M\(left) \(HTMLText.decimal(middle))H\(right)\"/>"
    for tick in axis.ticks {
      guard let x = axis.place(Double(tick.day)) else { continue }
      svg +=
        "<text class=\"tick\(tick.isMajor ? " major" : "")\" x=\"\(HTMLText.decimal(x + 3))\" y=\"\(HTMLText.decimal(middle * 2 + 15))\">\(tick.label)</text>"
    }
    return svg + "</svg></div>"
  }

  private func labels(most: Int, unit: Double, middle: Double) -> String {
    var svg = """
      <text class="lane" x="0" y="\(HTMLText.decimal(middle - 26))">cooperation</text>\
      <text class="lane" x="0" y="\(HTMLText.decimal(middle + 34))">conflict</text>
      """
    guard most > 0 else { return svg }
    for sign in [-1.0, 1.0] {
      let y = middle + sign * Double(most) * unit
      svg +=
        "<path class=\"grid\" d=\"M\(HTMLText.decimal(axis.left)) \(HTMLText.decimal(y))H\(HTMLText.decimal(axis.right))\"/>"
      svg +=
        "<text class=\"tick\" text-anchor=\"end\" x=\"\(HTMLText.decimal(axis.left - 5))\" y=\"\(HTMLText.decimal(y + 4))\">\(HTMLText.grouped(most))</text>"
    }
    return svg
  }

  /// The same numbers as a table.
  var table: String {
    var rows = ""
    for period in periods {
      guard let quads = counts[period.label] else { continue }
      let cells = [1, 0, 2, 3].map { "<td>\(HTMLText.grouped(quads[$0]))</td>" }.joined()
      rows += "<tr><th scope=\"row\">\(period.label)</th>\(cells)</tr>\n"
    }
    return """
      <details class="numbers"><summary>The numbers as a table</summary>
      <table class="plain"><thead><tr><th scope="col">\(period.rawValue)</th><th scope="col">material cooperation</th>\
      <th scope="col">verbal cooperation</th><th scope="col">verbal conflict</th><th scope="col">material conflict</th></tr></thead>
      <tbody>
      \(rows)</tbody></table></details>
      """
  }

  private static func day(_ number: Int) -> String { EDTFDate(CivilDay(number: number)).description }

  /// A number with two decimals, so that stacked bars meet.
  private static func exact(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    return rest == 0 ? String(whole) : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
