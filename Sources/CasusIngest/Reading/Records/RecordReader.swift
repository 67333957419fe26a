import CasusModel

/// Reads an input in large pieces and cuts them into records.
///
/// Memory is bounded: a batch is little larger than asked for, and a record beyond the limit is a rejection.
struct RecordReader {
  private let source: ByteSource
  private let path: String?
  private let limit: Int
  private let form: RecordForm
  private let charset: Charset?
  private var cutter: any RecordCutter
  private var rest: [UInt8]
  private var isOpen = true
  private var isDone = false
  private var line = 1
  private var number = 0
  /// Bytes to step over that were not read yet.
  private var toSkip = 0
  private var pending: [Rejection] = []
  private var hasGivenAny = false

  /// What a reader gives.
  enum Piece {
    case records(RecordBatch)
    case rejected(Rejection)
  }

  /// A reader of an input of which the beginning was read already.
  init(
    source: ByteSource, path: String?, limit: Int, beginning: [UInt8], form: RecordForm,
    cutter: any RecordCutter,
    charset: Charset?
  ) {
    (self.source, self.path, self.limit, self.form) = (source, path, limit, form)
    (self.cutter, self.rest, self.charset) = (cutter, beginning, charset)
  }

  /// The next records, or nil at the end.
  ///
  /// - Parameter minimumBytes: the least size of a batch, but for the last.
  mutating func next(minimumBytes: Int) -> Piece? {
    let piece = nextPiece(minimumBytes: minimumBytes)
    if piece == nil, !hasGivenAny, cutter.mustFindSome {
      hasGivenAny = true
      return .rejected(Rejection(path: path, reason: "there is no \(cutter.noun) in it"))
    }
    hasGivenAny = true
    return piece
  }

  private mutating func nextPiece(minimumBytes: Int) -> Piece? {
    var target = max(minimumBytes, 1)
    while true {
      if !pending.isEmpty { return .rejected(pending.removeFirst()) }
      if isDone { return nil }
      if isOpen, rest.count < target {
        do throws(ByteSource.Failure) {
          isOpen = try source.fill(&rest, to: target)
        } catch {
          isOpen = false
          let batch = cut()
          isDone = true
          pending.append(Rejection(path: path, line: line, reason: error.text))
          if let batch { return .records(batch) }
          continue
        }
      }
      if toSkip > 0 {
        skip()
        if toSkip > 0 {
          if !isOpen { isDone = true }
          continue
        }
      }
      if let batch = cut() { return .records(batch) }
      if !pending.isEmpty || isDone { continue }
      if !isOpen {
        isDone = true
        continue
      }
      if toSkip == 0, rest.count > limit { tooLong() }
      target = min(max(target, rest.count * 2), max(limit + 1, target, rest.count + 1))
    }
  }

  private mutating func skip() {
    let count = min(toSkip, rest.count)
    line += rest.withUnsafeBufferPointer {
      ByteScan.countLineFeeds(UnsafeBufferPointer(rebasing: $0[..<count]))
    }
    rest.removeFirst(count)
    toSkip -= count
  }

  /// Cuts off what is complete; nil where that is no record.
  private mutating func cut() -> RecordBatch? {
    var batch = RecordBatch(form: form, path: path, charset: charset)
    var (position, counted) = (0, 0)
    rest.withUnsafeBufferPointer { bytes in
      /// The line of a position that is not before the last.
      func lines(to end: Int) -> Int {
        defer { counted = max(counted, end) }
        return end <= counted
          ? 0 : ByteScan.countLineFeeds(UnsafeBufferPointer(rebasing: bytes[counted..<min(end, bytes.count)]))
      }
      search: while position <= bytes.count {
        switch cutter.next(in: bytes, from: position, isAtEnd: !isOpen) {
        case .record(let range, let next):
          line += lines(to: range.lowerBound)
          number += 1
          batch.records.append(RecordBatch.Record(range: range, line: line, number: number))
          if range.count > limit { batch.records.removeLast(); rejectTooLong() }
          position = next
        case .nothing(let next): position = max(next, position + 1)
        case .damaged(let reason, let next):
          line += lines(to: position)
          pending.append(Rejection(path: path, line: line, reason: reason))
          guard let next else {
            isDone = true
            break search
          }
          position = max(next, position + 1)
        case .needsMore: break search
        case .end:
          isDone = true
          break search
        }
        if position > bytes.count { break }
      }
      line += lines(to: min(position, bytes.count))
    }
    if position > rest.count {
      toSkip = position - rest.count
      position = rest.count
    }
    defer { rest.removeFirst(position) }
    if batch.records.isEmpty { return nil }
    batch.bytes = Array(rest[..<position])
    return batch
  }

  private mutating func rejectTooLong() {
    pending.append(
      Rejection(path: path, line: line, reason: "the \(cutter.noun) is longer than \(ByteCount.text(limit))"))
  }

  /// Steps over a record that is longer than the limit.
  private mutating func tooLong() {
    number += 1
    let next = rest.withUnsafeBufferPointer { cutter.resume(in: $0, after: 0) }
    let reason = "the \(cutter.noun) is longer than \(ByteCount.text(limit))"
    guard let next else {
      pending.append(Rejection(path: path, line: line, reason: reason + "; what follows is not read"))
      isDone = true
      return
    }
    pending.append(Rejection(path: path, line: line, reason: reason))
    toSkip = next
    skip()
  }
}
