import CasusModel

/// Cuts a tagged sentence into noun groups, verb groups and what stands between them.
struct Chunker {
  let lexicon: Lexicon
  let tokens: [Token]
  let tags: [PartOfSpeech]
  let text: UnsafeBufferPointer<UInt8>

  /// Fills `groups`, `verbs` and `elements` of the parse; `dates` are token ranges that stand for times.
  func chunk(_ parse: inout SentenceParse, dates: [Range<Int>]) {
    var index = parse.range.lowerBound
    let end = parse.range.upperBound
    var date = dates.partitioningIndex { $0.upperBound > index }
    while index < end {
      if date < dates.count, dates[date].lowerBound <= index {
        let range = dates[date]
        addGroup(&parse, start: index, end: min(range.upperBound, end), isDate: true)
        index = max(index + 1, min(range.upperBound, end))
        date += 1
        continue
      }
      let limit = date < dates.count ? min(end, dates[date].lowerBound) : end
      if let number = approximation(index, limit) {
        for skipped in index..<number { parse.elements.append(element(.adverb, skipped, 0)) }
        index = number
      }
      if let end = abbreviationEnd(index, limit) {
        // `the World Food Programme (WFP) to deliver`: no boundary.
        for inside in index..<end { parse.elements.append(element(.other, inside, tokens[inside].word)) }
        index = end
      } else if isQuote(index) {
        parse.elements.append(element(.quote, index, 0))
        index += 1
      } else if let next = verbGroup(&parse, index, limit) {
        index = next
      } else if let next = nounGroup(&parse, index, limit) {
        index = next
      } else {
        parse.elements.append(other(index))
        index += 1
      }
    }
  }

  /// Where the number begins that words such as `at least` or `up to` stand before, or nil.
  @inline(__always)
  func approximation(_ index: Int, _ limit: Int) -> Int? {
    let lists = lexicon.lists
    let word = tokens[index].word
    guard lists.contains(.approximating, word) || lists.contains(.approximate, word) else { return nil }
    var next = index
    while next < limit, lists.contains(.approximating, tokens[next].word) { next += 1 }
    let opens = tags[index] != .to && (next > index + 1 || tags[index] == .adverb)
    guard next > index, opens else {
      guard index + 1 < limit, lists.contains(.approximate, word), beginsNumber(index + 1)
      else { return nil }
      return index + 1
    }
    guard next < limit, beginsNumber(next) else { return nil }
    return next
  }

  /// Where the abbreviation in brackets ends that opens here, or nil.
  @inline(__always)
  private func abbreviationEnd(_ index: Int, _ limit: Int) -> Int? {
    guard tokens[index].shape.contains(.punctuation), index > 0, index + 2 < limit,
      text[Int(tokens[index].start)] == UInt8(ascii: "("),
      tokens[index + 1].shape.contains(.allCapitals), text[Int(tokens[index + 2].start)] == UInt8(ascii: ")")
    else { return nil }
    return index + 3
  }

  private func beginsNumber(_ index: Int) -> Bool {
    tags[index] == .number || isCurrencySign(index)
      || tags[index] == .properNoun && index + 1 < tokens.count && isCurrencySign(index + 1)
  }

  /// Whether a token is `$`, `€`, `£` or `¥`.
  func isCurrencySign(_ index: Int) -> Bool {
    let token = tokens[index]
    guard tags[index] == .other || token.shape.contains(.punctuation) else { return false }
    return token.end - token.start <= 3 && beginsWithCurrency(index)
  }

  /// Whether a token begins with a sign of money, alone or before a number (`€28`).
  func beginsWithCurrency(_ index: Int) -> Bool {
    let start = Int(tokens[index].start)
    switch text[start] {
    case UInt8(ascii: "$"): return true
    case 0xC2: return text[start + 1] == 0xA3 || text[start + 1] == 0xA5
    case 0xE2: return text[start + 1] == 0x82
    default: return false
    }
  }

  func element(_ kind: SentenceElement.Kind, _ token: Int, _ index: Int32) -> SentenceElement {
    SentenceElement(kind: kind, token: Int32(token), index: index)
  }

  @inline(__always)
  func isQuote(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.shape.contains(.punctuation) else { return false }
    let byte = text[Int(token.start)]
    if byte == UInt8(ascii: "\"") { return true }
    if byte == 0xE2, token.end - token.start == 3 {
      let last = text[Int(token.start) + 2]
      return last == 0x9C || last == 0x9D
    }
    return byte == UInt8(ascii: "`")
      || (byte == UInt8(ascii: "'") && token.end - token.start == 1 && token.shape.contains(.spaceBefore))
  }

  /// A token that is part of no group.
  func other(_ index: Int) -> SentenceElement {
    let token = tokens[index]
    let word = token.word
    if token.shape.contains(.punctuation) {
      switch text[Int(token.start)] {
      case UInt8(ascii: ","): return element(.comma, index, word)
      case UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
        return element(.stop, index, word)
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"):
        return element(.comma, index, word)
      case UInt8(ascii: "-") where token.end - token.start > 1 || token.shape.contains(.spaceBefore):
        return element(.comma, index, word)
      case 0xE2: return element(.comma, index, word)
      default: return element(.other, index, word)
      }
    }
    let lists = lexicon.lists
    switch tags[index] {
    case .conjunction: return element(.conjunction, index, word)
    case .to: return element(.to, index, word)
    case .wh:
      if lists.contains(.relative, word) { return element(.relative, index, word) }
      return element(.subordinator, index, word)
    case .preposition:
      if lists.contains(.relative, word) || lists.contains(.subordinator, word), startsClause(index) {
        return element(isRelativeThat(index) ? .relative : .subordinator, index, word)
      }
      return element(.preposition, index, word)
    case .particle: return element(.adverb, index, word)
    case .adverb: return element(.adverb, index, word)
    case .adjective: return element(.adjective, index, word)
    default: return element(.other, index, word)
    }
  }

  /// Whether a word such as `after`, `as`, `that`, `before` opens a clause: a finite verb follows before the next comma.
  func startsClause(_ index: Int) -> Bool {
    let word = tokens[index].word
    if word == lexicon.grammar.that || lexicon.lists.contains(.conditional, word) { return true }
    var position = index + 1
    var sawNoun = false
    while position < tokens.count, position < index + 14 {
      switch tags[position] {
      case .verbPast, .verbPresent, .modal: return true
      case .punctuation where text[Int(tokens[position].start)] == UInt8(ascii: ",") && sawNoun: return false
      case .punctuation where text[Int(tokens[position].start)] == UInt8(ascii: "."): return false
      case .gerund where position == index + 1: return false
      case .noun, .nounPlural, .properNoun, .pronoun: sawNoun = true
      default: break
      }
      position += 1
    }
    return false
  }

  /// Whether `that` refers to the noun before it: a verb follows at once.
  func isRelativeThat(_ index: Int) -> Bool {
    guard lexicon.lists.contains(.relative, tokens[index].word), index > 0, index + 1 < tokens.count else {
      return false
    }
    let before = tags[index - 1]
    guard before == .noun || before == .nounPlural || before == .properNoun else { return false }
    let after = tags[index + 1]
    return after == .verbPast || after == .verbPresent || after == .modal
      || (after == .adverb && index + 2 < tags.count
        && (tags[index + 2] == .verbPast || tags[index + 2] == .verbPresent))
  }
}

extension Array {
  /// The first index whose element satisfies a predicate that is false for all before and true for all after it.
  func partitioningIndex(_ isAfter: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
