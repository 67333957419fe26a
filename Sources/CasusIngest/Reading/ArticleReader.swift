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

  /// A reader.
  ///
  /// - Parameters:
  ///   - paths: files, directories and `-` for standard input.
  ///   - options: what completes the articles.
  ///   - standardInput: the descriptor that `-` stands for.
  public init(paths: [String], options: ReadOptions = ReadOptions(), standardInput: Int32 = 0) {
    self.inputs = InputFiles(paths)
    self.options = options
    self.standardInput = standardInput
  }

  /// The next part of the input, or nil at the end.
  ///
  /// - Parameter minimumBytes: the least size of a batch, but for the last and for input that comes slowly.
  public mutating func nextBatch(minimumBytes: Int = 1 << 20) -> ReadBatch? {
    var batch = ReadBatch(options: options)
    while batch.byteCount < minimumBytes {
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
      guard let entry = inputs.next() else { break }
      switch entry {
      case .standardInput:
        open(OpenFile(borrowing: standardInput), name: nil, fileExtension: "", into: &batch)
      case .rejected(let rejection):
        batch.add(.rejected(rejection))
      case .file(let path, let isListed):
        do throws(OpenFile.Failure) {
          let file = try OpenFile(path)
          open(file, name: path.text, fileExtension: path.fileExtension, into: &batch)
        } catch {
          batch.add(.rejected(InputFiles.rejection(path, error, isListed: isListed)))
        }
      }
    }
    return batch.isEmpty ? nil : batch
  }

  /// Looks at the beginning of an input and takes it up whole or, where it consists of lines, in pieces.
  private mutating func open(
    _ file: OpenFile, name: String?, fileExtension: String, into batch: inout ReadBatch
  ) {
    func reject(_ reason: String) { batch.add(.rejected(Rejection(path: name, reason: reason))) }
    var bytes: [UInt8] = []
    do throws(OpenFile.Failure) {
      var isOpen = try file.fill(&bytes, to: InputFormat.sampleSize)
      if bytes.isEmpty { return reject(name == nil ? "standard input is empty" : "the file is empty") }
      let format = bytes.withUnsafeBufferPointer {
        InputFormat(sample: $0, fileExtension: fileExtension, form: options.form)
      }
      switch format {
      case .unreadable(let reason):
        return reject(reason)
      case .lines:
        lines = LineReader(file: file, path: name, limit: options.sizeLimit, beginning: bytes)
        return
      case .object, .text:
        let limit = options.sizeLimit
        if let size = file.size, size > limit { return reject(ArticleReader.tooLarge(limit)) }
        while isOpen && bytes.count <= limit {
          isOpen = try file.fill(
            &bytes, to: min(limit + 1, max(file.size.map { $0 + 1 } ?? 0, bytes.count * 2)))
        }
        if bytes.count > limit { return reject(ArticleReader.tooLarge(limit)) }
        batch.add(.file(bytes, format, path: name))
      }
    } catch {
      reject("cannot be read: \(error.text)")
    }
  }

  private static func tooLarge(_ limit: Int) -> String {
    "larger than \(ByteCount.text(limit)), which no article is"
  }
}
