import CasusModel
import Testing

@Suite struct SearchExpressionTests {
  private func word(_ text: String, isPrefix: Bool = false) -> SearchExpression {
    .phrase(text, isPrefix: isPrefix)
  }

  @Test func wordsBesideEachOtherAreAllWanted() throws {
    #expect(try SearchExpression("missile test") == .all([word("missile"), word("test")], except: []))
    #expect(try SearchExpression("missile AND test") == (try SearchExpression("missile test")))
  }

  @Test func quotesMakeAPhraseAndAStarABeginning() throws {
    #expect(try SearchExpression("\"joint drill\"") == word("joint drill"))
    #expect(try SearchExpression("“joint dri”*") == word("joint dri", isPrefix: true))
    #expect(try SearchExpression("missil*") == word("missil*", isPrefix: true))
  }

  @Test func alternativesBindLessThanWordsBesideEachOther() throws {
    #expect(
      try SearchExpression("a b OR c") == .any([.all([word("a"), word("b")], except: []), word("c")]))
    #expect(
      try SearchExpression("a (b OR c)") == .all([word("a"), .any([word("b"), word("c")])], except: []))
  }

  @Test func notAndAHyphenBeforeAWordExclude() throws {
    let expected = SearchExpression.all([word("missile")], except: [word("test")])
    #expect(try SearchExpression("missile NOT test") == expected)
    #expect(try SearchExpression("missile -test") == expected)
    #expect(try SearchExpression("-test missile") == expected)
    #expect(try SearchExpression("anti-missile") == word("anti-missile"), "within a word a hyphen joins")
  }

  @Test func whatHasNoWordIsRefusedInASentence() {
    for nothing in ["", "  ", "\"", "* - ( )", "OR", "NOT", "…!?"] {
      #expect(throws: SearchExpression.Failure.noWords) { try SearchExpression(nothing) }
    }
    #expect(throws: SearchExpression.Failure.onlyExclusions) { try SearchExpression("NOT missile") }
  }

  @Test func bracketsNeedNotMatch() throws {
    #expect(try SearchExpression("((a") == word("a"))
    #expect(try SearchExpression(") a ) OR b") == .any([word("a"), word("b")]))
    #expect(try SearchExpression(String(repeating: "(", count: 5_000) + "a b") != word("a"))
  }
}
