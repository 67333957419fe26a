import CasusModel
import Testing

@testable import CasusReport

@Suite struct ItemReportTests {
  private let report = ReportRow(
    article: ContentID(rawValue: 0xA), title: "Seoul angry", published: EDTFDate("2024-06-20"),
    source: "Wire",
    url: nil, start: 5, end: 40, text: "South Korea condemned\nRussia.")

  private func text(_ item: StoredItem) throws -> String {
    let output = ByteOutput()
    try ItemReport(names: PartyNames { ["KOR": "South Korea"][$0] }, style: TerminalStyle(width: 80))
      .write(item, to: output)
    return String(decoding: output.collected, as: UTF8.self)
  }

  @Test func anEventShowsEachMentionWithItsPlaceRuleAndCoder() throws {
    let korea = TimelineEntry.Participant(party: "KOR", country: "KOR", sector: .government, text: "Seoul")
    let entry = TimelineEntry(
      id: ContentID(rawValue: 1), date: EDTFDate("2024-06-20"), type: .accuse, mode: "disapprove",
      cameo: "111",
      scale: -2, contexts: [], status: .actual, isReciprocal: false, actors: [korea], recipients: [],
      attributedTo: [], reports: 1, texts: 1, outlets: 1, sentence: "South Korea condemned Russia.",
      source: "Wire")
    let mention = MentionRow(
      id: ContentID(rawValue: 2), event: entry.id, report: report,
      trigger: TextSpan(start: 17, end: 26, text: "condemned"), rule: "condemn.v", cameo: "111",
      status: .actual,
      dateSource: .published, location: nil, actors: [], recipients: [], attributedTo: [],
      coder: "casus 0.1.0+lexicon:4f2c")
    #expect(
      try text(.event(entry, mentions: [mention], claims: [])) == """
        event 0000000000000001
        date          event              who          r/t/o
        2024-06-20    ACCUSE disapprove  South Korea  1/1/1
                      Criticise or denounce: “South Korea condemned Russia.” (Wire)

        r/t/o reports/texts/outlets

        reports
          “South Korea condemned Russia.”
              Wire, 2024-06-20, Seoul angry, article 000000000000000a, 5–40
              actual, 111 by condemn.v at 17–26 “condemned”
              mention 0000000000000002, casus 0.1.0+lexicon:4f2c

        """)
  }

  @Test func anArticleShowsWhereItComesFromAndItsText() throws {
    var article = Article(id: "x", text: "One.\n\nTwo.", title: "T")
    article.source = "Wire"
    let row = ArticleRow(
      id: ContentID(rawValue: 3), article: article, textDigest: "", path: "a.jsonl", line: 4,
      coder: "casus 0.1.0")
    #expect(
      try text(.article(row, events: [], agreements: [], clauses: [], claims: [])) == """
        article 0000000000000003
        T
          Wire
          a.jsonl, line 4
          casus 0.1.0

        text
          One.
          Two.

        """)
  }
}
