import CasusModel
import Foundation
import Testing

@testable import CasusIngest

/// The story that Casus grew out of. It stands beside the repository, not in it: without it these tests are skipped.
@Suite(.enabled(if: SeedStory.text != nil, "../shared/seed/article.txt is not there"))
struct SeedStoryTests {
  let record = SeedStory.coded(published: "2024-06-20")

  private func events(_ type: PloverType) -> [EventMention] { record.events.filter { $0.type == type } }
  private func codes(_ parties: [PartyReference]) -> Set<String> { Set(parties.compactMap(\.party)) }

  @Test func theLeadersMeetInPyongyangAboutTwoDaysBeforeTheRevelation() throws {
    let meeting = try #require(events(.consult).first)
    #expect(codes(meeting.actors) == ["RUS", "PRK"])
    #expect(meeting.isReciprocal)
    #expect(meeting.date?.description == "2024-06-17~")
    #expect(meeting.location?.text == "Pyongyang")
  }

  @Test func theyMakeTheAgreementOfficial() {
    #expect(events(.support).contains { codes($0.actors) == ["RUS", "PRK"] && $0.cameo == "057" })
    #expect(record.agreements.map(\.parties) == [["PRK", "RUS"]])
  }

  @Test func theUnitedStatesAndUnnamedNationsAidUkraine() throws {
    let aid = try #require(events(.aid).first)
    #expect(codes(aid.actors) == ["USA"])
    #expect(aid.actors.count == 2)
    #expect(codes(aid.recipients) == ["UKR"])
  }

  @Test func theInvasionOfUkraineIsHistory() throws {
    let invasion = try #require(events(.assault).first)
    #expect(codes(invasion.actors) == ["RUS"])
    #expect(codes(invasion.recipients) == ["UKR"])
    #expect(invasion.date?.description == "2022-02")
    #expect(invasion.status == .historical)
  }

  @Test func theConditionalInvasionIsNoAssault() {
    #expect(events(.assault).count == 1)
  }

  @Test func northKoreaThreatensAndSouthKoreaCondemns() {
    #expect(events(.threaten).contains { codes($0.actors) == ["PRK"] && codes($0.recipients) == ["KOR"] })
    #expect(
      events(.accuse).contains { codes($0.actors) == ["KOR"] && codes($0.recipients) == ["PRK", "RUS"] })
  }

  @Test func theClausesAreAidProtectionArmsAndTheCasusFoederis() throws {
    #expect(Set(record.clauses.map(\.obligation)) == [.militaryAid, .defense, .armsSupply])
    let aid = try #require(record.clauses.first { $0.obligation == .militaryAid })
    #expect(aid.trigger?.kind == .war)
    #expect(aid.immediacy == .immediate)
    let casusFoederis = try #require(record.clauses.first { $0.trigger?.kind == .invasion })
    #expect(casusFoederis.obligation == .defense)
    #expect(casusFoederis.obligors == ["PRK", "RUS"])
    #expect(casusFoederis.beneficiaries == ["PRK", "RUS"])
    #expect(casusFoederis.immediacy == .immediate)
    #expect(casusFoederis.means == "all means at its disposal")
  }

  @Test func threeClaimantsStandSideBySide() throws {
    let claims = record.claims.map { "\(codes($0.claimants).sorted()) \($0.stance.rawValue)" }
    #expect(claims == ["[\"PRK\"] asserts", "[\"RUS\"] declines", "[\"KOR\"] condemns"])
    #expect(record.claims.first?.reportedBy.first?.sector == .media)
    #expect(Set(record.claims.map(\.about)) == [record.agreements.first?.id])
  }

  @Test func withoutAPublicationDateNoYearIsGuessed() {
    let record = SeedStory.coded(published: nil)
    #expect(record.dates.first?.value.description == "XXXX-06-19")
    #expect(record.events.filter { $0.dateSource == .published }.isEmpty)
  }
}

enum SeedStory {
  static let text: String? = {
    let file = Fixture.folder.deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "shared/seed/article.txt")
    return try? String(contentsOf: file, encoding: .utf8)
  }()

  static func coded(published: String?) -> CodedArticle {
    var coder = Coder(lexicon: TestLexicon.shared)
    return coder.code(Article(id: "seed", text: text ?? "", published: published.flatMap { EDTFDate($0) }))
  }
}
