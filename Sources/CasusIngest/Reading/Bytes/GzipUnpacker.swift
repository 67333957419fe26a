import CZlib

/// Unpacks gzip, with any number of members behind each other, and the two forms of HTTP's `deflate`.
final class GzipUnpacker: Unpacker {
  /// How the data are wrapped.
  enum Wrapping: Int32 {
    case gzip = 31
    case zlib = 15
    /// No wrapping, as some servers send what they call deflate.
    case raw = -15
  }

  let form: String
  /// At the beginning, and behind a member's end.
  private(set) var isComplete = true
  private let stream: UnsafeMutablePointer<z_stream>
  private var isBehindMember = false
  private let hasMembers: Bool

  /// An unpacker; nil where the system has no memory for one.
  init?(_ wrapping: Wrapping) {
    form = wrapping == .gzip ? "gzip" : "deflate"
    hasMembers = wrapping == .gzip
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    let answer = inflateInit2_(stream, wrapping.rawValue, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard answer == Z_OK else {
      stream.deallocate()
      return nil
    }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  func step(
    _ input: UnsafeBufferPointer<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>
  ) throws(UnpackFailure) -> (used: Int, written: Int) {
    if isBehindMember {
      // Tapes and some tools fill the last block with zeros.
      let zeros = input.prefix { $0 == 0 }.count
      if zeros > 0 || input.isEmpty { return (zeros, 0) }
      // What else follows a member has to be another.
      guard hasMembers, input[0] == 0x1F, inflateReset(stream) == Z_OK else { throw .damaged(form) }
      isBehindMember = false
    }
    if input.isEmpty { return (0, 0) }
    isComplete = false
    let (available, room) = (min(input.count, 1 << 30), min(output.count, 1 << 30))
    stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
    stream.pointee.avail_in = UInt32(available)
    stream.pointee.next_out = output.baseAddress
    stream.pointee.avail_out = UInt32(room)
    let answer = inflate(stream, Z_NO_FLUSH)
    let used = available - Int(stream.pointee.avail_in)
    let written = room - Int(stream.pointee.avail_out)
    switch answer {
    case Z_STREAM_END: (isComplete, isBehindMember) = (true, true)
    case Z_OK: break
    case Z_BUF_ERROR where used + written > 0: break
    default: throw .damaged(form)
    }
    return (used, written)
  }
}
