import CasusModel
import Foundation
import Testing

@testable import CasusIngest

/// The articles in `Fixtures/articles` against what a human coder found in them.
///
/// Where the two differ, the difference stands in `Fixtures/differences/NAME.txt`: `-` the human has and the coder
/// hasn't, `+` the other way round. The test fails when a difference appears or disappears, so that every change of
/// the coder shows there what it did. `make golden` renews the files.
@Suite struct FixtureTests {
  @Test func differencesFromTheHumanCoderAreTheRecordedOnes() throws {
    let renew = ProcessInfo.processInfo.environment["CASUS_RENEW_GOLDEN"] != nil
    var coder = Coder(lexicon: TestLexicon.shared)
    for fixture in try Fixture.all() {
      let difference = difference(fixture, coder.code(fixture.article)).joined(separator: "\n")
      let file = Fixture.folder.appending(path: "differences/\(fixture.name).txt")
      if renew {
        try Data((difference + "\n").utf8).write(to: file)
      } else {
        let recorded = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        let text = recorded.trimmingCharacters(in: .newlines)
        #expect(
          text == difference,
          "\(fixture.name): the differences are now\n\(difference)\n(make golden renews them)")
      }
    }
  }

  @Test func mostOfWhatTheHumanCoderFoundIsFound() throws {
    var coder = Coder(lexicon: TestLexicon.shared)
    var (wanted, exact, recognised, coded) = (0, 0, 0, 0)
    for fixture in try Fixture.all() {
      let expected = fixture.expected.map(FixtureFact.init(line:)).filter { $0.kind == "event" }
      let found = FixtureFact.all(of: coder.code(fixture.article)).filter { $0.kind == "event" }
      wanted += expected.count
      coded += found.count
      exact += count(expected, found) { $0 }
      recognised += count(expected, found) {
        FixtureFact(kind: $0.kind, fields: [$0.fields[1], $0.fields[4]])
      }
    }
    let summary =
      "\(wanted) events expected, \(coded) coded: \(exact) alike in every field, \(recognised) in type and trigger"
    #expect(wanted > 200)
    #expect(Double(recognised) >= 0.75 * Double(wanted), "\(summary)")
    #expect(Double(recognised) >= 0.80 * Double(coded), "\(summary)")
    #expect(Double(exact) >= 0.45 * Double(wanted), "\(summary)")
  }

  private func difference(_ fixture: Fixture, _ record: CodedArticle) -> [String] {
    var missing: [FixtureFact] = []
    var found = FixtureFact.all(of: record)
    for fact in fixture.expected.map(FixtureFact.init(line:)) {
      if let index = found.firstIndex(where: { fact.matches($0) }) {
        found.remove(at: index)
      } else {
        missing.append(fact)
      }
    }
    return missing.map { "- " + $0.description } + found.map { "+ " + $0.description }
  }

  /// How many expected facts have a counterpart, looked at through `view`.
  private func count(_ expected: [FixtureFact], _ found: [FixtureFact], _ view: (FixtureFact) -> FixtureFact)
    -> Int
  {
    var found = found.map(view)
    return expected.map(view).count { fact in
      guard let index = found.firstIndex(of: fact) else { return false }
      found.remove(at: index)
      return true
    }
  }
}

/// The lexicon that the tests share: it is immutable, and takes a moment to load in a debug build.
enum TestLexicon {
  static let shared = Lexicon.builtIn()
}
