import CasusModel
import Testing

@testable import CasusIngest

/// Whom names and short forms mean, by the article's date and its own words.
@Suite("Parties") struct PartyResolutionTests {
  private func record(_ text: String, published: String) -> CodedArticle {
    var coder = Coder(lexicon: TestLexicon.shared)
    return coder.code(Article(id: "t", text: text, published: EDTFDate(published)))
  }

  /// What the words mean as parties, in order.
  private func parties(_ words: String, in text: String, published: String = "2016-05-04") -> [String] {
    record(text, published: published).parties.filter { $0.reference.span.text == words }
      .map { $0.reference.party ?? "-" }
  }

  private func actors(_ text: String, published: String = "2016-05-04") -> Set<String> {
    Set(record(text, published: published).events.flatMap(\.actors).compactMap(\.party))
  }

  @Test("the Kremlin is the Soviet Union's until it ends, and Russia's since")
  func kremlin() {
    let text = "The Kremlin condemned the raid."
    #expect(
      parties("The Kremlin", in: text, published: "1987-03-01")
        + parties("Kremlin", in: text, published: "1987-03-01") == ["SUN"])
    #expect(parties("The Kremlin", in: text) + parties("Kremlin", in: text) == ["RUS"])
  }

  @Test("the North is whoever the article has named so")
  func theNorth() {
    let text = "North Korea fired a missile on Monday. Japan condemned the North."
    #expect(parties("the North", in: text) == ["PRK"])
    #expect(parties("the North", in: "Snow fell in the North.") == [])
  }

  @Test("a surname counts after the full name")
  func surname() {
    let text = "Kim Jong Un visited a farm. Japan condemned Kim."
    #expect(parties("Kim", in: text) == ["PRK"])
    #expect(parties("Kim", in: "Japan condemned Kim.") == [])
  }

  @Test("a person whom the article introduces is that country's for the rest of it")
  func introduction() {
    let text = "Fijian Foreign Minister Ratu Velavela met reporters. Velavela condemned Australia."
    #expect(actors(text).contains("FJI"))
  }

  @Test("Russian-backed rebels are not Russia, a US-based company is not the United States")
  func compounds() {
    #expect(!actors("Russian-backed rebels attacked Ukraine.").contains("RUS"))
    #expect(!actors("A US-based company condemned Iran.").contains("USA"))
  }

  @Test("the Chinese restaurant is nobody")
  func restaurant() {
    #expect(actors("The Chinese restaurant rejected the offer.").isEmpty)
  }

  @Test("a given name makes Jordan, Chad and Chelsea people")
  func givenNames() {
    #expect(parties("Jordan", in: "Fans cheered Michael Jordan in Chicago.") == [])
    #expect(parties("Jordan", in: "Fans cheered in Jordan.") == ["JOR"])
    #expect(parties("Chad", in: "Reporters met Chad Wexler.") == [])
  }

  @Test("turkey the bird is no state")
  func bird() {
    #expect(parties("turkey", in: "They ate a turkey.") == [])
  }

  @Test("a compound subject stays a list")
  func lists() {
    #expect(actors("France and Germany condemned Iran.") == ["FRA", "DEU"])
  }

  @Test("outside of the office a person is no government")
  func former() throws {
    func sector(_ published: String) throws -> Sector? {
      let found = record("Tony Blair condemned Iran.", published: published).parties
      return try #require(found.first { $0.reference.party == "GBR" }).reference.sector
    }
    #expect(try sector("2003-04-01") == .government)
    #expect(try sector("2016-04-01") == .elites)
  }
}
