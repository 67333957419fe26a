import CZstd

/// Unpacks zstd, with any number of frames behind each other.
final class ZstdUnpacker: Unpacker {
  let form = "zstd"
  private(set) var isComplete = true
  private let stream: OpaquePointer
  /// The decoder may hold output for which there was no room.
  private var mayHoldOutput = false

  /// An unpacker; nil where the system has no memory for one.
  ///
  /// The decoder's own limit holds, a window of 128 MB; what was packed with `--long=31` is refused.
  init?() {
    guard let stream = ZSTD_createDStream() else { return nil }
    self.stream = stream
  }

  deinit { ZSTD_freeDStream(stream) }

  func step(
    _ input: UnsafeBufferPointer<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>
  ) throws(UnpackFailure) -> (used: Int, written: Int) {
    if input.isEmpty && !mayHoldOutput { return (0, 0) }
    var source = ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: 0)
    var target = ZSTD_outBuffer(dst: output.baseAddress, size: output.count, pos: 0)
    let answer = ZSTD_decompressStream(stream, &target, &source)
    if ZSTD_isError(answer) != 0 {
      if ZSTD_getErrorCode(answer) == ZSTD_error_frameParameter_windowTooLarge {
        throw .needsTooMuchMemory(form)
      }
      throw .damaged(form)
    }
    isComplete = answer == 0
    mayHoldOutput = target.pos == target.size
    return (source.pos, target.pos)
  }
}
