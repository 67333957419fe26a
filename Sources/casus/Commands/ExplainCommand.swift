import ArgumentParser
import CasusIngest
import CasusModel
import CasusReport
import CasusStore

/// `casus explain`: why a sentence was coded as it was, or why not.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Print why a sentence was coded as it was: grammar, rules, dates, parties; or why it was not.",
    discussion: """
      An id is that of an event, mention, clause, agreement, claim or article in a store: the sentences that report it \
      are coded again. --text explains a text that is in no store.

      In the sentence, [] are parties, {} dates and ** the words that trigger an event.

      Example:
        casus explain --text "Russia attacked Ukraine on Monday." --published 2024-06-20
        casus explain 1f6a0c2be0d94c57
      """)

  @Argument(help: "The id.")
  var id: ContentID?

  @Option(help: ArgumentHelp("A text to explain instead of something in the store.", valueName: "text"))
  var text: String?

  @Option(help: ArgumentHelp("The date of publication of the text.", valueName: "date"))
  var published: String?

  @Option(help: "The format: text, or json with one object a line for each sentence.")
  var format = Format.text

  @Flag(
    help:
      "Print the words' parts of speech, the things among the noun groups, and readings of silent sentences.")
  var verbose = false

  @OptionGroup var lexicon: LexiconOption
  @OptionGroup var store: StoreOption

  /// The formats of an explanation.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  func validate() throws {
    guard (id == nil) != (text == nil) else {
      throw ValidationError("Give either an id or --text.")
    }
    guard published == nil || text != nil else {
      throw ValidationError("--published belongs to --text; an article in a store has its own date.")
    }
    _ = try date()
  }

  func run() throws {
    var coder = Coder(lexicon: try lexicon.load())
    if let text {
      try write(coder.explain(Article(id: "text", text: text, published: try date())).sentences)
    } else if let id {
      try explain(id, with: &coder)
    }
  }

  private func date() throws -> EDTFDate? {
    try published.map { try DateArgument.date($0, option: "--published") }
  }

  // MARK: From the store

  private func explain(_ id: ContentID, with coder: inout Coder) throws {
    let store = try store.open()
    let places = try store.places(of: id)
    guard !places.isEmpty else {
      throw CommandFailure.failed("nothing in \(store.path) has the id \(id), or no article reports it.")
    }
    for place in places {
      guard case .article(let row, _, _, _, _)? = try store.item(place.article) else { continue }
      guard !row.article.text.isEmpty else {
        throw CommandFailure.failed(
          "\(store.path) keeps no texts, so what is said in article \(row.id) can't be coded again; give the sentence with "
            + "--text and --published \(row.article.published?.description ?? "DATE").")
      }
      if row.coder != coder.identity.description {
        Diagnostics.say("article \(row.id) was coded by \(row.coder); this explains \(coder.identity).")
      }
      let sentences = coder.explain(row.article).sentences
      try write(sentences.filter { place.covers($0.sentence) })
    }
  }

  // MARK: Output

  private func write(_ sentences: [SentenceExplanation]) throws {
    let output = ByteOutput.standard()
    let text = ExplanationText(style: Terminal.style, isVerbose: verbose)
    var json = ExplanationJSON()
    for (index, sentence) in sentences.enumerated() {
      switch format {
      case .text: try output.write((index > 0 ? "\n" : "") + text.text(of: sentence))
      case .json: try output.write(json.line(of: sentence))
      }
    }
    try output.flush()
  }
}
