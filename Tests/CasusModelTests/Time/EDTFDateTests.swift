import CasusModel
import Testing

@Suite struct EDTFDateTests {
  @Test(arguments: [
    "2024-06-19", "2022-02", "2024", "0033", "199X", "1994-21", "1994-24", "1987-33", "1987-36", "2024-W25",
    "19XX", "2024-40", "2024-41",
    "2026-W53", "XXXX-06-19", "XXXX-02-29", "XXXX-06", "XXXX-21", "XXXX-33", "XXXX-W07", "2024-06-17~",
    "2024?",
    "2022-02%", "199X~", "XXXX-06-19?", "2024-06-01/..", "../2024-06-01", "2024-06-01/2024-06-19",
    "2022/2024",
    "2022-02/2022-02", "XXXX-06-01/XXXX-06-05", "2024-W25/2024-W26", "199X/2001", "9999-12-31",
  ])
  func whatEDTFWritesIsReadAndWrittenAlike(text: String) {
    #expect(EDTFDate(text)?.description == text)
  }

  @Test(arguments: [
    ("2024-06-01/", "2024-06-01/.."), ("/2024-06-01", "../2024-06-01"),
    ("2024-06-20T15:20:27Z", "2024-06-20"),
    ("2024-06-20T15:20", "2024-06-20"), ("2024-06-20 15:20:27+02:00", "2024-06-20"),
  ])
  func otherSpellingsAreWrittenInOneWay(text: String, written: String) {
    #expect(EDTFDate(text)?.description == written)
  }

  @Test(arguments: [
    "", "~", "?", "/", "..", "../..", "../", "2024-13", "2024-00", "2024-20", "2024-25", "2024-32", "2024-37",
    "2024-39", "2024-42",
    "2024-02-30", "2023-02-29", "2024-06-00", "2024-06-31", "XXXX-02-30", "XXXX", "XXX", "199x", "19X",
    "1XXX", "00XX",
    "X99X",
    "0000", "000X", "24", "24-06-19", "02024", "+024", "-024", "2024-6-19", "2024-06-1", "2024-06-019",
    "2024-06-19-01", "2024-W00", "2024-W54", "2023-W53", "2024-W5", "2024-W005", "2024-W", "2024W25", "2024-",
    "2024--06", "2024-06-", "199X-06", "2024-06-19~~", "~2024", "2024/2023", "2024-06-19/2024-06-18",
    "2024/2025/2026", "2024/x", "2024-06-20T", "2024-06-20T25:00", "2024-06-20T10:60", "2024-06-20Tnoon",
    "June 2024", "20240619", "٢٠٢٤", "2024-٠٦-19", "2024–06–19", " 2024", "2024 ",
  ])
  func whatTheCalendarOrTheFormatDoesNotHaveIsNoDate(text: String) {
    #expect(EDTFDate(text) == nil)
  }

  @Test(arguments: [
    ("2024-06-19", "2024-06-19", "2024-06-19"), ("2024-02", "2024-02-01", "2024-02-29"),
    ("2023-02", "2023-02-01", "2023-02-28"), ("2024", "2024-01-01", "2024-12-31"),
    ("199X", "1990-01-01", "1999-12-31"), ("1994-21", "1994-03-01", "1994-05-31"),
    ("1994-22", "1994-06-01", "1994-08-31"), ("1994-23", "1994-09-01", "1994-11-30"),
    ("1994-24", "1994-12-01", "1995-02-28"), ("1987-33", "1987-01-01", "1987-03-31"),
    ("1987-36", "1987-10-01", "1987-12-31"), ("2024-W25", "2024-06-17", "2024-06-23"),
    ("2020-W53", "2020-12-28", "2021-01-03"), ("2024-06-17~", "2024-06-17", "2024-06-17"),
    ("19XX", "1900-01-01", "1999-12-31"), ("2024-40", "2024-01-01", "2024-06-30"),
    ("2024-41", "2024-07-01", "2024-12-31"), ("2022-02/2024", "2022-02-01", "2024-12-31"),
    ("199X/2001-22", "1990-01-01", "2001-08-31"),
  ])
  func aDateCoversAllDaysThatItMayMean(text: String, earliest: String, latest: String) {
    #expect(EDTFDate(text)?.earliest == EDTFDate(earliest)?.day)
    #expect(EDTFDate(text)?.latest == EDTFDate(latest)?.day)
    #expect(EDTFDate(earliest)?.day != nil && EDTFDate(latest)?.day != nil)
  }

  @Test func openEndsAndUnknownYearsHaveNoDay() throws {
    let since = try #require(EDTFDate("2024-06-01/.."))
    #expect(since.earliest == EDTFDate("2024-06-01")?.day)
    #expect(since.latest == nil)
    let until = try #require(EDTFDate("../2024-06-01"))
    #expect(until.earliest == nil)
    #expect(until.latest == EDTFDate("2024-06-01")?.day)
    let yearless = try #require(EDTFDate("XXXX-06-19"))
    #expect(yearless.earliest == nil && yearless.latest == nil && yearless.day == nil)
  }

  @Test func onlyASingleDayIsADay() {
    #expect(EDTFDate("2024-06-19")?.day?.calendarDate ?? (0, 0, 0) == (2024, 6, 19))
    #expect(EDTFDate("2024-06-19~")?.day != nil)
    for text in ["2024-06", "2024", "2024-W25", "2024-06-19/2024-06-19", "XXXX-06-19"] {
      #expect(EDTFDate(text) != nil && EDTFDate(text)?.day == nil, "\(text)")
    }
  }

  @Test func aDayBecomesADateAndComesBack() throws {
    for number in stride(from: -700_000, through: 2_900_000, by: 997) {
      let day = CivilDay(number: number)
      let date = EDTFDate(day)
      #expect(date.day == day)
      #expect(EDTFDate(date.description) == date)
    }
  }

  @Test func datesAreOrderedByTheirFirstDayThenTheirLastAndUnknownOnesComeLast() {
    let order = [
      "199X", "1999-12-31", "2022-02", "2024-01-01", "2024-33", "2024", "2024/..", "2024-06-17",
      "2024-06-17~",
      "2024-W25", "2024-06-19", "../2024", "../2025", "XXXX-06-19", "XXXX-06-20",
    ]
    let dates = order.compactMap { EDTFDate($0) }
    #expect(dates.reversed().sorted().map(\.description) == order)
  }

  @Test func aDateIsNeverBothBeforeAndAfterAnother() {
    let dates = ["2024", "2024~", "2024-01-01", "2024/..", "../2024", "XXXX-01-01"].compactMap {
      EDTFDate($0)
    }
    for left in dates {
      for right in dates {
        #expect([left < right, left == right, right < left].count { $0 } == 1, "\(left) and \(right)")
      }
    }
  }
}
