import Glibc

/// A file's name as the system has it, which need not be UTF-8, and as it is shown.
struct FilePath: Hashable, Sendable {
  /// The name's bytes, without the final zero.
  let bytes: [UInt8]

  init(_ path: String) {
    self.bytes = Array(path.utf8)
  }

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The name as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Calls `body` with the name as C takes it.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    let terminated = bytes.map(CChar.init(bitPattern:)) + [0]
    return terminated.withUnsafeBufferPointer { buffer in
      // A buffer with a terminating zero is never empty.
      buffer.baseAddress.map(body) ?? "".withCString(body)
    }
  }

  /// The extension in lower-case ASCII, without its dot; empty where there is none.
  var fileExtension: String {
    let name = bytes.split(separator: UInt8(ascii: "/")).last ?? []
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return "" }
    return String(decoding: name[(dot + 1)...].map { $0 &- 65 < 26 ? $0 | 32 : $0 }, as: UTF8.self)
  }
}

/// An open file descriptor that is closed when nothing holds it any more.
final class OpenFile: Sendable {
  let descriptor: Int32
  private let closes: Bool
  private let isPipe: Bool

  /// What the system answered, as its error number.
  struct Failure: Error {
    let code: Int32

    /// In the system's words, as in `Permission denied`.
    var text: String { String(cString: strerror(code)) }
  }

  /// Opens a file for reading.
  init(_ path: FilePath) throws(Failure) {
    let descriptor = path.withCString { open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw Failure(code: errno) }
    self.descriptor = descriptor
    self.closes = true
    self.isPipe = OpenFile.regularSize(descriptor) == nil
    posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL)
  }

  /// A descriptor that belongs to someone else and stays open, such as standard input.
  init(borrowing descriptor: Int32) {
    self.descriptor = descriptor
    self.closes = false
    self.isPipe = OpenFile.regularSize(descriptor) == nil
  }

  deinit {
    if closes { close(descriptor) }
  }

  /// The size in bytes, or nil where the file is a pipe or a terminal.
  var size: Int? { OpenFile.regularSize(descriptor) }

  private static func regularSize(_ descriptor: Int32) -> Int? {
    var info = stat()
    guard fstat(descriptor, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(info.st_size)
  }

  /// Whether reading would have to wait.
  private var isIdle: Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 0) == 0
  }

  /// Adds bytes to the end of `buffer` until it holds `count` or the file ends.
  ///
  /// Where the file is a pipe that has nothing more to give at the moment, whole lines are handed over at
  /// once, so that someone who writes a line and waits for the answer gets it.
  ///
  /// - Returns: whether the file may have more.
  func fill(_ buffer: inout [UInt8], to count: Int) throws(Failure) -> Bool {
    let held = buffer.count
    guard count > held else { return true }
    var failure: Int32 = 0
    var isOpen = true
    let grown = [UInt8](unsafeUninitializedCapacity: count) { target, initialized in
      initialized = held
      guard let base = target.baseAddress else { return }
      buffer.withUnsafeBufferPointer { old in
        if let from = old.baseAddress { base.update(from: from, count: held) }
      }
      if isPipe, held > 0, memchr(base, 0x0A, held) != nil, isIdle { return }
      while initialized < count {
        let got = read(descriptor, base + initialized, count - initialized)
        if got > 0 {
          initialized += got
          if isPipe, isIdle, memchr(base + held, 0x0A, initialized - held) != nil { return }
        } else if got == 0 {
          isOpen = false
          return
        } else if errno != EINTR {
          failure = errno
          return
        }
      }
    }
    buffer = grown
    if failure != 0 { throw Failure(code: failure) }
    return isOpen
  }
}

extension OpenFile.Failure {
  /// Whether there is nothing of that name.
  var isMissing: Bool { code == ENOENT || code == ENOTDIR }
}
