import CasusModel
import Foundation
import Testing

@testable import CasusIngest

@Suite struct LineReaderTests {
  /// All lines with their numbers, and the rejections, as the reader gives them.
  private func lines(_ bytes: [UInt8], minimumBytes: Int, limit: Int = 1 << 20) throws -> [String] {
    let folder = try TemporaryFolder()
    let file = ByteSource(try OpenFile(FilePath(try folder.write("f", bytes))))
    var reader = LineReader(file: file, path: "f", limit: limit, beginning: [])
    var found: [String] = []
    while let piece = reader.next(minimumBytes: minimumBytes) {
      switch piece {
      case .rejected(let rejection): found.append("\(rejection.line ?? 0)! \(rejection.reason)")
      case .lines(let batch):
        var number = batch.firstLine
        for line in batch.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
          found.append("\(number) " + String(decoding: line, as: UTF8.self))
          number += 1
        }
        if batch.bytes.last == 0x0A { found.removeLast() }
      }
    }
    return found
  }

  @Test(arguments: [1, 2, 3, 5, 8, 1000])
  func batchesOfAnySizeGiveTheSameLines(size: Int) throws {
    let text = Array("one\n\ntwo three\nfour\r\nfive".utf8)
    #expect(
      try lines(text, minimumBytes: size) == ["1 one", "2 ", "3 two three", "4 four\r", "5 five"])
  }

  @Test(arguments: [1, 4, 64])
  func aLineBeyondTheLimitIsRejectedAndReadingGoesOn(size: Int) throws {
    let long = String(repeating: "x", count: 500)
    let text = Array("a\n\(long)\nb\n\(long)".utf8)
    #expect(
      try lines(text, minimumBytes: size, limit: 100) == [
        "1 a", "2! the line is longer than 100 bytes", "3 b", "4! the line is longer than 100 bytes",
      ])
  }

  @Test(arguments: [1, 2, 100])
  func aByteOrderMarkIsDropped(size: Int) throws {
    #expect(try lines([0xEF, 0xBB, 0xBF] + Array("a\nb".utf8), minimumBytes: size) == ["1 a", "2 b"])
    #expect(try lines([0xEF, 0xBB], minimumBytes: size).count == 1)
  }

  @Test func nothingGivesNothing() throws {
    #expect(try lines([], minimumBytes: 100) == [])
  }

  @Test func aLongLineWithinABatchIsRejectedOnItsOwn() {
    let long = "{\"id\":\"2\",\"text\":\"" + String(repeating: "x", count: 200) + "\"}"
    let bytes = Array("{\"id\":\"1\",\"text\":\"\"}\r\n\(long)\n\n{\"id\":\"4\",\"text\":\"\"}".utf8)
    let batch = LineBatch(bytes: bytes, path: nil, firstLine: 10)
    var found: [String] = []
    batch.forEachItem(using: JSONLineScanner(options: ReadOptions(ids: .required, sizeLimit: 100))) { item in
      switch item {
      case .article(let article, _, let line): found.append("\(line ?? 0) \(article.id)")
      case .rejected(let rejection): found.append("\(rejection.line ?? 0)! \(rejection.reason)")
      }
    }
    #expect(
      found == [
        "10 1", "11! the line is longer than 100 bytes", "12! not JSON: the line is empty (byte 1)", "13 4",
      ])
  }

  @Test func aPipeAnswersLineByLine() throws {
    let pipe = Pipe()
    let writer = pipe.fileHandleForWriting
    var reader = LineReader(descriptor: pipe.fileHandleForReading.fileDescriptor)
    for number in 1...3 {
      writer.write(Data("{\"n\": \(number)}\n".utf8))
      guard case .lines(let batch) = reader.next() else {
        Issue.record("no line \(number)")
        return
      }
      #expect(batch.firstLine == number)
      #expect(String(decoding: batch.bytes, as: UTF8.self) == "{\"n\": \(number)}\n")
    }
    try writer.close()
    #expect(reader.next() == nil)
  }
}
