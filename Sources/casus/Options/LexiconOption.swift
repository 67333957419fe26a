import ArgumentParser
import CasusIngest

/// Which lexicon the coder uses.
struct LexiconOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A folder of lexicon files that add to the built-in ones or replace them.", valueName: "dir"),
    completion: .directory)
  var lexicon: String?

  /// The lexicon.
  ///
  /// - Throws: where the folder can't be read or a file in it has an error, which is printed.
  func load() throws -> Lexicon {
    LexiconOption.kept(try loadFolder() ?? .builtIn())
  }

  /// The lexicon with the folder's files, or nil where none is given and the built-in one is to be used.
  ///
  /// - Throws: where the folder can't be read or a file in it has an error, which is printed.
  func loadFolder() throws -> Lexicon? {
    LargePages.prepare()
    guard let lexicon else { return nil }
    let (made, problems) = Lexicon.adding(try LexiconFolder.texts(in: lexicon))
    let errors = problems.filter { !$0.isWarning }
    if errors.isEmpty { return made }
    for error in errors { Diagnostics.write("\(lexicon)/\(error)\n") }
    throw CommandFailure.failed(
      "the lexicon in \(lexicon) has \(errors.count) error\(errors.count == 1 ? "" : "s"); nothing was coded."
    )
  }
}

extension LexiconOption {
  /// The lexicon, never to be freed: it is needed until the process ends, and freeing its thousands of parts just before
  /// that would only take time.
  private static func kept(_ lexicon: Lexicon) -> Lexicon {
    Unmanaged.passRetained(lexicon).takeUnretainedValue()
  }
}

/// A folder of lexicon files, named on the command line.
enum LexiconFolder {
  /// The lexicon files in a folder, in order of their names.
  static func texts(in folder: String) throws -> [LexiconText] {
    do {
      return try Lexicon.loading(directory: folder)
    } catch {
      throw CommandFailure.usage(error.description)
    }
  }
}
