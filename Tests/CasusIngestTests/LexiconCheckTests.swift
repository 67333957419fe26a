import Testing

@testable import CasusIngest

@Suite("Checking lexicon files")
struct LexiconCheckTests {
  /// A file with a mistake, and how the problem reads behind the file's name.
  struct Mistake {
    var kind: String
    var content: String
    var expected: String

    init(_ kind: String, _ content: String, _ expected: String) {
      (self.kind, self.content, self.expected) = (kind, content, expected)
    }
  }

  static let errors = [
    Mistake("states", "QQA kingdom\n", "1: 'QQA kingdom' is not 'CODE kind"),
    Mistake("states", "QQB state\n  name: QB\n\nQQB state\n", "4: QQB is defined a second time"),
    Mistake("states", "QQC state\n  nmae: Q\n", "2: a party has no attribute 'nmae'"),
    Mistake("states", "QQD state [1990..1980]\n", "1: the interval [1990..1980] is impossible"),
    Mistake("states", "QQE state\n  codes: iso QQ QQ 123\n", "2: 'iso QQ QQ 123' is not"),
    Mistake("states", "QQF state\n  codes: xyz QQQ\n", "2: 'xyz' is not a system of codes"),
    Mistake("states", "QQG state\n  codes: cow QQQ 9 [1990..1980]\n", "2: the interval"),
    Mistake("states", "QQH state\n  names: Qland; Qland\n", "2: 'Qland' stands already in the same entry"),
    Mistake("states", "  name: Q\n", "1: the attribute 'name' belongs to no entry"),
    Mistake("states", "QQJ state\n  name: ...\n", "2: '...' has no word"),
    Mistake("groups", "QQI group\n  country: ZZZ\n", "2: the country 'ZZZ' is not"),
    Mistake("groups", "QQK group\n  sector: ABC\n", "2: 'ABC' is not a PLOVER sector"),
    Mistake("organisations", "QQL organisation\n  members: ZZZ\n", "2: the member 'ZZZ' is not"),
    Mistake("people", "ZZZ\n  person: A B\n", "1: 'ZZZ' is not the code of a party"),
    Mistake("people", "USA\n  person: surname: Bee | x [1990..]\n", "2: a person needs a full name"),
    Mistake("people", "USA\n  person: A Bee | x [1990-13..]\n", "2: the interval"),
    Mistake("places", "ZZZ\n  cities: Q\n", "1: 'ZZZ' is not the code of a party"),
    Mistake("agents", "ABC\n  nouns: q\n", "1: 'ABC' is not a PLOVER sector"),
    Mistake("frames", "999 Nothing\n", "1: there is no CAMEO code '999'"),
    Mistake("frames", "190 Q\n  v: q @NOSUCH | S > O\n", "2: the class @NOSUCH is not defined"),
    Mistake("frames", "190 Q\n  v: qq | S > in front\n", "2: 'in front' is not a place for a role"),
    Mistake("frames", "190 Q\n  v: qqq | S\n", "2: the roles 'S' are not"),
    Mistake("composition", "NOSUCH | any | 010\n", "1: there is no operator 'NOSUCH'"),
    Mistake("composition", "PROMISE | often | 030\n", "1: 'often' is neither"),
    Mistake("words", "=nosuch\n", "1: there is no word list '=nosuch'"),
    Mistake("mine", "QQM state\n", "1: the file's name says no kind"),
  ]

  static let warnings = [
    Mistake(
      "states", "QQN state\n  name: Finland\n",
      "2: 'Finland' means QQN (name) here and FIN (name) in states.lex:"),
    Mistake(
      "states", "QQO state\n  name: Qoland\n  short: Qoland\n", "3: 'Qoland' under short is never asked for"),
    Mistake("classes", "@QQQ n\n  words: q\n", "1: no pattern asks for the class @QQQ"),
    Mistake("people", "USA\n  person: B Bee; surname: Cee | x\n", "2: the surname 'Cee' stands in none"),
    Mistake(
      "frames", "190 Q\n  v: zork | S > O\n  v: zork | S > O\n",
      "3: 'zork' stands already under 190 in frames-"),
  ]

  @Test("the built-in files have no error")
  func builtIn() {
    let errors = LexiconCheck.builtIn.problems.filter { !$0.isWarning }
    #expect(errors.map(\.description) == [])
  }

  @Test("each mistake is named with its file and line")
  func mistakes() {
    let found = problems(Self.errors).filter { !$0.isWarning }.map(\.description)
    for (index, mistake) in Self.errors.enumerated() {
      let expected = "\(mistake.kind)-\(index).lex:\(mistake.expected)"
      #expect(found.contains { $0.hasPrefix(expected) }, "\(expected)")
    }
  }

  @Test("what may be meant is a warning")
  func warnings() {
    let found = problems(Self.warnings)
    for (index, mistake) in Self.warnings.enumerated() {
      let expected = "\(mistake.kind)-\(index).lex:\(mistake.expected)"
      #expect(found.contains { $0.isWarning && $0.description.hasPrefix(expected) }, "\(expected)")
    }
    #expect(found.filter { !$0.isWarning }.map(\.description) == [])
  }

  @Test(
    "a line that is not UTF-8 is an error on its line, and two parties may share a name at different times")
  func encodingAndSuccession() {
    let broken = Array("QQP state\n  name: ".utf8) + [0xFF, 0x0A]
    let succession =
      "QQQ state [..1990]\n  name: Quonia [..1990]\nQQR state [1991..]\n  name: Quonia [1991..]\n"
    let problems = LexiconCheck([
      LexiconText(name: "states-broken.lex", content: broken),
      LexiconText(name: "states-succession.lex", content: Array(succession.utf8)),
    ]).problems
    #expect(
      problems.contains {
        $0.file == "states-broken.lex" && $0.line == 2 && $0.message == "the line is not UTF-8"
      })
    #expect(!problems.contains { $0.file == "states-succession.lex" })
  }

  private func problems(_ mistakes: [Mistake]) -> [LexiconProblem] {
    LexiconCheck(
      mistakes.enumerated().map { index, mistake in
        LexiconText(name: "\(mistake.kind)-\(index).lex", content: Array(mistake.content.utf8))
      }
    ).problems
  }
}
