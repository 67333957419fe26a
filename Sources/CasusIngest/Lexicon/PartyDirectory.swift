import CasusModel

/// The parties as a reader looks them up: by a name, on a day. It reads only what an answer needs, so that one
/// question costs milliseconds; ``Lexicon`` is for coding.
///
/// ```swift
/// let directory = PartyDirectory()
/// directory.explain("the Kremlin", on: CivilDay(year: 1987, month: 3, day: 1)).party?.code  // SUN
/// ```
public struct PartyDirectory {
  /// An entry of a party file, not yet read.
  struct Block {
    var code: String
    var header: Slice
    var statements: Range<Int>
  }

  /// A line of a people file.
  struct Person {
    var party: String
    var names: Slice
    var offices: Slice
  }

  /// A form that was asked for, with what bears it.
  struct Hit {
    var code: String
    var name: String
    var kind: String
    var rank: Int
    var days = DaySpan()
    var interval = ""
    /// Why it can't be meant whatever the day, or nil.
    var objection: String?
    var isInOffice = false
  }

  private let texts: [LexiconText]
  private var statements: [LexiconStatement] = []
  /// The entries in force, by code.
  private var blocks: [String: Block] = [:]
  private var people: [Person] = []

  /// The built-in parties and a user's, whose entries replace the built-in ones.
  public init(adding users: [LexiconText] = []) {
    texts = LexiconText.builtIn + users
    let kinds = texts.map { LexiconFileKind(fileName: $0.name) }
    for stage in 0...LexiconFileKind.lastStage {
      for (text, kind) in zip(texts, kinds) where kind?.stage == stage {
        if kind?.isParties == true { readBlocks(text) }
        if kind == .people { readPeople(text) }
      }
    }
  }

  private mutating func readBlocks(_ text: LexiconText) {
    var reader = LexiconReader(text)
    var block: Block?
    while let statement = reader.next() {
      if statement.key != nil {
        statements.append(statement)
        continue
      }
      close(block)
      let code = statement.value.withInterval.value.split(32).first?.string ?? ""
      block = Block(code: code, header: statement.value, statements: statements.count..<statements.count)
    }
    close(block)
  }

  private mutating func close(_ block: Block?) {
    guard var block else { return }
    block.statements = block.statements.lowerBound..<statements.count
    blocks[block.code] = block
  }

  private mutating func readPeople(_ text: LexiconText) {
    text.forEachPerson { people.append(Person(party: $0, names: $1, offices: $2)) }
  }

  // MARK: Answers

  /// Whom a name means on a day, and why.
  public func explain(_ name: String, on day: CivilDay? = nil) -> PartyExplanation {
    let number = day.map { Int32($0.number) }
    var ranked: [(hit: Hit, score: Int?)] = []
    for hit in bearers(of: name, number) { ranked.append((hit, score(hit, number))) }
    ranked.sort { left, right in
      let (first, second) = (left.score ?? -99, right.score ?? -99)
      if first != second { return first > second }
      return (left.hit.code, left.hit.name) < (right.hit.code, right.hit.name)
    }
    let best = ranked.first?.score
    let leaders = Set(ranked.filter { $0.score != nil && $0.score == best }.map { $0.hit.code })
    let chosen = leaders.count == 1 ? leaders.first : nil
    var candidates: [PartyExplanation.Candidate] = []
    for (hit, score) in ranked {
      let candidate = PartyExplanation.Candidate(
        code: hit.code, name: hit.name, kind: hit.kind, isTaken: hit.code == chosen && score == best,
        reason: reason(hit, score, best: best, isOpen: leaders.count > 1, number))
      if !candidates.contains(candidate) { candidates.append(candidate) }
    }
    let party = chosen.flatMap { entry($0) }
    var names: [String: String] = [:]
    var codes = party?.members.map { $0.party } ?? []
    if let country = party?.country { codes.append(country) }
    for code in codes { names[code] = blocks[code].map { commonName($0) } }
    return PartyExplanation(
      name: name, day: day, party: party, memberships: chosen.map { memberships(of: $0) } ?? [],
      partyNames: names, candidates: candidates)
  }

  /// A party in full.
  func entry(_ code: String) -> PartyEntry? {
    guard let block = blocks[code], var entry = PartyEntry(header: block.header) else { return nil }
    for statement in statements[block.statements] {
      if let key = statement.key { entry.add(key, statement.value) }
    }
    var holders: [String: [PartyEntry.Holder]] = [:]
    for person in people where person.party == code {
      guard let canonical = person.names.split(UInt8(ascii: ";")).first?.string else { continue }
      holders[canonical] = PartyEntry.holders(of: canonical, person.offices)
    }
    entry.holders = holders.sorted { $0.key < $1.key }.flatMap(\.value)
    return entry
  }

  private func commonName(_ block: Block) -> String {
    let name = statements[block.statements].first { $0.key?.equals("name") == true }
    return name?.value.withInterval.value.string ?? block.code
  }

  private func memberships(of code: String) -> [PartyExplanation.Membership] {
    var found: [PartyExplanation.Membership] = []
    for block in blocks.values {
      for statement in statements[block.statements] where statement.key?.equals("members") == true {
        for value in statement.value.pieces(UInt8(ascii: ";")) {
          let (member, interval) = value.withInterval
          guard member.string == code else { continue }
          found.append(
            PartyExplanation.Membership(
              organisation: block.code, name: commonName(block),
              interval: interval.flatMap(PartyEntry.Interval.init)))
        }
      }
    }
    return found.sorted { $0.name < $1.name }
  }

  // MARK: Who bears the name

  private func bearers(of name: String, _ day: Int32?) -> [Hit] {
    var asked = name
    let hash = asked.withUTF8 { Slice(bytes: $0).nameHash }
    var hits: [Hit] = []
    for block in blocks.values {
      if block.code.lowercased() == name.lowercased() {
        hits.append(Hit(code: block.code, name: commonName(block), kind: "code", rank: 40))
      }
      for statement in statements[block.statements] { add(statement, block, hash, name, &hits) }
    }
    for person in people { add(person, hash, day, &hits) }
    for (text, kind) in texts.map({ ($0, LexiconFileKind(fileName: $0.name)) }) where kind == .places {
      addPlaces(text, hash, &hits)
    }
    return hits
  }

  private func add(
    _ statement: LexiconStatement, _ block: Block, _ hash: UInt64, _ name: String, _ hits: inout [Hit]
  ) {
    guard let key = statement.key else { return }
    let kind: Sense.Kind
    switch key.string {
    case "name", "names": kind = .name
    case "adjectives": kind = .adjective
    case "people": kind = .people
    case "seats": kind = .seat
    case "short": kind = .short
    case "bodies": kind = .body
    case "codes":
      for value in statement.value.pieces(UInt8(ascii: ";")) {
        let words = value.withInterval.value.split(32).map(\.string)
        guard let system = words.first, words.dropFirst().contains(name.uppercased()) else { continue }
        hits.append(
          Hit(
            code: block.code, name: commonName(block), kind: "\(system) code", rank: system == "iso" ? 30 : 20
          ))
      }
      return
    default: return
    }
    for value in statement.value.pieces(UInt8(ascii: ";")) {
      let (form, interval) = value.withInterval
      let words = kind == .body ? form.cut(32)?.1 ?? form : form
      guard words.nameHash == hash else { continue }
      var hit = Hit(
        code: block.code, name: commonName(block), kind: String(describing: kind), rank: kind.rank,
        days: interval.flatMap(DaySpan.init) ?? DaySpan(), interval: interval?.string ?? "")
      if kind == .short {
        hit.objection = "a short form, which counts only after a full name in the same article"
      }
      hits.append(hit)
    }
  }

  private func add(_ person: Person, _ hash: UInt64, _ day: Int32?, _ hits: inout [Hit]) {
    let names = person.names.split(UInt8(ascii: ";"))
    guard let canonical = names.first(where: { !$0.hasPrefix("surname:") }) else { return }
    let spans = person.offices.split(UInt8(ascii: ";")).map {
      $0.withInterval.interval.flatMap(DaySpan.init) ?? DaySpan()
    }
    let row = PersonRow(name: "", party: 0, surname: 0, offices: spans.map { ($0, .government) })
    var hit = Hit(code: person.party, name: canonical.string, kind: "person", rank: Sense.Kind.person.rank)
    hit.isInOffice = day.map { row.isCurrent(on: $0) } ?? false
    hit.interval = person.offices.string
    if names.contains(where: { !$0.hasPrefix("surname:") && $0.nameHash == hash }) {
      hits.append(hit)
      return
    }
    let explicit = names.filter { $0.hasPrefix("surname:") }.compactMap { $0.cut(UInt8(ascii: ":"))?.1 }
    let surnames = explicit.isEmpty ? canonical.split(32).suffix(1) : explicit[...]
    guard surnames.contains(where: { $0.nameHash == hash }) else { return }
    hit.kind = "surname"
    hit.objection = "a surname, which counts after the full name, or behind a title while in office"
    hits.append(hit)
  }

  private func addPlaces(_ text: LexiconText, _ hash: UInt64, _ hits: inout [Hit]) {
    var reader = LexiconReader(text)
    var code = ""
    while let statement = reader.next() {
      guard let key = statement.key else {
        code = statement.value.string
        continue
      }
      guard !key.equals("abbreviations") else { continue }
      for value in statement.value.pieces(UInt8(ascii: ";")) {
        let (form, interval) = value.withInterval
        guard form.nameHash == hash else { continue }
        var hit = Hit(
          code: code, name: form.string, kind: "place", rank: Sense.Kind.place.rank,
          days: interval.flatMap(DaySpan.init) ?? DaySpan(), interval: interval?.string ?? "")
        if key.equals("ambiguous") {
          hit.objection = "a doubtful place, which counts where the article speaks for it"
        }
        hits.append(hit)
      }
    }
  }

  // MARK: Ranking

  /// The rank on a day, as the coder ranks meanings before the article adds its own evidence; nil where it can't be meant.
  private func score(_ hit: Hit, _ day: Int32?) -> Int? {
    if hit.objection != nil { return nil }
    if let day, !hit.days.contains(day) { return nil }
    var score = hit.rank + (hit.isInOffice ? Sense.inOffice : 0)
    if !exists(hit.code, day) { score -= Sense.ended }
    return score
  }

  /// Whether a party exists on a day; without a day, whether it exists still.
  private func exists(_ code: String, _ day: Int32?) -> Bool {
    guard let interval = blocks[code]?.header.withInterval.interval, let days = DaySpan(interval) else {
      return true
    }
    return day.map { days.contains($0) } ?? (days.end >= .max / 2)
  }

  private func reason(_ hit: Hit, _ score: Int?, best: Int?, isOpen: Bool, _ day: Int32?) -> String {
    if let objection = hit.objection { return objection }
    if let day, !hit.days.contains(day) { return "the form holds for \(hit.interval) only" }
    let ended =
      exists(hit.code, day) ? "" : day == nil ? "; the party has ended" : "; the party doesn't exist then"
    let office = hit.isInOffice ? "; in office then, or left it within two years" : ""
    if score == best {
      return (isOpen ? "open: others bear it with equal right" : "the best of all") + ended + office
    }
    return "others come before it" + ended + office
  }
}

extension Slice {
  /// The hash of a name, without a leading article.
  fileprivate var nameHash: UInt64 {
    let start =
      bytes.count > 4 && bytes[0] | 32 == UInt8(ascii: "t") && bytes[1] == UInt8(ascii: "h")
        && bytes[2] == UInt8(ascii: "e") && bytes[3] == 32 ? 4 : 0
    var hash = NameHash()
    for byte in bytes[start...] { hash.add(byte) }
    return hash.value
  }
}
