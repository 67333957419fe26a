import CasusModel
import Testing

@testable import CasusIngest

@Suite struct TextFileTests {
  private func read(_ text: String, isMarkdown: Bool = false) throws(Rejection) -> Article {
    let reader = TextFile(isMarkdown: isMarkdown, options: ReadOptions(source: "Default"))
    return try Array(text.utf8).withUnsafeBufferPointer { (bytes) throws(Rejection) in
      try reader.article(in: bytes, path: "a.md")
    }
  }

  @Test func frontMatterGivesWhatIsKnownOfAnArticle() throws {
    let article = try read(
      """
      ---
      # a comment
      Title: "A \\"quoted\\" title: with colon"
      date: 2024-06-20 10:00:00 +0900
      outlet: 'Kim''s Daily'
      link: https://example.org/a?b=c
      lang: en-GB
      authors:
        - Ann Lee
        - "Bo Ito"
      tags: [a, b]
      updated: 2024-06-21
      nested:
        key: value
      ---

      First paragraph.

      Second.

      """)
    #expect(article.title == "A \"quoted\" title: with colon")
    #expect(article.published == EDTFDate("2024-06-20"))
    #expect(article.publishedTime == "10:00:00 +0900")
    #expect(article.source == "Kim's Daily")
    #expect(article.url == "https://example.org/a?b=c")
    #expect(article.language == "en-GB")
    #expect(article.authors == ["Ann Lee", "Bo Ito"])
    #expect(article.modified == EDTFDate("2024-06-21"))
    #expect(article.text == "First paragraph.\n\nSecond.")
    #expect(article.id == article.contentID.description)
  }

  @Test func aFoldedTitleIsOneLineAndAListMayStandInBrackets() throws {
    let article = try read("---\ntitle: >-\n  Two leaders\n  meet\nauthor: [A, 'B']\n---\nText.\n")
    #expect(article.title == "Two leaders meet")
    #expect(article.authors == ["A", "B"])
    #expect(article.source == "Default")
  }

  @Test func aRuleOfDashesIsNotFrontMatter() throws {
    #expect(try read("---\nSome prose follows here.\n---\nMore.").text.hasPrefix("---\nSome prose"))
    #expect(try read("---\ntitle: open\nText.").text.hasPrefix("---"))
  }

  @Test func aFirstHeadingIsTheTitleOfMarkdown() throws {
    let article = try read("\n# Leaders *meet*\n\nText.\n", isMarkdown: true)
    #expect(article.title == "Leaders *meet*")
    #expect(article.text == "Text.")
    #expect(try read("# Only a heading\n", isMarkdown: true).text == "# Only a heading")
  }

  @Test func aShortFirstLineWithoutAStopIsTheTitleOfPlainText() throws {
    let article = try read("North Korea Releases Details\r\n\r\n( – State media revealed it.\r\nMore.\r\n")
    #expect(article.title == "North Korea Releases Details")
    #expect(article.text == "( – State media revealed it.\nMore.")
  }

  @Test(arguments: [
    "A sentence ends here.\n\nMore.", "He said “it ends.”\n\nMore.", "No empty line\nfollows.",
    "Just one line",
    "SEOUL, June 20 (Wire) -\n\nText.", "Only a title\n\n \n",
  ])
  func otherFirstLinesAreText(text: String) throws {
    let article = try read(text)
    #expect(article.title == nil)
    #expect(article.text.hasPrefix(String(text.prefix(10))))
  }

  @Test func indentationOfTheFirstParagraphStays() throws {
    #expect(try read("\n   Indented start.\nMore.  \n").text == "   Indented start.\nMore.")
  }

  @Test(arguments: [
    ("---\npublished: 2024-02-31\n---\nText.", "published \"2024-02-31\" is not a date like"),
    ("---\ntitle: T\n---\n\n", "no text stands below the front matter"),
    (" \n\t\n", "the file holds only white space"),
  ])
  func whatCantBeReadIsSaidInOneSentence(text: String, reason: String) {
    do throws(Rejection) {
      _ = try read(text)
      Issue.record("\(text) was read")
    } catch {
      #expect(error.reason.hasPrefix(reason))
      #expect(error.path == "a.md")
    }
  }
}
