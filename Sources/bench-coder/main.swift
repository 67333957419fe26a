import CasusIngest
import CasusModel
import Foundation

// Usage: bench-coder FILE.jsonl [PASSES]
// Measures in process, on one core, what finding parties, places and dates takes: see docs/benchmarks.md.

let arguments = Array(CommandLine.arguments.dropFirst())
guard (1...2).contains(arguments.count), let passes = arguments.count == 2 ? Int(arguments[1]) : 5, passes > 0
else {
  FileHandle.standardError.write(Data("usage: bench-coder FILE.jsonl [PASSES]\n".utf8))
  exit(2)
}

do {
  var measures = CoderMeasures(articles: try Articles.read(arguments[0]))
  for _ in 0..<passes { measures.pass() }
  print(measures.report)
} catch {
  FileHandle.standardError.write(Data("bench-coder: \(error.localizedDescription)\n".utf8))
  exit(1)
}
