/// Which part of speech heads a pattern.
enum PatternKind: Int, CaseIterable {
  case verb, noun, adjective

  /// The end of a rule's id.
  var suffix: String {
    switch self {
    case .verb: ".v"
    case .noun: ".n"
    case .adjective: ".a"
    }
  }
}

/// The patterns of one part of speech as they are read: which texts there are, and what heads them.
struct PatternRegister {
  /// The patterns' texts: each has an id.
  private var texts = Vocabulary(capacity: 16_000)
  /// By a text's id, the pattern that counts.
  private var winners: [Int32] = [-1]
  /// What heads which pattern, in the order read.
  private var heads: [(head: WordID, entry: HeadIndex.Entry)] = []
  /// Patterns whose text stands again further on.
  private var replaced: Set<Int32> = []

  /// The pattern with this text that was read before, or nil.
  mutating func known(_ text: Slice) -> Int32? {
    let id = Int(texts.intern(text.bytes))
    guard id < winners.count, winners[id] >= 0 else { return nil }
    return winners[id]
  }

  /// Notes a pattern, which replaces an earlier one with the same text.
  mutating func add(_ pattern: Int32, text: Slice, heads newHeads: [(WordID, Company)]) {
    let id = Int(texts.intern(text.bytes))
    while winners.count <= id { winners.append(-1) }
    if winners[id] >= 0 { replaced.insert(winners[id]) }
    winners[id] = pattern
    for (head, company) in newHeads {
      heads.append((head, HeadIndex.Entry(pattern: pattern, company: company)))
    }
  }

  /// Calls a closure with every head and what it heads, without the patterns that were replaced.
  func forEachHead(_ body: (WordID, HeadIndex.Entry) -> Void) {
    for (head, entry) in heads where !replaced.contains(entry.pattern) { body(head, entry) }
  }

  /// The patterns by head, without those that were replaced.
  func index(_ patterns: [Pattern], _ steps: inout PatternSteps) -> HeadIndex {
    HeadIndex(
      replaced.isEmpty ? heads : heads.filter { !replaced.contains($0.entry.pattern) }, patterns: patterns,
      steps: &steps)
  }
}

/// Groups things by a small number: the order in which they stand group by group, each group in the order given, and
/// where in it each group stands.
func groups(_ keys: [Int], count: Int) -> (order: [Int32], ranges: [Range<Int32>]) {
  var starts = [Int32](repeating: 0, count: count + 1)
  for key in keys { starts[key + 1] += 1 }
  for key in 0..<count { starts[key + 1] += starts[key] }
  let ranges = (0..<count).map { starts[$0]..<starts[$0 + 1] }
  var order = [Int32](repeating: 0, count: keys.count)
  for (index, key) in keys.enumerated() {
    order[Int(starts[key])] = Int32(index)
    starts[key] += 1
  }
  return (order, ranges)
}
