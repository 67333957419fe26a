import CasusModel

/// Expressions that count from what the story speaks of: `the next day`, `two days later`, `the day before the vote`.
extension DateFinder {
  /// `the following day`, `the previous week`, `the same month`, `the following night`.
  func adjacent(_ index: Int, _ direction: Int) -> FoundDate? {
    switch row(index + 1) {
    case .unit(let unit):
      guard isThe(index - 1) || tag(index - 1) != .noun else { return nil }
      if unit == .quarter, let quarter = clock.quarter, direction <= 0 {
        return period(quarter, direction, index..<index + 2)
      }
      return besides(clock.focus, unit, direction, index..<index + 2)
    case .dayPart: return adjacentPart(index, direction)
    case .month(let month) where isMonth(index + 1) && direction != 0:
      guard let focus = clock.focus, let day = focus.earliest else { return nil }
      let (year, current, _) = day.calendarDate
      let chosen = direction < 0 ? (month < current ? year : year - 1) : (month > current ? year : year + 1)
      return point(chosen, .month(month), index..<index + 2, "month", .countedFrom, .story(focus))
    default: return nil
    }
  }

  /// `the next morning`, `the same night`.
  func adjacentPart(_ index: Int, _ direction: Int) -> FoundDate? {
    guard let day = clock.focusDay else { return nil }
    return self.day(
      day.adding(days: direction), index..<index + 2, "day", .countedFrom, .story(EDTFDate(day)))
  }

  /// `that night`, `the morning after`.
  func dayPart(_ index: Int) -> FoundDate? {
    let start = index - 1
    guard word(start) != 0, let day = clock.focusDay else { return nil }
    if word(start) == lexicon.grammar.that, tag(start) == .determiner {
      return self.day(day, start..<index + 1, "day", .of, .story(EDTFDate(day)))
    }
    guard isThe(start), case .relation(let direction) = row(index + 1), !followsDeed(index + 2) else {
      return nil
    }
    return self.day(
      day.adding(days: direction), index..<index + 2, "day", .countedFrom, .story(EDTFDate(day)))
  }

  /// The unit so many steps from a date; left open where there is no date to count from.
  func besides(
    _ base: EDTFDate?, _ unit: DateWord.Unit, _ steps: Int, _ tokens: Range<Int>,
    _ qualifier: EDTFDate.Qualifier = .exact
  ) -> FoundDate? {
    guard unit != .hour, unit != .weekend else { return nil }
    let day = precision(unit) == .day ? clock.focusDay : base?.earliest
    guard let base, let day else { return leftOpen(tokens, unit.rawValue) }
    let count = unit == .fortnight ? steps * 2 : steps
    return calendarUnit(unit, count, from: day).map {
      FoundDate(
        tokens: tokens, value: EDTFDate($0, qualifier),
        derivation: Derivation(
          form: unit.rawValue, relation: .countedFrom, anchor: .story(unit == .day ? EDTFDate(day) : base)))
    }
  }

  // MARK: Counted

  /// `two weeks ago`, `three days earlier`, `a couple of days after June 19`, `a week from Tuesday`.
  func counted(_ index: Int) -> FoundDate? {
    guard let (count, qualifier, place) = count(index) else { return nil }
    guard case .unit(let unit) = row(place) else { return nil }
    if case .ordinal = row(index) { return nil }
    if case .unit = row(index) { return nil }
    let behind = place + 1
    switch row(behind) {
    case .ago(let direction):
      if place == index + 1, count == 1, let earlier = comparedPeriod(unit, index) {
        return period(earlier, -1, index..<behind + 1)
      }
      guard let (today, anchor) = reference(precision(unit)) else { return nil }
      return shifted(today, unit, count * direction, index..<behind + 1, qualifier, anchor)
    case .direction(let direction):
      if direction < 0, count == 1, let earlier = comparedPeriod(unit, index) {
        return period(earlier, -1, index..<behind + 1)
      }
      return countedFromStory(unit, count * direction, index..<behind + 1, qualifier)
    case .relation(let direction):
      return related(unit, count * direction, index, behind, qualifier)
    default:
      if word(behind) == lexicon.grammar.from || word(behind) == lexicon.grammar.after {
        return from(unit, count, index, behind, qualifier)
      }
      return ahead(unit, count, index, place, qualifier)
    }
  }

  /// `two`, `a couple of`, `several`: the number, how exact it is, and the token behind.
  private func count(_ index: Int) -> (Int, EDTFDate.Qualifier, Int)? {
    if case .vague(let about) = row(index) { return (about, .approximate, index + 1) }
    guard let number = number(index), number > 0, number < 3000 else { return nil }
    guard case .vague(let about) = row(index + 1) else { return (number, .exact, index + 1) }
    return (about, .approximate, isOf(index + 2) ? index + 3 : index + 2)
  }

  /// `a week from Tuesday`, `three days from now`.
  private func from(
    _ unit: DateWord.Unit, _ count: Int, _ index: Int, _ behind: Int, _ qualifier: EDTFDate.Qualifier
  ) -> FoundDate? {
    if word(behind + 1) == lexicon.grammar.now, let (today, anchor) = reference(precision(unit)) {
      return shifted(today, unit, count, index..<behind + 2, qualifier, anchor)
    }
    guard let base = baseDate(behind + 1), let day = base.value?.day else { return nil }
    let found = shifted(day, unit, count, index..<base.tokens.upperBound, qualifier, .none)
    return found.map { FoundDate(tokens: $0.tokens, value: $0.value, derivation: base.derivation) }
  }

  /// `in two weeks`, `within ten days`, where the clause looks ahead.
  private func ahead(
    _ unit: DateWord.Unit, _ count: Int, _ index: Int, _ place: Int, _ qualifier: EDTFDate.Qualifier
  ) -> FoundDate? {
    let before = word(index - 1)
    let isWithin = lexicon.lists.contains(.deadline, before)
    guard before == lexicon.grammar.in || isWithin, tag(index - 1) == .preposition,
      let (today, anchor) = reference(precision(unit)), outlook(index..<place + 1) == .future
    else { return nil }
    guard let found = shifted(today, unit, count, index..<place + 1, qualifier, anchor) else { return nil }
    guard isWithin, let end = found.value?.start, let value = EDTFDate(from: PartialDate(today), to: end)
    else {
      return found
    }
    return FoundDate(tokens: found.tokens, value: value, derivation: found.derivation)
  }

  /// `two days later`, `a week earlier`, `the day before`. Without a date before it, `earlier` counts from the day of
  /// writing, which is uncertain; `later` has nothing to count from.
  func countedFromStory(
    _ unit: DateWord.Unit, _ steps: Int, _ tokens: Range<Int>, _ qualifier: EDTFDate.Qualifier
  ) -> FoundDate? {
    let isFine = precision(unit) == .day
    if let focus = clock.focus, let day = isFine ? clock.focusDay : focus.earliest {
      return shifted(day, unit, steps, tokens, qualifier, .story(isFine ? EDTFDate(day) : focus))
    }
    guard steps < 0, let (today, anchor) = reference(precision(unit)) else {
      return leftOpen(tokens, unit.rawValue)
    }
    return shifted(today, unit, steps, tokens, .uncertain, anchor)
  }

  /// So many units from a day: weeks to the day, about; longer units as such.
  func shifted(
    _ base: CivilDay, _ unit: DateWord.Unit, _ steps: Int, _ tokens: Range<Int>,
    _ qualifier: EDTFDate.Qualifier, _ anchor: Derivation.Anchor
  ) -> FoundDate? {
    switch unit {
    case .hour, .day:
      let days = unit == .day ? steps : 0
      return day(base.adding(days: days), tokens, "", .countedFrom, anchor, qualifier)
    case .week, .fortnight:
      guard steps.magnitude < 10 else { break }
      let days = steps * (unit == .week ? 7 : 14)
      return day(
        base.adding(days: days), tokens, "", .countedFrom, anchor,
        qualifier == .exact ? .approximate : qualifier)
    case .weekend: return nil
    default: break
    }
    // `two decades ago` is a year about then, not one of ten.
    let (counted, count): (DateWord.Unit, Int) =
      unit == .decade ? (.year, steps * 10) : unit == .century ? (.year, steps * 100) : (unit, steps)
    let isRound = unit == .decade || unit == .century
    return calendarUnit(counted, count, from: base).map {
      FoundDate(
        tokens: tokens, value: EDTFDate($0, isRound ? .approximate : qualifier),
        derivation: Derivation(form: "", relation: .countedFrom, anchor: anchor))
    }
  }

  // MARK: Units alone

  /// `that day`, `the day before`, `the week of June 17`, `week 25 of 2024`, `the quarter`, `the weekend`.
  func unitAlone(_ index: Int, _ unit: DateWord.Unit) -> FoundDate? {
    let start = index - 1
    if case .direction(let direction) = row(index + 1), !isThe(start) {
      return severalUnits(index, unit, direction)
    }
    if unit == .week, let week = numberedWeek(index) { return week }
    if let end = endOfUnit(index, unit) { return end }
    let isThat = word(start) != 0 && word(start) == lexicon.grammar.that && tag(start) == .determiner
    if isThat {
      if unit == .quarter { return clock.quarter.flatMap { period($0, 0, start..<index + 1) } }
      if unit == .day || unit == .week || unit == .month || unit == .year {
        return besides(clock.focus, unit, 0, start..<index + 1)
      }
      return nil
    }
    guard isThe(start) else { return nil }
    switch row(index + 1) {
    case .relation(let direction): return beside(index, unit, direction)
    case .direction(let direction):
      return besides(clock.focus, unit, direction, index..<index + 2)
    default: break
    }
    switch unit {
    case .weekend where tag(start - 1) == .preposition: return weekend(index..<index + 1, nil)
    case .week where isOf(index + 1): return weekOf(index)
    case .quarter, .year: return periodAlone(index, unit)
    default: return nil
    }
  }

  /// `the day before yesterday`, `the week before last`, `the day before`, `the day after the vote`.
  private func beside(_ index: Int, _ unit: DateWord.Unit, _ direction: Int) -> FoundDate? {
    if case .which(let side) = row(index + 2), side == direction, !(isNoun(index + 3)),
      let (today, anchor) = reference(precision(unit))
    {
      return calendarUnit(unit, 2 * direction, from: today).map {
        FoundDate(
          tokens: index..<index + 3, value: EDTFDate($0),
          derivation: Derivation(form: unit.rawValue, relation: .countedFrom, anchor: anchor))
      }
    }
    return related(unit, direction, index, index + 1, .exact)
  }

  /// `hours later` is the same day; how many `days later` are is not said.
  private func severalUnits(_ index: Int, _ unit: DateWord.Unit, _ direction: Int) -> FoundDate? {
    guard tag(index) == .nounPlural, tag(index - 1) != .number else { return nil }
    guard unit == .hour, let day = clock.focusDay else { return leftOpen(index..<index + 2, unit.rawValue) }
    return self.day(day, index..<index + 2, "", .countedFrom, .story(EDTFDate(day)))
  }

  /// `by year end`, `by month's end`.
  private func endOfUnit(_ index: Int, _ unit: DateWord.Unit) -> FoundDate? {
    let place = isPossessive(index + 1) ? index + 2 : index + 1
    guard unit == .year || unit == .month || unit == .week, tag(index - 1) == .preposition,
      case .boundary = row(place), !isOf(place + 1), let (today, anchor) = reference(precision(unit))
    else { return nil }
    return calendarUnit(unit, 0, from: today).map {
      FoundDate(
        tokens: index..<place + 1, value: EDTFDate($0),
        derivation: Derivation(form: unit.rawValue, relation: .of, anchor: anchor))
    }
  }

  /// `week 25 of 2024`.
  private func numberedWeek(_ index: Int) -> FoundDate? {
    guard let number = number(index + 1), (1...53).contains(number), tokens[index + 1].shape.contains(.digits)
    else { return nil }
    let place = isOf(index + 2) || isComma(index + 2) ? index + 3 : index + 2
    guard let year = year(place) else { return nil }
    return point(year, .week(number), index..<place + 1, "week")
  }

  /// `the week of June 17`.
  private func weekOf(_ index: Int) -> FoundDate? {
    guard let base = baseDate(index + 2), let day = base.value?.day else { return nil }
    return calendarUnit(.week, 0, from: day).map {
      FoundDate(tokens: index..<base.tokens.upperBound, value: EDTFDate($0), derivation: base.derivation)
    }
  }

  /// A date that another expression counts from.
  func baseDate(_ index: Int) -> FoundDate? {
    let place = isThe(index) ? index + 1 : index
    guard place < sentence.upperBound, mayBegin(place), let date = match(at: place), !date.isOpen else {
      return nil
    }
    return date
  }
}
