import CasusModel
import CasusStore
import Foundation
import Testing

/// An ingest that is killed loses at most what it had not written yet.
@Suite struct KilledIngestTests {
  let program: Program

  init() throws {
    program = Program(folder: try TemporaryFolder())
  }

  @Test(.timeLimit(.minutes(5))) func repeatingAKilledIngestCompletesIt() throws {
    let lines = Articles.lines(900)
    try program.folder.write(lines, to: "wire.jsonl")
    let process = try program.process("ingest", "-", "--db", "killed.sqlite", "--quiet")
    let pipe = Pipe()
    process.standardInput = pipe
    try process.run()
    let first = lines.split(separator: "\n").prefix(600).joined(separator: "\n") + "\n"
    try pipe.fileHandleForWriting.write(contentsOf: Data(first.utf8))
    // The rest never comes and the input stays open, so that the ingest is in its middle whatever the machine does.
    let deadline = Date(timeIntervalSinceNow: 120)
    while try articles(in: "killed.sqlite") == 0, Date() < deadline, process.isRunning {
      Thread.sleep(forTimeInterval: 0.05)
    }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    try pipe.fileHandleForWriting.close()
    let written = try articles(in: "killed.sqlite")
    #expect(written > 0)
    #expect(written <= 600)
    #expect(try program.shell("sqlite3 killed.sqlite 'PRAGMA integrity_check'").output == "ok\n")

    let completed = try program.run("ingest", "wire.jsonl", "--db", "killed.sqlite")
    #expect(completed.output.contains("900 articles read, \(900 - written) new, \(written) known"))
    _ = try program.run("ingest", "wire.jsonl", "--db", "whole.sqlite")
    for table in ["events", "mentions", "participants", "agreements", "clauses", "claims"] {
      let exports = try ["killed", "whole"].map {
        try program.run("export", table, "--db", "\($0).sqlite").output
      }
      #expect(exports[0] == exports[1])
    }
  }

  /// How many articles a store has; none where there is no store yet.
  private func articles(in name: String) throws -> Int {
    guard let store = try? Store.open(path: program.folder.file(name), access: .read) else { return 0 }
    defer { try? store.close() }
    return try store.statistics().tables.first { $0.name == "articles" }?.count ?? 0
  }
}
