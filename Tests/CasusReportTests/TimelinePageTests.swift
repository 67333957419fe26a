import CasusModel
import Testing

@testable import CasusReport

@Suite struct TimelinePageTests {
  private static let registry = ["PRK": "North Korea", "RUS": "Russia", "KOR": "South Korea"]
  private let names = PartyNames { registry[$0] }

  private static func participant(_ code: String) -> TimelineEntry.Participant {
    TimelineEntry.Participant(party: code, country: code, sector: nil, text: code)
  }

  private static func event(
    _ id: Int64, _ date: String?, _ type: PloverType = .accuse, status: EventStatus = .actual,
    reports: Int = 1
  ) -> DatedItem {
    DatedItem(
      TimelineEntry(
        id: ContentID(rawValue: id), date: date.flatMap { EDTFDate($0) }, type: type, mode: nil, cameo: "111",
        scale: -2, contexts: [], status: status, isReciprocal: false, actors: [participant("KOR")],
        recipients: [participant("RUS")], attributedTo: [], reports: reports, texts: reports, outlets: 1,
        sentence: nil, source: "Wire"))
  }

  private static func mention(
    _ text: String?, trigger: Range<Int>, actor: Range<Int>, title: String = "Pact", url: String? = nil
  ) -> MentionRow {
    func span(_ range: Range<Int>) -> TextSpan {
      TextSpan(start: range.lowerBound, end: range.upperBound, text: "")
    }
    return MentionRow(
      id: ContentID(rawValue: 7), event: ContentID(rawValue: 1),
      report: ReportRow(
        article: ContentID(rawValue: 9), title: title, published: EDTFDate("2024-06-20"), source: "Wire",
        url: url, start: 100, end: 100 + (text?.unicodeScalars.count ?? 40), text: text),
      trigger: span(trigger), rule: "condemn.v", cameo: "111", status: .actual, dateSource: .published,
      location: nil, actors: [PartyReference(span: span(actor), party: "KOR", country: "KOR")],
      recipients: [], attributedTo: [], coder: "casus")
  }

  private func page(
    _ items: [DatedItem], mentions: [ContentID: [MentionRow]] = [:],
    _ change: (inout TimelinePage.Content) -> Void = { _ in }
  ) throws -> String {
    var content = TimelinePage.Content(parties: ["RUS"], items: items, mentions: mentions)
    change(&content)
    let output = ByteOutput()
    try TimelinePage(names: names).write(content, to: output)
    return String(decoding: output.collected, as: UTF8.self)
  }

  @Test func theSameTimelineIsTheSamePage() throws {
    let items = [TimelinePageTests.event(1, "2024-06-20"), TimelinePageTests.event(2, "2024-07", .aid)]
    #expect(try page(items) == page(items))
  }

  @Test func aSentenceHasItsTriggerAndItsActorMarked() throws {
    let mention = TimelinePageTests.mention("Seoul blamed Moscow.", trigger: 106..<112, actor: 100..<105)
    let html = try page(
      [TimelinePageTests.event(1, "2024-06-20")], mentions: [ContentID(rawValue: 1): [mention]])
    #expect(html.contains("<span class=\"actor\">Seoul</span> <mark>blamed</mark> Moscow."))
  }

  @Test func aSpanInAnotherSentenceMarksNothing() throws {
    let mention = TimelinePageTests.mention("It blamed Moscow.", trigger: 103..<109, actor: 20..<31)
    let html = try page(
      [TimelinePageTests.event(1, "2024-06-20")], mentions: [ContentID(rawValue: 1): [mention]])
    #expect(html.contains("“It <mark>blamed</mark> Moscow.”"))
  }

  @Test func whatATextSmugglesInIsText() throws {
    let evil = "<script>alert(1)</script>\u{202E}\u{0}&'\""
    let mention = TimelinePageTests.mention(evil, trigger: 100..<108, actor: 100..<101, title: evil)
    let html = try page(
      [TimelinePageTests.event(1, "2024-06-20")], mentions: [ContentID(rawValue: 1): [mention]])
    #expect(!html.contains("<script>alert"))
    #expect(!html.contains("\u{202E}"))
    #expect(!html.contains("\0"))
    #expect(html.contains("&lt;/script&gt;  &amp;&#39;&quot;"))
  }

  @Test(arguments: [
    ("https://example.org/?a=1&b='", true), ("javascript:alert(1)", false), ("data:text/html,x", false),
  ])
  func onlyAddressesOfTheWebAreLinks(url: String, isLink: Bool) throws {
    let mention = TimelinePageTests.mention("x", trigger: 100..<101, actor: 100..<101, url: url)
    let html = try page(
      [TimelinePageTests.event(1, "2024-06-20")], mentions: [ContentID(rawValue: 1): [mention]])
    #expect(html.contains("<a href=\"\(HTMLText.escaped(url))\"") == isLink)
  }

  @Test func aMarkLeadsToItsItem() throws {
    let html = try page([TimelinePageTests.event(0x1f, "2024-06-20", reports: 4)])
    #expect(html.contains("<a href=\"#e000000000000001f\" data-for=\"e000000000000001f\""))
    #expect(html.contains("<article class=\"item\" id=\"e000000000000001f\""))
    #expect(html.contains("aria-label=\"2024-06-20: ACCUSE, South Korea → Russia, 4 reports\""))
  }

  @Test func aPageThatIsCutSaysHowToGoOn() throws {
    let items = [TimelinePageTests.event(1, "2024-06-20")]
    let html = try page(items) { $0.cutBehind = items[0].place }
    #expect(html.contains("--after 2024-06-20/event/0000000000000001"))
    #expect(try !page(items).contains("--after"))
  }

  @Test func reportsBeyondThePrintedOnesAreCounted() throws {
    let mention = TimelinePageTests.mention("Seoul blamed Moscow.", trigger: 106..<112, actor: 100..<105)
    let html = try page(
      [TimelinePageTests.event(1, "2024-06-20", reports: 366)],
      mentions: [ContentID(rawValue: 1): [mention, mention]])
    #expect(html.contains("<summary>365 more reports</summary>"))
    #expect(html.contains("364 more: <code>casus show 0000000000000001</code>"))
  }

  @Test func aStoreWithoutTextsSaysSo() throws {
    let mention = TimelinePageTests.mention(nil, trigger: 106..<112, actor: 100..<105)
    let html = try page(
      [TimelinePageTests.event(1, "2024-06-20")], mentions: [ContentID(rawValue: 1): [mention]])
    #expect(html.contains("This store leaves texts out."))
  }

  @Test func anUndatedEventStandsInTheListOnly() throws {
    let html = try page([TimelinePageTests.event(1, "2024-06-20"), TimelinePageTests.event(2, nil)])
    #expect(html.contains("1 event has no known date"))
    #expect(!html.contains("data-for=\"e0000000000000002\""))
    #expect(html.contains("id=\"e0000000000000002\""))
  }

  @Test func whatIsKnownToTheYearHasNoMonth() throws {
    let html = try page([TimelinePageTests.event(1, "2024-06-20"), TimelinePageTests.event(2, "2024")])
    #expect(html.contains("1 event isn't counted here"))
  }

  @Test func anEmptyTimelineIsAPageToo() throws {
    let html = try page([])
    #expect(html.contains("0 events in 0 reports."))
    #expect(html.hasSuffix("</html>\n"))
  }
}

@Suite struct PageAxisTests {
  private func day(_ text: String) -> Int { EDTFDate(text)?.earliest?.number ?? 0 }

  @Test func aFarOffDayStandsBesideTheAxis() throws {
    let days = (0..<40).map { day("2024-01-01") + $0 * 5 } + [day("1953-07-27")]
    let axis = try #require(PageAxis(days))
    #expect(axis.hasEarlier)
    #expect(!axis.hasLater)
    #expect(axis.first == day("2024-01-01"))
    #expect(axis.place(Double(day("1953-07-27"))) == nil)
  }

  @Test func yearsThatAreEquallyDenseAreAllOnTheAxis() throws {
    let axis = try #require(PageAxis((1960...2024).map { day("\($0)-05-01") }))
    #expect(!axis.hasEarlier && !axis.hasLater)
    #expect(axis.ticks.count <= 15)
  }

  @Test func aSingleDayHasAnAxis() throws {
    let axis = try #require(PageAxis([day("2024-06-20")]))
    #expect(axis.first < axis.last)
    #expect(!axis.ticks.isEmpty)
  }

  @Test func noDayHasNoAxis() {
    #expect(PageAxis([]) == nil)
  }
}
