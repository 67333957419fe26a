import CasusModel

/// Well-known treaties and alliances, by their names.
struct TreatyRegistry: Sendable {
  /// The treaties in the files' order.
  var treaties: [Treaty] = []
  /// Names and aliases.
  var names = PhraseIndex<Int>()

  /// A treaty of the registry.
  struct Treaty: Sendable {
    var code: String
    var name: String
    var kind: Agreement.Kind
    var signed: EDTFDate?
    /// When it came into force and ended, as days; nil where unknown or still in force.
    var force: Int32?
    var end: Int32?
    var parties: [Member] = []
    /// Whether any state may join, so that the parties listed are some of many.
    var isOpen = false
    /// The organisation that stands for its parties (`NATO`), or nil.
    var through: String?
    /// Its main duties.
    var duties: [Obligation] = []

    /// The parties on a day; all founding members where the day is unknown.
    func parties(on day: Int32?) -> [String] {
      parties.filter { member in
        guard let day else { return member.from == nil }
        return (member.from ?? Int32.min) <= day && day <= (member.to ?? Int32.max)
      }.map(\.code)
    }

    /// A party and when it belonged to the treaty, where that differs from the treaty's own life.
    struct Member: Sendable {
      var code: String
      var from: Int32?
      var to: Int32?
    }
  }
}

extension LexiconBuilder {
  /// Reads `treaties.lex`.
  mutating func readTreaties(_ reader: inout LexiconReader) {
    var treaty: TreatyRegistry.Treaty?
    while let statement = reader.next() {
      line = statement.line
      guard let key = statement.key else {
        if let treaty { agreements.registry.treaties.append(treaty) }
        treaty = TreatyRegistry.Treaty(
          code: statement.value.string, name: statement.value.string, kind: .treaty)
        continue
      }
      guard treaty != nil else {
        problem("an attribute stands before the first treaty")
        continue
      }
      let number = agreements.registry.treaties.count
      switch key.string {
      case "name":
        treaty?.name = statement.value.string
        agreements.registry.names.add(wordPhrase(statement.value), number)
      case "alias":
        for alias in statement.value.pieces(UInt8(ascii: ";")) {
          agreements.registry.names.add(wordPhrase(alias), number)
        }
      case "kind": if let kind = treatyKind(statement.value) { treaty?.kind = kind }
      case "signed": treaty?.signed = treatyDate(statement.value)
      case "force": treaty?.force = treatyDate(statement.value)?.earliest.map { Int32($0.number) }
      case "end": treaty?.end = treatyDate(statement.value)?.latest.map { Int32($0.number) }
      case "parties": treaty?.parties = statement.value.split(UInt8(ascii: ";")).map { treatyParty($0) }
      case "open": treaty?.isOpen = statement.value.equals("yes")
      case "through": treaty?.through = statement.value.string
      case "duties":
        treaty?.duties = statement.value.split(UInt8(ascii: ";")).compactMap { slice in
          let duty = Obligation(rawValue: slice.string)
          if duty == nil { problem("'\(slice.string)' is not an obligation") }
          return duty
        }
      default:
        problem(
          "a treaty has the attributes name, alias, kind, signed, force, end, parties, through, open and duties, not '\(key.string)'"
        )
      }
    }
    if let treaty { agreements.registry.treaties.append(treaty) }
  }

  private mutating func treatyKind(_ value: Slice) -> Agreement.Kind? {
    let kind = Agreement.Kind(rawValue: value.string)
    if kind == nil { problem("'\(value.string)' is not a kind of agreement") }
    return kind
  }

  private mutating func treatyDate(_ value: Slice) -> EDTFDate? {
    let date = EDTFDate(value)
    if date == nil { problem("'\(value.string)' is not a date") }
    return date
  }

  /// `DEU [1955-05-06..]`.
  private mutating func treatyParty(_ value: Slice) -> TreatyRegistry.Treaty.Member {
    let (head, interval) = value.withInterval
    let code = head.string
    if partyPlaces[code] == nil { problem("there is no party '\(code)'") }
    guard let interval else { return .init(code: code) }
    guard let days = DaySpan(interval) else {
      problem("'\(interval.string)' is not an interval")
      return .init(code: code)
    }
    return .init(code: code, from: days.start, to: days.end)
  }
}

extension Lexicon {
  /// The organisations through which treaties bind a party on a day: `NATO` for Poland from 1999.
  public func organisations(standingFor code: String, on day: Int) -> [String] {
    let day = Int32(clamping: day)
    return agreements.registry.treaties.compactMap { treaty in
      guard let through = treaty.through, treaty.end.map({ day <= $0 }) ?? true,
        treaty.parties(on: day).contains(code)
      else { return nil }
      return through
    }.distinct().sorted()
  }
}
