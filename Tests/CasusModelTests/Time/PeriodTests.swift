import CasusModel
import Testing

@Suite struct PeriodTests {
  private func day(_ year: Int, _ month: Int, _ day: Int) throws -> CivilDay {
    try #require(CivilDay(year: year, month: month, day: day))
  }

  @Test func aPeriodIsNamedInEDTF() throws {
    let day = try day(2024, 6, 20)
    #expect(
      Period.allCases.map { $0.label(of: day) } == ["2024-06-20", "2024-W25", "2024-06", "2024-34", "2024"])
  }

  @Test func aWeekBelongsToTheYearOfItsThursday() throws {
    #expect(Period.week.label(of: try day(2021, 1, 3)) == "2020-W53")
    #expect(Period.week.label(of: try day(2019, 12, 30)) == "2020-W01")
    #expect(Period.week.label(of: try day(1969, 12, 31)) == "1970-W01")
  }

  @Test(arguments: Period.allCases)
  func periodsFollowEachOtherWithoutGaps(period: Period) throws {
    var next = period.start(of: try day(1999, 12, 1))
    for _ in 0..<40 {
      let start = next
      next = period.next(after: start)
      #expect(next > start)
      #expect(period.start(of: next) == next)
      #expect(period.start(of: next.adding(days: -1)) == start)
      #expect(EDTFDate(period.label(of: start))?.earliest == start)
    }
  }

  @Test func aPlaceInATimelineIsReadAsItIsWritten() throws {
    for place in [
      TimelinePlace(day: try day(2024, 6, 20), kind: .event, id: ContentID(rawValue: 17)),
      TimelinePlace(day: nil, kind: .claim, id: ContentID(rawValue: Int64.max)),
    ] {
      #expect(TimelinePlace(place.description) == place)
    }
    for wrong in ["", "2024-06-20", "2024-06/event/0000000000000011", "2024-06-20/war/0000000000000011"] {
      #expect(TimelinePlace(wrong) == nil)
    }
  }
}
