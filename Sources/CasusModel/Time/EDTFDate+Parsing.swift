extension EDTFDate {
  /// Reads a date in EDTF, or the day of an ISO 8601 date-time (`2024-06-20T15:20:27Z`).
  ///
  /// - Returns: nil where the text is neither, or names a date that the calendar doesn't have.
  public init?(_ text: String) {
    var text = Substring(text)
    if let slash = text.firstIndex(of: "/") {
      let ends = (text[..<slash], text[text.index(after: slash)...])
      let (start, end) = (EDTFDate.end(ends.0), EDTFDate.end(ends.1))
      guard let start, let end, let interval = EDTFDate(from: start, to: end) else { return nil }
      self = interval
      return
    }
    guard let mark = text.last else { return nil }
    let qualifier = Qualifier(rawValue: String(mark)) ?? .exact
    if qualifier != .exact { text.removeLast() }
    if let separator = text.firstIndex(where: { $0 == "T" || $0 == " " }) {
      guard EDTFDate.isTime(text[text.index(after: separator)...]) else { return nil }
      text = text[..<separator]
    }
    guard let point = PartialDate(text) else { return nil }
    self.init(point, qualifier)
  }

  /// One end of an interval: `..` and nothing mean open. The outer nil means unreadable.
  private static func end(_ text: Substring) -> PartialDate?? {
    if text.isEmpty || text == ".." { return .some(nil) }
    guard let point = PartialDate(text) else { return nil }
    return .some(point)
  }

  /// Whether the text begins like a time of day, `15:20`, with hours and minutes in range.
  private static func isTime(_ text: Substring) -> Bool {
    let digits = Array(text.utf8.prefix(5))
    guard digits.count == 5, digits[2] == UInt8(ascii: ":"),
      let hour = Int(text.prefix(2)), let minute = Int(text.dropFirst(3).prefix(2))
    else { return false }
    return (0...24).contains(hour) && (0...59).contains(minute)
  }
}

extension PartialDate {
  /// Reads one point of EDTF, without a qualifier.
  init?(_ text: Substring) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, first.utf8.count == 4, parts.count <= 3 else { return nil }
    let year = Int(first)
    if parts.count == 1 {
      if first.hasSuffix("XX"), let century = PartialDate.digits(first.dropLast(2)) {
        self.init(year: century * 100, part: .century)
      } else if first.last == "X", let decade = PartialDate.digits(first.dropLast()) {
        self.init(year: decade * 10, part: .decade)
      } else {
        guard let year = PartialDate.digits(first) else { return nil }
        self.init(year: year, part: .year)
      }
      return
    }
    guard first == "XXXX" || PartialDate.digits(first) != nil else { return nil }
    if parts.count == 2, parts[1].first == "W" {
      guard parts[1].utf8.count == 3, let week = PartialDate.digits(parts[1].dropFirst()) else { return nil }
      self.init(year: year, part: .week(week))
      return
    }
    guard parts[1].utf8.count == 2, let second = PartialDate.digits(parts[1]) else { return nil }
    if parts.count == 3 {
      guard parts[2].utf8.count == 2, let day = PartialDate.digits(parts[2]) else { return nil }
      self.init(year: year, part: .day(month: second, day: day))
      return
    }
    switch second {
    case 21...24: self.init(year: year, part: .season(second))
    case 33...36: self.init(year: year, part: .quarter(second - 32))
    case 40...41: self.init(year: year, part: .half(second - 39))
    default: self.init(year: year, part: .month(second))
    }
  }

  /// A number written in ASCII digits only (`Int` would take a sign).
  private static func digits(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text)
  }
}
