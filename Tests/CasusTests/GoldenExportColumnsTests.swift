import CasusModel
import CasusReport
import Foundation
import Testing

@testable import CasusStore

/// docs/exports.md lists every column that goes out, from the program's own tables. `make golden` renews the lists.
@Suite struct GoldenExportColumnsTests {
  private static let path = Program.package + "/docs/exports.md"

  @Test func thePageOfExportsListsEveryColumn() throws {
    let page = try String(contentsOfFile: Self.path, encoding: .utf8)
    var renewed = page
    for (mark, list) in Self.lists { renewed = try Self.replacing(mark, in: renewed, by: list) }
    if GoldenTests.isRenewing { try Data(renewed.utf8).write(to: URL(fileURLWithPath: Self.path)) }
    #expect(
      renewed == page || GoldenTests.isRenewing, "docs/exports.md is not up to date; `make golden` renews it")
  }

  /// The lists by the marks between which they stand.
  private static var lists: [(mark: String, list: String)] {
    let tables = ExportTable.allCases.map { table -> String in
      let rows = table.source.columns.map {
        "| `\($0.column.name)` | \($0.column.type.rawValue) | \($0.column.meaning) | `\($0.sql)` |"
      }
      return
        ([
          "### \(table.rawValue)", "", table.schema.meaning, "", "| column | type | meaning | source |",
          "| --- | --- | --- | --- |",
        ]
        + rows).joined(separator: "\n")
    }
    let counts = CountQuery(keys: [.month, .type, .quad, .mode, .status, .actor, .recipient]).schema.columns
      .map { "| `\($0.name)` | \($0.type.rawValue) | \($0.meaning) |" }
    let profiles = ExportProfile.allCases.map { profile in
      "**\(profile.rawValue)**: " + profile.schema.columns.map { "`\($0.name)`" }.joined(separator: ", ")
        + "."
    }
    return [
      ("tables", tables.joined(separator: "\n\n")),
      ("counts", (["| column | type | meaning |", "| --- | --- | --- |"] + counts).joined(separator: "\n")),
      ("profiles", profiles.joined(separator: "\n\n")),
    ]
  }

  private static func replacing(_ mark: String, in page: String, by list: String) throws -> String {
    let begin = try #require(page.range(of: "<!-- \(mark) -->\n"))
    let end = try #require(page.range(of: "<!-- end of \(mark) -->"))
    return page.replacingCharacters(in: begin.upperBound..<end.lowerBound, with: "\n" + list + "\n\n")
  }
}
