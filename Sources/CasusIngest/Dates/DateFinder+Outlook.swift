import CasusModel

/// Whether a clause looks back or ahead: which Tuesday it means.
extension DateFinder {
  /// Where the words around an expression place it.
  enum Outlook {
    case past, future
    /// A verb in the present tense: `takes effect on Monday`.
    case present
    /// Nothing says.
    case unknown
  }

  /// Where the verb that an expression belongs to places it.
  func outlook(_ expression: Range<Int>) -> Outlook {
    let lists = lexicon.lists
    var place = expression.lowerBound - 1
    while place >= clauseFloor(expression), tag(place) == .determiner || isInExpression(place) { place -= 1 }
    let before = word(place)
    if lists.contains(.back, before), tag(place) == .preposition { return .past }
    if before == lexicon.grammar.as, place >= 2, word(place - 2) == lexicon.grammar.as { return .future }
    if isPossessive(expression.upperBound) { return ofOwner(expression, place) }
    // `put off to Friday`, `called for Monday`; the end of a range has no such word before its beginning.
    let isTarget = tag(place) != .determiner && (before == lexicon.grammar.for || row(place) == .link)
    let isDeadline = isTarget || lists.contains(.atdeadline, before)
    if tag(place) == .preposition { place -= 1 }
    if opensClause(place, expression) {
      let right = lookRight(expression.upperBound)
      if right != .unknown { return right }
    }
    let left = lookLeft(place, clauseFloor(expression))
    if isDeadline, left != .past { return .future }
    return left == .unknown ? lookRight(expression.upperBound) : left
  }

  /// The first token of the sentence or of what follows the expression found before.
  private func clauseFloor(_ expression: Range<Int>) -> Int {
    var index = expression.lowerBound
    while index > 0, !tokens[index].shape.contains(.first) { index -= 1 }
    return index
  }

  /// A word of the expression itself, or of the one it is a part of: `early`, `Tuesday,`.
  private func isInExpression(_ index: Int) -> Bool {
    switch row(index) {
    case .part, .about, .boundary, .weekday, .dayPart: true
    default: false
    }
  }

  /// Whether an expression stands before the verb of its clause: `In March a court ruled`.
  private func opensClause(_ place: Int, _ expression: Range<Int>) -> Bool {
    guard place >= clauseFloor(expression) else { return true }
    switch tags[place] {
    case .conjunction, .wh: return true
    case .punctuation:
      // The bracket or dash of a dateline is no clause's beginning.
      return mark(place) != UInt8(ascii: "(")
    case .preposition: return word(place) == lexicon.grammar.that
    default: return false
    }
  }

  /// `Tuesday's vote` lies ahead only where the verb does and the noun is one that is held at a set time.
  private func ofOwner(_ expression: Range<Int>, _ place: Int) -> Outlook {
    for index in expression.upperBound + 1..<min(expression.upperBound + 5, sentence.upperBound)
    where lexicon.lists.contains(.schedulable, word(index)) {
      return lookLeft(place, clauseFloor(expression)) == .future ? .future : .unknown
    }
    return .past
  }

  /// The verb before an expression.
  private func lookLeft(_ start: Int, _ floor: Int) -> Outlook {
    let lists = lexicon.lists
    var index = start
    var isInfinitive = false
    var isPresentParticiple = false
    while index >= floor, start - index < 26 {
      let word = tokens[index].word
      let isAhead = lists.contains(.ahead, word)
      switch tags[index] {
      case .modal: return .future
      case .verbPast:
        let isIntent = isInfinitive && (lists.contains(.intent, word) || lists.contains(.be, word))
        return isAhead || isIntent ? .future : .past
      case .pastParticiple:
        if isAhead { return followsHad(index, floor) ? .past : .future }
        if isInfinitive, lists.contains(.intent, word) { return .future }
        if let outlook = ofParticiple(index, floor) { return outlook }
        isPresentParticiple = true
      case .verbPresent:
        if lists.contains(.have, word) { return isPresentParticiple ? .past : .present }
        if isInfinitive || isAhead { return .future }
        return lists.contains(.back, word) ? .past : .present
      case .verbBase where isPresentParticiple && lists.contains(.have, word): return .past
      case .verbBase:
        if isAhead || (isInfinitive && lists.contains(.intent, word)) { return .future }
        if isBare(index, floor) { return .present }
      case .gerund where isAhead || (isInfinitive && lists.contains(.future, word)): return .future
      case .to: isInfinitive = true
      case .adjective, .noun, .nounPlural, .preposition:
        if isAhead || (isInfinitive && lists.contains(.intent, word)), start - index < 7 { return .future }
      case .punctuation where mark(index) == UInt8(ascii: ";"): return .unknown
      default: break
      }
      index -= 1
    }
    return .unknown
  }

  /// Whether a participle stands behind `had been`: the plan is over.
  private func followsHad(_ index: Int, _ floor: Int) -> Bool {
    for place in stride(from: index - 1, through: max(floor, index - 4), by: -1)
    where tags[place] == .verbPast { return lexicon.lists.contains(.have, tokens[place].word) }
    return false
  }

  /// Whether a verb without an ending is the clause's own: `the ministers meet on Monday`.
  private func isBare(_ index: Int, _ floor: Int) -> Bool {
    var before = index - 1
    while before >= floor, tags[before] == .adverb { before -= 1 }
    guard before >= floor else { return false }
    switch tags[before] {
    case .noun, .nounPlural, .properNoun, .pronoun: return true
    default: return false
    }
  }

  /// What the auxiliary of a participle says; nil where it must be sought further left.
  private func ofParticiple(_ index: Int, _ floor: Int) -> Outlook? {
    var before = index - 1
    while before >= floor, tags[before] == .adverb || tags[before] == .pastParticiple { before -= 1 }
    guard before >= floor else { return .past }
    switch tags[before] {
    case .modal: return .future
    case .verbPast: return .past
    case .verbPresent: return lexicon.lists.contains(.have, tokens[before].word) ? .past : .present
    case .verbBase, .to, .gerund: return nil
    default: return .past
    }
  }

  /// The verb behind an expression that opens its clause.
  private func lookRight(_ start: Int) -> Outlook {
    let lists = lexicon.lists
    for index in start..<min(start + 24, sentence.upperBound) {
      let word = tokens[index].word
      switch tags[index] {
      case .modal: return .future
      case .verbPast: return lists.contains(.ahead, word) ? .future : .past
      case .pastParticiple where isNoun(index - 1) && !lists.contains(.ahead, word): return .past
      case .verbPresent:
        if lists.contains(.have, word) { return .past }
        let next = index + 1
        if lists.contains(.be, word), tag(next) == .to || lists.contains(.ahead, self.word(next)) {
          return .future
        }
        return lists.contains(.back, word) ? .past : .present
      case .punctuation where mark(index) == UInt8(ascii: ";") || opensQuote(index): return .unknown
      default: break
      }
    }
    return .unknown
  }

  private func opensQuote(_ index: Int) -> Bool {
    let byte = mark(index)
    return byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "`")
      || (byte == 0xE2 && tokens[index].end - tokens[index].start == 3
        && text[Int(tokens[index].end) - 1] == 0x9C)
  }
}
