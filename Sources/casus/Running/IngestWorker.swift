import CasusIngest
import CasusModel
import CasusStore

/// What a worker made of a batch.
struct WorkedBatch: Sendable {
  var items: [IngestItem] = []
  /// What the files held that were known and not read.
  var known = (files: 0, articles: 0, rejected: 0)
  /// How many bytes of the files were taken up when the batch was read.
  var bytesTakenUp = 0
}

/// One worker: reads a batch, asks the store what it knows, and codes the rest.
struct IngestWorker {
  private let store: Store
  private let lexicon: LexiconSource
  private let known: KnownFiles
  private var coder: Coder?

  init(store: Store, lexicon: LexiconSource, known: KnownFiles) {
    self.store = store
    self.lexicon = lexicon
    self.known = known
  }

  mutating func work(on batch: ReadBatch) throws(StoreError) -> WorkedBatch {
    let read = batch.items()
    let keys = read.map { item -> ArticleKey? in
      guard case .article(let article, _, _) = item else { return nil }
      return ArticleKey(article)
    }
    let stored = try store.known(keys.lazy.compactMap { $0?.id })
    var result = WorkedBatch(bytesTakenUp: batch.bytesTakenUp)
    result.items.reserveCapacity(read.count)
    for (item, key) in zip(read, keys) {
      switch (item, key) {
      case (.article(let article, let path, let line), let key?):
        let path = path ?? "-"
        if stored.contains(key.id) {
          result.items.append(.known(key, article, path: path, line: line))
        } else {
          result.items.append(.coded(key, article, code(article), path: path, line: line))
        }
      case (.article, nil): break
      case (.rejected(let rejection), _): result.items.append(.rejected(rejection))
      }
    }
    for mark in batch.files { add(mark, to: &result) }
    return result
  }

  private func add(_ mark: FileInspection.Mark, to result: inout WorkedBatch) {
    switch mark {
    case .known(let fingerprint):
      result.known.files += 1
      result.known.articles += known[fingerprint]?.articles ?? 0
      result.known.rejected += known[fingerprint]?.rejected ?? 0
    case .finished(let fingerprint, let path):
      result.items.append(.finished(InputFile(fingerprint: fingerprint, options: known.options, path: path)))
    }
  }

  private mutating func code(_ article: Article) -> CodedArticle {
    var coder = coder ?? Coder(lexicon: lexicon.lexicon)
    // Taken out meanwhile, so that its buffers are not copied.
    self.coder = nil
    defer { self.coder = coder }
    return coder.code(article)
  }
}
