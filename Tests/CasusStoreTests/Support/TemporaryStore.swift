import CasusModel
import CasusStore
import Foundation
import GRDB

/// A folder that goes away with the test.
final class TemporaryFolder {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "casus-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path(percentEncoded: false)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func file(_ name: String) -> String { path + "/" + name }

  /// Opens a new store and writes batches into it.
  func store(_ batches: [[IngestItem]], named name: String = "s.casus", leavingOutText: Bool = false) throws
    -> Store
  {
    let store = try Store.open(path: file(name), access: .create, leavingOutText: leavingOutText)
    try store.ingest(batches)
    return store
  }
}

extension Store {
  /// Writes batches as one run.
  @discardableResult
  func ingest(_ batches: [[IngestItem]]) throws -> BatchCounts {
    let writer = try StoreWriter(self, coder: Sample.coder, startedAt: "2025-01-01T00:00:00Z")
    for batch in batches { try writer.write(batch) }
    try writer.finish(finishedAt: "2025-01-01T00:01:00Z")
    return writer.totals
  }

  /// Asks the store's file what no function of the store tells.
  func inspecting<Result>(_ body: (Database) throws -> Result) throws -> Result {
    var configuration = Configuration()
    configuration.readonly = true
    return try DatabaseQueue(path: path, configuration: configuration).read(body)
  }

  /// All exported tables as text.
  func exported() throws -> String {
    var text = ""
    for table in ExportTable.allCases {
      var sink = TextSink()
      try export(table, to: &sink)
      text += sink.text
    }
    return text
  }
}

/// Writes rows as lines of text.
struct TextSink: RowSink {
  private(set) var text = ""
  private(set) var rows = 0

  mutating func begin(_ schema: TableSchema) {
    text += "# \(schema.name): " + schema.columns.map(\.name).joined(separator: "|") + "\n"
  }
  mutating func null() { text += "-|" }
  mutating func integer(_ value: Int64) { text += "\(value)|" }
  mutating func number(_ value: Double) { text += "\(value)|" }
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    text += String(decoding: bytes, as: UTF8.self) + "|"
  }
  mutating func endRow() {
    text += "\n"
    rows += 1
  }
  mutating func end() {}
}
