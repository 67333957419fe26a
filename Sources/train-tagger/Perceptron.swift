import CasusIngest

/// A sentence in the tagger's terms.
struct Example {
  var forms: [Int32]
  var shapes: [TokenShape]
  var gold: [PartOfSpeech]

  init(_ sentence: GoldSentence, tagger: Tagger) {
    forms = sentence.tokens.map { token in token.word.withUnsafeBufferPointer { tagger.form(of: $0) } }
    shapes = sentence.tokens.map(\.shape)
    gold = sentence.tokens.map(\.tag)
  }

  /// The example with some of its rare words forgotten, down to their endings.
  ///
  /// All words of the training sentences are known there; this teaches what to do with those that are not.
  func forgetting(_ rareWords: [Int32: Int32], using generator: inout SplitMix) -> Example {
    var copy = self
    for index in forms.indices {
      if let ending = rareWords[forms[index]], generator.next() % 4 == 0 { copy.forms[index] = ending }
    }
    return copy
  }
}

/// An averaged perceptron over the rows of a tagger.
///
/// It goes through each sentence as the tagger will, on its own guesses; where a guess is wrong, or right by
/// less than `margin`, every row that voted moves by one from the wrong tag to the right one. The result is
/// each weight's average over all steps, which forgets the accidents of the last sentences.
struct Perceptron {
  typealias Row = SIMD32<Float>

  private let tagger: Tagger
  /// The forms each form inherits from, itself first.
  private let ancestry: [[Int32]]
  private let contextBase: Int
  /// The forms that have rows in slots: endings, and words frequent enough to learn them well.
  private let slotted: Set<Int32>
  private var slotRows: [Int: Int] = [:]
  private var weights: [Row]
  private var totals: [Row]
  private var step: Float = 1
  private var used: [Int] = []
  /// A narrower right answer counts as wrong.
  private static let margin: Float = 2

  init(tagger: Tagger, ancestry: [[Int32]], slotted: Set<Int32>) {
    self.slotted = slotted
    self.tagger = tagger
    self.ancestry = ancestry
    contextBase = ancestry.count * TaggerContext.Role.count
    weights = Array(repeating: Row(), count: contextBase + TaggerContext.rowCount)
    totals = weights
  }

  /// Goes once through the examples, in an order that the seed decides.
  mutating func learn(_ examples: [Example], seed: UInt64) {
    var generator = SplitMix(state: seed)
    for index in examples.indices.shuffled(using: &generator) { learn(examples[index]) }
  }

  private mutating func learn(_ example: Example) {
    var tags = [PartOfSpeech](repeating: .other, count: example.gold.count)
    let tagger = tagger
    tags.withUnsafeMutableBufferPointer { tags in
      tagger.walk(example.forms, example.shapes, into: tags) { context, index in
        decide(context, example.gold[index])
      }
    }
  }

  private mutating func decide(_ context: TaggerContext, _ gold: PartOfSpeech) -> PartOfSpeech {
    used.removeAll(keepingCapacity: true)
    context.forEachForm { form, role in
      for form in ancestry[form] { used.append(Int(form) * TaggerContext.Role.count + role.rawValue) }
    }
    context.forEachRow { used.append(contextBase + $0) }
    if slotted.contains(context.form) {
      let slots = context.slots
      for slot in [slots.tag, slots.capitals, slots.next] {
        used.append(slotRow(Int(context.form) * TaggerContext.slotCount + Int(slot)))
      }
    }
    var sum = Row()
    for row in used { sum += weights[row] }

    var best = PartOfSpeech.noun
    var rival: PartOfSpeech?
    for tag in PartOfSpeech.allCases {
      if sum[Int(tag.rawValue)] > sum[Int(best.rawValue)] { best = tag }
      guard tag != gold else { continue }
      if let other = rival, sum[Int(tag.rawValue)] <= sum[Int(other.rawValue)] { continue }
      rival = tag
    }
    if let rival, sum[Int(gold.rawValue)] - sum[Int(rival.rawValue)] < Self.margin {
      for row in used {
        weights[row][Int(gold.rawValue)] += 1
        totals[row][Int(gold.rawValue)] += step
        weights[row][Int(rival.rawValue)] -= 1
        totals[row][Int(rival.rawValue)] -= step
      }
    }
    step += 1
    return best
  }

  private mutating func slotRow(_ key: Int) -> Int {
    if let row = slotRows[key] { return row }
    slotRows[key] = weights.count
    weights.append(Row())
    totals.append(Row())
    return weights.count - 1
  }

  /// The averaged weights of a form in one of its three roles.
  func form(_ form: Int, role: Int) -> Row { average(form * TaggerContext.Role.count + role) }

  /// The averaged weights of a context row.
  func context(_ row: Int) -> Row { average(contextBase + row) }

  /// The averaged weights of a form in a slot.
  func slot(_ form: Int, _ slot: Int) -> Row {
    slotRows[form * TaggerContext.slotCount + slot].map(average) ?? Row()
  }

  private func average(_ row: Int) -> Row { weights[row] - totals[row] / step }
}

/// A small generator whose numbers depend on its seed alone.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
