/// The bytes of an input, unpacked where it is packed and as UTF-8 where its character set was made known.
///
/// Memory is bounded by what is asked for, whatever the size of the input.
final class ByteSource {
  private let file: OpenFile
  private var unpacker: (any Unpacker)?
  private var limit: UnpackLimit
  private var packed: [UInt8] = []
  private var packedStart = 0
  private var fileIsOpen = true
  private var wasSniffed = false
  private var transcoder: Transcoder?

  /// Why no more can be read.
  enum Failure: Error {
    case system(OpenFile.Failure)
    case unpacking(UnpackFailure)

    /// In one sentence.
    var text: String {
      switch self {
      case .system(let failure): "cannot be read: \(failure.text)"
      case .unpacking(let failure): failure.text
      }
    }
  }

  init(_ file: OpenFile, limit: UnpackLimit = UnpackLimit()) {
    self.file = file
    self.limit = limit
  }

  /// The size in bytes, or nil where it can't be known beforehand.
  var size: Int? { unpacker == nil && transcoder == nil ? file.size : nil }

  /// Reads the rest, and what was read already, in another character set than UTF-8.
  ///
  /// - Parameter beginning: what was read already; becomes UTF-8.
  /// - Returns: whether the system knows the character set.
  func decode(_ charset: String, beginning: inout [UInt8]) -> Bool {
    guard let transcoder = Transcoder(from: charset) else { return false }
    self.transcoder = transcoder
    beginning = beginning.withUnsafeBufferPointer { transcoder.decode($0, isLast: !fileIsOpen) }
    return true
  }

  /// Adds bytes to the end of `buffer` until it holds `count` or the input ends.
  ///
  /// From a pipe less may come: whole lines are handed over as soon as they are there.
  ///
  /// - Returns: whether the input may have more.
  func fill(_ buffer: inout [UInt8], to count: Int) throws(Failure) -> Bool {
    if !wasSniffed { try sniff() }
    guard let transcoder else { return try fillUnpacked(&buffer, to: count) }
    var isOpen = true
    while isOpen, buffer.count < count {
      var raw: [UInt8] = []
      isOpen = try fillUnpacked(&raw, to: max(4096, count - buffer.count))
      buffer += raw.withUnsafeBufferPointer { transcoder.decode($0, isLast: !isOpen) }
    }
    return isOpen
  }

  /// Looks at the first bytes for the mark of a packed form.
  private func sniff() throws(Failure) {
    wasSniffed = true
    try fillPacked(to: 4)
    unpacker = Packing(beginning: packed)?.unpacker()
  }

  private func fillPacked(to count: Int) throws(Failure) {
    do throws(OpenFile.Failure) {
      while fileIsOpen, packed.count < count { fileIsOpen = try file.fill(&packed, to: count) }
    } catch {
      throw .system(error)
    }
  }

  private func fillUnpacked(_ buffer: inout [UInt8], to count: Int) throws(Failure) -> Bool {
    guard let unpacker else {
      if !packed.isEmpty {
        // What was read to look at it.
        buffer += packed
        packed = []
      }
      guard fileIsOpen else { return false }
      do throws(OpenFile.Failure) {
        fileIsOpen = try file.fill(&buffer, to: count)
      } catch {
        throw .system(error)
      }
      return fileIsOpen
    }
    while buffer.count < count {
      if packedStart == packed.count {
        (packed, packedStart) = ([], 0)
        try fillPacked(to: 1 << 18)
      }
      let room = min(max(count - buffer.count, 1 << 12), 1 << 20)
      do throws(UnpackFailure) {
        let step = try unpack(unpacker, room: room, into: &buffer)
        if step.used + step.written > 0 { continue }
        if packedStart < packed.count { throw .damaged(unpacker.form) }
        if fileIsOpen { continue }
        if !unpacker.isComplete { throw .truncated(unpacker.form) }
        return false
      } catch {
        throw .unpacking(error)
      }
    }
    return true
  }

  private func unpack(
    _ unpacker: any Unpacker, room: Int, into buffer: inout [UInt8]
  ) throws(UnpackFailure) -> (used: Int, written: Int) {
    var result = (used: 0, written: 0)
    var failure: UnpackFailure?
    let piece = [UInt8](unsafeUninitializedCapacity: room) { target, written in
      written = 0
      packed.withUnsafeBufferPointer { all in
        do throws(UnpackFailure) {
          result = try unpacker.step(UnsafeBufferPointer(rebasing: all[packedStart...]), into: target)
          written = result.written
        } catch {
          failure = error
        }
      }
    }
    if let failure { throw failure }
    packedStart += result.used
    buffer += piece
    try limit.count(packed: result.used, unpacked: result.written, form: unpacker.form)
    return result
  }
}
