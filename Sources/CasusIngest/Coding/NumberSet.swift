/// A set of small numbers, such as those of a sentence's verbs or groups: bits, and a set only for those beyond 63.
struct NumberSet {
  private var bits: UInt64 = 0
  private var others: Set<Int32> = []

  func contains(_ number: Int32) -> Bool {
    0..<64 ~= number ? bits &>> UInt64(number) & 1 == 1 : others.contains(number)
  }

  mutating func insert(_ number: Int32) {
    if 0..<64 ~= number { bits |= 1 &<< UInt64(number) } else { others.insert(number) }
  }
}
