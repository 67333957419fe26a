import CasusModel
import Testing

@testable import CasusReport

@Suite struct TimelineReportTests {
  private static let registry = ["PRK": "North Korea", "RUS": "Russia", "KOR": "South Korea", "JPN": "日本"]
  private let names = PartyNames { registry[$0] }

  private func participant(_ code: String?, _ sector: Sector? = nil, text: String = "")
    -> TimelineEntry.Participant
  {
    TimelineEntry.Participant(party: code, country: code, sector: sector, text: text)
  }

  private var entries: [TimelineEntry] {
    [
      TimelineEntry(
        id: ContentID(rawValue: 1), date: EDTFDate("2024-06-17~"), type: .consult, mode: "visit",
        cameo: "042",
        scale: 1.9, contexts: [], status: .actual, isReciprocal: true,
        actors: [participant("RUS"), participant("PRK", .government)],
        recipients: [participant("RUS"), participant("PRK", .government)], attributedTo: [], reports: 3,
        texts: 2,
        outlets: 2, sentence: "The revelation occurred a couple of days after the Russian President met Kim.",
        source: "Sentinel"),
      TimelineEntry(
        id: ContentID(rawValue: 2), date: nil, type: .threaten, mode: nil, cameo: "130", scale: -4.4,
        contexts: ["military", "territory"], status: .hypothetical, isReciprocal: false,
        actors: [participant("PRK", .military)], recipients: [participant("KOR"), participant("JPN")],
        attributedTo: ["KOR"], reports: 1, texts: 1, outlets: 1,
        sentence: "Seoul said\nthe army \u{1B}[31mmight\u{1B}[0m strike.", source: nil),
      TimelineEntry(
        id: ContentID(rawValue: 3), date: EDTFDate("2024-06-20"), type: .aid, mode: "military-aid",
        cameo: "072",
        scale: 8.3, contexts: [], status: .denied, isReciprocal: false, actors: [],
        recipients: [participant("PRK")],
        attributedTo: ["RUS", "the envoys"], reports: 12, texts: 11, outlets: 10, sentence: nil,
        source: "Wire"),
    ]
  }

  private func text(_ format: ReportFormat, _ style: TerminalStyle = TerminalStyle()) throws -> String {
    let output = ByteOutput()
    try TimelineReport(names: names, style: style).write(
      entries.map { DatedItem($0) }, as: format, to: output)
    return String(decoding: output.collected, as: UTF8.self)
  }

  @Test func aTimelineTellsWhoDidWhatToWhomAndWhoSaysSo() throws {
    let text = try text(.table, TerminalStyle(width: 100))
    #expect(
      text == """
        date           event             who                                                      r/t/o
        2024-06-17~    CONSULT visit     Russia ↔ North Korea                                        3/2/2
                       Make a visit: “The revelation occurred a couple of days after the Russia…” (Sentinel)
        unknown      ? THREATEN          North Korea (MIL) → South Korea, 日本, says South Korea     1/1/1
                       Threaten: “Seoul said the army [31mmight [0m strike.”
        2024-06-20   ✗ AID military aid  someone → North Korea, says Russia and the envoys        12/11/10
                       Provide military aid (Wire)

        r/t/o reports/texts/outlets   ? hypothetical   ✗ denied

        """)
  }

  @Test func noLineIsWiderThanTheTerminal() throws {
    for width in [44, 60, 80, 100, 140] {
      for line in try text(.table, TerminalStyle(width: width)).split(separator: "\n") {
        #expect(DisplayText.width(String(line)) <= width)
      }
    }
  }

  @Test func aPeriodThatIsNotThereInWholeSaysSo() {
    let items = ["2023-05-01", "2023-07-01", "2024-02-01"].enumerated().map { number, date in
      var entry = entries[0]
      entry.id = ContentID(rawValue: Int64(number))
      entry.date = EDTFDate(date)
      return DatedItem(entry)
    }
    let report = TimelineText(names: names, style: TerminalStyle())
    func headings(_ isPart: (before: Bool, behind: Bool)) -> [Substring] {
      report.render(items, by: .year, isPart: isPart).split(separator: "\n").filter {
        $0.contains("cooperation")
      }
    }
    #expect(headings((false, false)) == ["2023: 2 verbal cooperation", "2024: 1 verbal cooperation"])
    #expect(
      headings((true, false)) == ["2023 (in part): 2 verbal cooperation", "2024: 1 verbal cooperation"])
    #expect(
      headings((false, true)) == ["2023: 2 verbal cooperation", "2024 (in part): 1 verbal cooperation"])
  }

  @Test func colourAddsNothingButColour() throws {
    let coloured = try text(.table, TerminalStyle(width: 100, isColoured: true))
    #expect(coloured.contains("\u{1B}[33mTHREATEN"))
    let plain = coloured.replacing(#/\u{1B}\[[0-9]+m/#, with: "")
    #expect(plain == (try text(.table, TerminalStyle(width: 100))))
  }

  @Test func rowsHaveCodesAndSectorsBesideThem() throws {
    let lines = try text(.csv).split(separator: "\r\n")
    #expect(lines.count == 4)
    #expect(
      lines[2] == """
        0000000000000002,event,,THREATEN,,military;territory,3,-4.4,130,hypothetical,0,PRK,MIL,KOR;JPN,;,KOR,1,1,1,,\
        "Seoul said\nthe army \u{1B}[31mmight\u{1B}[0m strike."
        """)
  }

  @Test func markdownHasNames() throws {
    #expect(
      try text(.markdown).contains(
        "| 2024-06-17~ | CONSULT visit | Russia ↔ North Korea | actual | 3 | 2 | Sentinel | The revelation"))
  }

  @Test func anEmptyTimelinePrintsNothingOrAHeader() throws {
    let output = ByteOutput()
    try TimelineReport().write([], as: .table, to: output)
    #expect(output.collected.isEmpty)
    try TimelineReport().write([], as: .csv, to: output)
    #expect(String(decoding: output.collected, as: UTF8.self).hasPrefix("id,kind,date,type"))
  }
}
