import Testing

@testable import CasusIngest
@testable import CasusModel

/// Dates of publication as sources write them.
@Suite struct PublishedDateTests {
  @Test(
    arguments: [
      ("2024-06-20T15:20:27Z", "2024-06-20", "15:20:27Z"),
      ("2024-06-20 15:20:27.123 +0200", "2024-06-20", "15:20:27.123 +0200"),
      ("Thu, 20 Jun 2024 15:20:27 +0200", "2024-06-20", "15:20:27+02:00"),
      ("Thu, 20 Jun 2024 15:20:27 EST", "2024-06-20", "15:20:27-05:00"),
      ("20 Jun 24 15:20 GMT", "2024-06-20", "15:20Z"),
      ("Thu Jun 20 15:20:27 UTC 2024", "2024-06-20", "15:20:27Z"),
      ("June 20, 2024 3:20 p.m. EDT", "2024-06-20", "15:20-04:00"),
      ("Jun. 20th, 2024 at 12:05 am", "2024-06-20", "00:05"),
      ("20-JUN-1987 15:01:01.01", "1987-06-20", "15:01:01"),
      ("20240620T152027Z", "2024-06-20", "15:20:27Z"), ("20240620152027", "2024-06-20", "15:20:27"),
      ("20240620", "2024-06-20", nil), ("1718896827", "2024-06-20", "15:20:27Z"),
      ("1718896827000", "2024-06-20", "15:20:27Z"), ("2024/6/20", "2024-06-20", nil),
      ("20.06.2024, 15:20 Uhr", "2024-06-20", "15:20"), ("20/06/2024", "2024-06-20", nil),
      ("6/20/2024 3:05 PM", "2024-06-20", "15:05"), ("20. Juni 2024", "2024-06-20", nil),
      ("20 de junio de 2024", "2024-06-20", nil), ("jeudi 20 juin 2024 à 15h20", "2024-06-20", "15:20"),
      ("20 июня 2024, 15:20", "2024-06-20", "15:20"), ("2024年6月20日", "2024-06-20", nil),
      ("Published: 20 June 2024", "2024-06-20", nil), ("June 2024", "2024-06", nil), ("2024", "2024", nil),
    ] as [(String, String, String?)])
  func aDateIsReadHoweverItIsWritten(text: String, date: String, time: String?) {
    let read = PublishedDate(loose: text)
    #expect(read?.date.description == date)
    #expect(read?.time == time)
  }

  @Test(arguments: [
    "", "yesterday", "03/04/2024", "31 June 2024", "2024-02-30", "20241320", "Chapter 12",
    "99999999999999999999",
    "May", "12:30",
  ])
  func whatIsNoDateOrAmbiguousIsNotGuessed(text: String) {
    #expect(PublishedDate(loose: text) == nil)
  }

  @Test func aPagesLanguageSaysWhichNumberIsTheDay() {
    for (language, date) in [
      ("en-US", "2024-03-04"), ("en-GB", "2024-04-03"), ("pt-BR", "2024-04-03"), ("en", nil),
    ] {
      #expect(
        PublishedDate(loose: "03/04/2024", order: DateOrder(language: language))?.date.description == date)
    }
  }
}
