import CasusIngest
import CasusModel
import CasusStore

/// One ingest: workers read and code, one writer writes.
struct Ingest: ~Copyable {
  private var account = IngestAccount()
  private let store: Store
  private let lexicon: Lexicon
  private let jobs: Int
  private let writer: StoreWriter
  private var progress: Progress
  private var pending: [IngestItem] = []
  private var pendingRows = 0

  /// How many rows go into one transaction.
  private static let rowsInTransaction = 20_000

  /// Begins a run in a store.
  init(store: Store, lexicon: Lexicon, jobs: Int, showsProgress: Bool) throws {
    self.store = store
    self.lexicon = lexicon
    self.jobs = jobs
    self.progress = Progress(isShown: showsProgress)
    let identity = Coder(lexicon: lexicon).identity
    self.writer = try StoreWriter(store, coder: identity, startedAt: Clock.now())
  }

  /// Ingests all that a reader gives.
  ///
  /// The run takes the ingest with it: the store can be closed only when its writer is gone.
  ///
  /// - Returns: what became of the input.
  consuming func run(_ reader: ArticleReader) throws -> IngestAccount {
    var reader = reader
    let (store, lexicon) = (store, lexicon)
    let pipeline = OrderedPipeline<ReadBatch, Result<[IngestItem], StoreError>>(jobs: jobs) {
      reader.nextBatch()
    }
    try pipeline.run {
      var worker = IngestWorker(store: store, lexicon: lexicon)
      return { batch in
        Result { () throws(StoreError) in try worker.items(of: batch) }
      }
    } take: { result in
      try add(result.get())
    }
    try flush()
    try writer.finish(finishedAt: Clock.now())
    progress.clear()
    return account
  }

  private mutating func add(_ items: [IngestItem]) throws {
    for item in items {
      switch item {
      case .coded(_, _, let record, _, _):
        account.read += 1
        pendingRows += record.rowEstimate
      case .known: account.read += 1
      case .rejected(let rejection):
        account.rejected += 1
        progress.tell(rejection)
      }
    }
    pending += items
    pendingRows += items.count
    if pendingRows >= Ingest.rowsInTransaction { try flush() }
    progress.show(account)
  }

  private mutating func flush() throws {
    if pending.isEmpty { return }
    account.counts += try writer.write(pending)
    pending.removeAll(keepingCapacity: true)
    pendingRows = 0
  }
}

/// One worker: reads a batch, asks the store what it knows, and codes the rest.
private struct IngestWorker {
  private let store: Store
  private var coder: Coder

  init(store: Store, lexicon: Lexicon) {
    self.store = store
    self.coder = Coder(lexicon: lexicon)
  }

  mutating func items(of batch: ReadBatch) throws(StoreError) -> [IngestItem] {
    let read = batch.items()
    let keys = read.map { item -> ArticleKey? in
      guard case .article(let article, _, _) = item else { return nil }
      return ArticleKey(article)
    }
    let known = try store.known(keys.compactMap { $0?.id })
    var items: [IngestItem] = []
    items.reserveCapacity(read.count)
    for (item, key) in zip(read, keys) {
      switch (item, key) {
      case (.article(let article, let path, let line), let key?):
        let path = path ?? "-"
        if known.contains(key.id) {
          items.append(.known(key, article, path: path, line: line))
        } else {
          items.append(.coded(key, article, coder.code(article), path: path, line: line))
        }
      case (.rejected(let rejection), _): items.append(.rejected(rejection))
      case (.article, nil): break
      }
    }
    return items
  }
}

extension CodedArticle {
  /// About how many rows the record takes in a store.
  fileprivate var rowEstimate: Int {
    dates.count + parties.count + 6 * events.count + 4 * (agreements.count + clauses.count + claims.count)
  }
}
