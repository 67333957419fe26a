import ArgumentParser
import CasusIngest
import CasusReport

/// `casus lexicon`: the dictionaries.
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon",
    abstract: "Check or test the dictionaries, or count what is in them.",
    discussion: """
      Example:
        casus lexicon check my-lexicon/
      """,
    subcommands: [LexiconCheckCommand.self, LexiconTestCommand.self, LexiconStatsCommand.self])
}

/// `casus lexicon check`: what is wrong with lexicon files.
struct LexiconCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Print what is wrong with lexicon files, by file and line.",
    discussion: """
      Exit code 1 where there is an error; a warning alone is 0.

      Example:
        casus lexicon check my-lexicon/
      """)

  @Argument(
    help: ArgumentHelp(
      "A folder of lexicon files; without it the built-in ones are checked.", valueName: "dir"),
    completion: .directory)
  var folder: String?

  func run() throws {
    let texts = try folder.map { try LexiconFolder.texts(in: $0) }
    let problems = texts.map { LexiconCheck($0).problems } ?? LexiconCheck.builtIn.problems
    let place = folder.map { $0.hasSuffix("/") ? $0 : $0 + "/" } ?? ""
    let output = ByteOutput.standard()
    for problem in problems {
      let warning = problem.isWarning ? "warning: " : ""
      try output.write("\(place)\(problem.file):\(problem.line): \(warning)\(problem.message)\n")
    }
    try output.flush()
    let errors = problems.count { !$0.isWarning }
    let files = texts?.count ?? LexiconText.builtIn.count
    Diagnostics.say("\(files) files, \(errors) errors, \(problems.count - errors) warnings")
    if errors > 0 { throw ExitCode.failure }
  }
}

/// `casus lexicon stats`: how much is in the dictionaries.
struct LexiconStatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Print how much is in the dictionaries.",
    discussion: """
      Example:
        casus lexicon stats
      """)

  @OptionGroup var lexicon: LexiconOption

  func run() throws {
    let lexicon = try lexicon.load()
    var table = TextTable(columns: [.init("what"), .init("count", alignment: .right)])
    for count in lexicon.statistics { table.append([count.name, IngestAccount.number(count.count)]) }
    table.append(["hash", lexicon.hash])
    let output = ByteOutput.standard()
    try output.write(table.rendered(Terminal.style))
    try output.flush()
  }
}
