import CasusModel

extension DaySpan {
  /// Reads `1949-10-07..1990-10-02` from a lexicon file; either end may be empty or less precise than a day.
  ///
  /// - Returns: nil where a date is impossible or the end comes before the start.
  init?(_ slice: Slice) {
    let (first, last) = slice.intervalEnds
    self.init()
    if !first.isEmpty {
      guard let day = LexiconDate(first)?.firstDay else { return nil }
      start = day
    }
    if !last.isEmpty {
      guard let day = LexiconDate(last)?.lastDay else { return nil }
      end = day
    }
    if end < start { return nil }
  }
}

extension EDTFDate {
  /// Reads a date of a lexicon file: a plain day, month or year without the detour of a string, else all of EDTF.
  init?(_ slice: Slice) {
    if let point = LexiconDate(slice)?.point {
      self.init(point)
    } else {
      self.init(slice.string)
    }
  }
}

extension PartyEntry.Interval {
  /// Reads `1949-10-07..1990-10-02`, either end of which may be empty.
  ///
  /// - Returns: nil where a date is unreadable or the end comes before the start.
  init?(_ slice: Slice) {
    guard DaySpan(slice) != nil else { return nil }
    let (first, last) = slice.intervalEnds
    self.init(start: LexiconDate(first)?.point, end: LexiconDate(last)?.point)
  }
}

extension Slice {
  /// What stands before and behind the `..` of an interval; twice the same where there is none.
  fileprivate var intervalEnds: (Slice, Slice) {
    var dots = 0
    while dots + 1 < bytes.count, bytes[dots] != UInt8(ascii: ".") || bytes[dots + 1] != UInt8(ascii: ".") {
      dots += 1
    }
    guard dots + 1 < bytes.count else { return (self, self) }
    return (self[0..<dots].trimmed, self[dots + 2..<bytes.count].trimmed)
  }
}

/// A date of a lexicon file at day, month or year precision.
private struct LexiconDate {
  var year = 0
  var month: Int?
  var day: Int?

  /// Reads `1949`, `1949-10` or `1949-10-07`.
  init?(_ slice: Slice) {
    var parts = 0
    var value = 0
    var digits = 0
    for index in 0...slice.bytes.count {
      let byte = index < slice.bytes.count ? slice.bytes[index] : UInt8(ascii: "-")
      if byte &- 48 < 10 {
        value = value * 10 + Int(byte - 48)
        digits += 1
        continue
      }
      guard byte == UInt8(ascii: "-"), digits == (parts == 0 ? 4 : 2) else { return nil }
      switch parts {
      case 0: year = value
      case 1: month = value
      case 2: day = value
      default: return nil
      }
      parts += 1
      (value, digits) = (0, 0)
    }
    if let month, !(1...12).contains(month) { return nil }
  }

  var firstDay: Int32? { number(month ?? 1, day ?? 1) }

  var lastDay: Int32? {
    let last = month ?? 12
    return number(last, day ?? CivilDay.length(ofMonth: last, year: year))
  }

  /// The date at its own precision.
  var point: PartialDate? {
    guard let month else { return PartialDate(year: year, part: .year) }
    return PartialDate(year: year, part: day.map { .day(month: month, day: $0) } ?? .month(month))
  }

  private func number(_ month: Int, _ day: Int) -> Int32? {
    CivilDay(year: year, month: month, day: day).map { Int32($0.number) }
  }
}
