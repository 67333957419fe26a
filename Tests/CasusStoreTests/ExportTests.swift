import CasusModel
import GRDB
import Testing

@testable import CasusStore

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

  @Test(arguments: ExportTable.allCases)
  func aTableSaysWhatItsViewSays(table: ExportTable) throws {
    var sink = TextSink()
    try store.export(table, to: &sink)
    let ids = table.schema.columns.map { $0.type == .id }
    let view = try DatabaseQueue(path: store.path).read { database in
      try Row.fetchAll(database, sql: "SELECT * FROM \(table.rawValue)").map { row -> [String] in
        zip(Array(row.databaseValues), ids).map(Self.text)
      }
    }
    let exported = sink.text.split(separator: "\n").dropFirst().map { line -> [String] in
      let fields = line.dropLast().split(separator: "|", omittingEmptySubsequences: false)
      return zip(fields, ids).map { field, isID -> String in
        isID && field.count == 16 ? String(Int64(field, radix: 16) ?? 0) : String(field)
      }
    }
    if table == .events || table == .mentions { #expect(exported.count > 3) }
    for (row, expected) in zip(exported, view) { #expect(row == expected) }
    #expect(exported.count == view.count)
  }

  /// Rows for several batches, of all types; one of them is larger than a batch.
  private let manyRows = SQLQuery(
    """
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 15000)
    SELECT i, i * 0.5, 'row ' || i, NULL, CASE i WHEN 9000 THEN printf('%.*c', 900000, 'x') END FROM n
    """)

  @Test func anotherThreadReadsTheSameRows() throws {
    var (one, two) = (TextSink(), TextSink())
    try store.send(manyRows, columns: 5, jobs: 1, to: &one)
    try store.send(manyRows, columns: 5, jobs: 2, to: &two)
    #expect(one.rows == 15_000)
    #expect(one.text.hasPrefix("1|0.5|row 1|-|-|\n2|1.0|row 2|-|-|\n"))
    #expect(one.text.utf8.count > 900_000)
    #expect(one.text == two.text)
  }

  @Test(arguments: [1, 2], [1, 14_999])
  func whatASinkThrowsEndsAnExport(jobs: Int, row: Int) throws {
    var sink = FailingSink(row: row)
    #expect(throws: FailingSink.Full.self) { try store.send(manyRows, columns: 5, jobs: jobs, to: &sink) }
    #expect(sink.rows == row)
    // The connection is free again.
    var other = TextSink()
    try store.send(manyRows, columns: 5, jobs: jobs, to: &other)
    #expect(other.rows == 15_000)
  }

  @Test(arguments: [1, 2])
  func aFailureOfTheStoreReachesTheCaller(jobs: Int) {
    // The row of a thousand can't be computed: SQLite's own message comes out.
    let failing = SQLQuery(
      "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 30000) SELECT abs(i - 9223372036854775807 - 20001) FROM n"
    )
    var sink = TextSink()
    #expect(throws: StoreError.self) { try store.send(failing, columns: 1, jobs: jobs, to: &sink) }
  }

  /// A value of a view as `TextSink` writes it: views write ids out, exports leave that to the format.
  private static func text(_ value: DatabaseValue, isID: Bool) -> String {
    switch value.storage {
    case .null: "-"
    case .string(let text): isID ? String(Int64(text, radix: 16) ?? 0) : text
    case .int64(let number): String(number)
    case .double(let number): String(number)
    case .blob: "blob"
    }
  }

  @Test(arguments: [ExportTable.events, .mentions, .participants, .timeline])
  func aFilterKeepsTheRowsOfItsEvents(table: ExportTable) throws {
    var (all, some, none) = (TextSink(), TextSink(), TextSink())
    var filter = EventFilter()
    try store.export(table, to: &all)
    filter.types = [.accuse]
    try store.export(table, filter: filter, to: &some)
    filter.parties = ["FRA"]
    try store.export(table, filter: filter, to: &none)
    #expect(some.rows > 0)
    #expect(some.rows < all.rows)
    #expect(none.rows == 0)
  }

  @Test func agreementsAndTheirClausesGoWithTheirParties() throws {
    for table in [ExportTable.agreements, .clauses, .claims] {
      var (of, other) = (TextSink(), TextSink())
      var filter = EventFilter()
      filter.parties = ["PRK"]
      try store.export(table, filter: filter, to: &of)
      filter.parties = ["FRA"]
      try store.export(table, filter: filter, to: &other)
      #expect(of.rows > 0)
      #expect(other.rows == 0)
    }
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

/// Takes some rows, then has no room.
private struct FailingSink: RowSink {
  struct Full: Error {}
  let row: Int
  private(set) var rows = 0

  init(row: Int) { self.row = row }

  mutating func begin(_ schema: TableSchema) {}
  mutating func null() {}
  mutating func integer(_ value: Int64) {}
  mutating func number(_ value: Double) {}
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
  mutating func endRow() throws {
    rows += 1
    if rows == row { throw Full() }
  }
  mutating func end() {}
}
