import Foundation
import GRDB
import Testing

@testable import CasusStore

@Suite struct DocumentationTests {
  /// The queries in docs/schema.md.
  private static let queries: [String] = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = (try? String(contentsOf: root.appending(path: "docs/schema.md"), encoding: .utf8)) ?? ""
    return page.components(separatedBy: "```sql\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
  }()

  @Test func theSchemaPageHasFiveQueries() {
    #expect(Self.queries.count == 5)
  }

  @Test(arguments: queries)
  func aQueryOfTheSchemaPageFindsRows(query: String) throws {
    let folder = try TemporaryFolder()
    let store = try folder.store([Sample.all.map(\.item)])
    let rows = try store.inspecting { try Row.fetchAll($0, sql: query) }
    #expect(!rows.isEmpty)
  }

  @Test func theSchemaPageNamesEveryTableAndView() throws {
    let folder = try TemporaryFolder()
    let store = try folder.store([])
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = try String(contentsOf: root.appending(path: "docs/schema.md"), encoding: .utf8)
    let names = try store.inspecting { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT name FROM sqlite_master WHERE type IN ('table', 'view')
            AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'grdb%' AND name NOT LIKE 'article_index_%'
          """)
    }
    for name in names { #expect(page.contains("`\(name)`"), "docs/schema.md doesn't name \(name)") }
  }
}
