import ArgumentParser
import CasusIngest
import CasusModel
import CasusReport

/// `casus read`: files in, articles in the input form of `casus code` out.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Read articles and print them as JSON Lines, as `casus code` takes them.",
    discussion: """
      Reads text, Markdown, JSON, JSON Lines, CSV, news pages (HTML), feeds (RSS, RDF, Atom, JSON Feed), web \
      archives (WARC) and Reuters SGML, each also packed with gzip or zstd, and folders of them; - is standard \
      input. docs/formats.md describes them. An article's id is its content id. What can't be read gives a line \
      that says why.

      Example:
        casus read articles/ | casus code > records.jsonl
        casus read export.csv.gz --map text=Volltext,published=Datum
      """)

  @Argument(help: "Files and folders; - is standard input.", completion: .file())
  var path: [String]

  @Option(help: "The form of all inputs; without it the beginning of each tells.")
  var format: ReadOptions.Form?

  @OptionGroup var fields: FieldOptions
  @OptionGroup var article: ArticleOptions

  func run() throws {
    let options = ReadOptions(
      published: try article.date(), source: article.source, ids: .content, form: format,
      fields: try fields.map())
    var reader = ArticleReader(paths: path, options: options)
    var writer = RecordWriter()
    let output = ByteOutput.standard()
    var (read, rejected) = (0, 0)
    while let batch = reader.nextBatch() {
      batch.forEachItem { item in
        switch item {
        case .article(let article, let path, _):
          writer.append(article, path: path)
          read += 1
        case .rejected(let rejection):
          writer.append(rejection)
          rejected += 1
        }
      }
      try writer.withBytes { try output.write($0) }
      try output.flush()
      writer.removeAll()
    }
    throw ExitCode.after(read: read, rejected: rejected)
  }
}

extension ReadOptions.Form: ExpressibleByArgument {}
