import CasusModel

extension LexiconBuilder {
  /// A kind of event of `evidence.lex` as read.
  struct EvidenceKind {
    var name: Slice
    /// The index of the CAMEO code, or -1 for no event.
    var code: Int32
    var roles = Roles()
    var file: String
    var line: Int32
    var text: Int32
    var words: [WordID] = []
  }

  /// Reads `evidence.lex`: `=NAME code` with `roles` and `words`.
  mutating func readEvidence(_ reader: inout LexiconReader) {
    var current: Int?
    while let statement = reader.next() {
      line = statement.line
      guard let key = statement.key else {
        current = evidenceKind(statement.value)
        continue
      }
      guard let current else { continue }
      switch key.string {
      case "roles": if let roles = readRoles(statement.value) { evidence[current].roles = roles }
      case "verbs", "nouns", "words":
        for word in statement.value.pieces(UInt8(ascii: ";")) {
          evidence[current].words.append(
            key.equals("verbs") ? addVerb(word) : key.equals("nouns") ? addNoun(word) : intern(word))
        }
      default:
        problem("a kind of evidence has the attributes roles, verbs, nouns and words, not '\(key.string)'")
      }
    }
  }

  private mutating func evidenceKind(_ header: Slice) -> Int? {
    let parts = header.split(32)
    guard let first = parts.first, first.hasPrefix("="), parts.count <= 2 else {
      problem("'\(header.string)' is not '=TYPE CODE' or '=NONE'")
      return nil
    }
    let name = first[1..<first.bytes.count]
    if let known = evidence.firstIndex(where: { $0.name.string == name.string }) { return known }
    let code = parts.count > 1 ? CameoTable.standard.index(of: parts[1].string) : nil
    if parts.count > 1, code == nil {
      problem("there is no CAMEO code '\(parts[1].string)' that makes an event")
      return nil
    }
    evidence.append(
      EvidenceKind(
        name: name, code: code.map(Int32.init) ?? -1, file: file, line: Int32(line), text: Int32(text)))
    return evidence.count - 1
  }

  /// Counts what stands in the patterns of each kind of event.
  mutating func finishEvidence() {
    guard !evidence.isEmpty else { return }
    var kindOfType: [PloverType: Int] = [:]
    for (number, kind) in evidence.enumerated() where kind.code >= 0 {
      kindOfType[CameoTable.standard.codes[Int(kind.code)].type] = number
    }
    let kindOfPattern = frames.patterns.map { pattern in
      pattern.code < 0 ? nil : kindOfType[CameoTable.standard.codes[Int(pattern.code)].type]
    }
    var counts = EvidenceCounts(
      words: vocabulary.count, kinds: evidence.count, classes: classMembers.count,
      patterns: frames.patterns.count)
    for register in registers { register.forEachHead { counts.count(headOf: $1.pattern) } }
    for register in registers {
      register.forEachHead { head, entry in
        if let kind = kindOfPattern[Int(entry.pattern)] { counts.add(head: head, of: entry, kind) }
      }
    }
    for (number, pattern) in frames.patterns.enumerated() {
      guard let kind = kindOfPattern[number] else { continue }
      for element in pattern.elements {
        switch element {
        case .literal(let words): for word in words { counts.add(1, word, kind) }
        case .object(let index), .subject(let index), .prepositional(_, let index):
          counts.note(class: index, kind)
        }
      }
    }
    counts.finishClasses(classMembers)
    var named: [WordID: [Int]] = [:]
    for (number, kind) in evidence.enumerated() {
      for word in kind.words { named[word, default: []].append(number) }
    }
    let kinds = evidence.map { kind in
      WordEvidence.Kind(
        name: kind.name.string, code: kind.code, pattern: kind.code < 0 ? -1 : addPattern(of: kind))
    }
    frames.evidence = WordEvidence(kinds: kinds, places: counts.places, counts: counts.numbers, named: named)
  }

  /// The pattern in whose name a kind's events are coded: no head leads to it.
  private mutating func addPattern(of kind: EvidenceKind) -> Int32 {
    frames.patterns.append(
      Pattern(
        elements: [], code: kind.code, operation: -1, roles: kind.roles,
        words: kind.name, kind: nil, file: kind.file, line: kind.line, text: kind.text,
        specificity: 0))
    return Int32(frames.patterns.count) - 1
  }
}

/// How often words stand in the patterns of each kind of event.
///
/// A word that stands beside others that could take its place counts less: by the square root of how many there are.
private struct EvidenceCounts {
  /// By word id, the place of its numbers in `numbers`, or -1 where there are none.
  private(set) var places: [Int32]
  /// The numbers, for each word as many as there are kinds.
  private(set) var numbers: [Double] = []
  private let kinds: Int
  /// By class and kind, how often patterns ask for it.
  private var byClass: [Double]
  /// By pattern, how many heads it has.
  private var heads: [Int32]

  init(words: Int, kinds: Int, classes: Int, patterns: Int) {
    self.kinds = kinds
    places = [Int32](repeating: -1, count: words)
    byClass = [Double](repeating: 0, count: classes * kinds)
    heads = [Int32](repeating: 0, count: patterns)
    numbers.reserveCapacity(words * kinds / 3)
  }

  mutating func add(_ amount: Double, _ word: WordID, _ kind: Int) {
    if places[Int(word)] < 0 {
      places[Int(word)] = Int32(numbers.count)
      for _ in 0..<kinds { numbers.append(0) }
    }
    numbers[Int(places[Int(word)]) + kind] += amount
  }

  /// Notes that a pattern has one head more.
  mutating func count(headOf pattern: Int32) { heads[Int(pattern)] += 1 }

  /// Counts a head, once it is known how many share its pattern.
  mutating func add(head: WordID, of entry: HeadIndex.Entry, _ kind: Int) {
    let amount = 1 / Double(heads[Int(entry.pattern)]).squareRoot()
    add(amount, head, kind)
    for word in entry.company.before { add(amount, word, kind) }
    for word in entry.company.behind { add(amount, word, kind) }
  }

  mutating func note(class index: Int32, _ kind: Int) { byClass[Int(index) * kinds + kind] += 1 }

  mutating func finishClasses(_ members: [[(WordID, Company)]]) {
    for index in members.indices where !members[index].isEmpty {
      let share = 1 / Double(members[index].count).squareRoot()
      for kind in 0..<kinds {
        let amount = share * byClass[index * kinds + kind]
        guard amount > 0 else { continue }
        for (head, company) in members[index] {
          add(amount, head, kind)
          for word in company.before { add(amount, word, kind) }
          for word in company.behind { add(amount, word, kind) }
        }
      }
    }
  }
}
