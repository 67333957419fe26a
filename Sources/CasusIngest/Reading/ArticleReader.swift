import CasusModel

/// Reads articles from files, directories and standard input, in order.
///
/// The reader only fetches bytes; each batch turns them into articles itself, so that one thread can read while
/// others do the work:
///
///     var reader = ArticleReader(paths: ["articles", "wire.jsonl"])
///     while let batch = reader.nextBatch() {
///       for item in batch.items() { … }
///     }
///
/// Nothing stops it: what can't be read is an item that says why.
public struct ArticleReader {
  /// What completes the articles.
  public let options: ReadOptions
  private var inputs: InputFiles
  private let standardInput: Int32
  /// The input of lines that is being read.
  private var lines: LineReader?
  /// The input of other records that is being read.
  private var records: RecordReader?
  /// The file that was opened last, and the size of all before it.
  private var current: OpenFile?
  private var bytesBehind = 0
  /// Decides about each file before it is read, where somebody asked to.
  private let inspect: ((FileInspection) -> FileInspection.Decision)?
  /// The file that is being read and its fingerprint, where it was inspected.
  private var inspected: (file: FileInspection, fingerprint: FileFingerprint)?

  /// A reader.
  ///
  /// - Parameters:
  ///   - paths: files, directories and `-` for standard input.
  ///   - options: what completes the articles.
  ///   - standardInput: the descriptor that `-` stands for.
  ///   - isWatched: whether the paths are folders that come and go: then it is no fault if they hold nothing, or if a
  ///     file has gone meanwhile.
  ///   - inspect: decides about each file before it is read; without it all are read.
  public init(
    paths: [String], options: ReadOptions = ReadOptions(), standardInput: Int32 = 0, isWatched: Bool = false,
    inspect: ((FileInspection) -> FileInspection.Decision)? = nil
  ) {
    self.inputs = InputFiles(paths, isWatched: isWatched)
    self.options = options
    self.standardInput = standardInput
    self.inspect = inspect
  }

  /// The next part of the input, or nil at the end.
  ///
  /// - Parameter minimumBytes: the least size of a batch, but for the last and for input that comes slowly.
  public mutating func nextBatch(minimumBytes: Int = 1 << 20) -> ReadBatch? {
    var batch = ReadBatch(options: options)
    // Known files add nothing to a batch, so that their number counts too.
    while batch.byteCount < minimumBytes && batch.files.count < 1_000 {
      if let piece = lines?.next(minimumBytes: minimumBytes - batch.byteCount) {
        switch piece {
        case .lines(let lines): batch.add(.lines(lines))
        case .rejected(let rejection): batch.add(.rejected(rejection))
        }
        // Whoever writes slowly gets answers at once.
        if lines?.isSlow == true { break }
        continue
      }
      lines = nil
      if let piece = records?.next(minimumBytes: minimumBytes - batch.byteCount) {
        switch piece {
        case .records(let records): batch.add(.records(records))
        case .rejected(let rejection): batch.add(.rejected(rejection))
        }
        continue
      }
      records = nil
      finishInspected(into: &batch)
      guard let entry = inputs.next() else { break }
      switch entry {
      case .standardInput:
        open(OpenFile(borrowing: standardInput), name: nil, fileExtension: "", into: &batch)
      case .rejected(let rejection):
        batch.add(.rejected(rejection))
      case .file(let path, let isListed):
        do throws(OpenFile.Failure) {
          let file = try OpenFile(path)
          guard isToBeRead(file, path: path.text, into: &batch) else { continue }
          open(file, name: path.text, fileExtension: path.fileExtension, into: &batch)
        } catch {
          if inputs.isWatched && error.isMissing { continue }
          batch.add(.rejected(InputFiles.rejection(path, error, isListed: isListed)))
        }
      }
    }
    batch.bytesTakenUp = bytesBehind + (current?.position ?? 0)
    return batch.isEmpty ? nil : batch
  }

  /// Asks what is to be done with a file.
  private mutating func isToBeRead(_ file: OpenFile, path: String, into batch: inout ReadBatch) -> Bool {
    bytesBehind += current?.position ?? 0
    current = file
    guard let inspect, let inspection = FileInspection(file, path: path) else { return true }
    switch inspect(inspection) {
    case .read(let fingerprint): inspected = (inspection, fingerprint)
    case .readUnmarked: break
    case .known(let fingerprint):
      batch.files.append(.known(fingerprint))
      bytesBehind += fingerprint.size
      return false
    case .passOver: return false
    }
    return true
  }

  /// Marks the end of a file, unless it changed while it was read.
  private mutating func finishInspected(into batch: inout ReadBatch) {
    guard let (file, fingerprint) = inspected else { return }
    if file.isUnchanged { batch.files.append(.finished(fingerprint, path: file.path)) }
    inspected = nil
  }

  /// Looks at the beginning of an input and takes it up whole or, where it consists of records, in pieces.
  private mutating func open(
    _ file: OpenFile, name: String?, fileExtension: String, into batch: inout ReadBatch
  ) {
    let source = ByteSource(file)
    func reject(_ reason: String) { batch.add(.rejected(Rejection(path: name, reason: reason))) }
    var bytes: [UInt8] = []
    do throws(ByteSource.Failure) {
      var isOpen = true
      do throws(ByteSource.Failure) {
        isOpen = try source.fill(&bytes, to: InputFormat.sampleSize)
      } catch {
        // What could be unpacked before the damage is read; it will be met again where it lies.
        if bytes.isEmpty { throw error }
      }
      if bytes.isEmpty { return reject(name == nil ? "standard input is empty" : "the file is empty") }
      if let wide = bytes.withUnsafeBufferPointer({ Charset.wide($0) }) {
        bytes.removeFirst(wide.markLength)
        guard source.decode(wide.charset.name, beginning: &bytes) else {
          return reject("the text is \(wide.charset.name), which this system can't read")
        }
      }
      let format = bytes.withUnsafeBufferPointer {
        InputFormat(sample: $0, fileExtension: fileExtension, options: options)
      }
      if case .unreadable(let reason) = format { return reject(reason) }
      if take(format, source, name: name, beginning: bytes) { return }
      let limit = options.sizeLimit
      if let size = source.size, size > limit { return reject(ArticleReader.tooLarge(limit)) }
      while isOpen && bytes.count <= limit {
        let wanted = max(source.size.map { $0 + 1 } ?? 0, bytes.count * 2)
        isOpen = try source.fill(&bytes, to: min(limit + 1, wanted))
      }
      if bytes.count > limit { return reject(ArticleReader.tooLarge(limit)) }
      batch.add(.file(bytes, format, path: name))
    } catch {
      reject(error.text)
    }
  }

  /// Takes up an input that consists of records; false where it is a whole.
  private mutating func take(
    _ format: InputFormat, _ source: ByteSource, name: String?, beginning: [UInt8]
  ) -> Bool {
    let limit = options.sizeLimit
    func reader(_ form: RecordForm, _ cutter: some RecordCutter, _ beginning: [UInt8]) -> RecordReader {
      // Bytes that are not UTF-8 tell the character set of the whole.
      let sample = beginning.withUnsafeBufferPointer {
        Charset.detect(UnsafeBufferPointer(rebasing: $0.prefix($0.count - min(3, $0.count))))
      }
      return RecordReader(
        source: source, path: name, limit: limit, beginning: beginning, form: form, cutter: cutter,
        charset: sample == .utf8 ? nil : sample)
    }
    switch format {
    case .lines: lines = LineReader(file: source, path: name, limit: limit, beginning: beginning)
    case .list: records = reader(.json, JSONListCutter(), beginning)
    case .reuters: records = reader(.reuters, ReutersCutter(), beginning)
    case .archive:
      records = RecordReader(
        source: source, path: name, limit: limit, beginning: beginning, form: .warc,
        cutter: WARCCutter(limit: limit), charset: nil)
    case .table(let layout):
      let header = beginning.withUnsafeBufferPointer { InputFormat.headerRange($0) }
      records = reader(.row(layout), CSVCutter(headerEnd: header.upperBound), beginning)
    case .object, .text, .document, .unreadable: return false
    }
    return true
  }

  private static func tooLarge(_ limit: Int) -> String {
    "larger than \(ByteCount.text(limit)), which no article is"
  }
}
