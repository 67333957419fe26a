import Foundation

/// Runs the binary that was built beside the tests, as a user would.
struct Program {
  /// What a run came to.
  struct Run {
    var code: Int32
    var output: String
    var errors: String

    /// The lines of the output.
    var lines: [Substring] { output.split(whereSeparator: \.isNewline) }
  }

  /// The folder that the program runs in.
  var folder: TemporaryFolder

  /// The binary: it stands beside the test bundle.
  static var path: String {
    let bundle = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return (bundle as NSString).deletingLastPathComponent + "/casus"
  }

  /// The package's folder.
  static let package: String = {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { url.deleteLastPathComponent() }
    return url.path
  }()

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - arguments: the arguments.
  ///   - input: what stands on standard input, or nil for nothing.
  func run(_ arguments: String..., input: String? = nil) throws -> Run {
    try run(arguments, input: input)
  }

  /// Runs the program to its end.
  func run(_ arguments: [String], input: String? = nil) throws -> Run {
    try run(Program.path, arguments, input: input)
  }

  /// Runs a line of shell with the program on its path.
  func shell(_ line: String) throws -> Run {
    try run("/bin/sh", ["-c", line], input: nil)
  }

  private func run(_ path: String, _ arguments: [String], input: String?) throws -> Run {
    let process = try start(path, arguments)
    let name = UUID().uuidString
    let (output, errors) = (folder.file("\(name).out"), folder.file("\(name).err"))
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.made(output)))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.made(errors)))
    if let input {
      let file = try folder.write(input, to: "\(name).in")
      process.standardInput = FileHandle(forReadingAtPath: file)
    } else {
      process.standardInput = FileHandle.nullDevice
    }
    try process.run()
    process.waitUntilExit()
    let run = Run(
      code: process.terminationStatus, output: folder.text(of: output), errors: folder.text(of: errors))
    for file in ["out", "err", "in"] {
      try? FileManager.default.removeItem(atPath: folder.file("\(name).\(file)"))
    }
    return run
  }

  /// A process of the program that hasn't been started.
  func process(_ arguments: String...) throws -> Process {
    try start(Program.path, arguments)
  }

  private func start(_ path: String, _ arguments: [String]) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    let binaries = (Program.path as NSString).deletingLastPathComponent
    let system = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    process.environment = ["PATH": "\(binaries):\(system)", "COLUMNS": "80", "LC_ALL": "C"]
    return process
  }
}
