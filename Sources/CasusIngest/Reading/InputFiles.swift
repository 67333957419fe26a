import CasusModel

/// The files behind the paths of a command line, in order: directories are walked through.
///
/// Within a directory files come in the order of their paths' bytes; hidden ones are left out, and a directory
/// that a link leads back to is not entered twice.
struct InputFiles {
  /// One input.
  enum Entry {
    case standardInput
    /// A file; whether it was found in a directory rather than named.
    case file(FilePath, isListed: Bool)
    case rejected(Rejection)
  }

  private var arguments: ArraySlice<FilePath>
  private var pending: ArraySlice<Entry> = []
  /// Whether files may come and go.
  let isWatched: Bool

  init(_ arguments: [String], isWatched: Bool = false) {
    self.arguments = FilePath.given(arguments)[...]
    self.isWatched = isWatched
  }

  /// The next input, or nil at the end.
  mutating func next() -> Entry? {
    while true {
      if let entry = pending.popFirst() { return entry }
      guard let argument = arguments.popFirst() else { return nil }
      pending = entries(of: argument)[...]
    }
  }

  private func entries(of path: FilePath) -> [Entry] {
    if path.bytes == [UInt8(ascii: "-")] { return [.standardInput] }
    do throws(OpenFile.Failure) {
      // A pipe that is named is meant to be read: `casus ingest <(zcat …)`.
      guard case .directory = try FileKind(path) else { return [.file(path, isListed: false)] }
    } catch {
      return [.rejected(InputFiles.rejection(path, error, isListed: false))]
    }
    var walk = Walk()
    walk.visit(path)
    if walk.files.isEmpty && walk.rejections.isEmpty && !isWatched {
      return [.rejected(Rejection(path: path.text, reason: "the directory holds no articles"))]
    }
    let files = walk.files.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    return files.map { .file($0, isListed: true) } + walk.rejections.map { .rejected($0) }
  }

  /// The rejection of a file that the system won't give.
  static func rejection(_ path: FilePath, _ failure: OpenFile.Failure, isListed: Bool) -> Rejection {
    let reason =
      switch (failure.isMissing, isListed) {
      case (true, false): "there is no such file or directory"
      case (true, true): "the file vanished while its directory was read"
      case (false, _): "cannot be read: \(failure.text)"
      }
    return Rejection(path: path.text, reason: reason)
  }
}

/// A walk through a directory.
private struct Walk {
  var files: [FilePath] = []
  var rejections: [Rejection] = []
  private var visited: Set<[UInt64]> = []

  mutating func visit(_ directory: FilePath) {
    if let identity = directory.identity, !visited.insert(identity).inserted { return }
    do throws(OpenFile.Failure) {
      for name in try directory.entries() { add(directory.appending(name)) }
    } catch {
      rejections.append(InputFiles.rejection(directory, error, isListed: false))
    }
  }

  private mutating func add(_ path: FilePath) {
    do throws(OpenFile.Failure) {
      switch try FileKind(path) {
      case .file: files.append(path)
      case .directory: visit(path)
      case .special:
        rejections.append(Rejection(path: path.text, reason: "is neither a file nor a directory"))
      }
    } catch {
      rejections.append(InputFiles.rejection(path, error, isListed: true))
    }
  }
}
