import ArgumentParser
import CasusIngest
import CasusModel
import CasusReport
import CasusStore

/// `casus ingest`: articles into a store.
struct IngestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest",
    abstract: "Read and code articles and add them to a store.",
    discussion: """
      Reads text, Markdown, JSON, JSON Lines, CSV, news pages, feeds, web archives (WARC) and Reuters SGML, each \
      also packed with gzip or zstd, and folders of them. An article that the store has already is not added \
      again, so that an ingest can be repeated at any time, and one that was stopped or killed goes on where it \
      was; a file that was read to its end is known by its content and not read again. Copies of one text with \
      small edits are articles of their own, but count as one text. Dates are never guessed: an article that \
      doesn't say when it was published gets --published, or no date. Only English is coded; articles in other \
      languages are kept as such.

      Ctrl-C ends the ingest when what was read is stored (exit code 130), a second one at once; either way the \
      same command goes on later.

      Example:
        casus ingest articles/ wire.jsonl --db korea.sqlite
        casus ingest pact.txt --published 2024-06-20 --source "The Daily"
        casus ingest --watch incoming/ --db korea.sqlite
      """)

  @Argument(help: "Files and folders; - is standard input.", completion: .file())
  var path: [String] = []

  @OptionGroup var store: StoreOption

  @Option(help: "The form of all inputs; without it the beginning of each tells.")
  var format: ReadOptions.Form?

  @OptionGroup var fields: FieldOptions
  @OptionGroup var article: ArticleOptions
  @OptionGroup var jobs: JobsOption
  @OptionGroup var lexicon: LexiconOption

  @Option(
    help: ArgumentHelp(
      "What the texts are, news or treaty; without it the form of each text tells.", valueName: "kind"))
  var kind: Article.Kind?

  @Option(
    help: ArgumentHelp(
      "Then follow a folder: files that come into it are ingested once they are complete.", valueName: "dir"),
    completion: .directory)
  var watch: String?

  @Flag(name: .customLong("no-text"), help: "Leave the articles' texts out of a new store.")
  var leavesOutText = false

  @Flag(help: "Print neither progress nor the accounts at the end.")
  var quiet = false

  func validate() throws {
    if path.isEmpty && watch == nil {
      throw ValidationError(
        "Say what to ingest: files, folders, - for standard input, or --watch with a folder.")
    }
  }

  func run() throws {
    let interruption = Interruption()
    let given = try lexicon.loadFolder()
    let store = try Store.open(path: store.db, access: .create, leavingOutText: leavesOutText)
    let options = ReadOptions(
      published: try article.date(), source: article.source, kind: kind, ids: .givenOrEmpty, form: format,
      fields: try fields.map())
    let runs = IngestRuns(
      store: store, lexicon: LexiconSource(store: store) { given ?? .builtIn() }, options: options,
      jobs: jobs.count, isQuiet: quiet, interruption: interruption)
    var account = IngestAccount()
    if !path.isEmpty { account = try runs.ingest(path) }
    if let watch, !interruption.isRequested {
      try runs.watch(watch, &account)
      account.isInterrupted = false
    }
    try store.close()
    if account.isInterrupted { throw ExitCode.interrupted }
    throw ExitCode.after(read: account.read, rejected: account.rejected)
  }
}

extension Article.Kind: ExpressibleByArgument {}
