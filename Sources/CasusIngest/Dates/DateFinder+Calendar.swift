import CasusModel

/// Months, weekdays, seasons and feasts by name.
extension DateFinder {
  // MARK: Months

  /// Whether a month's name is meant: capitalised, or the end of `mid-November`.
  func isMonth(_ index: Int) -> Bool {
    isCapitalised(index) || (index < sentence.upperBound && tokens[index].shape.contains(.hyphen))
  }

  /// `June 19, 2024`, `June 19`, `June 2024`, `June 1-7`, `June last year`, `June`.
  func monthFirst(_ index: Int, _ month: Int) -> FoundDate? {
    guard isMonth(index) else { return nil }
    if let days = dayRange(index + 1) {
      return self.days(days, of: monthDay(month, days.upperBound, index..<index + 2))
    }
    if year(index + 1) == nil, let dayNumber = dayOfMonth(index + 1) {
      return monthDay(month, dayNumber, index..<index + 2)
    }
    let yearPlace = isComma(index + 1) || isOf(index + 1) ? index + 2 : index + 1
    if let year = year(yearPlace) {
      return point(year, .month(month), index..<yearPlace + 1, "month")
    }
    if let (year, end, anchor) = relativeYear(index + 1) {
      return point(year, .month(month), index..<end, "month", .of, anchor)
    }
    // `May` and `March` are months only where a date may stand.
    if month == 5 || month == 3, !isAfterTimeWord(index) { return nil }
    return monthNear(month, index..<index + 1)
  }

  private func isAfterTimeWord(_ index: Int) -> Bool {
    if index == 0 { return false }
    switch row(index - 1) {
    case .part, .which, .link: return true
    default: break
    }
    return tag(index - 1) == .preposition || (tag(index - 1) == .determiner && isNoun(index + 1))
      || (tag(index - 1) == .conjunction && last?.tokens.upperBound == index - 1)
  }

  /// A month without a year, by the outlook of its clause.
  func monthNear(_ month: Int, _ range: Range<Int>) -> FoundDate? {
    guard let (today, anchor) = reference(.month) else {
      return point(nil, .month(month), range, "month", .withoutYear)
    }
    let (year, current, _) = today.calendarDate
    let back = (current - month + 12) % 12
    let isAhead: Bool
    switch outlook(range) {
    case .past: isAhead = back > 10
    case .future: isAhead = true
    case .present, .unknown: isAhead = back > 6
    }
    let chosen = isAhead ? (month >= current ? year : year + 1) : (month <= current ? year : year - 1)
    return point(chosen, .month(month), range, "month", isAhead ? .after : .before, anchor)
  }

  /// A day of a month with the year that stands behind it, or that the clause and the weekday before it give.
  func monthDay(_ month: Int, _ day: Int, _ range: Range<Int>, weekday: Int? = nil) -> FoundDate? {
    let end = range.upperBound
    let yearPlace = isComma(end) ? end + 1 : end
    if let year = year(yearPlace) {
      return point(year, .day(month: month, day: day), range.lowerBound..<yearPlace + 1, "date")
    }
    if let (year, end, anchor) = relativeYear(end) {
      return point(year, .day(month: month, day: day), range.lowerBound..<end, "date", .of, anchor)
    }
    guard let (today, anchor) = reference(.month) else {
      return point(nil, .day(month: month, day: day), range, "month-day", .withoutYear)
    }
    let year = today.calendarDate.year
    var candidates = (year - 4...year + 4).compactMap { CivilDay(year: $0, month: month, day: day) }
    if let weekday, candidates.contains(where: { $0.weekday == weekday }) {
      candidates.removeAll { $0.weekday != weekday }
    }
    guard let chosen = nearest(candidates, to: today, outlook(range)) else { return nil }
    return self.day(chosen, range, "month-day", chosen > today ? .after : .before, anchor)
  }

  /// The day on the side that a clause looks to. Writers give the year where a day lies far off, so that a verb's
  /// tense does not reach further than nine months.
  private func nearest(_ days: [CivilDay], to today: CivilDay, _ outlook: Outlook) -> CivilDay? {
    let reach = 270
    let back = days.last { $0.number <= today.number + 1 }
    let ahead = days.first { $0 >= today }
    let isBackFar = back.map { today.number - $0.number > reach } ?? true
    let isAheadFar = ahead.map { $0.number - today.number > reach } ?? true
    switch outlook {
    case .past: return isBackFar ? ahead ?? back : back
    case .future: return isAheadFar ? back ?? ahead : ahead
    case .present, .unknown:
      guard let back, let ahead else { return back ?? ahead }
      return today.number - back.number <= ahead.number - today.number ? back : ahead
    }
  }

  /// `last year`, `of this year`: the year, and the token behind.
  func relativeYear(_ index: Int) -> (year: Int, end: Int, anchor: Derivation.Anchor)? {
    let place = isOf(index) ? index + 1 : index
    if case .adjacent(let direction) = row(isThe(place) ? place + 1 : place),
      case .unit(.year) = row(isThe(place) ? place + 2 : place + 1), let focus = clock.focus,
      let year = focus.start?.year
    {
      return (year + direction, isThe(place) ? place + 3 : place + 2, .story(focus))
    }
    guard case .which(let direction) = row(place), case .unit(.year) = row(place + 1),
      let (today, anchor) = reference(.year)
    else { return nil }
    return (today.calendarDate.year + direction, place + 2, anchor)
  }

  // MARK: Weekdays

  /// `Tuesday`, `Tuesday, June 18`, `Tuesday last week`, `Tuesday night`.
  func weekday(_ index: Int, _ weekday: Int) -> FoundDate? {
    guard isCapitalised(index) else { return nil }
    if let date = dayBehind(index, weekday) { return date }
    let end = partsOfDay(index + 1)
    if let date = weekdayOfWeek(index, weekday, end) { return date }
    guard let (today, anchor) = self.today else { return nil }
    let back = (today.weekday - weekday + 7) % 7
    let ahead = (weekday - today.weekday + 7) % 7
    switch outlook(index..<end) {
    case .future, .present:
      return day(today.adding(days: ahead), index..<end, "weekday", .after, anchor)
    case .past, .unknown:
      return day(today.adding(days: -back), index..<end, "weekday", .upTo, anchor)
    }
  }

  /// The calendar day behind a weekday: `Tuesday, June 18`, `Tuesday (18 June)`.
  private func dayBehind(_ index: Int, _ weekday: Int) -> FoundDate? {
    let isBracket = mark(index + 1) == UInt8(ascii: "(")
    let next = isComma(index + 1) || isBracket ? index + 2 : isThe(index + 1) ? index + 2 : index + 1
    guard next < sentence.upperBound else { return nil }
    var found: FoundDate?
    if case .month(let month) = row(next), isMonth(next), year(next + 1) == nil,
      let number = dayOfMonth(next + 1),
      dayRange(next + 1) == nil
    {
      found = monthDay(month, number, next..<next + 2, weekday: weekday)
    } else if tokens[next].shape.contains(.digits), let number = dayOfMonth(next) {
      let place = isOf(next + 1) ? next + 2 : next + 1
      if case .month(let month) = row(place), isMonth(place) {
        found = monthDay(month, number, next..<place + 1, weekday: weekday)
      }
    }
    guard var found else { return nil }
    let closes = isBracket && mark(found.tokens.upperBound) == UInt8(ascii: ")")
    found.tokens = index..<found.tokens.upperBound + (closes ? 1 : 0)
    return found
  }

  /// `Tuesday last week`, `Friday of next week`.
  private func weekdayOfWeek(_ index: Int, _ weekday: Int, _ end: Int) -> FoundDate? {
    let place = isOf(end) ? end + 1 : end
    guard case .which(let direction) = row(place), case .unit(.week) = row(place + 1),
      let (today, anchor) = self.today
    else { return nil }
    let monday = today.adding(days: 1 - today.weekday + 7 * direction)
    return day(monday.adding(days: weekday - 1), index..<place + 2, "weekday", .countedFrom, anchor)
  }

  /// The token behind the words for a part of the day: `Tuesday night`, `yesterday afternoon`.
  func partsOfDay(_ index: Int) -> Int {
    if case .dayPart = row(index) { return index + 1 }
    if case .part = row(index), case .dayPart = row(index + 1) { return index + 2 }
    return index
  }

  // MARK: Seasons and feasts

  /// `spring 1994`, `the spring of 1994`, `the spring of last year`, `in the summer`.
  func season(_ index: Int, _ season: Int) -> FoundDate? {
    let place = isOf(index + 1) || isComma(index + 1) ? index + 2 : index + 1
    if let year = year(place) { return point(year, .season(season), index..<place + 1, "season") }
    if let (year, end, anchor) = relativeYear(index + 1) {
      return point(year, .season(season), index..<end, "season", .of, anchor)
    }
    guard index > 0, tag(index) == .noun || tag(index) == .properNoun else { return nil }
    // `the Prague Spring` is a name, `a long winter` no date.
    let isTimed = isThe(index - 1) || isPart(index - 1)
    guard isTimed || tag(index - 1) == .preposition, !isCapitalised(index), !isNoun(index + 1) || isTimed
    else {
      return nil
    }
    return seasonNear(season, index..<index + 1)
  }

  private func isPart(_ index: Int) -> Bool { if case .part = row(index) { true } else { false } }

  /// A season without a year, by the outlook of its clause.
  private func seasonNear(_ season: Int, _ range: Range<Int>) -> FoundDate? {
    guard let (today, anchor) = reference(.month) else { return nil }
    let year = today.calendarDate.year
    let seasons = (year - 1...year + 1).compactMap { PartialDate(year: $0, part: .season(season)) }
    let begun = seasons.last { ($0.days?.lowerBound ?? today) <= today }
    let ahead = seasons.first { ($0.days?.upperBound ?? today) >= today }
    guard let begun, let ahead else { return nil }
    let isAhead = outlook(range) == .future
    let chosen = isAhead ? ahead : begun
    return point(chosen.year, chosen.part, range, "season", isAhead ? .after : .before, anchor)
  }

  /// `Christmas`, `Thanksgiving`; `Ramadan` is recognised and left open.
  func feast(_ index: Int) -> FoundDate? {
    guard isCapitalised(index) else { return nil }
    let end = isFeastDay(index + 1) ? index + 2 : index + 1
    let yearPlace = isComma(end) || isOf(end) ? end + 1 : end
    if case .movable = row(index) {
      return leftOpen(index..<(year(yearPlace) == nil ? end : yearPlace + 1), "movable feast")
    }
    if let year = year(yearPlace) {
      return feastDay(index, year).map { day($0, index..<yearPlace + 1, "feast", .asWritten) }
    }
    if let (year, last, anchor) = relativeYear(end) {
      return feastDay(index, year).map { day($0, index..<last, "feast", .of, anchor) }
    }
    return feast(index, index..<end, nil)
  }

  /// A feast of the year that its clause, or `last` and `next` before it, means.
  func feast(_ index: Int, _ range: Range<Int>, _ direction: Int?) -> FoundDate? {
    guard let (today, anchor) = reference(.month) else { return nil }
    let year = today.calendarDate.year
    let days = (year - 1...year + 1).compactMap { feastDay(index, $0) }
    let outlook: Outlook =
      direction.map { $0 < 0 ? .past : $0 > 0 ? .future : .unknown } ?? self.outlook(range)
    guard let chosen = nearest(days, to: today, outlook) else { return nil }
    return day(chosen, range, "feast", chosen > today ? .after : .before, anchor)
  }

  private func isFeastDay(_ index: Int) -> Bool {
    if case .unit(.day) = row(index) { isCapitalised(index) } else { false }
  }

  private func feastDay(_ index: Int, _ year: Int) -> CivilDay? {
    switch row(index) {
    case .feast(let month, let day): return CivilDay(year: year, month: month, day: day)
    case .weekdayFeast(let month, let weekday, let number):
      guard let first = CivilDay(year: year, month: month, day: 1) else { return nil }
      return first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (number - 1))
    default: return nil
    }
  }
}
