/// A digest of the lexicon's files, which tells one version from another.
///
/// The files are 2 MB, and SHA-256 over them would be a tenth of the time that the lexicon takes to load. A version
/// needs no defence against forgery, so this is a multiplicative hash of eight bytes a step, made of two lanes that are
/// mixed at the end. It is the same on every machine.
struct TextDigest: CustomStringConvertible {
  private var low: UInt64 = 0x9E37_79B9_7F4A_7C15
  private var high: UInt64 = 0xC2B2_AE3D_27D4_EB4F

  /// The digest of files: of their names and contents, in order.
  init(of texts: [LexiconText]) {
    for text in texts {
      var name = text.name
      name.withUTF8 { add($0) }
      add(text.bytes)
    }
  }

  /// 16 hexadecimal digits.
  var description: String {
    let digits = String(TextDigest.mixed(low ^ TextDigest.mixed(high)), radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(bytes)
    add(UInt64(bytes.count))
    var position = 0
    while position + 8 <= raw.count {
      add(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)))
      position += 8
    }
    var rest: UInt64 = 0
    while position < raw.count {
      rest = rest << 8 | UInt64(raw[position])
      position += 1
    }
    add(rest)
  }

  @inline(__always)
  private mutating func add(_ word: UInt64) {
    low = (low ^ word) &* 0x9FB2_1C65_1E98_DF25
    low ^= low >> 32
    high = (high &+ word) &* 0xD6E8_FEB8_6659_FD93
    high = high << 29 | high >> 35
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var value = value
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
