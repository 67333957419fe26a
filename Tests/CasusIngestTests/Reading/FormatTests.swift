import Foundation
import Testing

@testable import CasusIngest
@testable import CasusModel

/// Each form that inputs come in, by the examples in `Fixtures/formats`.
@Suite struct FormatTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: [
    "page.html", "feed.rss", "feed.atom", "feed.rdf", "feed.json", "wrapped.json", "dump.jsonl", "export.csv",
    "export.tsv", "reuters.sgm", "crawl.warc.gz", "wire.jsonl.zst",
  ])
  func theNameOfAFileDoesNotMatter(name: String) throws {
    let bytes = try [UInt8](Data(contentsOf: URL(filePath: ReadingRun.fixture(name))))
    let nameless = ReadingRun([try folder.write("file", bytes)])
    let named = ReadingRun([ReadingRun.fixture(name)])
    #expect(!named.articles.isEmpty)
    #expect(nameless.articles == named.articles)
    #expect(nameless.reasons == named.reasons)
  }

  @Test(arguments: [1, 50, 1 << 20])
  func aListIsReadWhateverPiecesItComesIn(minimumBytes: Int) {
    for name in [
      "wrapped.json", "export.csv", "reuters.sgm", "crawl.warc.gz", "wire.jsonl.gz", "wire.jsonl.zst",
    ] {
      let whole = ReadingRun([ReadingRun.fixture(name)])
      let pieces = ReadingRun([ReadingRun.fixture(name)], minimumBytes: minimumBytes)
      #expect(pieces.articles == whole.articles)
      #expect(pieces.reasons == whole.reasons)
    }
  }

  @Test func aDumpThatWrapsItsArticlesIsReadUnasked() {
    let run = ReadingRun([ReadingRun.fixture("wrapped.json")])
    #expect(
      run.summaries == [
        "Peru and Chile resume talks on fishing | 2024-06-19T14:05:00Z | Harbour Post | https://harbour-post.example/peru-chile",
        "Perú y Chile firman un acuerdo | 2024-06-19T16:00:00Z | Harbour Post | https://harbour-post.example/acuerdo",
      ])
    #expect(run.articles.map(\.id) == ["8190001", "8190002"])
    #expect(run.articles.map(\.language) == ["en", "es"])
    #expect(run.articles.first?.authors == ["Inés Rojas"])
  }

  @Test func dumpsOfOtherToolsAreReadUnasked() {
    let run = ReadingRun([ReadingRun.fixture("dump.jsonl")])
    #expect(
      run.summaries == [
        "Kenya opens a consulate | 2024-06-20T07:15:00 | lagoon.example | https://lagoon.example/1",
        "Uganda closes a crossing | 2024-06-21T10:00:00.000+03:00 | www.lagoon.example | https://lagoon.example/2",
      ])
    #expect(run.articles.map(\.language) == ["en", "en"])
    #expect(run.reasons == ["3: the object has no \"text\""])
  }

  @Test func aFieldGoesByTheNameThatTheUserGives() throws {
    let path = try folder.write(
      "x.jsonl",
      "{\"text\":\"teaser\",\"Volltext\":\"All of it.\",\"erschienen\":\"20.06.2024\",\"published\":\"2020\"}\n"
    )
    let map = try #require(FieldMap("text=volltext,published=Erschienen"))
    let run = ReadingRun([path], ReadOptions(fields: map))
    #expect(run.articles.map(\.text) == ["All of it."])
    #expect(run.articles.first?.published?.description == "2024-06-20")
    for bad in ["", "text", "colour=red", "=x"] { #expect(FieldMap(bad) == nil) }
  }

  @Test func rowsMayHoldQuotesAndLineEnds() {
    let run = ReadingRun([ReadingRun.fixture("export.csv")])
    #expect(run.articles.first?.text.contains("\n\n\"It was time,\" the Maltese minister said.") == true)
    #expect(run.articles.map { $0.published?.description } == ["2024-06-20", "2024-06-20"])
    #expect(run.lines == [2, 5])
    #expect(run.reasons == ["6: the row has no text"])
  }

  @Test(arguments: [",", "\t", ";", "|"])
  func anyUsualMarkPartsColumns(mark: String) throws {
    let rows = [
      ["title", "text", "date"], ["A", "\"b\(mark) c\"", "2024-06-20"], ["", "", ""],
      ["B", "d", "1718891000"],
    ]
    let path = try folder.write("t", rows.map { $0.joined(separator: mark) }.joined(separator: "\r\n"))
    let run = ReadingRun([path])
    #expect(run.articles.map(\.text) == ["b\(mark) c", "d"])
    #expect(run.articles.map { $0.published?.description } == ["2024-06-20", "2024-06-20"])
  }

  @Test func aTableWithoutATextColumnSaysWhatIsMissing() throws {
    let path = try folder.write("t.csv", "a,b\n1,2\n")
    #expect(
      ReadingRun([path]).reasons == [
        "no column is known to hold the text; say which with --map text=COLUMN (columns: a, b)"
      ])
  }

  @Test func proseWithCommasIsNoTable() throws {
    let path = try folder.write("t", "Iran, Iraq and the text of the treaty\n\nIran attacked Iraq.")
    #expect(ReadingRun([path]).articles.map(\.text) == ["Iran attacked Iraq."])
  }

  @Test func aDamagedRowOrElementCostsOnlyItself() throws {
    let rows = try folder.write("t.csv", "title,text\nA,one\nB,two,three,four\nC,\"three\nD,four\n")
    let run = ReadingRun([rows])
    #expect(run.articles.map(\.text) == ["one", "four"])
    #expect(run.reasons == ["3: the row has 4 fields, the header 2", "4: a quoted field is not closed"])
    let list = try folder.write(
      "l.json", "[{\"text\":\"a\"},\n{\"text\":7},\n{\"text\" \"b\"},\n3,{\"text\":\"c\"}\n")
    let read = ReadingRun([list])
    #expect(read.articles.map(\.text) == ["a", "c"])
    #expect(read.reasons.count == 4)
    #expect(read.reasons.last == "4: the list of articles is not closed")
  }

  @Test func oldAgencyFilesAreReadWithTheirDates() {
    let run = ReadingRun([ReadingRun.fixture("reuters.sgm")])
    #expect(run.summaries == ["NORWAY & ICELAND AGREE ON HERRING | 1987-02-26T15:01:01 | Reuters | -"])
    #expect(
      run.articles.first?.text
        == "Norway and Iceland agreed on quotas for herring, officials said.\n\nThe quotas hold for <three> years."
    )
    #expect(run.reasons == ["13: the record has no text"])
  }

  @Test func aRecordThatIsNotClosedCostsOnlyItself() throws {
    let path = try folder.write(
      "x.sgm", "<REUTERS NEWID=\"1\"><BODY>One.<REUTERS NEWID=\"2\"><BODY>Two.</BODY></REUTERS><REUTERS>")
    let run = ReadingRun([path])
    #expect(run.articles.map(\.text) == ["Two."])
    #expect(run.reasons == ["1: the record is not closed", "1: the record is not closed"])
  }

  @Test func anArchiveGivesItsPagesAndTextsAndSkipsTheRest() {
    let run = ReadingRun([ReadingRun.fixture("crawl.warc.gz")])
    let page = ReadingRun([ReadingRun.fixture("page.html")])
    #expect(run.articles.first == page.articles.first)
    #expect(
      run.articles.map(\.url) == [
        "https://meridian.example/2024/06/20/air-patrol", "https://meridian.example/c",
      ])
    #expect(
      run.reasons == [
        "record 4 (https://meridian.example/b): the body is packed as \"br\", which is not read"
      ])
  }

  @Test func aDamagedArchiveIsReadAsFarAsItIsOne() throws {
    let text = "WARC-Type: conversion\r\nContent-Type: text/plain\r\n"
    let one = "WARC/1.0\r\n\(text)Content-Length: 4\r\n\r\nOne.\r\n\r\n"
    let run = ReadingRun([
      try folder.write("a", one + "garbage\r\n" + one + "WARC/1.0\r\n\(text)\r\n" + one + one.dropLast(6))
    ])
    #expect(run.articles.map(\.text) == ["One.", "One.", "One."])
    #expect(
      run.reasons.map { $0.drop { $0 != ":" }.dropFirst(2) } == [
        "a record of the archive is expected", "the record's header gives no Content-Length",
        "the input ends in the middle of a record",
      ])
  }

  @Test func aRecordBeyondTheLimitIsRejectedAndTheNextOneRead() throws {
    let long = String(repeating: "x", count: 5000)
    let options = ReadOptions(sizeLimit: 1000)
    let text = "WARC-Type: conversion\r\nContent-Type: text/plain\r\n"
    let archive =
      "WARC/1.0\r\n\(text)Content-Length: 5000\r\n\r\n\(long)\r\n\r\n"
      + "WARC/1.0\r\n\(text)Content-Length: 4\r\n\r\nOne.\r\n\r\n"
    let table = "title,text\nA,\(long)\nB,One.\n"
    let sgml = "<REUTERS><BODY>\(long)</BODY></REUTERS>\n<REUTERS><BODY>One.</BODY></REUTERS>"
    for (name, content) in ["a.warc": archive, "t.csv": table, "r.sgm": sgml] {
      for minimumBytes in [1, 1 << 20] {
        let run = ReadingRun([try folder.write(name, content)], options, minimumBytes: minimumBytes)
        #expect(run.articles.map(\.text) == ["One."], "\(name)")
        #expect(
          run.reasons.count == 1 && run.reasons[0].contains("is longer than 1000 bytes"),
          "\(name) \(run.reasons)")
      }
    }
  }
}
