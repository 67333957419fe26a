import CasusModel
import Testing

@testable import CasusIngest

@Suite("The party registry")
struct LexiconRegistryTests {
  private static let entries = Lexicon.builtIn().partyEntries()

  @Test("North Korea bears PRK, KP, 408 and 731")
  func codes() throws {
    let entry = try entry("PRK")
    #expect(entry.name == "North Korea")
    #expect(entry.kind == .state)
    #expect(entry.country == "PRK")
    #expect(entry.sector == .government)
    #expect(value("iso3", entry) == "PRK")
    #expect(value("iso2", entry) == "KP")
    #expect(value("isoNumeric", entry) == "408")
    #expect(value("cow", entry) == "PRK")
    #expect(value("cowNumber", entry) == "731")
    #expect(value("gwNumber", entry) == "731")
    #expect(entry.names.contains { $0.text == "Pyongyang" && $0.kind == .seat })
    #expect(entry.names.contains { $0.text == "North Korean" && $0.kind == .adjective })
  }

  @Test("leading zeros of numeric codes are kept")
  func zeros() throws {
    #expect(value("isoNumeric", try entry("AFG")) == "004")
  }

  @Test("the Soviet Union ends in December 1991, when Moscow becomes Russia's")
  func sovietUnion() throws {
    let soviet = try entry("SUN")
    #expect(soviet.existence?.end?.year == 1991)
    let russia = try entry("RUS")
    let moscow = russia.names.filter { $0.text == "Moscow" }
    #expect(moscow.count == 1)
    #expect(moscow.first?.interval?.start == PartialDate(year: 1991, part: .day(month: 12, day: 25)))
  }

  @Test("an organisation has its members with the days they joined")
  func members() throws {
    let nato = try entry("NATO")
    let turkey = nato.members.first { $0.party == "TUR" }
    #expect(turkey?.interval?.start?.year == 1952)
    #expect(nato.country == nil)
  }

  @Test("a person's names bear the days from the first office to the last")
  func people() throws {
    let lavrov = try entry("RUS").names.first { $0.text == "Sergei Lavrov" }
    #expect(lavrov?.kind == .person)
    #expect(lavrov?.interval?.start == PartialDate(year: 1994, part: .day(month: 1, day: 25)))
  }

  @Test("entries come in order of their codes, each code once")
  func order() {
    let codes = Self.entries.map(\.code)
    #expect(codes == Set(codes).sorted())
    #expect(codes.count > 2_000)
  }

  private func entry(_ code: String) throws -> PartyEntry {
    try #require(Self.entries.first { $0.code == code })
  }

  private func value(_ system: String, _ entry: PartyEntry) -> String? {
    entry.codes.first { $0.system == system }?.value
  }
}
