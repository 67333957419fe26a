import CasusModel
import Testing

/// When an event may call a duty up.
@Suite struct CasusFoederisTests {
  private func event(
    _ type: PloverType, _ cameo: String, by actor: String?, on victim: String, status: EventStatus = .actual
  ) -> TimelineEntry {
    let who = { (code: String?) in
      TimelineEntry.Participant(party: code, country: code, sector: nil, text: code ?? "gunmen")
    }
    return TimelineEntry(
      id: ContentID(kind: "test", fields: [cameo]), date: EDTFDate("2024-08-06"), type: type, mode: nil,
      cameo: cameo,
      scale: -10, contexts: [], status: status, isReciprocal: false, actors: [who(actor)],
      recipients: [who(victim)],
      attributedTo: [], reports: 1, texts: 1, outlets: 1, sentence: nil, source: nil)
  }

  private func clause(_ trigger: Clause.Trigger.Kind) -> ClauseRow {
    ClauseRow(
      id: ContentID(kind: "test", fields: ["clause"]), agreement: nil, agreementName: "the pact",
      obligation: .defense, force: .shall, obligors: ["PRK", "RUS"], beneficiaries: ["PRK", "RUS"],
      triggerKind: trigger, trigger: "if either is invaded", immediacy: .immediate, means: nil,
      status: .inForce,
      wording: "the other shall help", reports: [])
  }

  @Test func anInvasionOfOnePartyMayCallUpTheOther() throws {
    let row = try #require(
      CasusFoederis.row(event(.assault, "190", by: "UKR", on: "RUS"), in: "RUS", clause(.invasion), nil))
    #expect(row.obligors == ["PRK"])
    #expect(row.beneficiaries == ["RUS"])
    #expect(row.elements.contains(.init("on its territory", .met)))
    #expect(row.elements.contains(.init("by an outsider", .met)))
    #expect(row.elements.contains(.init("in force on the day", .unknown)))
  }

  @Test func withoutAPlaceItIsOpenWhetherTheTerritoryWasEntered() throws {
    let row = try #require(
      CasusFoederis.row(event(.assault, "190", by: "UKR", on: "RUS"), in: nil, clause(.invasion), nil))
    #expect(row.elements.contains(.init("on its territory", .unknown)))
  }

  @Test func aPartyThatAttacksTheOtherIsNoOutsider() throws {
    let row = try #require(
      CasusFoederis.row(event(.assault, "190", by: "PRK", on: "RUS"), in: "RUS", clause(.armedAttack), nil))
    #expect(row.elements.contains(.init("by an outsider", .unmet)))
  }

  @Test(arguments: [EventStatus.hypothetical, .denied, .historical, .planned])
  func onlyWhatIsReportedAsActualCounts(status: EventStatus) {
    let told = event(.assault, "190", by: "UKR", on: "RUS", status: status)
    #expect(CasusFoederis.row(told, in: "RUS", clause(.invasion), nil) == nil)
  }

  @Test func whoIsNoPartyIsNotProtected() {
    #expect(
      CasusFoederis.row(event(.assault, "190", by: "RUS", on: "UKR"), in: "UKR", clause(.invasion), nil)
        == nil)
  }

  @Test func wordsAloneAreNoArmedAttack() {
    #expect(
      CasusFoederis.row(event(.accuse, "112", by: "UKR", on: "RUS"), in: nil, clause(.armedAttack), nil)
        == nil)
  }
}
