import Foundation
import Testing

@testable import CasusIngest
@testable import CasusModel

/// Every reader against its own example with bytes changed, cut and doubled: whatever it gives, it gives it.
@Suite struct ReaderMutationTests {
  @Test(arguments: [
    "page.html", "page-plain.html", "feed.rss", "feed.atom", "feed.rdf", "feed.json", "wrapped.json",
    "dump.jsonl",
    "export.csv", "export.tsv", "reuters.sgm", "crawl.warc.gz", "wire.jsonl.gz", "wire.jsonl.zst",
    "charsets/korean.txt", "charsets/french-utf16.txt", "note.md",
  ])
  func damageNeverStopsAReader(name: String) throws {
    let original = try [UInt8](Data(contentsOf: URL(filePath: ReadingRun.fixture(name))))
    let folder = try TemporaryFolder()
    var random = SplitMix(state: name.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) })
    for round in 0..<16 {
      var bytes = original
      for _ in 0...(round % 4) { mutate(&bytes, &random) }
      let path = try folder.write("x", bytes)
      let run = ReadingRun(
        [path], ReadOptions(sizeLimit: 1 << 16), minimumBytes: round % 2 == 0 ? 1 : 1 << 20)
      for article in run.articles { #expect(!article.text.isEmpty) }
      for rejection in run.rejections { #expect(!rejection.reason.isEmpty) }
      #expect(!run.articles.isEmpty || !run.rejections.isEmpty || bytes.isEmpty || name.contains("warc"))
    }
  }

  private func mutate(_ bytes: inout [UInt8], _ random: inout SplitMix) {
    guard bytes.count > 4 else { return }
    let position = Int(random.next() % UInt64(bytes.count))
    let length = min(bytes.count - position, 1 + Int(random.next() % 40))
    switch random.next() % 5 {
    case 0: bytes[position] = UInt8(truncatingIfNeeded: random.next())
    case 1: bytes.removeSubrange(position..<position + length)
    case 2: bytes.insert(contentsOf: bytes[position..<position + length], at: position)
    case 3: bytes.removeSubrange(position...)
    default: bytes.swapAt(position, Int(random.next() % UInt64(bytes.count)))
    }
  }
}
