import ArgumentParser
import CasusReport
import CasusStore
import Foundation

/// `casus export`: tables as files.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a table, or all of them, as CSV or JSON Lines.",
    discussion: """
      A table goes to standard output, or with --out into a file of its name. The same articles give the same \
      bytes, in whichever order they were ingested.

      Example:
        casus export events > events.csv
        casus export all --out korea/ --format jsonl
      """)

  @Argument(help: "The table, or all.")
  var table: Selection

  @Option(help: ArgumentHelp("The folder to write to; it is made where it doesn't exist.", valueName: "dir"))
  var out: String?

  @Option(help: "The format of the files.")
  var format = FileFormat.csv

  @OptionGroup var store: StoreOption

  /// Which tables.
  enum Selection: ExpressibleByArgument {
    case all
    case one(ExportTable)

    init?(argument: String) {
      if argument == "all" {
        self = .all
      } else if let table = ExportTable(rawValue: argument) {
        self = .one(table)
      } else {
        return nil
      }
    }

    static var allValueStrings: [String] { ExportTable.allCases.map(\.rawValue) + ["all"] }
  }

  /// The formats of files.
  enum FileFormat: String, CaseIterable, ExpressibleByArgument {
    case csv, jsonl
  }

  func validate() throws {
    if case .all = table, out == nil {
      throw ValidationError("all tables need a folder to go to: casus export all --out DIR")
    }
  }

  func run() throws {
    let store = try store.open()
    let tables = if case .one(let table) = table { [table] } else { ExportTable.allCases }
    guard let out else {
      let output = ByteOutput.standard()
      for table in tables { try export(table, of: store, to: output) }
      return try output.flush()
    }
    do {
      try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
    } catch {
      throw CommandFailure.failed("the folder \(out) can't be made; check the path and its permissions.")
    }
    for table in tables {
      let output = try ByteOutput(path: "\(out)/\(table.rawValue).\(format.rawValue)")
      try export(table, of: store, to: output)
      try output.close()
    }
    let names = tables.map { "\($0.rawValue).\(format.rawValue)" }.joined(separator: ", ")
    Diagnostics.say("wrote \(names) to \(out)")
  }

  private func export(_ table: ExportTable, of store: Store, to output: ByteOutput) throws {
    switch format {
    case .csv:
      var sink = CSVSink(output)
      try store.export(table, to: &sink)
    case .jsonl:
      var sink = JSONSink(output)
      try store.export(table, to: &sink)
    }
  }
}
