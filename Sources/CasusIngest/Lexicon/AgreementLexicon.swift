import CasusModel

/// The words of agreements, clauses and claims, from `agreements.lex`.
struct AgreementLexicon: Sendable {
  /// Nouns for agreements: by the last word, the words before it and the kind.
  private(set) var nouns: [WordID: [(before: [WordID], kind: Agreement.Kind)]] = [:]
  private var nounSet = WordSet()
  /// Words that make an agreement one of a kind.
  var beside = PhraseIndex<Agreement.Kind>()
  /// Words that say what is owed.
  var obligations = PhraseIndex<DutyWord>()
  var triggers = PhraseIndex<Clause.Trigger.Kind>()
  /// Verbs that take an agreement to a stage.
  var stages = PhraseIndex<Agreement.Stage>()
  /// Words by which a claimant condemns, supports, and so on.
  var stances = PhraseIndex<Claim.Stance>()
  /// Verbs of a stance about a deed: `accuse`, `deny`, `welcome`.
  var claimVerbs = WordSet()
  var stanceOfVerb: [WordID: Claim.Stance] = [:]
  /// Phrases that open a condition: `in case of`.
  var conditions = PhraseIndex<ConditionForm>()
  /// Phrases that mean at once, and that name the means.
  var immediate = PhraseIndex<Bool>()
  var means = PhraseIndex<Bool>()
  /// The words that hold clauses together, by what they do.
  private(set) var signs = PhraseIndex<AgreementSign>()
  /// Every word of which one must stand in a sentence that has a clause or an agreement.
  var markers = WordSet()
  /// The nouns of treaties in letters, by their first letter: for titles.
  var titleNouns: [[[UInt8]]] = Array(repeating: [], count: 256)
  /// Well-known treaties and alliances.
  var registry = TreatyRegistry()

  /// By word id, a bit for each sign that the word alone is.
  private var signBits: [UInt64] = []
  /// By word id, a bit for each sign that a phrase may be which the word or one of its lemmas begins.
  private var openingBits: [UInt64] = []

  /// Whether a word alone is a sign.
  @inline(__always)
  func isSign(_ word: WordID, _ sign: AgreementSign) -> Bool {
    Int(word) < signBits.count && signBits[Int(word)] & sign.bit != 0
  }

  /// A bit for each sign that a phrase which begins with a word may be.
  @inline(__always)
  func openings(of word: WordID) -> UInt64 { signs.openers.contains(word) ? openingBits[Int(word)] : 0 }

  /// Whether a phrase that is a sign may begin with a word: where it may not, nobody need look.
  @inline(__always)
  func mayOpen(_ sign: AgreementSign, _ word: WordID) -> Bool { openings(of: word) & sign.bit != 0 }

  /// Notes which phrases each word of the vocabulary may open, once all are there.
  mutating func noteOpeners(_ rows: [WordRow]) {
    var first = [UInt64](repeating: 0, count: rows.count)
    for entry in signs.entries {
      if let word = entry.phrase.parts.first?.first { first[Int(word)] |= entry.value.bit }
    }
    openingBits = first
    var forms: [(word: WordID, verb: WordID, noun: WordID)] = []
    forms.reserveCapacity(rows.count)
    for (number, row) in rows.enumerated() where row.verbLemma != 0 || row.nounLemma != 0 {
      openingBits[number] |= first[Int(row.verbLemma)] | first[Int(row.nounLemma)]
      forms.append((WordID(number), row.verbLemma, row.nounLemma))
    }
    beside.noteOpeners(forms)
    obligations.noteOpeners(forms)
    triggers.noteOpeners(forms)
    stages.noteOpeners(forms)
    stances.noteOpeners(forms)
    conditions.noteOpeners(forms)
    immediate.noteOpeners(forms)
    means.noteOpeners(forms)
    signs.noteOpeners(forms)
    registry.names.noteOpeners(forms)
  }

  /// Adds a sign.
  mutating func add(_ sign: AgreementSign, _ phrase: WordPhrase) {
    signs.add(phrase, sign)
    guard phrase.count == 1, let word = phrase.parts.first?.first, word != 0 else { return }
    if signBits.count <= Int(word) {
      signBits.append(contentsOf: repeatElement(0, count: Int(word) + 1 - signBits.count))
    }
    signBits[Int(word)] |= sign.bit
  }

  /// Whether a noun may name an agreement.
  @inline(__always)
  func isNoun(_ lemma: WordID) -> Bool { nounSet.contains(lemma) }

  mutating func add(_ kind: Agreement.Kind, noun: WordID, before: [WordID]) {
    nouns[noun, default: []].append((before, kind))
    nounSet.insert(noun)
  }

  /// A word that says what is owed.
  struct DutyWord: Sendable {
    var obligation: Obligation
    /// 2 where the words name the duty, 1 where they only hint at it.
    var weight: Int
    /// Whether the words mean it only under a negation: `not attack`, `refrain from attacking`.
    var isNegative = false
  }

  /// What stands behind a word that opens a condition.
  enum ConditionForm: String, Sendable {
    /// A clause with its verb.
    case clause
    /// A noun: `in case of war`.
    case noun
    /// Words that set a time rather than a condition, so that they count only before what can call a duty up.
    case time
  }
}

/// What the words of the agreement lexicon do in a clause.
enum AgreementSign: String, CaseIterable, Sendable {
  /// Verbs by which an agreement lays something down (its subject), or somebody is bound (`was required to`).
  case provides
  /// Verbs by which somebody asks for what an agreement lays down.
  case demands
  /// Verbs by which an agreement permits.
  case permits
  /// Verbs by which an agreement forbids.
  case bans
  /// Verbs by which a party binds itself.
  case commits
  /// Verbs by which a party gives something up.
  case renounces
  /// Verbs and nouns of breaking one's word.
  case breaks
  /// Words before an agreement or duty that is not there.
  case absence
  /// Words before an agreement that is not yet made.
  case draft
  /// Words for an agreement that is over.
  case past
  /// Prepositions that lead to the agreement by which something is so.
  case under
  /// Phrases before what is given in return.
  case exchange
  /// Nouns for a duty.
  case duty
  /// Nouns for a duty that are one only where an agreement is named.
  case terms
  /// Phrases by which a preamble leads to the articles.
  case preamble
  /// Phrases before the place and the day of a treaty's signature.
  case done
  /// Phrases before what a duty is for.
  case purpose
  /// Nouns for what somebody is given when he is allowed something.
  case rights
  /// Nouns for speaking about an agreement that is not there yet.
  case talks
  /// Nouns for a part of an agreement.
  case article
  /// Nouns for a part of a plan or draft.
  case point
  /// Nouns for the parties of an agreement.
  case parties
  /// What one does for somebody who is attacked.
  case assists
  /// Verbs by which an attack calls a duty up or counts as one on all.
  case activates
  /// Verbs of saying, with an agreement for their subject.
  case states
  /// Words that negate what stands behind them: `not`, `refrain from`.
  case negates
  /// Words of commerce: an agreement of theirs is a contract.
  case commerce
  /// Words of business: a contract, unless a state stands beside them.
  case business
  /// Phrases that lead to the agreement in which something was agreed.
  case within
  /// Verbs that put somebody under a duty.
  case binds
  /// Verbs of getting what somebody else owes.
  case receives
  /// Verbs of keeping an agreement.
  case keeps

  /// The sign's own bit: its place among all.
  var bit: UInt64 {
    switch self {
    case .provides: 1
    case .demands: 1 << 1
    case .permits: 1 << 2
    case .bans: 1 << 3
    case .commits: 1 << 4
    case .renounces: 1 << 5
    case .breaks: 1 << 6
    case .absence: 1 << 7
    case .draft: 1 << 8
    case .past: 1 << 9
    case .under: 1 << 10
    case .exchange: 1 << 11
    case .duty: 1 << 12
    case .terms: 1 << 13
    case .purpose: 1 << 14
    case .article: 1 << 15
    case .point: 1 << 16
    case .parties: 1 << 17
    case .assists: 1 << 18
    case .activates: 1 << 19
    case .states: 1 << 20
    case .negates: 1 << 21
    case .commerce: 1 << 22
    case .business: 1 << 23
    case .within: 1 << 24
    case .binds: 1 << 25
    case .receives: 1 << 26
    case .keeps: 1 << 27
    case .preamble: 1 << 28
    case .done: 1 << 29
    case .rights: 1 << 30
    case .talks: 1 << 31
    }
  }
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
      guard let form = AgreementWordForm(rawValue: key.string) else {
        problem("agreements have the attributes words, verbs, nouns and hints, not '\(key.string)'")
        continue
      }
      for word in statement.value.pieces(UInt8(ascii: ";")) { addAgreementWord(word, form, header) }
    }
  }

  private mutating func addAgreementWord(_ word: Slice, _ form: AgreementWordForm, _ header: String) {
    let name = String(header.dropFirst())
    switch header.first {
    case "*":
      guard let kind = Agreement.Kind(rawValue: name) else { return unknown(name, "a kind of agreement") }
      guard let (head, company) = nounHead(word.split(32)) else { return }
      agreements.add(kind, noun: head, before: company.before)
    case "+":
      guard let kind = Agreement.Kind(rawValue: name) else { return unknown(name, "a kind of agreement") }
      agreements.beside.add(wordPhrase(word, form), kind)
    case "!":
      guard let kind = Clause.Trigger.Kind(rawValue: name) else { return unknown(name, "a kind of trigger") }
      agreements.triggers.add(wordPhrase(word, form), kind)
    case "%":
      guard let stage = Agreement.Stage(rawValue: name) else { return unknown(name, "a stage") }
      agreements.stages.add(wordPhrase(word, form), stage)
    case "~":
      guard let stance = Claim.Stance(rawValue: name) else { return unknown(name, "a stance") }
      agreements.stances.add(wordPhrase(word, form), stance)
    case "@":
      guard let stance = Claim.Stance(rawValue: name) else { return unknown(name, "a stance") }
      let verb = addVerb(word)
      agreements.claimVerbs.insert(verb)
      agreements.stanceOfVerb[verb] = stance
    case "?":
      guard let condition = AgreementLexicon.ConditionForm(rawValue: name) else {
        return unknown(name, "a form of condition")
      }
      agreements.conditions.add(wordPhrase(word, form), condition)
    case "^": agreements.immediate.add(wordPhrase(word, form), true)
    case "$": agreements.means.add(wordPhrase(word, form), true)
    case "&":
      guard let sign = AgreementSign(rawValue: name) else {
        return unknown(name, "a sign of the clause grammar")
      }
      agreements.add(sign, wordPhrase(word, form))
    default:
      guard let obligation = Obligation(rawValue: header) else { return unknown(header, "an obligation") }
      let isNegative = word.hasPrefix("not ") || word.hasPrefix("never ")
      let positive = isNegative ? word[(word.hasPrefix("not ") ? 4 : 6)..<word.bytes.count].withoutGap : word
      agreements.obligations.add(
        wordPhrase(positive, form),
        AgreementLexicon.DutyWord(
          obligation: obligation, weight: form == .hints ? 1 : 2, isNegative: isNegative))
    }
  }

  private mutating func unknown(_ name: String, _ what: String) {
    problem("'\(name)' is not \(what)")
  }

  mutating func wordPhrase(_ text: Slice, _ form: AgreementWordForm = .words) -> WordPhrase {
    var parts: [[WordID]] = [[]]
    let words = text.split(32)
    // Signs keep their negation (`not honour`): the verb stands behind it.
    let verb = words.firstIndex { !($0.equals("not") || $0.equals("never") || $0.equals("..")) } ?? 0
    for (number, word) in words.enumerated() {
      if word.equals("..") {
        parts.append([])
      } else if form == .verbs, number == verb {
        parts[parts.count - 1].append(addVerb(word))
      } else if form == .nouns, number == words.count - 1 {
        parts[parts.count - 1].append(addNoun(word))
      } else {
        parts[parts.count - 1].append(intern(word))
      }
    }
    return WordPhrase(parts: parts.filter { !$0.isEmpty })
  }

  /// Collects the words of which one must stand in a sentence with an agreement or a duty.
  mutating func finishAgreements() {
    var lemmas = WordSet()
    for noun in agreements.nouns.keys { lemmas.insert(noun) }
    for noun in agreements.nouns.keys.sorted() {
      let letters = Array(vocabulary.spelling(noun).utf8)
      if let first = letters.first { agreements.titleNouns[Int(first)].append(letters) }
    }
    let marking: Set<AgreementSign> = [
      .provides, .permits, .bans, .commits, .renounces, .duty, .article, .point, .parties, .breaks,
    ]
    for entry in agreements.signs.entries where marking.contains(entry.value) {
      if let word = entry.phrase.parts.first?.first { lemmas.insert(word) }
    }
    for word in rows.indices {
      let row = rows[word]
      let id = WordID(word)
      if lemmas.contains(id) || lemmas.contains(row.verbLemma) || lemmas.contains(row.nounLemma) {
        agreements.markers.insert(id)
      }
    }
    agreements.noteOpeners(rows)
  }
}

extension Slice {
  /// Without the `..` at its beginning.
  fileprivate var withoutGap: Slice {
    hasPrefix(".. ") ? self[3..<bytes.count] : self
  }
}

/// How the words of an attribute inflect.
enum AgreementWordForm: String {
  /// As written, and as the rest of the lexicon inflects them.
  case words
  /// The first word is a verb.
  case verbs
  /// The last word is a noun.
  case nouns
  /// As `words`; they only hint at what is owed.
  case hints
}
