import CasusModel
import Testing

@testable import CasusReport

@Suite struct ExportFormatTests {
  private static let schema = TableSchema(
    name: "events", meaning: "An event.",
    columns: [
      .init("event_id", .id, ""), .init("date_earliest", .date, ""), .init("cameo", .text, ""),
      .init("reciprocal", .boolean, ""), .init("actors", .list, ""), .init("actor_countries", .list, ""),
      .init("actor_sectors", .list, ""), .init("recipients", .list, ""),
      .init("recipient_countries", .list, ""),
      .init("recipient_sectors", .list, ""), .init("placename", .text, ""), .init("country", .text, ""),
    ])

  private static let rows: [[Field]] = [
    [
      .integer(5), .text("2024-06-20"), .text("0211"), .integer(0), .text("HAMAS;PRK"), .text("PSE;PRK"),
      .text(";MIL"), .text("\"the envoys\""), .text(""), .text(""), .text("Chongjin"), .text("PRK"),
    ],
    [
      .integer(6), .null, .text("190"), .integer(1), .text("KOR;PRK"), .text("KOR;PRK"), .text("GOV;GOV"),
      .text("KOR;PRK"), .text("KOR;PRK"), .text("GOV;GOV"), .null, .null,
    ],
  ]

  private func written(_ make: (ByteOutput) -> any RowSink) throws -> String {
    let output = ByteOutput()
    var sink = make(output)
    try sink.begin(Self.schema)
    for row in Self.rows {
      for (field, column) in zip(row, Self.schema.columns) {
        if case .integer(let value) = field, column.type == .id {
          try sink.integer(Int64(value))
        } else {
          try sink.write(field)
        }
      }
      try sink.endRow()
    }
    try sink.end()
    return String(decoding: output.collected, as: UTF8.self)
  }

  @Test func dyadsAreEachActorWithEachRecipientAndNobodyWithHimself() throws {
    let text = try written { output in
      MappedSink(TSVSink(output), schema: DyadTable.schema(of: Self.schema)) {
        DyadTable.rows($0, of: Self.schema)
      }
    }
    let rows = text.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    #expect(
      rows[0][4...9] == [
        "actor", "actor_country", "actor_sector", "recipient", "recipient_country", "recipient_sector",
      ])
    #expect(
      rows.dropFirst().map { "\($0[4])>\($0[7])" } == [
        "HAMAS>\"the envoys\"", "PRK>\"the envoys\"", "KOR>PRK", "PRK>KOR",
      ])
  }

  @Test func formulasAreDefusedOnlyWhenAsked() throws {
    let schema = TableSchema(
      name: "t", meaning: "", columns: [.init("a", .text, ""), .init("n", .number, "")])
    func text(_ options: CSVSink.Options) throws -> String {
      let output = ByteOutput()
      var sink = CSVSink(output, options: options)
      try sink.write(schema, rows: ["=1+1", "-2", "plain", "@x, y"].map { [.text($0), .number(-2)] })
      return String(decoding: output.collected, as: UTF8.self)
    }
    var options = CSVSink.Options()
    #expect(try text(options) == "a,n\r\n=1+1,-2.0\r\n-2,-2.0\r\nplain,-2.0\r\n\"@x, y\",-2.0\r\n")
    options.isExcelSafe = true
    options.hasByteOrderMark = true
    #expect(try text(options) == "\u{FEFF}a,n\r\n'=1+1,-2.0\r\n'-2,-2.0\r\nplain,-2.0\r\n\"'@x, y\",-2.0\r\n")
  }

  @Test(arguments: [(ExportProfile.gdelt, 58, 0), (.polecat, 40, 1), (.phoenix, 26, 0)])
  func aProfileHasItsColumnsAndItsHeader(profile: ExportProfile, columns: Int, headers: Int) throws {
    let text = try written { output in
      MappedSink(TSVSink(output, hasHeader: profile.hasHeader), schema: profile.schema, map: profile.rows)
    }
    let lines = text.split(separator: "\n")
    #expect(lines.count == 4 + headers)
    for line in lines {
      #expect(line.split(separator: "\t", omittingEmptySubsequences: false).count == columns)
    }
  }

  @Test func quadClassesOfProfilesAreThoseOfTheCameoRoot() throws {
    let text = try written { output in
      MappedSink(
        TSVSink(output, hasHeader: false), schema: ExportProfile.gdelt.schema, map: ExportProfile.gdelt.rows)
    }
    let first = text.split(separator: "\n")[0].split(separator: "\t", omittingEmptySubsequences: false)
    #expect(
      first[26...29] == ["0211", "021", "02", "1"],
      "an appeal is verbal cooperation there, a REQUEST in PLOVER")
    #expect(first[1...3] == ["20240620", "202406", "2024"])
    #expect(first[5] == "PSE")
    #expect(first[8] == "HAMAS", "a group beside its country")
  }

  @Test func onlyLocatedEventsAreOnTheMap() throws {
    let text = try written { GeoJSONSink($0) }
    #expect(text.hasPrefix("{\"type\":\"FeatureCollection\",\"features\":[\n{\"type\":\"Feature\""))
    #expect(text.contains("\"coordinates\":[129.78,41.8]"))
    #expect(text.contains("\"precision\":\"place\""))
    #expect(text.split(separator: "\n").count == 3)
  }

  @Test func aPackageDescribesItsFilesByTheirTypes() throws {
    var package = DataPackage()
    package.add(path: "events.csv", schema: Self.schema, format: "csv")
    let output = ByteOutput()
    try package.write(to: output)
    let text = String(decoding: output.collected, as: UTF8.self)
    #expect(text.contains("\"path\":\"events.csv\""))
    #expect(text.contains("{\"name\":\"reciprocal\",\"type\":\"boolean\",\"trueValues\":[\"1\",\"true\"]"))
    #expect(text.contains("\"missingValues\":[\"\"]"))
  }
}
