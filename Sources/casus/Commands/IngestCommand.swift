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
      again, so that an ingest can be repeated at any time. Dates are never guessed: an article that doesn't say \
      when it was published gets --published, or no date.

      Example:
        casus ingest articles/ wire.jsonl --db korea.sqlite
        casus ingest pact.txt --published 2024-06-20 --source "The Daily"
      """)

  @Argument(help: "Files and folders; - is standard input.")
  var path: [String]

  @OptionGroup var store: StoreOption
  @Option(help: "The form of all inputs; without it the beginning of each tells.")
  var format: ReadOptions.Form?

  @OptionGroup var fields: FieldOptions
  @OptionGroup var article: ArticleOptions
  @OptionGroup var jobs: JobsOption
  @OptionGroup var lexicon: LexiconOption

  @Option(help: ArgumentHelp("What the texts are, news or treaty; without it the form of each text tells.", valueName: "kind"))
  var kind: Article.Kind?

  @Flag(name: .customLong("no-text"), help: "Leave the articles' texts out of a new store.")
  var leavesOutText = false

  @Flag(help: "Print neither progress nor the accounts at the end.")
  var quiet = false

  func run() throws {
    let lexicon = try lexicon.load()
    let store = try Store.open(path: store.db, access: .create, leavingOutText: leavesOutText)
    try store.replaceParties(lexicon.partyEntries(), lexicon: lexicon.hash)
    let options = ReadOptions(
      published: try article.date(), source: article.source, kind: kind, ids: .givenOrEmpty, form: format,
      fields: try fields.map())
    let ingest = try Ingest(store: store, lexicon: lexicon, jobs: jobs.count, showsProgress: !quiet)
    let account = try ingest.run(ArticleReader(paths: path, options: options))
    try store.close()
    if !quiet {
      let output = ByteOutput.standard()
      try output.write(account.text(store: store.path))
      try output.flush()
    }
    throw ExitCode.after(read: account.read, rejected: account.rejected)
  }
}

extension Article.Kind: ExpressibleByArgument {}
