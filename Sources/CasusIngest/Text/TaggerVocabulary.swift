/// The forms a ``Tagger`` knows: words, and the endings by which it judges all other words.
///
/// A lookup always gives a form: the word's own, or that of its longest known ending, or ``unknown``. So one
/// `Int32` says all that the tagger wants of a word's letters, and a tokeniser that interns words can keep it
/// per interned word.
///
/// An ending has two forms, an even one for words in lower case and the odd one after it for names: what
/// *-ine* says of *machine* is not what it says of *Pauline*. A lookup gives the even one.
///
/// Forms are found by a ``WordKey`` or by a key of an ending alone, in an open-addressing table: bytes are not compared.
/// At some ten thousand forms a false match is one unknown word in 10¹⁵, and would cost one doubtful tag.
struct TaggerVocabulary: Sendable {
  /// The form of a word with no known ending.
  static let unknown: Int32 = 0
  /// The form of a name with no known ending.
  static let unknownName: Int32 = 1
  /// The form of what stands before a sentence's first token and after its last.
  static let boundary: Int32 = 2
  /// The longest ending, in bytes.
  static let longestEnding = 4

  private var keys: [UInt64]
  private var forms: [Int32]
  /// The number of forms, the fixed ones included; 3 is not used.
  private(set) var count = firstFree
  static let firstFree = 4

  init(capacity: Int) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    forms = Array(repeating: 0, count: size)
  }

  /// Adds a form, or gives nil where it is there already or the table is full.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, isEnding: Bool) -> Int32? {
    let key =
      isEnding ? Self.endingKey(WordTail(exactly: bytes), bytes.count) : WordKey(exactly: bytes).value
    let slot = slot(of: key)
    guard keys[slot] == 0, count < keys.count - 1 else { return nil }
    keys[slot] = key
    forms[slot] = Int32(truncatingIfNeeded: count)
    count += isEnding ? 2 : 1
    return forms[slot]
  }

  /// The form of a word, given in lower case and with `'` for any apostrophe.
  func form(of word: UnsafeBufferPointer<UInt8>) -> Int32 {
    form(WordKey(exactly: word), WordTail(exactly: word), word.count)
  }

  /// The form of the word in a range of a text, whatever its case.
  @inline(__always)
  func form(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int32 {
    guard let tail = WordTail(text, range) else {
      return LowerCase.with(UnsafeBufferPointer(rebasing: text[range])) { form(of: $0) }
    }
    return form(WordKey(text, range), tail, range.count)
  }

  @inline(__always)
  private func form(_ key: WordKey, _ tail: WordTail, _ count: Int) -> Int32 {
    let slot = slot(of: key.value)
    return keys[slot] != 0 ? forms[slot] : ending(of: tail, count)
  }

  /// The form of the longest known ending that leaves at least one byte of the word before it.
  func ending(of word: UnsafeBufferPointer<UInt8>) -> Int32 {
    ending(of: WordTail(exactly: word), word.count)
  }

  private func ending(of tail: WordTail, _ count: Int) -> Int32 {
    var length = min(Self.longestEnding, count - 1)
    while length > 0 {
      let slot = slot(of: Self.endingKey(tail, length))
      if keys[slot] != 0 { return forms[slot] }
      length -= 1
    }
    return Self.unknown
  }

  /// Where the key is, or the free place where it would go.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key) & mask
    while keys[slot] != key && keys[slot] != 0 { slot = (slot + 1) & mask }
    return slot
  }

  /// The key of a tail's last bytes, never zero.
  @inline(__always)
  private static func endingKey(_ tail: WordTail, _ length: Int) -> UInt64 {
    WordKey.mixed(0xC2B2_AE3D_27D4_EB4F &+ UInt64(truncatingIfNeeded: length), tail.last(length)) | 1
  }
}
