import CasusModel
import Foundation
import Testing

@testable import CasusReport

@Suite struct RowSinkTests {
  private let schema = TableSchema(
    name: "t", meaning: "A row.",
    columns: [
      .init("id", .id, ""), .init("name", .text, ""), .init("count", .integer, ""),
      .init("scale", .number, ""),
      .init("open", .boolean, ""), .init("parties", .list, ""), .init("date", .date, ""),
    ])
  private let rows: [[Field]] = [
    [
      .integer(255), .text("a,b \"c\"\nd"), .integer(7), .number(-2), .integer(1), Field(["PRK", "RUS"]),
      .text("2024"),
    ],
    [.null, .text(""), .null, .null, .integer(0), .text(""), .null],
    [
      .text("00000000000000ff"), .text("Köln\t|\\"), .integer(-1), .integer(3), .null, .null,
      .text("XXXX-06-19"),
    ],
  ]

  private func text(_ format: ReportFormat) throws -> String {
    let output = ByteOutput()
    var sink = format.sink(to: output)
    try sink.write(schema, rows: rows)
    return String(decoding: output.collected, as: UTF8.self)
  }

  @Test func csvQuotesWhatRFC4180SaysAndTellsNullFromEmptyText() throws {
    #expect(
      try text(.csv)
        == [
          "id,name,count,scale,open,parties,date",
          "00000000000000ff,\"a,b \"\"c\"\"\nd\",7,-2.0,1,PRK;RUS,2024",
          ",\"\",,,0,\"\",",
          "00000000000000ff,Köln\t|\\,-1,3,,,XXXX-06-19", "",
        ].joined(separator: "\r\n"))
  }

  @Test func tsvEscapesTabsLineEndsAndBackslashes() throws {
    #expect(
      try text(.tsv) == """
        id\tname\tcount\tscale\topen\tparties\tdate
        00000000000000ff\ta,b "c"\\nd\t7\t-2.0\t1\tPRK;RUS\t2024
        \t\t\t\t0\t\t
        00000000000000ff\tKöln\\t|\\\\\t-1\t3\t\t\tXXXX-06-19

        """)
  }

  @Test func jsonLinesFollowTheColumnsTypes() throws {
    #expect(
      try text(.jsonl) == #"""
        {"id":"00000000000000ff","name":"a,b \"c\"\nd","count":7,"scale":-2.0,"open":true,"parties":["PRK","RUS"],"date":"2024"}
        {"id":null,"name":"","count":null,"scale":null,"open":false,"parties":[],"date":null}
        {"id":"00000000000000ff","name":"Köln\t|\\","count":-1,"scale":3.0,"open":null,"parties":[],"date":"XXXX-06-19"}

        """#)
  }

  @Test func aJSONListHoldsAllRowsOrNone() throws {
    let list = try JSONSerialization.jsonObject(with: Data(try text(.json).utf8)) as? [[String: Any]]
    #expect(list?.count == 3)
    let output = ByteOutput()
    var sink = JSONSink(output, isList: true)
    try sink.write(schema, rows: [])
    #expect(String(decoding: output.collected, as: UTF8.self) == "[]\n")
  }

  @Test func markdownKeepsARowOnOneLine() throws {
    #expect(
      try text(.markdown) == #"""
        | id | name | count | scale | open | parties | date |
        | --- | --- | --: | --: | --- | --- | --- |
        | 00000000000000ff | a,b "c" d | 7 | -2.0 | yes | PRK, RUS | 2024 |
        |  |  |  |  | no |  |  |
        | 00000000000000ff | Köln \|\\ | -1 | 3 |  |  | XXXX-06-19 |

        """#)
  }

  @Test func aTableForTheTerminalAlignsNumbersToTheRight() throws {
    let text = try text(.table)
    #expect(
      text == #"""
        id                name       count  scale  open  parties  date
        00000000000000ff  a,b "c" d      7   -2.0  yes   PRK;RUS  2024
                                                   no
        00000000000000ff  Köln |\       -1      3                 XXXX-06-19

        """#)
  }

  @Test func everyRowArrivesInAFileAndAFullDiskIsSaidSo() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("casus-\(UUID()).csv").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let output = try ByteOutput(path: path)
    var sink = CSVSink(output)
    try sink.write(schema, rows: Array(repeating: rows[0], count: 50_000))
    try output.close()
    let data = try #require(FileManager.default.contents(atPath: path))
    #expect(data.count == 39 + 50_000 * 54)
    let full = try ByteOutput(path: "/dev/full")
    var fullSink = CSVSink(full)
    #expect(throws: OutputError.diskFull(name: "/dev/full")) {
      try fullSink.write(schema, rows: rows)
      try full.close()
    }
    #expect(throws: OutputError.noSuchFolder(name: "/nowhere/x.csv")) {
      try ByteOutput(path: "/nowhere/x.csv")
    }
  }
}
