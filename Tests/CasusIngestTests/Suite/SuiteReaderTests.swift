import CasusModel
import Testing

@testable import CasusIngest

@Suite("Reading a validation suite")
struct SuiteReaderTests {
  @Test("a case is a text with the lines behind it")
  func aCase() throws {
    let cases = try read(
      """
      # Visits.
      Kenya's president arrived in Kampala.   # a note
        published 2004-05-04
        title "President travels"
        event 042 KEN > UGA/GOV,RWA actual 2004-05-03 by TZA
        others
      """)
    let test = try #require(cases.first)
    #expect(cases.count == 1)
    #expect(test.text == "Kenya's president arrived in Kampala.")
    #expect(test.line == 2)
    #expect(test.published == EDTFDate("2004-05-04"))
    #expect(test.title == "President travels")
    #expect(test.allowsOthers)
    let event = ExpectedEvent(
      code: .cameo("042"), actors: [ExpectedParty(party: "KEN")],
      recipients: [ExpectedParty(party: "UGA", sector: .government), ExpectedParty(party: "RWA")],
      isReciprocal: false, status: .actual, date: EDTFDate("2004-05-03"),
      attributedTo: [ExpectedParty(party: "TZA")])
    #expect(test.expectations == [.event(event)])
  }

  @Test("a clause has force, sides, status, trigger, immediacy and means")
  func aClause() throws {
    let cases = try read(
      "Text.\n  clause defense shall OMN,IRN > IRN in-force trigger any-attack \"if it\" immediate means \"all\"\n"
    )
    let clause = ExpectedClause(
      obligation: .defense, force: .shall, obligors: ["IRN", "OMN"], beneficiaries: ["IRN"], status: .inForce,
      trigger: .init(kind: .anyAttack, words: "if it"), immediacy: .immediate, means: "all")
    #expect(cases.first?.expectations == [.clause(clause)])
  }

  @Test("none is none of anything, no is none of a kind")
  func silence() throws {
    let cases = try read("One.\n  none\nTwo.\n  no clause\n  no event\n")
    #expect(cases.map(\.absent) == [Set(SuiteExpectation.Kind.allCases), [.clause, .event]])
  }

  @Test(
    "a line that makes no sense is named with its place",
    arguments: [
      ("Text.\n", "1: the case says nothing"),
      ("  none\n", "1: there is no text"),
      ("Text.\n  evnt 042\n", "2: 'evnt' is not event"),
      ("Text.\n  event 999 RUS > UKR actual\n", "2: '999' is neither a CAMEO code"),
      ("Text.\n  event 190 RUS UKR actual\n", "2: between actors and recipients"),
      ("Text.\n  event 190 rus > UKR actual\n", "2: 'rus' is not a party"),
      ("Text.\n  event 190 RUS/XYZ > UKR actual\n", "2: 'XYZ' is not a PLOVER sector"),
      ("Text.\n  event 190 RUS > UKR often\n", "2: 'often' is no status"),
      ("Text.\n  event 190 RUS > UKR actual x\n", "2: 'x' is one too many"),
      ("Text.\n  clause help shall RUS > PRK in-force\n", "2: 'help' is no obligation"),
      ("Text.\n  claim denies RUS \"is\n", "2: a quotation mark is not closed"),
      ("Text.\n  none\n  event 190 RUS > UKR actual\n", "3: the case lists what it says there is none of"),
      ("Text.\n  published soon\n", "2: 'soon' is not a date"),
    ])
  func mistakes(content: String, expected: String) {
    let problems = SuiteReader.read([SuiteText(name: "mine.suite", content: content)]).problems
    #expect(problems.contains { $0.description.hasPrefix("mine.suite:\(expected)") }, "\(problems)")
  }

  private func read(_ content: String) throws -> [SuiteCase] {
    let (cases, problems) = SuiteReader.read([SuiteText(name: "mine.suite", content: content)])
    #expect(problems.isEmpty, "\(problems)")
    return cases
  }
}
