import CasusModel
import Testing

@testable import CasusIngest

/// What date expressions mean in an article of Thursday, 20 June 2024.
@Suite struct DateTests {
  private func dates(_ text: String, published: String? = "2024-06-20") -> [String] {
    var coder = Coder(lexicon: TestLexicon.shared)
    let article = Article(id: "t", text: text, published: published.flatMap { EDTFDate($0) })
    return coder.code(article).dates.map(\.value.description)
  }

  @Test(arguments: [
    ("They met on June 19, 1987.", "1987-06-19"),
    ("They met on 19 June 1987.", "1987-06-19"),
    ("They met on June 19.", "2024-06-19"),
    ("They met on December 24.", "2023-12-24"),
    ("They will meet on December 24.", "2024-12-24"),
    ("They met on Tuesday.", "2024-06-18"),
    ("They will meet on Tuesday.", "2024-06-25"),
    ("They met yesterday.", "2024-06-19"),
    ("They met last week.", "2024-W24"),
    ("They met last month.", "2024-05"),
    ("They met in March 2019.", "2019-03"),
    ("They met in 2014.", "2014"),
    ("They met in the 1990s.", "199X"),
    ("They met two days ago.", "2024-06-18"),
    ("They met in the spring of 1994.", "1994-21"),
    ("They met in the third quarter of 1987.", "1987-35"),
    ("They met in the first quarter.", "2024-33"),
  ])
  func anExpressionHasAValue(text: String, value: String) {
    #expect(dates(text) == [value])
  }

  @Test func withoutADateOfPublicationTheYearStaysOpen() {
    #expect(dates("They met on June 19.", published: nil) == ["XXXX-06-19"])
    #expect(dates("They met on Tuesday.", published: nil).isEmpty)
  }

  @Test func aVerbAndAMonthAreToldApart() {
    #expect(dates("They may meet and march.").isEmpty)
  }
}
