import CasusIngest
import CasusModel
import CasusStore

/// One ingest: workers read and code, one writer writes.
struct Ingest: ~Copyable {
  private var account = IngestAccount()
  private let store: Store
  private let lexicon: LexiconSource
  private let known: KnownFiles
  private let jobs: Int
  /// Made when there is something to write, so that an ingest which finds nothing new leaves the store alone.
  private var writer: StoreWriter?
  private let startedAt = Clock.now()
  private var progress: Progress
  private let watched: WatchedFolder?
  private var pending: [IngestItem] = []
  private var pendingRows = 0
  private var pendingBytes = 0
  private var tallies = FileTallies()

  /// How many rows go into one transaction, and how many bytes of text.
  private static let rowsInTransaction = 40_000
  private static let bytesInTransaction = 8 << 20

  /// An ingest into a store.
  ///
  /// - Parameters:
  ///   - lexicon: the lexicon to code with.
  ///   - known: the files that need not be read again.
  ///   - jobs: how many workers read and code.
  ///   - progress: what to say meanwhile.
  ///   - watched: the folder that is followed, where this is one of many looks at it.
  init(
    store: Store, lexicon: LexiconSource, known: KnownFiles, jobs: Int, progress: Progress,
    watched: WatchedFolder?
  ) {
    self.store = store
    self.lexicon = lexicon
    self.known = known
    self.jobs = jobs
    self.progress = progress
    self.watched = watched
  }

  /// Ingests all that a reader gives, until somebody interrupts.
  ///
  /// The run takes the ingest with it: the store can be closed only when its writer is gone.
  ///
  /// - Returns: what became of the input.
  consuming func run(_ reader: ArticleReader, until interruption: Interruption) throws -> IngestAccount {
    var reader = reader
    let (store, lexicon, known) = (store, lexicon, known)
    let pipeline = OrderedPipeline<ReadBatch, Result<WorkedBatch, StoreError>>(jobs: jobs) {
      reader.nextBatch()
    }
    interruption.whenRequested { pipeline.stop() }
    try pipeline.run {
      var worker = IngestWorker(store: store, lexicon: lexicon, known: known)
      return { batch in
        Result { () throws(StoreError) in try worker.work(on: batch) }
      }
    } take: { result in
      try add(result.get())
    } rest: {
      // Who feeds articles slowly finds them in the store a second later.
      try flush()
    }
    try flush()
    if let writer { try writer.finish(finishedAt: Clock.now()) }
    account.isInterrupted = interruption.isRequested
    progress.clear()
    return account
  }

  private mutating func add(_ batch: WorkedBatch) throws {
    for item in batch.items { try add(item) }
    account.read += batch.known.articles
    account.rejected += batch.known.rejected
    account.known += batch.known.articles
    account.filesKnown += batch.known.files
    account.bytes = max(account.bytes, batch.bytesTakenUp)
    if pendingRows >= Ingest.rowsInTransaction || pendingBytes >= Ingest.bytesInTransaction { try flush() }
    progress.show(account)
  }

  private mutating func add(_ item: IngestItem) throws {
    switch item {
    case .coded(_, let article, let record, let path, _):
      account.read += 1
      tallies.add(path, articles: 1)
      pendingRows += record.rowEstimate
      pendingBytes += article.text.utf8.count
    case .known(_, _, let path, _):
      account.read += 1
      tallies.add(path, articles: 1)
    case .rejected(let rejection):
      guard watched?.isNew(rejection) != false else { return }
      account.rejected += 1
      tallies.add(rejection.path, rejected: 1)
      progress.tell(rejection)
    case .finished(let input):
      // A file without any article is soon read again, and the next version may know its format.
      if let input = tallies.finish(input) { pending.append(.finished(input)) }
      return
    }
    pending.append(item)
    pendingRows += 1
  }

  private mutating func flush() throws {
    if pending.isEmpty { return }
    let writer = try self.writer ?? makeWriter()
    self.writer = writer
    let counts = try writer.write(pending)
    account.counts += counts
    account.known += counts.articlesKnown
    pending.removeAll(keepingCapacity: true)
    (pendingRows, pendingBytes) = (0, 0)
  }

  private func makeWriter() throws -> StoreWriter {
    try lexicon.waitForRegistry()
    return try StoreWriter(store, coder: Coder(lexicon: lexicon.lexicon).identity, startedAt: startedAt)
  }
}

/// What came of the files that are being read.
private struct FileTallies {
  private var tallies: [String: (articles: Int, rejected: Int)] = [:]

  mutating func add(_ path: String?, articles: Int = 0, rejected: Int = 0) {
    guard let path else { return }
    tallies[path, default: (0, 0)].articles += articles
    tallies[path, default: (0, 0)].rejected += rejected
  }

  /// A file that has come to its end with its counts, or nil where it gave no article.
  mutating func finish(_ file: InputFile) -> InputFile? {
    guard let tally = tallies.removeValue(forKey: file.path), tally.articles > 0 else { return nil }
    var file = file
    (file.articles, file.rejected) = tally
    return file
  }
}

extension CodedArticle {
  /// About how many rows the record takes in a store.
  fileprivate var rowEstimate: Int {
    8 + dates.count + parties.count + 6 * events.count + 4 * (agreements.count + clauses.count + claims.count)
  }
}
