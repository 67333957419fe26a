import CasusModel

/// The first days of periods, remembered: years of news have few days, and each is asked for often.
struct PeriodStarts {
  private let period: Period
  private var days: [Int32]
  private var starts: [Int32]

  private static let size = 1 << 14

  init(_ period: Period) {
    self.period = period
    days = Array(repeating: Int32.min, count: PeriodStarts.size)
    starts = Array(repeating: 0, count: PeriodStarts.size)
  }

  /// The first day of the period that a day lies in.
  mutating func start(of day: Int32) -> Int32 {
    if period == .day { return day }
    let slot = Int(day) & (PeriodStarts.size - 1)
    if days[slot] == day { return starts[slot] }
    let start = Int32(period.start(of: CivilDay(number: Int(day))).number)
    days[slot] = day
    starts[slot] = start
    return start
  }
}
