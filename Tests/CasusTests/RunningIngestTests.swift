import Foundation
import Testing

/// An ingest while it runs: interrupted, watching a folder, held up by another process.
@Suite struct RunningIngestTests {
  let program: Program

  init() throws {
    program = Program(folder: try TemporaryFolder())
  }

  private func articles(in name: String) throws -> Int {
    let run = try program.shell("sqlite3 \(name) 'SELECT count(*) FROM article' 2>/dev/null")
    return Int(run.output.trimmingCharacters(in: .newlines)) ?? 0
  }

  /// Waits until a store has so many articles.
  private func wait(for count: Int, in name: String, _ process: Process) throws -> Bool {
    let deadline = Date(timeIntervalSinceNow: 120)
    while Date() < deadline, process.isRunning {
      if try articles(in: name) >= count { return true }
      Thread.sleep(forTimeInterval: 0.1)
    }
    return try articles(in: name) >= count
  }

  @Test(.timeLimit(.minutes(5)), arguments: [SIGINT, SIGTERM])
  func controlCEndsAnIngestWithWhatWasReadStored(signal: Int32) throws {
    let process = try program.process("ingest", "-", "--db", "stopped.sqlite")
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    // The input stays open, so that the ingest waits for more when it is interrupted.
    try input.fileHandleForWriting.write(contentsOf: Data(Articles.lines(40).utf8))
    #expect(try wait(for: 40, in: "stopped.sqlite", process))
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationStatus == 130)
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(text.contains("40 articles read, 40 new"))
    let unfinished = try program.shell(
      "sqlite3 stopped.sqlite 'SELECT count(*) FROM coder_run WHERE finished_at IS NULL'")
    #expect(unfinished.output == "0\n")
  }

  @Test(.timeLimit(.minutes(5))) func aWatchedFolderIsFollowed() throws {
    try program.folder.write(Articles.line("a", "Russia attacked Ukraine on Monday."), to: "in/first.jsonl")
    let process = try program.process("ingest", "--watch", "in", "--db", "watched.sqlite")
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    #expect(try wait(for: 1, in: "watched.sqlite", process))
    try program.folder.write(Articles.line("b", "Iran threatened Iraq on Monday."), to: "in/sub/second.jsonl")
    #expect(try wait(for: 2, in: "watched.sqlite", process))
    try program.folder.write(Articles.line("c", "China met Japan on Monday."), to: "in/.part.jsonl")
    _ = try program.shell("mv in/.part.jsonl in/third.jsonl")
    #expect(try wait(for: 3, in: "watched.sqlite", process))
    kill(process.processIdentifier, SIGINT)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test func onlyAFolderCanBeWatched() throws {
    let run = try program.run("ingest", "--watch", "nowhere")
    #expect(run.code == 2)
    #expect(run.errors.contains("nowhere is not a folder"))
    #expect(try program.run("ingest").code == 2)
  }

  @Test(.timeLimit(.minutes(5))) func aStoreThatAnotherProcessHoldsIsAClearFailureAndLaterCompleted() throws {
    try program.folder.write(Articles.lines(20), to: "wire.jsonl")
    _ = try program.run("ingest", "wire.jsonl", "--published", "2020-01-01")
    let more = Articles.lines(30)
    try program.folder.write(more, to: "wire.jsonl")
    let holder = try program.shell(
      "(echo 'BEGIN IMMEDIATE;'; sleep 13; echo 'COMMIT;') | sqlite3 casus.sqlite & "
        + "sleep 1; casus ingest wire.jsonl >out 2>err; echo $? >code; wait")
    #expect(holder.code == 0)
    #expect(program.folder.text(of: program.folder.file("code")) == "1\n")
    #expect(program.folder.text(of: program.folder.file("err")).contains("in use by another process"))
    let later = try program.run("ingest", "wire.jsonl")
    #expect(later.output.contains("30 articles read, 10 new, 20 known"))
  }

  @Test(.timeLimit(.minutes(5))) func aSecondControlCEndsAtOnceWhatTheFirstWaitsFor() throws {
    try program.folder.write(Articles.lines(20), to: "wire.jsonl")
    _ = try program.run("ingest", "wire.jsonl", "--db", "held.sqlite")
    try program.folder.write(Articles.lines(30), to: "wire.jsonl")
    // Another process holds the store, so that what was read can't be stored yet.
    let run = try program.shell(
      "(echo 'BEGIN IMMEDIATE;'; sleep 9; echo 'COMMIT;') | sqlite3 held.sqlite & sleep 1; "
        + "casus ingest - <wire.jsonl --db held.sqlite & pid=$!; sleep 2; kill -INT $pid; sleep 1; "
        + "kill -0 $pid && echo waits; kill -INT $pid; wait $pid; echo code $?; "
        + "echo 'BEGIN IMMEDIATE;' | sqlite3 held.sqlite 2>&1; wait")
    #expect(run.output.contains("waits\ncode 130\n"))
    #expect(run.output.contains("locked"), "the other process held the store to the end")
    #expect(try articles(in: "held.sqlite") == 20)
    let later = try program.run("ingest", "wire.jsonl", "--db", "held.sqlite")
    #expect(later.output.contains("30 articles read, 10 new, 20 known"))
  }

  @Test(.timeLimit(.minutes(5))) func progressIsABarOnATerminalLinesElsewhereAndNothingWhenQuiet() throws {
    try program.folder.write(Articles.lines(20), to: "first.jsonl")
    try program.folder.write(Articles.lines(40), to: "second.jsonl")
    func ingest(_ name: String, _ wait: Int, _ more: String) -> String {
      "(cat first.jsonl; sleep \(wait); cat second.jsonl) | casus ingest - --db \(name).sqlite \(more)"
    }
    let elsewhere = try program.shell(ingest("lines", 7, ""))
    #expect(elsewhere.errors.contains("casus: 60 articles, "))
    #expect(!elsewhere.errors.contains("\u{1B}"))
    let quiet = try program.shell(ingest("quiet", 7, "--quiet"))
    #expect((quiet.output, quiet.errors) == ("", ""))
    // util-linux's `script` makes a terminal.
    guard try program.shell("command -v script").code == 0 else { return }
    let terminal = try program.shell("script -qec '\(ingest("bar", 2, ""))' /dev/null")
    #expect(terminal.output.contains("\r\u{1B}[K"))
    #expect(terminal.output.contains(" articles, 0.0 MB"))
    #expect(terminal.output.contains("60 articles read, 40 new, 20 known"))
  }

  @Test func aDiskThatIsFullIsAClearFailureAndLaterCompleted() throws {
    try program.folder.write(Articles.lines(1_000), to: "wire.jsonl")
    // A limit on the size of files stands for the end of the disk.
    let run = try program.shell("ulimit -f 1600; casus ingest wire.jsonl --db full.sqlite; echo code $?")
    #expect(run.output.contains("code 1"))
    #expect(run.errors.contains("full.sqlite"))
    #expect(try program.shell("sqlite3 full.sqlite 'PRAGMA integrity_check'").output == "ok\n")
    _ = try program.run("ingest", "wire.jsonl", "--db", "full.sqlite")
    _ = try program.run("ingest", "wire.jsonl", "--db", "whole.sqlite")
    let exports = try ["full", "whole"].map {
      try program.run("export", "mentions", "--db", "\($0).sqlite").output
    }
    #expect(exports[0] == exports[1])
  }
}
