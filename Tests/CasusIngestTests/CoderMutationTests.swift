import CasusModel
import Testing

@testable import CasusIngest

/// Damaged text never stops the coder, and every span of its record is a span of the text.
@Suite struct CoderMutationTests {
  @Test func damagedArticlesAreCodedAndTheirSpansHold() throws {
    var coder = Coder(lexicon: TestLexicon.shared)
    var random = SplitMix(state: 2024)
    for fixture in try Fixture.all() {
      for _ in 0..<12 {
        let text = damaged(fixture.article.text, &random)
        let record = coder.code(Article(id: "m", text: text, published: fixture.article.published))
        let scalars = Array(text.unicodeScalars)
        for span in spans(of: record) {
          guard span.start >= 0, span.start <= span.end, span.end <= scalars.count else {
            Issue.record("\(fixture.name): \(span) lies outside of the text")
            continue
          }
          #expect(String(String.UnicodeScalarView(scalars[span.start..<span.end])) == span.text)
        }
      }
    }
  }

  /// A copy that was cut, or a line that was damaged, ends anywhere.
  @Test func aTextMayBreakOffBehindAnyWord() throws {
    var coder = Coder(lexicon: TestLexicon.shared)
    let cut =
      "Harbour Corp signed an agreement under which its unit may provide services. The agreement will allow "
    for text in try Fixture.all().flatMap({ $0.article.text.split(separator: "\n\n") }) + [cut[...]] {
      let words = text.split(separator: " ", omittingEmptySubsequences: false)
      for count in words.indices {
        let part = words[...count].joined(separator: " ") + " "
        let length = part.unicodeScalars.count
        let record = coder.code(Article(id: "c", text: part, published: EDTFDate("1987-06-18")))
        #expect(spans(of: record).allSatisfy { $0.start >= 0 && $0.start <= $0.end && $0.end <= length })
      }
    }
  }

  private func spans(of record: CodedArticle) -> [TextSpan] {
    record.dates.map(\.span) + record.parties.map(\.reference.span) + record.agreements.map(\.span)
      + record.clauses.flatMap { [$0.span] + ($0.trigger.map { [$0.span] } ?? []) }
      + record.claims.flatMap { [$0.span] + $0.claimants.map(\.span) }
      + record.events.flatMap { event in
        [event.sentence, event.trigger] + (event.actors + event.recipients + event.attributedTo).map(\.span)
      }
  }

  /// Words dropped, doubled and swapped, marks put in, the end cut off.
  private func damaged(_ text: String, _ random: inout SplitMix) -> String {
    let marks = [
      "\"", "“", "’", ",", ".", "-", "(", "\n\n", "who", "that", "to", "not", "é", "🙂", "n't", "U.S.",
      "the two leaders", "treaty", "shall", "",
    ]
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    for _ in 0..<20 where words.count > 2 {
      let place = Int.random(in: 0..<words.count - 1, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: words.insert(marks.randomElement(using: &random) ?? "", at: place)
      case 1: words.remove(at: place)
      case 2: words.swapAt(place, place + 1)
      default: words[place] = String(words[place].dropLast()) + (marks.randomElement(using: &random) ?? "")
      }
    }
    return String(words.joined(separator: " ").dropLast(Int.random(in: 0..<40, using: &random)))
  }
}

/// A small generator with a seed, so that a failure comes again.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
