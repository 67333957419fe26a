import Foundation
import Testing

/// Stories about agreements through the whole program: read, coded, stored, met in entities.
@Suite struct AgreementStoriesTests {
  let folder: TemporaryFolder
  let program: Program

  init() throws {
    folder = try TemporaryFolder()
    program = Program(folder: folder)
  }

  private static func lines(_ name: String) -> [String] {
    let file = URL(fileURLWithPath: Program.package + "/Fixtures/agreements/\(name).jsonl")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map(String.init)
  }

  /// The store's agreements as CSV, without the head, after an ingest of some lines.
  private func agreements(of stories: [String], _ options: String...) throws -> [String] {
    let file = try folder.write(stories.joined(separator: "\n") + "\n", to: "stories.jsonl")
    let store = folder.file("\(UUID().uuidString).sqlite")
    let ingest = try program.run("ingest", file, "--db", store)
    #expect(ingest.code == 0)
    let table = try program.run(["agreements", "--db", store, "--format", "csv"] + options)
    return table.lines.dropFirst().map(String.init)
  }

  @Test func tenStoriesOfOnePactMeetInOneAgreement() throws {
    let stories = Self.lines("ten-stories-of-one")
    #expect(stories.count == 10)
    let found = try agreements(of: stories)
    #expect(found.count == 1)
    let pact = try #require(found.first)
    #expect(pact.contains("ETH;KEN"))
    #expect(pact.contains(",in-force,"), "the furthest stage that a story reports")
    #expect(pact.contains(",10,"), "ten reports stand behind it")
  }

  @Test func theOrderOfTheStoriesDoesNotMatter() throws {
    let stories = Self.lines("ten-stories-of-one")
    #expect(try agreements(of: stories) == agreements(of: stories.reversed()))
  }

  @Test(arguments: 1...10)
  func storiesOfTwoAgreementsStayTwo(pair: Int) throws {
    let stories = Self.lines("ten-pairs-of-two").filter {
      $0.contains("\"id\": \"\(pair)a\"") || $0.contains("\"id\": \"\(pair)b\"")
    }
    #expect(stories.count == 2)
    #expect(try agreements(of: stories).count == 2)
  }

  @Test func anIncursionCallsUpTheDutyWithEachElement() throws {
    let articles = Program.package + "/Fixtures/articles/"
    let ingest = try program.run(
      "ingest", articles + "2024-06-20-russia-north-korea-pact.md",
      articles + "2024-08-08-kursk-incursion.md", "--db", folder.file("pact.sqlite"))
    #expect(ingest.code == 0)
    let watch = try program.run(
      "watch", "--from", "2024-08-06", "--to", "2024-08-06", "--db", folder.file("pact.sqlite"))
    #expect(watch.output.contains("possible trigger: North Korea to Russia, defense"))
    #expect(watch.output.contains("met: an invasion; against RUS; by an outsider; on its territory"))
    #expect(
      watch.output.contains("unknown: in force on the day"), "a signature alone brings nothing into force")
  }
}
