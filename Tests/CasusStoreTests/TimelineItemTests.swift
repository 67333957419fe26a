import CasusModel
import CasusStore
import Testing

/// Agreements, clauses and claims stand in the timeline where they belong, and pages don't lose anything.
@Suite struct TimelineItemTests {
  let folder: TemporaryFolder
  let store: Store

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store([Sample.all.map(\.item), [Sample.pactElsewhere.item]])
  }

  private func items(_ change: (inout TimelineQuery) -> Void = { _ in }) throws -> (
    items: [DatedItem], isCut: Bool
  ) {
    var query = TimelineQuery(parties: ["PRK", "RUS", "ISR"])
    change(&query)
    var items: [DatedItem] = []
    let isCut = try store.forEachItem(of: query) { items.append($0) }
    return (items, isCut)
  }

  @Test func anAgreementStandsBehindTheEventsOfItsDayAndItsClausesBehindIt() throws {
    let kinds = try items { $0.filter.to = CivilDay(year: 2024, month: 6, day: 19) }.items.map(\.place.kind)
    #expect(kinds == [.event, .event, .agreement, .clause])
  }

  @Test func aFilterForEventsLeavesTheOthersOut() throws {
    let kinds = try items { $0.filter.quads = Set(QuadClass.allCases) }.items.map(\.place.kind)
    #expect(Set(kinds) == [.event])
  }

  @Test(arguments: [false, true], [1, 2, 3, 100])
  func pagesTogetherAreTheWhole(newestFirst: Bool, size: Int) throws {
    let whole = try items { $0.newestFirst = newestFirst }.items
    #expect(whole.count > 6)
    #expect(Set(whole.map(\.place.kind)) == Set(TimelineKind.allCases))
    var pages: [DatedItem] = []
    var isCut = true
    while isCut && pages.count <= whole.count {
      let page = try items {
        $0.newestFirst = newestFirst
        $0.limit = size
        $0.after = pages.last?.place
      }
      #expect(page.items.count <= size)
      pages += page.items
      isCut = page.isCut
    }
    #expect(pages == whole)
  }

  @Test func theNewestComeFirstAndTheUndatedLastEitherWay() throws {
    for newestFirst in [false, true] {
      let whole = try items { $0.newestFirst = newestFirst }.items.map(\.place.day)
      let dated = whole.prefix { $0 != nil }.compactMap { $0 }
      #expect(whole.dropFirst(dated.count).allSatisfy { $0 == nil })
      #expect(dated == dated.sorted(by: newestFirst ? (>) : (<)))
      #expect(dated.count < whole.count)
    }
  }

  @Test func linesSayWhatEntriesSay() throws {
    for party in ["PRK", "RUS", "KOR", "PSE"] {
      var query = TimelineQuery(parties: [party, "ISR"])
      query.newestFirst = party == "RUS"
      let lines = try store.lines(query)
      let entries = try store.timeline(query)
      #expect(lines.map(\.id) == entries.map(\.id))
      #expect(lines.map(\.date) == entries.map { $0.date?.description })
      #expect(lines.map(\.type) == entries.map(\.type))
      #expect(lines.map(\.status) == entries.map(\.status))
      #expect(lines.map(\.reports) == entries.map(\.reports))
    }
  }

  @Test func aFilterAsksForAllItsPartsTogether() throws {
    func types(_ change: (inout EventFilter) -> Void) throws -> [PloverType] {
      var query = TimelineQuery(parties: ["PRK", "RUS", "KOR", "PSE"])
      change(&query.filter)
      return try store.timeline(query).map(\.type)
    }
    let all = try types { _ in }
    #expect(all.count == 4)
    #expect(try types { $0.statuses = [.actual] }.count < 4 || all.isEmpty == false)
    #expect(try types { $0.attributedTo = ["KOR"] } == [.accuse])
    #expect(try types { $0.minimumReports = 2 }.contains(.support))
    #expect(try types { $0.minimumReports = 50 }.isEmpty)
    #expect(try types { $0.contexts = ["military"] }.contains(.support))
    #expect(try types { $0.contexts = ["milit"] }.isEmpty, "a context is a whole word")
    #expect(try types { $0.modes = ["no such mode"] }.isEmpty)
    #expect(try types { $0.sectors = [.government] }.contains(.accuse))
    #expect(try types { $0.places = ["Atlantis"] }.isEmpty)
  }
}
