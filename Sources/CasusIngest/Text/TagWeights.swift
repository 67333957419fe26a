/// One weight for each tag: what one fact about a word says of its part of speech.
///
/// Sums of some twenty rows must fit into 16 bits, so a table's weights stay within ±1000. The tags fill three vectors.
struct TagWeights: Sendable {
  private typealias Vector = SIMD8<Int16>

  private var first = Vector()
  private var second = Vector()
  private var third = Vector()

  @inline(__always)
  static func &+= (sum: inout TagWeights, row: TagWeights) {
    sum.first &+= row.first
    sum.second &+= row.second
    sum.third &+= row.third
  }

  /// The weight of a tag.
  subscript(tag: Int) -> Int16 {
    get {
      switch tag >> 3 {
      case 0: first[tag & 7]
      case 1: second[tag & 7]
      default: third[tag & 7]
      }
    }
    set {
      switch tag >> 3 {
      case 0: first[tag & 7] = newValue
      case 1: second[tag & 7] = newValue
      default: third[tag & 7] = newValue
      }
    }
  }

  /// The tag of the highest weight, and of equals the first. (Swift's generic SIMD maximum takes twice as long.)
  @inline(__always)
  var highest: UInt8 {
    let pairs = Self.higher(Self.higher(first, second), third)
    let halves = Self.higher(
      SIMD8(lowHalf: pairs.lowHalf, highHalf: pairs.lowHalf),
      SIMD8(lowHalf: pairs.highHalf, highHalf: pairs.highHalf))
    let best = max(max(halves[0], halves[1]), max(halves[2], halves[3]))
    if let place = Self.place(of: best, in: first) { return place }
    if let place = Self.place(of: best, in: second) { return 8 + place }
    return 16 + (Self.place(of: best, in: third) ?? 0)
  }

  @inline(__always)
  private static func higher(_ left: Vector, _ right: Vector) -> Vector {
    left.replacing(with: right, where: right .> left)
  }

  /// The first place of a weight in a vector, or nil.
  @inline(__always)
  private static func place(of weight: Int16, in vector: Vector) -> UInt8? {
    let found = Vector().replacing(with: -1, where: vector .== Vector(repeating: weight))
    let words = unsafeBitCast(found, to: SIMD2<UInt64>.self)
    if words[0] != 0 { return UInt8(truncatingIfNeeded: words[0].trailingZeroBitCount >> 4) }
    return words[1] == 0 ? nil : UInt8(truncatingIfNeeded: 4 + words[1].trailingZeroBitCount >> 4)
  }
}
