import CasusModel
import CasusReport
import CasusStore

/// Writes tables of a store in the format that was asked for.
struct Exporting {
  let store: Store
  let filter: EventFilter
  let format: ExportFormat
  let profile: ExportProfile?
  let expandsDyads: Bool
  let keys: [CountKey]
  let csv: CSVSink.Options
  let jobs: Int

  /// Whether a data package describes the files: profiles and maps speak for themselves.
  var isDescribed: Bool { profile == nil && format != .geojson }

  /// What files end in.
  var fileExtension: String { profile == nil ? format.rawValue : "tsv" }

  /// What a table's file is called.
  func fileName(_ table: ExportSelection) -> String {
    profile.map { "events-\($0.rawValue)" } ?? schema(table).name
  }

  /// A table's columns as they are written.
  func schema(_ table: ExportSelection) -> TableSchema {
    switch table {
    case .one(.events) where expandsDyads: DyadTable.schema(of: ExportTable.events.schema)
    case .one(let table): table.schema
    case .counts, .all: counting.schema
    }
  }

  /// Writes one table.
  func write(_ table: ExportSelection, to output: ByteOutput) throws {
    if let profile {
      let base = TSVSink(output, hasHeader: profile.hasHeader)
      var sink = MappedSink(base, schema: profile.schema, map: profile.rows)
      return try store.export(.events, filter: filter, jobs: jobs, to: &sink)
    }
    switch format {
    case .csv: try write(table, CSVSink(output, options: csv))
    case .tsv: try write(table, TSVSink(output))
    case .jsonl: try write(table, JSONSink(output))
    case .geojson: try write(table, GeoJSONSink(output))
    }
  }

  private func write(_ table: ExportSelection, _ base: some RowSink) throws {
    var sink = base
    switch table {
    case .one(.events) where expandsDyads:
      let events = ExportTable.events.schema
      var dyads = MappedSink(sink, schema: schema(table)) { DyadTable.rows($0, of: events) }
      try store.export(.events, filter: filter, jobs: jobs, to: &dyads)
    case .one(let table): try store.export(table, filter: filter, jobs: jobs, to: &sink)
    case .counts, .all: try sink.write(counting, store.counts(counting, jobs: jobs))
    }
  }

  private var counting: CountQuery { CountQuery(filter: filter, keys: keys) }
}
