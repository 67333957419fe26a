import CasusModel
import Foundation
import Testing

@testable import CasusIngest

@Suite struct ArticleReaderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// What a reading gives, an item a line: `path:line id title|text`, or `path:line! reason`.
  private func items(
    _ paths: [String], _ options: ReadOptions = ReadOptions(), minimumBytes: Int = 1 << 20
  ) -> [String] {
    var reader = ArticleReader(paths: paths, options: options)
    var found: [String] = []
    while let batch = reader.nextBatch(minimumBytes: minimumBytes) {
      for item in batch.items() {
        switch item {
        case .article(let article, let path, let line):
          found.append("\(name(path)):\(line ?? 0) \(article.title ?? "-")|\(article.text)")
        case .rejected(let rejection):
          found.append("\(name(rejection.path)):\(rejection.line ?? 0)! \(rejection.reason)")
        }
      }
    }
    return found
  }

  private func name(_ path: String?) -> String {
    path.map { $0.hasPrefix(folder.path) ? String($0.dropFirst(folder.path.count + 1)) : $0 } ?? "-"
  }

  @Test(arguments: [1, 20, 1 << 20])
  func aDirectoryIsReadInTheOrderOfItsPaths(minimumBytes: Int) throws {
    try folder.write("b/2.txt", "Second.")
    try folder.write("b/1.jsonl", "{\"text\":\"one\"}\n\n{\"text\":\"two\"}\nbroken\n{\"id\":\"q\"}")
    try folder.write("a.md", "# Head\n\nFirst.")
    try folder.write("c.json", "{\n \"text\": \"pretty\"\n}\n")
    try folder.write("d.json", "{\"text\":\"lines\"}\n{\"text\":\"more\"}\n")
    try folder.write(".hidden.txt", "No.")
    try folder.write("b/.git/x.txt", "No.")
    #expect(
      items([folder.path], minimumBytes: minimumBytes) == [
        "a.md:0 Head|First.", "b/1.jsonl:1 -|one", "b/1.jsonl:3 -|two",
        "b/1.jsonl:4! not JSON: a value is expected (byte 1)", "b/1.jsonl:5! the object has no \"text\"",
        "b/2.txt:0 -|Second.", "c.json:0 -|pretty", "d.json:1 -|lines", "d.json:2 -|more",
      ])
  }

  @Test func theContentTellsTheFormWhereTheNameDoesNot() throws {
    let lines = try folder.write("feed", "\u{FEFF}{\"text\":\"line\"}\n")
    let markdown = try folder.write("note", "---\ntitle: T\n---\nBody.")
    let text = try folder.write("story.TXT", "Plain words.")
    #expect(
      items([lines, markdown, text]) == ["feed:1 -|line", "note:0 T|Body.", "story.TXT:0 -|Plain words."])
  }

  @Test func eachKindOfBadInputHasItsSentenceAndTheRestGoesThrough() throws {
    let good = try folder.write("good.txt", "Good.")
    let empty = try folder.write("empty.txt", "")
    let binary = try folder.write("binary.txt", [0x7F, 0x45, 0x4C, 0x46, 1, 0, 0])
    let control = try folder.write("control", (0..<200).map { UInt8($0 % 8 + 1) })
    let latin = try folder.write("latin.txt", Array("caf".utf8) + [0xE9] + Array(" au lait".utf8))
    let utf16 = try folder.write("utf16.txt", [0xFF, 0xFE, 0x41, 0])
    let gzip = try folder.write("x.jsonl.gz", [0x1F, 0x8B, 8, 0])
    let list = try folder.write("list.json", "[{\"text\":\"a\"}]")
    let page = try folder.write("page.html", "<!DOCTYPE html><p>x")
    let date = try folder.write("date.jsonl", "{\"text\":\"a\",\"published\":\"2024-02-31\"}")
    let long = try folder.write(
      "long.jsonl", "{\"text\":\"\(String(repeating: "x", count: 300))\"}\n{\"text\":\"b\"}")
    let large = try folder.write("large.txt", String(repeating: "x ", count: 300))
    try FileManager.default.createDirectory(atPath: folder.path + "/none", withIntermediateDirectories: false)
    let found = items(
      [
        empty, binary, control, latin, utf16, gzip, list, page, date, long, large, folder.path + "/none",
        folder.path + "/gone.txt", good,
      ], ReadOptions(sizeLimit: 200))
    #expect(
      found == [
        "empty.txt:0! the file is empty",
        "binary.txt:0! a binary file, not text: byte 6 is zero",
        "control:0! a binary file, not text: 175 control characters",
        "latin.txt:0 -|café au lait",
        "utf16.txt:0 -|A",
        "x.jsonl.gz:0! the gzip data end too early",
        "list.json:1 -|a",
        "page.html:0! no article text was found in the page",
        "date.jsonl:1! published \"2024-02-31\" is not a date like 2024-06-20, 2024-06-20T15:20:27Z, 2024-06 or 2024",
        "long.jsonl:1! the line is longer than 200 bytes",
        "long.jsonl:2 -|b",
        "large.txt:0! larger than 200 bytes, which no article is",
        "none:0! the directory holds no articles",
        "gone.txt:0! there is no such file or directory",
        "good.txt:0 -|Good.",
      ])
  }

  @Test func aLineOf50MBIsRejectedAndTheNextOneRead() throws {
    let path = try folder.write(
      "big.jsonl", "{\"text\":\"" + String(repeating: "x", count: 50 << 20) + "\"}\n{\"text\":\"after\"}\n")
    #expect(items([path]) == ["big.jsonl:1! the line is longer than 32 MB", "big.jsonl:2 -|after"])
  }

  @Test func aFileThatVanishesOrMayNotBeReadIsSaidSo() throws {
    let gone = InputFiles.rejection(FilePath("x"), OpenFile.Failure(code: ENOENT), isListed: true)
    #expect(gone.reason == "the file vanished while its directory was read")
    let shut = InputFiles.rejection(FilePath("x"), OpenFile.Failure(code: EACCES), isListed: false)
    #expect(shut.reason == "cannot be read: Permission denied")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/dangling.txt", withDestinationPath: folder.path + "/nowhere")
    #expect(items([folder.path]) == ["dangling.txt:0! the file vanished while its directory was read"])
  }

  @Test func aNameThatIsNotUTF8IsReadAndShown() throws {
    let name = FilePath(bytes: Array((folder.path + "/caf").utf8) + [0xE9] + Array(".txt".utf8))
    let descriptor = name.withCString { open($0, O_CREAT | O_WRONLY, 0o600) }
    try #require(descriptor >= 0)
    #expect(write(descriptor, "Named.", 6) == 6)
    close(descriptor)
    #expect(items([folder.path]) == ["caf\u{FFFD}.txt:0 -|Named."])
  }

  @Test func aLinkToItsOwnDirectoryEnds() throws {
    try folder.write("a/x.txt", "Once.")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/a/loop", withDestinationPath: folder.path)
    #expect(items([folder.path]) == ["a/x.txt:0 -|Once."])
  }

  @Test func defaultsFillInWhatTheInputLeavesOut() throws {
    let path = try folder.write(
      "x.jsonl", "{\"text\":\"a\"}\n{\"text\":\"b\",\"source\":\"S\",\"published\":\"2020\"}\n")
    var reader = ArticleReader(paths: [path], options: ReadOptions(published: EDTFDate("2024"), source: "D"))
    let batch = reader.nextBatch()
    let articles = try #require(batch).items().compactMap { item in
      if case .article(let article, _, _) = item { article } else { nil }
    }
    #expect(articles.map(\.source) == ["D", "S"])
    #expect(articles.map { $0.published?.description } == ["2024", "2020"])
  }

  @Test func standardInputIsReadAsLinesOrAsOneText() throws {
    for (text, expected) in [
      ("{\"text\":\"a\"}\n{\"text\":\"b\"}", ["-:1 -|a", "-:2 -|b"]), ("Title\n\nBody.", ["-:0 Title|Body."]),
      ("", ["-:0! standard input is empty"]),
    ] {
      let path = try folder.write("stdin", text)
      let file = try #require(FileHandle(forReadingAtPath: path))
      var reader = ArticleReader(paths: ["-"], standardInput: file.fileDescriptor)
      var found: [String] = []
      while let batch = reader.nextBatch() {
        for item in batch.items() {
          switch item {
          case .article(let article, _, let line):
            found.append("-:\(line ?? 0) \(article.title ?? "-")|\(article.text)")
          case .rejected(let rejection): found.append("-:\(rejection.line ?? 0)! \(rejection.reason)")
          }
        }
      }
      #expect(found == expected)
    }
  }

  @Test func allBytesOfTheInputAreCounted() throws {
    let path = try folder.write("x.jsonl", String(repeating: "{\"text\":\"a\"}\n", count: 10_000))
    var reader = ArticleReader(paths: [path])
    var (bytes, batches) = (0, 0)
    while let batch = reader.nextBatch(minimumBytes: 30_000) {
      bytes += batch.byteCount
      batches += 1
    }
    #expect(bytes == 130_000)
    #expect(batches >= 4 && batches <= 5)
  }
}
