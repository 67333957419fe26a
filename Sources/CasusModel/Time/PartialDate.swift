/// A calendar point of any precision: a day, a month, a season, a quarter, a half year, a week, a year, a decade or a
/// century, with or without a known year.
public struct PartialDate: Hashable, Sendable {
  /// What stands behind the year.
  public enum Part: Hashable, Sendable {
    /// Nothing: the whole year.
    case year
    /// All ten years whose first three digits are those of `year`.
    case decade
    /// All hundred years whose first two digits are those of `year`.
    case century
    /// A month, 1 to 12.
    case month(Int)
    /// A season in EDTF's numbers, 21 spring, 22 summer, 23 autumn, 24 winter.
    case season(Int)
    /// A quarter, 1 to 4 (EDTF's 33 to 36).
    case quarter(Int)
    /// A half of a year, 1 or 2 (EDTF's 40 and 41).
    case half(Int)
    /// An ISO 8601 week, 1 to 53.
    case week(Int)
    /// A day of a month.
    case day(month: Int, day: Int)
  }

  /// The year, or nil where the text doesn't say (`XXXX`).
  public var year: Int? { packedYear == 0 ? nil : Int(packedYear) }
  /// The precision and its numbers.
  public var part: Part { kind.part(Int(number), Int(day)) }

  // Packed: dates are copied with all that is dated, and as `Int?` and `Part` they would be five times as large.
  /// The year, 0 where it is unknown.
  private let packedYear: Int16
  private let kind: Kind
  /// The number of the month, season, quarter, half or week, else 0.
  private let number: UInt8
  /// The day of the month, else 0.
  private let day: UInt8

  /// The cases of ``Part`` without their numbers.
  private enum Kind: UInt8 {
    case year, decade, century, month, season, quarter, half, week, day

    @inline(__always)
    func part(_ number: Int, _ day: Int) -> Part {
      switch self {
      case .year: .year
      case .decade: .decade
      case .century: .century
      case .month: .month(number)
      case .season: .season(number)
      case .quarter: .quarter(number)
      case .half: .half(number)
      case .week: .week(number)
      case .day: .day(month: number, day: day)
      }
    }
  }

  /// A point that is known to be one.
  private init(checkedYear year: Int?, _ part: Part) {
    packedYear = Int16(truncatingIfNeeded: year ?? 0)
    let (kind, number, day): (Kind, Int, Int) =
      switch part {
      case .year: (.year, 0, 0)
      case .decade: (.decade, 0, 0)
      case .century: (.century, 0, 0)
      case .month(let month): (.month, month, 0)
      case .season(let season): (.season, season, 0)
      case .quarter(let quarter): (.quarter, quarter, 0)
      case .half(let half): (.half, half, 0)
      case .week(let week): (.week, week, 0)
      case .day(let month, let day): (.day, month, day)
      }
    self.kind = kind
    self.number = UInt8(truncatingIfNeeded: number)
    self.day = UInt8(truncatingIfNeeded: day)
  }

  /// A point; nil where the calendar has no such date.
  public init?(year: Int?, part: Part) {
    if let year, !(1...9999).contains(year) { return nil }
    switch part {
    case .year, .decade, .century: guard year != nil else { return nil }
    case .month(let month): guard (1...12).contains(month) else { return nil }
    case .season(let season): guard (21...24).contains(season) else { return nil }
    case .quarter(let quarter): guard (1...4).contains(quarter) else { return nil }
    case .half(let half): guard (1...2).contains(half) else { return nil }
    case .week(let week):
      guard (1...53).contains(week) else { return nil }
      if let year { guard CivilDay.monday(ofWeek: week, year: year) != nil else { return nil } }
    case .day(let month, let day):
      // Without a year, February has 29 days: the text may mean a leap year.
      guard (1...12).contains(month), day >= 1, day <= CivilDay.length(ofMonth: month, year: year ?? 2000)
      else { return nil }
    }
    self.init(checkedYear: year, part)
  }

  /// The point that is exactly this day.
  public init(_ day: CivilDay) {
    let (year, month, dayOfMonth) = day.calendarDate
    self.init(checkedYear: year, .day(month: month, day: dayOfMonth))
  }

  /// The first and the last day that the point covers, or nil where the year is unknown.
  public var days: ClosedRange<CivilDay>? {
    guard let year else { return nil }
    switch part {
    case .year: return PartialDate.span(year, 1, year, 12)
    case .decade: return PartialDate.span(year / 10 * 10, 1, year / 10 * 10 + 9, 12)
    case .century: return PartialDate.span(year / 100 * 100, 1, year / 100 * 100 + 99, 12)
    case .month(let month): return PartialDate.span(year, month, year, month)
    case .quarter(let quarter): return PartialDate.span(year, quarter * 3 - 2, year, quarter * 3)
    case .half(let half): return PartialDate.span(year, half * 6 - 5, year, half * 6)
    case .season(24): return PartialDate.span(year, 12, year + 1, 2)
    case .season(let season): return PartialDate.span(year, (season - 20) * 3, year, (season - 20) * 3 + 2)
    case .week(let week):
      guard let monday = CivilDay.monday(ofWeek: week, year: year) else { return nil }
      return monday...monday.adding(days: 6)
    case .day(let month, let day):
      guard let exact = CivilDay(year: year, month: month, day: day) else { return nil }
      return exact...exact
    }
  }

  private static func span(_ year: Int, _ month: Int, _ lastYear: Int, _ lastMonth: Int)
    -> ClosedRange<CivilDay>?
  {
    let length = CivilDay.length(ofMonth: lastMonth, year: lastYear)
    guard let first = CivilDay(year: max(year, 1), month: month, day: 1),
      let last = CivilDay(year: min(lastYear, 9999), month: lastMonth, day: length), first <= last
    else { return nil }
    return first...last
  }
}

extension PartialDate: CustomStringConvertible {
  /// The point in EDTF: `2024-06-19`, `XXXX-06-19`, `2022-02`, `199X`, `2024-W25`, `1994-21`, `1987-33`,
  /// `2024-40`, `19XX`.
  public var description: String {
    String(unsafeUninitializedCapacity: 10) { buffer in
      var text = DateText(buffer)
      if let year { text.add(year, digits: 4) } else { text.add("XXXX") }
      switch part {
      case .year: break
      case .decade: text.replaceLast(1)
      case .century: text.replaceLast(2)
      case .month(let month): text.add("-", month)
      case .season(let season): text.add("-", season)
      case .quarter(let quarter): text.add("-", 32 + quarter)
      case .half(let half): text.add("-", 39 + half)
      case .week(let week): text.add("-W", week)
      case .day(let month, let day):
        text.add("-", month)
        text.add("-", day)
      }
      return text.count
    }
  }
}

/// Writes the digits of a date into a buffer that has room for them.
private struct DateText {
  private let buffer: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0

  init(_ buffer: UnsafeMutableBufferPointer<UInt8>) {
    self.buffer = buffer
  }

  mutating func add(_ text: StaticString) {
    for index in 0..<text.utf8CodeUnitCount { buffer[count + index] = text.utf8Start[index] }
    count += text.utf8CodeUnitCount
  }

  mutating func add(_ value: Int, digits: Int) {
    var rest = value
    for index in stride(from: count + digits - 1, through: count, by: -1) {
      buffer[index] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count += digits
  }

  mutating func add(_ separator: StaticString, _ value: Int) {
    add(separator)
    add(value, digits: 2)
  }

  /// Makes the last digits unknown: `199X`, `19XX`.
  mutating func replaceLast(_ digits: Int) {
    for index in count - digits..<count { buffer[index] = UInt8(ascii: "X") }
  }
}
