import CasusIngest
import CasusModel
import CasusStore

/// Which files a store has read already, and what came of them.
struct KnownFiles: Sendable {
  private let files: [FileFingerprint: InputFile]
  /// What the options of the reading are called in the store.
  let options: String

  /// The files that were read under some options.
  ///
  /// All options are part of the name, and the program's version, since another version may read the same file in
  /// another way.
  init(_ store: Store, _ options: ReadOptions) throws(StoreError) {
    self.options = ContentID(kind: "reading", fields: [Coder.version, "\(options)"]).description
    files = try store.inputFiles(options: self.options)
  }

  /// What came of a file, or nil where it is not known.
  subscript(fingerprint: FileFingerprint) -> InputFile? { files[fingerprint] }

  /// What is to be done with a file.
  func decide(_ file: FileInspection) -> FileInspection.Decision {
    // Reading a file that can't be read says why.
    guard let fingerprint = file.fingerprint() else { return .readUnmarked }
    return files[fingerprint] == nil ? .read(fingerprint) : .known(fingerprint)
  }
}
