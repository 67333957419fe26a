import CasusModel

/// Parts of dates, approximations, ranges, and what an expression dates.
extension DateFinder {
  // MARK: Parts

  /// `early June`, `late last year`, `earlier this month`, `later Tuesday`, `early in 2014`, `earlier in the week`,
  /// `earlier that day`: the value is that of the whole.
  func partOf(_ index: Int) -> FoundDate? {
    var place = index + 1
    let isLinked = tag(place) == .preposition && !isOf(place) && tags[index] != .verbPast
    if isLinked { place += 1 }
    if word(place) != 0, word(place) == lexicon.grammar.that {
      if case .unit(let unit) = row(place + 1) {
        return unitAlone(place + 1, unit).map { extended($0, from: index) }
      }
      return dayPart(place + 1).map { extended($0, from: index) }
    }
    if isThe(place) {
      guard isLinked else { return nil }
      return currentUnit(place + 1).map { extended($0, from: index) }
        ?? baseDate(place + 1).map { extended($0, from: index) }
    }
    if case .dayPart = row(place) { return nil }
    guard place < sentence.upperBound, mayBegin(place), let inner = match(at: place),
      inner.value?.isInterval != true
    else { return nil }
    return extended(inner, from: index)
  }

  private func extended(_ date: FoundDate, from index: Int) -> FoundDate {
    var date = date
    date.tokens = index..<date.tokens.upperBound
    return date
  }

  /// `the end of the month`, `the beginning of 2014`, `the middle of next week`.
  func boundary(_ index: Int) -> FoundDate? {
    guard isOf(index + 1) else { return nil }
    let place = isThe(index + 2) ? index + 3 : index + 2
    if case .unit(.day) = row(place), let day = clock.focusDay {
      return self.day(day, index..<place + 1, "day", .of, .story(EDTFDate(day)))
    }
    if let unit = currentUnit(place) { return extended(unit, from: index) }
    guard let inner = baseDate(place), inner.value?.day == nil, inner.value?.isInterval != true else {
      return nil
    }
    return extended(inner, from: index)
  }

  /// The week, month or year of writing.
  private func currentUnit(_ index: Int) -> FoundDate? {
    guard case .unit(let unit) = row(index),
      [.week, .month, .quarter, .year, .decade, .century].contains(unit),
      !isOf(index + 1), year(index + 1) == nil, let (today, anchor) = reference(precision(unit))
    else { return nil }
    return calendarUnit(unit, 0, from: today).map {
      FoundDate(
        tokens: index..<index + 1, value: EDTFDate($0),
        derivation: Derivation(form: unit.rawValue, relation: .of, anchor: anchor))
    }
  }

  /// `about 1990`, `around June 19`.
  func approximated(_ date: FoundDate) -> FoundDate {
    let start = date.tokens.lowerBound
    let place = isThe(start - 1) ? start - 2 : start - 1
    guard place >= sentence.lowerBound, case .about = row(place), let value = date.value, !value.isInterval,
      let point = value.start, value.qualifier == .exact
    else { return date }
    var date = date
    date.value = EDTFDate(point, .approximate)
    date.tokens = place..<date.tokens.upperBound
    return date
  }

  // MARK: Ranges

  /// `June 1-7`: the days of a month whose last day is known.
  func days(_ days: ClosedRange<Int>, of last: FoundDate?) -> FoundDate? {
    guard let last, let end = last.value?.start, case .day(let month, _) = end.part,
      let start = PartialDate(year: end.year, part: .day(month: month, day: days.lowerBound)),
      let value = EDTFDate(from: start, to: end)
    else { return nil }
    return FoundDate(tokens: last.tokens, value: value, derivation: last.derivation)
  }

  /// An expression with the end of its range: `from March to May`, `between 1990 and 1994`, `June 1 to 7`.
  func joined(_ date: FoundDate) -> FoundDate {
    let link = date.tokens.upperBound
    guard let from = date.value?.start, date.value?.isInterval == false, joins(link, date) else {
      return date
    }
    let place = isThe(link + 1) ? link + 2 : link + 1
    if case .day(let month, let first) = from.part, let day = dayOfMonth(place), isDayAlone(place),
      day > first,
      let end = monthDay(month, day, date.tokens.lowerBound..<place + 1)
    {
      return sameYear(date, end) ?? date
    }
    if from.part == .year, let last = year(place),
      let end = point(last, .year, date.tokens.lowerBound..<place + 1, "years")
    {
      return interval(date, end) ?? date
    }
    guard place < sentence.upperBound, mayBegin(place), let end = match(at: place),
      end.value?.isInterval == false
    else { return date }
    return sameYear(date, end) ?? date
  }

  /// Whether the word behind a date joins it to the end of a range.
  private func joins(_ link: Int, _ date: FoundDate) -> Bool {
    let start = isThe(date.tokens.lowerBound - 1) ? date.tokens.lowerBound - 2 : date.tokens.lowerBound - 1
    let before = start >= 0 ? tokens[start].word : 0
    if before != 0, before == lexicon.grammar.between {
      return word(link) != 0 && lexicon.lists.contains(.and, word(link))
    }
    guard case .link = row(link) else { return false }
    if tokens[link].shape.contains(.punctuation) { return true }
    return before == lexicon.grammar.from || word(link) == lexicon.grammar.through
  }

  /// Whether a number is a day of the month before it, and counts nothing itself.
  private func isDayAlone(_ index: Int) -> Bool {
    let next = index + 1
    if case .month = row(next) { return false }
    return !isNoun(next) && tag(next) != .adjective && tag(next) != .number && mark(next) != UInt8(ascii: "%")
  }

  /// A range whose ends share a year that only one of them gives, or that the clause gives to both.
  private func sameYear(_ first: FoundDate, _ last: FoundDate) -> FoundDate? {
    guard let from = first.value?.start, let to = last.value?.start else { return nil }
    let isFirstWritten = first.derivation.relation == .asWritten
    let isLastWritten = last.derivation.relation == .asWritten
    if isLastWritten, !isFirstWritten, let year = to.year, isNamed(from.part) {
      let years = [year, year - 1].compactMap { PartialDate(year: $0, part: from.part) }
      return years.lazy.compactMap { interval(moved(first, to: $0), last) }.first
    }
    if isFirstWritten, !isLastWritten, let year = from.year, isNamed(to.part) {
      let years = [year, year + 1].compactMap { PartialDate(year: $0, part: to.part) }
      return years.lazy.compactMap { interval(first, moved(last, to: $0)) }.first
    }
    if let whole = interval(first, last) { return whole }
    guard isNamed(from.part), let year = to.year, let earlier = PartialDate(year: year - 1, part: from.part)
    else { return nil }
    return interval(moved(first, to: PartialDate(year: year, part: from.part) ?? earlier), last)
      ?? interval(moved(first, to: earlier), last)
  }

  private func isNamed(_ part: PartialDate.Part) -> Bool {
    switch part {
    case .month, .day, .season, .quarter: true
    default: false
    }
  }

  private func moved(_ date: FoundDate, to point: PartialDate) -> FoundDate {
    FoundDate(tokens: date.tokens, value: EDTFDate(point), derivation: date.derivation)
  }

  private func interval(_ first: FoundDate, _ last: FoundDate) -> FoundDate? {
    guard let from = first.value?.start, let to = last.value?.start, let value = EDTFDate(from: from, to: to)
    else { return nil }
    return FoundDate(
      tokens: first.tokens.lowerBound..<last.tokens.upperBound, value: value, derivation: last.derivation)
  }

  /// The second day of `April 24 and 25`.
  func continuation(at index: Int) -> FoundDate? {
    guard let last, case .day(let month, let first)? = last.value?.start?.part, let value = last.value,
      !value.isInterval, index > last.tokens.upperBound, index <= last.tokens.upperBound + 2,
      (last.tokens.upperBound..<index).allSatisfy({ isComma($0) || tag($0) == .conjunction }),
      last.derivation.form == "date" || last.derivation.form == "month-day",
      let day = dayOfMonth(index), tokens[index].shape.contains(.digits), day > first, isDayAlone(index)
    else { return nil }
    if let year = value.start?.year, mark(index - 1) == 0 || last.derivation.form == "month-day" {
      var next = point(year, .day(month: month, day: day), index..<index + 1, last.derivation.form)
      next?.derivation = last.derivation
      return next
    }
    return point(nil, .day(month: month, day: day), index..<index + 1, "month-day", .withoutYear)
  }

  // MARK: What it dates

  /// Whether an expression dates its clause or only the noun that it belongs to.
  func scope(of date: FoundDate) -> FoundDate.Scope {
    guard date.scope == .clause else { return date.scope }
    let (start, end) = (date.tokens.lowerBound, date.tokens.upperBound)
    if isPossessive(end) { return .noun }
    if start >= 2, isOfWord(start - 1), isNounTag(start - 2), !isDateWord(start - 2) { return .noun }
    guard start > 0, isNoun(end) || (tag(end) == .adjective && isNoun(end + 1)), !isComma(end) else {
      return .clause
    }
    if tokens[start].shape.contains(.hyphen), date.value?.start.map({ isNamed($0.part) }) == true {
      return .noun
    }
    let before = tags[start - 1]
    guard
      before == .determiner || before == .possessivePronoun || before == .possessive || before == .adjective
    else { return .clause }
    switch date.value?.start?.part {
    case .year?, .month?, .day?: return .noun
    default: return .clause
    }
  }

  private func isOfWord(_ index: Int) -> Bool { tokens[index].word == lexicon.grammar.of }

  private func isNounTag(_ index: Int) -> Bool {
    tags[index] == .noun || tags[index] == .nounPlural || tags[index] == .properNoun
  }

  private func isDateWord(_ index: Int) -> Bool { lexicon.row(tokens[index].word).dateWord != 0 }
}
