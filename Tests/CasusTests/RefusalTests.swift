import Foundation
import Testing

/// What can't be read or written gets one clear sentence and its exit code, and loses nothing.
@Suite struct RefusalTests {
  let program: Program

  init() throws {
    program = Program(folder: try TemporaryFolder())
  }

  @Test func badInputsAreRejectedWithAReasonWhileTheOthersGoThrough() throws {
    let folder = program.folder
    try folder.write("Iran attacked Iraq.", to: "good.txt")
    try folder.write("", to: "empty.txt")
    try folder.write([0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 3], to: "binary.txt")
    try folder.write([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0x4B], to: "cut.txt.gz")
    try folder.write("{\"id\":\"x\",\"title\":\"t\"}\n", to: "textless.jsonl")
    try folder.write("{\"text\":\"t\",\"published\":\"2024-02-31\"}\n", to: "dates.jsonl")
    try FileManager.default.createDirectory(atPath: folder.file("hollow"), withIntermediateDirectories: true)
    let reasons = [
      "empty.txt": "the file is empty", "binary.txt": "a binary file", "cut.txt.gz": "end too early",
      "textless.jsonl": "no \"text\"", "dates.jsonl": "\"2024-02-31\" is not a date",
      "hollow": "holds no articles", "missing.txt": "no such file",
    ]
    let run = try program.run(["ingest", "good.txt"] + reasons.keys.sorted())
    #expect(run.code == 3)
    #expect(run.output.contains("1 article read, 1 new, 0 known, 7 rejected"))
    let rejects = try program.run("rejects", "--format", "tsv").lines
    for (path, reason) in reasons {
      #expect(run.errors.split(separator: "\n").contains { $0.contains(path) && $0.contains(reason) })
      #expect(rejects.contains { $0.hasPrefix(path) && $0.contains(reason) })
    }
    #expect(try program.run("ingest", "empty.txt").code == 1)
  }

  @Test func aLineThatIsNoArticleIsRejected() throws {
    let line = String(repeating: "x", count: 50 << 20)
    let run = try program.run("code", input: line + "\n" + Articles.line("next", ""))
    #expect(run.lines.count == 2)
    #expect(run.lines.first?.contains("longer than") == true)
    #expect(run.lines.last?.hasPrefix("{\"id\":\"next\",\"status\":\"coded\"") == true)
  }

  @Test(arguments: [
    ("/proc/casus.sqlite", "can't be"), ("no-such-folder/a.sqlite", "folder doesn't exist"),
    ("text.sqlite", "not a Casus store"), ("other.sqlite", "another program"), (".", "is a folder"),
  ])
  func aStoreThatCannotBeWrittenIsRefused(path: String, reason: String) throws {
    try program.folder.write(Articles.lines(1), to: "wire.jsonl")
    try program.folder.write("This is no database, though it is long enough to be one.\n", to: "text.sqlite")
    _ = try program.shell("sqlite3 other.sqlite 'CREATE TABLE theirs (a)'")
    let run = try program.run("ingest", "wire.jsonl", "--db", path)
    #expect(run.code == 1)
    #expect(run.errors.hasPrefix("casus: ") && run.errors.contains(reason))
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(program.folder.text(of: program.folder.file("text.sqlite")).hasPrefix("This is no database"))
  }

  @Test func aStoreThatAnotherProcessHoldsIsRefusedAfterAWhile() throws {
    try program.folder.write(Articles.lines(1), to: "wire.jsonl")
    _ = try program.run("ingest", "wire.jsonl")
    let holder = "(echo 'BEGIN EXCLUSIVE;'; sleep 40) | sqlite3 casus.sqlite & sleep 1;"
    let run = try program.shell("\(holder) casus ingest wire.jsonl; code=$?; kill $!; exit $code")
    #expect(run.code == 1)
    #expect(run.errors.contains("in use by another process"))
  }

  @Test func wrongUsageIsCodeTwo() throws {
    #expect(try program.run("ingest").code == 2)
    #expect(try program.run("no-such-command").code == 2)
    #expect(try program.run("show", "12").code == 2)
    #expect(try program.run("ingest", "a", "--published", "2024-02-31").code == 2)
    #expect(try program.run("timeline", "PRK", "--from", "2024", "--to", "2023").code == 2)
    #expect(try program.run("export", "all").code == 2)
    let missing = try program.run("timeline", "PRK")
    #expect(missing.code == 1)
    #expect(missing.errors.contains("there is no such store"))
  }

  @Test func aLexiconWithAnErrorIsNotUsed() throws {
    try program.folder.write("XXQ nonsense\n  name: Nowhere\n", to: "mine/states-mine.lex")
    let check = try program.run("lexicon", "check", "mine")
    #expect(check.code == 1)
    #expect(check.output.contains("mine/states-mine.lex:1: "))
    #expect(try program.run("code", "--lexicon", "mine", input: "").code == 1)
    #expect(try program.run("lexicon", "check").code == 0)
  }
}
