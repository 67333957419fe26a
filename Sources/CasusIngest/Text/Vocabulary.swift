/// Interns words: lower-case spelling → id.
///
/// Words are found by a ``WordKey`` alone, in an open-addressing table: bytes are not compared. A place of the table holds
/// the upper bits of the key beside the id, so that a look is one load; a false match is one unknown word in 10¹².
struct Vocabulary: Sendable {
  private var arena: [UInt8] = []
  private var starts: [Int32] = [0, 0]
  /// The key but for its lowest bits, which say where it goes, and there the id; 0 is free.
  private var slots: [UInt64]
  private var mask: Int

  private static let idBits: UInt64 = 0xF_FFFF

  /// An empty vocabulary with room for about so many words.
  init(capacity: Int) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
    mask = size - 1
    arena.reserveCapacity(capacity * 8)
    starts.reserveCapacity(capacity)
  }

  /// How many ids there are; ids run from 1 to `count - 1`, 0 is the unknown word.
  var count: Int { starts.count - 1 }

  /// The id of the word with a key, 0 where there is none.
  @inline(__always)
  func id(of key: WordKey) -> WordID {
    WordID(truncatingIfNeeded: slots[slot(of: key)] & Vocabulary.idBits)
  }

  /// Gives tokens that have the keys of their words the ids of these.
  ///
  /// The table is spread over megabytes, so that most looks wait for memory. They are done for all tokens in a row, each asked
  /// for a dozen before it is needed, so that many wait at once.
  func identify(_ tokens: UnsafeMutableBufferPointer<Token>) {
    for index in tokens.indices {
      let ahead = index + Vocabulary.lookAhead
      if ahead < tokens.count { slots.prefetch(Int(truncatingIfNeeded: tokens[ahead].key.value) & mask) }
      tokens[index].word = id(of: tokens[index].key)
    }
  }

  /// How many tokens before its own turn a token's place in the table is asked for.
  private static let lookAhead = 12

  /// The id of a word as it is spelt, which is added where it is new; the words of texts are found in lower case.
  mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>) -> WordID {
    let key = WordKey(exactly: bytes)
    let known = id(of: key)
    return known != 0 ? known : add(bytes, key)
  }

  /// The id of a word in any case, which is added in lower case where it is new.
  mutating func intern(lowering bytes: UnsafeBufferPointer<UInt8>) -> WordID {
    let key = WordKey(bytes, 0..<bytes.count)
    let known = id(of: key)
    return known != 0 ? known : LowerCase.with(bytes) { add($0, key) }
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ key: WordKey) -> WordID {
    // More words than ids have room for would be taken for others: they stay unknown.
    guard count < Int(Vocabulary.idBits) else { return 0 }
    let id = WordID(count)
    arena.append(contentsOf: bytes)
    starts.append(Int32(arena.count))
    if count * 2 > slots.count { grow() }
    slots[slot(of: key)] = key.value & ~Vocabulary.idBits | UInt64(UInt32(bitPattern: id))
    return id
  }

  /// The id of a word given as a string in lower case, which is added where it is new.
  mutating func intern(_ word: String) -> WordID {
    var word = word
    return word.withUTF8 { intern($0) }
  }

  /// The id of a word given as a string, 0 where there is none.
  func id(of word: String) -> WordID {
    var word = word
    return word.withUTF8 { id(of: WordKey(exactly: $0)) }
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

  /// Where the key is, or the free place where it would go.
  @inline(__always)
  private func slot(of key: WordKey) -> Int {
    var slot = Int(truncatingIfNeeded: key.value) & mask
    while slots[slot] != 0, (slots[slot] ^ key.value) & ~Vocabulary.idBits != 0 { slot = (slot + 1) & mask }
    return slot
  }

  /// Doubles the table. The keys are made again from the spellings, since the table has no longer all of their bits.
  private mutating func grow() {
    slots = [UInt64](repeating: 0, count: slots.count * 2)
    mask = slots.count - 1
    arena.withUnsafeBufferPointer { arena in
      for id in 1..<starts.count - 1 {
        let word = UnsafeBufferPointer(rebasing: arena[Int(starts[id])..<Int(starts[id + 1])])
        let key = WordKey(exactly: word)
        slots[slot(of: key)] = key.value & ~Vocabulary.idBits | UInt64(id)
      }
    }
  }
}
