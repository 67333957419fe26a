/// Places of cells by their keys: an open table, since ten million events each ask for one or more.
struct CellTable {
  /// A cell's key: a number for each column, in order.
  typealias Key = SIMD8<Int32>

  /// The keys, in the order in which they were met.
  private(set) var keys: [Key] = []
  /// A place and one, or 0 for an empty slot.
  private var slots: [Int32]

  init() {
    slots = Array(repeating: 0, count: 1_024)
  }

  /// The place of a key, which is added where it is new.
  mutating func place(of key: Key) -> Int {
    var slot = slot(of: key)
    while slots[slot] != 0 {
      let place = Int(slots[slot]) - 1
      if keys[place] == key { return place }
      slot = (slot + 1) & (slots.count - 1)
    }
    keys.append(key)
    slots[slot] = Int32(keys.count)
    if keys.count * 2 > slots.count { grow() }
    return keys.count - 1
  }

  private func slot(of key: Key) -> Int {
    let words = unsafeBitCast(key, to: SIMD4<UInt64>.self) &* CellTable.factors
    let sum = (words[0] ^ words[2]) &+ (words[1] ^ words[3])
    return Int(truncatingIfNeeded: (sum ^ sum >> 29) &* 0x9E37_79B9_7F4A_7C15 >> 24) & (slots.count - 1)
  }

  private static let factors = SIMD4<UInt64>(
    0x9E37_79B9_7F4A_7C15, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9, 0xD6E8_FEB8_6659_FD93)

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for (place, key) in keys.enumerated() {
      var slot = slot(of: key)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(place + 1)
    }
  }
}
