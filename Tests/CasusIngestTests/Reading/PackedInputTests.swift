import CZlib
import Foundation
import Testing

@testable import CasusIngest
@testable import CasusModel

/// Packed inputs, whole and damaged.
@Suite struct PackedInputTests {
  private let folder: TemporaryFolder
  private let wire: [UInt8]

  init() throws {
    folder = try TemporaryFolder()
    wire = try [UInt8](Data(contentsOf: URL(filePath: ReadingRun.fixture("wire.jsonl.gz"))))
  }

  @Test(arguments: ["gz", "zst"])
  func packedInputIsReadLikeThePlainOne(form: String) {
    let plain = ReadingRun([ReadingRun.fixture("wire.jsonl")])
    #expect(ReadingRun([ReadingRun.fixture("wire.jsonl." + form)]).articles == plain.articles)
  }

  @Test func membersBehindEachOtherAreOneInput() throws {
    let run = ReadingRun([try folder.write("x", wire + wire + [0, 0, 0])])
    #expect(run.articles.map(\.id) == ["mw-1", "mw-2", "mw-1", "mw-2"])
    #expect(run.lines == [1, 2, 3, 4])
    #expect(run.reasons.isEmpty)
  }

  @Test func whatCouldBeUnpackedIsReadBeforeTheDamage() throws {
    let cut = ReadingRun([try folder.write("cut", wire + wire.dropLast(30))])
    #expect(cut.articles.map(\.id).starts(with: ["mw-1", "mw-2"]))
    #expect(cut.reasons.last?.hasSuffix("the gzip data end too early") == true)
    var bad = wire + wire
    for position in wire.count + 30..<wire.count + 60 { bad[position] ^= 0x5A }
    let damaged = ReadingRun([try folder.write("bad", bad)])
    #expect(damaged.articles.map(\.id).starts(with: ["mw-1", "mw-2"]))
    #expect(damaged.reasons.last?.contains("the gzip data") == true)
    let garbage = ReadingRun([try folder.write("more", wire + Array("garbage".utf8))])
    #expect(garbage.articles.count == 2)
    #expect(garbage.reasons == ["3: reading failed here: the gzip data are damaged"])
  }

  @Test func aBombIsRefusedBeforeItFillsTheMemory() throws {
    // A file: it is cut off at the limit of what is read as a whole.
    let zeros = [UInt8](repeating: 0x20, count: 3 << 20)
    let text = ReadingRun([try folder.write("t.txt.gz", try gzip(zeros))], ReadOptions(sizeLimit: 1 << 20))
    #expect(text.reasons == ["larger than 1 MB, which no article is"])
    // Lines: their sum may be large, but not a thousand times what is packed.
    let line = Array("{\"text\":\"a\"}\n".utf8)
    let lines = Array(repeatElement(line, count: (4 << 20) / line.count).joined())
    let reader = ByteSource(
      try OpenFile(FilePath(try folder.write("l.gz", try gzip(lines)))), limit: UnpackLimit(grace: 2 << 20))
    var (total, buffer, failure) = (0, [UInt8](), "")
    do {
      while try reader.fill(&buffer, to: 1 << 16) {
        total += buffer.count
        buffer = []
      }
    } catch {
      failure = error.text
    }
    #expect(failure == "the gzip data unpack to more than 250 times their size, which no articles do")
    #expect(total > 1 << 20 && total < 3 << 20)
  }

  private func gzip(_ bytes: [UInt8]) throws -> [UInt8] {
    var stream = z_stream()
    let level: Int32 = 9
    try #require(
      deflateInit2_(
        &stream, level, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
        Int32(MemoryLayout<z_stream>.size))
        == Z_OK)
    defer { deflateEnd(&stream) }
    var source = bytes
    return source.withUnsafeMutableBufferPointer { source in
      [UInt8](unsafeUninitializedCapacity: 1 << 20) { target, written in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(target.count)
        deflate(&stream, Z_FINISH)
        written = target.count - Int(stream.avail_out)
      }
    }
  }
}
