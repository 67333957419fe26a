import CasusModel
import CasusStore
import Testing

@Suite struct CountTests {
  let folder: TemporaryFolder
  let store: Store

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store([Sample.all.map(\.item), [Sample.pactElsewhere.item, Sample.pactCopy.item]])
  }

  private func counts(_ keys: [CountKey], _ change: (inout CountQuery) -> Void = { _ in }) throws
    -> [CountRow]
  {
    var query = CountQuery(keys: keys)
    change(&query)
    return try store.counts(query)
  }

  @Test func everyEventIsCountedOncePerType() throws {
    let rows = try counts([.type])
    #expect(rows.map(\.keys) == [["ACCUSE"], ["ASSAULT"], ["SUPPORT"], ["THREATEN"]])
    #expect(rows.map(\.events).reduce(0, +) == 4)
  }

  @Test func wireCopiesAreReportsButNotTexts() throws {
    let support = try #require(try counts([.type]).first { $0.keys == ["SUPPORT"] })
    let event = try #require(
      try store.timeline(TimelineQuery(parties: ["PRK"])).first { $0.type == .support })
    #expect((support.reports, support.texts, support.outlets) == (event.reports, event.texts, event.outlets))
    #expect(support.texts < support.reports)
  }

  @Test func sidesOfAReciprocalEventAreDyadsInBothDirections() throws {
    let dyads = try counts([.dyad]) { $0.filter.types = [.support] }
    #expect(dyads.map(\.keys) == [["PRK", "RUS"], ["RUS", "PRK"]])
  }

  @Test func aGroupCountsUnderItsCountry() throws {
    #expect(try counts([.actor]) { $0.filter.types = [.assault] }.map(\.keys) == [["PSE"]])
  }

  @Test func undatedEventsHaveAnEmptyPeriodAndComeLast() throws {
    let months = try counts([.month]).map { $0.keys[0] }
    #expect(months == ["2021-05", "2024-06", ""])
  }

  @Test func gapsAreFilledWithZeros() throws {
    let years = try counts([.year, .quad]) {
      $0.fillsGaps = true
      $0.filter.from = CivilDay(year: 2020, month: 1, day: 1)
      $0.filter.to = CivilDay(year: 2024, month: 12, day: 31)
    }
    #expect(Set(years.map { $0.keys[0] }) == ["2020", "2021", "2022", "2023", "2024"])
    #expect(years.count == 5 * Set(years.map { $0.keys[1] }).count)
    #expect(years.contains { $0.events == 0 && $0.meanScale == nil })
  }

  @Test(arguments: [1, 2, 3, 16])
  func anyNumberOfThreadsGivesTheSameRows(jobs: Int) throws {
    var query = CountQuery(keys: [.month, .dyad, .type, .status])
    let one = try store.counts(query)
    #expect(try store.counts(query, jobs: jobs) == one)
    query.countsDistinct = false
    #expect(try store.counts(query, jobs: jobs).map(\.events) == one.map(\.events))
  }

  @Test func aFilterCountsWhatItsTimelineShows() throws {
    let rows = try counts([.type]) { $0.filter.parties = ["KOR"] }
    let timeline = try store.timeline(TimelineQuery(parties: ["KOR"]))
    #expect(rows.map(\.events).reduce(0, +) == timeline.count)
  }
}
