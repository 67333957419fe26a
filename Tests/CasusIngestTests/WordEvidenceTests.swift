import CasusModel
import Testing

@testable import CasusIngest

@Suite("Reading a clause by its words")
struct WordEvidenceTests {
  @Test("a verb that no pattern has is read by what evidence.lex says of it, to the coarsest code")
  func named() throws {
    let event = try #require(
      events("Kenya frobbed Uganda on Monday.").first)
    #expect(event.cameo == "110")
    #expect(event.rule == "ACCUSE.words")
    #expect(event.actors.map(\.party) == ["KEN"])
    #expect(event.recipients.map(\.party) == ["UGA"])
  }

  @Test(
    "nothing is read into what nobody does to somebody else",
    arguments: [
      "Kenya frobbed the timetable.", "The rain frobbed Uganda.", "Kenya is a frob.",
      "If Kenya frobbed Uganda, nobody noticed.", "Kenya has many frobs.",
    ])
  func nobody(text: String) {
    #expect(events(text).isEmpty)
  }

  @Test("words of no event silence others")
  func silent() {
    #expect(
      events("Kenya frobbed Uganda with the blip past the blop into the blup.").isEmpty)
  }

  @Test("where a pattern makes an event, words make none")
  func patternsFirst() {
    let found = events("Kenya attacked Uganda, and Uganda frobbed Kenya.")
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { !$0.rule.hasSuffix(".words") })
  }

  @Test("what patterns of one kind hold far more often than those of others speaks for it")
  func counted() throws {
    let (lexicon, problems) = Lexicon.adding([
      text("frames-mine.lex", "110 Disapprove\n  v: heap (zorn); pour (zorn) on; feel (zorn) for | S > on\n")
    ])
    #expect(problems == [])
    let evidence = lexicon.frames.evidence
    let row = try #require(evidence.row(lexicon.vocabulary.id(of: "zorn")))
    let best = try #require(row.indices.max { row[$0] < row[$1] })
    #expect(evidence.kinds[best - row.startIndex].name == "ACCUSE")
  }

  @Test("an explanation names the words that spoke")
  func explained() throws {
    var coder = Coder(lexicon: WordEvidenceTests.lexicon)
    let sentence = try #require(
      coder.explain(Article(id: "1", text: "Kenya frobbed Uganda.")).sentences.first)
    let reading = try #require(sentence.readings.last)
    #expect(reading.steps.map(\.text).contains { $0.contains("“frobbed”") })
    #expect(reading.rule.source.file == "evidence.lex")
  }

  @Test("what is wrong in an evidence file is said")
  func problems() {
    let file = "ACCUSE 110\n=ODD 999\n=ACCUSE 110\n  adjectives: odd\n"
    let messages = Lexicon.adding([text("evidence-mine.lex", file)]).problems.map(\.message)
    #expect(messages.count == 3)
    for part in [
      "is not '=TYPE CODE' or '=NONE'", "no CAMEO code '999'",
      "roles, verbs, nouns and words, not 'adjectives'",
    ] {
      #expect(messages.contains { $0.contains(part) }, "\(messages)")
    }
  }

  private func text(_ name: String, _ content: String) -> LexiconText {
    LexiconText(name: name, content: Array(content.utf8))
  }

  /// Made once: to compile a lexicon takes seconds in a debug build.
  private static let lexicon = Lexicon.adding([
    LexiconText(
      name: "evidence-mine.lex",
      content: Array(
        "=ACCUSE 110\n  verbs: frob\n  nouns: frob\n=NONE\n  nouns: blip; blop; blup\n".utf8))
  ]).lexicon

  private func events(_ text: String) -> [EventMention] {
    var coder = Coder(lexicon: WordEvidenceTests.lexicon)
    return coder.code(Article(id: "1", text: text)).events
  }
}
