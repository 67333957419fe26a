import ArgumentParser
import CasusModel
import CasusReport
import CasusStore
import Foundation

/// `casus export`: tables as files.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a table, or all of them, as CSV, TSV, JSON Lines or GeoJSON.",
    discussion: """
      A table goes to standard output, or with --out into a file of its name, beside a datapackage.json that \
      describes its columns. The same articles give the same bytes, in whichever order they were ingested. \
      docs/exports.md explains every column, and the profiles of other projects.

      Example:
        casus export events --country PRK --from 2024 > events.csv
        casus export all --out korea/ --format jsonl
        casus export events --profile polecat > polecat.tsv
      """)

  @Argument(help: "The table, or all.", completion: .list(ExportSelection.allValueStrings))
  var table: ExportSelection

  @Option(help: ArgumentHelp("Only what this country or party takes part in.", valueName: "country"))
  var country: [String] = []

  @OptionGroup var filter: EventFilterOptions

  @Option(
    help: ArgumentHelp("The folder to write to; it is made where it doesn't exist.", valueName: "dir"),
    completion: .directory)
  var out: String?

  @Option(help: "The format of the files; geojson is for events.")
  var format = ExportFormat.csv

  @Option(help: "Write events under the columns of another project.")
  var profile: ExportProfile?

  @Flag(help: "Write events with one actor and one recipient a row.")
  var dyads = false

  @Option(name: .customLong("by"), help: ArgumentHelp("By what counts are made.", valueName: "keys"))
  var keys = CountKeys(keys: [.month, .dyad, .type])

  @Flag(help: "Begin CSV with a byte order mark, by which Excel knows UTF-8.")
  var bom = false

  @Flag(
    name: .customLong("excel-safe"),
    help: "Put an apostrophe before text that a spreadsheet would run as a formula.")
  var isExcelSafe = false

  @OptionGroup var jobs: JobsOption
  @OptionGroup var store: StoreOption

  func validate() throws {
    if table == .all, out == nil {
      throw ValidationError("all tables need a folder to go to: casus export all --out DIR")
    }
    if table != .one(.events) {
      if profile != nil { throw ValidationError("--profile goes with events only.") }
      if dyads { throw ValidationError("--dyads goes with events only.") }
      if format == .geojson { throw ValidationError("--format geojson goes with events only.") }
    }
    if profile != nil && (dyads || format == .geojson) {
      throw ValidationError("--profile has its own rows and format; leave --dyads and --format out.")
    }
    if dyads && format == .geojson { throw ValidationError("--dyads goes with csv, tsv and jsonl.") }
    if (bom || isExcelSafe) && (format != .csv || profile != nil) {
      throw ValidationError("--bom and --excel-safe go with --format csv.")
    }
  }

  func run() throws {
    let store = try store.open()
    let exporting = Exporting(
      store: store, filter: try filter.filter(countries: country, in: store), format: format,
      profile: profile,
      expandsDyads: dyads, keys: keys.keys, csv: csvOptions, jobs: jobs.count)
    guard let out else {
      let output = ByteOutput.standard()
      try exporting.write(table.tables[0], to: output)
      return try output.flush()
    }
    do {
      try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
    } catch {
      throw CommandFailure.failed("the folder \(out) can't be made; check the path and its permissions.")
    }
    var package = DataPackage()
    var names: [String] = []
    for table in table.tables {
      let name = "\(exporting.fileName(table)).\(exporting.fileExtension)"
      let output = try ByteOutput(path: "\(out)/\(name)")
      try exporting.write(table, to: output)
      try output.close()
      names.append(name)
      if exporting.isDescribed {
        package.add(path: name, schema: exporting.schema(table), format: format.rawValue)
      }
    }
    if exporting.isDescribed {
      let output = try ByteOutput(path: "\(out)/datapackage.json")
      try package.write(to: output)
      try output.close()
      names.append("datapackage.json")
    }
    Diagnostics.say("wrote \(names.joined(separator: ", ")) to \(out)")
  }

  private var csvOptions: CSVSink.Options {
    var options = CSVSink.Options()
    options.hasByteOrderMark = bom
    options.isExcelSafe = isExcelSafe
    return options
  }
}

/// The formats of files.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
  case csv, tsv, jsonl, geojson
}

extension ExportProfile: ExpressibleByArgument {}

/// Which tables are exported.
enum ExportSelection: Hashable, ExpressibleByArgument {
  case all
  case counts
  case one(ExportTable)

  init?(argument: String) {
    switch argument {
    case "all": self = .all
    case "counts": self = .counts
    default:
      guard let table = ExportTable(rawValue: argument) else { return nil }
      self = .one(table)
    }
  }

  static var allValueStrings: [String] { ExportTable.allCases.map(\.rawValue) + ["counts", "all"] }

  /// The tables, one after the other.
  var tables: [ExportSelection] {
    self == .all ? ExportTable.allCases.map { .one($0) } + [.counts] : [self]
  }
}
