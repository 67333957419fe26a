import CasusModel

/// Finds date expressions in a sentence and works out what they mean.
///
/// What an expression counts from is the ``StoryClock``'s: the day the story was written (`last week`), the date it
/// speaks of (`the next day`), or something it has dated (`two days after the vote`). Without a day of publication a
/// date keeps its unknown year (`XXXX-06-19`), and what only counts from that day (`on Tuesday`) has no value.
struct DateFinder {
  let lexicon: Lexicon
  let tokens: [Token]
  let tags: [PartOfSpeech]
  let text: UnsafeBufferPointer<UInt8>
  var clock: StoryClock
  /// The sentence that is read; its beginning moves behind each expression found.
  var sentence: Range<Int> = 0..<0
  /// The expression found last in the sentence.
  var last: FoundDate?

  init(
    lexicon: Lexicon, tokens: [Token], tags: [PartOfSpeech], text: UnsafeBufferPointer<UInt8>,
    clock: StoryClock
  ) {
    (self.lexicon, self.tokens, self.tags, self.text, self.clock) = (lexicon, tokens, tags, text, clock)
  }

  /// The date expressions of a sentence, in order.
  mutating func find(in range: Range<Int>) -> [FoundDate] {
    var found: [FoundDate] = []
    var index = range.lowerBound
    sentence = range
    last = nil
    while index < range.upperBound {
      guard mayBegin(index), !isBareFigure(index), let date = expression(at: index) else {
        index += 1
        continue
      }
      found.append(date)
      clock.note(date)
      last = date
      index = max(index + 1, date.tokens.upperBound)
      sentence = index..<range.upperBound
    }
    return found
  }

  /// The expression that begins at a token, with what belongs to it before and behind.
  private mutating func expression(at index: Int) -> FoundDate? {
    guard let first = continuation(at: index) ?? match(at: index) ?? open(at: index) else {
      // Figures for `nine months` are compared with those of other nine months.
      if case .number(let count) = row(index), count > 3, case .unit(.month) = row(index + 1) {
        clock.noteLongPeriod()
      }
      return nil
    }
    var date = joined(first)
    date = approximated(date)
    date.scope = scope(of: date)
    return date
  }

  /// An expression that counts from an unknown day: `on Tuesday` without a date of publication.
  private func open(at index: Int) -> FoundDate? {
    guard clock.today?.precision != .day else { return nil }
    var finder = self
    finder.clock.today = ReferenceDay(EDTFDate(CivilDay(number: 0)), .published)
    guard let date = finder.match(at: index) else { return nil }
    return leftOpen(date.tokens, date.derivation.form)
  }

  // MARK: Expressions

  /// The expression that begins at a token.
  func match(at index: Int) -> FoundDate? {
    guard index < sentence.upperBound else { return nil }
    let meaning = row(index)
    if tokens[index].shape.contains(.digits), case .none = meaning { return figures(index) }
    switch meaning {
    case .month(let month): return monthFirst(index, month)
    case .weekday(let weekday): return self.weekday(index, weekday)
    case .today(let offset): return today(index, offset)
    case .which(let direction): return directed(index, direction)
    case .span(let direction): return stretch(index, direction)
    case .adjacent(let direction): return adjacent(index, direction)
    case .season(let season): return self.season(index, season)
    case .ordinal(let number): return ordinal(index, number)
    case .quarter(let number): return quarter(number, index..<index + 1)
    case .half(let number): return half(number, index..<index + 1)
    case .part, .direction: return partOf(index)
    case .boundary: return boundary(index)
    case .eve: return eve(index)
    case .yearEnd: return year(of: index, "year")
    case .number, .vague: return counted(index)
    case .unit(let unit): return unitAlone(index, unit)
    case .shifted(let unit): return shiftedPeriod(index, unit)
    case .fiscal, .full: return fiscal(index)
    case .latest: return latest(index)
    case .feast, .weekdayFeast, .movable: return feast(index)
    case .dayPart: return dayPart(index)
    case .none, .about, .link, .halfYear, .ending, .relation, .ago, .line, .period: return nil
    }
  }

  /// An expression that begins with a number in figures.
  private func figures(_ index: Int) -> FoundDate? {
    iso(index) ?? numeric(index) ?? decade(index) ?? yearRange(index) ?? dayFirst(index) ?? century(index)
      ?? counted(index) ?? bareYear(index)
  }

  // MARK: Results

  func day(
    _ day: CivilDay, _ tokens: Range<Int>, _ form: String, _ relation: Derivation.Relation,
    _ anchor: Derivation.Anchor = .none, _ qualifier: EDTFDate.Qualifier = .exact
  ) -> FoundDate {
    FoundDate(
      tokens: tokens, value: EDTFDate(day, qualifier),
      derivation: Derivation(form: form, relation: relation, anchor: anchor))
  }

  func point(
    _ year: Int?, _ part: PartialDate.Part, _ tokens: Range<Int>, _ form: String,
    _ relation: Derivation.Relation = .asWritten, _ anchor: Derivation.Anchor = .none,
    _ qualifier: EDTFDate.Qualifier = .exact
  ) -> FoundDate? {
    PartialDate(year: year, part: part).map {
      FoundDate(
        tokens: tokens, value: EDTFDate($0, qualifier),
        derivation: Derivation(form: form, relation: relation, anchor: anchor))
    }
  }

  func leftOpen(_ tokens: Range<Int>, _ form: String) -> FoundDate {
    FoundDate(tokens: tokens, value: nil, derivation: Derivation(form: form, relation: .open))
  }

  /// The day of writing, where it is known to the day.
  var today: (day: CivilDay, anchor: Derivation.Anchor)? { reference(.day) }

  /// The day of writing, where it is known exactly enough for an expression of this precision.
  func reference(_ precision: ReferenceDay.Precision) -> (day: CivilDay, anchor: Derivation.Anchor)? {
    guard let today = clock.today, today.precision <= precision else { return nil }
    return (today.day, today.anchor)
  }
}
