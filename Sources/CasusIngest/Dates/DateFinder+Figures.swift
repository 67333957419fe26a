import CasusModel

/// Dates that begin with figures: `2024-06-19`, `19.6.2024`, `the 1990s`, `1990-94`, `19 June`, `in 2014`.
extension DateFinder {
  /// `2024-06-19`, `2024-W25`.
  func iso(_ index: Int) -> FoundDate? {
    let token = tokens[index]
    let length = token.end - token.start
    guard token.shape.contains(.hyphen), length == 10 || length == 8 else { return nil }
    let words = String(decoding: text[Int(token.start)..<Int(token.end)], as: UTF8.self)
    guard let date = EDTFDate(words), let start = date.start else { return nil }
    switch start.part {
    case .day, .week: break
    default: return nil
    }
    return FoundDate(tokens: index..<index + 1, value: date, derivation: .asWritten("date"))
  }

  /// `19.6.2024`, `6/19/2024`, `19-06-2024`: which number is the day shows where one is above twelve, in another date of
  /// the article, or by the day of writing; else the date is left open.
  func numeric(_ index: Int) -> FoundDate? {
    guard let (first, second, year, end) = threeNumbers(index) else { return nil }
    let tokens = index..<end
    if first > 31 {
      return point(first, .day(month: second, day: year), tokens, "date")
    }
    let full = year < 100 ? (year < 50 ? 2000 + year : 1900 + year) : year
    let dayFirst = CivilDay(year: full, month: second, day: first)
    let monthFirst = CivilDay(year: full, month: first, day: second)
    guard let chosen = choose(dayFirst, monthFirst, isDotted: mark(in: index)) else {
      return dayFirst == nil ? nil : leftOpen(tokens, "day or month")
    }
    return day(chosen, tokens, "date", .asWritten)
  }

  /// Whether a date is written with dots, which put the day first.
  private func mark(in index: Int) -> Bool { position(of: UInt8(ascii: "."), in: index) != nil }

  private func choose(_ dayFirst: CivilDay?, _ monthFirst: CivilDay?, isDotted: Bool) -> CivilDay? {
    guard let dayFirst, let monthFirst else { return dayFirst ?? monthFirst }
    if dayFirst == monthFirst || isDotted { return dayFirst }
    if let isDayFirst = clock.isDayFirst { return isDayFirst ? dayFirst : monthFirst }
    guard let today = today?.day else { return nil }
    let isNear = [dayFirst, monthFirst].map { abs($0.number - today.number) <= 10 }
    return isNear[0] == isNear[1] ? nil : isNear[0] ? dayFirst : monthFirst
  }

  /// Three numbers in one token (`19.6.2024`) or in five (`6 / 19 / 2024`).
  func threeNumbers(_ index: Int) -> (Int, Int, Int, end: Int)? {
    guard index < sentence.upperBound, tokens[index].end - tokens[index].start <= 10 else { return nil }
    if let pieces = piecesOfToken(index) { return (pieces.0, pieces.1, pieces.2, index + 1) }
    guard index + 4 < sentence.upperBound, mark(index + 1) == UInt8(ascii: "/"),
      mark(index + 3) == UInt8(ascii: "/"),
      let first = number(index), let second = number(index + 2), let third = number(index + 4),
      isDate(first, second, third, tokens[index + 4].end - tokens[index + 4].start)
    else { return nil }
    return (first, second, third, index + 5)
  }

  private func piecesOfToken(_ index: Int) -> (Int, Int, Int)? {
    let (start, end) = (Int(tokens[index].start), Int(tokens[index].end))
    guard end - start >= 8 else { return nil }
    let separator = position(of: UInt8(ascii: "."), in: index) ?? position(of: UInt8(ascii: "-"), in: index)
    guard let separator, end - separator > 3,
      let next = (separator + 1..<end).first(where: { text[$0] == text[separator] }),
      let first = digits(start, separator), let second = digits(separator + 1, next),
      let third = digits(next + 1, end), isDate(first, second, third, Int32(end - next - 1))
    else { return nil }
    return (first, second, third)
  }

  private func isDate(_ first: Int, _ second: Int, _ third: Int, _ yearLength: Int32) -> Bool {
    if first > 1500, first < 2200 { return (1...12).contains(second) && (1...31).contains(third) }
    let isYear = yearLength == 4 ? (1500...2199).contains(third) : yearLength == 2
    return isYear && (1...31).contains(first) && (1...31).contains(second) && min(first, second) <= 12
  }

  /// `the 1990s`, `the mid-1990s`, `the '90s`.
  func decade(_ index: Int) -> FoundDate? {
    let token = tokens[index]
    var start = Int(token.start)
    let end = Int(token.end) - 1
    guard end > start, text[end] == UInt8(ascii: "s") else { return nil }
    if let hyphen = position(of: UInt8(ascii: "-"), in: index), isPart(start, hyphen) { start = hyphen + 1 }
    guard let value = digits(start, end), value % 10 == 0 else { return nil }
    if end - start == 4, (1500...2190).contains(value) {
      return point(value, .decade, index..<index + 1, "decade")
    }
    // `the '90s` and `the early 90s`, but not `a man in his 90s`.
    let isShort = index > 0 && end - start == 2 && value >= 20
    guard isShort,
      mark(index - 1) == UInt8(ascii: "'") || mark(index - 1) == 0xE2 || isThe(index - 1) || isPart(index - 1)
    else { return nil }
    return point(1900 + value, .decade, index..<index + 1, "decade")
  }

  private func isPart(_ index: Int) -> Bool { if case .part = row(index) { true } else { false } }

  /// Whether bytes are `mid`, `early` or `late`.
  private func isPart(_ start: Int, _ end: Int) -> Bool {
    switch end - start {
    case 3: text[start] | 32 == UInt8(ascii: "m")
    case 4: text[start] | 32 == UInt8(ascii: "l")
    case 5: text[start] | 32 == UInt8(ascii: "e")
    default: false
    }
  }

  /// `1990-94`, `1990-1994`, `mid-1996`.
  func yearRange(_ index: Int) -> FoundDate? {
    guard tokens[index].shape.contains(.hyphen), let hyphen = position(of: UInt8(ascii: "-"), in: index)
    else {
      return nil
    }
    let (start, end) = (Int(tokens[index].start), Int(tokens[index].end))
    if isPart(start, hyphen), let value = digits(hyphen + 1, end), (1500...2199).contains(value) {
      return point(value, .year, index..<index + 1, "year")
    }
    guard hyphen - start == 4, let first = digits(start, hyphen), (1800...2199).contains(first),
      let second = digits(hyphen + 1, end), isYearContext(index)
    else { return nil }
    let full = end - hyphen == 3 ? first / 100 * 100 + second : second
    guard full > first, full - first < 200, let from = PartialDate(year: first, part: .year),
      let to = PartialDate(year: full, part: .year), let value = EDTFDate(from: from, to: to)
    else { return nil }
    return FoundDate(tokens: index..<index + 1, value: value, derivation: .asWritten("years"))
  }

  /// `19 June 2024`, `the 19th of June`, `1-7 June`.
  func dayFirst(_ index: Int) -> FoundDate? {
    if let days = dayRange(index) { return rangeBeforeMonth(index, days) }
    guard let dayNumber = dayOfMonth(index) else { return nil }
    let place = isOf(index + 1) ? index + 2 : index + 1
    guard case .month(let month) = row(place), isMonth(place) else { return nil }
    return monthDay(month, dayNumber, index..<place + 1)
  }

  /// The two days of a token such as `1-7`.
  func dayRange(_ index: Int) -> ClosedRange<Int>? {
    guard index < sentence.upperBound, tokens[index].shape.contains(.hyphen),
      tokens[index].shape.contains(.digits),
      let hyphen = position(of: UInt8(ascii: "-"), in: index),
      let first = digits(Int(tokens[index].start), hyphen),
      let last = digits(hyphen + 1, Int(tokens[index].end)),
      first >= 1, first < last, last <= 31
    else { return nil }
    return first...last
  }

  private func rangeBeforeMonth(_ index: Int, _ days: ClosedRange<Int>) -> FoundDate? {
    let place = isOf(index + 1) ? index + 2 : index + 1
    guard case .month(let month) = row(place), isMonth(place) else { return nil }
    return self.days(days, of: monthDay(month, days.upperBound, index..<place + 1))
  }

  /// `the 20th century`.
  func century(_ index: Int) -> FoundDate? {
    guard let (number, rest) = leadingNumber(index), rest == 2 || rest == 10, (1...21).contains(number) else {
      return nil
    }
    // `20th-century` is one token.
    if rest == 10 { return point((number - 1) * 100, .century, index..<index + 1, "century") }
    guard case .unit(.century) = row(index + 1) else { return nil }
    return point((number - 1) * 100, .century, index..<index + 2, "century")
  }

  /// `in 2014`, `since 1991`, `(1987)`, `its 1990 invasion`, `the 1988 quarter`.
  func bareYear(_ index: Int) -> FoundDate? {
    guard let year = year(index) else { return nil }
    if let quarter = quarterOfYear(index, year) { return quarter }
    guard isYearContext(index) else { return nil }
    return point(year, .year, index..<index + 1, "year")
  }

  /// Whether four figures are a year where they stand, rather than a number of things.
  private func isYearContext(_ index: Int) -> Bool {
    guard index > 0, let before = tag(index - 1) else { return false }
    let next = tag(index + 1)
    let countsNext = next == .noun || next == .nounPlural
    if mark(index - 1) == UInt8(ascii: "(") { return !countsNext }
    if let last, last.tokens.upperBound == index - 1, before == .conjunction || isComma(index - 1),
      !countsNext,
      last.value?.start.map({ $0.part == .year }) == true
    {
      return true
    }
    switch row(index - 1) {
    case .part, .about: return !countsNext
    default: break
    }
    switch before {
    case .preposition, .to:
      let word = word(index - 1)
      if word == lexicon.grammar.in || lexicon.lists.contains(.back, word) { return true }
      return !countsNext && !isClock(index)
    case .determiner, .possessivePronoun, .possessive, .adjective:
      // `its 1990 invasion`, but neither `the 2000 soldiers` nor `another 1500 refugees`.
      guard next == .noun || next == .adjective || next == .properNoun || next == .nounPlural else {
        return before == .determiner && !isClock(index)
      }
      let isRound = (year(index) ?? 0) % 100 == 0
      return !(next == .nounPlural && isRound) && (before != .adjective || next == .noun)
    default: return false
    }
  }

  /// `at 1500`, `1500 GMT`.
  private func isClock(_ index: Int) -> Bool {
    guard index + 1 < sentence.upperBound else { return false }
    return tokens[index + 1].shape.contains(.allCapitals)
      && tokens[index + 1].end - tokens[index + 1].start == 3
  }
}
