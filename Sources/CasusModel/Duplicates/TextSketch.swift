/// What is kept of a text's beginning to know it again in the copies that other outlets print.
///
/// News is cut from its end and edited in its middle, while copies of one story share their beginning. So a sketch has
/// the runs of three words among the first 96 words, each as a hash of 15 bits and one that says whether there is a
/// digit in it: the numbers of a report tell it from the next one of its kind. Words are runs of letters and digits in
/// lower case; punctuation and line breaks don't count, so that another layout, other quotation marks and a headline or
/// dateline more or less change little.
///
/// Two sketches are compared run by run, exactly: with fewer than 100 runs nothing is gained by estimating. To find the
/// few sketches that are worth comparing, each text has `keys`, after MinHash (Broder 1997) with banding: a key is the
/// hash of the two smallest runs under two of twelve random orders. Two texts that share the part J of their runs share
/// one of the six keys with probability 1 − (1 − J²)⁶: 0.93 for J = 0.6, 0.98 for 0.7, 0.998 for 0.8.
public struct TextSketch: Hashable, Sendable {
  /// The hashes of the runs, ascending, each once. Odd ones are of runs with a number.
  public let runs: [UInt16]
  /// By what similar texts are found; none where the text is too short for it.
  public let keys: [Int64]

  /// How many words from the beginning count.
  static let wordLimit = 96
  /// How many words make a run.
  static let runLength = 3
  /// Texts of fewer words are too short to be alike: only the same text is the same.
  static let leastWords = 12
  /// Keys are 41 bits, so that a store has room to put the time before them.
  private static let keyMask: UInt64 = 1 << 41 - 1

  /// The sketch of a text.
  public init(_ text: String) {
    var text = text
    self = text.withUTF8 { TextSketch($0) }
  }

  /// The sketch of a text in UTF-8.
  public init(_ text: UnsafeBufferPointer<UInt8>) {
    self = withUnsafeTemporaryAllocation(of: UInt64.self, capacity: TextSketch.wordLimit) { words in
      var reader = WordHashes(text)
      var count = 0
      while count < TextSketch.wordLimit, let word = reader.next() {
        words[count] = word
        count += 1
      }
      return TextSketch(words: UnsafeMutableBufferPointer(rebasing: words[..<count]))
    }
  }

  /// A sketch that was stored; its keys are stored elsewhere.
  public init(storedRuns: [UInt16]) {
    runs = storedRuns
    keys = []
  }

  /// A sketch of words, each given by its hash; the words' memory is used for the runs.
  private init(words: UnsafeMutableBufferPointer<UInt64>) {
    guard words.count >= TextSketch.leastWords else {
      (runs, keys) = ([], [])
      return
    }
    let count = words.count - TextSketch.runLength + 1
    for index in 0..<count {
      let hasNumber = (words[index] | words[index + 1] | words[index + 2]) & 1
      let run = TextSketch.mix(
        words[index] &+ 0x9E37_79B9_7F4A_7C15 &* words[index + 1] &+ 0xC2B2_AE3D_27D4_EB4F &* words[index + 2]
      )
      words[index] = run & ~1 | hasNumber
    }
    keys = TextSketch.keys(words[..<count])
    var hashes = (0..<count).map { UInt16(truncatingIfNeeded: words[$0] >> 48 & ~1 | words[$0] & 1) }
    hashes.sort()
    var kept = 0
    for index in hashes.indices where index == 0 || hashes[index] != hashes[kept - 1] {
      hashes[kept] = hashes[index]
      kept += 1
    }
    hashes.removeSubrange(kept...)
    runs = hashes
  }

  /// The six keys of a text's runs.
  private static func keys(_ runs: Slice<UnsafeMutableBufferPointer<UInt64>>) -> [Int64] {
    orders.map { first, second in
      var (least, other) = (UInt64.max, UInt64.max)
      for run in runs {
        least = min(least, run &* first)
        other = min(other, run &* second)
      }
      return Int64(truncatingIfNeeded: mix(least ^ other &* 0x9FB2_1C65_1E98_DF25) & keyMask)
    }
  }

  /// Odd factors, by which multiplying puts the runs into another order.
  private static let orders: [(UInt64, UInt64)] = (1...6).map { band in
    (mix(UInt64(2 * band)) | 1, mix(UInt64(2 * band + 1)) | 1)
  }

  /// Spreads every bit over the whole word; never gives two words the same result.
  @inline(__always)
  static func mix(_ word: UInt64) -> UInt64 {
    var word = word
    word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }
}

extension TextSketch {
  /// What two sketches have in common.
  struct Overlap {
    /// The part of all runs that both have, 0 to 1.
    let resemblance: Double
    /// The part of its runs that the text which has fewer of them shares with the other.
    let shareOfShorter: Double
    /// The part of its runs with a number that the text which has fewer of them shares with the other; 1 where one has
    /// none, as a story without numbers below a dateline with a date.
    let shareOfNumbers: Double

    init(_ one: TextSketch, _ other: TextSketch) {
      var (left, right) = (0, 0)
      var shared = (runs: 0, numbers: 0)
      var numbers = (left: 0, right: 0)
      while left < one.runs.count || right < other.runs.count {
        let mine = left < one.runs.count ? Int(one.runs[left]) : Int.max
        let theirs = right < other.runs.count ? Int(other.runs[right]) : Int.max
        let number = min(mine, theirs) & 1
        if mine == theirs { shared = (shared.runs + 1, shared.numbers + number) }
        if mine <= theirs { (left, numbers.left) = (left + 1, numbers.left + number) }
        if theirs <= mine { (right, numbers.right) = (right + 1, numbers.right + number) }
      }
      let all = one.runs.count + other.runs.count - shared.runs
      resemblance = all == 0 ? 0 : Double(shared.runs) / Double(all)
      let shorter = min(one.runs.count, other.runs.count)
      shareOfShorter = shorter == 0 ? 0 : Double(shared.runs) / Double(shorter)
      let fewer = min(numbers.left, numbers.right)
      shareOfNumbers = fewer == 0 ? 1 : Double(shared.numbers) / Double(fewer)
    }
  }
}

/// The words of a text one after the other, as hashes.
private struct WordHashes {
  private let text: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
  }

  /// The hash of the next word, or nil at the end. It is odd where the word has a digit.
  @inline(__always)
  mutating func next() -> UInt64? {
    while position < text.count, separatorLength(at: position) > 0 {
      position += separatorLength(at: position)
    }
    guard position < text.count else { return nil }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var hasDigit: UInt64 = 0
    while position < text.count, separatorLength(at: position) == 0 {
      let byte = text[position]
      hash = (hash ^ UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)) &* 0x0000_0100_0000_01B3
      if byte &- 0x30 < 10 { hasDigit = 1 }
      position += 1
    }
    return TextSketch.mix(hash) & ~1 | hasDigit
  }

  /// How many bytes of white space or punctuation stand at a place; 0 inside of a word.
  @inline(__always)
  private func separatorLength(at position: Int) -> Int {
    let byte = text[position]
    if byte < 0x80 {
      let isWord = (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
      return isWord ? 0 : 1
    }
    // No-break space, and general punctuation: dashes, curly quotation marks, the ellipsis.
    if byte == 0xC2, position + 1 < text.count, text[position + 1] == 0xA0 { return 2 }
    if byte == 0xE2, position + 2 < text.count, text[position + 1] == 0x80 { return 3 }
    return 0
  }
}
