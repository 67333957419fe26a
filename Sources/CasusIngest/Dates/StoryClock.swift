import CasusModel

/// What a story's expressions of time count from: the day it was written, and the date that it speaks of.
struct StoryClock {
  /// The day that `yesterday` counts from, or nil where nothing says when the story was written.
  var today: ReferenceDay?
  /// The date found last, from which `the next day` and `a year later` count.
  private(set) var focus: EDTFDate?
  /// The exact day found last, from which `two days later` counts.
  private(set) var focusDay: CivilDay?
  /// The quarter that figures are reported for: what `the quarter` and `a year earlier` among figures mean.
  private(set) var quarter: PartialDate?
  /// Whether the last period of figures was another one than a quarter: nine months, a year.
  private(set) var isLongPeriod = false
  /// Whether the article writes the day before the month in figures, or nil where it doesn't show.
  var isDayFirst: Bool?
  /// Deeds and things that the story has dated, by the token that names them.
  private(set) var happenings: [Happening] = []

  struct Happening {
    var token: Int32
    var date: EDTFDate
  }

  init(today: ReferenceDay? = nil) { self.today = today }

  /// Takes a date in as the one that the story speaks of.
  mutating func note(_ date: FoundDate) {
    guard let value = date.value, let start = value.start else { return }
    switch start.part {
    case .quarter where !value.isInterval: notePeriod(start, value.qualifier)
    case .year where date.derivation.form == "fiscal year", .half: isLongPeriod = true
    default: break
    }
    guard date.scope != .noun, date.derivation.relation != .countedBackFrom, value.earliest != nil,
      !isComparison(date)
    else { return }
    focus = value
    if let day = value.day { focusDay = day }
  }

  /// Whether a date is the earlier period that figures are set against.
  private func isComparison(_ date: FoundDate) -> Bool {
    guard date.derivation.form == "quarter", case .story = date.derivation.anchor else { return false }
    return true
  }

  /// Figures are compared with those of earlier quarters: the latest one that is over is the one that is reported. A
  /// fiscal quarter's days are not known.
  private mutating func notePeriod(_ period: PartialDate, _ qualifier: EDTFDate.Qualifier) {
    guard let days = period.days else { return }
    if qualifier == .exact, let today = today?.day, days.upperBound >= today {
      // A quarter that is under way has figures only in a fiscal year of its own.
      guard quarter == nil, days.lowerBound <= today else { return }
    }
    isLongPeriod = false
    if let known = quarter?.days?.lowerBound, days.lowerBound < known { return }
    quarter = period
  }

  /// A stretch such as `nine months` is what later figures are compared over.
  mutating func noteLongPeriod() { isLongPeriod = true }

  /// Remembers when something happened.
  mutating func note(_ token: Int, on date: EDTFDate) {
    guard happenings.count < 512 else { return }
    happenings.append(Happening(token: Int32(token), date: date))
  }
}

/// A day that others count from, and how exactly it is known.
struct ReferenceDay: Hashable {
  var day: CivilDay
  var precision: Precision
  var anchor: Derivation.Anchor

  enum Precision: Int, Comparable {
    case day, month, year

    static func < (left: Precision, right: Precision) -> Bool { left.rawValue < right.rawValue }
  }

  /// The reference that a date gives: its last day, known as exactly as the date is.
  init?(_ date: EDTFDate?, _ anchor: Derivation.Anchor) {
    guard let date, let latest = date.latest else { return nil }
    day = latest
    self.anchor = anchor
    guard let first = date.earliest else { return nil }
    let length = latest.number - first.number
    precision = length == 0 ? .day : length <= 92 ? .month : .year
  }
}
