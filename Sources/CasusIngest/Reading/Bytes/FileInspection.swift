import CasusModel
import Glibc

/// A regular file before it is read: whoever reads an archive again and again can leave out what it knows.
public struct FileInspection: Sendable {
  private let file: OpenFile
  /// Its path, for messages.
  public let path: String
  /// What the system says of it.
  public let state: State

  /// What the system says of a file: if it is the same before and after, the file did not change in between.
  public struct State: Hashable, Sendable {
    /// The size in bytes.
    public let size: Int
    /// When it was last written, in nanoseconds since 1970.
    public let modified: Int64
    /// The device and the number on it.
    public let device, number: UInt64
  }

  /// What is to be done with a file.
  public enum Decision: Sendable {
    /// To be read; at its end comes `Mark.finished` with this fingerprint, unless the file changed meanwhile.
    case read(FileFingerprint)
    /// To be read, with nothing said at its end.
    case readUnmarked
    /// Known, and not to be read: `Mark.known` takes its place.
    case known(FileFingerprint)
    /// To be passed over without a word.
    case passOver
  }

  /// What there is to say of an inspected file.
  public enum Mark: Sendable {
    /// It was not read, because it is known.
    case known(FileFingerprint)
    /// It was read to its end, and did not change meanwhile.
    case finished(FileFingerprint, path: String)
  }

  /// An open file, or nil where it is none that has a size.
  init?(_ file: OpenFile, path: String) {
    guard let state = file.state else { return nil }
    self.file = file
    self.path = path
    self.state = state
  }

  /// The fingerprint of the whole content, or nil where the file can't be read, which reading it will tell.
  public func fingerprint() -> FileFingerprint? {
    var hasher = FingerprintHasher()
    var offset = 0
    let isRead = withUnsafeTemporaryAllocation(byteCount: 1 << 18, alignment: 16) { buffer in
      while true {
        var held = 0
        while held < buffer.count {
          let got = pread(file.descriptor, buffer.baseAddress.map { $0 + held }, buffer.count - held, off_t(offset + held))
          if got > 0 {
            held += got
          } else if got == 0 {
            break
          } else if errno != EINTR {
            return false
          }
        }
        hasher.add(UnsafeRawBufferPointer(rebasing: buffer[..<held]))
        offset += held
        if held < buffer.count { return true }
      }
    }
    return isRead ? FileFingerprint(hasher) : nil
  }

  /// Whether the file is as it was when it was opened.
  var isUnchanged: Bool { file.state == state }
}

extension OpenFile {
  /// How far the file was read, or 0 where it is a pipe.
  var position: Int { max(0, Int(lseek(descriptor, 0, SEEK_CUR))) }

  /// What the system says of the file, or nil where it is a pipe or a terminal.
  var state: FileInspection.State? {
    var info = stat()
    guard fstat(descriptor, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { return nil }
    let modified = Int64(info.st_mtim.tv_sec) * 1_000_000_000 + Int64(info.st_mtim.tv_nsec)
    return FileInspection.State(
      size: Int(info.st_size), modified: modified, device: UInt64(info.st_dev), number: UInt64(info.st_ino))
  }
}
