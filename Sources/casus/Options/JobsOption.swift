import ArgumentParser
import Foundation

/// How many workers code.
struct JobsOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How many threads work at once; as many as there are processors without it.", valueName: "n"))
  var jobs: Int?

  /// The number of workers.
  var count: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 256.") }
  }
}
