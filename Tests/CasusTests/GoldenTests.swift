import Foundation
import Testing

/// Output that people read, against a copy that was looked at. `make golden` renews the copies.
@Suite struct GoldenTests {
  static let isRenewing = ProcessInfo.processInfo.environment["CASUS_RENEW_GOLDEN"] != nil
  let program: Program

  init() throws {
    program = Program(folder: try TemporaryFolder())
  }

  @Test(arguments: [
    "", "ingest", "timeline", "counts", "search", "agreements", "clauses", "claims", "obligations", "watch",
    "show",
    "explain", "export", "stats", "rejects", "code", "read", "party", "parties", "lexicon", "lexicon check",
    "lexicon test", "lexicon stats",
  ])
  func helpShowsAnExample(command: String) throws {
    let words = command.split(separator: " ").map(String.init)
    let run = try program.run(words + ["--help"])
    #expect(run.code == 0)
    #expect(run.output.contains("Example:"))
    let name = (["help"] + words).joined(separator: "-")
    try compare(run.output, with: name + ".txt")
  }

  @Test(arguments: ["countries", "dates", "filters", "search", "formats"])
  func aTopicOfHelpIsExplained(topic: String) throws {
    let run = try program.run("help", topic)
    #expect(run.code == 0)
    try compare(run.output, with: "help-topic-\(topic).txt")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func aShellGetsItsCompletions(shell: String) throws {
    let run = try program.run("--generate-completion-script", shell)
    #expect(run.code == 0)
    for command in ["timeline", "counts", "search", "export"] { #expect(run.output.contains(command)) }
  }

  @Test(arguments: ["table", "csv", "tsv", "json", "jsonl", "markdown"])
  func aTimelineReadsTheSame(format: String) throws {
    let text = "Russia attacked Ukraine on Monday. South Korea condemned Russia on Tuesday."
    try program.folder.write(Articles.line("a", text), to: "wire.jsonl")
    _ = try program.run("ingest", "wire.jsonl")
    let run = try program.run("timeline", "Russia", "--format", format)
    #expect(run.code == 0)
    try compare(run.output, with: "timeline-\(format).txt")
  }

  private func compare(_ text: String, with name: String) throws {
    let path = Program.package + "/Tests/CasusTests/Golden/" + name
    if GoldenTests.isRenewing {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    } else {
      let golden = program.folder.text(of: path)
      #expect(text == golden, "\(name) differs; `make golden` renews it where the difference is meant")
    }
  }
}
