import CasusModel

/// Expressions that count from the day the story was written: `yesterday`, `last week`, `in the past three days`.
extension DateFinder {
  /// `today`, `yesterday afternoon`.
  func today(_ index: Int, _ offset: Int) -> FoundDate? {
    guard let (today, anchor) = self.today else { return nil }
    return day(today.adding(days: offset), index..<partsOfDay(index + 1), "day", .countedFrom, anchor)
  }

  /// `last week`, `next month`, `this year`, `last Tuesday`, `last night`, `last Oct. 23`, `the last two weeks`.
  func directed(_ index: Int, _ direction: Int) -> FoundDate? {
    let next = index + 1
    switch row(next) {
    case .weekday(let weekday): return directedWeekday(index, direction, weekday)
    case .unit(let unit): return directedUnit(index, direction, unit)
    case .month(let month): return directedMonth(index, direction, month)
    case .season(let season): return directedSeason(index, direction, season)
    case .dayPart(let offset):
      if direction > 0 { return adjacentPart(index, 1) }
      guard let (today, anchor) = self.today else { return nil }
      let days = direction < 0 ? (offset < 0 ? -1 : 0) : 0
      return day(today.adding(days: days), index..<next + 1, "day", .countedFrom, anchor)
    case .feast, .weekdayFeast:
      return isCapitalised(next) ? feast(next, index..<next + 1, direction) : nil
    case .movable: return isCapitalised(next) ? leftOpen(index..<next + 1, "movable feast") : nil
    case .fiscal:
      guard case .unit(let unit) = row(next + 1) else { return nil }
      return directedUnit(index, direction, unit, at: next + 1)
    case .number, .vague, .span: return stretch(index, direction)
    case .ordinal(let number):
      guard direction == 0, case .unit(.quarter) = row(next + 1) else { return nil }
      return quarter(number, index..<next + 2)
    case .none where tokens[min(next, tokens.count - 1)].shape.contains(.digits):
      return stretch(index, direction)
    default: return nil
    }
  }

  private func directedWeekday(_ index: Int, _ direction: Int, _ weekday: Int) -> FoundDate? {
    guard isCapitalised(index + 1), let (today, anchor) = self.today else { return nil }
    let range = index..<partsOfDay(index + 2)
    let back = (today.weekday - weekday + 7) % 7
    let ahead = (weekday - today.weekday + 7) % 7
    let offset: Int
    switch direction {
    case ..<0: offset = -(back == 0 ? 7 : back)
    case 1...: offset = ahead == 0 ? 7 : ahead
    default: offset = outlook(range) == .past ? -back : ahead
    }
    return day(today.adding(days: offset), range, "weekday", .countedFrom, anchor)
  }

  private func directedUnit(_ index: Int, _ direction: Int, _ unit: DateWord.Unit, at place: Int? = nil)
    -> FoundDate?
  {
    let end = (place ?? index + 1) + 1
    // `the next day` follows the story's own; `the last week` and `this past week` are stretches, `last week` a date.
    if isThe(index - 1), direction > 0, clock.focus != nil, unit != .quarter {
      return besides(clock.focus, unit, 1, index..<end)
    }
    if unit == .day || unit == .hour { return nil }
    let isStretch = isThe(index - 1) && direction < 0 && tag(index - 2) == .preposition && !isOf(index - 2)
    if isStretch, unit != .quarter, !isFinished(end) { return stretch(index, direction) }
    guard let (today, anchor) = reference(precision(unit)) else { return nil }
    if unit == .weekend { return weekend(index..<end, direction) }
    if unit == .year, isPossessive(end),
      let inner = ofOwningYear(end + 1, today.calendarDate.year + direction)
    {
      return FoundDate(
        tokens: index..<inner.tokens.upperBound, value: inner.value,
        derivation: Derivation(form: inner.derivation.form, relation: .of, anchor: anchor))
    }
    let steps = unit == .fortnight ? direction * 2 : direction
    return calendarUnit(unit, steps, from: today).map {
      FoundDate(
        tokens: index..<end, value: EDTFDate($0),
        derivation: Derivation(form: unit.rawValue, relation: .countedFrom, anchor: anchor))
    }
  }

  /// Whether `the last week` is one of something else: `the last week of June`.
  private func isFinished(_ end: Int) -> Bool { isOf(end) }

  /// `last year's third quarter`, `next year's second half`.
  private func ofOwningYear(_ index: Int, _ year: Int) -> FoundDate? {
    switch row(index) {
    case .ordinal(let number):
      if case .unit(.quarter) = row(index + 1) {
        return point(year, .quarter(number), index..<index + 2, "quarter")
      }
      if case .halfYear = row(index + 1) { return point(year, .half(number), index..<index + 2, "half year") }
      return nil
    case .quarter(let number): return point(year, .quarter(number), index..<index + 1, "quarter")
    case .half(let number): return point(year, .half(number), index..<index + 1, "half year")
    case .season(let season): return point(year, .season(season), index..<index + 1, "season")
    case .month(let month) where isMonth(index):
      if let day = dayOfMonth(index + 1) {
        return point(year, .day(month: month, day: day), index..<index + 2, "date")
      }
      return point(year, .month(month), index..<index + 1, "month")
    default: return nil
    }
  }

  /// The weekend before, of or after the day of writing.
  func weekend(_ range: Range<Int>, _ direction: Int?) -> FoundDate? {
    guard let (today, anchor) = self.today else { return nil }
    let isWeekend = today.weekday >= 6
    let coming = today.adding(days: 6 - today.weekday)
    var offset = 0
    switch direction {
    case .some(-1): offset = -7
    case .some(1): offset = 7
    case .some(0): offset = !isWeekend && outlook(range) == .past ? -7 : 0
    default:
      let outlook = outlook(range)
      offset = isWeekend || outlook == .future || outlook == .present ? 0 : -7
    }
    let saturday = coming.adding(days: offset)
    return EDTFDate(from: PartialDate(saturday), to: PartialDate(saturday.adding(days: 1))).map {
      FoundDate(
        tokens: range, value: $0,
        derivation: Derivation(form: "weekend", relation: .countedFrom, anchor: anchor))
    }
  }

  /// `last June`, `this May`, `last Oct. 23`.
  private func directedMonth(_ index: Int, _ direction: Int, _ month: Int) -> FoundDate? {
    guard isMonth(index + 1), let (today, anchor) = reference(.month) else { return nil }
    let (year, current, _) = today.calendarDate
    if let number = dayOfMonth(index + 2), self.year(index + 2) == nil {
      let days = (year - 1...year + 1).compactMap { CivilDay(year: $0, month: month, day: number) }
      let chosen =
        direction < 0
        ? days.last { $0 < today }
        : direction > 0 ? days.first { $0 > today } : days.first { $0.calendarDate.year == year }
      return chosen.map { day($0, index..<index + 3, "month-day", $0 < today ? .before : .after, anchor) }
    }
    let chosen =
      direction < 0
      ? (month < current ? year : year - 1) : direction > 0 ? (month > current ? year : year + 1) : year
    return point(chosen, .month(month), index..<index + 2, "month", .countedFrom, anchor)
  }

  /// `last spring` is the latest that is over, `this summer` the one that is or comes, `next winter` the one to come.
  private func directedSeason(_ index: Int, _ direction: Int, _ season: Int) -> FoundDate? {
    guard let (today, anchor) = reference(.month) else { return nil }
    let current = today.calendarDate.year
    let seasons = (current - 2...current + 2).compactMap { PartialDate(year: $0, part: .season(season)) }
    let chosen: PartialDate?
    switch direction {
    case ..<0: chosen = seasons.last { ($0.days?.upperBound ?? today) < today }
    case 1...: chosen = seasons.first { ($0.days?.lowerBound ?? today) > today }
    default:
      chosen =
        seasons.first { $0.days?.contains(today) == true }
        ?? (outlook(index..<index + 2) == .past
          ? seasons.last { ($0.days?.upperBound ?? today) < today } : nil)
        ?? seasons.first { $0.year == current }
    }
    return chosen.flatMap { point($0.year, $0.part, index..<index + 2, "season", .countedFrom, anchor) }
  }

  /// `the past week`, `the last two months`, `the coming five years`, `this past year`: a stretch that ends or begins
  /// on the day of writing. How many `a few` are is not guessed.
  func stretch(_ index: Int, _ direction: Int) -> FoundDate? {
    var place = index + 1
    var direction = direction
    if case .span(let side) = row(place) { (direction, place) = (side, place + 1) }
    var count = 1
    if let number = number(place) { (count, place) = (number, place + 1) }
    guard direction != 0, case .unit(let unit) = row(place), (1...200).contains(count), unit != .weekend,
      unit != .hour, unit != .century, let (today, anchor) = reference(precision(unit))
    else { return nil }
    let edge = edge(unit, count * direction, from: today)
    let here: PartialDate? =
      unit == .year || unit == .decade
      ? PartialDate(year: today.calendarDate.year, part: .year)
      : unit == .month || unit == .quarter
        ? PartialDate(year: today.calendarDate.year, part: .month(today.calendarDate.month))
        : PartialDate(today)
    let value = direction < 0 ? EDTFDate(from: edge, to: here) : EDTFDate(from: here, to: edge)
    return value.map {
      FoundDate(
        tokens: index..<place + 1, value: $0,
        derivation: Derivation(
          form: "stretch", relation: direction < 0 ? .upTo : .countedFrom, anchor: anchor))
    }
  }

  /// Where a stretch of so many units from a day ends: a day for days and weeks, a month for months, else a year.
  private func edge(_ unit: DateWord.Unit, _ steps: Int, from day: CivilDay) -> PartialDate? {
    switch unit {
    case .day: PartialDate(day.adding(days: steps))
    case .week: PartialDate(day.adding(days: 7 * steps))
    case .fortnight: PartialDate(day.adding(days: 14 * steps))
    case .quarter: calendarUnit(.month, 3 * steps, from: day)
    case .decade: calendarUnit(.year, 10 * steps, from: day)
    default: calendarUnit(unit, steps, from: day)
    }
  }

  // MARK: Units

  /// How exactly the day of writing must be known for a unit to be counted from it.
  func precision(_ unit: DateWord.Unit) -> ReferenceDay.Precision {
    switch unit {
    case .hour, .day, .week, .fortnight, .weekend: .day
    case .month, .quarter: .month
    case .year, .decade, .century: .year
    }
  }

  /// The week, month, quarter, year or decade so many steps from a day.
  func calendarUnit(_ unit: DateWord.Unit, _ steps: Int, from day: CivilDay) -> PartialDate? {
    let date = day.calendarDate
    switch unit {
    case .hour: return PartialDate(day)
    case .day: return PartialDate(day.adding(days: steps))
    case .week, .fortnight, .weekend:
      let thursday = day.adding(days: 4 - day.weekday + 7 * steps)
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
    case .century: return PartialDate(year: date.year / 100 * 100 + 100 * steps, part: .century)
    }
  }
}
