/// Cuts a web archive (WARC 1.0 and 1.1, ISO 28500) into records by the lengths that their headers give.
///
/// Records of a kind that holds no pages are stepped over without being read.
struct WARCCutter: RecordCutter {
  let noun = "record"
  /// An archive of pictures is one, too.
  let mustFindSome = false
  private let limit: Int
  private static let version = Array("WARC/1.".utf8)
  /// No header of a record is as long as this.
  private static let headerLimit = 1 << 16

  init(limit: Int) {
    self.limit = limit
  }

  mutating func next(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, isAtEnd: Bool
  ) -> RecordCut {
    var begin = start
    while begin < bytes.count, bytes[begin] == 0x0D || bytes[begin] == 0x0A { begin += 1 }
    guard begin < bytes.count else { return isAtEnd ? .end : .needsMore }
    if bytes.count - begin < WARCCutter.version.count, !isAtEnd { return .needsMore }
    guard bytes[begin...].starts(with: WARCCutter.version) else {
      let next = ByteScan.first(WARCCutter.version, in: bytes, from: begin)
      return .damaged("a record of the archive is expected", next: next ?? bytes.count)
    }
    guard let header = HeaderBlock(bytes, from: begin) else {
      if !isAtEnd, bytes.count - begin < WARCCutter.headerLimit { return .needsMore }
      let next = ByteScan.first(WARCCutter.version, in: bytes, from: begin + 1)
      return .damaged("the record's header is not complete", next: next ?? bytes.count)
    }
    guard let length = header["content-length"].flatMap(Int.init), length >= 0, length < 1 << 46 else {
      let next = ByteScan.first(WARCCutter.version, in: bytes, from: header.end)
      return .damaged("the record's header gives no Content-Length", next: next ?? bytes.count)
    }
    let end = header.end + length
    guard WARCRecord.kinds.contains(header["warc-type"]?.lowercased() ?? "") else {
      return .nothing(next: end)
    }
    if length > limit {
      return .damaged("the record is longer than \(ByteCount.text(limit))", next: end)
    }
    guard end <= bytes.count else {
      return isAtEnd ? .damaged("the input ends in the middle of a record", next: nil) : .needsMore
    }
    return .record(begin..<end, next: end)
  }

  mutating func resume(in bytes: UnsafeBufferPointer<UInt8>, after position: Int) -> Int? {
    ByteScan.first(WARCCutter.version, in: bytes, from: position + 1) ?? bytes.count
  }
}
