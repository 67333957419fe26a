/// A file that was read to its end: what it held, and what came of it.
public struct InputFile: Hashable, Sendable {
  /// What it held.
  public let fingerprint: FileFingerprint
  /// Under which options it was read: others give other articles.
  public let options: String
  /// Where it was read from.
  public let path: String
  /// How many articles it gave.
  public var articles: Int
  /// How many of its parts were rejected.
  public var rejected: Int

  /// A file.
  public init(
    fingerprint: FileFingerprint, options: String, path: String, articles: Int = 0, rejected: Int = 0
  ) {
    self.fingerprint = fingerprint
    self.options = options
    self.path = path
    self.articles = articles
    self.rejected = rejected
  }
}

/// What tells one file's content from another's: its size and 128 bits of a hash.
public struct FileFingerprint: Hashable, Sendable {
  /// How many bytes there are.
  public let size: Int
  /// The first half of the hash.
  public let high: Int64
  /// The second half.
  public let low: Int64

  /// The fingerprint of bytes that come in pieces.
  public init(_ hasher: FingerprintHasher) {
    (size, high, low) = hasher.finished
  }

  /// A fingerprint that was stored.
  public init(size: Int, high: Int64, low: Int64) {
    (self.size, self.high, self.low) = (size, high, low)
  }
}

/// Makes the fingerprint of a file, many times faster than SHA-256.
///
/// Two independent chains take eight bytes a step each, both from all bytes: one mixes by the high and low half of a
/// 128-bit product, as in wyhash, the other by xor, odd factor and rotation. That two different files agree in both by
/// chance is as good as impossible, 2⁻¹²⁸ a pair; it does not withstand someone who builds two such files, who could only
/// keep their own file from being read.
public struct FingerprintHasher: Sendable {
  private var first: UInt64 = 0x9E37_79B9_7F4A_7C15
  private var second: UInt64 = 0xC2B2_AE3D_27D4_EB4F
  private var third: UInt64 = 0x1656_67B1_9E37_79F9
  private var fourth: UInt64 = 0x2545_F491_4F6C_DD1D
  private var size = 0

  /// A hasher that has seen nothing.
  public init() {}

  /// Adds the next piece. All pieces but the last have to be of a multiple of 16 bytes.
  public mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var position = 0
    while position &+ 16 <= bytes.count {
      mix(
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)),
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position &+ 8, as: UInt64.self)))
      position &+= 16
    }
    if position < bytes.count {
      var (left, right): (UInt64, UInt64) = (0, 0)
      for index in position..<bytes.count {
        let shift = UInt64(index - position)
        if shift < 8 { left |= UInt64(bytes[index]) << (8 * shift) } else { right |= UInt64(bytes[index]) << (8 * (shift - 8)) }
      }
      mix(left, right)
    }
    size += bytes.count
  }

  @inline(__always)
  private mutating func mix(_ left: UInt64, _ right: UInt64) {
    let one = (left ^ first).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    let two = (right ^ second).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
    first = (one.high ^ one.low) &+ right
    second = (two.high ^ two.low) &+ left
    third = ((third ^ left) &* 0x9FB2_1C65_1E98_DF25)
    third = (third << 29 | third >> 35) &+ right
    fourth = ((fourth ^ right) &* 0xD6E8_FEB8_6659_FD93)
    fourth = (fourth << 31 | fourth >> 33) &+ left
  }

  fileprivate var finished: (size: Int, high: Int64, low: Int64) {
    let length = UInt64(size)
    let high = TextSketch.mix(first ^ TextSketch.mix(second ^ length))
    let low = TextSketch.mix(third ^ TextSketch.mix(fourth &+ length))
    return (size, Int64(bitPattern: high), Int64(bitPattern: low))
  }
}
