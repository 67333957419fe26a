import CasusModel

/// A piece of the input, still as bytes: `items()` does the work, on any thread.
public struct ReadBatch: Sendable {
  /// How many bytes of the input the batch holds.
  public private(set) var byteCount = 0
  /// How many bytes of the files were taken up when the batch was complete, as they lie on the disk.
  public internal(set) var bytesTakenUp = 0
  /// What there is to say of inspected files, of which the last items are in this batch or in one before it.
  public internal(set) var files: [FileInspection.Mark] = []
  private let options: ReadOptions
  private var parts: [Part] = []

  /// What a batch is made of, in input order.
  enum Part: Sendable {
    case lines(LineBatch)
    case records(RecordBatch)
    /// A whole file.
    case file([UInt8], InputFormat, path: String?)
    case rejected(Rejection)
  }

  init(options: ReadOptions) {
    self.options = options
  }

  /// The articles and rejections, in input order.
  public func items() -> [ReadItem] {
    var items: [ReadItem] = []
    forEachItem { items.append($0) }
    return items
  }

  /// Calls `body` with each article or rejection, in input order.
  public func forEachItem<Failure: Error>(_ body: (ReadItem) throws(Failure) -> Void) throws(Failure) {
    let scanner = JSONLineScanner(options: options)
    for part in parts {
      switch part {
      case .lines(let lines): try lines.forEachItem(using: scanner, body)
      case .records(let records): try records.forEachItem(using: scanner, body)
      case .rejected(let rejection): try body(.rejected(rejection))
      case .file(let bytes, .document(let kind), let path):
        for item in Document(bytes: bytes).items(kind, options: options, path: path) { try body(item) }
      case .file(let bytes, let format, let path):
        try body(read(bytes, as: format, path: path, scanner: scanner))
      }
    }
  }

  /// Whether the batch holds nothing.
  var isEmpty: Bool { parts.isEmpty && files.isEmpty }

  mutating func add(_ part: Part) {
    switch part {
    case .lines(let lines): byteCount += lines.bytes.count
    case .records(let records): byteCount += records.bytes.count
    case .file(let bytes, _, _): byteCount += bytes.count
    case .rejected: break
    }
    parts.append(part)
  }

  private func read(
    _ bytes: [UInt8], as format: InputFormat, path: String?, scanner: JSONLineScanner
  ) -> ReadItem {
    do throws(Rejection) {
      let article = try bytes.withUnsafeBufferPointer { (bytes) throws(Rejection) in
        switch format {
        case .text(let isMarkdown):
          return try TextFile(isMarkdown: isMarkdown, options: options).article(in: bytes, path: path)
        case .unreadable(let reason): throw Rejection(path: path, reason: reason)
        default: return try scanner.article(in: bytes.withoutMark, path: path)
        }
      }
      return .article(article, path: path, line: nil)
    } catch {
      return .rejected(error)
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The bytes behind a byte order mark.
  fileprivate var withoutMark: UnsafeBufferPointer<UInt8> {
    starts(with: [0xEF, 0xBB, 0xBF]) ? UnsafeBufferPointer(rebasing: self[3...]) : self
  }
}
