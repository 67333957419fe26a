import CasusModel

/// Quarters, halves, fiscal years and the periods that figures are reported for.
extension DateFinder {
  // MARK: Ordinals

  /// `the third quarter`, `the first half of 2014`, `the twentieth century`, `the first nine months of 1990`, `the first
  /// week of June`.
  func ordinal(_ index: Int, _ number: Int) -> FoundDate? {
    let next = index + 1
    switch row(next) {
    case .fiscal:
      guard case .unit(.quarter) = row(next + 1) else { return nil }
      return fiscalQuarter(quarter(number, index..<next + 2))
    case .unit(.quarter):
      guard number <= 4 else { return nil }
      let found = quarter(number, index..<next + 1)
      return tokens[index].shape.contains(.hyphen) ? fiscalQuarter(found) : found
    case .halfYear: return number <= 2 ? half(number, index..<next + 1) : nil
    case .unit(.century):
      return number <= 21 ? point((number - 1) * 100, .century, index..<next + 1, "century") : nil
    case .unit(.week), .unit(.day), .unit(.weekend):
      guard isOf(next + 1), let inner = baseDate(next + 2), inner.value?.day == nil else { return nil }
      return FoundDate(
        tokens: index..<inner.tokens.upperBound, value: inner.value, derivation: inner.derivation)
    case .number(let count): return number == 1 ? firstUnits(index, count) : nil
    default:
      guard isOf(next), case .month(let month) = row(next + 1), isMonth(next + 1) else { return nil }
      return monthDay(month, number, index..<next + 2)
    }
  }

  /// `the first nine months of 1990`, `the first two quarters of this year`.
  private func firstUnits(_ index: Int, _ count: Int) -> FoundDate? {
    guard case .unit(let unit) = row(index + 2), unit == .month || unit == .quarter else { return nil }
    let length = unit == .month ? count : count * 3
    guard (1...12).contains(length) else { return nil }
    let place = isOf(index + 3) ? index + 4 : index + 3
    let year: Int
    let end: Int
    if let written = self.year(place) {
      (year, end) = (written, place + 1)
    } else if let (relative, behind, _) = relativeYear(index + 3) {
      (year, end) = (relative, behind)
    } else {
      return nil
    }
    guard let from = PartialDate(year: year, part: .month(1)),
      let to = PartialDate(year: year, part: .month(length)),
      let value = EDTFDate(from: from, to: to)
    else { return nil }
    return FoundDate(tokens: index..<end, value: value, derivation: .asWritten("months"))
  }

  // MARK: Quarters

  /// `the third quarter of 1987`, `third quarter 1987`, `the third quarter of last year`; without a year the latest that
  /// had begun, or after a verb of the future the one nearest to the day of writing.
  func quarter(_ number: Int, _ range: Range<Int>) -> FoundDate? {
    if let (year, end, isFiscal) = yearBehind(range.upperBound) {
      return point(
        year, .quarter(number), range.lowerBound..<end, "quarter", .asWritten, .none,
        isFiscal ? .approximate : .exact)
    }
    if let (year, end, anchor) = relativeYear(range.upperBound) {
      return point(year, .quarter(number), range.lowerBound..<end, "quarter", .of, anchor)
    }
    guard let (today, anchor) = reference(.month) else { return nil }
    let year = today.calendarDate.year
    let quarters = (year - 1...year + 1).compactMap { PartialDate(year: $0, part: .quarter(number)) }
    guard let begun = quarters.last(where: { ($0.days?.lowerBound ?? today) <= today }) else { return nil }
    var chosen = begun
    if outlook(range) == .future,
      let next = quarters.first(where: { ($0.days?.lowerBound ?? today) > today }),
      let since = begun.days?.upperBound, let until = next.days?.lowerBound,
      until.number - today.number < today.number - since.number
    {
      chosen = next
    }
    let isAhead = (chosen.days?.lowerBound ?? today) > today
    let found = point(
      chosen.year, chosen.part, range, "quarter", isAhead ? .after : .before, anchor)
    return isOffCalendar(chosen, range.upperBound) ? fiscalQuarter(found) : found
  }

  /// `of 1987`, `1987`, `of fiscal 1987`.
  private func yearBehind(_ index: Int) -> (year: Int, end: Int, isFiscal: Bool)? {
    var place = isOf(index) || isComma(index) || word(index) == lexicon.grammar.in ? index + 1 : index
    var isFiscal = false
    if case .fiscal = row(place) {
      isFiscal = true
      place += 1
      if case .unit(.year) = row(place) { place += 1 }
    }
    return year(place).map { ($0, place + 1, isFiscal) }
  }

  /// Whether a quarter `ended Sept. 30` is not the calendar's: it is a fiscal year's, named by its number there.
  private func isOffCalendar(_ quarter: PartialDate, _ index: Int) -> Bool {
    guard let end = endingDay(index), let last = quarter.days?.upperBound else { return false }
    return abs(end.number - last.number) > 20
  }

  /// The day of `ended Sept. 30`.
  private func endingDay(_ index: Int) -> CivilDay? {
    guard case .ending = row(index), let base = baseDate(index + 1) else { return nil }
    return base.value?.day
  }

  /// A quarter of a fiscal year keeps its number and is approximate: nothing says when the year begins.
  private func fiscalQuarter(_ found: FoundDate?) -> FoundDate? {
    guard var found, let start = found.value?.start, found.value?.isInterval == false else { return found }
    found.value = EDTFDate(start, .approximate)
    found.derivation.form = "fiscal quarter"
    return found
  }

  /// `the 1988 third quarter`, `the 1988 quarter`, `the 1988 period`.
  func quarterOfYear(_ index: Int, _ year: Int) -> FoundDate? {
    switch row(index + 1) {
    case .ordinal(let number):
      guard case .unit(.quarter) = row(index + 2), number <= 4 else { return nil }
      return point(year, .quarter(number), index..<index + 3, "quarter")
    case .quarter(let number): return point(year, .quarter(number), index..<index + 2, "quarter")
    case .unit(.quarter), .period:
      guard let quarter = clock.quarter, !clock.isLongPeriod, isThe(index - 1) else { return nil }
      return point(year, quarter.part, index..<index + 2, "quarter")
    default: return nil
    }
  }

  /// A quarter so many years from one that the story reports.
  func period(_ quarter: PartialDate, _ years: Int, _ tokens: Range<Int>) -> FoundDate? {
    guard let year = quarter.year else { return nil }
    return point(
      year + years, quarter.part, tokens, "quarter", .countedFrom, .story(EDTFDate(quarter)))
  }

  /// The quarter that `a year earlier` is set against, where figures are compared: `up from $3 million a year earlier`.
  func comparedPeriod(_ unit: DateWord.Unit, _ index: Int) -> PartialDate? {
    guard unit == .year, let latest = clock.quarter else { return nil }
    let quarter = clock.isLongPeriod ? PartialDate(year: latest.year, part: .year) : latest
    var place = index - 1
    while place >= 0, index - place < 18, !tokens[place + 1].shape.contains(.first) {
      let word = tokens[place].word
      if lexicon.lists.contains(.comparison, word) { return quarter }
      if word == lexicon.grammar.from, comparesFigures(place + 1) || place + 1 == index { return quarter }
      if tags[place] == .verbPast, place + 3 < index { break }
      place -= 1
    }
    return earned(index) ? quarter : nil
  }

  /// `earned $12 million a year earlier`: a sum stands right before.
  private func earned(_ index: Int) -> Bool {
    var place = index - 1
    if isComma(place) { place -= 1 }
    while place > 0, index - place < 12, !tokens[place].shape.contains(.first) {
      if mark(of: place) == UInt8(ascii: "$") || mark(of: place) == UInt8(ascii: "%") { return true }
      place -= 1
    }
    return false
  }

  private func mark(of index: Int) -> UInt8 { text[Int(tokens[index].start)] }

  private func comparesFigures(_ index: Int) -> Bool {
    guard index < sentence.upperBound else { return false }
    let byte = text[Int(tokens[index].start)]
    return tokens[index].shape.contains(.digits) || byte == UInt8(ascii: "$") || byte >= 0xC2
      || (index + 1 < sentence.upperBound && mark(of: index + 1) == UInt8(ascii: "$"))
  }

  // MARK: Halves

  /// `the first half of 2014`, `the second half of last year`. Without a year it may be a match's.
  func half(_ number: Int, _ range: Range<Int>) -> FoundDate? {
    if let (year, end, _) = yearBehind(range.upperBound) {
      return point(year, .half(number), range.lowerBound..<end, "half year")
    }
    if let (year, end, anchor) = relativeYear(range.upperBound) {
      return point(year, .half(number), range.lowerBound..<end, "half year", .of, anchor)
    }
    guard isOf(range.upperBound), let end = unitBehind(range.upperBound + 1, .year),
      let (today, anchor) = reference(.year)
    else { return nil }
    return point(today.calendarDate.year, .half(number), range.lowerBound..<end, "half year", .of, anchor)
  }

  /// The token behind `the year`.
  func unitBehind(_ index: Int, _ unit: DateWord.Unit) -> Int? {
    let place = isThe(index) ? index + 1 : index
    if case .unit(unit) = row(place) { return place + 1 }
    return nil
  }

  // MARK: Fiscal years and reported periods

  /// `fiscal 1989`, `the fiscal year`, `the fiscal first quarter`, `the full year`.
  func fiscal(_ index: Int) -> FoundDate? {
    var place = index + 1
    switch row(place) {
    case .ordinal(let number):
      guard case .unit(.quarter) = row(place + 1), number <= 4 else { return nil }
      return fiscalQuarter(quarter(number, index..<place + 2))
    case .quarter(let number): return fiscalQuarter(quarter(number, index..<place + 1))
    case .unit(.year): place += 1
    default: break
    }
    if let year = year(place) {
      return point(year, .year, index..<place + 1, "fiscal year", .asWritten, .none, .approximate)
    }
    guard place == index + 2, isThe(index - 1) else { return nil }
    return year(of: index, "fiscal year", end: place, .approximate)
  }

  /// The year of writing: `year-end`, `the full year`.
  func year(
    of index: Int, _ form: String, end: Int? = nil, _ qualifier: EDTFDate.Qualifier = .exact
  ) -> FoundDate? {
    guard let (today, anchor) = reference(.year) else { return nil }
    return point(
      today.calendarDate.year, .year, index..<(end ?? index + 1), form, .of, anchor, qualifier)
  }

  /// `the latest quarter`, `the latest fiscal year`, `the comparable year-ago quarter`.
  func latest(_ index: Int) -> FoundDate? {
    switch row(index + 1) {
    case .shifted(let unit): return shiftedPeriod(index + 1, unit)
    case .unit(.quarter):
      return clock.quarter.flatMap { period($0, 0, index..<index + 2) } ?? lastQuarter(index)
    case .period:
      guard !clock.isLongPeriod else { return nil }
      return clock.quarter.flatMap { period($0, 0, index..<index + 2) }
    case .fiscal:
      guard case .unit(.year) = row(index + 2), let (today, anchor) = reference(.year) else { return nil }
      return point(
        today.calendarDate.year - 1, .year, index..<index + 3, "fiscal year", .before, anchor, .approximate)
    default: return nil
    }
  }

  private func lastQuarter(_ index: Int) -> FoundDate? {
    guard let (today, anchor) = reference(.month) else { return nil }
    return calendarUnit(.quarter, -1, from: today).flatMap {
      point($0.year, $0.part, index..<index + 2, "quarter", .before, anchor)
    }
  }

  /// `year-earlier`, `the year-ago quarter`, `the year-ago third quarter`.
  func shiftedPeriod(_ index: Int, _ unit: DateWord.Unit) -> FoundDate? {
    guard unit == .year else {
      guard let (today, anchor) = reference(precision(unit)) else { return nil }
      return shifted(today, unit, -1, index..<index + 1, .exact, anchor)
    }
    var end = index + 1
    var part = clock.isLongPeriod ? nil : clock.quarter?.part
    switch row(index + 1) {
    case .unit(.quarter):
      part = clock.quarter?.part
      end += 1
    case .period: end += 1
    case .ordinal(let number):
      if case .unit(.quarter) = row(index + 2), number <= 4 { (part, end) = (.quarter(number), index + 3) }
    case .quarter(let number): (part, end) = (.quarter(number), index + 2)
    default: break
    }
    guard let (today, anchor) = reference(.year) else { return nil }
    let year = clock.quarter?.year ?? today.calendarDate.year
    return point(year - 1, part ?? .year, index..<end, part == nil ? "year" : "quarter", .before, anchor)
  }

  /// `the quarter` of figures, `the quarter ended Sept. 30`, `for the year`, `the year ended June 30`, `the year 2000`.
  func periodAlone(_ index: Int, _ unit: DateWord.Unit) -> FoundDate? {
    if let end = endingDay(index + 1) {
      let month = end.calendarDate.month
      if unit == .quarter, month % 3 != 0 { return nil }
      return calendarUnit(unit, 0, from: end).flatMap {
        point($0.year, $0.part, index..<index + 1, unit == .year ? "fiscal year" : "quarter", .asWritten)
      }
    }
    if unit == .quarter {
      guard !isOf(index + 1), let quarter = clock.quarter else { return nil }
      return period(quarter, 0, index..<index + 1)
    }
    if let year = year(index + 1) { return point(year, .year, index..<index + 2, "year") }
    guard word(index - 2) == lexicon.grammar.for, !isOf(index + 1) else { return nil }
    return year(of: index, "fiscal year")
  }
}
