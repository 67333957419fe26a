import CasusModel
import GRDB
import Testing

@testable import CasusStore

/// A line of a timeline is a copy of its event; it has to stay one.
@Suite struct ParticipationTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(arguments: [1, 2, 7])
  func everyLineSaysWhatItsEventSays(batches: Int) throws {
    let items = Sample.all.map(\.item) + [Sample.pactElsewhere.item, Sample.pactCopy.item]
    let size = (items.count + batches - 1) / batches
    let store = try folder.store(
      stride(from: 0, to: items.count, by: size).map { Array(items[$0..<min($0 + size, items.count)]) },
      named: "\(batches)")
    let (lines, differing) = try store.inspecting { database in
      (
        try Int.fetchOne(database, sql: "SELECT count(*) FROM participation") ?? 0,
        try Int.fetchOne(
          database,
          sql: """
            SELECT count(*) FROM participation p CROSS JOIN event e ON e.id = p.event
            WHERE (p.date, p.type, p.mode, p.quad, p.cameo, p.scale, p.status, p.reciprocal, p.actors, p.recipients,
              p.reports, p.texts, p.outlets)
            IS NOT (e.date, e.type, e.mode, e.quad, e.cameo, e.scale, e.status, e.reciprocal, e.actors,
              e.recipients, e.reports, e.texts, e.outlets)
            """)
      )
    }
    #expect(lines > 6)
    #expect(differing == 0)
  }

  @Test func aStoreOfAnOlderSchemaGetsItsLinesFromItsEvents() throws {
    let path = folder.file("old.casus")
    let pool = try DatabasePool(path: path)
    try Migrations.migrator(to: 5).migrate(pool)
    try pool.write { database in
      try database.execute(
        sql: """
          INSERT INTO setting VALUES ('text', 'kept');
          INSERT INTO coder_run (id, coder, lexicon, started_at) VALUES (1, 'casus', 'x', '2024-01-01');
          INSERT INTO article (id, day_earliest, text_digest, path, run, text)
            VALUES (7, 19894, 'd', 'a', 1, 'Iran attacked Iraq.'), (8, 19894, 'e', 'a', 1, 'Nothing.');
          INSERT INTO party_mention VALUES (7, 0, 0, 4, 'IRN', 'IRN', 'GOV', 'state', 'Iran', 'Iran');
          INSERT INTO event VALUES (5, '2024-06-20', 19894, 19894, 'ASSAULT', NULL, 4, '190', -10, '', 'actual', 0,
            'IRN', 'IRN', 'GOV', 'IRQ', 'IRQ', 'GOV', '', NULL, NULL, 2, 2, 1, 7, 0);
          INSERT INTO participation VALUES ('IRN', 19894, 5, 19894, 'ASSAULT', 4, 1);
          """)
    }
    try pool.close()
    let store = try Store.open(path: path, access: .write)
    let (line, found) = try store.inspecting { database in
      (
        try Row.fetchOne(database, sql: "SELECT actors, recipients, reports, cameo FROM timeline"),
        try Int.fetchAll(
          database,
          sql: """
            SELECT d.article FROM article_index i CROSS JOIN article_document d ON d.document = i.rowid
            WHERE article_index MATCH 'parties : IRN'
            """)
      )
    }
    #expect(line == ["actors": "IRN", "recipients": "IRQ", "reports": 2, "cameo": "190"])
    #expect(found == [7])
  }
}
