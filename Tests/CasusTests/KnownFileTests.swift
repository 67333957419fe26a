import Foundation
import Testing

/// A file that was read to its end is known by what it holds.
@Suite struct KnownFileTests {
  let program: Program

  init() throws {
    program = Program(folder: try TemporaryFolder())
  }

  private func count(_ sql: String) throws -> String {
    try program.shell("sqlite3 casus.sqlite \"\(sql)\"").output.trimmingCharacters(in: .newlines)
  }

  @Test func aKnownFileIsCountedButLeavesTheStoreAlone() throws {
    try program.folder.write(Articles.lines(5) + "no JSON\n", to: "in/wire.jsonl")
    #expect(try program.run("ingest", "in").code == 3)
    let again = try program.run("ingest", "in")
    #expect(again.code == 3, "its rejection counts again")
    #expect(again.output.contains("5 articles read, 0 new, 5 known, 1 rejected"))
    #expect(try count("SELECT count(*) FROM coder_run") == "1", "nothing was written")
    #expect(try count("SELECT count(*) FROM input_file") == "1")
  }

  @Test func theNameOfAFileDoesNotMatterButItsContentDoes() throws {
    try program.folder.write(Articles.lines(5), to: "wire.jsonl")
    _ = try program.run("ingest", "wire.jsonl")
    try program.folder.write(Articles.lines(5), to: "copy.jsonl")
    _ = try program.run("ingest", "copy.jsonl")
    #expect(try count("SELECT count(*) FROM coder_run") == "1")
    // The same size, and the same time: only the content tells.
    let changed = Articles.lines(5).replacing("Outlet 3", with: "Outlet 7")
    try program.folder.write(changed, to: "changed.jsonl")
    _ = try program.shell("touch -r wire.jsonl changed.jsonl && mv changed.jsonl wire.jsonl")
    let run = try program.run("ingest", "wire.jsonl")
    #expect(run.output.contains("5 articles read, 1 new, 4 known"))
  }

  @Test func otherOptionsReadAFileAgain() throws {
    try program.folder.write("Iran attacked Iraq on June 19.", to: "bare.txt")
    _ = try program.run("ingest", "bare.txt")
    let run = try program.run("ingest", "bare.txt", "--published", "2024-06-20")
    #expect(run.output.contains("1 article read, 1 new"))
  }

  @Test func aFileThatGaveNoArticleIsReadAgain() throws {
    try program.folder.write([0, 1, 2, 3], to: "binary.txt")
    #expect(try program.run("ingest", "binary.txt").code == 1)
    #expect(try count("SELECT count(*) FROM input_file") == "0")
  }

  @Test(.timeLimit(.minutes(5))) func thousandsOfTinyFilesAreReadAndThenKnown() throws {
    let folder = program.folder
    for number in 0..<1_000 {
      try folder.write("Russia attacked Ukraine on day \(number) of the war.", to: "tiny/\(number % 20)/\(number).txt")
    }
    let first = try program.run("ingest", "tiny")
    #expect(first.output.contains("1,000 articles read, 1,000 new, 0 known, nothing rejected"))
    let second = try program.run("ingest", "tiny")
    #expect(second.output.contains("1,000 articles read, 0 new, 1,000 known, nothing rejected"))
  }
}
