import CasusIngest
import CasusModel
import Foundation

/// A folder that an ingest follows: which files in it are complete and not read yet.
///
/// A file is complete when it was the same in two looks, or when it was last written more than two seconds before the
/// first. Looking works on every file system, those over a network included, where the system tells nobody of changes.
final class WatchedFolder: @unchecked Sendable {
  // `lock` guards all of these.
  private let lock = NSLock()
  private var read: [String: FileInspection.State] = [:]
  private var seen: [String: FileInspection.State] = [:]
  private var told: Set<Rejection> = []

  private let path: String
  private let known: KnownFiles

  /// How many milliseconds lie between two looks at least.
  static let interval = 1_000
  private static let settled: Int64 = 2_000_000_000

  init(path: String, known: KnownFiles) {
    self.path = path
    self.known = known
  }

  /// Throws where the path is no folder.
  func check() throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
      throw CommandFailure.usage("\(path) is not a folder; --watch takes the folder to follow.")
    }
  }

  /// What is to be done with a file of the folder.
  func decide(_ file: FileInspection) -> FileInspection.Decision {
    let state = file.state
    let isToBeRead = lock.withLock {
      if read[file.path] == state { return false }
      let isOld = Int64(Date().timeIntervalSince1970 * 1e9) - state.modified > WatchedFolder.settled
      guard seen[file.path] == state || isOld else {
        seen[file.path] = state
        return false
      }
      seen[file.path] = nil
      read[file.path] = state
      return true
    }
    return isToBeRead ? known.decide(file) : .passOver
  }

  /// Whether a rejection is new: what can't be read is met at every look.
  func isNew(_ rejection: Rejection) -> Bool {
    lock.withLock { told.insert(rejection).inserted }
  }
}
