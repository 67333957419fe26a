import CasusModel

/// A date of publication as inputs give it: a date, and a time of day where there is one.
struct PublishedDate: Hashable, Sendable {
  /// The date, at the precision given.
  var date: EDTFDate
  /// The time and zone as written, without the `T` before them, or nil.
  var time: String?

  /// Reads an ISO 8601 date or date-time, or an EDTF date of lower precision.
  ///
  /// - Returns: nil where the text is none of these, or names a date that the calendar doesn't have.
  init?(_ text: String) {
    var text = text
    let published = text.withUTF8 { PublishedDate($0) }
    guard let published else { return nil }
    self = published
  }

  /// Reads the same from UTF-8.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    if let day = PublishedDate.leadingDay(bytes) {
      if bytes.count == 10 {
        self.init(date: EDTFDate(day), time: nil)
        return
      }
      if [UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: " ")].contains(bytes[10]) {
        let time = UnsafeBufferPointer(rebasing: bytes[11...])
        guard PublishedDate.isTime(time) else { return nil }
        self.init(date: EDTFDate(day), time: String(decoding: time, as: UTF8.self))
        return
      }
    }
    // Only a day has a time of day.
    guard !bytes.contains(UInt8(ascii: ":")), let date = EDTFDate(String(decoding: bytes, as: UTF8.self))
    else { return nil }
    self.init(date: date, time: nil)
  }

  /// A date and a time.
  init(date: EDTFDate, time: String?) {
    self.date = date
    self.time = time
  }

  /// The sentence for a text that is no date.
  static func complaint(key: String, value: String) -> String {
    let shown = value.unicodeScalars.count > 40 ? String(value.prefix(40)) + "…" : value
    return "\(key) \"\(shown)\" is not a date like 2024-06-20, 2024-06-20T15:20:27Z, 2024-06 or 2024"
  }

  /// The day that `YYYY-MM-DD` at the beginning names.
  private static func leadingDay(_ bytes: UnsafeBufferPointer<UInt8>) -> CivilDay? {
    guard bytes.count >= 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = number(bytes, 0, 4), let month = number(bytes, 5, 2), let day = number(bytes, 8, 2)
    else { return nil }
    return CivilDay(year: year, month: month, day: day)
  }

  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int) -> Int? {
    var value = 0
    for position in start..<start + count {
      guard bytes[position] &- 48 < 10 else { return nil }
      value = value * 10 + Int(bytes[position] - 48)
    }
    return value
  }

  /// Whether this is `HH:MM`, with seconds, a fraction and a zone behind it at most.
  private static func isTime(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count >= 5, bytes.count <= 40, bytes[2] == UInt8(ascii: ":"),
      let hour = number(bytes, 0, 2), let minute = number(bytes, 3, 2), hour <= 24, minute <= 59
    else { return false }
    for byte in bytes[5...] {
      switch byte {
      case 48...57, UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "+"),
        UInt8(ascii: "-"), UInt8(ascii: " "), UInt8(ascii: "Z"), UInt8(ascii: "z"), UInt8(ascii: "U"),
        UInt8(ascii: "T"), UInt8(ascii: "C"), UInt8(ascii: "G"), UInt8(ascii: "M"):
        continue
      default: return false
      }
    }
    return true
  }
}
