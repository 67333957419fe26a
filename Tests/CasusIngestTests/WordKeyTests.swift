import Testing

@testable import CasusIngest

/// By which key a word is found, wherever it stands and however it is written.
@Suite struct WordKeyTests {
  private func key(_ word: String, before: String = "", behind: String = "") -> WordKey {
    Array((before + word + behind).utf8).withUnsafeBufferPointer { text in
      WordKey(text, before.utf8.count..<text.count - behind.utf8.count)
    }
  }

  private func key(exactly word: String) -> WordKey {
    Array(word.utf8).withUnsafeBufferPointer { WordKey(exactly: $0) }
  }

  @Test(arguments: [
    "x", "Iran", "NATO", "Security", "Ceasefire", "Multilateralism", "Zürich", "ÉLYSÉE", "O’Brien",
  ])
  func caseAndPlaceChangeNoKey(word: String) {
    let lower = word.lowercased().replacing("’", with: "'")
    #expect(key(word) == key(exactly: lower))
    #expect(key(word, before: "in ", behind: ", where the talks began") == key(exactly: lower))
  }

  @Test func wordsThatShareABeginningHaveKeysOfTheirOwn() {
    let words = [
      "", "a", "at", "attack", "attacked", "attackers", "attackers'", "counterattack", "counterattacks",
    ]
    #expect(Set(words.map { key(exactly: $0) }).count == words.count)
  }

  @Test func marksAroundTheLettersAreNoCapitals() {
    #expect(key("[@`{") == key(exactly: "[@`{"))
    #expect(key("@") != key("`"))
    #expect(key("[") != key("{"))
  }

  @Test func theVocabularyFindsAWordInAnyCaseOnly() {
    var vocabulary = Vocabulary(capacity: 1)
    let words = (0..<5000).map { "word\($0)" }
    let ids = words.map { vocabulary.intern($0) }
    #expect(ids == ids.sorted() && Set(ids).count == words.count)
    #expect(words.map { vocabulary.intern($0) } == ids)
    #expect(vocabulary.id(of: key("WORD4711")) == ids[4711])
    #expect(vocabulary.spelling(ids[4711]) == "word4711")
    #expect(vocabulary.id(of: "word5000") == 0)
  }
}

/// The tag with the highest weight.
@Suite struct TagWeightsTests {
  @Test(arguments: 0..<PartOfSpeech.allCases.count)
  func theHighestWeightWinsWhereverItStands(tag: Int) {
    var weights = TagWeights()
    for other in 0..<PartOfSpeech.allCases.count { weights[other] = Int16(-100 - other) }
    weights[tag] = -99
    #expect(weights.highest == tag)
  }

  @Test func ofEqualWeightsTheFirstWins() {
    var weights = TagWeights()
    #expect(weights.highest == 0)
    weights[21] = 7
    weights[13] = 7
    #expect(weights.highest == 13)
  }

  @Test func aRowHasRoomForEveryTag() {
    #expect(PartOfSpeech.allCases.count == 24)
  }
}
