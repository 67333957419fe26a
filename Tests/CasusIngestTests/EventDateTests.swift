import CasusModel
import Testing

@testable import CasusIngest

/// Where an event's date comes from: its sentence, the story, or publication on Thursday, 20 June 2024.
@Suite struct EventDateTests {
  private func dates(_ text: String, published: String? = "2024-06-20") -> [String] {
    DateStory.coded(text, published: published).events.map {
      "\($0.trigger.text) \($0.date?.description ?? "?") \($0.dateSource.rawValue)"
    }
  }

  @Test func aSentenceGivesItsOwnDate() {
    #expect(dates("Russia attacked Ukraine on Tuesday.") == ["attacked 2024-06-18 sentence"])
  }

  @Test func withoutADateItIsThatOfPublication() {
    #expect(dates("Russia attacked Ukraine.") == ["attacked 2024-06-20 published"])
    #expect(dates("Russia attacked Ukraine.", published: nil) == ["attacked ? unknown"])
  }

  @Test func aSceneGoesOnInItsParagraph() {
    let text = "Russian troops attacked Ukraine on Tuesday. They attacked Poland."
    #expect(dates(text) == ["attacked 2024-06-18 sentence", "attacked 2024-06-18 story"])
    let paragraphs = "Russian troops attacked Ukraine on Tuesday.\n\nThey attacked Poland."
    #expect(dates(paragraphs) == ["attacked 2024-06-18 sentence", "attacked 2024-06-20 published"])
    let others = "Russian troops attacked Ukraine on Tuesday. Poland condemned Russia."
    #expect(dates(others) == ["attacked 2024-06-18 sentence", "condemned 2024-06-20 published"])
  }

  @Test func aSceneEndsWithItsTense() {
    let text = "Russian troops attacked Ukraine on Tuesday. They have attacked Poland."
    #expect(dates(text).last == "attacked 2024-06-20 published")
  }

  @Test func aNounsDateIsTheNounsAlone() {
    let text = "The United States condemned Iraq over its 1990 invasion of Kuwait."
    #expect(dates(text).contains { $0.hasPrefix("condemned 2024-06-20") })
  }

  @Test func aRelativeClauseKeepsItsDate() {
    let text = "Russia, which invaded Ukraine in February 2022, attacked Poland."
    #expect(dates(text) == ["invaded 2022-02 sentence", "attacked 2024-06-20 published"])
  }

  @Test func whatTheTextLeavesOpenIsNotThatOfPublication() {
    #expect(dates("Russia attacked Ukraine during Ramadan.") == ["attacked ? unknown"])
  }

  @Test func theDatelineIsTheStorysToday() {
    let text = "KYIV, June 18 (Lantern) - Russia attacked Ukraine. Poland condemned Russia on Monday."
    #expect(dates(text) == ["attacked 2024-06-18 story", "condemned 2024-06-17 sentence"])
    let old = "KYIV, May 2 (Lantern) - Russia attacked Ukraine."
    #expect(dates(old) == ["attacked 2024-06-20 published"])
  }

  @Test(arguments: [
    "Published: June 20, 2024", "Posted on 20 June 2024, 14:05 GMT", "By Mara Lind | June 20, 2024",
    "Thursday, June 20, 2024", "Last updated: 2024-06-20",
  ])
  func aPublicationLineStandsInForAMissingField(line: String) {
    let text = "\(line)\nRussia attacked Ukraine. Poland condemned Russia on Tuesday."
    #expect(
      dates(text, published: nil) == ["attacked 2024-06-20 published", "condemned 2024-06-18 sentence"])
  }

  @Test func theFieldComesBeforeTheLineAndPublishedBeforeUpdated() {
    let text = "Updated: June 22, 2024\nPublished: June 21, 2024\nRussia attacked Ukraine."
    #expect(dates(text) == ["attacked 2024-06-20 published"])
    #expect(dates(text, published: nil) == ["attacked 2024-06-21 published"])
    #expect(dates(text, published: "2024-06") == ["attacked 2024-06-21 published"])
    #expect(dates(text, published: "2023") == ["attacked 2023 published"])
  }

  @Test func aSentenceThatBeginsLikeALineIsNone() {
    let text =
      "Published reports of June 2, 2023 and later ones, which nobody confirmed, said so.\nRussia attacked Ukraine."
    #expect(dates(text, published: nil).contains("attacked ? unknown"))
  }
}
