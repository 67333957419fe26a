import CasusModel
import Testing

@testable import CasusReport

@Suite struct AgreementReportTests {
  private static let registry = ["PRK": "North Korea", "RUS": "Russia", "KOR": "South Korea"]
  private let report = AgreementReport(names: PartyNames { registry[$0] }, style: TerminalStyle(width: 60))

  private func printed(_ text: String, by source: String? = "Wire") -> ReportRow {
    ReportRow(
      article: ContentID(rawValue: 0xA), title: nil, published: EDTFDate("2024-06-20"), source: source,
      url: nil,
      start: 0, end: 10, text: text)
  }

  private var agreement: AgreementRow {
    AgreementRow(
      id: ContentID(rawValue: 0x21), name: "strategic partnership", names: ["deal", "strategic partnership"],
      kind: .alliance, parties: ["PRK", "RUS"], signed: EDTFDate("2024-06"), stage: .signed, clauses: 2,
      reports: [printed("the deal"), printed("the pact", by: "Post")])
  }

  private var clauses: [ClauseRow] {
    [
      ClauseRow(
        id: ContentID(rawValue: 0x31), agreement: agreement.id, agreementName: agreement.name,
        obligation: .defense, force: .shall, obligors: ["PRK", "RUS"], beneficiaries: ["PRK", "RUS"],
        triggerKind: .invasion, trigger: "gets invaded", immediacy: .immediate, means: "all means",
        status: .inForce,
        wording: "If either gets invaded, the other provides “all means” at its disposal at once.",
        reports: [printed("If either gets invaded")]),
      ClauseRow(
        id: ContentID(rawValue: 0x32), agreement: agreement.id, agreementName: agreement.name,
        obligation: .armsSupply, force: .shallNot, obligors: ["KOR"], beneficiaries: [], triggerKind: nil,
        trigger: nil, immediacy: nil, means: nil, status: .proposed, wording: "No arms.", reports: []),
    ]
  }

  private var claim: ClaimRow {
    ClaimRow(
      id: ContentID(rawValue: 0x41), about: agreement.id, subject: .agreement("deal"),
      claimants: [
        TimelineEntry.Participant(party: "KOR", country: "KOR", sector: .government, text: "Seoul")
      ],
      reportedBy: [TimelineEntry.Participant(party: nil, country: nil, sector: .media, text: "journalists")],
      stance: .condemns, proposition: "is absurd", reports: [printed("called it absurd")])
  }

  private func text(_ write: (AgreementReport, ByteOutput) throws -> Void) throws -> String {
    let output = ByteOutput()
    try write(report, output)
    return String(decoding: output.collected, as: UTF8.self)
  }

  @Test func anAgreementStandsAboveItsClauses() throws {
    let text = try text { try $0.write([agreement], clauses: clauses, as: .table, to: $1) }
    #expect(
      text == """
        strategic partnership: North Korea and Russia
          alliance, signed, 2024-06  0000000000000021 (Wire and 1 m…
          in force: North Korea and Russia owe each other defense
              on invasion, at once, with “all means”
              “If either gets invaded, the other provides “all
              means” at its disposal at once.” (Wire)
          proposed: South Korea owes arms supply, as a ban
              “No arms.”

        """)
  }

  @Test func aClauseOnItsOwnNamesItsAgreement() throws {
    let text = try text { try $0.write(clauses, as: .table, to: $1) }
    #expect(
      text.contains("      under strategic partnership, on invasion, at once,\n      with “all means”\n"))
  }

  @Test func aClaimHasItsClaimantItsStanceAndItsReporter() throws {
    let text = try text { try $0.write([claim], as: .table, to: $1) }
    #expect(
      text == """
        South Korea condemns: is absurd, as “journalists” reports
              about the deal
              “called it absurd” (Wire)

        """)
  }

  @Test func rowsHaveCodesAndTheFirstReport() throws {
    let first = try text { try $0.write([agreement], as: .csv, to: $1) }.split(separator: "\r\n")
    #expect(
      first[1] == """
        0000000000000021,strategic partnership,deal;strategic partnership,alliance,PRK;RUS,2024-06,signed,2,2,2,\
        Wire,2024-06-20,000000000000000a
        """)
    let second = try text { try $0.write(clauses, as: .jsonl, to: $1) }.split(separator: "\n")
    #expect(
      second[1] == """
        {"id":"0000000000000032","agreement":"0000000000000021","agreement_name":"strategic partnership",\
        "obligation":"arms-supply","force":"shall-not","obligors":["KOR"],"beneficiaries":[],"trigger":null,\
        "trigger_text":null,"immediacy":null,"means":null,"status":"proposed","text":"No arms.","reports":0,\
        "outlets":0,"source":null,"published":null,"article":null}
        """)
    let third = try text { try $0.write([claim], as: .tsv, to: $1) }.split(separator: "\n")
    #expect(
      third[1] == """
        0000000000000041\t0000000000000021\tKOR\tjournalists\tcondemns\tis absurd\tcalled it absurd\t1\t1\tWire\t\
        2024-06-20\t000000000000000a
        """)
  }
}
