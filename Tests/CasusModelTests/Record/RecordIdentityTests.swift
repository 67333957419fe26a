import CasusModel
import Testing

@Suite struct RecordIdentityTests {
  private let russia = party("RUS", "Russia")
  private let korea = party("PRK", "North Korea")
  private let rebels = PartyReference(span: TextSpan(start: 40, end: 50, text: "the Rebels"))

  /// Made in Python from the documented form.
  @Test func anEventsIDStaysWhatItIs() {
    #expect(event([russia, korea], [rebels]).id.description == "56a861ece3a318df")
  }

  /// Made in Python from the documented form.
  @Test func aMentionsIDStaysWhatItIs() {
    var mention = event([russia], [korea])
    mention.id = ContentID(rawValue: 0x0123_4567_89AB_CDEF)
    let article = ContentID(kind: "event", fields: ["a", "b"])
    #expect(mention.mentionID(in: article).description == "56ae57b90f26ea49")
  }

  @Test func theOrderAndRepetitionOfParticipantsDoNotMatterToAnEvent() {
    let id = event([russia, korea, rebels], [korea, russia]).id
    #expect(event([rebels, korea, russia], [russia, korea]).id == id)
    #expect(event([rebels, korea, rebels, russia, russia], [russia, korea, korea]).id == id)
  }

  @Test func whoActsAndWhoIsActedUponMatters() {
    let events = [
      event([russia], [korea]), event([korea], [russia]), event([russia, korea], []),
      event([], [russia, korea]),
      event([russia], []), event([], []),
    ]
    #expect(Set(events.map(\.id)).count == events.count)
  }

  @Test func theWordsForACodedParticipantDoNotMatterButItsCodesDo() {
    #expect(event([party("RUS", "Moscow")], [korea]).id == event([russia], [korea]).id)
    var military = russia
    military.sector = .military
    #expect(event([military], [korea]).id != event([russia], [korea]).id)
    var abroad = russia
    abroad.country = "BLR"
    #expect(event([abroad], [korea]).id != event([russia], [korea]).id)
  }

  @Test func theCaseOfAnUncodedParticipantDoesNotMatterButItsWordsDo() {
    var capitals = rebels
    capitals.span.text = "THE REBELS"
    #expect(event([capitals], []).id == event([rebels], []).id)
    #expect(event([capitals, rebels], []).id == event([rebels], []).id)
    capitals.span.text = "the rebel"
    #expect(event([capitals], []).id != event([rebels], []).id)
  }

  @Test func dateTypeAndModeMatterToAnEvent() {
    let events = [
      event([russia], [korea]), event([russia], [korea], date: "2024-06-19~"),
      event([russia], [korea], date: nil),
      event([russia], [korea], type: .threaten), event([russia], [korea], mode: nil),
    ]
    #expect(Set(events.map(\.id)).count == events.count)
  }

  @Test func theOrderOfPartiesDoesNotMatterToAnAgreement() {
    let one = agreement(["RUS", "PRK"])
    #expect(agreement(["PRK", "RUS", "PRK"]).id == one.id)
    #expect(agreement(["PRK", "RUS", "PRK"]).parties == ["PRK", "RUS"])
    #expect(agreement(["RUS", "CHN"]).id != one.id)
  }

  @Test func theNameOfAnAgreementMattersOnlyWithoutParties() {
    #expect(agreement(["RUS", "PRK"], name: "the deal").id == agreement(["RUS", "PRK"]).id)
    #expect(agreement([], name: "the deal").id != agreement([]).id)
    #expect(agreement([], name: "THE PACT").id == agreement([], name: "the pact").id)
  }

  @Test func theOrderOfPartiesDoesNotMatterToAClause() {
    let one = clause(["RUS", "PRK"], for: ["USA", "CHN"])
    #expect(clause(["PRK", "RUS", "RUS"], for: ["CHN", "USA"]).id == one.id)
    #expect(clause(["USA", "CHN"], for: ["RUS", "PRK"]).id != one.id)
  }

  @Test func theOrderOfClaimantsDoesNotMatterToAClaim() {
    let one = claim([russia, rebels, korea])
    #expect(claim([korea, russia, rebels, korea]).id == one.id)
    #expect(claim([korea, russia]).id != one.id)
  }

  private func event(
    _ actors: [PartyReference], _ recipients: [PartyReference], date: String? = "2024-06-19",
    type: PloverType = .consult, mode: String? = "meet"
  ) -> EventMention {
    EventMention(
      type: type, mode: mode, contexts: [], scale: 1, cameo: "040", date: date.flatMap { EDTFDate($0) },
      dateSource: .sentence, status: .actual, actors: actors, recipients: recipients, isReciprocal: false,
      attributedTo: [], location: nil, sentence: TextSpan(start: 0, end: 60, text: "They met."),
      trigger: TextSpan(start: 3, end: 17, text: "met"), rule: "meet")
  }

  private func agreement(_ parties: [String], name: String = "the pact") -> Agreement {
    Agreement(
      name: name, kind: .alliance, parties: parties, signed: EDTFDate("2024-06-19"), stage: .signed,
      span: TextSpan(start: 0, end: 8, text: "the pact"))
  }

  private func clause(_ obligors: [String], for beneficiaries: [String]) -> Clause {
    Clause(
      agreement: nil, obligation: .defense, force: .shall, obligors: obligors, beneficiaries: beneficiaries,
      trigger: nil, immediacy: .immediate, means: nil, status: .inForce,
      span: TextSpan(start: 0, end: 8, text: "must help"))
  }

  private func claim(_ claimants: [PartyReference]) -> Claim {
    Claim(
      about: nil, claimants: claimants, reportedBy: [], stance: .asserts, proposition: "It is an alliance",
      span: TextSpan(start: 0, end: 8, text: "alliance"))
  }
}

private func party(_ code: String, _ name: String) -> PartyReference {
  PartyReference(span: TextSpan(start: 0, end: name.count, text: name), party: code, country: code)
}
