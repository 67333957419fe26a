import Foundation
import Testing

/// `casus code` and `casus read`, by the contract of the coded record.
@Suite struct CodeTests {
  let program: Program

  init() throws {
    program = Program(folder: try TemporaryFolder())
  }

  @Test func everyLineOfTheInputHasItsLineInTheOutput() throws {
    let input =
      Articles.line("first", "Russia attacked Ukraine in Kyïv 🇺🇦 on Monday.") + "not JSON\n" + "\n"
      + "{\"id\":\"without text\"}\n" + "{\"text\":\"without id\"}\n" + Articles.line("empty", "")
      + Articles.line("last", "Russia attacked Ukraine.").dropLast()
    let run = try program.run("code", input: input)
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
    try #require(run.lines.count == 7)
    let beginnings = [
      "{\"id\":\"first\",\"status\":\"coded\",\"coder\":\"casus ",
      "{\"id\":null,\"status\":\"rejected\",\"reason\":\"line 2: ",
      "{\"id\":null,\"status\":\"rejected\",\"reason\":\"line 3: ",
      "{\"id\":\"without text\",\"status\":\"rejected\",\"reason\":\"",
      "{\"id\":null,\"status\":\"rejected\",\"reason\":\"line 5: ",
      "{\"id\":\"empty\",\"status\":\"coded\"", "{\"id\":\"last\",\"status\":\"coded\"",
    ]
    for (line, beginning) in zip(run.lines, beginnings) { #expect(line.hasPrefix(beginning)) }
    #expect(run.lines[5].hasSuffix("\"events\":[],\"agreements\":[],\"clauses\":[],\"claims\":[]}"))
    #expect(run.output.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func noInputGivesNoOutput() throws {
    let run = try program.run("code", input: "")
    #expect((run.code, run.output, run.errors) == (0, "", ""))
  }

  @Test func anyNumberOfWorkersGivesTheSameBytes() throws {
    // A pipe that is filled slowly makes many pieces of work.
    try program.folder.write(Articles.lines(60), to: "articles.jsonl")
    let slowly = "while read -r line; do echo \"$line\"; done < articles.jsonl"
    let one = try program.shell("\(slowly) | casus code --jobs 1")
    #expect(one.lines.count == 60)
    for jobs in [2, 5] {
      let many = try program.shell("\(slowly) | casus code --jobs \(jobs)")
      #expect(many.output == one.output)
    }
  }

  @Test func readingAndCodingEqualsWhatIsIngested() throws {
    try program.folder.write(Articles.lines(12), to: "articles/wire.jsonl")
    try program.folder.write("---\npublished: 2024-06-20\n---\nIran attacked Iraq.\n", to: "articles/a.md")
    let coded = try program.shell("casus read articles | casus code")
    #expect(coded.lines.count == 13)
    let ingest = try program.run("ingest", "articles")
    #expect(ingest.code == 0, "\(ingest.errors)")
    let export = try program.run("export", "mentions")
    let mentions = export.lines.dropFirst()
    #expect(!mentions.isEmpty, "\(export.errors)")
    for record in coded.lines {
      let article = record.dropFirst(7).prefix(16)
      let count = mentions.count { $0.contains(article) }
      #expect(record.components(separatedBy: "\"trigger\":{\"start\"").count - 1 == count)
    }
  }

  @Test func readingSaysWhatCannotBeRead() throws {
    try program.folder.write("Iran attacked Iraq.", to: "good.txt")
    let some = try program.run("read", "good.txt", "missing.txt")
    #expect(some.code == 3)
    #expect(some.lines.last?.hasPrefix("{\"id\":null,\"status\":\"rejected\",\"reason\":\"") == true)
    #expect(try program.run("read", "missing.txt").code == 1)
  }
}
