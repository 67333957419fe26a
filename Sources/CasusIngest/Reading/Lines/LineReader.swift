import CasusModel

/// Reads a file in large pieces and cuts them at line ends.
///
/// Memory is bounded: a batch is little larger than asked for, and a line beyond the limit is dropped while it
/// is read. A byte order mark at the beginning is dropped; line ends may be `\n` or `\r\n`.
public struct LineReader {
  private let file: ByteSource
  private let path: String?
  private let limit: Int
  /// What was read behind the last line end.
  private var rest: [UInt8]
  private var line = 1
  private var isOpen = true
  private var isAtBeginning = true
  private var skipsLine = false
  /// What ended the input before its time.
  private var failure: Rejection?

  /// Whether the input may go on but had nothing more to give at the moment.
  private(set) var isSlow = false

  /// What a reader gives.
  public enum Piece: Sendable {
    /// Complete lines.
    case lines(LineBatch)
    /// A line that was too long, or the end of an input that failed.
    case rejected(Rejection)
  }

  /// A reader of a descriptor that stays open, such as standard input.
  ///
  /// - Parameters:
  ///   - path: the name for rejections, or nil for standard input.
  ///   - limit: the longest line, in bytes.
  public init(descriptor: Int32, path: String? = nil, limit: Int = ReadOptions.defaultSizeLimit) {
    self.init(file: ByteSource(OpenFile(borrowing: descriptor)), path: path, limit: limit, beginning: [])
  }

  /// A reader of a file of which the beginning was read already.
  init(file: ByteSource, path: String?, limit: Int, beginning: [UInt8]) {
    self.file = file
    self.path = path
    self.limit = limit
    self.rest = beginning
  }

  /// The next lines, or nil at the end.
  ///
  /// - Parameter minimumBytes: the least size of a batch, but for the last.
  public mutating func next(minimumBytes: Int = 1 << 20) -> Piece? {
    var target = max(minimumBytes, 1)
    while isOpen {
      do {
        let wanted = max(target, rest.count + 1)
        isOpen = try file.fill(&rest, to: wanted)
        isSlow = isOpen && rest.count < wanted
      } catch {
        isOpen = false
        dropMark()
        let lines = takeLines()
        rest = []
        failure = Rejection(path: path, line: line, reason: "reading failed here: \(error.text)")
        if let lines { return .lines(lines) }
        break
      }
      dropMark()
      if skipsLine {
        guard dropRestOfLine() else { continue }
      }
      if let lines = takeLines() { return .lines(lines) }
      if rest.count > limit {
        rest = []
        skipsLine = isOpen
        line += 1
        return .rejected(LineReader.tooLong(limit: limit, path: path, line: line - 1))
      }
      target = min(max(target, rest.count * 2), max(limit + 1, target))
    }
    if let failure {
      self.failure = nil
      return .rejected(failure)
    }
    return takeRest()
  }

  /// The rejection of a line beyond the limit.
  static func tooLong(limit: Int, path: String?, line: Int) -> Rejection {
    Rejection(path: path, line: line, reason: "the line is longer than \(ByteCount.text(limit))")
  }

  /// Everything up to the last line end.
  private mutating func takeLines() -> LineBatch? {
    guard let end = rest.withUnsafeBufferPointer({ $0.lastIndex(of: 0x0A) }) else { return nil }
    let tail = Array(rest[(end + 1)...])
    rest.removeSubrange((end + 1)...)
    let batch = LineBatch(bytes: rest, path: path, firstLine: line)
    line += rest.withUnsafeBufferPointer { ByteScan.countLineFeeds($0) }
    rest = tail
    return batch
  }

  /// A last line without a line end.
  private mutating func takeRest() -> Piece? {
    dropMark()
    guard !rest.isEmpty else { return nil }
    if let lines = takeLines() { return .lines(lines) }
    defer { rest = [] }
    return .lines(LineBatch(bytes: rest, path: path, firstLine: line))
  }

  /// Drops what belongs to a line that was rejected; whether its end has been reached.
  private mutating func dropRestOfLine() -> Bool {
    guard let end = rest.firstIndex(of: 0x0A) else {
      rest = []
      return false
    }
    rest.removeSubrange(...end)
    skipsLine = false
    return true
  }

  /// Drops a byte order mark.
  private mutating func dropMark() {
    guard isAtBeginning, rest.count >= 3 || !isOpen else { return }
    isAtBeginning = false
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest.removeFirst(3) }
  }
}
