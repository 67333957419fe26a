/// Why a folder of lexicon files can't be used.
public enum LexiconError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The folder or a file in it can't be read, for the reason that the system gives.
  case unreadable(path: String, reason: String)
  /// The folder holds no lexicon files.
  case empty(directory: String)
  /// A file's name doesn't say what it holds.
  case unknownName(path: String)

  /// A sentence to act on.
  public var description: String {
    switch self {
    case .unreadable(let path, let reason): "\(path) can't be read: \(reason)."
    case .empty(let directory): "\(directory) holds no lexicon files; their names end in .lex."
    case .unknownName(let path):
      "\(path) has a name that doesn't say what it holds; begin it with one of "
        + LexiconFileKind.allCases.filter { $0 != .tagger }.map(\.rawValue).joined(separator: ", ") + "."
    }
  }
}

extension Lexicon {
  /// Reads the lexicon files of a folder, in order of their names, to be added to the built-in ones.
  ///
  /// A lexicon file's name ends in `.lex`, and its beginning says what it holds, as those of the built-in files do:
  /// `states-mine.lex`, `frames-water.lex`. A `tagger.tsv` or `gazetteer.tsv` replaces the built-in one;
  /// other files are let alone.
  public static func loading(directory path: String) throws(LexiconError) -> [LexiconText] {
    let folder = FilePath(path)
    let entries: [[UInt8]]
    do {
      entries = try folder.entries()
    } catch {
      throw LexiconError.unreadable(path: path, reason: error.text)
    }
    let names = entries.filter {
      $0.suffix(4).elementsEqual(".lex".utf8) || $0.elementsEqual("tagger.tsv".utf8)
        || $0.elementsEqual("gazetteer.tsv".utf8)
    }
    guard !names.isEmpty else { throw LexiconError.empty(directory: path) }
    var texts: [LexiconText] = []
    for name in names {
      let file = folder.appending(name)
      let title = String(decoding: name, as: UTF8.self)
      guard LexiconFileKind(fileName: title) != nil else { throw LexiconError.unknownName(path: file.text) }
      texts.append(LexiconText(name: title, content: try content(file)))
    }
    return texts
  }

  private static func content(_ file: FilePath) throws(LexiconError) -> [UInt8] {
    do {
      return try file.content()
    } catch {
      throw LexiconError.unreadable(path: file.text, reason: error.text)
    }
  }
}
