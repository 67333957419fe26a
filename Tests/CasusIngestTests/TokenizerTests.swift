import Testing

@testable import CasusIngest

/// Where tokens and sentences begin and end.
@Suite struct TokenizerTests {
  private func sentences(_ text: String) -> [[String]] {
    let lexicon = TestLexicon.shared
    var text = text
    return text.withUTF8 { bytes in
      var tokens: [Token] = []
      var ranges: [Range<Int>] = []
      Tokenizer.tokenize(bytes, vocabulary: lexicon.vocabulary, into: &tokens)
      Sentences.find(
        in: &tokens, text: bytes, lists: lexicon.lists, into: &ranges)
      return ranges.map { range in
        range.map { String(decoding: bytes[Int(tokens[$0].start)..<Int(tokens[$0].end)], as: UTF8.self) }
      }
    }
  }

  @Test func cliticsAreTokensOfTheirOwn() {
    #expect(sentences("Iran's navy didn't fire.") == [["Iran", "'s", "navy", "did", "n't", "fire", "."]])
    #expect(sentences("Iran’s navy didn’t fire.") == [["Iran", "’s", "navy", "did", "n’t", "fire", "."]])
  }

  @Test func namesJoinedByAHyphenComeApartAndOtherHyphensDoNot() {
    #expect(sentences("Iran-Iraq talks") == [["Iran", "-", "Iraq", "talks"]])
    #expect(sentences("Russian-backed rebels") == [["Russian-backed", "rebels"]])
  }

  @Test func anAbbreviationKeepsItsStopAndEndsNoSentence() {
    #expect(
      sentences("Gen. Smith left the U.S. base.") == [["Gen.", "Smith", "left", "the", "U.S.", "base", "."]])
    #expect(sentences("They met in the U.S. The talks failed.").count == 2)
  }

  @Test func numbersKeepTheirPointsAndCommas() {
    #expect(
      sentences("1,500 men and 3.5 tons or .125") == [["1,500", "men", "and", "3.5", "tons", "or", ".125"]])
  }

  @Test func aParagraphEndsASentenceWithoutAStop() {
    #expect(sentences("A headline\n\nThe story begins.").count == 2)
  }

  @Test func aQuoteClosesWithItsSentence() {
    #expect(sentences("He said: \"We agree.\" They left.").map(\.count) == [8, 3])
  }
}
