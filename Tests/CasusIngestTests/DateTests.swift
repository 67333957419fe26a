import CasusModel
import Testing

@testable import CasusIngest

/// What date expressions mean in an article of Thursday, 20 June 2024.
@Suite struct DateTests {
  private func dates(_ text: String, published: String? = "2024-06-20") -> [String] {
    DateStory.coded(text, published: published).dates.map(\.value.description)
  }

  @Test(arguments: [
    ("They met on June 19, 1987.", "1987-06-19"),
    ("They met on 19 June 1987.", "1987-06-19"),
    ("They met on the 19th of June 1987.", "1987-06-19"),
    ("They met on 1987-06-19.", "1987-06-19"),
    ("They met on Friday, June 19, 1987.", "1987-06-19"),
    ("They met on 19.6.1987.", "1987-06-19"),
    ("They met on 6/19/1987.", "1987-06-19"),
    ("They met in March 2019.", "2019-03"),
    ("They met in 2014.", "2014"),
    ("They met in mid-2014.", "2014"),
    ("They met in early 2014.", "2014"),
    ("They met around 1990.", "1990~"),
    ("They met in the 1990s.", "199X"),
    ("They met in the mid-1990s.", "199X"),
    ("They met early in the 20th century.", "19XX"),
    ("They met in the spring of 1994.", "1994-21"),
    ("They met in the third quarter of 1987.", "1987-35"),
    ("They met in the first half of 2014.", "2014-40"),
    ("They met in fiscal 2023.", "2023~"),
    ("They met in week 25 of 2024.", "2024-W25"),
  ])
  func aWrittenDateIsReadAsWritten(text: String, value: String) {
    #expect(dates(text) == [value])
    #expect(dates(text, published: nil) == [value])
  }

  @Test(arguments: [
    ("They met on June 19.", "2024-06-19"),
    ("They met on December 24.", "2023-12-24"),
    ("They will meet on December 24.", "2024-12-24"),
    ("They met on Sunday, March 3.", "2024-03-03"),
    ("They met in late May.", "2024-05"),
    ("They will meet in May.", "2025-05"),
    ("They agreed to meet on July 2.", "2024-07-02"),
    ("The truce, effective July 2, was signed in Doha.", "2024-07-02"),
    ("The truce has held since May 2.", "2024-05-02"),
    ("In March a court ruled against the ministers who will appeal.", "2024-03"),
    ("They met in June last year.", "2023-06"),
    ("They met last June.", "2023-06"),
    ("They met in the first quarter.", "2024-33"),
    ("They met last fall.", "2023-23"),
    ("They met at Christmas.", "2023-12-25"),
  ])
  func theYearFollowsFromTheClause(text: String, value: String) {
    #expect(dates(text) == [value])
  }

  @Test(arguments: [
    ("They met on Tuesday.", "2024-06-18"),
    ("They will meet on Tuesday.", "2024-06-25"),
    ("They met on Thursday.", "2024-06-20"),
    ("They will meet on Thursday.", "2024-06-20"),
    ("They voted to join the pact on Tuesday.", "2024-06-18"),
    ("They planned to meet on Tuesday.", "2024-06-25"),
    ("Talks are scheduled for Tuesday.", "2024-06-25"),
    ("They could arrive as early as Tuesday.", "2024-06-25"),
    ("They have until Tuesday.", "2024-06-25"),
    ("They agreed on Tuesday to withdraw.", "2024-06-18"),
    ("He would not comment on Tuesday's raid.", "2024-06-18"),
    ("He will attend Tuesday's summit.", "2024-06-25"),
    ("They met last Tuesday.", "2024-06-18"),
    ("They meet next Tuesday.", "2024-06-25"),
    ("They met on Tuesday last week.", "2024-06-11"),
    ("They met on Tuesday night.", "2024-06-18"),
  ])
  func aWeekdayLiesOnTheSideThatItsClauseLooksTo(text: String, value: String) {
    #expect(dates(text) == [value])
  }

  @Test(arguments: [
    ("They met yesterday.", "2024-06-19"),
    ("They met last night.", "2024-06-19"),
    ("They met this morning.", "2024-06-20"),
    ("They met last week.", "2024-W24"),
    ("They met last month.", "2024-05"),
    ("They met earlier this month.", "2024-06"),
    ("They met earlier in the week.", "2024-W25"),
    ("They will meet by the end of the year.", "2024"),
    ("They met last weekend.", "2024-06-15/2024-06-16"),
    ("They met two days ago.", "2024-06-18"),
    ("They met two weeks ago.", "2024-06-06~"),
    ("They met five years ago.", "2019"),
    ("They met two decades ago.", "2004~"),
    ("They met a couple of days ago.", "2024-06-18~"),
    ("They met the day before yesterday.", "2024-06-18"),
    ("They will meet in three days.", "2024-06-23"),
    ("They met six times in the past week.", "2024-06-13/2024-06-20"),
    ("They met often over the last two months.", "2024-04/2024-06"),
    ("They met in the week of June 3.", "2024-W23"),
    ("They met in last year's third quarter.", "2023-35"),
  ])
  func aRelativeExpressionCountsFromPublication(text: String, value: String) {
    #expect(dates(text) == [value])
  }

  @Test(arguments: [
    ("They met from June 1 to 7.", "2024-06-01/2024-06-07"),
    ("They met on June 1-7.", "2024-06-01/2024-06-07"),
    ("They met on 1-7 June 2023.", "2023-06-01/2023-06-07"),
    ("They met from March to May.", "2024-03/2024-05"),
    ("They met from November to March.", "2023-11/2024-03"),
    ("They met between March and May 2019.", "2019-03/2019-05"),
    ("They met between 1990 and 1994.", "1990/1994"),
    ("The war (1990-94) is over.", "1990/1994"),
    ("They met from December 30, 2020 to January 2, 2021.", "2020-12-30/2021-01-02"),
  ])
  func aRangeIsOneInterval(text: String, value: String) {
    #expect(dates(text) == [value])
  }

  @Test func daysInAListAreDatesOfTheirOwn() {
    #expect(dates("They met on April 24 and 25.") == ["2024-04-24", "2024-04-25"])
    #expect(dates("On April 24 and 25 people died.") == ["2024-04-24"])
  }

  @Test(arguments: [
    ("They met on May 3. The next day they signed.", "2024-05-04"),
    ("They met on May 3. They signed that day.", "2024-05-03"),
    ("They met on May 3. They signed two days later.", "2024-05-05"),
    ("They met on May 3. They signed hours later.", "2024-05-03"),
    ("They met on May 3, 1995. They signed the following year.", "1996"),
    ("They met on May 3, 1995. They had signed the day before.", "1995-05-02"),
    ("They met on May 3, 1995. They had signed a year earlier.", "1994"),
    ("They voted on May 3. Two days after the vote he resigned.", "2024-05-05"),
    ("They met on May 3. On the eve of the meeting he resigned.", "2024-05-02"),
  ])
  func whatFollowsADateMayCountFromIt(text: String, value: String) {
    #expect(dates(text).last == value)
    #expect(dates(text).count == 2)
  }

  @Test func whatADeedOfUnknownDateIsCountedFromIsCountedBack() {
    let text = "The details were revealed on June 19. The revelation came two days after the ministers met."
    #expect(dates(text) == ["2024-06-19", "2024-06-17~"])
  }

  @Test func figuresAreComparedWithTheSamePeriod() {
    let text =
      "Net rose to $5 million in the first quarter from $4 million a year earlier. The two met a year ago."
    #expect(dates(text) == ["2024-33", "2023-33", "2023"])
  }

  @Test(arguments: [
    "They attacked during Ramadan.", "They met days later.", "They met on 03/04/2024.",
    "They met two days after the vote.", "The next day they met.",
  ])
  func whatTheTextDoesNotSayIsLeftOpen(text: String) {
    #expect(dates(text).isEmpty)
  }

  @Test(arguments: [
    "They may meet and march.", "He commanded 2000 soldiers.", "They sent another 1500 troops.",
    "The Latin Quarter was quiet.", "A spokesman in his 90s laughed.", "The person of the year laughed.",
  ])
  func whatLooksLikeADateIsNone(text: String) {
    #expect(dates(text).isEmpty)
  }

  @Test func withoutADateOfPublicationNothingIsGuessed() {
    #expect(dates("They met on June 19.", published: nil) == ["XXXX-06-19"])
    #expect(dates("They met on Tuesday.", published: nil).isEmpty)
    #expect(dates("They met last year.", published: nil).isEmpty)
  }

  @Test func aMonthOfPublicationResolvesWhatIsNoFiner() {
    #expect(dates("They met last month.", published: "2024-06") == ["2024-05"])
    #expect(dates("They met yesterday.", published: "2024-06").isEmpty)
  }

  @Test func theDerivationSaysWhatADateCountsFrom() {
    let record = DateStory.coded("They met on May 3. They signed two days later.", published: "2024-06-20")
    #expect(
      record.dates.map(\.derived) == [
        "month-day before published", "counted from the date before, 2024-05-03",
      ])
  }
}

/// Short stories for the tests of dates.
enum DateStory {
  static func coded(_ text: String, published: String?) -> CodedArticle {
    var coder = Coder(lexicon: TestLexicon.shared)
    return coder.code(Article(id: "t", text: text, published: published.flatMap { EDTFDate($0) }))
  }
}
