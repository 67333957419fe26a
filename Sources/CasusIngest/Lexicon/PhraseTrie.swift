/// Finds the longest phrase that begins at a token.
///
/// A trie over word ids: the first word indexes a table, the further steps are looked up in one hash table keyed by
/// node and word.
struct PhraseTrie: Sendable {
  /// The node that a word leads to from the root, by word id; 0 where no phrase begins with it.
  private var roots: [Int32] = []
  /// The words that phrases begin with: of these there are few, and their bits lie close together.
  private var firstWords = WordSet()
  private var values: [Int32] = [-1]
  private var hasChildren: [Bool] = [false]
  private var keys: [UInt64]
  private var targets: [Int32]
  private var used = 0
  private var mask: Int
  /// One bit for the hash of each step there is: most words don't continue a phrase, and the table is large.
  private var filter = [UInt64](repeating: 0, count: PhraseTrie.filterSize / 64)

  private static let filterSize = 1 << 20

  init() {
    keys = [UInt64](repeating: 0, count: 1024)
    targets = [Int32](repeating: 0, count: 1024)
    mask = 1023
  }

  /// The node for a phrase, made where it is new.
  mutating func insert(_ words: [WordID]) -> Int {
    guard let first = words.first else { return 0 }
    if roots.count <= Int(first) {
      roots.append(contentsOf: repeatElement(0, count: Int(first) + 1 - roots.count))
    }
    if roots[Int(first)] == 0 {
      roots[Int(first)] = addNode()
      firstWords.insert(first)
    }
    var node = roots[Int(first)]
    for word in words.dropFirst() {
      let next = step(node, word)
      if next != 0 {
        node = next
      } else {
        let added = addNode()
        hasChildren[Int(node)] = true
        link(node, word, to: added)
        node = added
      }
    }
    return Int(node)
  }

  /// The value of a node, or -1.
  func value(_ node: Int) -> Int32 { values[node] }

  /// Sets the value of a node.
  mutating func setValue(_ node: Int, _ value: Int32) { values[node] = value }

  /// Whether a phrase begins with a word.
  @inline(__always)
  func mayBegin(_ word: WordID) -> Bool { firstWords.contains(word) }

  /// Asks for the node that a word leads to, where a phrase begins with it.
  @inline(__always)
  func prefetch(_ word: WordID) {
    if mayBegin(word) { roots.prefetch(Int(word)) }
  }

  /// Asks for what is known of a node.
  @inline(__always)
  func prefetch(node: Int32) {
    values.prefetch(Int(node))
    hasChildren.prefetch(Int(node))
  }

  /// The node of the phrase of one word, or 0.
  @inline(__always)
  func root(_ word: WordID) -> Int32 {
    Int(word) < roots.count ? roots[Int(word)] : 0
  }

  /// The node of a longer phrase, or 0.
  @inline(__always)
  func step(_ node: Int32, _ word: WordID) -> Int32 {
    guard hasChildren[Int(node)], word != 0 else { return 0 }
    let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
    let hash = PhraseTrie.hash(key)
    guard filter[PhraseTrie.bit(hash) >> 6] >> UInt64(PhraseTrie.bit(hash) & 63) & 1 == 1 else { return 0 }
    var slot = PhraseTrie.slot(hash) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return targets[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }

  @inline(__always)
  private static func hash(_ key: UInt64) -> UInt64 { key &* 0x9E37_79B9_7F4A_7C15 }

  @inline(__always)
  private static func slot(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 24) }

  @inline(__always)
  private static func bit(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 44) }

  private mutating func addNode() -> Int32 {
    values.append(-1)
    hasChildren.append(false)
    return Int32(values.count - 1)
  }

  private mutating func link(_ node: Int32, _ word: WordID, to target: Int32) {
    if used * 2 >= keys.count { grow() }
    let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
    let bit = PhraseTrie.bit(PhraseTrie.hash(key))
    filter[bit >> 6] |= 1 << UInt64(bit & 63)
    store(key, target)
    used += 1
  }

  private mutating func store(_ key: UInt64, _ target: Int32) {
    var slot = PhraseTrie.slot(PhraseTrie.hash(key)) & mask
    while keys[slot] != 0 { slot = (slot + 1) & mask }
    keys[slot] = key
    targets[slot] = target
  }

  private mutating func grow() {
    let (oldKeys, oldTargets) = (keys, targets)
    keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
    targets = [Int32](repeating: 0, count: oldKeys.count * 2)
    mask = keys.count - 1
    for (key, target) in zip(oldKeys, oldTargets) where key != 0 { store(key, target) }
  }
}
