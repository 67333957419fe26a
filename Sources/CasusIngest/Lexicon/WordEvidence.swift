import CasusModel

/// What single words speak of: for each word, how much more often it stands in the patterns of one kind of event than in
/// those of the others.
///
/// It is learned from the frames themselves whenever a lexicon is compiled, so that it knows a user's frames too, and from
/// the words that `evidence.lex` names outright. ``EvidenceReader`` asks it about clauses that no pattern fits.
struct WordEvidence: Sendable {
  /// The kinds of events, in the order of `evidence.lex`; the one without a code stands for no event at all.
  private(set) var kinds: [Kind] = []
  /// By word id, the place of the word's row, or -1.
  private var places: [Int32] = []
  /// The rows: for each kind the logarithm of how many times likelier it is, in hundredths.
  private var weights: [Int16] = []

  /// A kind of event that words may speak of.
  struct Kind: Sendable {
    var name: String
    /// The index of the CAMEO code, or -1 where the words speak of no event.
    var code: Int32
    /// The pattern in whose name events of this kind are coded, or -1.
    var pattern: Int32
  }

  init() {}

  /// The evidence that counts give.
  ///
  /// - Parameters:
  ///   - rows: By word id, the place of the word's numbers in `counts`, or -1.
  ///   - counts: How often a word stands in the patterns of each kind: for each word that stands in any, a number for each
  ///     of `kinds`.
  ///   - named: The kinds that `evidence.lex` names for a word, by word id.
  init(kinds: [Kind], places rows: [Int32], counts: [Double], named: [WordID: [Int]]) {
    self.kinds = kinds
    places = [Int32](repeating: -1, count: rows.count)
    weights.reserveCapacity(counts.count)
    var totals = [Double](repeating: 0, count: kinds.count)
    for place in counts.indices { totals[place % kinds.count] += counts[place] }
    var shares = totals
    for word in rows.indices {
      let row = Int(rows[word])
      let own = named[WordID(word)] ?? []
      guard row >= 0 || !own.isEmpty else { continue }
      places[word] = Int32(weights.count)
      for kind in kinds.indices {
        shares[kind] = WordEvidence.doubt / Double(kinds.count)
        if row >= 0, totals[kind] > 0 {
          shares[kind] += WordEvidence.perMille * counts[row + kind] / totals[kind]
        }
      }
      for kind in own {
        shares[kind] += kinds[kind].code < 0 ? WordEvidence.silentShare : WordEvidence.namedShare
      }
      let mean = shares.reduce(0, +) / Double(kinds.count)
      for share in shares { weights.append(Int16((100 * (share / mean).logarithm).rounded())) }
    }
  }

  /// Shares are counted in thousandths of what all patterns of a kind hold.
  private static let perMille = 1_000.0
  /// How much of every word is left to doubt: what few patterns hold says little.
  private static let doubt = 2.0
  /// What a word says that `evidence.lex` names.
  private static let namedShare = 5.0
  /// The same of a word of no event: no pattern speaks for these, so the file must outweigh those that speak against.
  private static let silentShare = 15.0

  /// The weights of a word, one for each kind, or nil where it says nothing.
  func row(_ word: WordID) -> ArraySlice<Int16>? {
    guard word > 0, Int(word) < places.count, places[Int(word)] >= 0 else { return nil }
    let start = Int(places[Int(word)])
    return weights[start..<start + kinds.count]
  }
}

extension Double {
  /// The natural logarithm of a positive number, by the series of the inverse hyperbolic tangent: the same on every
  /// machine, whatever its library of mathematics.
  fileprivate var logarithm: Double {
    let ratio = (significand - 1) / (significand + 1)
    var (term, sum) = (ratio, 0.0)
    for step in stride(from: 1.0, through: 19, by: 2) {
      sum += term / step
      term *= ratio * ratio
    }
    return 2 * sum + Double(exponent) * 0.693147180559945309417
  }
}
