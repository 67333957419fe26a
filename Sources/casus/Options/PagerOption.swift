import ArgumentParser
import CasusReport
import Foundation

/// Whether long output on a terminal goes through a pager.
struct PagerOption: ParsableArguments {
  @Flag(name: .customLong("no-pager"), help: "Don't page output on a terminal.")
  var isOff = false

  /// Calls `body` with an output: the pager's input where a table goes to a terminal, else standard output.
  ///
  /// The pager is `CASUS_PAGER` or `PAGER`, or `less`, which shows a page or less as it is. An empty variable turns
  /// paging off.
  func write(_ format: ReportFormat, _ body: (ByteOutput) throws -> Void) throws {
    let environment = ProcessInfo.processInfo.environment
    let command = environment["CASUS_PAGER"] ?? environment["PAGER"] ?? "less"
    guard !isOff, format == .table, Terminal.isTerminal(1), Terminal.isTerminal(0), !command.isEmpty,
      environment["TERM"] != "dumb"
    else {
      let output = ByteOutput.standard()
      try body(output)
      return try output.flush()
    }
    let pipe = Pipe()
    let pager = Process()
    pager.executableURL = URL(fileURLWithPath: "/bin/sh")
    // Without a pager of this name the text goes through as it is.
    pager.arguments = ["-c", "\(command) || cat"]
    // -F: a page or less needs no paging; -R: colours; -X: leave the text on the screen.
    pager.environment = environment.merging(["LESS": environment["LESS"] ?? "FRX"]) { $1 }
    pager.standardInput = pipe
    try pager.run()
    // Only the pager reads, so that its end is noticed here.
    try? pipe.fileHandleForReading.close()
    defer {
      try? pipe.fileHandleForWriting.close()
      pager.waitUntilExit()
    }
    let output = ByteOutput(descriptor: pipe.fileHandleForWriting.fileDescriptor, name: "the pager")
    try body(output)
    try output.flush()
  }
}
