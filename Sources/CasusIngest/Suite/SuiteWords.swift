import CasusModel

/// The words of one line of expectation, taken from the left: plain words, and words in quotation marks as one.
struct SuiteWords {
  private var words: [Word] = []
  private var next = 0

  private struct Word {
    var text: String
    var isQuoted: Bool
  }

  /// What is wrong with a line.
  struct Failure: Error {
    var message: String

    init(_ message: String) {
      self.message = message
    }
  }

  init(_ line: String) throws(Failure) {
    var word = ""
    var isQuoted = false
    for character in line {
      if character == "\"" {
        if isQuoted { words.append(Word(text: word, isQuoted: true)) }
        guard word.isEmpty || isQuoted else { throw Failure("a quotation mark stands inside of '\(word)'") }
        word = ""
        isQuoted.toggle()
      } else if !isQuoted, character == " " || character == "\t" {
        if !word.isEmpty { words.append(Word(text: word, isQuoted: false)) }
        word = ""
      } else {
        word.append(character)
      }
    }
    guard !isQuoted else { throw Failure("a quotation mark is not closed") }
    if !word.isEmpty { words.append(Word(text: word, isQuoted: false)) }
  }

  /// Throws where words are left over.
  func finish() throws(Failure) {
    guard next < words.count else { return }
    throw Failure("'\(words[next].text)' is one too many")
  }

  // MARK: Single words

  private var peeked: Word? { next < words.count ? words[next] : nil }

  /// The next word.
  mutating func word(_ meaning: String) throws(Failure) -> String {
    guard let word = peeked, !word.isQuoted else { throw Failure("\(meaning) is missing") }
    next += 1
    return word.text
  }

  /// Passes over the next word if it is this one.
  private mutating func take(_ word: String) -> Bool {
    guard let peeked, !peeked.isQuoted, peeked.text == word else { return false }
    next += 1
    return true
  }

  /// The next words in quotation marks.
  mutating func quoted(_ meaning: String) throws(Failure) -> String {
    guard let word = takeQuoted() else {
      throw Failure("\(meaning) is missing; it stands in quotation marks")
    }
    return word
  }

  private mutating func takeQuoted() -> String? {
    guard let peeked, peeked.isQuoted else { return nil }
    next += 1
    return peeked.text
  }

  /// One of a vocabulary's words.
  mutating func value<Value: RawRepresentable<String>>(_ meaning: String, _ all: [Value]) throws(Failure)
    -> Value
  {
    let text = try word("the \(meaning)")
    if let value = Value(rawValue: text) { return value }
    throw Failure("'\(text)' is no \(meaning): \(all.map(\.rawValue).joined(separator: ", "))")
  }

  private mutating func takeValue<Value: RawRepresentable<String>>(_ type: Value.Type) -> Value? {
    guard let peeked, !peeked.isQuoted, let value = Value(rawValue: peeked.text) else { return nil }
    next += 1
    return value
  }

  mutating func date() throws(Failure) -> EDTFDate {
    let text = try word("the date")
    guard let date = EDTFDate(text) else { throw Failure("'\(text)' is not a date in EDTF") }
    return date
  }

  private mutating func takeDate() -> EDTFDate? {
    guard let peeked, !peeked.isQuoted, let date = EDTFDate(peeked.text) else { return nil }
    next += 1
    return date
  }

  // MARK: Parties

  /// A list of parties: `RUS,CHN/MIL`, also with a space behind a comma; `-` for nobody.
  private mutating func parties(_ meaning: String) throws(Failure) -> [ExpectedParty] {
    var list = try word(meaning)
    while list.hasSuffix(","), let more = peeked, !more.isQuoted {
      list += more.text
      next += 1
    }
    guard list != "-" else { return [] }
    var parties: [ExpectedParty] = []
    for text in list.split(separator: ",") { parties.append(try SuiteWords.party(text)) }
    return parties
  }

  private static func party(_ text: Substring) throws(Failure) -> ExpectedParty {
    let pieces = text.split(separator: "/", maxSplits: 1).map(String.init)
    guard let code = pieces.first else { throw Failure("'\(text)' is not a party") }
    guard code == "?" || code.allSatisfy({ $0.isUppercase || $0.isNumber || $0 == "-" || $0 == "_" }) else {
      throw Failure(
        "'\(text)' is not a party: a code, or ? for somebody without one, and /SECTOR where it matters")
    }
    var party = ExpectedParty(party: code == "?" ? nil : code)
    if pieces.count == 2 {
      guard let sector = Sector(rawValue: pieces[1]) else {
        throw Failure("'\(pieces[1])' is not a PLOVER sector")
      }
      party.sector = sector
    }
    return party
  }

  private mutating func codes(_ meaning: String) throws(Failure) -> [String] {
    try parties(meaning).map { $0.party ?? "?" }.sorted()
  }

  // MARK: Expectations

  mutating func event() throws(Failure) -> ExpectedEvent {
    let code = try eventCode()
    let actors = try parties("the actors")
    let isReciprocal = take("<>")
    guard isReciprocal || take(">") else { throw Failure("between actors and recipients stands > or <>") }
    let recipients = try parties("the recipients")
    let status = try value("status", EventStatus.allCases)
    let date = takeDate()
    let speakers = take("by") ? try parties("whoever says it") : []
    return ExpectedEvent(
      code: code, actors: actors, recipients: recipients, isReciprocal: isReciprocal, status: status,
      date: date,
      attributedTo: speakers)
  }

  private mutating func eventCode() throws(Failure) -> ExpectedEvent.Code {
    let text = try word("the CAMEO code or PLOVER type")
    if let type = PloverType(rawValue: text) { return .type(type) }
    let codes = CameoTable.standard.codes
    guard text.count >= 2, codes.contains(where: { $0.code.hasPrefix(text) }) else {
      throw Failure("'\(text)' is neither a CAMEO code that makes an event nor a PLOVER type")
    }
    return .cameo(text)
  }

  mutating func agreement() throws(Failure) -> ExpectedAgreement {
    let kind = try value("kind of agreement", Agreement.Kind.allCases)
    let stage = try value("stage", Agreement.Stage.allCases)
    let codes = try codes("the parties")
    return ExpectedAgreement(kind: kind, stage: stage, parties: codes, name: takeQuoted(), signed: takeDate())
  }

  mutating func clause() throws(Failure) -> ExpectedClause {
    let obligation = try value("obligation", Obligation.allCases)
    let force = try value("force", Clause.Force.allCases)
    let obligors = try codes("whoever owes")
    guard take(">") else { throw Failure("between those who owe and those who are owed stands >") }
    let beneficiaries = try codes("whoever is owed")
    let status = try value("status", Clause.Status.allCases)
    var clause = ExpectedClause(
      obligation: obligation, force: force, obligors: obligors, beneficiaries: beneficiaries, status: status)
    if take("trigger") {
      clause.trigger = ExpectedClause.Trigger(kind: takeValue(Clause.Trigger.Kind.self), words: takeQuoted())
    }
    clause.immediacy = takeValue(Clause.Immediacy.self)
    if take("means") { clause.means = try quoted("the means") }
    return clause
  }

  mutating func claim() throws(Failure) -> ExpectedClaim {
    let stance = try value("stance", Claim.Stance.allCases)
    let claimants = try parties("the claimants")
    let proposition = takeQuoted()
    let reporters = take("by") ? try parties("whoever reports it") : []
    return ExpectedClaim(
      stance: stance, claimants: claimants, proposition: proposition, reportedBy: reporters)
  }
}
