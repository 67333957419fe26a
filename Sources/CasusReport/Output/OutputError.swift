import Glibc

/// Why output could not be written.
public enum OutputError: Error, Hashable, Sendable {
  /// The disk, or the quota on it, is full.
  case diskFull(name: String)
  /// Whoever read the output has stopped reading: `casus timeline PRK | head`. No fault of anyone.
  case readerGone(name: String)
  /// The file may not be written.
  case notPermitted(name: String)
  /// The folder that the file should be in does not exist.
  case noSuchFolder(name: String)
  /// Anything else, in the system's words.
  case system(name: String, text: String)

  /// The error behind an error number.
  init(_ code: Int32, name: String) {
    switch code {
    case ENOSPC, EDQUOT: self = .diskFull(name: name)
    case EPIPE: self = .readerGone(name: name)
    case EACCES, EPERM, EROFS: self = .notPermitted(name: name)
    case ENOENT, ENOTDIR: self = .noSuchFolder(name: name)
    default: self = .system(name: name, text: String(cString: strerror(code)))
    }
  }
}

extension OutputError: CustomStringConvertible {
  /// One sentence for the user.
  public var description: String {
    switch self {
    case .diskFull(let name): "\(name) cannot be written: the disk is full"
    case .readerGone(let name): "\(name) is not read any more"
    case .notPermitted(let name): "\(name) cannot be written: permission denied"
    case .noSuchFolder(let name): "\(name) cannot be written: its folder does not exist"
    case .system(let name, let text): "\(name) cannot be written: \(text)"
    }
  }
}
