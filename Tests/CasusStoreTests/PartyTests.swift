import CasusModel
import CasusStore
import Testing

@Suite struct PartyTests {
  let folder: TemporaryFolder
  let store: Store

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store([])
    try store.replaceParties(Registry.entries, lexicon: "one")
  }

  private func code(_ word: String) throws -> String? {
    guard case .found(let code, _) = try store.party(matching: word) else { return nil }
    return code
  }

  @Test(arguments: [
    ("prk", "PRK"), ("KP", "PRK"), ("North Korea", "PRK"), ("north korean", "PRK"), ("PYONGYANG", "PRK"),
    ("rok", "KOR"), ("cote d'ivoire", "CIV"), ("Côte-d’Ivoire", "CIV"), ("nato", "NATO"), ("SUN", "SUN"),
  ])
  func aPartyIsFoundByNameDemonymAndCode(word: String, expected: String) throws {
    #expect(try code(word) == expected)
  }

  @Test func anISOCodeComesBeforeACodeOfTheCorrelatesOfWar() throws {
    #expect(try code("AUS") == "AUS", "COW's AUS is Austria")
    #expect(try code("aul") == "AUS")
  }

  @Test func whatExistsTodayComesBeforeWhatHasEnded() throws {
    #expect(try code("the Kremlin") == "RUS")
    #expect(try code("Russia") == "RUS")
  }

  @Test func aNameOfTwoPartiesIsAmbiguous() throws {
    let match = try store.party(matching: "congolese")
    #expect(
      match == .ambiguous([.init(code: "COD", name: "DR Congo"), .init(code: "COG", name: "Congo Republic")]))
  }

  @Test func aShortFormAloneNamesNoParty() throws {
    #expect(try code("the North") == nil)
  }

  @Test(arguments: [("Nroth Korea", "PRK"), ("Austrai", "AUT"), ("Rusia", "RUS")])
  func anUnknownNameGetsTheNearest(word: String, expected: String) throws {
    guard case .unknown(let nearest) = try store.party(matching: word) else {
      Issue.record("\(word) was found")
      return
    }
    #expect(nearest.first?.code == expected)
    #expect(nearest.count <= 5)
  }

  @Test func aWordLikeNoNameGetsNone() throws {
    #expect(try store.party(matching: "Xyzzyqwv") == .unknown(nearest: []))
    #expect(try store.party(matching: "") == .unknown(nearest: []))
  }

  @Test func theRegistryIsReplacedOnlyWithAnotherLexicon() throws {
    #expect(try store.replaceParties([], lexicon: "one") == false)
    #expect(try code("Russia") == "RUS")
    #expect(try store.replaceParties([], lexicon: "two"))
    #expect(try store.partiesLexicon() == "two")
    #expect(try store.party(matching: "Russia") == .unknown(nearest: []))
  }
}
