import Testing

@testable import CasusIngest

@Suite("Running a validation suite")
struct SuiteRunnerTests {
  @Test("the shipped suite passes")
  func shipped() {
    let (cases, problems) = SuiteReader.read(SuiteText.builtIn)
    #expect(problems.isEmpty, "\(problems)")
    var runner = SuiteRunner(lexicon: TestLexicon.shared)
    for result in cases.map({ runner.run($0) }) where !result.isPassed {
      Issue.record("\(result.difference)")
    }
  }

  @Test(
    "a case fails where anything differs",
    arguments: [
      "event 190 RUS > UKR actual", "event 111 CHN > UKR actual", "event 111 RUS > - actual",
      "event 111 RUS > ? actual", "event 111 RUS/MIL > UKR actual", "event 111 RUS <> UKR actual",
      "event 111 RUS > UKR denied", "event 111 RUS > UKR actual 2001", "event 111 RUS > UKR actual by CHN",
      "event 111 RUS > UKR,POL actual", "none", "no event", "claim denies RUS \"is\"",
    ])
  func differences(line: String) {
    #expect(!run("Russia condemned Ukraine.", line).isPassed)
  }

  @Test(
    "a case passes where what it says holds",
    arguments: [
      "event 111 RUS > UKR actual", "event 11 RUS/GOV > UKR actual", "event ACCUSE RUS > UKR actual",
      "no clause", "no claim",
    ])
  func agreement(line: String) {
    let result = run("Russia condemned Ukraine.", line)
    #expect(result.isPassed, "\(result.difference)")
  }

  @Test("others allows more than is listed")
  func others() {
    let text = "Russia condemned Ukraine. Poland criticised Latvia."
    #expect(!run(text, "event 111 RUS > UKR actual").isPassed)
    #expect(run(text, "event 111 RUS > UKR actual\n  others").isPassed)
  }

  @Test("the difference shows what is missing and what was found")
  func difference() {
    let result = run("Russia condemned Ukraine.", "event 051 RUS > UKR actual")
    #expect(
      result.difference == """
        mine.suite:1: Russia condemned Ukraine.
          - event 051 RUS > UKR actual
          + event 111 RUS/GOV > UKR/GOV actual
        """)
  }

  private func run(_ text: String, _ line: String) -> SuiteResult {
    let (cases, problems) = SuiteReader.read([
      SuiteText(name: "mine.suite", content: "\(text)\n  \(line)\n")
    ])
    #expect(problems.isEmpty && cases.count == 1, "\(problems)")
    var runner = SuiteRunner(lexicon: TestLexicon.shared)
    return runner.run(cases[0])
  }
}
