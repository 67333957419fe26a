import CasusModel
import CasusStore
import GRDB
import Testing

@Suite struct ExportTests {
  let folder: TemporaryFolder
  let store: Store

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store([Sample.all.map(\.item)])
    try store.replaceParties(Registry.entries, lexicon: "one")
  }

  @Test(arguments: ExportTable.allCases)
  func aTableHasTheColumnsOfItsView(table: ExportTable) throws {
    let path = store.path
    let columns = try DatabaseQueue(path: path).read { database in
      try String.fetchAll(database, sql: "SELECT name FROM pragma_table_info('\(table.rawValue)')")
    }
    #expect(table.schema.columns.map(\.name) == columns)
    #expect(table.schema.name == table.rawValue)
  }

  @Test func rowsComeByDate() throws {
    var sink = TextSink()
    try store.export(.events, to: &sink)
    let types = sink.text.split(separator: "\n").dropFirst().map { $0.split(separator: "|")[4] }
    #expect(types == ["ASSAULT", "SUPPORT", "ACCUSE", "THREATEN"])
  }

  @Test func listsNamePartiesByCodeOrByTheirWordsInQuotes() throws {
    var sink = TextSink()
    try store.export(.events, to: &sink)
    #expect(sink.text.contains("|PRK;RUS|PRK;RUS|;|"))
    #expect(sink.text.contains("|\"villagers, farmers\"|"))
  }

  @Test func everyMentionTracesToItsSentence() throws {
    var sink = TextSink()
    try store.export(.mentions, to: &sink)
    #expect(sink.rows == 7)
    #expect(sink.text.contains("|Hamas fired rockets at Israel in May 2021, witnesses said.|"))
  }

  @Test func aSinkThatFailsStopsTheExportWithItsOwnError() {
    struct Full: Error {}
    struct FailingSink: RowSink {
      func begin(_ schema: TableSchema) {}
      func null() {}
      func integer(_ value: Int64) {}
      func number(_ value: Double) {}
      func text(_ bytes: UnsafeBufferPointer<UInt8>) throws { throw Full() }
      func endRow() {}
      func end() {}
    }
    var sink = FailingSink()
    #expect(throws: Full.self) { try store.export(.events, to: &sink) }
  }
}
