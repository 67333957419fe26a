import CasusModel

/// Expressions that count from another day, and what is left of the calendar.
extension DateFinder {
  /// `last week`, `next month`, `this year`, `last Tuesday`.
  func directed(_ index: Int, _ direction: Int, _ range: Range<Int>) -> FoundDate? {
    guard let published else { return nil }
    switch row(index + 1) {
    case .weekday(let weekday):
      let back = (published.weekday - weekday + 7) % 7
      let offset =
        direction < 0 ? -(back == 0 ? 7 : back) : direction > 0 ? (back == 0 ? 7 : 7 - back) : -back
      return day(published.adding(days: offset), index..<index + 2, "weekday counted from published")
    case .unit(let unit):
      return calendarUnit(unit, direction, from: published).flatMap {
        FoundDate(tokens: index..<index + 2, value: EDTFDate($0), derived: "\(unit) counted from published")
      }
    case .month(let month):
      let today = published.calendarDate
      let year =
        direction < 0
        ? (month < today.month ? today.year : today.year - 1)
        : direction > 0 ? (month > today.month ? today.year : today.year + 1) : today.year
      return point(year, .month(month), index..<index + 2, "month counted from published")
    case .season(let season):
      let year =
        published.calendarDate.year
        + (direction < 0
          ? (season >= 23 || published.calendarDate.month <= (season - 20) * 3 + 2 ? -1 : 0)
          : direction > 0 ? 1 : 0)
      return point(year, .season(season), index..<index + 2, "season counted from published")
    default: return nil
    }
  }

  /// The week, month, quarter, year or decade so many steps from a day.
  func calendarUnit(_ unit: DateWord.Unit, _ steps: Int, from day: CivilDay) -> PartialDate? {
    let date = day.calendarDate
    switch unit {
    case .day: return PartialDate(day.adding(days: steps))
    case .week, .fortnight, .weekend:
      let thursday = day.adding(days: 4 - day.weekday + 7 * steps * (unit == .fortnight ? 2 : 1))
      let year = thursday.calendarDate.year
      guard let first = CivilDay(year: year, month: 1, day: 1) else { return nil }
      return PartialDate(year: year, part: .week((thursday.number - first.number) / 7 + 1))
    case .month:
      let months = date.year * 12 + date.month - 1 + steps
      return PartialDate(year: months / 12, part: .month(months % 12 + 1))
    case .quarter:
      let quarters = date.year * 4 + (date.month - 1) / 3 + steps
      return PartialDate(year: quarters / 4, part: .quarter(quarters % 4 + 1))
    case .year: return PartialDate(year: date.year + steps, part: .year)
    case .decade: return PartialDate(year: date.year / 10 * 10 + 10 * steps, part: .decade)
    }
  }

  /// `two weeks ago`, `three days earlier`, `a couple of days after June 19`.
  func counted(_ index: Int, _ range: Range<Int>) -> FoundDate? {
    guard var count = number(index), count > 0, count < 2000 else { return nil }
    var place = index + 1
    var qualifier: EDTFDate.Qualifier = .exact
    if case .vague(let about) = row(place) {
      (count, qualifier) = (about, .approximate)
      place += 1
      if word(place) == lexicon.grammar.of { place += 1 }
    }
    guard case .unit(let unit) = row(place) else { return nil }
    switch row(place + 1) {
    case .direction(let direction, let fromAnchor):
      guard let base = fromAnchor ? anchor ?? published : published else { return nil }
      let derived = fromAnchor ? "counted from the date before" : "counted from published"
      return shifted(base, unit, count * direction, index..<place + 2, qualifier, derived)
    case .relation(let direction):
      let next = place + 2
      if next < range.upperBound, mayBegin(next), let date = match(at: next, range), let base = date.value.day
      {
        return shifted(
          base, unit, count * direction, index..<date.tokens.upperBound, qualifier,
          "counted from a date in the text")
      }
      // `two days after X met Y`: the clause that follows lies so far on the other side of the date before.
      guard let base = anchor else { return nil }
      return shifted(
        base, unit, -count * direction, index..<next, .approximate, "counted back from the date before")
    default: return nil
    }
  }

  func shifted(
    _ base: CivilDay, _ unit: DateWord.Unit, _ steps: Int, _ tokens: Range<Int>,
    _ qualifier: EDTFDate.Qualifier,
    _ derived: String
  ) -> FoundDate? {
    if unit == .day { return day(base.adding(days: steps), tokens, derived, qualifier) }
    if unit == .week || unit == .fortnight, steps.magnitude < 10 {
      return day(base.adding(days: steps * (unit == .week ? 7 : 14)), tokens, derived, .approximate)
    }
    return calendarUnit(unit, steps, from: base).map {
      FoundDate(tokens: tokens, value: EDTFDate($0, qualifier), derived: derived)
    }
  }

  /// `spring 1994`, `the spring of 1994`.
  func season(_ index: Int, _ season: Int) -> FoundDate? {
    let place = word(index + 1) == lexicon.grammar.of ? index + 2 : index + 1
    guard let year = year(place) else { return nil }
    return point(year, .season(season), index..<place + 1, "season as written")
  }

  /// `the third quarter of 1987`, `third quarter 1987`; without a year the latest that had begun, or the next one
  /// after a future verb.
  func quarter(_ number: Int, _ range: Range<Int>) -> FoundDate? {
    let next = range.upperBound
    let place = word(next) == lexicon.grammar.of ? next + 1 : next
    if let year = year(place) {
      return point(year, .quarter(number), range.lowerBound..<place + 1, "quarter as written")
    }
    guard let published else { return nil }
    let today = published.calendarDate
    let current = (today.month - 1) / 3 + 1
    let isAhead = looksAhead(range.lowerBound)
    let year =
      isAhead
      ? (number >= current ? today.year : today.year + 1) : (number <= current ? today.year : today.year - 1)
    return point(
      year, .quarter(number), range, isAhead ? "quarter after published" : "quarter before published")
  }

  /// `earlier this month`, `late last year`, `early June`: the unit, about then.
  func partOf(_ index: Int, _ qualifier: EDTFDate.Qualifier, _ range: Range<Int>) -> FoundDate? {
    guard index + 1 < range.upperBound, mayBegin(index + 1), let inner = match(at: index + 1, range) else {
      return nil
    }
    guard inner.value.day == nil else { return nil }
    return FoundDate(tokens: index..<inner.tokens.upperBound, value: inner.value, derived: inner.derived)
  }

  /// `in 2014`, `since 1991`: a year after a preposition, or in brackets.
  func bareYear(_ index: Int) -> FoundDate? {
    guard let year = year(index), index > 0 else { return nil }
    let before = tags[index - 1]
    let isBracketed = text[Int(tokens[index - 1].start)] == UInt8(ascii: "(")
    let isEarlyOrLate: Bool = if case .part = row(index - 1) { true } else { false }
    let isYears = index + 1 < tokens.count && (tags[index + 1] == .noun || tags[index + 1] == .nounPlural)
    guard before == .preposition || isBracketed || isEarlyOrLate || before == .determiner,
      !(isYears && before != .determiner)
    else { return nil }
    return point(year, .year, index..<index + 1, "year as written")
  }
}
