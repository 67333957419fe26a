import CasusModel

/// Collects what the coder decides in a sentence, for `casus explain`.
///
/// The coder asks for it where it decides, and only there; without one, that is a comparison with nil.
final class CodingTrace {
  /// The decisions about the current sentence, in the order in which they were made.
  private(set) var decisions: [(subject: Subject, decision: Decision)] = []

  /// The explanations of the sentences so far.
  private(set) var sentences: [SentenceExplanation] = []

  /// What a decision is about: the number of a verb or noun group of the sentence.
  enum Subject: Hashable {
    case verb(Int32)
    case group(Int32)
  }

  /// What was decided.
  enum Decision {
    /// A pattern counts.
    case matched(pattern: Int32)
    /// The pattern is an idiom: the words it covers mean nothing political.
    case idiom
    /// The pattern reports speech: attribution, no event of its own.
    case speech
    /// The operator leaves its complement as it is.
    case passedOn(from: Subject)
    /// The operator works on its complement's code; -1 where the table has no result.
    case composed(operation: Int32, from: Subject, code: Int32, result: Int32)
    /// The operator has no complement with a code and means nothing without one.
    case noComplement(operation: Int32)
    /// No pattern made an event, and these words speak of one.
    case inferred(words: [Int32])
    /// The verb group itself changes the code or the status.
    case turned(VerbTurn, code: Int32)
    /// The reading is an event, and its date that of an expression in the sentence, or nil.
    case coded(EventMention, date: FoundDate?)
    /// The reading is no event.
    case dropped(Irrelevance)
    /// The reading says what another of the sentence says already.
    case repeated
  }

  /// What a verb group says about its event.
  enum VerbTurn: String {
    case refused = "a negated intention is a refusal"
    case denied = "negated: denied"
    case threatened = "a future deed of conflict is a threat"
    case promised = "a future deed of cooperation is a promise"
    case planned = "future: planned"
    case possible = "possible or due: hypothetical"
    case blamed = "whoever calls another guilty accuses him"
    case demanded = "whoever says what another must do asks for it"
    case conditional = "in a condition: hypothetical"
  }

  /// Forgets the last sentence.
  func begin() {
    decisions.removeAll(keepingCapacity: true)
  }

  func note(_ decision: Decision, of subject: Subject) {
    decisions.append((subject, decision))
  }

  /// Makes the sentence's explanation out of its decisions.
  func finish(_ explainer: SentenceExplainer) {
    sentences.append(explainer.explanation(self))
  }

  /// Notes what a clause was taken for by its words.
  func note(_ finding: EvidenceReader.Finding) {
    note(.matched(pattern: finding.reading.pattern), of: .verb(finding.reading.verb))
    note(.inferred(words: finding.words), of: .verb(finding.reading.verb))
  }

  /// Notes that a reading is an event.
  func note(_ mention: EventMention, of subject: Subject, date: FoundDate?) {
    note(.coded(mention, date: date), of: subject)
  }

  /// The decisions about a subject.
  func decisions(about subject: Subject) -> [Decision] {
    decisions.filter { $0.subject == subject }.map(\.decision)
  }
}

/// Why a reading is no event.
enum Irrelevance: String {
  case noCode = "it has no code"
  case nobodyActs = "nobody acts: the sentence names no party or agent as its doer"
  case nobodyActsOnNobody =
    "nobody acts, and it is not a passive of conflict that somebody political suffers"
  case oneSided = "it takes two sides, and only one is known"
  case nobodyElse = "a verb alone needs somebody on the other side"
  case otherTopic =
    "the story is about companies or matches, where only what public parties do to each other counts"
  case vague = "whoever acts is only a pronoun or a mouthpiece, and nobody is acted upon"
  case notPolitical = "neither side is a party or a political actor"
  case nounAlone = "a noun alone needs somebody on each side"
  case background = "'the' or 'this' before it: it speaks of something known already"
}
