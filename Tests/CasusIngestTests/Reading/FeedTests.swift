import Foundation
import Testing

@testable import CasusIngest
@testable import CasusModel

/// Feeds, and XML that means harm.
@Suite struct FeedTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func anEntryOfEachKindOfFeedIsAnArticle() {
    let run = ReadingRun(["feed.rss", "feed.rdf", "feed.atom", "feed.json"].map(ReadingRun.fixture))
    #expect(
      run.summaries == [
        "Benin & Niger reopen their border | 2024-06-20T15:20:27+02:00 | Meridian Wire: Africa | https://meridian.example/benin-niger",
        "Chad expels an envoy | 2024-06-21T06:00:00Z | Meridian Wire: Africa | https://meridian.example/chad",
        "Ecuador names a mediator | 2024-06-19T08:00:00-05:00 | Harbour Post | https://harbour-post.example/9",
        "Cyprus & Egypt sign a gas deal | 2024-06-20T10:00:00Z | The Breakwater | https://breakwater.example/4",
        "Rwanda and Burundi meet | 2024-06-20T09:00:00+02:00 | Lagoon | https://lagoon.example/9",
        "- | - | Lagoon | https://lagoon.example/10",
      ])
    #expect(
      run.articles[0].text
        == "Benin and Niger reopened their border on Thursday.\n\nLorries had waited for weeks there.")
    #expect(run.articles[1].text == "Chad expelled an envoy on Friday.")
    #expect(
      run.articles[3].text == "Cyprus and Egypt signed a gas deal on Thursday.\n\nIt runs for ten years.")
    #expect(run.lines.prefix(2) == [7, 16])
  }

  @Test func aFeedThatBreaksOffGivesItsWholeEntries() throws {
    let rss = "<rss><channel><title>S</title><item><title>A</title></item><item><title>B</title></ite"
    #expect(ReadingRun([try folder.write("a.rss", rss)]).articles.map(\.title) == ["A", "B"])
    let deep =
      "<rss><channel><item><title>A</title></item>" + String(repeating: "<x>", count: 300) + "<item><title>B"
    #expect(
      ReadingRun([try folder.write("b.rss", deep)]).reasons == [
        "not XML in the end: 1 of the feed's entries could not be read"
      ])
    let json =
      "{\"version\":\"https://jsonfeed.org/version/1\",\"title\":\"S\",\"items\":[{\"content_text\":\"A.\"},{\"content_text\":\"B"
    let run = ReadingRun([try folder.write("a.json", json)])
    #expect(run.articles.map(\.text) == ["A."])
    #expect(run.articles.map(\.source) == ["S"])
    #expect(run.reasons == ["the input ends in the middle of an article"])
  }

  @Test func entitiesThatMultiplyAreNotExpanded() throws {
    var types = "<!ENTITY a0 \"lol\">"
    for level in 1...9 {
      types += "<!ENTITY a\(level) \"\(String(repeating: "&a\(level - 1);", count: 10))\">"
    }
    let rss =
      "<?xml version=\"1.0\"?><!DOCTYPE rss [\(types)]><rss><channel><item><title>A&a9;Z</title></item></channel></rss>"
    #expect(ReadingRun([try folder.write("a.rss", rss)]).articles.map(\.title) == ["AZ"])
  }

  @Test func noOtherFileIsReadThroughAnEntity() throws {
    let secret = try folder.write("secret", "SECRET")
    let rss = """
      <?xml version="1.0"?><!DOCTYPE rss SYSTEM "\(secret)" [<!ENTITY x SYSTEM "file://\(secret)"><!ENTITY % y SYSTEM "file://\(secret)"> %y;]>
      <rss><channel><item><title>A&x;Z</title></item></channel></rss>
      """
    let run = ReadingRun([try folder.write("a.rss", rss)])
    #expect(run.articles.map(\.title) == ["AZ"])
  }

  @Test func depthWithoutEndIsCut() throws {
    let rss = "<rss><channel><item><title>A</title></item>" + String(repeating: "<x>", count: 200_000)
    _ = ReadingRun([try folder.write("a.rss", rss)])
    let html = "<html><body>" + String(repeating: "<div>", count: 200_000) + "<p>x</p>"
    #expect(ReadingRun([try folder.write("a.html", html)]).articles.isEmpty)
  }

  @Test func htmlEntitiesStandForTheirCharactersWithoutADeclaration() throws {
    let rss = "<rss><channel><item><title>Caf&eacute;&nbsp;talks</title></item></channel></rss>"
    #expect(ReadingRun([try folder.write("a.rss", rss)]).articles.map(\.title) == ["Café talks"])
  }

  @Test func xmlOfAnotherKindIsNamed() throws {
    let path = try folder.write("a.xml", "<?xml version=\"1.0\"?><!-- x --><invoice/>")
    #expect(ReadingRun([path]).reasons == ["XML of a kind that is not read: its first element is <invoice>"])
  }
}
