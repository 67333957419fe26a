/// The words that were looked up last, by their keys.
///
/// Most words of a text are few: a kilobyte or two of the nearest cache answers for them, where the vocabulary's own table is
/// spread over megabytes. Each coder has one, for the one vocabulary that it uses.
struct WordCache {
  /// A key and its word's id; the key 0 is that of no word.
  typealias Entry = (key: UInt64, id: WordID)

  private var entries = [Entry](repeating: (0, 0), count: WordCache.size)

  private static let size = 1024

  /// Calls `body` with the entries, to be used with `id(of:in:_:)`.
  mutating func withEntries<Result>(_ body: (UnsafeMutableBufferPointer<Entry>) -> Result) -> Result {
    entries.withUnsafeMutableBufferPointer { body($0) }
  }

  /// The id of the word with a key, 0 where there is none; from the vocabulary where the entries don't have it.
  @inline(__always)
  static func id(
    of key: WordKey, in vocabulary: Vocabulary, _ entries: UnsafeMutableBufferPointer<Entry>
  ) -> WordID {
    guard !entries.isEmpty else { return vocabulary.id(of: key) }
    let place = Int(truncatingIfNeeded: key.value) & (size - 1)
    if entries[place].key == key.value { return entries[place].id }
    let id = vocabulary.id(of: key)
    entries[place] = (key.value, id)
    return id
  }
}
