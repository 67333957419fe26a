import CasusModel
import Foundation
import Testing

@testable import CasusReport

@Suite struct RecordWriterTests {
  private func line(_ write: (inout RecordWriter) -> Void) -> String {
    var writer = RecordWriter()
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func object(_ line: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }

  @Test func aRecordHasTheKeysOfTheContractInTheirOrder() throws {
    let record = try Sample.record()
    let line = line { $0.append(record) }
    #expect(line == Sample.recordLine)
    #expect(try object(line).count == 9)
  }

  @Test func aRecordWithoutFindsHasEmptyLists() {
    let record = CodedArticle(id: "a", coder: CoderIdentity(version: "0.1.0", lexicon: "0123456789abcdef"))
    #expect(
      line { $0.append(record) } == """
        {"id":"a","status":"coded","coder":"casus 0.1.0+lexicon:0123456789abcdef","dates":[],"parties":[],\
        "events":[],"agreements":[],"clauses":[],"claims":[]}

        """)
  }

  @Test func anArticleThatIsNotEnglishIsRejectedWithItsLanguage() {
    var record = CodedArticle(id: "a", coder: CoderIdentity(version: "0.1.0", lexicon: "0123456789abcdef"))
    record.foreignLanguage = "pt-BR"
    #expect(
      line { $0.append(record) } == """
        {"id":"a","status":"rejected","reason":"the text is not English (pt-BR); only English is coded"}

        """)
  }

  @Test func aRejectionWithoutAnIDNamesItsLine() {
    let rejection = Rejection(line: 3, reason: "not JSON: a value is expected (byte 1)")
    #expect(
      line { $0.append(rejection) } == """
        {"id":null,"status":"rejected","reason":"line 3: not JSON: a value is expected (byte 1)"}

        """)
  }

  @Test func aRejectionWithAnIDKeepsItAndNamesItsFile() {
    let rejection = Rejection(id: "x", path: "a/b.jsonl", line: 3, reason: "the object has no \"text\"")
    #expect(
      line { $0.append(rejection) } == """
        {"id":"x","status":"rejected","reason":"the object has no \\"text\\"","path":"a/b.jsonl"}

        """)
  }

  @Test func anArticleIsWrittenInTheInputFormWithoutWhatIsUnknown() {
    var article = Article(id: "1", text: "Eins.\nZwei.", title: "Köln")
    article.published = EDTFDate("2024-06-20")
    article.publishedTime = "15:20:27Z"
    article.authors = ["A", "B"]
    #expect(
      line { $0.append(article, path: "k.txt") } == """
        {"id":"1","title":"K\\u00f6ln","text":"Eins.\\nZwei.","published":"2024-06-20T15:20:27Z",\
        "authors":["A","B"],"path":"k.txt"}

        """)
  }

  @Test func everyScalarSurvivesEscapingAndTheOutputIsASCII() throws {
    var text = String.UnicodeScalarView()
    for value in UInt32(0)...0x2FFF { if let scalar = Unicode.Scalar(value) { text.append(scalar) } }
    for value: UInt32 in [0xD7FF, 0xE000, 0xFFFD, 0xFFFF, 0x10000, 0x1F600, 0x10FFFF] {
      if let scalar = Unicode.Scalar(value) { text.append(scalar) }
    }
    let line = line { $0.append(Article(id: "u", text: String(text))) }
    #expect(line.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F || $0 == 0x0A })
    #expect(line.utf8.count { $0 == 0x0A } == 1)
    let decoded = try #require(try object(line)["text"] as? String)
    #expect(Array(decoded.unicodeScalars) == Array(text))
  }

  @Test(arguments: [
    (0.0, "0.0"), (-2.0, "-2.0"), (3.4, "3.4"), (-0.1, "-0.1"), (10.0, "10.0"), (-10.0, "-10.0"),
    (0.25, "0.25"), (1e20, "100000000000000000000.0"), (1.5e-7, "0.00000015"), (1e-5, "0.00001"),
    (-1.25e16, "-12500000000000000.0"), (123456.789, "123456.789"),
  ])
  func numbersHaveAPointAndNoExponent(number: Double, text: String) {
    var bytes = ByteBuffer()
    NumberText.append(number, to: &bytes)
    #expect(String(decoding: bytes.array, as: UTF8.self) == text)
    #expect(Double(text) == number)
  }

  @Test(arguments: [0, 9, 10, -1, 1234, Int64.max, Int64.min])
  func wholeNumbersAreThoseOfTheStandardLibrary(number: Int64) {
    var bytes = ByteBuffer()
    NumberText.append(number, to: &bytes)
    #expect(String(decoding: bytes.array, as: UTF8.self) == String(number))
  }

  @Test(arguments: [
    "2024-06-19", "2022-02", "2014", "XXXX-06-19", "2024-06-17~", "2024-06-01/2024-06-07", "2024-W25", "199X",
    "1994-21", "1987-33", "2024-06-01/..", "../2024-06-01", "2024-06?", "0987-12-31%",
  ])
  func datesAreWrittenAsTheirDescription(text: String) throws {
    let date = try #require(EDTFDate(text))
    var bytes = ByteBuffer()
    DateText.append(date, to: &bytes)
    #expect(String(decoding: bytes.array, as: UTF8.self) == date.description)
    #expect(date.description == text)
  }
}
