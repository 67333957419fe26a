/// Numbers for codes as they are met, so that cells of a count are compared by numbers.
struct CodeNumbers {
  private(set) var texts: [String] = [""]
  /// Codes of up to eight bytes as numbers, in an open table: every event asks for some.
  private var packed: [UInt64]
  private var numbers: [Int32]
  private var used = 0
  private var long: [String: Int32] = [:]

  init() {
    packed = Array(repeating: 0, count: 1_024)
    numbers = Array(repeating: 0, count: 1_024)
  }

  /// The number of a code; 0 is that of the empty one.
  mutating func number(of code: UnsafeBufferPointer<UInt8>) -> Int32 {
    if code.isEmpty { return 0 }
    guard code.count <= 8 else { return longNumber(of: code) }
    var word: UInt64 = 0
    for byte in code { word = word << 8 | UInt64(byte) }
    // No code begins with a zero byte, so that 0 is free for an empty slot; such a text goes the long way.
    guard word > 0 else { return longNumber(of: code) }
    var slot = slot(of: word)
    while packed[slot] != word {
      if packed[slot] == 0 { return add(word, code, at: slot) }
      slot = (slot + 1) & (packed.count - 1)
    }
    return numbers[slot]
  }

  private func slot(of word: UInt64) -> Int {
    Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 32) & (packed.count - 1)
  }

  private mutating func add(_ word: UInt64, _ code: UnsafeBufferPointer<UInt8>, at slot: Int) -> Int32 {
    let number = append(code)
    packed[slot] = word
    numbers[slot] = number
    used += 1
    if used * 2 > packed.count { grow() }
    return number
  }

  private mutating func grow() {
    let old = zip(packed, numbers).filter { $0.0 != 0 }
    packed = Array(repeating: 0, count: packed.count * 2)
    numbers = Array(repeating: 0, count: packed.count)
    for (word, number) in old {
      var slot = slot(of: word)
      while packed[slot] != 0 { slot = (slot + 1) & (packed.count - 1) }
      packed[slot] = word
      numbers[slot] = number
    }
  }

  private mutating func longNumber(of code: UnsafeBufferPointer<UInt8>) -> Int32 {
    let text = String(decoding: code, as: UTF8.self)
    if let known = long[text] { return known }
    let number = append(code)
    long[text] = number
    return number
  }

  private mutating func append(_ code: UnsafeBufferPointer<UInt8>) -> Int32 {
    texts.append(String(decoding: code, as: UTF8.self))
    return Int32(texts.count - 1)
  }
}
