/// Cuts comma- or tab-separated values into rows; a line end in quotes does not end one.
struct CSVCutter: RecordCutter {
  let noun = "row"
  /// Where the header ends that is stepped over.
  private var headerEnd: Int?

  /// A cutter.
  ///
  /// - Parameter headerEnd: where the header row ends in the input, which is no record then.
  init(headerEnd: Int? = nil) {
    self.headerEnd = headerEnd
  }

  mutating func next(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, isAtEnd: Bool
  ) -> RecordCut {
    if let end = headerEnd {
      headerEnd = nil
      return .nothing(next: end + 1)
    }
    guard start < bytes.count else { return isAtEnd ? .end : .needsMore }
    var position = start
    var isQuoted = false
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case 0x0A where !isQuoted:
        return position == start
          ? .nothing(next: position + 1) : .record(start..<position, next: position + 1)
      default: break
      }
      position += 1
    }
    if !isAtEnd { return .needsMore }
    if isQuoted {
      let next = ByteScan.firstLineFeed(bytes, from: start).map { $0 + 1 }
      return .damaged("a quoted field is not closed", next: next ?? bytes.count)
    }
    return .record(start..<position, next: position)
  }

  /// A quote that is never closed: the next line is a row again.
  mutating func resume(in bytes: UnsafeBufferPointer<UInt8>, after position: Int) -> Int? {
    ByteScan.firstLineFeed(bytes, from: position).map { $0 + 1 } ?? bytes.count
  }
}
