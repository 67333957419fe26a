import CasusModel
import Foundation
import GRDB
import Testing

@testable import CasusStore

@Suite struct WritingTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func anIngestCountsWhatItAdds() throws {
    let store = try Store.open(path: folder.file("s.casus"), access: .create)
    let counts = try store.ingest([Sample.all.map(\.item)])
    #expect(counts.articlesNew == 5)
    #expect(counts.articlesKnown == 0)
    #expect(counts.mentions == 7)
    #expect(counts.eventsNew == 4)
    #expect(counts.agreementsNew == 1)
    #expect(counts.clausesNew == 1)
    #expect(counts.claimsNew == 1)
  }

  @Test func ingestingTwiceAddsNothing() throws {
    let store = try folder.store([Sample.all.map(\.item)])
    let before = try store.exported()
    let again = try store.ingest([Sample.all.map(\.item)])
    #expect(again.articlesNew == 0)
    #expect(again.articlesKnown == 5)
    #expect(again.mentions == 0)
    #expect(again.eventsNew == 0)
    #expect(try store.exported() == before)
  }

  @Test func knownArticlesNeedNotBeCodedAgain() throws {
    let store = try folder.store([[Sample.pact.item]])
    let (pact, strike) = (Sample.pact.key.id, Sample.strike.key.id)
    #expect(try store.isKnown(pact))
    #expect(try store.known([pact, strike]) == [pact])
    let known = IngestItem.known(Sample.pact.key, Sample.pact.article, path: "wire.jsonl", line: 1)
    let counts = try store.ingest([[known]])
    #expect(counts.articlesKnown == 1)
  }

  @Test func theOrderOfArticlesAndBatchesDoesNotMatter() throws {
    var copy = Sample.pact
    copy.article.url = "https://example.org/a-copy"
    copy.path = "another.jsonl"
    let items = (Sample.all + [copy]).map(\.item)
    let expected = try folder.store([items], named: "first").exported()
    var generator = SmallGenerator(state: 7)
    for round in 0..<12 {
      let shuffled = items.shuffled(using: &generator)
      let size = round % 4 + 1
      let batches = stride(from: 0, to: shuffled.count, by: size).map { start in
        Array(shuffled[start..<min(start + size, shuffled.count)])
      }
      let exported = try folder.store(batches, named: "round-\(round)").exported()
      #expect(exported == expected)
    }
  }

  @Test func aKnownCopyJoinsItsAddressAsACodedOneDoes() throws {
    var copy = Sample.pact
    copy.article.url = "https://example.org/a-copy"
    let coded = try folder.store([[copy.item], [Sample.pact.item]], named: "coded").exported()
    let known = IngestItem.known(copy.key, copy.article, path: copy.path, line: copy.line)
    #expect(try folder.store([[Sample.pact.item], [known]], named: "known").exported() == coded)
  }

  @Test func anIdThatStandsForAnotherArticleIsRefused() throws {
    let store = try folder.store([[Sample.pact.item]])
    let other = Sample.strike
    let clash = ArticleKey(id: Sample.pact.key.id, textDigest: other.key.textDigest, sketch: other.key.sketch)
    let item = IngestItem.coded(clash, other.article, other.coded, path: "other.jsonl", line: 9)
    let counts = try store.ingest([[item]])
    #expect(counts.articlesNew == 0)
    #expect(counts.rejected == 1)
    #expect(try count("rejections", in: store) == 1)
  }

  @Test func anEventIdThatStandsForAnotherEventIsRefused() throws {
    let store = try folder.store([[Sample.pact.item]])
    var other = Sample.strike
    other.coded.events[0].id = Sample.pact.coded.events[0].id
    let counts = try store.ingest([[other.item]])
    #expect(counts.articlesNew == 1)
    #expect(counts.mentions == 0)
    #expect(counts.rejected == 1)
    #expect(try store.timeline(TimelineQuery(parties: ["ISR"])).isEmpty)
  }

  @Test func aRejectionIsKeptOnce() throws {
    let store = try Store.open(path: folder.file("s.casus"), access: .create)
    let rejection = Rejection(id: nil, path: "a.jsonl", line: 3, reason: "The line is not JSON.")
    let first = try store.ingest([[.rejected(rejection), .rejected(rejection)]])
    #expect(first.rejected == 1)
    #expect(first.rejectedKnown == 1)
    #expect(try store.ingest([[.rejected(rejection)]]).rejected == 0)
    #expect(try count("rejections", in: store) == 1)
  }

  @Test func aStoreWithoutTextsKeepsOffsetsButNoSentence() throws {
    let store = try folder.store([Sample.all.map(\.item)], leavingOutText: true)
    let entry = try #require(try store.timeline(TimelineQuery(parties: ["PRK"])).first)
    #expect(entry.sentence == nil)
    #expect(!store.keepsText)
    guard case .event(_, let mentions, _) = try store.item(entry.id) else {
      Issue.record("the event is not found by its id")
      return
    }
    #expect(mentions.allSatisfy { $0.report.text == nil && $0.report.end > 0 })
  }

  @Test func aProcessKilledWithinABatchLosesOnlyThatBatch() throws {
    let items = Sample.all.map(\.item)
    let store = try folder.store([[items[0], items[1]]], named: "killed")
    let copy = folder.file("copy")
    // What is on the disk while a transaction is open is what a killed process leaves behind.
    try store.writing { database in
      try database.execute(
        sql: "BEGIN IMMEDIATE; PRAGMA cache_spill = 1; DELETE FROM role; PRAGMA cache_size = 1")
      try FileManager.default.copyItem(atPath: store.path, toPath: copy)
      try FileManager.default.copyItem(atPath: store.path + "-wal", toPath: copy + "-wal")
      try database.execute(sql: "ROLLBACK")
    }
    let survivor = try Store.open(path: copy, access: .create)
    #expect(try survivor.exported() == store.exported())
    #expect(try survivor.ingest([items]).articlesNew == 3)
    #expect(try survivor.exported() == folder.store([items], named: "whole").exported())
  }

  @Test func theFullTextIndexHoldsEveryArticleOnce() throws {
    let store = try folder.store([[Sample.pact.item], Sample.all.map(\.item)])
    try store.writing { database in
      try database.execute(
        sql: "INSERT INTO article_index (article_index, rank) VALUES ('integrity-check', 1)")
      let found = "SELECT count(*) FROM article_index WHERE article_index MATCH 'comprehensive'"
      let hits = try Int.fetchOne(database, sql: found)
      #expect(hits == 1)
    }
  }

  @Test func theKeyOfAnArticleIsItsContentID() {
    #expect(Sample.pact.key.id == Sample.pact.article.contentID)
  }

  private func count(_ name: String, in store: Store) throws -> Int? {
    try store.statistics().tables.first { $0.name == name }?.count
  }
}

/// A generator whose numbers are the same in every run.
struct SmallGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
