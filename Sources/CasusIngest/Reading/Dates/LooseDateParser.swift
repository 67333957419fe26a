import CasusModel

/// Reads a written date of publication from its words and numbers.
struct LooseDateParser {
  private enum Piece {
    case number(Int, digits: Int)
    case word(String)
    case mark(Character)
  }

  private var pieces: [Piece] = []
  private var used: Set<Int> = []
  private let order: DateOrder?

  /// A parser of one text.
  init(_ text: String, order: DateOrder? = nil) {
    self.order = order
    var rest = text[...]
    while let first = rest.first {
      if first.isASCII, first.isNumber {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        pieces.append(.number(Int(digits.prefix(9)) ?? 0, digits: digits.count))
        rest = rest.dropFirst(digits.count)
      } else if first.isLetter {
        let word = rest.prefix { $0.isLetter || $0 == "." }
        pieces.append(.word(LooseDateParser.plain(word)))
        rest = rest.dropFirst(word.count)
      } else {
        if !first.isWhitespace { pieces.append(.mark(first)) }
        rest = rest.dropFirst()
      }
    }
  }

  /// The date, or nil where there is none or where it is ambiguous.
  mutating func date() -> PublishedDate? {
    let time = time()
    guard let day = numericDay() ?? wordedDay() else {
      return monthOnly()
    }
    return PublishedDate(date: EDTFDate(day), time: time)
  }

  private static func plain(_ word: Substring) -> String {
    let lower = word.lowercased()
    return lower.hasSuffix(".") ? String(lower.dropLast()) : lower
  }

  private func number(_ index: Int, digits: ClosedRange<Int> = 1...2) -> Int? {
    guard pieces.indices.contains(index), !used.contains(index),
      case .number(let value, let count) = pieces[index],
      digits.contains(count)
    else { return nil }
    return value
  }

  private func word(_ index: Int) -> String? {
    guard pieces.indices.contains(index), case .word(let word) = pieces[index] else { return nil }
    return word
  }

  private func mark(_ index: Int) -> Character? {
    guard pieces.indices.contains(index), case .mark(let mark) = pieces[index] else { return nil }
    return mark
  }
}

// MARK: - The time of day

extension LooseDateParser {
  /// `15:20:27 +0200`, `3:20 p.m. EDT`, `15h20`, with what it is made of taken out.
  private mutating func time() -> String? {
    for index in pieces.indices {
      guard let hour = number(index), let minute = number(index + 2), hour <= 24, minute < 60,
        mark(index + 1) == ":" || (word(index + 1) == "h" && number(index + 2, digits: 2...2) != nil)
      else { continue }
      var end = index + 3
      var second: Int?
      if mark(end) == ":", let value = number(end + 1), value <= 60 {
        second = value
        end += 2
        if mark(end) == ".", number(end + 1, digits: 1...9) != nil { end += 2 }
      }
      var hour24 = hour
      if let half = word(end).flatMap({ CalendarWords.standard.halves[$0] }), hour <= 12 {
        hour24 = hour % 12 + (half == "pm" ? 12 : 0)
        end += 1
      }
      let zone = zone(&end)
      used.formUnion(index..<end)
      let parts = [hour24, minute] + (second.map { [$0] } ?? [])
      return parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":") + (zone ?? "")
    }
    return nil
  }

  /// The zone that begins at a piece, which moves behind it.
  private func zone(_ end: inout Int) -> String? {
    var index = end
    if mark(index) == "(" { index += 1 }
    var named: String?
    if let word = word(index), let zone = CalendarWords.standard.zones[word] {
      named = zone
      index += 1
    }
    guard let sign = mark(index), "+-−".contains(sign), named == nil || named == "Z" else {
      if named != nil { end = index }
      return named
    }
    let shown = sign == "+" ? "+" : "-"
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    if let offset = number(index + 1, digits: 4...4), offset / 100 <= 14, offset % 100 < 60 {
      end = index + 2
      return "\(shown)\(two(offset / 100)):\(two(offset % 100))"
    }
    if let hours = number(index + 1), hours <= 14 {
      if mark(index + 2) == ":", let minutes = number(index + 3), minutes < 60 {
        end = index + 4
        return "\(shown)\(two(hours)):\(two(minutes))"
      }
      end = index + 2
      return "\(shown)\(two(hours)):00"
    }
    return named
  }
}

// MARK: - The day

extension LooseDateParser {
  /// A year: four digits, or two behind an apostrophe or in RFC 822.
  private func year(_ index: Int) -> Int? {
    if let year = number(index, digits: 4...4), (1500...2200).contains(year) { return year }
    if let short = number(index, digits: 2...2) { return short < 70 ? 2000 + short : 1900 + short }
    return nil
  }

  private func month(_ index: Int) -> Int? {
    word(index).flatMap { CalendarWords.standard.months[$0] }
  }

  /// `2024/6/20`, `20.06.2024`, `2024年6月20日`; and `6/20/2024` where only one number can be the month.
  private func numericDay() -> CivilDay? {
    for index in pieces.indices {
      guard let second = number(index + 2) else { continue }
      let separators = (mark(index + 1), mark(index + 3))
      if let year = number(index, digits: 4...4), let third = number(index + 4) {
        let isWritten = isDateWord(index + 1) && isDateWord(index + 3)
        if isWritten || (separators.0 == separators.1 && separators.0.map { "-/.".contains($0) } == true) {
          return CivilDay(year: year, month: second, day: third)
        }
      }
      guard let first = number(index), let year = number(index + 4, digits: 4...4),
        separators.0 == separators.1
      else { continue }
      switch separators.0 {
      case ".": return CivilDay(year: year, month: second, day: first)
      case "/", "-":
        if first > 12 || first == second { return CivilDay(year: year, month: second, day: first) }
        if second > 12 { return CivilDay(year: year, month: first, day: second) }
        switch order {
        case .dayFirst: return CivilDay(year: year, month: second, day: first)
        case .monthFirst: return CivilDay(year: year, month: first, day: second)
        case nil: return nil
        }
      default: continue
      }
    }
    return nil
  }

  /// Whether this is the Chinese, Japanese or Korean word for year or month.
  private func isDateWord(_ index: Int) -> Bool {
    word(index).map { ["年", "月", "년", "월"].contains($0) } ?? false
  }

  /// `20 June 2024`, `June 20th, 2024`, `20-JUN-2024`, `20 de junio de 2024`, `Thu Jun 20 15:20:27 2024`.
  private func wordedDay() -> CivilDay? {
    for index in pieces.indices {
      guard let month = month(index) else { continue }
      if let day = before(index), let year = after(index).flatMap({ self.year($0) }),
        let date = CivilDay(year: year, month: month, day: day)
      {
        return date
      }
      if let dayIndex = after(index), let day = number(dayIndex),
        let yearIndex = pieces.indices.first(where: { $0 > dayIndex && number($0, digits: 4...4) != nil }),
        yearIndex - dayIndex <= 8, let year = year(yearIndex)
      {
        return CivilDay(year: year, month: month, day: day)
      }
    }
    return nil
  }

  /// The number before a month, with `de`, `.`, `-` and ordinal endings between them at most.
  private func before(_ index: Int) -> Int? {
    var position = index - 1
    while position >= max(0, index - 3) {
      if let day = number(position) { return day }
      guard isFiller(position) else { return nil }
      position -= 1
    }
    return nil
  }

  /// The place of the number behind a month.
  private func after(_ index: Int) -> Int? {
    var position = index + 1
    while position < min(pieces.count, index + 4) {
      if case .number = pieces[position], !used.contains(position) { return position }
      guard isFiller(position) else { return nil }
      position += 1
    }
    return nil
  }

  private func isFiller(_ index: Int) -> Bool {
    switch pieces[index] {
    case .word(let word): ["de", "of", "del", "st", "nd", "rd", "th", "er", "den"].contains(word)
    case .mark(let mark): ".,-/'".contains(mark)
    case .number: false
    }
  }

  /// `June 2024`: the month is what is known.
  private func monthOnly() -> PublishedDate? {
    guard pieces.count == 2, let month = month(0), let year = number(1, digits: 4...4),
      let date = EDTFDate("\(year)-\(month < 10 ? "0" : "")\(month)")
    else { return nil }
    return PublishedDate(date: date, time: nil)
  }
}
