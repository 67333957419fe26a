import CasusModel
import CasusReport
import CasusStore
import Foundation

// Usage: bench-store make FILE [EVENTS]      makes a store of so many made-up events, 10 million without a number
//        bench-store read FILE PARTY         measures reading of such a store in process: see docs/benchmarks.md

let arguments = Array(CommandLine.arguments.dropFirst())
let usage = "usage: bench-store make FILE [EVENTS] | bench-store read FILE PARTY\n"

/// Prints a line at once, also into a pipe.
func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

do {
  switch (arguments.first, arguments.count) {
  case ("make", 2...3):
    guard let events = arguments.count == 3 ? Int(arguments[2]) : 10_000_000, events > 0 else {
      throw BenchError("\(arguments[2]) is no number of events")
    }
    guard !FileManager.default.fileExists(atPath: arguments[1]) else {
      throw BenchError("\(arguments[1]) exists already")
    }
    let clock = ContinuousClock()
    let start = clock.now
    let maker = try StoreMaker(path: arguments[1], events: events)
    try maker.make { say("\($0), after \(clock.now - start)") }
    let size = try FileManager.default.attributesOfItem(atPath: arguments[1])[.size] as? Int ?? 0
    say("\(size / 1_000_000) MB, made in \(clock.now - start)")
  case ("read", 3):
    try ReadingMeasures(path: arguments[1], party: arguments[2]).run()
  default:
    FileHandle.standardError.write(Data(usage.utf8))
    exit(2)
  }
} catch {
  FileHandle.standardError.write(Data("bench-store: \(error)\n".utf8))
  exit(1)
}
