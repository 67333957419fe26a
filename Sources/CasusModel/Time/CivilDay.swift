/// A day of the proleptic Gregorian calendar, as the number of days since 1970-01-01.
///
/// The integer form is what the store indexes and what date arithmetic works on.
public struct CivilDay: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before.
  public let number: Int

  /// The day with this number of days since 1970-01-01.
  public init(number: Int) {
    self.number = number
  }

  /// The day of a calendar date, or nil where there is no such date.
  ///
  /// - Parameters:
  ///   - year: 1 to 9999.
  ///   - month: 1 to 12.
  ///   - day: 1 to the length of the month.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CivilDay.length(ofMonth: month, year: year)
    else { return nil }
    // Days are counted in 400-year cycles of years that begin in March, so that the leap day comes last.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.number = era * 146_097 + dayOfEra - 719_468
  }

  /// Year, month (1 to 12) and day of the month.
  public var calendarDate: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The day of the week, 1 for Monday to 7 for Sunday as in ISO 8601.
  public var weekday: Int {
    let remainder = (number + 3) % 7
    return (remainder < 0 ? remainder + 7 : remainder) + 1
  }

  /// The day so many days later (earlier where negative).
  public func adding(days: Int) -> CivilDay {
    CivilDay(number: number + days)
  }

  /// The first day of an ISO 8601 week (a Monday), or nil where the year has no such week.
  public static func monday(ofWeek week: Int, year: Int) -> CivilDay? {
    guard let fourth = CivilDay(year: year, month: 1, day: 4), (1...53).contains(week) else { return nil }
    let first = fourth.adding(days: 1 - fourth.weekday)
    let monday = first.adding(days: 7 * (week - 1))
    if week == 53 {
      // A week belongs to the year that its Thursday lies in.
      guard monday.adding(days: 3).calendarDate.year == year else { return nil }
    }
    return monday
  }

  /// How many days a month has.
  ///
  /// - Parameter month: 1 to 12.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  /// Earlier days come first.
  public static func < (left: CivilDay, right: CivilDay) -> Bool {
    left.number < right.number
  }
}
