import Glibc

/// Turns bytes of some character set into UTF-8, piece by piece.
///
/// Nothing is refused: what the character set doesn't have becomes U+FFFD.
final class Transcoder {
  private let handle: iconv_t
  /// The beginning of a character whose rest comes with the next piece.
  private var rest: [UInt8] = []

  /// A transcoder, or nil where the system doesn't know the character set.
  init?(from charset: String) {
    guard let handle = iconv_open("UTF-8", charset), handle != iconv_t(bitPattern: -1) else { return nil }
    self.handle = handle
  }

  deinit { iconv_close(handle) }

  /// Decodes the next piece.
  ///
  /// - Parameter isLast: whether nothing follows, so that a character that is not complete is an error.
  func decode(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool = true) -> [UInt8] {
    var source = rest + bytes
    rest = []
    var result: [UInt8] = []
    result.reserveCapacity(source.count + source.count / 2)
    var position = 0
    source.withUnsafeMutableBufferPointer { source in
      while position < source.count {
        let problem = decode(source, &position, &result)
        switch problem {
        case EINVAL where !isLast:
          rest = Array(source[position...])
          return
        case EILSEQ, EINVAL:
          result += [0xEF, 0xBF, 0xBD]
          position += 1
        default: continue
        }
      }
    }
    return result
  }

  /// Decodes up to the next problem or until the room is full.
  private func decode(
    _ source: UnsafeMutableBufferPointer<UInt8>, _ position: inout Int, _ result: inout [UInt8]
  ) -> Int32 {
    var problem: Int32 = 0
    guard let base = source.baseAddress else { return 0 }
    let piece = [UInt8](unsafeUninitializedCapacity: 1 << 14) { target, written in
      guard let start = target.baseAddress else { return }
      var from: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(base + position)
        .assumingMemoryBound(to: CChar.self)
      var to: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(start)
        .assumingMemoryBound(to: CChar.self)
      var (available, room) = (source.count - position, target.count)
      if iconv(handle, &from, &available, &to, &room) == -1 { problem = errno }
      position = source.count - available
      written = target.count - room
    }
    result += piece
    return problem == E2BIG ? 0 : problem
  }
}
