import ArgumentParser
import CasusIngest
import Foundation

/// Which lexicon the coder uses.
struct LexiconOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A folder of lexicon files that add to the built-in ones or replace them.", valueName: "dir"))
  var lexicon: String?

  /// The lexicon.
  ///
  /// - Throws: where the folder can't be read or a file in it has an error, which is printed.
  func load() throws -> Lexicon {
    guard let lexicon else { return .builtIn() }
    let (made, problems) = Lexicon.adding(try LexiconFolder.texts(in: lexicon))
    let errors = problems.filter { !$0.isWarning }
    if errors.isEmpty { return made }
    for error in errors { Diagnostics.write("\(lexicon)/\(error)\n") }
    throw CommandFailure.failed(
      "the lexicon in \(lexicon) has \(errors.count) error\(errors.count == 1 ? "" : "s"); nothing was coded."
    )
  }
}

/// A folder of lexicon files.
enum LexiconFolder {
  /// The lexicon files in a folder, in order of their names.
  static func texts(in folder: String) throws -> [LexiconText] {
    let files = FileManager.default
    var isFolder: ObjCBool = false
    guard files.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
      throw CommandFailure.usage("\(folder) is not a folder of lexicon files.")
    }
    guard let names = try? files.contentsOfDirectory(atPath: folder) else {
      throw CommandFailure.failed("\(folder) can't be read; check its permissions.")
    }
    let wanted = names.filter { $0.hasSuffix(".lex") && !$0.hasPrefix(".") || $0 == "tagger.tsv" }.sorted()
    guard !wanted.isEmpty else {
      throw CommandFailure.usage("\(folder) holds no lexicon files; their names end in .lex.")
    }
    return try wanted.map { name in
      guard let content = files.contents(atPath: folder + "/" + name) else {
        throw CommandFailure.failed("\(folder)/\(name) can't be read; check its permissions.")
      }
      return LexiconText(name: name, content: [UInt8](content))
    }
  }
}
