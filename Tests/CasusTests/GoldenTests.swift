import Foundation
import Testing

/// Output that people read, against a copy that was looked at. `make golden` renews the copies.
@Suite struct GoldenTests {
  static let isRenewing = ProcessInfo.processInfo.environment["CASUS_RENEW_GOLDEN"] != nil
  let program: Program

  init() throws {
    program = Program(folder: try TemporaryFolder())
  }

  private static let commands = [
    "", "ingest", "timeline", "counts", "search", "agreements", "clauses", "claims", "obligations", "watch",
    "show", "explain", "export", "stats", "rejects", "code", "read", "party", "parties", "lexicon",
    "lexicon check", "lexicon test", "lexicon stats",
  ]

  @Test(arguments: commands)
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
    // What an option takes comes with it.
    for value in ["markdown", "threaten", "polecat", "participants"] {
      #expect(run.output.lowercased().contains(value))
    }
  }

  @Test func helpOnWhatDoesNotExistIsWrongUsage() throws {
    let run = try program.run("help", "timelines")
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("no command and no topic \"timelines\""))
    #expect(try program.run("help", "lexicon", "check").output.contains("USAGE: casus lexicon check"))
  }

  /// The manual pages are made from what the program tells of itself.
  @Test func theManualsSourceExplainsEveryCommandAndOption() throws {
    let run = try program.run("--experimental-dump-help")
    let root = try JSONDecoder().decode(ManualSource.self, from: Data(run.output.utf8)).command
    let pages = root.all(under: "")
    #expect(pages.map(\.name).filter { !$0.hasSuffix("help") }.sorted() == GoldenTests.commands.sorted())
    for (name, page) in pages where !name.hasSuffix("help") {
      #expect(page.abstract?.isEmpty == false, "\(name) has no abstract")
      for argument in page.arguments ?? [] where argument.shouldDisplay {
        #expect(argument.abstract?.isEmpty == false, "an argument of \(name) isn't explained")
      }
    }
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

/// What `--experimental-dump-help` prints, as far as it is looked at.
private struct ManualSource: Decodable {
  let command: Command

  struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let arguments: [Argument]?
    let subcommands: [Command]?

    /// This command and all below it, each by its words behind `casus`.
    func all(under words: String) -> [(name: String, page: Command)] {
      [(words, self)]
        + (subcommands ?? []).flatMap {
          $0.all(under: words.isEmpty ? $0.commandName : "\(words) \($0.commandName)")
        }
    }
  }

  struct Argument: Decodable {
    let abstract: String?
    let shouldDisplay: Bool
  }
}
