import CasusIngest
import CasusModel
import CasusReport
import CasusStore
import Foundation

/// Ingests one after the other into one store.
struct IngestRuns {
  let store: Store
  let lexicon: LexiconSource
  let options: ReadOptions
  let jobs: Int
  let isQuiet: Bool
  let interruption: Interruption

  /// Ingests files and folders and says what became of them.
  func ingest(_ paths: [String]) throws -> IngestAccount {
    let known = try KnownFiles(store, options)
    let reader = ArticleReader(paths: paths, options: options, inspect: known.decide)
    let progress = Progress(isShown: !isQuiet, paths: paths)
    let account = try ingest(reader, known, progress)
    try report(account)
    return account
  }

  /// Follows a folder until somebody interrupts.
  func watch(_ folder: String, _ account: inout IngestAccount) throws {
    let known = try KnownFiles(store, options)
    let watched = WatchedFolder(path: folder, known: known)
    try watched.check()
    if !isQuiet { Diagnostics.say("watching \(folder); Ctrl-C ends it.") }
    while !interruption.isRequested {
      let start = Clock.milliseconds()
      let reader = ArticleReader(
        paths: [folder], options: options, isWatched: true, inspect: watched.decide)
      let round = try ingest(reader, known, Progress(isShown: !isQuiet, paths: []), watched)
      if round.read > 0 || round.rejected > 0 { try report(round) }
      account.read += round.read
      account.rejected += round.rejected
      // A folder that takes long to look through is looked at less often.
      let looking = round.read == 0 && round.rejected == 0 ? Clock.milliseconds() - start : 0
      let pause = max(WatchedFolder.interval, 10 * looking)
      interruption.wait(milliseconds: pause)
    }
  }

  private func ingest(
    _ reader: ArticleReader, _ known: KnownFiles, _ progress: Progress, _ watched: WatchedFolder? = nil
  ) throws -> IngestAccount {
    let ingest = Ingest(
      store: store, lexicon: lexicon, known: known, jobs: jobs, progress: progress, watched: watched)
    return try ingest.run(reader, until: interruption)
  }

  private func report(_ account: IngestAccount) throws {
    if isQuiet { return }
    let output = ByteOutput.standard()
    try output.write(account.text(store: store.path))
    try output.flush()
  }
}
