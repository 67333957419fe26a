import CasusModel
import Testing

@testable import CasusIngest

@Suite("Explaining a sentence")
struct ExplanationTests {
  private func explain(_ text: String, published: String? = nil) throws -> SentenceExplanation {
    var coder = Coder(lexicon: TestLexicon.shared)
    let article = Article(id: "t", text: text, published: published.flatMap { EDTFDate($0) })
    let explanation = coder.explain(article)
    #expect(explanation.record == coder.code(article), "explaining changes nothing")
    return try #require(explanation.sentences.first)
  }

  @Test("an event names its pattern with file and line")
  func rule() throws {
    let reading = try #require(try explain("Syria condemned Israel.").readings.first)
    #expect(reading.trigger.text == "condemned")
    #expect(reading.rule.name == "condemn.v")
    #expect(reading.rule.meaning.hasPrefix("111 "))
    let text = try #require(TestLexicon.shared.texts.first { $0.name == reading.rule.source.file })
    let line = text.bytes.split(separator: 10, omittingEmptySubsequences: false)[reading.rule.source.line - 1]
    #expect(String(decoding: line, as: UTF8.self).contains("condemn"))
  }

  @Test("a composed event tells each step with the rule's line")
  func composition() throws {
    let reading = try #require(try explain("Iraq refused to lift sanctions on Kuwait.").readings.first)
    let rules = reading.steps.compactMap(\.source).filter { $0.file == "composition.lex" }
    #expect(!rules.isEmpty)
    #expect(reading.steps.contains { $0.text.hasPrefix("REFUSE × ") })
    guard case .event(let event, _) = reading.outcome else {
      Issue.record("no event")
      return
    }
    #expect(event.cameo == "1244")
  }

  @Test("a date tells what it was derived from")
  func date() throws {
    let explanation = try explain("Syria condemned Israel on Tuesday.", published: "2024-06-20")
    guard case .event(_, let date)? = explanation.readings.first?.outcome else {
      Issue.record("no event")
      return
    }
    #expect(date.hasPrefix("“Tuesday”: "))
    let open = try explain("Syria condemned Israel on Tuesday.")
    guard case .event(_, let unknown)? = open.readings.first?.outcome else {
      Issue.record("no event")
      return
    }
    #expect(unknown.contains("left open"))
  }

  @Test("a party tells why it is meant and where it stands in the lexicon")
  func party() throws {
    let groups = try explain("Kenyan soldiers attacked Uganda.").groups
    #expect(groups.first?.party?.party == "KEN")
    #expect(groups.first?.reason.contains("agent") == true)
    #expect(groups.first?.source?.file == "states.lex")
  }

  @Test("the clauses tell what governs what")
  func clauses() throws {
    let clauses = try explain("Iraq refused to attack Kuwait.").clauses
    #expect(clauses.map(\.lemma) == ["refuse", "attack"])
    #expect(clauses.last?.parent == 0)
    #expect(clauses.last?.relation == "complement")
    #expect(clauses.last?.arguments.map(\.span.text) == ["Kuwait"])
  }

  @Test("patterns that ask for less are told as passed over")
  func alternatives() throws {
    let reading = try #require(try explain("Uganda launched an attack on Kenya.").readings.first)
    #expect(reading.rule.name.contains("@"))
    #expect(!reading.alternatives.isEmpty)
  }

  @Test(
    "silence has a reason",
    arguments: [
      ("Dawn over the Libyan coast.", "there is no verb"),
      ("The orchestra played in Prague.", "no pattern of"),
      ("The minister condemned.", "somebody"),
    ])
  func silence(text: String, reason: String) throws {
    let explanation = try explain(text)
    #expect(explanation.silence?.contains(reason) == true, "\(explanation.silence ?? "an event")")
  }
}
