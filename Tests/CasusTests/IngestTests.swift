import Foundation
import Testing

/// `casus ingest` and what the store gives back.
@Suite struct IngestTests {
  let program: Program

  init() throws {
    program = Program(folder: try TemporaryFolder())
  }

  @Test func ingestingTwiceAddsNothingAndSaysSo() throws {
    try program.folder.write(Articles.lines(5), to: "wire.jsonl")
    let first = try program.run("ingest", "wire.jsonl")
    #expect(first.code == 0)
    #expect(first.output.contains("5 articles read, 5 new, 0 known, nothing rejected"))
    let before = try program.run("export", "mentions").output
    let second = try program.run("ingest", "wire.jsonl")
    #expect(second.code == 0)
    #expect(second.output.contains("5 articles read, 0 new, 5 known"))
    #expect(second.output.contains("Nothing was added."))
    #expect(try program.run("export", "mentions").output == before)
  }

  @Test func theOrderOfFilesAndTheNumberOfWorkersDoNotMatter() throws {
    let lines = Articles.lines(24).split(separator: "\n")
    let names = (0..<6).map { "wire\($0).jsonl" }
    for (index, name) in names.enumerated() {
      // Neighbouring files share an article.
      try program.folder.write(
        lines[(index * 4)..<min(index * 4 + 5, 24)].joined(separator: "\n") + "\n", to: name)
    }
    let orders = [(names, "1"), (names.reversed(), "2"), ([3, 0, 5, 1, 4, 2].map { names[$0] }, "4")]
    var exports: [String] = []
    for (number, (order, jobs)) in orders.enumerated() {
      let run = try program.run(["ingest", "--db", "\(number).sqlite", "--jobs", jobs, "--quiet"] + order)
      #expect((run.code, run.output, run.errors) == (0, "", ""))
      _ = try program.run("export", "all", "--out", "out\(number)", "--db", "\(number).sqlite")
      exports.append(try program.shell("cd out\(number) && head -n 100000 *.csv").output)
    }
    #expect(exports[0].contains("ASSAULT"))
    #expect(exports[1] == exports[0])
    #expect(exports[2] == exports[0])
  }

  @Test func anArticleInAnotherLanguageIsKeptAndCountedButNotCoded() throws {
    let german =
      "Russland hat die Ukraine am Montag angegriffen, und die Regierung in Berlin hat das am Dienstag verurteilt, "
      + "wie ein Sprecher nach dem Treffen mit dem Minister sagte."
    try program.folder.write(
      Articles.line("a", "Russia attacked Ukraine.") + Articles.line("b", german), to: "wire.jsonl")
    let run = try program.run("ingest", "wire.jsonl")
    #expect(run.code == 0)
    #expect(run.output.contains("2 articles read, 2 new, 0 known, nothing rejected"))
    #expect(run.output.contains("1 not in English."))
    let articles = try program.run("export", "articles").output
    #expect(articles.contains(",de,not English,"))
    #expect(articles.contains(",coded,"))
    let coded = try program.shell("casus read wire.jsonl | casus code; echo code $?").output
    #expect(
      coded.contains(
        "\"status\":\"rejected\",\"reason\":\"the text is not English (de); only English is coded\"}"))
    #expect(coded.hasSuffix("code 0\n"))
  }

  @Test func aDateIsNeverGuessed() throws {
    try program.folder.write("Iran attacked Iraq on June 19.", to: "bare.txt")
    _ = try program.run("ingest", "bare.txt", "--db", "bare.sqlite")
    #expect(try program.run("timeline", "Iran", "--db", "bare.sqlite").output.contains("XXXX-06-19"))
    _ = try program.run("ingest", "bare.txt", "--db", "dated.sqlite", "--published", "2024-06-20")
    #expect(try program.run("timeline", "IRN", "--db", "dated.sqlite").output.contains("2024-06-19"))
  }

  @Test func aStoreMayLeaveTextsOut() throws {
    try program.folder.write(Articles.lines(3), to: "wire.jsonl")
    _ = try program.run("ingest", "wire.jsonl", "--no-text")
    #expect(try program.run("stats").output.contains("left out"))
    #expect(try program.run("timeline", "Russia").output.contains("ASSAULT"))
  }

  @Test func aCountryGoesByNameDemonymAndCodesInAnyCase() throws {
    try program.folder.write(Articles.lines(3), to: "wire.jsonl")
    _ = try program.run("ingest", "wire.jsonl")
    let timeline = try program.run("timeline", "PRK", "--format", "csv").output
    #expect(timeline.contains("ACCUSE"))
    for word in ["north korea", "North Korean", "prk", "KP", "DPRK"] {
      #expect(try program.run("timeline", word, "--format", "csv").output == timeline)
    }
    let unknown = try program.run("timeline", "North Koria")
    #expect(unknown.code == 2)
    #expect(unknown.errors.contains("North Korea (PRK)"))
  }

  @Test func aReaderThatStopsReadingIsNoError() throws {
    try program.folder.write(Articles.lines(3), to: "wire.jsonl")
    _ = try program.run("ingest", "wire.jsonl")
    let run = try program.shell("(casus export parties; echo code $? >&2) | head -n 1")
    #expect(run.errors == "code 0\n")
    #expect(run.lines.count == 1)
  }
}
