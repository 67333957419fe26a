import CasusModel

/// The time axis of a page's charts: from days to places across.
///
/// It covers where events are dense. A few that lie far off, such as a war of long ago that a story recalls, would press
/// all others together; they stand in a gutter of their own beside the axis.
struct PageAxis {
  /// The first and the last day on the axis.
  let first: Int
  let last: Int
  /// Whether some days lie before or behind it.
  let hasEarlier: Bool
  let hasLater: Bool

  /// How wide the chart is, and how much of it names the lanes.
  static let width = 860.0
  static let labels = 118.0
  static let gutter = 52.0

  /// An axis for these days; nil where there are none.
  init?(_ days: [Int]) {
    let sorted = days.sorted()
    guard let lowest = sorted.first, let highest = sorted.last else { return nil }
    let low = sorted[(sorted.count - 1) / 20]
    let high = sorted[(sorted.count - 1) * 19 / 20]
    // As far beyond the middle nine tenths as these are wide, but no less than some months.
    let reach = max(high - low, 120)
    let start = sorted.first { $0 >= low - reach } ?? lowest
    let end = sorted.last { $0 <= high + reach } ?? highest
    hasEarlier = start > lowest
    hasLater = end < highest
    // Whole months where there are several, else a little air on both sides.
    if end - start > 45 {
      first = Period.month.start(of: CivilDay(number: start)).number
      last = Period.month.next(after: CivilDay(number: end)).number - 1
    } else {
      let air = max(2, (end - start) / 12)
      first = start - air
      last = end + air
    }
  }

  /// Where the axis begins and ends.
  var left: Double { PageAxis.labels + (hasEarlier ? PageAxis.gutter : 0) }
  var right: Double { PageAxis.width - 8 - (hasLater ? PageAxis.gutter : 0) }

  /// The place of a moment, in days and parts of days; nil where it lies beside the axis.
  func place(_ day: Double) -> Double? {
    guard day >= Double(first), day <= Double(last) + 1 else { return nil }
    return left + (day - Double(first)) / Double(last + 1 - first) * (right - left)
  }

  /// The place of a moment, or the end of the axis that is nearest to it.
  func clamped(_ day: Double) -> Double {
    place(min(max(day, Double(first)), Double(last) + 1)) ?? left
  }

  /// A line across, with what stands at it.
  struct Tick {
    var day: Int
    var label: String
    var isMajor: Bool
  }

  /// Where the axis is labelled: days, months or years, so that there are neither too few nor too many.
  var ticks: [Tick] {
    let span = last + 1 - first
    if span <= 45 { return days(step: span <= 16 ? 2 : 7) }
    if span <= 1_100 { return months(step: [1, 2, 3, 6].first { span / ($0 * 30) <= 14 } ?? 6) }
    return years(step: [1, 2, 5, 10, 20, 50, 100].first { span / ($0 * 365) <= 14 } ?? 200)
  }

  private func days(step: Int) -> [Tick] {
    stride(from: first, through: last, by: step).enumerated().map { place, day in
      let (year, month, number) = CivilDay(number: day).calendarDate
      let name = "\(number) \(PageDates.short(month))"
      return Tick(day: day, label: place == 0 ? "\(name) \(year)" : name, isMajor: place == 0)
    }
  }

  private func months(step: Int) -> [Tick] {
    var ticks: [Tick] = []
    var day = Period.month.start(of: CivilDay(number: first))
    if day.number < first { day = Period.month.next(after: day) }
    while day.number <= last {
      let (year, month, _) = day.calendarDate
      if (month - 1) % step == 0 {
        let isMajor = ticks.isEmpty || month == 1
        ticks.append(
          Tick(
            day: day.number, label: isMajor ? "\(PageDates.short(month)) \(year)" : PageDates.short(month),
            isMajor: isMajor))
      }
      day = Period.month.next(after: day)
    }
    return ticks
  }

  private func years(step: Int) -> [Tick] {
    var ticks: [Tick] = []
    var day = Period.year.start(of: CivilDay(number: first))
    if day.number < first { day = Period.year.next(after: day) }
    while day.number <= last {
      let year = day.calendarDate.year
      if year % step == 0 {
        ticks.append(Tick(day: day.number, label: String(year), isMajor: year % (step * 5) == 0))
      }
      day = Period.year.next(after: day)
    }
    return ticks
  }
}

/// Dates in words.
enum PageDates {
  private static let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]

  /// The first three letters of a month's name.
  static func short(_ month: Int) -> String { String(names[(month - 1) % 12].prefix(3)) }

  /// A period's name: `June 2024`, or its label where that is plain enough.
  static func name(of label: String, _ period: Period) -> String {
    let parts = label.split(separator: "-").map(String.init)
    guard period == .month, parts.count == 2, let month = Int(parts[1]), (1...12).contains(month) else {
      return label
    }
    return "\(names[month - 1]) \(parts[0])"
  }
}
