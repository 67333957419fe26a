import CasusModel

/// A key of an article of a batch.
struct TextKey {
  let key: Int64
  /// The day of publication, `UnknownDay.number`, or `anyDay` for the key of the whole text.
  let day: Int
  /// The article's place in the batch.
  let place: Int

  /// Stands for the day in the key of a whole text, which is the same at any time.
  static let anyDay = UnknownDay.number + 1

  var isWholeText: Bool { day == TextKey.anyDay }

  /// The key as it is stored: behind the stretch of time that the day lies in.
  var stored: Int64 { TextKey.stored(key, TextKey.stretch(of: day)) }

  static func stored(_ key: Int64, _ stretch: Int) -> Int64 { Int64(stretch) << 41 | key }

  /// Four days make a stretch.
  static func stretch(of day: Int) -> Int { day >> 2 }

  static func stretch(ofStored key: Int64) -> Int { Int(key >> 41) }

  /// The keys of a batch's articles, by key, day and article.
  static func all(of articles: [IncomingArticle]) -> [TextKey] {
    var keys: [TextKey] = []
    keys.reserveCapacity(articles.count * 7)
    for (place, article) in articles.enumerated() {
      if let whole = article.key.textKey { keys.append(TextKey(key: whole, day: anyDay, place: place)) }
      let day = article.exactDay ?? UnknownDay.number
      for key in article.key.sketch.keys { keys.append(TextKey(key: key, day: day, place: place)) }
    }
    keys.sort { ($0.key, $0.day, $0.place) < ($1.key, $1.day, $1.place) }
    return keys
  }

  /// Whether an article of another day under this key may be a copy.
  func reaches(_ other: Int) -> Bool {
    days.contains { $0.contains(other) }
  }

  /// The days of articles under this key that may be copies.
  var days: [ClosedRange<Int>] {
    if isWholeText { return [day...day] }
    if day == UnknownDay.number { return [Int.min...day] }
    return [(day - CopyRule.days)...(day + CopyRule.days), UnknownDay.number...UnknownDay.number]
  }
}

extension IncomingArticle {
  /// The day of publication, or nil where it is not known to the day.
  var exactDay: Int? {
    guard let published = article.published, let first = published.earliest, first == published.latest
    else { return nil }
    return first.number
  }
}

/// Which keys were written since the store was empty: most keys of an article are its own, and need not be looked up.
///
/// It may take a key for known that is not, never the other way round.
final class KeyFilter {
  private var bits = [UInt64](repeating: 0, count: 1 << 20)

  func insert(_ key: Int64) {
    let place = Int(truncatingIfNeeded: key & (1 << 26 - 1))
    bits[place >> 6] |= 1 << UInt64(place & 63)
  }

  func mayContain(_ key: Int64) -> Bool {
    let place = Int(truncatingIfNeeded: key & (1 << 26 - 1))
    return bits[place >> 6] & 1 << UInt64(place & 63) != 0
  }
}
