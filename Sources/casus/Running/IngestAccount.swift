import CasusStore

/// What became of the input of an ingest.
struct IngestAccount {
  /// Articles read, those of known files included.
  var read = 0
  /// Inputs that could not be read or coded.
  var rejected = 0
  /// Articles that the store had.
  var known = 0
  /// Files that were known, and so not read again.
  var filesKnown = 0
  /// How many bytes of the files were read, as they lie on the disk.
  var bytes = 0
  /// What the store counted.
  var counts = BatchCounts()
  /// Whether it was interrupted.
  var isInterrupted = false

  /// The accounts, as two or three lines.
  func text(store: String) -> String {
    let rejections = rejected == 0 ? "nothing rejected" : "\(IngestAccount.number(rejected)) rejected"
    let articles =
      "\(store): \(IngestAccount.plural(read, "article")) read, \(IngestAccount.number(counts.articlesNew)) new, "
      + "\(IngestAccount.number(known)) known, \(rejections)\n"
    if counts.articlesNew == 0 { return articles + "Nothing was added.\n" }
    let kinds =
      "Of the new, \(IngestAccount.plural(counts.copies, "near-duplicate")); "
      + "\(IngestAccount.number(counts.foreign)) not in English.\n"
    let added = [
      IngestAccount.plural(counts.eventsNew, "event"), IngestAccount.plural(counts.mentions, "mention"),
      IngestAccount.plural(counts.agreementsNew, "agreement"),
      IngestAccount.plural(counts.clausesNew, "clause"),
      IngestAccount.plural(counts.claimsNew, "claim"),
    ]
    return articles + kinds + "Added " + added.joined(separator: ", ") + ".\n"
  }

  /// A number and what it counts.
  static func plural(_ count: Int, _ noun: String) -> String {
    "\(number(count)) \(noun)\(count == 1 ? "" : "s")"
  }

  /// A number with commas between its thousands.
  static func number(_ value: Int) -> String {
    var digits = Array(String(value))
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: place)
      place -= 3
    }
    return String(digits)
  }
}
