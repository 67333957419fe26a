/// Numbers for codes as they are met, so that cells of a count are compared by numbers.
struct CodeNumbers {
  private(set) var texts: [String] = [""]
  private var short: [UInt64: Int32] = [:]
  private var long: [String: Int32] = [:]

  /// The number of a code; 0 is that of the empty one.
  mutating func number(of code: UnsafeBufferPointer<UInt8>) -> Int32 {
    if code.isEmpty { return 0 }
    guard code.count <= 8 else { return longNumber(of: code) }
    var packed: UInt64 = 0
    for byte in code { packed = packed << 8 | UInt64(byte) }
    if let known = short[packed] { return known }
    let number = add(code)
    short[packed] = number
    return number
  }

  private mutating func longNumber(of code: UnsafeBufferPointer<UInt8>) -> Int32 {
    let text = String(decoding: code, as: UTF8.self)
    if let known = long[text] { return known }
    let number = add(code)
    long[text] = number
    return number
  }

  private mutating func add(_ code: UnsafeBufferPointer<UInt8>) -> Int32 {
    texts.append(String(decoding: code, as: UTF8.self))
    return Int32(texts.count - 1)
  }
}
