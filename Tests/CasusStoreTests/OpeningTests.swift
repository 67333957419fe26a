import CasusModel
import Foundation
import GRDB
import Testing

@testable import CasusStore

@Suite struct OpeningTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func failure(_ path: String, _ access: Store.Access = .create) -> StoreError? {
    do {
      _ = try Store.open(path: path, access: access, busyTimeout: 0.2)
      return nil
    } catch {
      return error
    }
  }

  @Test func aNewStoreSaysThatItIsOneOfCasus() throws {
    let path = folder.file("s.casus")
    try Store.open(path: path, access: .create).close()
    #expect(try value(of: "PRAGMA application_id", in: path) == "1128354645")
    #expect(try value(of: "PRAGMA user_version", in: path) == "6")
    #expect(try value(of: "PRAGMA journal_mode", in: path) == "wal")
    #expect(try value(of: "SELECT count(*) FROM grdb_migrations", in: path) == "6")
  }

  private func value(of sql: String, in path: String) throws -> String? {
    try DatabaseQueue(path: path).read { try String.fetchOne($0, sql: sql) }
  }

  @Test func everyReferenceOfAFilledStoreLeadsToARow() throws {
    let store = try folder.store([Sample.all.map(\.item)])
    #expect(try value(of: "SELECT count(*) FROM pragma_foreign_key_check", in: store.path) == "0")
    #expect(try value(of: "PRAGMA integrity_check", in: store.path) == "ok")
  }

  @Test func aMissingStoreIsNotCreatedByReading() {
    let path = folder.file("none.casus")
    #expect(failure(path, .read) == .missing(path: path))
    #expect(failure(path, .write) == .missing(path: path))
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func aFileThatIsNotSQLiteIsRefusedAndLeftAlone() throws {
    let path = folder.file("notes.txt")
    let text = String(repeating: "These are my notes.\n", count: 100)
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    #expect(failure(path) == .notDatabase(path: path))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
  }

  @Test func anotherProgramsDatabaseIsRefusedAndLeftAlone() throws {
    let path = folder.file("other.sqlite")
    let other = try DatabaseQueue(path: path)
    try other.write { try $0.execute(sql: "CREATE TABLE mail (id INTEGER PRIMARY KEY)") }
    try other.close()
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(failure(path) == .notStore(path: path))
    #expect(failure(path, .read) == .notStore(path: path))
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test func aStoreOfANewerCasusIsRefused() throws {
    let path = folder.file("s.casus")
    try Store.open(path: path, access: .create).close()
    let database = try DatabaseQueue(path: path)
    try database.write { try $0.execute(sql: "PRAGMA user_version = 99") }
    try database.close()
    #expect(failure(path) == .newer(path: path, version: 99, known: 6))
    #expect(failure(path, .read)?.description.contains("update Casus") == true)
  }

  @Test func anEmptyFileBecomesAStore() throws {
    let path = folder.file("empty.casus")
    try Data().write(to: URL(fileURLWithPath: path))
    #expect(failure(path, .read) == .notStore(path: path))
    #expect(failure(path) == nil)
    #expect(failure(path, .read) == nil)
  }

  @Test func aFolderAndAMissingFolderAreNamed() {
    #expect(failure(folder.path) == .isFolder(path: folder.path))
    let path = folder.file("nowhere/s.casus")
    #expect(failure(path) == .missingFolder(path: path))
  }

  @Test func aStoreLockedByAnotherProcessIsRefusedAfterTheTimeout() throws {
    let path = folder.file("s.casus")
    let store = try Store.open(path: path, access: .create, busyTimeout: 0.2)
    let writer = try StoreWriter(store, coder: Sample.coder, startedAt: "2025-01-01")
    let other = try DatabaseQueue(path: path)
    try other.writeWithoutTransaction { database in
      try database.execute(sql: "BEGIN IMMEDIATE")
      #expect(throws: StoreError.locked(path: path)) { try writer.write([Sample.pact.item]) }
      try database.execute(sql: "ROLLBACK")
    }
    #expect(try writer.write([Sample.pact.item]).articlesNew == 1, "the batch goes in once the lock is gone")
  }

  @Test func aFullDiskIsNamedAndLosesOnlyTheBatch() throws {
    let store = try folder.store([[Sample.strike.item]])
    let before = try store.exported()
    let writer = try StoreWriter(store, coder: Sample.coder, startedAt: "2025-01-01")
    try store.writing { database in
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      try database.execute(sql: "PRAGMA max_page_count = \(pages)")
    }
    let long = Sample(String(repeating: "All quiet. ", count: 10_000))
    #expect(throws: StoreError.diskFull(path: store.path)) {
      try writer.write([Sample.pact.item, long.item])
    }
    #expect(try store.exported() == before)
    try store.writing { try $0.execute(sql: "PRAGMA max_page_count = 1000000") }
    #expect(
      try writer.write([Sample.pact.item, long.item]).articlesNew == 2, "the same batch again completes it")
  }

  @Test func textsCanNotBeLeftOutOfAStoreThatKeepsThem() throws {
    let path = folder.file("s.casus")
    try Store.open(path: path, access: .create).close()
    #expect(throws: StoreError.keepsText(path: path)) {
      try Store.open(path: path, access: .create, leavingOutText: true)
    }
  }

  @Test func aStoreThatIsReadCanNotBeWritten() throws {
    let path = folder.file("s.casus")
    try folder.store([[Sample.pact.item]]).close()
    let store = try Store.open(path: path, access: .read)
    #expect(try store.timeline(TimelineQuery(parties: ["PRK"])).count == 2)
    #expect(throws: StoreError.readOnly(path: path)) {
      _ = try StoreWriter(store, coder: Sample.coder, startedAt: "2025-01-01")
    }
  }

  @Test func aStoreOnAReadOnlyMediumIsReadAsImmutable() throws {
    let store = try folder.store([[Sample.pact.item]], named: "a store.casus")
    try store.close()
    #expect(!FileManager.default.fileExists(atPath: store.path + "-wal"), "closing empties the log")
    #expect(!FileManager.default.fileExists(atPath: store.path + "-shm"))
    var configuration = Configuration()
    configuration.readonly = true
    let name = StoreFile(path: store.path).immutableName
    let articles = try DatabasePool(path: name, configuration: configuration).read { database in
      try Int.fetchOne(database, sql: "SELECT count(*) FROM article")
    }
    #expect(articles == 1)
    #expect(!FileManager.default.fileExists(atPath: store.path + "-shm"))
  }

  @Test func everyRefusalNamesThePathInOneSentence() {
    let errors: [StoreError] = [
      .missing(path: "a.db"), .missingFolder(path: "a.db"), .isFolder(path: "a.db"),
      .notDatabase(path: "a.db"),
      .notStore(path: "a.db"), .newer(path: "a.db", version: 9, known: 6),
      .older(path: "a.db", version: 1, known: 6), .unreadable(path: "a.db"), .unwritable(path: "a.db"),
      .locked(path: "a.db"), .diskFull(path: "a.db"), .corrupt(path: "a.db", detail: "malformed"),
      .keepsText(path: "a.db"), .readOnly(path: "a.db"), .failed(path: "a.db", detail: "why"),
    ]
    for error in errors {
      #expect(error.description.contains("a.db"))
      #expect(error.description.hasSuffix("."))
      #expect(!error.description.contains("\n"))
    }
  }
}
