import CasusModel
import Testing

/// When readings of different articles are of one agreement.
@Suite struct AgreementMeetingTests {
  private static func day(_ text: String) -> ClosedRange<Int>? {
    guard let date = EDTFDate(text), let first = date.earliest, let last = date.latest else { return nil }
    return first.number...last.number
  }

  private static func reading(
    _ name: String, _ kind: Agreement.Kind, _ parties: [String], signed: String? = nil, reported: String
  ) -> AgreementMeeting.Reading {
    AgreementMeeting.Reading(
      id: ContentID(kind: "test", fields: [name]), kind: kind, parties: parties.sorted(),
      signed: signed.flatMap(day), reported: day(reported))
  }

  /// Ten stories about one pact: each says what a story of its day could know.
  static let oneAgreement = [
    reading("plans", .accord, ["RUS", "PRK"], reported: "2024-06-12"),
    reading("eve", .treaty, ["RUS", "PRK"], reported: "2024-06-18"),
    reading("signing", .alliance, ["RUS", "PRK"], signed: "2024-06-19", reported: "2024-06-19"),
    reading("day after", .alliance, ["RUS", "PRK"], signed: "2024-06-20", reported: "2024-06-20"),
    reading("weekly", .treaty, ["RUS", "PRK"], signed: "2024-06", reported: "2024-06-23"),
    reading("reactions", .accord, ["RUS", "PRK"], reported: "2024-06-24"),
    reading("incursion", .treaty, ["RUS", "PRK"], reported: "2024-08-08"),
    reading("troops", .alliance, ["RUS", "PRK"], signed: "2024", reported: "2024-10-20"),
    reading("ratified", .alliance, ["RUS", "PRK"], signed: "2024-06", reported: "2024-11-12"),
    reading("a year on", .alliance, ["RUS", "PRK"], signed: "2024-06", reported: "2025-06-19"),
  ]

  @Test func tenStoriesOfOnePactMeetInOneAgreement() {
    let meeting = AgreementMeeting(Self.oneAgreement)
    #expect(meeting.entities.count == 1)
    #expect(meeting.entities.first?.count == 10)
  }

  @Test func theOrderOfStoriesDoesNotMatter() {
    let turned = AgreementMeeting(Self.oneAgreement.reversed())
    #expect(turned.entities == AgreementMeeting(Self.oneAgreement).entities)
  }

  static let different: [(String, AgreementMeeting.Reading, AgreementMeeting.Reading)] = [
    (
      "other parties", reading("a", .alliance, ["RUS", "PRK"], signed: "2024-06-19", reported: "2024-06-20"),
      reading("b", .alliance, ["RUS", "BLR"], signed: "2024-06-19", reported: "2024-06-20")
    ),
    (
      "one party more", reading("a", .accord, ["RUS", "PRK"], reported: "2024-06-20"),
      reading("b", .accord, ["CHN", "RUS", "PRK"], reported: "2024-06-20")
    ),
    (
      "years between signatures",
      reading("a", .treaty, ["CHN", "RUS"], signed: "1950-02-14", reported: "1950-02-15"),
      reading("b", .treaty, ["CHN", "RUS"], signed: "2001-07-16", reported: "2001-07-17")
    ),
    (
      "a truce and a trade deal",
      reading("a", .ceasefire, ["ARM", "AZE"], signed: "2020-11-10", reported: "2020-11-10"),
      reading("b", .trade, ["ARM", "AZE"], signed: "2020-11-12", reported: "2020-11-12")
    ),
    (
      "two truces in one war",
      reading("a", .ceasefire, ["RUS", "UKR"], signed: "2014-09-05", reported: "2014-09-06"),
      reading("b", .ceasefire, ["RUS", "UKR"], signed: "2015-02-12", reported: "2015-02-13")
    ),
    (
      "arms control and prisoners",
      reading("a", .armsControl, ["RUS", "USA"], signed: "2010-04-08", reported: "2010-04-08"),
      reading("b", .prisonerExchange, ["RUS", "USA"], signed: "2010-04-09", reported: "2010-04-09")
    ),
    (
      "undated reports decades apart", reading("a", .treaty, ["IND", "PAK"], reported: "1966-01-11"),
      reading("b", .treaty, ["IND", "PAK"], reported: "1972-07-03")
    ),
    (
      "a story long before the signature", reading("a", .treaty, ["EGY", "ISR"], reported: "1970-08-08"),
      reading("b", .peace, ["EGY", "ISR"], signed: "1979-03-26", reported: "1979-03-27")
    ),
    (
      "reports without any date",
      AgreementMeeting.Reading(
        id: ContentID(kind: "test", fields: ["a"]), kind: .treaty, parties: ["FRA", "GBR"], signed: nil,
        reported: nil),
      AgreementMeeting.Reading(
        id: ContentID(kind: "test", fields: ["b"]), kind: .treaty, parties: ["FRA", "GBR"], signed: nil,
        reported: nil)
    ),
    (
      "bases and an alliance",
      reading("a", .basing, ["PHL", "USA"], signed: "1947-03-14", reported: "1947-03-15"),
      reading("b", .alliance, ["PHL", "USA"], signed: "1951-08-30", reported: "1951-08-31")
    ),
  ]

  @Test(arguments: different.indices)
  func tenPairsStayTwo(number: Int) {
    let (why, one, other) = Self.different[number]
    #expect(AgreementMeeting([one, other]).entities.count == 2, "\(why)")
  }

  @Test func anUndatedReadingThatMayBeEitherOfTwoStaysByItselfAndIsACandidateOfBoth() {
    let meeting = AgreementMeeting([
      Self.reading("first", .ceasefire, ["ISR", "LBN"], signed: "2006-08-14", reported: "2006-08-14"),
      Self.reading("second", .ceasefire, ["ISR", "LBN"], signed: "2024-11-27", reported: "2024-11-27"),
      Self.reading("undated", .ceasefire, ["ISR", "LBN"], reported: "2025-01-10"),
    ])
    #expect(meeting.entities.count == 3)
    #expect(meeting.candidates.count == 2)
  }
}
