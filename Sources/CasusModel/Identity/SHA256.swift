/// SHA-256 (FIPS 180-4), so that content ids need nothing but the standard library.
///
/// `CasusModel` knows no other library, and the whole hash is smaller than the dependency would be. It keeps
/// all of its state inside the structure: hashing allocates nothing.
struct SHA256 {
  /// The digest, eight words of which the first comes first.
  typealias Digest = SIMD8<UInt32>

  private var state = Digest(
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19)
  /// The beginning of a block that isn't complete yet.
  private var pending = SIMD8<UInt64>()
  private var length = 0

  private static let blockSize = 64

  init() {}

  /// Adds bytes to the message.
  mutating func update(_ bytes: UnsafeRawBufferPointer) {
    guard var source = bytes.baseAddress else { return }
    var rest = bytes.count
    let used = length & (SHA256.blockSize &- 1)
    length &+= rest
    if used > 0 {
      let taken = min(SHA256.blockSize &- used, rest)
      withUnsafeMutableBytes(of: &pending) { block in
        block.baseAddress?.advanced(by: used).copyMemory(from: source, byteCount: taken)
      }
      if used &+ taken < SHA256.blockSize { return }
      compressPending()
      source += taken
      rest &-= taken
    }
    let blocks = rest / SHA256.blockSize
    if blocks > 0 {
      compress(source, blocks: blocks)
      source += blocks &* SHA256.blockSize
      rest &-= blocks &* SHA256.blockSize
    }
    if rest > 0 {
      withUnsafeMutableBytes(of: &pending) { $0.baseAddress?.copyMemory(from: source, byteCount: rest) }
    }
  }

  /// Adds eight bytes, the lowest first.
  mutating func update(_ word: UInt64) {
    let used = length & (SHA256.blockSize &- 1)
    guard used < SHA256.blockSize &- 8 else {
      withUnsafeBytes(of: word.littleEndian) { update($0) }
      return
    }
    withUnsafeMutableBytes(of: &pending) {
      $0.storeBytes(of: word.littleEndian, toByteOffset: used, as: UInt64.self)
    }
    length &+= 8
  }

  /// Ends the message. The hash is of no use afterwards.
  mutating func finish() -> Digest {
    var used = length & (SHA256.blockSize &- 1)
    endMark(at: used)
    used &+= 1
    if used > SHA256.blockSize &- 8 {
      compressPending()
      pending = SIMD8()
    }
    pending[7] = UInt64(truncatingIfNeeded: length &* 8).bigEndian
    compressPending()
    return state
  }

  /// Writes the bit that follows a message, and zeros to the end of the block.
  private mutating func endMark(at used: Int) {
    withUnsafeMutableBytes(of: &pending) { block in
      guard let start = block.baseAddress?.advanced(by: used) else { return }
      start.initializeMemory(as: UInt8.self, repeating: 0, count: SHA256.blockSize &- used)
      start.storeBytes(of: 0x80, as: UInt8.self)
    }
  }

  private mutating func compressPending() {
    let block = pending
    withUnsafeBytes(of: block) { bytes in
      if let start = bytes.baseAddress { compress(start, blocks: 1) }
    }
  }

  private mutating func compress(_ source: UnsafeRawPointer, blocks: Int) {
    var (source, rest) = (source, blocks)
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 16) { schedule in
      guard let words = schedule.baseAddress else { return }
      while rest > 0 {
        for index in 0..<16 {
          words[index] = UInt32(bigEndian: source.loadUnaligned(fromByteOffset: index &* 4, as: UInt32.self))
        }
        state &+= SHA256.rounds(SHA256Registers(state), words)
        source += SHA256.blockSize
        rest &-= 1
      }
    }
  }

  /// The 64 rounds with their constants, four to a line.
  @inline(__always)
  private static func rounds(_ start: SHA256Registers, _ words: UnsafeMutablePointer<UInt32>) -> Digest {
    var registers = start
    registers.mix(0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, words, 0)
    registers.mix(0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5, words, 4)
    registers.mix(0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, words, 8)
    registers.mix(0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174, words, 12)
    registers.mixNext(0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, words, 0)
    registers.mixNext(0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, words, 4)
    registers.mixNext(0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, words, 8)
    registers.mixNext(0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, words, 12)
    registers.mixNext(0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, words, 0)
    registers.mixNext(0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, words, 4)
    registers.mixNext(0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, words, 8)
    registers.mixNext(0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, words, 12)
    registers.mixNext(0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, words, 0)
    registers.mixNext(0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3, words, 4)
    registers.mixNext(0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, words, 8)
    registers.mixNext(0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2, words, 12)
    return registers.digest
  }
}

/// The eight working variables of SHA-256 while it mixes a block.
///
/// All is inlined and all places in the schedule are known when it is compiled, so that turning the variables
/// round costs nothing.
private struct SHA256Registers {
  private var a, b, c, d, e, f, g, h: UInt32

  @inline(__always)
  init(_ state: SHA256.Digest) {
    (a, b, c, d) = (state[0], state[1], state[2], state[3])
    (e, f, g, h) = (state[4], state[5], state[6], state[7])
  }

  @inline(__always)
  var digest: SHA256.Digest { SHA256.Digest(a, b, c, d, e, f, g, h) }

  /// Four rounds with words of the message.
  @inline(__always)
  mutating func mix(
    _ k0: UInt32, _ k1: UInt32, _ k2: UInt32, _ k3: UInt32, _ words: UnsafeMutablePointer<UInt32>, _ at: Int
  ) {
    round(k0 &+ words[at])
    round(k1 &+ words[at &+ 1])
    round(k2 &+ words[at &+ 2])
    round(k3 &+ words[at &+ 3])
  }

  /// Four rounds with the next words of the schedule, which take the place of those of 16 rounds ago.
  @inline(__always)
  mutating func mixNext(
    _ k0: UInt32, _ k1: UInt32, _ k2: UInt32, _ k3: UInt32, _ words: UnsafeMutablePointer<UInt32>, _ at: Int
  ) {
    round(k0 &+ SHA256Registers.next(words, at))
    round(k1 &+ SHA256Registers.next(words, at &+ 1))
    round(k2 &+ SHA256Registers.next(words, at &+ 2))
    round(k3 &+ SHA256Registers.next(words, at &+ 3))
  }

  @inline(__always)
  private static func next(_ words: UnsafeMutablePointer<UInt32>, _ at: Int) -> UInt32 {
    let (far, near) = (words[(at &+ 1) & 15], words[(at &+ 14) & 15])
    let small0 = rotate(far, 7) ^ rotate(far, 18) ^ (far &>> 3)
    let small1 = rotate(near, 17) ^ rotate(near, 19) ^ (near &>> 10)
    let word = words[at] &+ small0 &+ words[(at &+ 9) & 15] &+ small1
    words[at] = word
    return word
  }

  @inline(__always)
  private mutating func round(_ addend: UInt32) {
    typealias Own = SHA256Registers
    let sum1 = Own.rotate(e, 6) ^ Own.rotate(e, 11) ^ Own.rotate(e, 25)
    let first = h &+ addend &+ sum1 &+ (g ^ (e & (f ^ g)))
    let sum0 = Own.rotate(a, 2) ^ Own.rotate(a, 13) ^ Own.rotate(a, 22)
    let second = sum0 &+ ((a & b) | (c & (a | b)))
    (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
  }

  @inline(__always)
  private static func rotate(_ value: UInt32, _ count: UInt32) -> UInt32 {
    value &>> count | value &<< (32 &- count)
  }
}
