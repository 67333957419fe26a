import Testing

@testable import CasusReport

@Suite struct TerminalTests {
  @Test(arguments: [
    ("abc", 3), ("Köln", 4), ("Ko\u{308}ln", 4), ("日本", 4), ("한국", 4), ("Россия", 6), ("👍🏽", 2), ("🇰🇵", 2),
    ("", 0), ("…", 1),
  ])
  func widthCountsColumnsNotBytes(text: String, width: Int) {
    #expect(DisplayText.width(text) == width)
  }

  @Test func textIsCutByColumnsAndNeverInTheMiddleOfACharacter() {
    #expect(DisplayText.cut("North Korea", to: 11) == "North Korea")
    #expect(DisplayText.cut("North Korea", to: 8) == "North K…")
    #expect(DisplayText.cut("North Korea", to: 7) == "North…")
    #expect(DisplayText.cut("日本国", to: 4) == "日…")
    #expect(DisplayText.cut("x", to: 0) == "")
  }

  @Test func whatCouldSteerTheTerminalIsDropped() {
    #expect(DisplayText.line(" a\n\n b\u{1B}[31m\u{7}c\u{202E}d ") == "a b [31m c d")
  }

  @Test func wrappingBreaksAtSpaces() {
    #expect(DisplayText.wrapped("one two three fourteen", to: 9) == ["one two", "three", "fourteen"])
    #expect(DisplayText.wrapped("", to: 9) == [])
  }

  @Test func aTableGivesWayInItsWidestColumn() {
    var table = TextTable(columns: [.init("name"), .init("n", alignment: .right), .init("text")])
    table.append(["PRK", "12", "a rather long text that will be cut"])
    #expect(
      table.rendered(TerminalStyle(width: 24)) == """
        name   n  text
        PRK   12  a rather long…

        """)
  }
}
