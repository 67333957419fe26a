/// A file of a validation suite.
public struct SuiteText: Sendable {
  /// The file's name without its folder.
  public let name: String
  /// The content.
  public let content: String

  /// A file.
  public init(name: String, content: String) {
    self.name = name
    self.content = content
  }

  /// The suite that ships beside the lexicon and is compiled into the binary, in order of the files' names.
  public static let builtIn: [SuiteText] = EmbeddedData.files.filter { $0.name.hasSuffix(".suite") }.map {
    SuiteText(name: $0.name, content: String(describing: $0.text))
  }

  /// Reads a suite: a file, or the files of a folder whose names end in `.suite`, in order of their names.
  public static func loading(path: String) throws(SuiteError) -> [SuiteText] {
    let place = FilePath(path)
    guard try isFolder(place) else { return [try reading(place, name: place.lastComponent)] }
    var texts: [SuiteText] = []
    for name in try entries(place) where name.suffix(6).elementsEqual(".suite".utf8) {
      texts.append(try reading(place.appending(name), name: String(decoding: name, as: UTF8.self)))
    }
    guard !texts.isEmpty else { throw .empty(directory: path) }
    return texts
  }

  private static func isFolder(_ path: FilePath) throws(SuiteError) -> Bool {
    do { return try FileKind(path) == .directory } catch {
      throw .unreadable(path: path.text, reason: error.text)
    }
  }

  private static func entries(_ folder: FilePath) throws(SuiteError) -> [[UInt8]] {
    do { return try folder.entries() } catch { throw .unreadable(path: folder.text, reason: error.text) }
  }

  private static func reading(_ path: FilePath, name: String) throws(SuiteError) -> SuiteText {
    let content: [UInt8]
    do { content = try path.content() } catch { throw .unreadable(path: path.text, reason: error.text) }
    guard let text = String(validating: content, as: UTF8.self) else { throw .notUTF8(path: path.text) }
    return SuiteText(name: name, content: text)
  }
}

/// Why a suite can't be used.
public enum SuiteError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The folder or a file in it can't be read, for the reason that the system gives.
  case unreadable(path: String, reason: String)
  /// A file is not UTF-8.
  case notUTF8(path: String)
  /// The folder holds no suite.
  case empty(directory: String)

  /// A sentence to act on.
  public var description: String {
    switch self {
    case .unreadable(let path, let reason): "\(path) can't be read: \(reason)."
    case .notUTF8(let path): "\(path) is not UTF-8."
    case .empty(let directory): "\(directory) holds no suite; the files' names end in .suite."
    }
  }
}

/// A line of a suite that says nothing the runner understands.
public struct SuiteProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file's name.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// What is wrong and how to put it right.
  public var message: String

  /// `visits.suite:12: …`
  public var description: String { "\(file):\(line): \(message)" }
}
