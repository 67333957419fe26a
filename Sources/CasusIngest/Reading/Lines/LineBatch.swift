import CasusModel

/// Complete lines of one input, as bytes: a worker turns them into articles.
public struct LineBatch: Sendable {
  /// The lines with their line ends; the last line of the input may have none.
  public let bytes: [UInt8]
  /// The file, or nil for standard input.
  public let path: String?
  /// The number of the first line, from 1.
  public let firstLine: Int

  /// Lines.
  public init(bytes: [UInt8], path: String?, firstLine: Int) {
    self.bytes = bytes
    self.path = path
    self.firstLine = firstLine
  }

  /// Calls `body` with what each line holds, in order.
  public func forEachItem<Failure: Error>(
    using scanner: JSONLineScanner, _ body: (ReadItem) throws(Failure) -> Void
  ) throws(Failure) {
    var (start, number) = (0, firstLine)
    while start < bytes.count {
      var item: ReadItem?
      bytes.withUnsafeBufferPointer { all in
        let end = ByteScan.firstLineFeed(all, from: start) ?? all.count
        item = read(UnsafeBufferPointer(rebasing: all[start..<end]), number: number, scanner: scanner)
        start = end + 1
      }
      number += 1
      if let item { try body(item) }
    }
  }

  /// What one line holds, or nil for an empty line that is stepped over.
  private func read(
    _ line: UnsafeBufferPointer<UInt8>, number: Int, scanner: JSONLineScanner
  ) -> ReadItem? {
    if line.count > scanner.options.sizeLimit {
      return .rejected(LineReader.tooLong(limit: scanner.options.sizeLimit, path: path, line: number))
    }
    if scanner.options.ids != .required, line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
      return nil
    }
    do throws(Rejection) {
      return .article(try scanner.article(in: line, path: path, number: number), path: path, line: number)
    } catch {
      return .rejected(error)
    }
  }
}
