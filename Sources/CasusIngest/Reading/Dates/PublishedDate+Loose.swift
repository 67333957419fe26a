import CasusModel

extension PublishedDate {
  /// Reads a date as feeds, pages and exports write it: RFC 822, `June 20, 2024 3:20 pm ET`, `20.06.2024`,
  /// `20240620T152027Z`, seconds since 1970, in any of the languages of `Data/calendar.txt`.
  ///
  /// A date like `03/04/2024` is not read by itself: which number is the month only its writer knows. The time becomes
  /// ISO 8601 with its zone; a zone that isn't known is left out.
  ///
  /// - Parameter order: which number of such a date is the day, where something says it.
  init?(loose text: String, order: DateOrder? = nil) {
    let trimmed = String(text.drop(while: \.isWhitespace).prefix(80))
    if let strict = PublishedDate(trimmed) {
      self = strict
      return
    }
    if let digits = PublishedDate.digits(trimmed) {
      self = digits
      return
    }
    var parser = LooseDateParser(trimmed, order: order)
    guard let date = parser.date() else { return nil }
    self = date
  }

  /// Reads the date of a page; a year before newspapers is what an empty field turned into.
  init?(page text: String, order: DateOrder?) {
    guard let date = PublishedDate(loose: text, order: order),
      let year = date.date.earliest?.calendarDate.year, year > 1700
    else { return nil }
    self = date
  }

  /// Seconds since 1970 as a number.
  init?(secondsSince1970 seconds: Int) {
    guard seconds > 0, seconds < 253_402_300_800 else { return nil }
    let day = CivilDay(number: seconds / 86_400)
    let rest = seconds % 86_400
    let parts = [rest / 3600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    self.init(date: EDTFDate(day), time: parts.joined(separator: ":") + "Z")
  }

  /// `20240620`, with a time behind it perhaps, or seconds or milliseconds since 1970.
  private static func digits(_ text: String) -> PublishedDate? {
    let text = text.last.map { $0 == "Z" || $0 == "z" } == true ? String(text.dropLast()) : text
    let isUTC = text.utf8.count > 8
    let digits = text.utf8.filter { $0 != UInt8(ascii: "T") }.map { Int($0) - 48 }
    guard digits.allSatisfy({ (0...9).contains($0) }) else { return nil }
    let isSplit = text.utf8.count != digits.count
    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
    switch digits.count {
    case 10 where !isSplit: return PublishedDate(secondsSince1970: number(0..<10))
    case 13 where !isSplit: return PublishedDate(secondsSince1970: number(0..<10))
    case 8, 12, 14:
      guard let day = CivilDay(year: number(0..<4), month: number(4..<6), day: number(6..<8)),
        (1500...2200).contains(number(0..<4))
      else { return nil }
      guard digits.count > 8 else { return PublishedDate(date: EDTFDate(day), time: nil) }
      let parts = stride(from: 8, to: digits.count, by: 2).map { "\(digits[$0])\(digits[$0 + 1])" }
      guard number(8..<10) < 25, number(10..<12) < 60 else { return nil }
      return PublishedDate(
        date: EDTFDate(day), time: parts.joined(separator: ":") + (isUTC && isSplit ? "Z" : ""))
    default: return nil
    }
  }
}

/// Which number of a date like `3/4/2024` is the day.
enum DateOrder {
  case dayFirst
  case monthFirst

  /// The order that a language's writers keep; nil for English without a country, where both are in use, and
  /// where the year comes first.
  init?(language: String) {
    guard let tag = LanguageTag(language)?.tag else { return nil }
    switch tag.split(separator: "-").first {
    case "en":
      switch tag.split(separator: "-").last {
      case "US", "PH": self = .monthFirst
      case "GB", "AU", "NZ", "IE", "IN", "ZA", "NG", "KE", "PK", "SG", "MY", "HK": self = .dayFirst
      default: return nil
      }
    case "zh", "ja", "ko", "hu", "mn", "lt", "fa": return nil
    default: self = .dayFirst
    }
  }
}
