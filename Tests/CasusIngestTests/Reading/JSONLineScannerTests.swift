import CasusModel
import Foundation
import Testing

@testable import CasusIngest

@Suite struct JSONLineScannerTests {
  private func read(_ line: String, _ ids: ReadOptions.IDRule = .required) throws(Rejection) -> Article {
    try read(Array(line.utf8), ids)
  }

  private func read(_ line: [UInt8], _ ids: ReadOptions.IDRule = .required) throws(Rejection) -> Article {
    try line.withUnsafeBufferPointer { (bytes) throws(Rejection) in
      try JSONLineScanner(options: ReadOptions(ids: ids)).article(in: bytes, number: 7)
    }
  }

  private func reason(_ line: String, _ ids: ReadOptions.IDRule = .required) -> String? {
    do throws(Rejection) {
      _ = try read(line, ids)
      return nil
    } catch {
      return error.reason
    }
  }

  @Test func allKeysOfTheContractAreReadAndUnknownOnesSteppedOver() throws {
    let article = try read(
      #"""
      {"id": "1", "x": [1, {"text": "no"}, null, -1.5e+3], "text": "Böses\nText", "title": "T", "y": {},
       "published": "2024-06-20T15:20:27Z", "source": "S", "url": "U", "language": "de", "z": [true, false]}
      """#)
    var expected = Article(id: "1", text: "Böses\nText", title: "T")
    expected.published = EDTFDate("2024-06-20")
    expected.publishedTime = "15:20:27Z"
    (expected.source, expected.url, expected.language) = ("S", "U", "de")
    #expect(article == expected)
  }

  @Test func ofAKeyThatStandsTwiceTheLastCountsAndNullIsAbsence() throws {
    let article = try read(#"{"id":"1","text":"a","text":"b","title":"t","title":null}"#)
    #expect(article.text == "b")
    #expect(article.title == nil)
  }

  @Test func anEmptyDateOfPublicationIsAnUnknownOne() throws {
    #expect(try read(#"{"id":"1","text":"a","published":""}"#).published == nil)
  }

  @Test func aKeyMayBeSpelledWithEscapes() throws {
    #expect(try read(#"{"\u0069d":"1","te\u0078t":"a"}"#).text == "a")
  }

  @Test(arguments: [
    (#"a\"b\\c\/d\b\f\n\r\te"#, "a\"b\\c/d\u{8}\u{C}\n\r\te"), (#"\u00e9\u4E2d"#, "é中"),
    (#"\ud83d\ude00!"#, "😀!"), (#"\ud83d"#, "\u{FFFD}"), (#"\ude00x"#, "\u{FFFD}x"),
    (#"\ud83d\ud83d\ude00"#, "\u{FFFD}😀"), (#"\ud83d\n"#, "\u{FFFD}\n"), (#"\ud83d\u0041"#, "\u{FFFD}A"),
    (#"\u0000"#, "\u{0}"), ("", ""),
  ])
  func escapesBecomeWhatTheyStandFor(escaped: String, text: String) throws {
    let article = try read("{\"id\":\"1\",\"text\":\"\(escaped)\"}")
    #expect(Array(article.text.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test(arguments: [
    ("", "not JSON: the line is empty (byte 1)"),
    ("hello", "not JSON: a value is expected (byte 1)"),
    ("[1]", "the line is a list, not a JSON object"),
    ("\"x\"", "the line is a string, not a JSON object"),
    (#"{"id":"1"}"#, "the object has no \"text\""),
    (#"{"text":"1"}"#, "the object has no \"id\""),
    (#"{"id":1,"text":"1"}"#, "\"id\" is a number, not a string"),
    (#"{"id":"1","text":["a"]}"#, "\"text\" is a list, not a string"),
    (#"{"id":"1","text":"a","title":{}}"#, "\"title\" is an object, not a string"),
    (#"{"id":"1","text":"a"} x"#, "not JSON: the end of the line is expected (byte 23)"),
    (#"{"id":"1","text":"a""#, "not JSON: \",\" or \"}\" is missing at the end (byte 21)"),
    (#"{"id":"1","text":"a"#, "not JSON: the string is not closed (byte 18)"),
    (#"{"id":"1","text":"\x"}"#, "not JSON: the backslash begins no escape that JSON knows (byte 19)"),
    (#"{"id":"1","text":"\u12g4"}"#, "not JSON: \"\\u\" needs four hexadecimal digits (byte 19)"),
    ("{\"id\":\"1\",\"text\":\"a\tb\"}", "not JSON: a control character stands in a string (byte 20)"),
    (#"{"id":"1","text":"a","n":01}"#, "not JSON: \",\" or \"}\" is expected (byte 27)"),
    (#"{"id":"1","text":"a","n":tru}"#, "not JSON: a value is expected (byte 26)"),
    (#"{"id":"1","text":"a",}"#, "not JSON: a key in quotes is expected (byte 22)"),
    (#"{"id":"1","text":"a","published":20240620}"#, "\"published\" is a number, not a string"),
    (
      #"{"id":"1","text":"a","published":"2024-02-31"}"#,
      "published \"2024-02-31\" is not a date like 2024-06-20, 2024-06-20T15:20:27Z, 2024-06 or 2024"
    ),
  ])
  func whatIsWrongIsSaidInOneSentence(line: String, reason: String) {
    #expect(self.reason(line) == reason)
  }

  @Test func bytesThatAreNotUTF8AreNamedByTheirPlace() {
    let line = Array("{\"id\":\"1\",\"text\":\"caf".utf8) + [0xE9] + Array("\"}".utf8)
    #expect(throws: Rejection(line: 7, reason: "not JSON: these bytes are not UTF-8 (byte 22)")) {
      try read(line)
    }
  }

  @Test func aRejectionKeepsTheIDThatTheLineHas() {
    #expect(throws: Rejection(id: "q", line: 7, reason: "the object has no \"text\"")) {
      try read(#"{"id":"q"}"#)
    }
  }

  @Test func nestingHasALimit() {
    let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    #expect(reason("{\"id\":\"1\",\"text\":\"\",\"x\":\(deep)}")?.contains("256 levels") == true)
    let fine = String(repeating: "[", count: 200) + String(repeating: "]", count: 200)
    #expect(reason("{\"id\":\"1\",\"text\":\"\",\"x\":\(fine)}") == nil)
  }

  @Test func withoutAnIDTheContentGivesOne() throws {
    let article = try read(#"{"text":"a"}"#, .givenOrContent)
    #expect(article.id == article.contentID.description)
    #expect(try read(#"{"id":"x","text":"a"}"#, .givenOrContent).id == "x")
    #expect(try read(#"{"text":"a"}"#, .givenOrEmpty).id == "")
    #expect(try read(#"{"id":"x","text":"a"}"#, .content).id == article.id)
  }

  @Test func authorsAndTheDateOfChangeComeAlongWhereTheyAreWellFormed() throws {
    let article = try read(#"{"id":"x","text":"a","authors":["A","B \u00e9"],"modified":"2024-06"}"#)
    #expect(article.authors == ["A", "B é"])
    #expect(article.modified == EDTFDate("2024-06"))
    let odd = try read(#"{"id":"x","text":"a","authors":[1,"B"],"modified":3}"#)
    #expect(odd.authors == [])
    #expect(odd.modified == nil)
  }

  @Test(
    arguments: [
      ("2024-06-20", "2024-06-20", nil), ("2024-06-20T15:20:27Z", "2024-06-20", "15:20:27Z"),
      ("2024-06-20 15:20:27.5 +09:00", "2024-06-20", "15:20:27.5 +09:00"), ("2024-06", "2024-06", nil),
      ("2024", "2024", nil), ("199X", "199X", nil), ("2024-06-17~", "2024-06-17~", nil),
      ("2024-W25", "2024-W25", nil), ("2024-06-01/2024-06-07", "2024-06-01/2024-06-07", nil),
    ] as [(String, String, String?)])
  func datesOfPublicationHaveThePrecisionGiven(text: String, date: String, time: String?) throws {
    let published = try #require(PublishedDate(text))
    #expect(published.date.description == date)
    #expect(published.time == time)
  }

  @Test(arguments: [
    "", "2024-02-30", "2023-02-29", "2024-13-01", "20 June 2024", "2024-06-20T25:00", "2024-06-20T12:60",
    "2024-06-20Tnoon", "2024-06-20T12:00; DROP", "24-06-20", "2024-6-2", "2024-06T10:00",
    "Thu, 20 Jun 2024 10:00",
  ])
  func whatIsNoDateIsRefused(text: String) {
    #expect(PublishedDate(text) == nil)
  }
}
