import CasusModel

extension LexiconBuilder {
  /// Reads frames (`190 Title`) and operators (`=NAME code`).
  mutating func readFrames(_ reader: inout LexiconReader) {
    var meaning: (code: Int32, operation: Int32, label: String)?
    while let statement = reader.next() {
      line = statement.line
      guard let key = statement.key else {
        meaning = readFrameHeader(statement.value)
        continue
      }
      guard let meaning else { continue }
      switch key.string {
      case "v": readPatterns(statement.value, .verb, meaning)
      case "n": readPatterns(statement.value, .noun, meaning)
      case "a": readPatterns(statement.value, .adjective, meaning)
      case "status": readOperatorStatus(statement.value, meaning.operation)
      case "negated": readCode(statement.value, meaning.operation, \.negatedCode)
      case "concerning": readCode(statement.value, meaning.operation, \.concerningCode)
      default:
        problem("a frame has the attributes v, n, a, status, negated and concerning, not '\(key.string)'")
      }
    }
  }

  private mutating func readFrameHeader(_ value: Slice) -> (code: Int32, operation: Int32, label: String)? {
    let parts = value.split(32).map(\.string)
    guard let first = parts.first else { return nil }
    if first.hasPrefix("=") {
      let code = parts.count > 1 ? CameoTable.standard.index(of: parts[1]).map(Int32.init) : nil
      if parts.count > 1, parts[1] != "-", code == nil { problem("there is no CAMEO code '\(parts[1])'") }
      return (-1, operatorNumber(String(first.dropFirst()), code: code ?? -1), first)
    }
    guard let code = CameoTable.standard.index(of: first) else {
      problem("there is no CAMEO code '\(first)' that makes an event")
      return nil
    }
    return (Int32(code), -1, first)
  }

  private mutating func operatorNumber(_ name: String, code: Int32) -> Int32 {
    if let known = operatorIndex[name] {
      if isUsers, code >= 0 { frames.operators[Int(known)].code = code }
      return known
    }
    let index = Int32(frames.operators.count)
    operatorIndex[name] = index
    let role: Operator.Role =
      switch name {
      case "SPEECH": .speech
      case "DENY": .denying
      case "IDIOM": .idiom
      case _ where name.hasPrefix("DEFER"): .transparent
      default: .composing
      }
    frames.operators.append(Operator(name: name, code: code, status: nil, role: role))
    return index
  }

  private mutating func readOperatorStatus(_ value: Slice, _ operation: Int32) {
    guard operation >= 0, let status = EventStatus(rawValue: value.string) else {
      problem("'\(value.string)' is not a status: \(EventStatus.allCases.map(\.rawValue))")
      return
    }
    frames.operators[Int(operation)].status = status
  }

  private mutating func readCode(
    _ value: Slice, _ operation: Int32, _ attribute: WritableKeyPath<Operator, Int32>
  ) {
    guard operation >= 0, let code = CameoTable.standard.index(of: value.string) else {
      problem("there is no CAMEO code '\(value.string)'")
      return
    }
    frames.operators[Int(operation)][keyPath: attribute] = Int32(code)
  }

  private mutating func readPatterns(
    _ value: Slice, _ kind: PatternKind, _ meaning: (code: Int32, operation: Int32, label: String)
  ) {
    let (patternList, roleText) = value.cut(UInt8(ascii: "|")) ?? (value, value[0..<0])
    if roleText.isEmpty, frameNeedsRoles(meaning.operation) { problem("a pattern needs roles behind a '|'") }
    guard let roles = readRoles(roleText) else { return }
    for text in patternList.pieces(UInt8(ascii: ";")) {
      guard counts(text, kind, meaning), let words = patternWords(text) else { continue }
      addPattern(text, words, kind, meaning, roles)
    }
  }

  private func frameNeedsRoles(_ operation: Int32) -> Bool {
    guard operation >= 0 else { return true }
    let role = frames.operators[Int(operation)].role
    return role == .composing
  }

  /// Whether a pattern counts: a user's counts before a built-in one of the same words, wherever either stands.
  ///
  /// Within the built-in files, or within a user's, a pattern that stands a second time is a mistake.
  private mutating func counts(
    _ words: Slice, _ kind: PatternKind, _ meaning: (code: Int32, operation: Int32, label: String)
  ) -> Bool {
    guard let known = registers[kind.rawValue].known(words) else { return true }
    let earlier = frames.patterns[Int(known)]
    let isEarlierUsers = Int(earlier.text) >= builtInCount
    guard isEarlierUsers == isUsers else { return isUsers }
    let label =
      earlier.operation >= 0
      ? "=" + frames.operators[Int(earlier.operation)].name
      : CameoTable.standard.codes[Int(earlier.code)].code
    problem(
      "'\(words.string)' stands already under \(label) in \(earlier.file):\(earlier.line); the later one counts",
      isWarning: true)
    return true
  }

  /// A pattern's pieces: words, `@CLASS`, and `(a, b)` as one piece.
  private mutating func patternWords(_ text: Slice) -> [Slice]? {
    var pieces: [Slice] = []
    pieces.reserveCapacity(8)
    var start = 0
    var depth = 0
    for index in 0...text.bytes.count {
      let byte = index < text.bytes.count ? text.bytes[index] : 32
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      if byte == 32, depth == 0 {
        if index > start { pieces.append(text[start..<index]) }
        start = index + 1
      }
    }
    guard depth == 0, !pieces.isEmpty else {
      problem("'\(text.string)' has a bracket that is not closed")
      return nil
    }
    return pieces
  }

  mutating func readRoles(_ text: Slice) -> Roles? {
    if text.isEmpty { return Roles() }
    guard let (left, right) = text.cut(UInt8(ascii: ">")) else {
      problem("the roles '\(text.string)' are not 'ACTORS > RECIPIENTS' or 'SIDE <> SIDE'")
      return nil
    }
    let isReciprocal = left.bytes.last == UInt8(ascii: "<")
    let actors = isReciprocal ? left[0..<left.bytes.count - 1] : left
    return Roles(
      actors: readRolePlaces(actors), recipients: readRolePlaces(right), isReciprocal: isReciprocal)
  }

  private mutating func readRolePlaces(_ text: Slice) -> [Roles.Place] {
    text.pieces(UInt8(ascii: ",")).compactMap { name in
      if name.equals("S") { return .subject }
      if name.equals("O") { return .object }
      if name.equals("I") { return .indirectObject }
      if name.equals("POSS") { return .possessor }
      if name.equals("ADJ") { return .adjective }
      if name.equals("-") { return .nobody }
      if name.equals("C") { return nil }
      guard name.bytes.allSatisfy({ $0 &- 97 < 26 }) else {
        problem("'\(name.string)' is not a place for a role")
        return nil
      }
      return .preposition(intern(name))
    }
  }

  private mutating func addPattern(
    _ text: Slice, _ words: [Slice], _ kind: PatternKind,
    _ meaning: (code: Int32, operation: Int32, label: String),
    _ roles: Roles
  ) {
    var heads: [(WordID, Company)]
    var elements: [Pattern.Element] = []
    var roles = roles
    switch kind {
    case .verb, .adjective:
      // `@PEACEKEEPERS: arrive in`: who must be the subject stands before a colon.
      var words = words
      var subject: Int32?
      if let first = words.first, first.bytes.last == UInt8(ascii: ":"), words.count > 1 {
        guard let index = elementClass(first[0..<first.bytes.count - 1]) else { return }
        subject = index
        words.removeFirst()
      }
      roles.recipients = whereLast(roles.recipients, words)
      heads = headsOf(words[0], kind)
      elements = readElements(Array(words.dropFirst()))
      if let subject { elements.append(.subject(subject)) }
    case .noun:
      heads = nounHeads(words)
    }
    guard !heads.isEmpty else { return }
    let index = Int32(frames.patterns.count)
    frames.patterns.append(
      Pattern(
        elements: elements, code: meaning.code, operation: meaning.operation, roles: roles,
        words: text, kind: kind, file: file, line: Int32(line), text: Int32(self.text),
        specificity: specificity(elements)))
    registers[kind.rawValue].add(index, text: text, heads: heads)
  }

  /// Whom a verb concerns before where it happens (`picketed the consulate in Munich`), unless the pattern itself asks for
  /// the place (`arrive in`).
  private func whereLast(_ places: [Roles.Place], _ words: [Slice]) -> [Roles.Place] {
    func isWhere(_ place: Roles.Place) -> Bool {
      guard case .preposition(let word) = place, lists.contains(.inside, word) else { return false }
      return !words.contains { vocabulary.id(of: WordKey(exactly: $0.bytes)) == word }
    }
    // Most are in order already.
    guard let first = places.firstIndex(where: isWhere), !places[first...].allSatisfy(isWhere) else {
      return places
    }
    return places.filter { !isWhere($0) } + places.filter(isWhere)
  }

  /// The heads that the first piece of a verb pattern stands for.
  private mutating func headsOf(_ piece: Slice, _ kind: PatternKind) -> [(WordID, Company)] {
    if piece.bytes.first == UInt8(ascii: "@") {
      return usedClass(piece).map { classMembers[Int($0)] } ?? []
    }
    if piece.bytes.first == UInt8(ascii: "(") {
      let inner = piece[1..<piece.bytes.count - 1]
      return inner.pieces(UInt8(ascii: ",")).compactMap { verbHead($0.split(32)) }
    }
    if kind == .adjective { return [(intern(piece), Company())] }
    return [(addVerb(piece), Company())]
  }

  /// The heads of a noun pattern: its last word, or a class in that place.
  private mutating func nounHeads(_ words: [Slice]) -> [(WordID, Company)] {
    guard let last = words.last else { return [] }
    let isClass = last.bytes.first == UInt8(ascii: "@")
    if isClass {
      guard let index = usedClass(last) else { return [] }
      let modifiers = words.dropLast()
      guard modifiers.allSatisfy({ $0.bytes.first != UInt8(ascii: "@") }) else { return [] }
      let before = modifiers.map { intern($0) }
      return classMembers[Int(index)].map {
        ($0.0, Company(before: before + $0.1.before, behind: $0.1.behind))
      }
    }
    guard let first = words.first, first.bytes.first == UInt8(ascii: "@") else {
      return nounHead(words).map { [$0] } ?? []
    }
    // A class before the noun: one head with each member before it.
    guard let index = usedClass(first), let (head, company) = nounHead(Array(words.dropFirst())) else {
      return []
    }
    return classMembers[Int(index)].map { member in
      (head, Company(before: member.1.before + [member.0] + company.before, behind: company.behind))
    }
  }

  private mutating func readElements(_ pieces: [Slice]) -> [Pattern.Element] {
    var elements: [Pattern.Element] = []
    var literals: [WordID] = []
    func flush(_ elements: inout [Pattern.Element]) {
      if !literals.isEmpty { elements.append(.literal(literals)) }
      literals.removeAll()
    }
    for piece in pieces {
      let first = piece.bytes.first
      guard first == UInt8(ascii: "@") || first == UInt8(ascii: "(") else {
        literals.append(intern(piece))
        continue
      }
      guard let index = elementClass(piece) else { continue }
      if let preposition = literals.last {
        literals.removeLast()
        flush(&elements)
        elements.append(.prepositional(preposition, index))
      } else {
        elements.append(.object(index))
      }
    }
    flush(&elements)
    return elements
  }

  /// The class of `@NAME` or `(a, b)`.
  private mutating func elementClass(_ piece: Slice) -> Int32? {
    if piece.bytes.first == UInt8(ascii: "@") { return usedClass(piece) }
    let (index, isNew) = classNumber(piece)
    guard isNew else { return index }
    for word in piece[1..<piece.bytes.count - 1].pieces(UInt8(ascii: ",")) {
      addMember(word, to: index, isVerb: false)
    }
    return index
  }

  private func specificity(_ elements: [Pattern.Element]) -> Int32 {
    elements.reduce(0) { sum, element in
      switch element {
      case .literal(let words): sum + 2 * Int32(words.count)
      case .object(let index), .prepositional(_, let index), .subject(let index):
        // What a group is asks for less than which word heads it.
        sum + (classKinds.contains { $0.index == index } ? 1 : 3)
      }
    }
  }

  /// Indexes the patterns by head; of two with the same words the later counts.
  mutating func finishFrames() {
    let patterns = frames.patterns
    frames.steps = PatternSteps(patterns)
    frames.verbs = registers[PatternKind.verb.rawValue].index(patterns, &frames.steps)
    frames.nouns = registers[PatternKind.noun.rawValue].index(patterns, &frames.steps)
    frames.adjectives = registers[PatternKind.adjective.rawValue].index(patterns, &frames.steps)
    frames.classes = ClassTable(classWords, kinds: classKinds, count: classMembers.count, named: namedClasses)
  }
}
