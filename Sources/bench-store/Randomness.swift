/// Numbers that look random and are the same on every machine: SplitMix64 over a seed and a place.
struct Randomness {
  private var state: UInt64

  /// The numbers of one thing, such as the event with this number.
  init(of place: Int, kind: UInt64) {
    state = Randomness.mix(UInt64(bitPattern: Int64(place)) &* 0x9E37_79B9_7F4A_7C15 ^ kind << 56)
  }

  /// The next 64 bits.
  mutating func bits() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Randomness.mix(state)
  }

  /// A number from 0 up to a limit, without it.
  mutating func below(_ limit: Int) -> Int {
    Int(bits().multipliedFullWidth(by: UInt64(limit)).high)
  }

  /// A number from 0 up to 1, without it.
  mutating func unit() -> Double { Double(bits() >> 11) * 0x1p-53 }

  /// Whether something happens that happens so often.
  mutating func chance(_ probability: Double) -> Bool { unit() < probability }

  /// An id that nothing else of its kind has: mixing loses no bit but the sign's, which 63-bit places don't need.
  static func id(of place: Int, kind: UInt64) -> Int64 {
    // An odd factor permutes the numbers below 2^63, so that no two places share an id.
    let spread = (UInt64(place) &+ kind << 48) &* 0x2545_F491_4F6C_DD1D & (1 << 63 - 1)
    return Int64(spread ^ spread >> 29)
  }

  private static func mix(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

/// Draws that prefer the first of a list: the chance of the n-th is proportional to 1/(n + offset).
struct ZipfDraw {
  private let cumulative: [Double]

  init(count: Int, offset: Double = 0) {
    var sum = 0.0
    var sums: [Double] = []
    for place in 0..<count {
      sum += 1 / (Double(place) + 1 + offset)
      sums.append(sum)
    }
    cumulative = sums.map { $0 / sum }
  }

  /// A place in the list.
  func draw(_ randomness: inout Randomness) -> Int {
    let wanted = randomness.unit()
    var (low, high) = (0, cumulative.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if cumulative[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
