import Foundation
import Testing

@testable import CasusIngest
@testable import CasusModel

/// News pages: the article, and nothing of what stands around it.
@Suite struct HTMLPageTests {
  private func article(_ html: String, address: String? = nil) -> RawArticle {
    HTMLPage(html).article(address: address)
  }

  /// A page with some paragraphs and something else.
  private func page(head: String = "", before: String = "", inside: String = "", after: String = "") -> String
  {
    """
    <html><head>\(head)</head><body>\(before)<div class="story"><p>\(HTMLPageTests.first)</p>\(inside)
    <p>\(HTMLPageTests.second)</p></div>\(after)</body></html>
    """
  }

  private static let first =
    "Ghana and Togo agreed on Monday to reopen three crossings, which had been shut since a quarrel in the spring."
  private static let second =
    "Officials of both countries said that lorries would be let through from Thursday, and travellers a week later."
  private static let both = first + "\n\n" + second

  @Test func aPageGivesItsArticleAndWhatItSaysOfIt() {
    let run = ReadingRun([ReadingRun.fixture("page.html")])
    #expect(
      run.summaries == [
        "Latvia and Estonia agree on a joint air patrol | 2024-06-20T18:40:00+03:00 | Meridian Wire | https://meridian.example/2024/06/20/air-patrol"
      ])
    let article = run.articles.first
    #expect(article?.authors == ["Anna Liepa"])
    #expect(article?.language == "en-GB")
    #expect(article?.modified?.description == "2024-06-21")
    #expect(
      article?.text.split(separator: "\n\n").map { $0.prefix(24) } == [
        "Latvia and Estonia agree", "The agreement obliges ea", "A longer dispute",
        "Talks had stalled for tw",
        "No party gives up any ri",
      ])
  }

  @Test func aPageOfTablesAndFontsIsReadToo() {
    let run = ReadingRun([ReadingRun.fixture("page-plain.html")])
    #expect(run.summaries == ["Moldova asks for talks | 2003-03-14 | - | -"])
    #expect(run.articles.first?.text.hasPrefix("Moldova asked Ukraine on Friday") == true)
    #expect(run.articles.first?.text.hasSuffix("about the transit of goods.") == true)
  }

  @Test(arguments: [
    "<div class=\"relatedArticles\"><p>Another story that has nothing to do with this one, and is rather long for a teaser.</p></div>",
    "<figure><img><figcaption>A customs officer waits beside the gate at dawn, with nobody in sight.</figcaption></figure>",
    "<ul class=\"social-share\"><li><a href=\"#\">Facebook</a></li></ul>",
    "<p>Read more: <a href=\"/x\">Ten years of trade</a></p>",
    "<aside><p>The crossings in numbers: three gates, forty officers, and a thousand lorries on an ordinary day.</p></aside>",
    "<p>Advertisement</p>",
    "<div hidden><p>Text that nobody sees, since the page hides it until a script shows it to some.</p></div>",
    "<script>var text = 'Some long sentence in a script, which is no text at all, whatever it says.'</script>",
    "<p>Sign up for our newsletter and get the best stories of the week in your inbox.</p>",
  ])
  func whatStandsBetweenParagraphsIsLeftOut(noise: String) {
    #expect(article(page(inside: noise)).text == HTMLPageTests.both)
  }

  @Test(arguments: [
    "<div id=\"comments\"><p>\(String(repeating: "I have never read anything as good as this before, and I read a lot. ", count: 20))</p></div>",
    "<footer><p>This outlet belongs to a company, which belongs to another company, and so on for a while.</p></footer>",
    "<div role=\"dialog\"><p>\(String(repeating: "We use cookies, as everybody does, and you may say no to some of them. ", count: 20))</p></div>",
    "<ul><li><a href=\"/1\">A story about something else altogether, with a long headline</a></li></ul>",
  ])
  func whatStandsAroundIsLeftOut(noise: String) {
    #expect(article(page(after: noise)).text == HTMLPageTests.both)
    #expect(article(page(before: noise)).text == HTMLPageTests.both)
  }

  @Test func namesOfTheLayoutRemoveNothing() {
    let html = page().replacing("class=\"story\"", with: "class=\"story has-sidebar with-comments modal\"")
    #expect(article(html).text == HTMLPageTests.both)
  }

  @Test func aSourceElementDoesNotSwallowThePage() {
    let picture =
      "<video><source src=\"a\"><source src=\"b\"></video><p>Here <wbr>and there, the gates stand open since the morning.</p>"
    #expect(article(page(inside: picture)).text?.contains("the gates stand open") == true)
    #expect(article(page(inside: picture)).text?.hasSuffix(HTMLPageTests.second) == true)
  }

  @Test func dataThatHoldTheTextShowWhereItStands() {
    let paragraphs = (1...6).map {
      "Paragraph \($0) says that the two countries have agreed on something, and what it is."
    }
    let data = "{\"@type\":\"NewsArticle\",\"articleBody\":\"\(paragraphs.joined(separator: " "))\"}"
    let list = String(
      repeating:
        "<p>A longer text about another matter that stands beside the article for all to read, day after day.</p>",
      count: 12)
    let html = """
      <html><head><script type="application/ld+json">\(data)</script></head><body><div>\(list)</div>
      <div>\(paragraphs.map { "<p>\($0)</p>" }.joined())</div></body></html>
      """
    #expect(article(html).text == paragraphs.joined(separator: "\n\n"))
    // Where the page shows nothing of it, the data are all there is.
    let empty =
      "<html><head><script type=\"application/ld+json\">\(data)</script></head><body><p>Loading</p></body></html>"
    #expect(article(empty).text == paragraphs.joined(separator: " "))
  }

  @Test(
    arguments: [
      ("<meta property=\"article:published_time\" content=\"2024-06-20T10:00:00Z\">", "2024-06-20T10:00:00Z"),
      ("<meta name=\"parsely-pub-date\" content=\"2024-06-20T10:00:00+02:00\">", "2024-06-20T10:00:00+02:00"),
      ("<meta name=\"sailthru.date\" content=\"Thu, 20 Jun 2024 10:00:00 GMT\">", "2024-06-20T10:00:00Z"),
      ("<meta name=\"DC.date.issued\" content=\"2024-06-20\">", "2024-06-20"),
      ("<meta itemprop=\"datePublished\" content=\"20240620\">", "2024-06-20"),
      ("<link rel=\"canonical\" href=\"https://x.example/2024/06/20/story\">", "2024-06-20"),
      ("<meta property=\"article:published_time\" content=\"0001-01-01T00:00:00Z\">", nil), ("", nil),
    ] as [(String, String?)])
  func thePagesHeadSaysWhenItWasPublished(head: String, date: String?) {
    let read = article(page(head: head)).publishedDate
    #expect(read.map { $0.date.description + ($0.time.map { "T" + $0 } ?? "") } == date)
  }

  @Test(arguments: [
    "<h1>Ghana reopens</h1><time datetime=\"2024-06-20\">Thursday</time>",
    "<h1>Ghana reopens</h1><div class=\"post-date\">20 June 2024</div>",
    "<h1>Ghana reopens</h1><p>Published June 20, 2024 | Updated June 22, 2024</p>",
  ])
  func thePageShowsWhenItWasPublished(before: String) {
    #expect(article(page(before: before)).publishedDate?.date.description == "2024-06-20")
  }

  @Test(arguments: [
    ("<title>Ghana and Togo reopen crossings | The Lagoon</title>", "Ghana and Togo reopen crossings"),
    (
      "<title>Ghana and Togo reopen crossings - The Lagoon</title><meta property=\"og:site_name\" content=\"The Lagoon\">",
      "Ghana and Togo reopen crossings"
    ),
    ("<title>Ghana - and Togo - reopen</title>", "Ghana - and Togo - reopen"),
    ("<title>x</title><meta property=\"og:title\" content=\"Ghana &amp;amp; Togo\">", "Ghana & Togo"),
  ])
  func theHeadlineComesWithoutTheOutletsName(head: String, title: String) {
    #expect(article(page(head: head)).title == title)
  }

  @Test func aPageWithoutAnArticleIsRejected() throws {
    let folder = try TemporaryFolder()
    let list = (1...30).map { "<li><a href=\"/\($0)\">Story number \($0) of the day</a></li>" }.joined()
    let path = try folder.write("x.html", "<!DOCTYPE html><title>Front page</title><ul>\(list)</ul>")
    #expect(ReadingRun([path]).reasons == ["no article text was found in the page"])
  }
}
