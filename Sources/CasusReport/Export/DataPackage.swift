import CasusModel

/// The `datapackage.json` beside exported files: what each is, and a Table Schema for its columns (Frictionless
/// Data). It names no time and no version, so that equal content gives equal bytes.
public struct DataPackage: Sendable {
  private var resources: [Resource] = []

  private struct Resource: Sendable {
    let path: String
    let schema: TableSchema
    let format: String
    let delimiter: String
    let lineEnd: String
  }

  /// A package without files.
  public init() {}

  /// Adds a file.
  ///
  /// - Parameters:
  ///   - path: where it is, beside the package.
  ///   - schema: its columns.
  ///   - format: `csv`, `tsv` or `jsonl`.
  public mutating func add(path: String, schema: TableSchema, format: String) {
    resources.append(
      Resource(
        path: path, schema: schema, format: format, delimiter: format == "tsv" ? "\t" : ",",
        lineEnd: format == "csv" ? "\r\n" : "\n"))
  }

  /// Writes the package.
  public func write(to output: ByteOutput) throws {
    var json = JSONText(isASCII: false)
    json.beginObject()
    json.key("profile")
    json.string("data-package")
    json.key("name")
    json.string("casus")
    json.key("title")
    json.string("Events, agreements, duties and claims coded by Casus from news articles")
    json.key("resources")
    json.beginList()
    for resource in resources { append(resource, to: &json) }
    json.endList()
    json.endObject()
    json.endLine()
    try json.bytes.withBytes { (bytes) throws(OutputError) in try output.write(bytes) }
  }

  private func append(_ resource: Resource, to json: inout JSONText) {
    json.beginObject()
    json.key("name")
    json.string(resource.schema.name)
    json.key("path")
    json.string(resource.path)
    json.key("description")
    json.string(resource.schema.meaning)
    json.key("profile")
    json.string(resource.format == "jsonl" ? "data-resource" : "tabular-data-resource")
    json.key("format")
    json.string(resource.format)
    json.key("mediatype")
    json.string(
      ["csv": "text/csv", "tsv": "text/tab-separated-values"][resource.format] ?? "application/jsonl")
    json.key("encoding")
    json.string("utf-8")
    if resource.format != "jsonl" {
      json.key("dialect")
      json.beginObject()
      json.key("delimiter")
      json.string(resource.delimiter)
      json.key("lineTerminator")
      json.string(resource.lineEnd)
      json.endObject()
    }
    json.key("schema")
    json.beginObject()
    json.key("fields")
    json.beginList()
    for column in resource.schema.columns { append(column, to: &json) }
    json.endList()
    json.key("missingValues")
    json.strings([""])
    json.endObject()
    json.endObject()
  }

  private func append(_ column: TableSchema.Column, to json: inout JSONText) {
    json.beginObject()
    json.key("name")
    json.string(column.name)
    json.key("type")
    json.string(DataPackage.type(column.type))
    if column.type == .boolean {
      json.key("trueValues")
      json.strings(["1", "true"])
      json.key("falseValues")
      json.strings(["0", "false"])
    }
    json.key("description")
    json.string(column.meaning + DataPackage.note(column.type))
    json.endObject()
  }

  /// Table Schema's word for a type. Dates are EDTF, which is wider than its dates; ids and lists are text.
  private static func type(_ type: TableSchema.FieldType) -> String {
    switch type {
    case .text, .id, .date, .list: "string"
    case .integer: "integer"
    case .number: "number"
    case .boolean: "boolean"
    }
  }

  private static func note(_ type: TableSchema.FieldType) -> String {
    switch type {
    case .id: " 16 hexadecimal digits."
    case .date: " A date in EDTF."
    case .list: " A list, with ; between its items."
    default: ""
    }
  }
}
