import CasusModel

extension Lexicon {
  /// The parties in full: names over time, codes in other systems, members, and the people who held office for them.
  ///
  /// The coder keeps only what it looks up, so the files are read again; call it once, not in a loop.
  ///
  /// - Returns: the entries in order of their codes. A later file's entry stands in place of an earlier one's.
  public func partyEntries() -> [PartyEntry] { Lexicon.partyEntries(of: texts) }

  /// The parties in full of lexicon files, for those who need no coder: compiling the whole lexicon takes much longer.
  ///
  /// - Returns: the entries in order of their codes. A later file's entry stands in place of an earlier one's.
  public static func partyEntries(of texts: [LexiconText]) -> [PartyEntry] {
    var registry = PartyRegistry()
    let kinds = texts.map { LexiconFileKind(fileName: $0.name) }
    for stage in 0...LexiconFileKind.lastStage {
      for (text, kind) in zip(texts, kinds) {
        guard let kind, kind.stage == stage else { continue }
        if kind.isParties { registry.readParties(text) }
        if kind == .people { registry.readPeople(text) }
      }
    }
    return registry.finished()
  }
}

extension PartyKind {
  /// The sector that a party of this kind acts in where its entry says nothing else.
  var usualSector: Sector? {
    switch self {
    case .state, .territory: .government
    case .ethnic: .civilians
    case .organisation, .group: nil
    }
  }
}

/// Collects party entries from lexicon files.
private struct PartyRegistry {
  private var entries: [String: PartyEntry] = [:]
  /// People's names, by party and canonical name, so that a later line about a person replaces an earlier one.
  private var people: [String: [String: [PartyEntry.Name]]] = [:]
  private var holders: [String: [String: [PartyEntry.Holder]]] = [:]

  mutating func readParties(_ text: LexiconText) {
    var reader = LexiconReader(text)
    var entry: PartyEntry?
    while let statement = reader.next() {
      if let key = statement.key {
        entry?.add(key, statement.value)
      } else {
        if let entry { entries[entry.code] = entry }
        entry = PartyEntry(header: statement.value)
      }
    }
    if let entry { entries[entry.code] = entry }
  }

  mutating func readPeople(_ text: LexiconText) {
    text.forEachPerson { party, names, offices in
      let interval = PartyRegistry.span(offices)
      let forms = names.split(UInt8(ascii: ";")).filter { !$0.hasPrefix("surname:") }
      guard let canonical = forms.first?.string else { return }
      holders[party, default: [:]][canonical] = PartyEntry.holders(of: canonical, offices)
      people[party, default: [:]][canonical] = forms.map {
        PartyEntry.Name(text: $0.string, kind: .person, interval: interval)
      }
    }
  }

  /// From the first office's beginning to the last one's end; nil where no office has an interval.
  private static func span(_ offices: Slice) -> PartyEntry.Interval? {
    let intervals = offices.split(UInt8(ascii: ";")).compactMap { office in
      office.withInterval.interval.flatMap { slice in
        PartyEntry.Interval(slice).flatMap { interval in DaySpan(slice).map { (interval: interval, days: $0) }
        }
      }
    }
    guard let first = intervals.min(by: { $0.days.start < $1.days.start }),
      let last = intervals.max(by: { $0.days.end < $1.days.end })
    else { return nil }
    return PartyEntry.Interval(start: first.interval.start, end: last.interval.end)
  }

  func finished() -> [PartyEntry] {
    entries.values.sorted { $0.code < $1.code }.map { entry in
      var entry = entry
      let names = people[entry.code, default: [:]].sorted { $0.key < $1.key }
      for (_, forms) in names { entry.names += forms }
      for (_, held) in holders[entry.code, default: [:]].sorted(by: { $0.key < $1.key }) {
        entry.holders += held
      }
      return entry
    }
  }
}

extension PartyEntry {
  /// The offices of a person, from `president [2000..2008]; MIL chief of staff [1998..2000]`.
  static func holders(of person: String, _ offices: Slice) -> [Holder] {
    offices.split(UInt8(ascii: ";")).map { office in
      let (title, interval) = office.withInterval
      let sector = title.leadingSector
      let name = sector == nil ? title : title.cut(32)?.1 ?? title
      return Holder(
        person: person, office: name.string, sector: sector ?? .government,
        interval: interval.flatMap(Interval.init))
    }
  }

  /// An entry from its header, `CODE kind [interval]`.
  init?(header: Slice) {
    let (words, interval) = header.withInterval
    let parts = words.split(32)
    guard parts.count == 2, let kind = PartyKind(rawValue: parts[1].string) else { return nil }
    let code = parts[0].string
    self.init(
      code: code, kind: kind, name: code, existence: interval.flatMap(Interval.init),
      country: kind == .state ? code : nil, sector: kind.usualSector)
  }

  /// Adds an attribute's values.
  mutating func add(_ key: Slice, _ value: Slice) {
    for part in value.pieces(UInt8(ascii: ";")) {
      let (text, slice) = part.withInterval
      let interval = slice.flatMap(Interval.init)
      switch key.string {
      case "name":
        name = text.string
        addName(text, .name, interval)
      case "names": addName(text, .alias, interval)
      case "adjectives": addName(text, .adjective, interval)
      case "people": addName(text, .people, interval)
      case "seats": addName(text, .seat, interval)
      case "short": addName(text, .short, interval)
      case "bodies": addName(text.cut(32)?.1 ?? text, .body, interval)
      case "codes": addCodes(text.split(32).map(\.string), interval)
      case "members": members.append(Member(party: text.string, interval: interval))
      // Of several over time, the latest.
      case "country": country = text.string
      case "sector": sector = Sector(rawValue: text.string) ?? sector
      default: break
      }
    }
  }

  private mutating func addName(_ text: Slice, _ kind: Name.Kind, _ interval: Interval?) {
    let name = Name(text: text.string, kind: kind, interval: interval)
    if !names.contains(name) { names.append(name) }
  }

  /// `iso ALPHA3 ALPHA2 NUMERIC`, `cow ABBREVIATION NUMBER` or `gw ABBREVIATION NUMBER`.
  private mutating func addCodes(_ words: [String], _ interval: Interval?) {
    let systems: [String] =
      switch words.first {
      case "iso": ["iso3", "iso2", "isoNumeric"]
      case "cow": ["cow", "cowNumber"]
      case "gw": ["gw", "gwNumber"]
      default: []
      }
    for (system, value) in zip(systems, words.dropFirst()) {
      codes.append(Code(system: system, value: value, interval: interval))
    }
  }
}

extension LexiconText {
  /// Calls `body` with each person of a file of people: the party's code, the names, and the offices.
  func forEachPerson(_ body: (_ party: String, _ names: Slice, _ offices: Slice) -> Void) {
    var reader = LexiconReader(self)
    var party = ""
    while let statement = reader.next() {
      guard statement.key != nil else {
        party = statement.value.string
        continue
      }
      let (names, offices) =
        statement.value.cut(UInt8(ascii: "|")) ?? (statement.value, statement.value[0..<0])
      body(party, names, offices)
    }
  }
}
