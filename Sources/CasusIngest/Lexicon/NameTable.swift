import CasusModel

/// All names that text may use for parties, people, agents, titles and places, and what they denote.
struct NameTable: Sendable {
  /// The parties, in order of the lexicon's files.
  var parties: [PartyRow] = []
  /// The place of a party by its code.
  var partyIndex: [String: Int32] = [:]
  var people: [PersonRow] = []
  var trie = PhraseTrie()
  /// What a phrase may denote: ranges of `senses`, by the trie's value.
  var senseRanges: [Range<Int32>] = []
  var senses: [Sense] = []
  /// The first words of people's names: before a place's name they make it a surname (Jack London).
  var givenNames = WordSet()
  /// Countries by their domains on the network, in lower case: `ca`, `uk`.
  var domains: [String: Int32] = [:]
  /// People by the last word of their surname.
  var surnames: [WordID: [Int32]] = [:]

  /// Asks for what the names that may begin with these words denote.
  func prefetch(_ tokens: ArraySlice<Token>) {
    for token in tokens where trie.mayBegin(token.word) { trie.prefetch(node: trie.root(token.word)) }
    for token in tokens where trie.mayBegin(token.word) {
      let value = trie.value(Int(trie.root(token.word)))
      if value >= 0 { senseRanges.prefetch(Int(value)) }
    }
  }
}

/// A party as the coder needs it.
struct PartyRow: Sendable {
  var code: String
  var kind: PartyKind
  var name: String
  /// The states it belongs to, by index, each in its interval; a state's is itself.
  var countries: [Dated<Int32>] = []
  /// The sectors that the party as such acts in.
  var sectors: [Dated<Sector>]
  /// First and last day of existence.
  var days: DaySpan

  /// The state that the party belongs to on a day, or -1.
  func country(on day: Int32?) -> Int32 { PartyRow.value(countries, day) ?? -1 }

  /// The sector that the party acts in on a day.
  func sector(on day: Int32?) -> Sector? { PartyRow.value(sectors, day) }

  /// The value in force on a day; the last one where the day is unknown or lies in no interval.
  private static func value<Value>(_ values: [Dated<Value>], _ day: Int32?) -> Value? {
    guard values.count > 1, let day else { return values.last?.value }
    return values.first { $0.days.contains(day) }?.value ?? values.last?.value
  }
}

/// A value that holds for an interval.
struct Dated<Value: Sendable>: Sendable {
  var value: Value
  var days = DaySpan()
}

/// A person who held offices for a party.
struct PersonRow: Sendable {
  var name: String
  var party: Int32
  var surname: WordID
  /// The offices, in order of time: first day, last day, sector.
  var offices: [(days: DaySpan, sector: Sector)]

  /// The sector on a day. Outside of all offices of government a person is no part of it: one of the elite, as PLOVER
  /// has former officials.
  func sector(on day: Int32?) -> Sector {
    guard let last = offices.last else { return .government }
    guard let day else { return last.sector }
    if let office = offices.first(where: { $0.days.contains(day) }) { return office.sector }
    return last.sector == .government ? .elites : last.sector
  }

  /// Whether an office was held on a day, or within two years after leaving it.
  func isCurrent(on day: Int32) -> Bool {
    offices.contains { $0.days.start <= day && day <= $0.days.end &+ 730 || $0.days.contains(day) }
  }
}

/// An interval of days since 1970-01-01; open ends are the type's extremes.
struct DaySpan: Sendable, Hashable {
  var start: Int32 = .min
  var end: Int32 = .max / 2

  @inline(__always)
  func contains(_ day: Int32) -> Bool { start <= day && day <= end }
}

/// One meaning of a phrase.
struct Sense: Sendable {
  enum Kind: UInt8 {
    case name, adjective, people, seat, short, body, person, agent, title, place, institution

    /// Whether it says what somebody is: an office, a title, a calling.
    var isOffice: Bool { self == .agent || self == .institution || self == .title }

    /// How well a meaning of this kind fits where nothing else speaks for or against it.
    var rank: Int {
      switch self {
      case .name, .body: 10
      case .adjective: 9
      case .people: 8
      case .seat: 7
      case .person, .title, .institution: 6
      case .agent: 5
      case .place: 4
      case .short: 0
      }
    }
  }

  /// What it adds to a person's rank to be in office, or to have left it within two years.
  static let inOffice = 15
  /// What it takes from a rank that the party doesn't exist on the day.
  static let ended = 12

  var kind: Kind
  /// Which of the form's words must be capitalised in the text, the first word in the lowest bit.
  var capitals: UInt16
  /// Whether the form must stand in capitals throughout: an abbreviation that may also be a word (US, WHO).
  var allCapitals = false
  /// The party, or -1.
  var party: Int32
  /// The person, or -1.
  var person: Int32
  /// The sector the form stands for, or nil for the party's own.
  var sector: Sector?
  var days: DaySpan
  /// Whether the form may also denote something else, so that context must confirm it.
  var isAmbiguous = false
}
