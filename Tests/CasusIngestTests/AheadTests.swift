import Testing

@testable import CasusIngest

/// What the coder does before it is asked for.
@Suite struct AheadTests {
  @Test func aValueMadeOnAnotherThreadIsThatOfTheWork() {
    let sums = (1...8).map { last in Ahead { (0...last * 1000).reduce(0, +) } }
    #expect(sums.map { $0.take() } == (1...8).map { $0 * 1000 * ($0 * 1000 + 1) / 2 })
  }

  @Test func aSketchNeverDeniesAWordThatIsThereAndMostOfThoseThatAreNot() {
    var sketch = WordSketch()
    let words = (0..<30).map { WordID(17 + $0 * 1013) }
    for word in words { sketch.insert(word) }
    #expect(words.allSatisfy { sketch.mayContain($0) })
    let others = (60_000..<61_000).filter { sketch.mayContain($0) }
    #expect(others.count < 200)
  }

  @Test func aSketchSaysNothingOfTheUnknownWord() {
    #expect(WordSketch().mayContain(0))
  }

  @Test func aWordsKeyIsKeptInATokenUntilItsIdIsKnown() {
    var token = Token(start: 0, end: 6, word: 0, hash: 0, shape: [])
    for word in ["treaty", "Ulaanbaatar", "a", "ПИСЬМО"] {
      var text = word
      let key = text.withUTF8 { WordKey($0, 0..<$0.count) }
      token.note(key)
      #expect(token.key == key)
    }
  }
}
