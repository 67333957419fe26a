import CasusModel
import Testing

@testable import CasusIngest

/// What the coder makes of single sentences: one fact of the codebook or of the grammar a test.
@Suite struct CodingTests {
  private func events(_ text: String, published: String = "2024-06-20") -> [EventMention] {
    var coder = Coder(lexicon: TestLexicon.shared)
    return coder.code(Article(id: "t", text: text, published: EDTFDate(published))).events
  }

  private func summary(_ text: String) -> [String] {
    events(text).map { event in
      let actors = event.actors.map { $0.party ?? "?" }.joined(separator: ",")
      let recipients = event.recipients.map { $0.party ?? "?" }.joined(separator: ",")
      return
        "\(event.type.rawValue) \(actors)\(event.isReciprocal ? "<>" : ">")\(recipients) \(event.status.rawValue)"
    }
  }

  @Test func aPromiseOfAidIsAnAgreeNotAnAid() {
    #expect(summary("Germany promised to send tanks to Ukraine.") == ["AGREE DEU>UKR actual"])
  }

  @Test func aPassiveTurnsTheSidesRound() {
    #expect(summary("Ukraine was invaded by Russia.") == ["ASSAULT RUS>UKR actual"])
  }

  @Test func aConditionIsHypothetical() {
    #expect(
      summary("If China attacks Taiwan, Japan will be in danger.").first == "ASSAULT CHN>TWN hypothetical")
  }

  @Test func aNegatedDeedIsDenied() {
    #expect(summary("Iran did not attack Israel.") == ["ASSAULT IRN>ISR denied"])
  }

  @Test func aRefusalOfTalksIsAReject() {
    #expect(summary("India refused to hold talks with Pakistan.") == ["REJECT IND>PAK actual"])
  }

  @Test func endingAidIsASanction() {
    #expect(summary("The United States suspended military aid to Egypt.") == ["SANCTION USA>EGY actual"])
  }

  @Test func whatSomebodySaysIsAttributedAndNoEventOfItsOwn() throws {
    let events = events("Seoul said that North Korea fired on a South Korean patrol.")
    let shooting = try #require(events.first)
    #expect(events.count == 1)
    #expect(shooting.attributedTo.map(\.party) == ["KOR"])
  }

  @Test func aMeetingHasBothSidesOnBothSides() {
    #expect(
      summary("French President Emmanuel Macron met with Indian Prime Minister Narendra Modi in Paris.") == [
        "CONSULT FRA,IND<>FRA,IND actual"
      ])
  }

  @Test func aDemandInTheSubjunctiveGoesToItsSubject() {
    #expect(
      summary("Seoul demanded that Moscow end military cooperation with Pyongyang.") == [
        "REQUEST KOR>RUS actual"
      ])
  }

  @Test func aDatelineIsNoPartOfTheSentence() {
    #expect(summary("NIAMEY, July 27 (Sahel Wire) - France condemned Mali.") == ["ACCUSE FRA>MLI actual"])
  }

  @Test func aSubjectBehindAnAppositionIsFound() {
    #expect(summary("Vladimir Putin, the Russian president, visited India.") == ["CONSULT RUS>IND actual"])
  }

  @Test func aWordWithoutAFullStopEndsTheText() {
    #expect(events("Hello").isEmpty)
    #expect(events(".125").isEmpty)
  }

  @Test func sportIsQuiet() {
    #expect(summary("England crushed Pakistan by ten wickets in the second match.").isEmpty)
  }

  @Test func theKremlinOf1987IsSoviet() {
    let events = events("The Kremlin condemned the United States.", published: "1987-03-02")
    #expect(events.first?.actors.first?.party == "SUN")
  }

  @Test func aWeekdayIsTheLatestOneUpToPublication() {
    let events = events("Syria condemned Israel on Tuesday.")
    #expect(events.first?.date?.description == "2024-06-18")
    #expect(events.first?.dateSource == .sentence)
  }

  @Test func offsetsCountUnicodeScalars() throws {
    let text = "Erdoğan met Macron. Türkiye condemned Israel."
    let event = try #require(events(text).last)
    let scalars = Array(text.unicodeScalars)
    let words = String(String.UnicodeScalarView(scalars[event.trigger.start..<event.trigger.end]))
    #expect(words == event.trigger.text)
    #expect(words == "condemned")
  }

  @Test func anEmptyTextGivesAnEmptyRecord() {
    #expect(events("").isEmpty)
  }
}
