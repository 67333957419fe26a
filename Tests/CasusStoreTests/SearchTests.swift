import CasusModel
import CasusStore
import Testing

@Suite struct SearchTests {
  let folder: TemporaryFolder
  let store: Store

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store([Sample.all.map(\.item), [Sample.pactElsewhere.item]])
  }

  private func found(_ words: String, _ change: (inout SearchQuery) -> Void = { _ in }) throws
    -> [SearchResult]
  {
    var query = SearchQuery(try SearchExpression(words))
    change(&query)
    return try store.search(query)
  }

  @Test func theNewestArticleComesFirstWithItsEvents() throws {
    let results = try found("pact OR rockets")
    #expect(results.count > 2)
    let days = results.map { $0.published?.earliest?.number ?? Int.min }
    #expect(days == days.sorted(by: >))
    #expect(results.contains { $0.events.map(\.type).contains(.assault) })
  }

  @Test func aPassageMarksWhatWasFound() throws {
    let result = try #require(try found("absurd").first)
    #expect(result.passage?.filter(\.isFound).map(\.text) == ["absurd"])
    #expect(result.passage?.map(\.text).joined().contains("Seoul called it absurd.") == true)
  }

  @Test func aCountryATypeAndDaysNarrowASearch() throws {
    #expect(
      try found("rockets OR pact") { $0.parties = ["ISR"] }.allSatisfy { $0.events.first?.type == .assault })
    #expect(try found("rockets OR pact") { $0.parties = ["ISR", "PRK"] }.isEmpty)
    #expect(try !found("pact") { $0.types = [.support] }.isEmpty)
    #expect(try found("pact") { $0.types = [.protest] }.isEmpty)
    #expect(try !found("pact") { $0.from = CivilDay(year: 2024, month: 1, day: 1) }.isEmpty)
    #expect(try found("pact") { $0.from = CivilDay(year: 2031, month: 1, day: 1) }.isEmpty)
    #expect(try found("pact") { $0.to = CivilDay(year: 2023, month: 1, day: 1) }.isEmpty)
    #expect(try found("KOR").isEmpty, "codes are no words of the text")
  }

  @Test func pagesTogetherAreTheWhole() throws {
    let whole = try found("pact OR rockets OR villagers").map(\.article)
    var pages: [ContentID] = []
    var last: SearchPlace?
    while true {
      let page = try found("pact OR rockets OR villagers") {
        $0.limit = 1
        $0.after = last
      }
      guard let result = page.first else { break }
      pages.append(result.article)
      last = result.place
    }
    #expect(pages == whole)
  }

  @Test(arguments: [3, 40])
  func aBeginningFindsAllItsWordsWhetherFewOrMany(count: Int) throws {
    let folder = try TemporaryFolder()
    let articles = (0..<count).map {
      Sample("The minister spoke of zeal\($0) at noon.", published: "2024-06-20")
    }
    let store = try folder.store([articles.map(\.item)])
    let results = try store.search(SearchQuery(try SearchExpression("Zeal* NOT sorrow*")))
    #expect(results.count == count)
    let found = results.flatMap { $0.passage ?? [] }.filter(\.isFound).map(\.text)
    #expect(Set(found) == Set((0..<count).map { "zeal\($0)" }))
  }

  @Test func nothingThatAPersonTypesIsAnError() throws {
    let pieces = [
      "pact", "\"", "*", "(", ")", "-", "NOT", "OR", "AND", "NEAR", "NEAR(", "title:", "{title text}:", ":",
      "^",
      "+", "'", ";", "--", "U.S.", "50%", "a\u{0}b", "é", "日本", ",", "/*", "\\", "€", "rowid", "{", "}", "!",
    ]
    var state: UInt64 = 7
    for _ in 0..<600 {
      var text = ""
      for _ in 0..<9 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count] + (state >> 20 & 1 == 0 ? " " : "")
      }
      guard let expression = try? SearchExpression(text) else { continue }
      var query = SearchQuery(expression)
      query.limit = 2
      #expect(throws: Never.self, "\(text)") { try store.search(query) }
    }
  }
}
