import Foundation
import Testing

/// The examples of the documents run, and print what the documents say. `make golden` renews what they print.
///
/// An example is a block marked `console`: lines that begin with `$ ` are commands, the others what they print.
@Suite struct GoldenExampleTests {
  @Test(arguments: ["README.md", "docs/cli.md", "docs/formats.md", "docs/page.md", "docs/agreements.md"])
  func examplesPrintWhatTheDocumentSays(document: String) throws {
    let folder = try TemporaryFolder()
    let program = Program(folder: folder)
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("Fixtures"), withDestinationPath: Program.package + "/Fixtures")
    let path = Program.package + "/" + document
    let text = folder.text(of: path)
    let real = try Examples(text).performed(by: program)
    if GoldenTests.isRenewing {
      try Data(real.utf8).write(to: URL(fileURLWithPath: path))
    } else {
      for (line, expected) in zip(real.split(separator: "\n"), text.split(separator: "\n")) {
        #expect(line == expected)
      }
      #expect(real == text, "\(document) shows other output than the program; `make golden` renews it")
    }
  }
}

/// Commands that a document shows without their output run, too.
@Suite struct IndentedExampleTests {
  @Test func theCommandsOfTheExportsRun() throws {
    let program = Program(folder: try TemporaryFolder())
    _ = try program.run("ingest", Program.package + "/Fixtures/articles", "--quiet")
    let text = program.folder.text(of: Program.package + "/docs/exports.md")
    let commands = text.split(separator: "\n").filter { $0.hasPrefix("    casus ") }
    #expect(!commands.isEmpty)
    for command in commands {
      let run = try program.shell(String(command))
      #expect(run.code == 0, "\(command): \(run.errors)")
    }
  }
}

/// A document with examples.
private struct Examples {
  let text: String

  init(_ text: String) {
    self.text = text
  }

  /// The document with what the commands of its examples really print.
  func performed(by program: Program) throws -> String {
    var result: [String] = []
    var isInExample = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("```") {
        isInExample = line == "```console"
        result.append(line)
      } else if !isInExample {
        result.append(line)
      } else if line.hasPrefix("$ ") {
        result.append(line)
        let output = try program.shell(line.dropFirst(2) + " 2>&1").output
        // The lines of CSV end in CR LF, those of a document don't.
        result += output.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
          .map(String.init).filter { !isProgress($0) }
        while result.last == "" { result.removeLast() }
      }
    }
    return result.joined(separator: "\n")
  }

  /// A slow machine has time for a line of progress, which no document shows.
  private func isProgress(_ line: String) -> Bool {
    line.hasPrefix("casus: ") && line.contains(" articles, ") && line.contains(" MB")
  }
}
