import CasusModel
import Testing

@testable import CasusIngest

@Suite("What the validation suite covers")
struct SuiteCoverageTests {
  private let cases = SuiteReader.read(SuiteText.builtIn).cases

  @Test("at least 600 sentences, 120 of them silent")
  func size() {
    #expect(cases.count >= 600)
    #expect(cases.count { $0.expectations.isEmpty } >= 120)
    #expect(Set(cases.map { $0.text + ($0.published?.description ?? "") }).count == cases.count)
  }

  @Test("every root that makes events, and most of its codes")
  func roots() {
    var events: [String: Int] = [:]
    for case .event(let event) in cases.flatMap(\.expectations) {
      if case .cameo(let code) = event.code { events[String(code.prefix(2)), default: 0] += 1 }
    }
    for root in 2...20 {
      let name = (root < 10 ? "0" : "") + String(root)
      #expect(events[name, default: 0] >= 5, "root \(name)")
    }
    // Statements, root 01, make no event.
    #expect(cases.count { $0.file == "statements" && $0.expectations.isEmpty } >= 5)
  }

  @Test("every status, reciprocity and attribution")
  func fields() {
    var statuses: Set<EventStatus> = []
    var (reciprocal, attributed, dated) = (0, 0, 0)
    for case .event(let event) in cases.flatMap(\.expectations) {
      statuses.insert(event.status)
      if event.isReciprocal { reciprocal += 1 }
      if !event.attributedTo.isEmpty { attributed += 1 }
      if event.date != nil { dated += 1 }
    }
    #expect(statuses == Set(EventStatus.allCases))
    #expect(min(reciprocal, attributed, dated) >= 5)
  }

  /// The operators that share their rules: one says it strongly, the other needs a complement to mean anything.
  private static let families = [
    ["PROMISE", "INTEND"], ["DEMAND", "ORDER"], ["APPEAL", "ADVISE"], ["REFUSE", "HINDER"], ["THREATEN"],
    ["STOP", "END"], ["EASE", "LESSEN"], ["ACCUSE", "ATTRIBUTE"], ["INVESTIGATE", "EXAMINE"],
    ["PRAISE", "GREET"], ["ALLOW", "LET"], ["FORCE", "IMPEL"], ["DENY"],
  ]

  @Test("every operator's rules, on cooperation and on conflict", arguments: families)
  func compositions(family: [String]) {
    let found = SuiteCoverageTests.compositions
    for isConflict in [false, true] {
      #expect(
        family.contains { found.contains(Composition(operation: $0, isConflict: isConflict)) },
        "\(family) on \(isConflict ? "conflict" : "cooperation")")
    }
  }

  /// An operator that worked on a code of one of the two kinds.
  private struct Composition: Hashable {
    var operation: String
    var isConflict: Bool
  }

  /// What the suite's sentences compose.
  private static let compositions: Set<Composition> = {
    var coder = Coder(lexicon: TestLexicon.shared)
    var found: Set<Composition> = []
    for test in SuiteReader.read(SuiteText.builtIn).cases {
      let readings = coder.explain(test.article).sentences.flatMap(\.readings)
      for step in readings.flatMap(\.steps) where step.source?.file == "composition.lex" {
        let words = step.text.split(separator: " ")
        guard words.count > 2, let code = CameoTable.standard[String(words[2])] else { continue }
        found.insert(Composition(operation: String(words[0]), isConflict: code.type.quad.isConflict))
      }
    }
    return found
  }()
}
