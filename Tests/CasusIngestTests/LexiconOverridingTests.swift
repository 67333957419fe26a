import CasusModel
import Foundation
import Testing

@testable import CasusIngest

@Suite("A user's lexicon")
struct LexiconOverridingTests {
  @Test(
    "an entry of a user's file replaces the built-in one of the same code, wherever the files are named alike"
  )
  func parties() throws {
    let lexicon = adding("states.lex", "PRK state [1948..]\n  name: Choson\n  codes: iso PRK KP 408\n")
    let entry = try #require(lexicon.partyEntries().first { $0.code == "PRK" })
    #expect(entry.name == "Choson")
    #expect(entry.names.filter { $0.kind != .person }.map(\.text) == ["Choson"])
    #expect(senses("Choson", lexicon).count == 1)
    #expect(senses("Pyongyang", lexicon).isEmpty)
    #expect(lexicon.partyEntries().count == Lexicon.builtIn().partyEntries().count)
  }

  @Test("a user's line about a person replaces the built-in one")
  func people() throws {
    let lexicon = adding("people.lex", "RUS\n  person: Sergei Lavrov | MIL marshal [2004..2005]\n")
    let senses = senses("Sergei Lavrov", lexicon)
    #expect(senses.count == 1)
    let person = lexicon.names.people[Int(try #require(senses.first).person)]
    #expect(person.offices.map(\.sector) == [.military])
  }

  @Test("a user's pattern counts before a built-in one of the same words, without a warning")
  func patterns() throws {
    let (lexicon, problems) = Lexicon.adding([
      text("frames-mine.lex", "150 Demonstrate military power\n  v: open fire | S > O\n")
    ])
    #expect(problems == [])
    let inForce = rules("open", lexicon).filter { $0.rule == "open fire.v" }
    #expect(inForce.map(\.file) == ["frames-mine.lex"])
  }

  @Test("a user's operator counts before a built-in frame, though operators are read first")
  func operators() {
    let lexicon = adding("operators-mine.lex", "=PROMISE 030\n  v: open fire | S > to\n")
    let inForce = rules("open", lexicon).filter { $0.rule == "open fire.v" }
    #expect(inForce.map(\.file) == ["operators-mine.lex"])
  }

  @Test("the digest tells one lexicon from another, and is the same every time")
  func digest() {
    let plain = Lexicon.builtIn().hash
    #expect(plain.count == 16)
    #expect(plain == Lexicon.builtIn().hash)
    #expect(plain != adding("places-x.lex", "USA\n  cities: Zorkville\n").hash)
  }

  @Test("a folder's files come in order of their names, and others are let alone")
  func folder() throws {
    let folder = try temporaryFolder(["states-b.lex": "", "frames-a.lex": "", "README.md": "x"])
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(try Lexicon.loading(directory: folder).map(\.name) == ["frames-a.lex", "states-b.lex"])
  }

  @Test("a folder that is missing, empty, or holds a file of no kind is refused with its name")
  func refusals() throws {
    #expect(throws: LexiconError.unreadable(path: "/nowhere", reason: "No such file or directory")) {
      try Lexicon.loading(directory: "/nowhere")
    }
    let empty = try temporaryFolder([:])
    let unknown = try temporaryFolder(["mine.lex": ""])
    defer { for folder in [empty, unknown] { try? FileManager.default.removeItem(atPath: folder) } }
    #expect(throws: LexiconError.empty(directory: empty)) { try Lexicon.loading(directory: empty) }
    #expect(throws: LexiconError.unknownName(path: unknown + "/mine.lex")) {
      try Lexicon.loading(directory: unknown)
    }
  }

  @Test("the counts name every kind of entry")
  func counts() {
    let counts = Lexicon.builtIn().statistics
    for name in [
      "parties: state", "people", "offices", "places", "verb patterns", "classes", "rules of composition",
    ] {
      #expect(counts.first { $0.name == name }.map { $0.count > 100 } == true, "\(name)")
    }
  }

  private func text(_ name: String, _ content: String) -> LexiconText {
    LexiconText(name: name, content: Array(content.utf8))
  }

  private func adding(_ name: String, _ content: String) -> Lexicon {
    Lexicon.adding([text(name, content)]).lexicon
  }

  private func senses(_ form: String, _ lexicon: Lexicon) -> [Sense] {
    let words = form.lowercased().split(separator: " ").map { lexicon.vocabulary.id(of: String($0)) }
    var node = words.first.map { lexicon.names.trie.root($0) } ?? 0
    for word in words.dropFirst() { node = lexicon.names.trie.step(node, word) }
    let value = lexicon.names.trie.value(Int(node))
    guard node != 0, value >= 0 else { return [] }
    let range = lexicon.names.senseRanges[Int(value)]
    return Array(lexicon.names.senses[Int(range.lowerBound)..<Int(range.upperBound)])
  }

  private func rules(_ verb: String, _ lexicon: Lexicon) -> [Pattern] {
    lexicon.frames.verbs.range(lexicon.vocabulary.id(of: verb)).map {
      lexicon.frames.patterns[Int(lexicon.frames.verbs.keys[$0].pattern)]
    }
  }

  private func temporaryFolder(_ files: [String: String]) throws -> String {
    let folder = NSTemporaryDirectory() + "casus-lexicon-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (name, content) in files {
      try content.write(toFile: folder + "/" + name, atomically: true, encoding: .utf8)
    }
    return folder
  }
}
