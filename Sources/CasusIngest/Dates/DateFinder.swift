import CasusModel

/// A date expression: its tokens, its value, and how the value was reached.
struct FoundDate {
  var tokens: Range<Int>
  var value: EDTFDate
  var derived: String
  /// Whether the value could not be worked out, because it counts from an unknown day: only the place is known.
  var isOpen = false
}

/// Finds date expressions in a sentence and works out what they mean against the day the article was published.
///
/// Without that day a date keeps its unknown year (`XXXX-06-19`), and expressions that only count from it
/// (`on Tuesday`, `last week`) have no value.
struct DateFinder {
  let lexicon: Lexicon
  let tokens: [Token]
  let tags: [PartOfSpeech]
  let text: UnsafeBufferPointer<UInt8>
  /// The day of publication, or nil.
  var published: CivilDay?
  /// The date found last in the story, from which `two days earlier` counts.
  var anchor: CivilDay?

  /// The date expressions of a sentence, in order.
  mutating func find(in range: Range<Int>) -> [FoundDate] {
    var found: [FoundDate] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard mayBegin(index), let date = match(at: index, range) ?? open(at: index, range) else {
        index += 1
        continue
      }
      found.append(date)
      if let day = date.value.day, !date.isOpen { anchor = day }
      index = date.tokens.upperBound
    }
    return found
  }

  /// An expression that counts from an unknown day: `on Tuesday` without a date of publication.
  func open(at index: Int, _ range: Range<Int>) -> FoundDate? {
    guard published == nil else { return nil }
    var finder = self
    finder.published = CivilDay(number: 0)
    guard var date = finder.match(at: index, range) else { return nil }
    date.isOpen = true
    return date
  }

  // MARK: Tokens

  func word(_ index: Int) -> WordID { index >= 0 && index < tokens.count ? tokens[index].word : 0 }

  func row(_ index: Int) -> DateWord? { lexicon.dateWords[word(index)] }

  func mayBegin(_ index: Int) -> Bool {
    tokens[index].shape.contains(.digits) || lexicon.row(tokens[index].word).isDateWord
  }

  /// The number that a token writes, in figures or words.
  func number(_ index: Int) -> Int? {
    guard index >= 0, index < tokens.count else { return nil }
    let token = tokens[index]
    if token.shape.contains(.digits) {
      var value = 0
      for position in Int(token.start)..<Int(token.end) {
        let byte = text[position]
        guard byte &- 48 < 10, value < 100_000 else { return nil }
        value = value * 10 + Int(byte - 48)
      }
      return value
    }
    if case .number(let value) = row(index) { return value }
    return nil
  }

  /// A day of a month: `19`, `19th`.
  func dayOfMonth(_ index: Int) -> Int? {
    guard index >= 0, index < tokens.count, tokens[index].shape.contains(.digits) else { return nil }
    let token = tokens[index]
    var value = 0
    var position = Int(token.start)
    while position < Int(token.end), text[position] &- 48 < 10 {
      value = value * 10 + Int(text[position] - 48)
      position += 1
      if value > 31 { return nil }
    }
    let rest = Int(token.end) - position
    guard value >= 1, rest == 0 || rest == 2 else { return nil }
    return value
  }

  /// A year between 1500 and 2199.
  func year(_ index: Int) -> Int? {
    guard index < tokens.count, tokens[index].end - tokens[index].start == 4, let value = number(index),
      (1500...2199).contains(value)
    else { return nil }
    return value
  }

  func isComma(_ index: Int) -> Bool {
    index < tokens.count && text[Int(tokens[index].start)] == UInt8(ascii: ",")
      && tokens[index].end - tokens[index].start == 1
  }

  // MARK: Expressions

  func match(at index: Int, _ range: Range<Int>) -> FoundDate? {
    if let date = iso(index) ?? decade(index) ?? dayMonth(index, range) ?? counted(index, range) {
      return date
    }
    switch row(index) {
    case .month(let month): return monthFirst(index, month, range)
    case .weekday(let weekday): return self.weekday(index, weekday)
    case .relativeDay(let offset):
      return published.map { day($0.adding(days: offset), index..<index + 1, "day counted from published") }
    case .which(let direction): return directed(index, direction, range)
    case .season(let season): return self.season(index, season)
    case .ordinal(let number):
      guard case .unit(.quarter) = row(index + 1) else { break }
      return quarter(number, index..<index + 2)
    case .quarter(let number): return quarter(number, index..<index + 1)
    case .part(let qualifier): return partOf(index, qualifier, range)
    default: break
    }
    return bareYear(index)
  }

  func day(
    _ day: CivilDay, _ tokens: Range<Int>, _ derived: String, _ qualifier: EDTFDate.Qualifier = .exact
  ) -> FoundDate {
    FoundDate(tokens: tokens, value: EDTFDate(day, qualifier), derived: derived)
  }

  func point(_ year: Int?, _ part: PartialDate.Part, _ tokens: Range<Int>, _ derived: String)
    -> FoundDate?
  {
    PartialDate(year: year, part: part).map {
      FoundDate(tokens: tokens, value: EDTFDate($0), derived: derived)
    }
  }

  /// `2024-06-19`.
  func iso(_ index: Int) -> FoundDate? {
    let token = tokens[index]
    guard token.shape.contains(.hyphen), token.end - token.start == 10 else { return nil }
    let words = String(decoding: text[Int(token.start)..<Int(token.end)], as: UTF8.self)
    guard let date = EDTFDate(words), date.day != nil else { return nil }
    return FoundDate(tokens: index..<index + 1, value: date, derived: "as written")
  }

  /// `the 1990s`.
  func decade(_ index: Int) -> FoundDate? {
    let token = tokens[index]
    guard token.shape.contains(.digits), token.end - token.start == 5,
      text[Int(token.end) - 1] == UInt8(ascii: "s")
    else { return nil }
    var value = 0
    for position in Int(token.start)..<Int(token.end) - 1 {
      guard text[position] &- 48 < 10 else { return nil }
      value = value * 10 + Int(text[position] - 48)
    }
    guard value % 10 == 0 else { return nil }
    return point(value, .decade, index..<index + 1, "decade as written")
  }

  /// `June 19, 2024`, `June 19`, `June 2024`, `June`.
  func monthFirst(_ index: Int, _ month: Int, _ range: Range<Int>) -> FoundDate? {
    // `may` and `march` are months only where they are capitalised and something of a date follows or leads.
    guard tokens[index].shape.contains(.capitalised) else { return nil }
    let isWord = month == 5 || month == 3
    if let dayNumber = dayOfMonth(index + 1), year(index + 1) == nil {
      let yearPlace = isComma(index + 2) ? index + 3 : index + 2
      if let year = year(yearPlace) {
        return point(year, .day(month: month, day: dayNumber), index..<yearPlace + 1, "date as written")
      }
      return withoutYear(month, dayNumber, index..<index + 2)
    }
    let yearPlace = isComma(index + 1) ? index + 2 : index + 1
    if let year = year(yearPlace) {
      return point(year, .month(month), index..<yearPlace + 1, "month as written")
    }
    if isWord, !isAfterTimePreposition(index) { return nil }
    guard let published else { return point(nil, .month(month), index..<index + 1, "month without a year") }
    let today = published.calendarDate
    let year =
      looksAhead(index)
      ? (month >= today.month ? today.year : today.year + 1)
      : (month <= today.month ? today.year : today.year - 1)
    return point(
      year, .month(month), index..<index + 1,
      looksAhead(index) ? "month after published" : "month before published")
  }

  func isAfterTimePreposition(_ index: Int) -> Bool {
    index > 0
      && (tags[index - 1] == .preposition
        || row(index - 1).map { if case .part = $0 { true } else { false } } == true)
  }

  /// `19 June 2024`, `19 June`, `the 19th of June`.
  func dayMonth(_ index: Int, _ range: Range<Int>) -> FoundDate? {
    guard let dayNumber = dayOfMonth(index) else { return nil }
    var place = index + 1
    if word(place) == lexicon.grammar.of { place += 1 }
    guard case .month(let month) = row(place), tokens[place].shape.contains(.capitalised) else { return nil }
    let yearPlace = isComma(place + 1) ? place + 2 : place + 1
    if let year = year(yearPlace) {
      return point(year, .day(month: month, day: dayNumber), index..<yearPlace + 1, "date as written")
    }
    return withoutYear(month, dayNumber, index..<place + 1)
  }

  /// The year that brings a day nearest to the day of publication, on the side that the sentence looks to.
  func withoutYear(_ month: Int, _ dayNumber: Int, _ range: Range<Int>) -> FoundDate? {
    guard let published else {
      return point(nil, .day(month: month, day: dayNumber), range, "month-day without a year")
    }
    let ahead = looksAhead(range.lowerBound)
    let year = published.calendarDate.year
    let candidates = [year - 1, year, year + 1].compactMap {
      CivilDay(year: $0, month: month, day: dayNumber)
    }
    let chosen =
      ahead ? candidates.first { $0 >= published } : candidates.last { $0 <= published.adding(days: 1) }
    guard let chosen else { return nil }
    return day(chosen, range, ahead ? "month-day after published" : "month-day before published")
  }

  /// Whether the verb near the expression looks to the future: `will meet on Tuesday`.
  func looksAhead(_ index: Int) -> Bool {
    var position = index - 1
    var steps = 0
    while position >= 0, steps < 14 {
      if lexicon.lists.contains(.future, tokens[position].word),
        tags[position] == .modal || tags[position] == .gerund
      {
        return true
      }
      if tags[position] == .verbPast { return false }
      if tags[position] == .to, position + 1 < tags.count, tags[position + 1] == .verbBase { return true }
      position -= 1
      steps += 1
    }
    return false
  }

  /// `on Tuesday`: the latest up to the day of publication, or the next one after a future verb.
  func weekday(_ index: Int, _ weekday: Int) -> FoundDate? {
    guard tokens[index].shape.contains(.capitalised), let published else { return nil }
    let isAhead = looksAhead(index)
    let back = (published.weekday - weekday + 7) % 7
    let ahead = (weekday - published.weekday + 7) % 7
    let chosen = isAhead ? published.adding(days: ahead == 0 ? 7 : ahead) : published.adding(days: -back)
    return day(chosen, index..<index + 1, isAhead ? "weekday after published" : "weekday up to published")
  }
}
