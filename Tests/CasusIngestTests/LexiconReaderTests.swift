import Testing

@testable import CasusIngest
@testable import CasusModel

@Suite("Reading lexicon files")
struct LexiconReaderTests {
  @Test("a header stands in the first column, its attributes are indented, and both know their line")
  func statements() {
    let found = statements(
      "# A comment.\n\nPRK state [1948..]\n  name: North Korea # the common name\n\tnames: DPRK; N. Korea\n")
    #expect(found.map(\.line) == [3, 4, 5])
    #expect(found.map(\.key) == [nil, "name", "names"])
    #expect(found.map(\.value) == ["PRK state [1948..]", "North Korea", "DPRK; N. Korea"])
  }

  @Test("a '#' inside a word begins no comment")
  func comments() {
    #expect(statements("A#B state\n").map(\.value) == ["A#B state"])
  }

  @Test("an interval holds at the precision it is written with")
  func intervals() throws {
    #expect(
      try interval("1949-10-07..1990-10-02").end == PartialDate(year: 1990, part: .day(month: 10, day: 2)))
    #expect(try interval("1949-10..").start == PartialDate(year: 1949, part: .month(10)))
    #expect(try interval("1949-10..").end == nil)
    #expect(try interval("..1972").start == nil)
  }

  @Test("an interval covers its first and last day whole")
  func days() throws {
    let days = try span("1990..1991-02")
    #expect(days.contains(try day(1990, 1, 1)))
    #expect(days.contains(try day(1991, 2, 28)))
    #expect(!days.contains(try day(1991, 3, 1)))
  }

  @Test(
    "an interval that ends before it starts, or has an impossible date, is none",
    arguments: ["1990..1989", "1990-13..", "1990-02-30..", "..12", "soon..", "1990-1..", "1990-01-01-01.."])
  func impossible(_ text: String) {
    let file = LexiconText(name: "states.lex", content: Array(text.utf8))
    #expect(DaySpan(Slice(bytes: file.bytes)) == nil)
    #expect(PartyEntry.Interval(Slice(bytes: file.bytes)) == nil)
  }

  private func statements(_ text: String) -> [(line: Int, key: String?, value: String)] {
    let file = LexiconText(name: "states.lex", content: Array(text.utf8))
    var reader = LexiconReader(file)
    var found: [(line: Int, key: String?, value: String)] = []
    while let statement = reader.next() {
      found.append((statement.line, statement.key?.string, statement.value.string))
    }
    return found
  }

  private func interval(_ text: String) throws -> PartyEntry.Interval {
    let file = LexiconText(name: "states.lex", content: Array(text.utf8))
    return try #require(PartyEntry.Interval(Slice(bytes: file.bytes)))
  }

  private func span(_ text: String) throws -> DaySpan {
    let file = LexiconText(name: "states.lex", content: Array(text.utf8))
    return try #require(DaySpan(Slice(bytes: file.bytes)))
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) throws -> Int32 {
    Int32(try #require(CivilDay(year: year, month: month, day: day)).number)
  }
}
