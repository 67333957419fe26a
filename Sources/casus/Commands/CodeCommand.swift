import ArgumentParser
import CasusIngest
import CasusModel
import CasusReport

/// `casus code`: JSON Lines in, coded records out.
struct CodeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "code",
    abstract: "Code articles from standard input; one line of JSON for each.",
    discussion: """
      Each line of the input is a JSON object with "id" and "text", and "title", "published", "source", "url" and \
      "language" where they are known. Each line of the output is the coded record of the same line of the input, \
      or says why it was rejected. No store is needed.

      Example:
        casus read articles/ | casus code > records.jsonl
      """)

  @OptionGroup var jobs: JobsOption
  @OptionGroup var lexicon: LexiconOption

  /// How many bytes a worker takes at a time: enough to make the handing over cheap, and so few that the workers end at
  /// about the same time.
  private static let pieceSize = 1 << 18

  func run() throws {
    let lexicon = try lexicon.load()
    var reader = LineReader(descriptor: 0)
    let pipeline = OrderedPipeline<LineReader.Piece, [UInt8]>(jobs: jobs.count) {
      reader.next(minimumBytes: CodeCommand.pieceSize)
    }
    let output = ByteOutput.standard()
    try pipeline.run {
      var worker = RecordWorker(lexicon: lexicon)
      return { worker.records(of: $0) }
    } take: { lines in
      try output.write(lines)
      // Whoever writes a line and waits gets the answer at once.
      try output.flush()
    }
  }
}

/// One worker's coder and writer.
private struct RecordWorker {
  private var coder: Coder
  private var writer = RecordWriter()
  private let scanner = JSONLineScanner(options: ReadOptions(ids: .required))

  init(lexicon: Lexicon) {
    coder = Coder(lexicon: lexicon)
  }

  /// The records of some lines, as JSON Lines.
  mutating func records(of piece: LineReader.Piece) -> [UInt8] {
    writer.removeAll()
    switch piece {
    case .rejected(let rejection): writer.append(rejection)
    case .lines(let batch): batch.forEachItem(using: scanner) { append($0) }
    }
    return writer.bytes
  }

  private mutating func append(_ item: ReadItem) {
    switch item {
    case .article(let article, _, _): writer.append(coder.code(article))
    case .rejected(let rejection): writer.append(rejection)
    }
  }
}
