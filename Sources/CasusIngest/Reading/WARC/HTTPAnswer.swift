/// An answer as HTTP sends it: a header, and a body that may be cut into chunks and packed.
struct HTTPAnswer {
  let isSuccess: Bool
  /// The media type with its parameters.
  let type: String
  /// The body as it was meant.
  private(set) var body: [UInt8] = []
  /// Why the body can't be read, as a sentence.
  private(set) var problem: String?

  /// The answer in some bytes, or nil where its header doesn't end.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, limit: Int) {
    guard let header = HeaderBlock(bytes, from: 0) else { return nil }
    let status = header.firstLine.split(separator: " ").dropFirst().first
    isSuccess = status == "200"
    type = (header["content-type"] ?? "text/html").lowercased()
    body = Array(bytes[header.end...])
    let transfer = header["transfer-encoding"]?.lowercased() ?? ""
    // Some archives keep the header but have put the chunks together already.
    if transfer.contains("chunked"), let whole = HTTPAnswer.unchunked(body) { body = whole }
    for coding in (header["content-encoding"] ?? "").lowercased().split(separator: ",").reversed() {
      unpack(RawArticle.oneLine(String(coding)) ?? "", limit: limit)
    }
  }

  private mutating func unpack(_ coding: String, limit: Int) {
    let unpackers: [(any Unpacker)?]
    switch coding {
    case "gzip", "x-gzip": unpackers = body.starts(with: [0x1F, 0x8B]) ? [GzipUnpacker(.gzip)] : []
    case "deflate": unpackers = [GzipUnpacker(.zlib), GzipUnpacker(.raw)]
    case "zstd": unpackers = [ZstdUnpacker()]
    case "", "identity": return
    // Archives that unpacked the body and kept the header hold markup here.
    default:
      if body.first(where: { $0 > 0x20 }) != UInt8(ascii: "<") {
        problem = "the body is packed as \"\(coding)\", which is not read"
      }
      return
    }
    if unpackers.isEmpty { return }
    for unpacker in unpackers {
      guard let unpacker else { continue }
      let (whole, failure) = body.withUnsafeBufferPointer { unpacker.whole($0, limit: limit) }
      if case .bomb = failure {
        problem = "the body unpacks to more than \(ByteCount.text(limit))"
        return
      }
      // A connection that broke off left what it left.
      if failure == nil || (whole.count > 1024 && coding != "deflate") {
        (body, problem) = (whole, nil)
        return
      }
      problem = failure?.text
    }
  }

  /// The chunks put together, or nil where the body isn't cut into chunks.
  static func unchunked(_ bytes: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    var position = 0
    while position < bytes.count {
      let line = bytes[position...].prefix { $0 != 0x0A }
      guard line.endIndex < bytes.count, line.count <= 80 else { return nil }
      let digits = line.prefix { JSONCursor.hexValue($0) != nil }
      guard !digits.isEmpty, digits.count <= 8,
        let size = Int(String(decoding: digits, as: UTF8.self), radix: 16)
      else { return nil }
      position = line.endIndex + 1
      if size == 0 { return result }
      let end = min(bytes.count, position + size)
      result += bytes[position..<end]
      position = end
      while position < bytes.count, bytes[position] == 0x0D || bytes[position] == 0x0A { position += 1 }
    }
    return result
  }
}
