import Glibc

/// Where bytes go: a file, standard output, or memory.
///
/// Writing is buffered; `close()` or `flush()` says whether all of it arrived. An output that is dropped
/// without either loses what is still in the buffer.
public final class ByteOutput {
  private let target: Target
  private var pending: [UInt8] = []
  private static let capacity = 1 << 16

  private enum Target {
    case descriptor(Int32, name: String, closes: Bool)
    case memory
  }

  /// Writes to a descriptor that stays open, such as 1 for standard output.
  ///
  /// - Parameter name: what errors call it.
  public init(descriptor: Int32, name: String) {
    self.target = .descriptor(descriptor, name: name, closes: false)
  }

  /// Writes to a file, which is made, or emptied where it exists.
  public init(path: String) throws(OutputError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw OutputError(errno, name: path) }
    self.target = .descriptor(descriptor, name: path, closes: true)
  }

  /// Collects the bytes in memory; `collected` has them.
  public init() {
    self.target = .memory
  }

  deinit {
    if !isClosed, case .descriptor(let descriptor, _, closes: true) = target { Glibc.close(descriptor) }
  }

  private var isClosed = false

  /// What was written and not yet passed on; all of it where the output is memory.
  public var collected: [UInt8] { pending }

  /// Writes bytes.
  public func write(_ bytes: UnsafeBufferPointer<UInt8>) throws(OutputError) {
    if pending.count + bytes.count > ByteOutput.capacity { try flush() }
    if bytes.count >= ByteOutput.capacity {
      try pass(bytes)
    } else {
      pending.append(contentsOf: bytes)
    }
  }

  /// Writes bytes.
  public func write(_ bytes: [UInt8]) throws(OutputError) {
    try bytes.withUnsafeBufferPointer { (bytes) throws(OutputError) in try write(bytes) }
  }

  /// Writes text as UTF-8.
  public func write(_ text: String) throws(OutputError) {
    try write(Array(text.utf8))
  }

  /// Passes on what is in the buffer.
  public func flush() throws(OutputError) {
    guard case .descriptor = target, !pending.isEmpty else { return }
    let bytes = pending
    pending.removeAll(keepingCapacity: true)
    try bytes.withUnsafeBufferPointer { (bytes) throws(OutputError) in try pass(bytes) }
  }

  /// Passes on what is in the buffer and closes the file where the output opened it.
  public func close() throws(OutputError) {
    try flush()
    guard !isClosed, case .descriptor(let descriptor, let name, closes: true) = target else { return }
    isClosed = true
    // Some file systems report only here that there was no room.
    if Glibc.close(descriptor) != 0 { throw OutputError(errno, name: name) }
  }

  private func pass(_ bytes: UnsafeBufferPointer<UInt8>) throws(OutputError) {
    guard case .descriptor(let descriptor, let name, _) = target, let base = bytes.baseAddress else {
      pending.append(contentsOf: bytes)
      return
    }
    var written = 0
    while written < bytes.count {
      let count = Glibc.write(descriptor, base + written, bytes.count - written)
      if count >= 0 {
        written += count
      } else if errno == EAGAIN {
        var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&request, 1, -1)
      } else if errno != EINTR {
        throw OutputError(errno, name: name)
      }
    }
  }
}
