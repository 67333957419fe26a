import CasusModel
import Testing

@testable import CasusIngest

/// What `casus party` knows of a name.
@Suite("The party directory") struct PartyDirectoryTests {
  private func party(_ name: String, _ year: Int? = nil) -> String? {
    PartyDirectory().explain(name, on: year.flatMap { CivilDay(year: $0, month: 6, day: 30) }).party?.code
  }

  @Test("a seat means who sat there on the day")
  func seats() {
    #expect(party("the Kremlin", 1987) == "SUN")
    #expect(party("the Kremlin", 2020) == "RUS")
    #expect(party("Bonn", 1980) == "DEU" || party("Bonn", 1980) == "BRD")
  }

  @Test("codes, demonyms and people lead to their party")
  func forms() {
    #expect(party("PRK") == "PRK")
    #expect(party("fijian") == "FJI")
    #expect(party("Margaret Thatcher", 1985) == "GBR")
  }

  @Test("what is passed over says why")
  func reasons() throws {
    let day = CivilDay(year: 2016, month: 5, day: 4)
    let explanation = PartyDirectory().explain("the North", on: day)
    #expect(explanation.party == nil)
    #expect(explanation.candidates.contains { $0.code == "PRK" && $0.reason.contains("short form") })
    let old = PartyDirectory().explain("Moscow", on: day).candidates.first { $0.code == "SUN" }
    #expect(old?.isTaken == false)
  }

  @Test("an entry holds its offices and memberships")
  func details() throws {
    let explanation = PartyDirectory().explain("Turkey")
    #expect(
      explanation.memberships.contains { $0.organisation == "NATO" && $0.interval?.start?.year == 1952 })
    #expect(explanation.party?.holders.isEmpty == false)
  }

  @Test("a user's entry stands in place of the built-in one")
  func users() {
    let text = LexiconText(name: "states-mine.lex", content: Array("PRK state\n  name: Choson\n".utf8))
    #expect(PartyDirectory(adding: [text]).explain("Choson").party?.code == "PRK")
    #expect(PartyDirectory(adding: [text]).explain("North Korea").party == nil)
  }
}
