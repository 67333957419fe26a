import ArgumentParser
import CasusIngest
import CasusModel
import CasusReport

/// `casus lexicon test`: the validation suite.
struct LexiconTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract:
      "Code the sentences of the validation suite and print where the result is not the expected one.",
    discussion: """
      What is missing stands behind -, what was found instead behind +. Exit code 1 where a case fails. The suite's \
      form is that of docs/suite.md.

      Example:
        casus lexicon test visits
        casus lexicon test --lexicon my-lexicon/ --suite my-lexicon/water.suite
      """)

  @Argument(
    help: ArgumentHelp("Only cases whose file, text or expectation has this in it.", valueName: "filter"))
  var filter: String?

  @Option(
    help: ArgumentHelp(
      "A .suite file, or a folder of them; without it the built-in suite.", valueName: "path"))
  var suite: String?

  @Option(help: "The format: table prints differences and a summary, the others a row for each case.")
  var format = ReportFormat.table

  @OptionGroup var lexicon: LexiconOption

  func run() throws {
    let cases = try wantedCases()
    var runner = SuiteRunner(lexicon: try lexicon.load())
    let results = cases.map { runner.run($0) }
    let output = ByteOutput.standard()
    if format == .table {
      try writeDifferences(results, to: output)
    } else {
      var sink = format.sink(to: output)
      try sink.write(LexiconTestCommand.schema, rows: results.map(LexiconTestCommand.row))
    }
    try output.flush()
    let failed = results.count { !$0.isPassed }
    Diagnostics.say("\(IngestAccount.number(results.count)) cases, \(IngestAccount.number(failed)) failed")
    if failed > 0 { throw ExitCode.failure }
  }

  private func wantedCases() throws -> [SuiteCase] {
    let (all, problems) = SuiteReader.read(try texts())
    for problem in problems { Diagnostics.write("\(problem)\n") }
    guard problems.isEmpty else {
      throw CommandFailure.failed(
        "the suite has \(problems.count) error\(problems.count == 1 ? "" : "s"); nothing was coded.")
    }
    let wanted = filter.map { filter in all.filter { $0.mentions(filter) } } ?? all
    guard !wanted.isEmpty else { throw CommandFailure.usage("no case has \"\(filter ?? "")\" in it.") }
    return wanted
  }

  private func texts() throws -> [SuiteText] {
    guard let suite else { return SuiteText.builtIn }
    do {
      return try SuiteText.loading(path: suite)
    } catch {
      throw CommandFailure.usage(error.description)
    }
  }

  // MARK: Output

  private func writeDifferences(_ results: [SuiteResult], to output: ByteOutput) throws {
    for result in results where !result.isPassed { try output.write(result.difference + "\n") }
    let summary = SuiteSummary(results)
    var table = TextTable(columns: [
      .init("expected"), .init("lines", alignment: .right), .init("found", alignment: .right),
    ])
    for row in summary.rows + [summary.total] {
      table.append([row.name, IngestAccount.number(row.expected), IngestAccount.number(row.found)])
    }
    if results.contains(where: { !$0.isPassed }) { try output.write("\n") }
    try output.write(table.rendered(Terminal.style))
  }

  private static let schema = TableSchema(
    name: "suite", meaning: "A case of the validation suite.",
    columns: [
      .init("file", .text, "The file's name without its ending."),
      .init("line", .integer, "The line of the text."),
      .init("text", .text, "The text."),
      .init("passed", .boolean, "Whether all that was expected was found, and nothing else."),
      .init("missing", .list, "What was expected and not found."),
      .init("found", .list, "What was found and not expected."),
    ])

  private static func row(_ result: SuiteResult) -> [Field] {
    [
      .text(result.test.file), .integer(result.test.line), .text(result.test.text),
      .integer(result.isPassed ? 1 : 0), Field(result.missingLines), Field(result.found),
    ]
  }
}
