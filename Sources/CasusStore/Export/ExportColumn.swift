import CasusModel

/// A column of an export: what it is called and means, and where its fields come from.
struct ExportColumn: Sendable {
  let column: TableSchema.Column
  /// The SQL of a field. Ids are numbers here; the formats write them out.
  let sql: String

  init(_ name: String, _ type: TableSchema.FieldType, _ sql: String, _ meaning: String) {
    column = TableSchema.Column(name, type, meaning)
    self.sql = sql
  }

  /// A column of a view under its own name.
  init(_ name: String, _ type: TableSchema.FieldType, _ meaning: String) {
    self.init(name, type, "\"\(name)\"", meaning)
  }
}

/// A table that goes out: its columns, and the rows that they are read from.
struct ExportSource: Sendable {
  let name: String
  let meaning: String
  let columns: [ExportColumn]
  /// The query behind `SELECT columns`, for the events of a filter.
  let rows: @Sendable (EventFilter) -> SQLQuery

  var schema: TableSchema {
    TableSchema(name: name, meaning: meaning, columns: columns.map(\.column))
  }

  /// The whole query.
  func query(_ filter: EventFilter) -> SQLQuery {
    var query = SQLQuery("SELECT \(columns.map(\.sql).joined(separator: ", "))")
    query.add(rows(filter))
    return query
  }
}

/// Columns that several tables share.
extension [ExportColumn] {
  /// The type of an event, from `e`.
  static let eventType: [ExportColumn] = [
    ExportColumn("event_type", .text, "e.type", "The PLOVER type."),
    ExportColumn("event_mode", .text, "e.mode", "The PLOVER mode."),
  ]

  /// What one reading of an event says, from the row `row`.
  static func reading(_ row: String, contexts: String, cameo: String, status: String) -> [ExportColumn] {
    [
      ExportColumn("contexts", .list, "\(row).contexts", contexts),
      ExportColumn(
        "quad_code", .integer, "e.quad", "1 verbal, 2 material cooperation, 3 verbal, 4 material conflict."),
      ExportColumn("cameo", .text, "\(row).cameo", cameo),
      ExportColumn(
        "scale", .number, "\(row).scale", "The conflict-cooperation value of that code, -10 to 10."),
      ExportColumn("status", .text, "\(row).status", status),
      ExportColumn(
        "reciprocal", .boolean, "\(row).reciprocal", "Whether both sides are actors and recipients at once."),
    ]
  }

  /// Where it happened, from the row `row`.
  static func place(_ row: String) -> [ExportColumn] {
    [
      ExportColumn("placename", .text, "\(row).location", "Where it happened, as the text has it."),
      ExportColumn("country", .text, "\(row).location_country", "The country of that place."),
    ]
  }

  /// How often something is reported, as the row `row` counts it, or a view has it already.
  static func counts(of what: String, _ row: String? = nil) -> [ExportColumn] {
    let prefix = row.map { $0 + "." } ?? ""
    return [
      ExportColumn("reports", .integer, prefix + "reports", "How many \(what) report it."),
      ExportColumn(
        "texts", .integer, prefix + "texts", "In how many distinct texts: copies with small edits count once."
      ),
      ExportColumn("outlets", .integer, prefix + "outlets", "By how many known outlets."),
    ]
  }

  /// The article behind a row, from `a`.
  static func print(of whose: String) -> [ExportColumn] {
    [
      ExportColumn("headline", .text, "a.title", "The headline of \(whose)."),
      ExportColumn("publication_date", .date, "a.published", "When \(whose) was published, in EDTF."),
      ExportColumn("publisher", .text, "a.source", "The outlet of \(whose)."),
      ExportColumn("url", .text, "a.url", "The address of \(whose)."),
    ]
  }

  /// The three ids of a mention.
  static let mentionIDs: [ExportColumn] = [
    ExportColumn("mention_id", .id, "m.id", "The mention's content id."),
    ExportColumn("event_id", .id, "m.event", "The event that it reports."),
    ExportColumn("article_id", .id, "m.article", "The article that it stands in."),
  ]
}
