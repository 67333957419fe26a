import CasusModel
import Testing

@testable import CasusIngest

/// Well-known treaties have a home.
@Suite struct TreatyRegistryTests {
  private func record(_ text: String, published: String = "2024-06-20") -> CodedArticle {
    var coder = Coder(lexicon: TestLexicon.shared)
    return coder.code(Article(id: "t", text: text, published: EDTFDate(published)))
  }

  @Test func theRegistryHasSomeHundredAndFiftyTreatiesOfKnownParties() {
    let treaties = TestLexicon.shared.agreements.registry.treaties
    #expect(treaties.count >= 150)
    #expect(treaties.allSatisfy { !$0.parties.isEmpty && !$0.duties.isEmpty && $0.signed != nil })
  }

  @Test func membershipHasItsOwnDates() throws {
    let nato = try #require(TestLexicon.shared.agreements.registry.treaties.first { $0.code == "NATO-1949" })
    let day = { (text: String) in EDTFDate(text)?.earliest.map { Int32($0.number) } }
    #expect(!nato.parties(on: day("2022-01-01")).contains("FIN"))
    #expect(nato.parties(on: day("2023-06-01")).contains("FIN"))
  }

  @Test func aTreatyByItsNameHasItsPartiesAndItsDate() throws {
    let agreement = try #require(record("The INF Treaty bans medium-range missiles.").agreements.first)
    #expect(agreement.parties == ["RUS", "USA"])
    #expect(agreement.signed?.description == "1987-12-08")
    #expect(agreement.stage == .terminated)
  }

  @Test func membersAreBoundThroughTheirOrganisation() {
    let day = EDTFDate("2000-01-01")?.earliest?.number ?? 0
    #expect(TestLexicon.shared.organisations(standingFor: "POL", on: day).contains("NATO"))
    #expect(!TestLexicon.shared.organisations(standingFor: "FIN", on: day).contains("NATO"))
  }
}
