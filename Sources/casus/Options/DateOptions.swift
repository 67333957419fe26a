import ArgumentParser
import CasusModel

/// Reading of dates that stand on the command line.
enum DateArgument {
  /// A date in EDTF, of which at least one day is known.
  static func date(_ text: String, option: String) throws -> EDTFDate {
    guard let date = EDTFDate(text), date.earliest != nil else {
      throw ValidationError("\(option) \"\(text)\" is not a date like 2024-06-20, 2024-06 or 2024.")
    }
    return date
  }
}

/// What articles have that don't say so themselves.
struct ArticleOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The date of publication of articles that give none.", valueName: "date"))
  var published: String?

  @Option(help: ArgumentHelp("The outlet of articles that name none.", valueName: "name"))
  var source: String?

  func validate() throws {
    _ = try date()
  }

  /// The date of publication.
  func date() throws -> EDTFDate? {
    try published.map { try DateArgument.date($0, option: "--published") }
  }
}
