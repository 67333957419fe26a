import CasusModel
import Testing

@Suite struct CivilDayTests {
  @Test(arguments: [
    (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 2, 29, 11_016), (2024, 6, 20, 19_894), (1, 1, 1, -719_162),
    (9999, 12, 31, 2_932_896),
  ])
  func aDayIsCountedFrom1970(year: Int, month: Int, day: Int, number: Int) {
    #expect(CivilDay(year: year, month: month, day: day)?.number == number)
    #expect(CivilDay(number: number).calendarDate == (year, month, day))
  }

  @Test(arguments: [(1600, 29), (1700, 28), (1900, 28), (2000, 29), (2023, 28), (2024, 29), (2100, 28)])
  func everyFourthYearIsALeapYearExceptMostCenturies(year: Int, length: Int) {
    #expect(CivilDay.length(ofMonth: 2, year: year) == length)
    #expect((CivilDay(year: year, month: 2, day: 29) != nil) == (length == 29))
  }

  @Test(arguments: [
    (2024, 0, 1), (2024, 13, 1), (2024, 1, 0), (2024, 1, 32), (2024, 4, 31), (2023, 2, 29), (0, 1, 1),
    (10_000, 1, 1), (-1, 1, 1), (2024, -1, 1), (2024, 1, -1),
  ])
  func theCalendarDoesNotHaveImpossibleDates(year: Int, month: Int, day: Int) {
    #expect(CivilDay(year: year, month: month, day: day) == nil)
  }

  @Test func everyDayOfFourThousandYearsFollowsTheOneBefore() throws {
    var number = try #require(CivilDay(year: 1, month: 1, day: 1)).number
    var wrong: [Int] = []
    for year in 1...4000 {
      for month in 1...12 {
        for day in 1...CivilDay.length(ofMonth: month, year: year) {
          let isRight =
            CivilDay(number: number).calendarDate == (year, month, day)
            && CivilDay(year: year, month: month, day: day)?.number == number
          if !isRight { wrong.append(number) }
          number += 1
        }
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test(arguments: [
    (1970, 1, 1, 4), (2024, 6, 20, 4), (2000, 1, 1, 6), (1969, 12, 28, 7), (1941, 12, 7, 7), (1, 1, 1, 1),
  ])
  func weekdaysAreThoseOfTheCalendar(year: Int, month: Int, day: Int, weekday: Int) {
    #expect(CivilDay(year: year, month: month, day: day)?.weekday == weekday)
  }

  @Test func weekdaysFollowEachOther() {
    for number in -20...20 {
      let (today, tomorrow) = (CivilDay(number: number), CivilDay(number: number).adding(days: 1))
      #expect(tomorrow.weekday == today.weekday % 7 + 1)
      #expect(today < tomorrow)
    }
  }

  @Test(arguments: [
    (2024, 1, "2024-01-01"), (2025, 1, "2024-12-30"), (2021, 1, "2021-01-04"), (2024, 25, "2024-06-17"),
    (2020, 53, "2020-12-28"), (2015, 53, "2015-12-28"), (2026, 53, "2026-12-28"),
  ])
  func aWeekBeginsOnItsMonday(year: Int, week: Int, monday: String) {
    #expect(CivilDay.monday(ofWeek: week, year: year) == EDTFDate(monday)?.day)
  }

  @Test(arguments: [(2023, 53), (2024, 53), (2021, 53), (2024, 0), (2024, 54), (2024, -1)])
  func aYearHasNoWeeksOutsideOfItsOwn(year: Int, week: Int) {
    #expect(CivilDay.monday(ofWeek: week, year: year) == nil)
  }

  @Test func in400YearsThereAre71YearsOf53Weeks() {
    #expect((2001...2400).count { CivilDay.monday(ofWeek: 53, year: $0) != nil } == 71)
  }

  @Test func theLastWeekOfAYearIsFollowedByTheFirstOfTheNext() {
    for year in 1950...2050 {
      let last = CivilDay.monday(ofWeek: 53, year: year) ?? CivilDay.monday(ofWeek: 52, year: year)
      #expect(last?.adding(days: 7) == CivilDay.monday(ofWeek: 1, year: year + 1), "\(year)")
    }
  }
}
