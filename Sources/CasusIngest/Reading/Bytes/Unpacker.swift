/// Something that unpacks a stream of bytes, piece by piece.
protocol Unpacker: AnyObject {
  /// What the packed form is called.
  var form: String { get }

  /// Whether the bytes so far are complete: nothing is missing if no more come.
  var isComplete: Bool { get }

  /// Unpacks what fits.
  ///
  /// - Returns: how many bytes of the input were used and how many were written. No step that could go on
  ///   returns two zeros.
  func step(
    _ input: UnsafeBufferPointer<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>
  ) throws(UnpackFailure) -> (used: Int, written: Int)
}

/// The packed forms that are told by their first bytes.
enum Packing: Equatable {
  case gzip
  case zstd

  /// The form of something that begins with these bytes, or nil where it is neither.
  init?(beginning bytes: some Collection<UInt8>) {
    if bytes.starts(with: [0x1F, 0x8B, 0x08]) {
      self = .gzip
    } else if bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) {
      self = .zstd
    } else {
      return nil
    }
  }

  /// A new unpacker; nil where the system has no memory for one.
  func unpacker() -> (any Unpacker)? {
    switch self {
    case .gzip: GzipUnpacker(.gzip)
    case .zstd: ZstdUnpacker()
    }
  }
}

extension Unpacker {
  /// Unpacks the whole of something small.
  ///
  /// - Parameter limit: the largest size of what comes out; what is beyond is a bomb.
  /// - Returns: what could be unpacked, and what went wrong behind that.
  func whole(_ packed: UnsafeBufferPointer<UInt8>, limit: Int) -> (bytes: [UInt8], failure: UnpackFailure?) {
    var result: [UInt8] = []
    var position = 0
    var failure: UnpackFailure?
    while failure == nil, result.count <= limit {
      var isStuck = false
      let piece = [UInt8](unsafeUninitializedCapacity: 1 << 16) { target, written in
        written = 0
        do throws(UnpackFailure) {
          let step = try step(UnsafeBufferPointer(rebasing: packed[position...]), into: target)
          position += step.used
          written = step.written
          isStuck = step == (0, 0)
        } catch {
          failure = error
        }
      }
      result += piece
      if isStuck || (position == packed.count && piece.isEmpty) { break }
    }
    if failure == nil {
      if result.count > limit { failure = .bomb(form) } else if !isComplete { failure = .truncated(form) }
    }
    return (result, failure)
  }
}
