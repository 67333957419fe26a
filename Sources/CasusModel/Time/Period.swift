/// A stretch of the calendar that reports are cut into.
public enum Period: String, CaseIterable, Hashable, Sendable {
  case day, week, month, quarter, year

  /// The first day of the period that a day lies in. Weeks are those of ISO 8601.
  public func start(of day: CivilDay) -> CivilDay {
    let (year, month, _) = day.calendarDate
    let first: CivilDay? =
      switch self {
      case .day: day
      // 1970-01-01 was a Thursday.
      case .week: day.adding(days: -((day.number + 3) % 7 + 7) % 7)
      case .month: CivilDay(year: year, month: month, day: 1)
      case .quarter: CivilDay(year: year, month: (month - 1) / 3 * 3 + 1, day: 1)
      case .year: CivilDay(year: year, month: 1, day: 1)
      }
    return first ?? day
  }

  /// The first day of the period behind the one that a day lies in.
  public func next(after day: CivilDay) -> CivilDay {
    let first = start(of: day)
    let longest =
      switch self {
      case .day: 1
      case .week: 7
      case .month: 31
      case .quarter: 92
      case .year: 366
      }
    return start(of: first.adding(days: longest))
  }

  /// The period that a day lies in, in EDTF: `2024-06-20`, `2024-W25`, `2024-06`, `2024-34`, `2024`.
  public func label(of day: CivilDay) -> String {
    let (year, month, _) = day.calendarDate
    let point: PartialDate? =
      switch self {
      case .day: PartialDate(day)
      case .week: Period.week(of: day)
      case .month: PartialDate(year: year, part: .month(month))
      case .quarter: PartialDate(year: year, part: .quarter((month - 1) / 3 + 1))
      case .year: PartialDate(year: year, part: .year)
      }
    return (point ?? PartialDate(day)).description
  }

  private static func week(of day: CivilDay) -> PartialDate? {
    // A week belongs to the year that its Thursday is in.
    let thursday = Period.week.start(of: day).adding(days: 3)
    let year = thursday.calendarDate.year
    guard let first = CivilDay(year: year, month: 1, day: 1) else { return nil }
    return PartialDate(year: year, part: .week((thursday.number - first.number) / 7 + 1))
  }
}
