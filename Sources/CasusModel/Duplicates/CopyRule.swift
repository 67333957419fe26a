/// When two articles are copies of one text.
///
/// - The same text is the same text, whenever it was published.
/// - Otherwise both must have been published within two days of each other and share 0.6 of their runs of words. Within
///   that time it is a copy with edits, a corrected or an enlarged version. Reports that come each week or month in the
///   same words with other numbers share up to 0.9, but lie further apart.
/// - Where a day is unknown, they must share 0.8.
///
/// A copy that was cut to fewer than 58 words, 0.6 of what is compared, passes for a text of its own.
public enum CopyRule {
  /// How many days may lie between copies that differ.
  public static let days = 2
  /// The least part of the runs that copies of known days share.
  static let leastResemblance = 0.6
  /// The least part where a day is unknown.
  static let leastResemblanceUndated = 0.8

  /// Whether two texts that are not the same are copies of one text.
  ///
  /// - Parameters:
  ///   - day: the day of publication of the first, or nil where it is unknown.
  ///   - otherDay: the same of the second.
  public static func areCopies(_ text: TextSketch, _ day: Int?, _ other: TextSketch, _ otherDay: Int?) -> Bool {
    if let day, let otherDay {
      return abs(day - otherDay) <= days && text.resemblance(to: other) >= leastResemblance
    }
    return text.resemblance(to: other) >= leastResemblanceUndated
  }
}
