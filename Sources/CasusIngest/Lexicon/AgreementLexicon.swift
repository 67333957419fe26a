import CasusModel

/// The words of agreements, clauses and claims, from `agreements.lex` and `claims.lex`.
struct AgreementLexicon: Sendable {
  /// Nouns for agreements: by the last word, the words before it and the kind.
  private(set) var nouns: [WordID: [(before: [WordID], kind: Agreement.Kind)]] = [:]
  private var nounSet = WordSet()
  /// Words that make an agreement one of a kind, in order.
  var beside: [(phrase: WordPhrase, kind: Agreement.Kind)] = []
  /// Words that say what is owed, in order: the first that is found counts.
  var obligations: [(phrase: WordPhrase, obligation: Obligation)] = []
  var triggers: [(phrase: WordPhrase, kind: Clause.Trigger.Kind)] = []
  /// Verbs that take an agreement to a stage.
  var stages: [(phrase: WordPhrase, stage: Agreement.Stage)] = []
  /// Words by which a claimant condemns, supports, and so on.
  var stances: [(phrase: WordPhrase, stance: Claim.Stance)] = []
  /// Phrases that open a condition (`in case of`), that mean at once, and that name the means.
  var conditions: [WordPhrase] = []
  var immediate: [WordPhrase] = []
  var means: [WordPhrase] = []
  /// Verbs whose object or clause an agreement provides for.
  var provisions = WordSet()

  /// Whether a noun may name an agreement.
  @inline(__always)
  func isNoun(_ lemma: WordID) -> Bool { nounSet.contains(lemma) }

  mutating func add(_ kind: Agreement.Kind, noun: WordID, before: [WordID]) {
    nouns[noun, default: []].append((before, kind))
    nounSet.insert(noun)
  }
}

/// Words in a row, in parts that may stand a few tokens apart.
struct WordPhrase: Sendable {
  /// The parts, each of words that follow each other at once.
  var parts: [[WordID]]

  /// How many tokens may lie between two parts.
  static let gap = 6
}

extension LexiconBuilder {
  /// Reads `agreements.lex`.
  mutating func readAgreements(_ reader: inout LexiconReader) {
    var header = ""
    while let statement = reader.next() {
      line = statement.line
      guard let key = statement.key else {
        header = statement.value.string
        continue
      }
      guard key.equals("words") else {
        problem("agreements have the attribute words, not '\(key.string)'")
        continue
      }
      for word in statement.value.split(UInt8(ascii: ";")) { addAgreementWord(word, header) }
    }
  }

  private mutating func addAgreementWord(_ word: Slice, _ header: String) {
    let name = String(header.dropFirst())
    switch header.first {
    case "*":
      guard let kind = Agreement.Kind(rawValue: name) else {
        return problem("'\(name)' is not a kind of agreement")
      }
      guard let (head, company) = nounHead(word.split(32)) else { return }
      agreements.add(kind, noun: head, before: company.before)
    case "+":
      guard let kind = Agreement.Kind(rawValue: name) else {
        return problem("'\(name)' is not a kind of agreement")
      }
      agreements.beside.append((wordPhrase(word), kind))
    case "!":
      guard let kind = Clause.Trigger.Kind(rawValue: name) else {
        return problem("'\(name)' is not a kind of trigger")
      }
      agreements.triggers.append((wordPhrase(word), kind))
    case "%":
      guard let stage = Agreement.Stage(rawValue: name) else { return problem("'\(name)' is not a stage") }
      agreements.stages.append((wordPhrase(word), stage))
    case "~":
      guard let stance = Claim.Stance(rawValue: name) else { return problem("'\(name)' is not a stance") }
      agreements.stances.append((wordPhrase(word), stance))
    case "?": agreements.conditions.append(wordPhrase(word))
    case "^": agreements.immediate.append(wordPhrase(word))
    case "$": agreements.means.append(wordPhrase(word))
    case "&": agreements.provisions.insert(addVerb(word))
    default:
      guard let obligation = Obligation(rawValue: header) else {
        return problem("'\(header)' is not an obligation")
      }
      agreements.obligations.append((wordPhrase(word), obligation))
    }
  }

  private mutating func wordPhrase(_ text: Slice) -> WordPhrase {
    var parts: [[WordID]] = [[]]
    for word in text.split(32) {
      if word.equals("..") {
        parts.append([])
      } else {
        parts[parts.count - 1].append(intern(word))
      }
    }
    return WordPhrase(parts: parts.filter { !$0.isEmpty })
  }
}
