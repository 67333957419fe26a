import CasusModel

/// What a word means in a date.
enum DateWord: Sendable, Hashable {
  /// 1 to 12.
  case month(Int)
  /// 1 Monday to 7 Sunday.
  case weekday(Int)
  /// A length of calendar time.
  case unit(Unit)
  /// A number in words.
  case number(Int)
  /// About so many: `couple`, `few`.
  case vague(Int)
  /// Days from today: today, yesterday.
  case relativeDay(Int)
  /// `last` -1, `this` 0, `next` 1.
  case which(Int)
  /// `ago`, `earlier`, `later`: the sign, and whether it counts from another date.
  case direction(Int, fromAnchor: Bool)
  /// `before` -1, `after` 1: counts from what follows.
  case relation(Int)
  /// EDTF's number of a season.
  case season(Int)
  /// `first` to `fourth`, before `quarter`.
  case ordinal(Int)
  /// `third-quarter`.
  case quarter(Int)
  /// `early`, `late`, `mid`, `earlier`, `later`: a part of what follows.
  case part(EDTFDate.Qualifier)

  enum Unit: Sendable, Hashable { case day, week, fortnight, weekend, month, quarter, year, decade }

  /// The words of dates. Languages of the calendar are grammar, not lexicon: there is one English calendar.
  static let words: [String: DateWord] = {
    var words: [String: DateWord] = [:]
    let months = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
      "november",
      "december",
    ]
    for (index, month) in months.enumerated() {
      words[month] = .month(index + 1)
      if month.count > 4 {
        words[String(month.prefix(3))] = .month(index + 1)
        words[String(month.prefix(3)) + "."] = .month(index + 1)
      }
    }
    words["sept"] = .month(9)
    words["sept."] = .month(9)
    let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    for (index, weekday) in weekdays.enumerated() { words[weekday] = .weekday(index + 1) }
    let units: [(String, Unit)] = [
      ("day", .day), ("week", .week), ("fortnight", .fortnight), ("weekend", .weekend), ("month", .month),
      ("quarter", .quarter), ("year", .year), ("decade", .decade),
    ]
    for (word, unit) in units {
      words[word] = .unit(unit)
      words[word + "s"] = .unit(unit)
    }
    let numbers = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
      "thirteen",
      "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ]
    for (index, number) in numbers.enumerated() { words[number] = .number(index + 1) }
    words["a"] = .number(1)
    words["an"] = .number(1)
    words["couple"] = .vague(2)
    words["few"] = .vague(3)
    words["several"] = .vague(3)
    words["today"] = .relativeDay(0)
    words["tonight"] = .relativeDay(0)
    words["yesterday"] = .relativeDay(-1)
    words["tomorrow"] = .relativeDay(1)
    words["last"] = .which(-1)
    words["past"] = .which(-1)
    words["previous"] = .which(-1)
    words["this"] = .which(0)
    words["next"] = .which(1)
    words["coming"] = .which(1)
    words["ago"] = .direction(-1, fromAnchor: false)
    words["earlier"] = .direction(-1, fromAnchor: true)
    words["before"] = .relation(-1)
    words["later"] = .direction(1, fromAnchor: true)
    words["after"] = .relation(1)
    words["spring"] = .season(21)
    words["summer"] = .season(22)
    words["autumn"] = .season(23)
    words["winter"] = .season(24)
    for (index, ordinal) in ["first", "second", "third", "fourth"].enumerated() {
      words[ordinal] = .ordinal(index + 1)
      words[ordinal + "-quarter"] = .quarter(index + 1)
    }
    for part in ["early", "late", "mid"] { words[part] = .part(.approximate) }
    return words
  }()
}

/// What words mean in dates, by word id.
struct DateWords: Sendable {
  /// The place of each word's meaning in `meanings`, or 0.
  private var places: [UInt16] = []
  private var meanings: [DateWord?] = [nil]

  @inline(__always)
  subscript(word: WordID) -> DateWord? {
    Int(word) < places.count ? meanings[Int(places[Int(word)])] : nil
  }

  /// Gives a word its meaning.
  mutating func insert(_ meaning: DateWord, for word: WordID) {
    if places.count <= Int(word) {
      places.append(contentsOf: repeatElement(0, count: Int(word) + 1 - places.count))
    }
    places[Int(word)] = UInt16(meanings.count)
    meanings.append(meaning)
  }
}
