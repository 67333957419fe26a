import CasusModel
import CasusStore
import Testing

@Suite struct TimelineTests {
  let folder: TemporaryFolder
  let store: Store

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store([Sample.all.map(\.item)])
  }

  @Test func aTimelineIsOrderedByDateWithUndatedEventsLast() throws {
    let russia = try store.timeline(TimelineQuery(parties: ["RUS"]))
    #expect(russia.map { $0.date?.description } == ["2024-06-19", "2024-06-20", nil])
    #expect(russia.map(\.type) == [.support, .accuse, .threaten])
  }

  @Test func anEntryTellsWhoWhatAndByWhichReport() throws {
    let entry = try #require(try store.timeline(TimelineQuery(parties: ["KOR"])).first)
    #expect(entry.actors == [.init(party: "KOR", country: "KOR", sector: .government, text: "Seoul")])
    #expect(entry.recipients.map(\.party) == ["RUS", "PRK"])
    #expect(entry.attributedTo == ["KOR"])
    #expect(entry.sentence?.hasPrefix("Russia and North Korea signed") == true)
    #expect(entry.reports == 2)
    #expect(entry.texts == 1)
  }

  @Test func aGroupStandsInItsCountrysTimelineToo() throws {
    #expect(try store.timeline(TimelineQuery(parties: ["PSE"])).map(\.type) == [.assault])
    #expect(try store.timeline(TimelineQuery(parties: ["HAMAS"])).count == 1)
    #expect(try store.timeline(TimelineQuery(parties: ["HAMAS", "PSE", "ISR"])).count == 1)
  }

  @Test func anEventOfAMonthIsPartOfEachDayOfIt() throws {
    var query = TimelineQuery(parties: ["ISR"])
    query.filter.from = CivilDay(year: 2021, month: 5, day: 15)
    query.filter.to = CivilDay(year: 2021, month: 5, day: 16)
    #expect(try store.timeline(query).count == 1)
    query.filter.from = CivilDay(year: 2021, month: 6, day: 1)
    query.filter.to = nil
    #expect(try store.timeline(query).isEmpty)
  }

  @Test func undatedEventsAreShownOnlyWithoutARange() throws {
    var query = TimelineQuery(parties: ["RUS"])
    query.filter.from = CivilDay(year: 1900, month: 1, day: 1)
    #expect(try store.timeline(query).count == 2)
    query.filter.from = nil
    query.filter.to = CivilDay(year: 2100, month: 1, day: 1)
    #expect(try store.timeline(query).count == 2)
  }

  @Test func aTimelineIsFilteredByTypeQuadCompanyAndNumber() throws {
    var query = TimelineQuery(parties: ["RUS", "PRK"])
    query.filter.types = [.accuse]
    #expect(try store.timeline(query).map(\.type) == [.accuse])
    query.filter.types = []
    query.filter.quads = [.verbalConflict]
    #expect(try store.timeline(query).map(\.type) == [.accuse, .threaten])
    query.filter.quads = []
    query.filter.with = ["KOR"]
    #expect(try store.timeline(query).map(\.type) == [.accuse])
    query.filter.with = []
    query.limit = 1
    #expect(try store.timeline(query).map(\.type) == [.support])
    query.limit = 0
    #expect(try store.timeline(query).isEmpty)
  }

  @Test func partiesWithoutACodeKeepTheirWords() throws {
    let entry = try #require(try store.timeline(TimelineQuery(parties: ["RUS"])).last)
    #expect(entry.actors == [.init(party: nil, country: nil, sector: nil, text: "Villagers; farmers")])
  }
}
