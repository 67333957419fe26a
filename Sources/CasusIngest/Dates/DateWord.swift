/// What a word means in a date: a header of `dates.lex`.
enum DateWord: Sendable, Hashable {
  /// The word has no use in a date.
  case none
  /// 1 to 12.
  case month(Int)
  /// 1 Monday to 7 Sunday.
  case weekday(Int)
  /// EDTF's number of a season.
  case season(Int)
  /// A length of calendar time.
  case unit(Unit)
  /// A number in words.
  case number(Int)
  /// `third`, before `quarter`, `half` or `century`.
  case ordinal(Int)
  /// `third-quarter`.
  case quarter(Int)
  /// `first-half`.
  case half(Int)
  /// About so many: `couple`, `few`.
  case vague(Int)
  /// Days from today: today, yesterday.
  case today(Int)
  /// `last` -1, `this` 0, `next` 1: counted from today.
  case which(Int)
  /// `previous` -1, `same` 0, `following` 1: counted from the date that the story speaks of.
  case adjacent(Int)
  /// `past` -1, `coming` 1: a stretch that ends or begins today.
  case span(Int)
  /// `ago` -1: counted from today.
  case ago(Int)
  /// `earlier` -1, `later` 1: counted from the date that the story speaks of.
  case direction(Int)
  /// `before` -1, `after` 1: counted from what follows.
  case relation(Int)
  /// `year-earlier`: a unit before the period that the story speaks of.
  case shifted(Unit)
  /// `early`, `late`, `mid`: a part of what follows.
  case part
  /// `end`, `beginning`: a part of what follows behind `of`.
  case boundary
  /// `eve`, behind which `of` leads to a day or a deed.
  case eve
  /// `year-end`.
  case yearEnd
  /// `about`, `around`.
  case about
  /// `morning`, `night`; the day that `last` means before it.
  case dayPart(Int)
  case fiscal, full, latest, period
  /// `half`, behind `first` and `second`.
  case halfYear
  /// `ended`, behind `the quarter`.
  case ending
  /// The same day each year.
  case feast(month: Int, day: Int)
  /// The nth weekday of a month each year.
  case weekdayFeast(month: Int, weekday: Int, number: Int)
  /// A time that no rule of ours can date: `Ramadan`.
  case movable
  /// `to`, `through`, a hyphen: joins the ends of a range.
  case link
  /// `published` 0, `updated` 1: what a publication line begins with.
  case line(Int)

  enum Unit: String, Sendable, Hashable, CaseIterable {
    case hour, day, week, fortnight, weekend, month, quarter, year, decade, century
  }

  /// Whether an expression may begin with the word. The others are found from their neighbours.
  var isBeginning: Bool {
    switch self {
    case .none, .about, .link, .halfYear, .ending, .relation, .ago, .line, .period: false
    default: true
    }
  }

  /// The meaning that a header of `dates.lex` names, or nil where there is none such.
  init?(header: String) {
    let parts = header.split(separator: " ")
    guard let name = parts.first, parts.count <= 2 else { return nil }
    let value = parts.count == 2 ? String(parts[1]) : ""
    if let plain = DateWord.plain[String(name)] {
      guard value.isEmpty else { return nil }
      self = plain
      return
    }
    if name == "feast" {
      let numbers = value.split(separator: "-").compactMap { Int($0) }
      switch numbers.count {
      case 2: self = .feast(month: numbers[0], day: numbers[1])
      case 3: self = .weekdayFeast(month: numbers[0], weekday: numbers[1], number: numbers[2])
      default: return nil
      }
      return
    }
    if name == "unit" || name == "shifted" {
      guard let unit = Unit(rawValue: value) else { return nil }
      self = name == "unit" ? .unit(unit) : .shifted(unit)
      return
    }
    guard let number = Int(value), let (allowed, make) = DateWord.numbered[String(name)],
      allowed.contains(number)
    else { return nil }
    self = make(number)
  }

  private static let plain: [String: DateWord] = [
    "part": .part, "boundary": .boundary, "eve": .eve, "yearend": .yearEnd, "about": .about,
    "fiscal": .fiscal, "full": .full, "latest": .latest, "period": .period, "movable": .movable,
    "link": .link, "halfyear": .halfYear, "ending": .ending,
  ]

  private static let numbered: [String: (ClosedRange<Int>, @Sendable (Int) -> DateWord)] = [
    "month": (1...12, { .month($0) }), "weekday": (1...7, { .weekday($0) }),
    "season": (21...24, { .season($0) }), "number": (1...999, { .number($0) }),
    "ordinal": (1...99, { .ordinal($0) }), "quarter": (1...4, { .quarter($0) }),
    "half": (1...2, { .half($0) }),
    "vague": (2...99, { .vague($0) }), "today": (-9...9, { .today($0) }), "which": (-1...1, { .which($0) }),
    "adjacent": (-1...1, { .adjacent($0) }), "span": (-1...1, { .span($0) }), "ago": (-1...1, { .ago($0) }),
    "direction": (-1...1, { .direction($0) }), "relation": (-1...1, { .relation($0) }),
    "daypart": (-1...0, { .dayPart($0) }), "line": (0...1, { .line($0) }),
  ]
}
