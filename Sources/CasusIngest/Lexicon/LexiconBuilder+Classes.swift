import CasusModel

extension LexiconBuilder {
  /// Reads class files: `@NAME v` or `@NAME n` with `words`.
  mutating func readClasses(_ reader: inout LexiconReader) {
    var current: (index: Int32, isVerb: Bool)?
    while let statement = reader.next() {
      line = statement.line
      guard let key = statement.key else {
        current = beginClass(statement.value)
        continue
      }
      guard key.equals("words") else {
        problem("a class has the attribute words, not '\(key.string)'")
        continue
      }
      guard let current else { continue }
      for word in statement.value.pieces(UInt8(ascii: ";")) {
        addMember(word, to: current.index, isVerb: current.isVerb)
      }
    }
  }

  private mutating func beginClass(_ header: Slice) -> (index: Int32, isVerb: Bool)? {
    let parts = header.split(32)
    let kind = parts.last?.string ?? ""
    let groupKind = GroupKind(rawValue: kind)
    guard parts.count == 2, parts[0].hasPrefix("@"), groupKind != nil || ["v", "n", "a"].contains(kind) else {
      problem("'\(header.string)' is not '@NAME v', '@NAME n', '@NAME a' or '@NAME KIND'")
      return nil
    }
    let (index, _) = classNumber(parts[0])
    if let groupKind { classKinds.append((index, groupKind)) }
    // A user's file extends a built-in class; within one lexicon a class has one place.
    if let place = classHeaders[index], isUsers == (place.text >= builtInCount) {
      problem("the class \(parts[0].string) is defined a second time", isWarning: true)
    }
    if classHeaders[index] == nil { namedClasses += 1 }
    classHeaders[index] = (text, line)
    return (index, kind == "v")
  }

  /// The number of a class, which is made where it is new.
  mutating func classNumber(_ name: Slice) -> (index: Int32, isNew: Bool) {
    let index = classNames.intern(name.bytes) - 1
    let isNew = Int(index) == classMembers.count
    if isNew {
      classMembers.append([])
    }
    return (index, isNew)
  }

  /// The number of a class that a pattern asks for, with a problem recorded where it is not defined.
  mutating func usedClass(_ name: Slice) -> Int32? {
    let id = classNames.id(of: WordKey(exactly: name.bytes))
    guard id != 0 else {
      problem("the class \(name.string) is not defined")
      return nil
    }
    usedClasses.insert(id)
    return id - 1
  }

  mutating func addMember(_ word: Slice, to index: Int32, isVerb: Bool) {
    guard let (head, company) = memberHead(word, isVerb: isVerb) else { return }
    classMembers[Int(index)].append((head, company))
    // A verb with its particles heads patterns, but is no noun's class.
    if company.isEmpty || !isVerb {
      classWords.append(ClassTable.Member(head: head, company: company, index: index))
    }
  }

  private mutating func memberHead(_ words: Slice, isVerb: Bool) -> (WordID, Company)? {
    // Most members are one word.
    guard words.isEmpty || words.bytes.contains(where: { $0 == 32 || $0 == 9 }) else {
      return (isVerb ? addVerb(words) : addNoun(words), Company())
    }
    return isVerb ? verbHead(words.split(32)) : nounHead(words.split(32))
  }

  /// The lemma of a verb and the particles behind it.
  mutating func verbHead(_ words: [Slice]) -> (WordID, Company)? {
    guard let first = words.first else { return nil }
    return (addVerb(first), Company(behind: words.dropFirst().map { intern($0) }))
  }

  /// The lemma of a noun, with the words before it and, where a preposition follows it, those behind it.
  mutating func nounHead(_ words: [Slice]) -> (WordID, Company)? {
    guard !words.isEmpty else { return nil }
    if words.count == 1 { return (addNoun(words[0]), Company()) }
    let ids = words.map { intern($0) }
    let link = ids.indices.dropFirst().first { prepositions.contains(ids[$0]) } ?? words.count
    let head = addNoun(words[link - 1])
    return (head, Company(before: Array(ids[..<(link - 1)]), behind: Array(ids[link...])))
  }

  static let prepositions = [
    "of", "to", "for", "on", "against", "with", "in", "at", "by", "from", "between", "among", "into", "over",
    "about",
    "upon", "toward", "towards", "under", "within", "as", "after", "before", "through", "across", "around",
    "off",
    "out", "up", "down", "onto", "near", "inside", "outside", "without", "regarding", "concerning", "amid",
  ]
}
