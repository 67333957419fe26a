import CasusModel

/// The chart of events: a lane for each quad class, cooperation above the axis and conflict below it.
struct PageChart {
  private let axis: PageAxis
  private let items: [PageItem]
  /// How large a mark of one report is.
  private let unit: Double

  /// The lanes from top to bottom.
  private static let lanes: [(quad: QuadClass, words: (String, String))] = [
    (.materialCooperation, ("material", "cooperation")), (.verbalCooperation, ("verbal", "cooperation")),
    (.verbalConflict, ("verbal", "conflict")), (.materialConflict, ("material", "conflict")),
  ]
  private static let laneHeight = 66.0
  private static let axisHeight = 30.0
  private static let height = laneHeight * 4 + axisHeight
  private static let largest = 15.0
  /// With more events, the stretches that dates leave open would cover the marks.
  private static let dense = 300

  /// A chart.
  ///
  /// - Parameter items: the events whose day is known at least roughly.
  init(axis: PageAxis, items: [PageItem]) {
    self.axis = axis
    self.items = items
    unit = items.count > 2_000 ? 1.5 : items.count > 600 ? 2 : items.count > 150 ? 2.7 : 3.6
  }

  /// The chart as SVG.
  var svg: String {
    var svg = """
      <div class="scroll\(items.count > PageChart.dense ? " dense" : "")" id="chart"><svg viewBox="0 0 \(Int(PageAxis.width)) \(Int(PageChart.height))" role="group" \
      aria-label="\(HTMLText.count(items.count, "event", "events")) by date, in four lanes">
      """
    svg += gutters + grid
    for (place, lane) in PageChart.lanes.enumerated() {
      let middle = PageChart.middle(place)
      let events = items.filter { $0.event?.type.quad == lane.quad }
      svg += """
        <g data-lane="\(lane.quad.rawValue)" role="group" aria-label="\(lane.words.0) \(lane.words.1)">\
        <text class="lane" x="0" y="\(HTMLText.decimal(middle - 9))">\(lane.words.0)</text>\
        <text class="lane" x="0" y="\(HTMLText.decimal(middle + 5))">\(lane.words.1)</text>\
        <text class="small" x="0" y="\(HTMLText.decimal(middle + 20))">\(HTMLText.grouped(events.count))</text>
        """
      svg += marks(events, middle: middle)
      svg += "</g>\n"
    }
    return svg + "</svg></div>"
  }

  private static func middle(_ lane: Int) -> Double {
    (Double(lane) + 0.5) * laneHeight + (lane > 1 ? axisHeight : 0)
  }

  private var grid: String {
    let top = 2 * PageChart.laneHeight
    let bottom = top + PageChart.axisHeight
    var svg = "<g aria-hidden=\"true\">"
    for tick in axis.ticks {
      guard let x = axis.place(Double(tick.day)) else { continue }
      let at = HTMLText.decimal(x)
      svg +=
        "<path class=\"grid\" d=\"M\(at) 0V\(HTMLText.decimal(top))M\(at) \(HTMLText.decimal(bottom))V\(Int(PageChart.height))\"/>"
      svg +=
        "<text class=\"tick\(tick.isMajor ? " major" : "")\" x=\"\(HTMLText.decimal(x + 3))\" y=\"\(HTMLText.decimal(top + 19))\">\(tick.label)</text>"
    }
    let (left, right) = (HTMLText.decimal(axis.left), HTMLText.decimal(axis.right))
    return svg
      + "<path class=\"axis\" d=\"M\(left) \(HTMLText.decimal(top))H\(right)M\(left) \(HTMLText.decimal(bottom))H\(right)\"/></g>\n"
  }

  private var gutters: String {
    var svg = ""
    func gutter(_ x: Double, _ word: String) {
      svg += """
        <rect class="gutter" x="\(HTMLText.decimal(x))" y="0" width="\(HTMLText.decimal(PageAxis.gutter - 6))" \
        height="\(Int(PageChart.height))"/><text class="tick" x="\(HTMLText.decimal(x + 4))" \
        y="\(HTMLText.decimal(2 * PageChart.laneHeight + 19))">\(word)</text>
        """
    }
    if axis.hasEarlier { gutter(PageAxis.labels, "earlier") }
    if axis.hasLater { gutter(axis.right + 6, "later") }
    return svg
  }

  /// The marks of a lane, from left to right, moved up and down so that they touch as little as may be.
  private func marks(_ events: [PageItem], middle: Double) -> String {
    let before = PageChart.spread(events.filter { side($0) == -1 }, from: PageAxis.labels)
    let behind = PageChart.spread(events.filter { side($0) == 1 }, from: axis.right + 6)
    var placed: [(item: PageItem, x: Double)] = before + behind
    placed += events.compactMap { item in
      guard side(item) == 0, let days = item.days else { return nil }
      return (item, axis.clamped(Double(days.lowerBound + days.upperBound + 1) / 2))
    }
    placed.sort { ($0.x, $0.item.anchor) < ($1.x, $1.item.anchor) }
    var swarm = Swarm(room: PageChart.laneHeight / 2 - 2)
    return placed.enumerated().map { place, mark in
      let radius = self.radius(mark.item)
      let y = middle + swarm.offset(x: mark.x, radius: radius)
      return svg(mark.item, x: mark.x, y: y, radius: radius, isFirst: place == 0)
    }.joined()
  }

  /// Whether the event lies before (-1), on (0) or behind (1) the axis.
  private func side(_ item: PageItem) -> Int {
    guard let days = item.days else { return 0 }
    if days.upperBound < axis.first { return -1 }
    return days.lowerBound > axis.last ? 1 : 0
  }

  /// Places in a gutter: in order, as far apart as there is room.
  private static func spread(_ items: [PageItem], from left: Double) -> [(item: PageItem, x: Double)] {
    let sorted = items.sorted {
      ($0.days?.lowerBound ?? 0, $0.anchor) < ($1.days?.lowerBound ?? 0, $1.anchor)
    }
    let room = PageAxis.gutter - 6
    return sorted.enumerated().map { place, item in
      (item, left + room * (Double(place) + 0.5) / Double(sorted.count))
    }
  }

  private func radius(_ item: PageItem) -> Double {
    min(PageChart.largest, unit * Double(max(1, item.reportCount)).squareRoot())
  }

  private func svg(_ item: PageItem, x: Double, y: Double, radius: Double, isFirst: Bool) -> String {
    guard let event = item.event else { return "" }
    let quad = event.type.quad.rawValue
    let look =
      switch event.status {
      case .actual: ""
      case .historical: " past"
      case .planned, .hypothetical: " open"
      case .denied: " open denied"
      }
    let (cx, cy) = (HTMLText.decimal(x), HTMLText.decimal(y))
    var range = ""
    if let days = item.days, days.count > 1, side(item) == 0 {
      let (from, to) = (axis.clamped(Double(days.lowerBound)), axis.clamped(Double(days.upperBound + 1)))
      if to - from > radius * 2 + 4 {
        range =
          "<path class=\"range m\(quad)\" d=\"M\(HTMLText.decimal(from)) \(cy)H\(HTMLText.decimal(to))\"/>"
      }
    }
    return """
      <a href="#\(item.anchor)" data-for="\(item.anchor)" data-at="\(cx)" tabindex="\(isFirst ? 0 : -1)" \
      aria-label="\(PageChart.label(item))">\(range)<circle class="mark m\(quad)\(look)" cx="\(cx)" cy="\(cy)" \
      r="\(HTMLText.decimal(radius))"/></a>
      """
  }

  private static func label(_ item: PageItem) -> String {
    let status = item.line.status == "actual" ? "" : " (\(item.line.status))"
    return HTMLText.escaped("\(item.line.date): \(item.line.what)\(status), \(item.line.who)")
      + ", \(HTMLText.count(item.reportCount, "report", "reports"))"
  }
}

/// Finds places above and below a line for circles that come from left to right.
private struct Swarm {
  let room: Double
  private var recent: [(x: Double, y: Double, radius: Double)] = []

  init(room: Double) { self.room = room }

  /// How far from the line the next circle goes: where it touches none if there is such a place, else where it touches
  /// the least.
  mutating func offset(x: Double, radius: Double) -> Double {
    recent.removeAll { $0.x + $0.radius < x - radius }
    var best = (offset: 0.0, overlap: Double.infinity)
    for step in 0... {
      let distance = Double((step + 1) / 2) * 2
      if distance > max(0, room - radius) { break }
      let offset = step % 2 == 0 ? distance : -distance
      var overlap = 0.0
      for other in recent {
        let (across, up) = (x - other.x, offset - other.y)
        overlap += max(0, radius + other.radius - (across * across + up * up).squareRoot())
      }
      if overlap < best.overlap - 0.001 { best = (offset, overlap) }
      if overlap == 0 { break }
    }
    recent.append((x, best.offset, radius))
    return best.offset
  }
}
