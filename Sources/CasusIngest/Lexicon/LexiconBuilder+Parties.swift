import CasusModel

extension LexiconBuilder {
  /// Reads states, territories, organisations, groups and ethnic groups.
  mutating func readParties(_ reader: inout LexiconReader) {
    var party: Int32 = -1
    while let statement = reader.next() {
      line = statement.line
      if let key = statement.key {
        if party >= 0 { readPartyAttribute(party, key, statement.value) }
      } else {
        party = beginParty(statement.value)
      }
    }
  }

  private mutating func beginParty(_ header: Slice) -> Int32 {
    let (words, interval) = header.withInterval
    let parts = words.split(32)
    guard parts.count == 2, let kind = PartyKind(rawValue: parts[1].string) else {
      let kinds = PartyKind.allCases.map(\.rawValue).joined(separator: ", ")
      problem("'\(header.string)' is not 'CODE kind [interval]' with a kind of \(kinds)")
      return -1
    }
    let code = parts[0].string
    let days = span(interval)
    let known = names.partyIndex[code]
    if known != nil, let place = partyPlaces[code], place.text == text || !isUsers {
      problem("\(code) is defined a second time; the first definition is on line \(place.line)")
    }
    partyPlaces[code] = (text, line)
    let index = known ?? Int32(names.parties.count)
    let sector = kind.usualSector
    let row = PartyRow(
      code: code, kind: kind, name: code, countries: kind == .state ? [Dated(value: index)] : [],
      sectors: sector.map { [Dated(value: $0)] } ?? [], days: days)
    if known == nil {
      names.partyIndex[code] = index
      names.parties.append(row)
    } else {
      // A later definition replaces an earlier one: its forms no longer count.
      phraseSenses.removeAll { $0.sense.party == index }
      names.parties[Int(index)] = row
    }
    return index
  }

  /// The days of an interval, with a problem recorded where it is impossible.
  mutating func span(_ interval: Slice?) -> DaySpan {
    guard let interval else { return DaySpan() }
    guard let days = DaySpan(interval) else {
      problem(LexiconBuilder.impossible(interval))
      return DaySpan()
    }
    return days
  }

  /// What to say of an impossible interval.
  static func impossible(_ interval: Slice) -> String {
    "the interval [\(interval.string)] is impossible: write [START..END] with ISO dates, the end not before the start"
  }

  private mutating func readPartyAttribute(_ party: Int32, _ key: Slice, _ value: Slice) {
    switch key.string {
    case "name":
      names.parties[Int(party)].name = value.withInterval.value.string
      addForms(value, .name, party)
    case "names": addForms(value, .name, party)
    case "adjectives": addForms(value, .adjective, party)
    case "people": addForms(value, .people, party, sector: .civilians)
    case "seats": addForms(value, .seat, party)
    case "short": addForms(value, .short, party)
    case "bodies": addBodies(value, party)
    case "sector": readSectors(value, party)
    case "country": readCountries(value, party)
    case "codes": readCodes(value, party)
    case "domains":
      for domain in value.pieces(UInt8(ascii: ";")) { names.domains[domain.string] = party }
    case "members": break
    default: problem("a party has no attribute '\(key.string)'")
    }
  }

  private mutating func readSectors(_ value: Slice, _ party: Int32) {
    names.parties[Int(party)].sectors = value.split(UInt8(ascii: ";")).compactMap { part in
      let (name, interval) = part.withInterval
      guard let sector = Sector(rawValue: name.string) else {
        problem("'\(name.string)' is not a PLOVER sector")
        return nil
      }
      return Dated(value: sector, days: span(interval))
    }
  }

  /// A party that has an ISO 3166-1 code of its own counts as a country, whomever it belongs to (Hong Kong, Greenland);
  /// the code of two letters is its domain on the network.
  private mutating func readCodes(_ value: Slice, _ party: Int32) {
    for part in value.pieces(UInt8(ascii: ";")) {
      let words = part.withInterval.value.split(32)
      guard words.count > 2, words[0].equals("iso") else { continue }
      if words[1].string == names.parties[Int(party)].code {
        names.parties[Int(party)].countries = [Dated(value: party)]
      }
      names.domains[words[2].string.lowercased()] = party
    }
  }

  private mutating func readCountries(_ value: Slice, _ party: Int32) {
    let isCountry = names.parties[Int(party)].countries.first?.value == party
    let countries: [Dated<Int32>] = value.split(UInt8(ascii: ";")).compactMap { part in
      let (code, interval) = part.withInterval
      guard let country = names.partyIndex[code.string] else {
        problem("the country '\(code.string)' is not the code of a party in the files read before")
        return nil
      }
      return Dated(value: country, days: span(interval))
    }
    if !isCountry { names.parties[Int(party)].countries = countries }
  }

  private mutating func addForms(_ value: Slice, _ kind: Sense.Kind, _ party: Int32, sector: Sector? = nil) {
    for form in value.pieces(UInt8(ascii: ";")) {
      let (text, interval) = form.withInterval
      addForm(text, kind, party, sector: sector, days: span(interval))
    }
  }

  private mutating func addForm(
    _ text: Slice, _ kind: Sense.Kind, _ party: Int32, sector: Sector?, days: DaySpan
  ) {
    guard !text.isEmpty else { return }
    let (words, capitals, allCapitals) = phrase(text)
    guard !words.isEmpty else { return }
    add(
      Sense(
        kind: kind, capitals: capitals, allCapitals: allCapitals, party: party, person: -1, sector: sector,
        days: days),
      for: words)
  }

  /// `LEG State Duma; SPY FSB`.
  private mutating func addBodies(_ value: Slice, _ party: Int32) {
    for body in value.pieces(UInt8(ascii: ";")) {
      let (text, interval) = body.withInterval
      guard let (sectorName, name) = text.cut(32), let sector = Sector(rawValue: sectorName.string) else {
        problem("'\(text.string)' is not 'SECTOR Name' with a PLOVER sector")
        continue
      }
      addForm(name, .body, party, sector: sector, days: span(interval))
    }
  }

  /// Reads `people.lex`.
  mutating func readPeople(_ reader: inout LexiconReader) {
    var party: Int32 = -1
    while let statement = reader.next() {
      line = statement.line
      guard let key = statement.key else {
        let code = statement.value.string
        party = names.partyIndex[code] ?? -1
        if party < 0 { problem("'\(code)' is not the code of a party") }
        continue
      }
      guard key.equals("person") else {
        problem("people have the attribute person, not '\(key.string)'")
        continue
      }
      if party >= 0 { addPerson(statement.value, party) }
    }
  }

  private mutating func addPerson(_ value: Slice, _ party: Int32) {
    let (nameList, officeList) = value.cut(UInt8(ascii: "|")) ?? (value, value[0..<0])
    var offices: [(days: DaySpan, sector: Sector)] = []
    for office in officeList.pieces(UInt8(ascii: ";")) {
      let (title, interval) = office.withInterval
      offices.append((span(interval), title.leadingSector ?? .government))
    }
    let person = Int32(names.people.count)
    names.people.append(PersonRow(name: "", party: party, surname: 0, offices: offices))
    if isUsers, let name = nameList.split(UInt8(ascii: ";")).first { dropPerson(name.string, party) }
    var surnames: [WordID] = []
    var lastWords: [WordID] = []
    for (index, name) in nameList.split(UInt8(ascii: ";")).enumerated() {
      if name.hasPrefix("surname:"), let (_, word) = name.cut(UInt8(ascii: ":")) {
        if let last = phrase(word).words.last { surnames.append(last) }
        continue
      }
      if index == 0 { names.people[Int(person)].name = name.string }
      let (words, capitals, _) = phrase(name)
      guard let last = words.last, let given = words.first else { continue }
      lastWords.append(last)
      if words.count > 1 { names.givenNames.insert(given) }
      add(
        Sense(kind: .person, capitals: capitals, party: party, person: person, sector: nil, days: DaySpan()),
        for: words)
    }
    // Unless the line says otherwise, the surname is the last word of the canonical name.
    if surnames.isEmpty { surnames = Array(lastWords.prefix(1)) }
    names.people[Int(person)].surname = surnames.first ?? 0
    for (index, surname) in surnames.enumerated() where !surnames[..<index].contains(surname) {
      names.surnames[surname, default: []].append(person)
    }
  }

  /// A user's line about a person replaces the built-in one.
  private mutating func dropPerson(_ name: String, _ party: Int32) {
    guard let known = names.people.firstIndex(where: { $0.party == party && $0.name == name }) else { return }
    phraseSenses.removeAll { $0.sense.person == Int32(known) }
    for word in names.surnames.keys { names.surnames[word]?.removeAll { $0 == Int32(known) } }
    names.people[known].name = ""
    replacedPeople.insert("\(names.parties[Int(party)].code) \(name)")
  }
}
