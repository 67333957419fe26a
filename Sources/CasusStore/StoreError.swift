/// Why a store could not be opened, written or read: each case describes itself in one sentence.
public enum StoreError: Error, Hashable, Sendable {
  /// There is no file, and it was not to be created.
  case missing(path: String)
  /// The folder that the store should be created in doesn't exist.
  case missingFolder(path: String)
  /// The path is a folder.
  case isFolder(path: String)
  /// The file is not a SQLite database.
  case notDatabase(path: String)
  /// The file is a SQLite database of another program.
  case notStore(path: String)
  /// The store was written by a newer Casus.
  case newer(path: String, version: Int, known: Int)
  /// The store was written by an older Casus and can't be brought up to date when it is only read.
  case older(path: String, version: Int, known: Int)
  /// The file can't be read.
  case unreadable(path: String)
  /// The file or its folder can't be written.
  case unwritable(path: String)
  /// Another process holds the store.
  case locked(path: String)
  /// The disk is full.
  case diskFull(path: String)
  /// The file is damaged.
  case corrupt(path: String, detail: String)
  /// The store keeps article texts, and was asked not to.
  case keepsText(path: String)
  /// The store was opened for reading.
  case readOnly(path: String)
  /// SQLite failed in another way.
  case failed(path: String, detail: String)
}

extension StoreError: CustomStringConvertible {
  /// One sentence that a user can act on.
  public var description: String {
    switch self {
    case .missing(let path):
      "\(path): there is no such store; create one with `casus ingest PATH --db \(path)`."
    case .missingFolder(let path):
      "\(path): the store can't be created because its folder doesn't exist."
    case .isFolder(let path):
      "\(path) is a folder; give the path of a file for the store."
    case .notDatabase(let path):
      "\(path) is not a Casus store: it is not a SQLite database."
    case .notStore(let path):
      "\(path) is not a Casus store: it is a SQLite database of another program, which Casus leaves alone."
    case .newer(let path, let version, let known):
      "\(path) was written by a newer Casus (schema \(version), this program knows \(known)); update Casus."
    case .older(let path, let version, let known):
      "\(path) was written by an older Casus (schema \(version), not \(known)); run `casus ingest` on it."
    case .unreadable(let path):
      "\(path) can't be read; check the file's permissions."
    case .unwritable(let path):
      "\(path) can't be written; check the permissions of the file and its folder."
    case .locked(let path):
      "\(path) is in use by another process; try again when that has finished."
    case .diskFull(let path):
      "\(path): the disk is full; make room and run the same command again, which completes what is missing."
    case .corrupt(let path, let detail):
      "\(path) is damaged (\(detail)); restore a copy or ingest the articles into a new store."
    case .keepsText(let path):
      "\(path) already keeps article texts; leaving texts out can only be chosen for a new store."
    case .readOnly(let path):
      "\(path) was opened for reading only."
    case .failed(let path, let detail):
      "\(path): SQLite failed: \(detail)."
    }
  }
}
