import Foundation
import Testing

/// `casus explain`, from the store and without one.
@Suite struct ExplainTests {
  let program: Program

  init() throws {
    program = Program(folder: try TemporaryFolder())
  }

  @Test func aTextIsExplainedWithoutAStore() throws {
    let run = try program.run(
      "explain", "--text", "Syria condemned Israel on Tuesday.", "--published", "2024-06-20")
    #expect(run.code == 0)
    #expect(run.output.hasPrefix("[Syria SYR/GOV] *condemned* [Israel ISR/GOV] on {Tuesday 2024-06-18}.\n"))
    #expect(run.output.contains("rule condemn.v: 111 Criticise or denounce, frames-conflict.lex:"))
  }

  @Test func silenceIsExplained() throws {
    let run = try program.run("explain", "--text", "Chad borders Libya.")
    #expect(run.code == 0)
    #expect(run.output.contains("no event"))
  }

  @Test func eachSentenceIsALineOfJSON() throws {
    let run = try program.run(
      "explain", "--text", "Syria condemned Israel. Iran did not.", "--format", "json")
    #expect(run.lines.count == 2)
    for line in run.lines {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(object?["clauses"] != nil)
    }
  }

  @Test func anEventOfTheStoreIsExplainedBySentence() throws {
    try program.folder.write(
      Articles.line("a", "Chad borders Libya. Syria condemned Israel. Iran praised Iraq."), to: "wire.jsonl")
    _ = try program.run("ingest", "wire.jsonl")
    let event = try #require(try id("event_id", in: "events", column: "cameo", value: "111"))
    let run = try program.run("explain", event)
    #expect(run.code == 0)
    #expect(run.output.contains("Syria"))
    #expect(!run.output.contains("Iraq"))
    let mention = try #require(try id("mention_id", in: "mentions", column: "cameo", value: "111"))
    #expect(try program.run("explain", mention).output == run.output)
  }

  @Test func aStoreWithoutTextsSaysWhatToDo() throws {
    try program.folder.write(Articles.line("a", "Syria condemned Israel."), to: "wire.jsonl")
    _ = try program.run("ingest", "wire.jsonl", "--no-text")
    let event = try #require(try id("event_id", in: "events", column: "cameo", value: "111"))
    let run = try program.run("explain", event)
    #expect(run.code == 1)
    #expect(run.errors.contains("keeps no texts"))
  }

  @Test func anUnknownIdFails() throws {
    try program.folder.write(Articles.line("a", "Syria condemned Israel."), to: "wire.jsonl")
    _ = try program.run("ingest", "wire.jsonl")
    let run = try program.run("explain", "0000000000000001")
    #expect(run.code == 1)
    #expect(run.errors.contains("nothing in casus.sqlite has the id"))
  }

  @Test func anIdOrATextIsNeeded() throws {
    #expect(try program.run("explain").code == 2)
    #expect(try program.run("explain", "0000000000000001", "--text", "Iran.").code == 2)
  }

  /// The id in the first row of an exported table that has this value.
  private func id(_ key: String, in table: String, column: String, value: String) throws -> String? {
    let lines = try program.run("export", table, "--format", "jsonl").lines
    for line in lines {
      let row = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      if row?[column] as? String == value { return row?[key] as? String }
    }
    return nil
  }
}
