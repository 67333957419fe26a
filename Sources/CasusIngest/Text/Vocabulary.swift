/// Interns words: lower-case spelling → id.
///
/// An open-addressing table over one arena of bytes; looking a word up makes no `String` and allocates nothing.
struct Vocabulary: Sendable {
  private var arena: [UInt8] = []
  private var starts: [Int32] = [0]
  private var hashes: [UInt32] = [0]
  private var slots: [Int32]
  private var mask: Int

  /// An empty vocabulary with room for about so many words.
  init(capacity: Int) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    slots = [Int32](repeating: 0, count: size)
    mask = size - 1
    arena.reserveCapacity(capacity * 8)
    starts.append(0)
  }

  /// How many ids there are; ids run from 1 to `count - 1`, 0 is the unknown word.
  var count: Int { hashes.count }

  /// The hash of lower-cased bytes (FNV-1a, 32 bits).
  @inline(__always)
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return hash
  }

  /// The id of a word, 0 where there is none.
  ///
  /// - Parameters:
  ///   - bytes: lower-cased UTF-8.
  ///   - hash: `Vocabulary.hash` of the bytes.
  @inline(__always)
  func id(of bytes: UnsafeBufferPointer<UInt8>, hash: UInt32) -> WordID {
    var slot = Int(hash) & mask
    while true {
      let id = Int(slots[slot])
      if id == 0 { return 0 }
      if hashes[id] == hash && equal(id, bytes) { return WordID(id) }
      slot = (slot + 1) & mask
    }
  }

  /// The id of a word, which is added where it is new.
  mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>) -> WordID {
    let hash = Vocabulary.hash(bytes)
    let known = id(of: bytes, hash: hash)
    if known != 0 { return known }
    if hashes.count * 2 > slots.count { grow() }
    let id = Int32(hashes.count)
    arena.append(contentsOf: bytes)
    starts.append(Int32(arena.count))
    hashes.append(hash)
    insert(id)
    return id
  }

  /// The id of a word given as a string, which is added where it is new.
  mutating func intern(_ word: String) -> WordID {
    var word = word
    return word.withUTF8 { intern($0) }
  }

  /// The id of a word given as a string, 0 where there is none.
  func id(of word: String) -> WordID {
    var word = word
    return word.withUTF8 { id(of: $0, hash: Vocabulary.hash($0)) }
  }

  /// Calls `body` with the bytes of an id's spelling.
  func withBytes(_ id: WordID, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    let range = Int(starts[Int(id)])..<Int(starts[Int(id) + 1])
    arena.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// The spelling of an id, in lower case.
  func spelling(_ id: WordID) -> String {
    String(decoding: arena[Int(starts[Int(id)])..<Int(starts[Int(id) + 1])], as: UTF8.self)
  }

  @inline(__always)
  private func equal(_ id: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(starts[id])
    guard Int(starts[id + 1]) - start == bytes.count else { return false }
    for offset in 0..<bytes.count where arena[start + offset] != bytes[offset] { return false }
    return true
  }

  private mutating func insert(_ id: Int32) {
    var slot = Int(hashes[Int(id)]) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = id
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    mask = slots.count - 1
    for id in 1..<Int32(hashes.count) { insert(id) }
  }
}
