/// When two articles are copies of one text.
///
/// - The same text is the same text, whenever it was published. A text without a word is no text, and has no copies.
/// - Otherwise both must have been published within two days of each other and share 0.6 of their runs of words. Within
///   that time it is a copy with edits, a corrected or an enlarged version.
/// - Where one has fewer than 32 words, the other must have 0.9 of its runs as well. What is so short and differs in more
///   than words before and behind it is a form with another name or number: a dividend, a rate, a price.
/// - Where a day is unknown, they must share 0.8.
/// - Unless both are of the same day, their numbers must agree: of the runs with a number, 0.7 of those of the text that
///   has fewer. Reports that come each day, week or month in the same words with other numbers share up to 0.9.
///
/// A copy that was cut to fewer than 58 words, 0.6 of what is compared, passes for a text of its own. docs/ingest.md has
/// the figures that these thresholds come from.
public enum CopyRule {
  /// How many days may lie between copies that differ.
  public static let days = 2
  /// The least part of the runs that copies of known days share.
  static let leastResemblance = 0.6
  /// The least part where a day is unknown.
  static let leastResemblanceUndated = 0.8
  /// Texts with fewer runs are short.
  static let shortRuns = 30
  /// The least part of a short text's runs that a copy has.
  static let leastShareOfShort = 0.9
  /// The least part of the runs with numbers that copies of different days share.
  static let leastShareOfNumbers = 0.7

  /// Whether two texts that are not the same are copies of one text.
  ///
  /// - Parameters:
  ///   - day: the day of publication of the first, or nil where it is unknown.
  ///   - otherDay: the same of the second.
  public static func areCopies(_ text: TextSketch, _ day: Int?, _ other: TextSketch, _ otherDay: Int?) -> Bool
  {
    let overlap = TextSketch.Overlap(text, other)
    if let day, let otherDay {
      guard abs(day - otherDay) <= days, overlap.resemblance >= leastResemblance else { return false }
    } else {
      guard overlap.resemblance >= leastResemblanceUndated else { return false }
    }
    let shorter = min(text.runs.count, other.runs.count)
    guard shorter >= shortRuns || overlap.shareOfShorter >= leastShareOfShort else { return false }
    return day != nil && day == otherDay || overlap.shareOfNumbers >= leastShareOfNumbers
  }
}
