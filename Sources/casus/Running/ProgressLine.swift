/// How far an ingest is, in one line.
struct ProgressLine {
  /// What came of the input so far.
  let account: IngestAccount
  /// How many bytes there are to read, or nil where that is unknown.
  let total: Int?
  /// How long it took so far.
  let seconds: Double

  /// `12,345 articles, 34.5 of 200.0 MB, 1,234 articles a second, 2 min left, 3 rejected`.
  var text: String {
    var parts = [IngestAccount.plural(account.read, "article"), megabytes]
    if seconds >= 1 { parts.append("\(IngestAccount.number(Int(Double(account.read) / seconds))) articles a second") }
    if let left { parts.append("\(ProgressLine.duration(left)) left") }
    if account.rejected > 0 { parts.append("\(IngestAccount.number(account.rejected)) rejected") }
    return parts.joined(separator: ", ")
  }

  /// The same with a bar before it where the whole is known, cut to the width of the terminal.
  func bar(width: Int) -> String {
    guard let part else { return String(text.prefix(width - 1)) }
    let cells = 16
    let full = min(cells, Int(part * Double(cells)))
    let bar = "[" + String(repeating: "#", count: full) + String(repeating: "-", count: cells - full) + "]"
    return String("\(bar) \(Int(part * 100))% \(text)".prefix(width - 1))
  }

  /// How much of the whole is read, 0 to 1, or nil where the whole is unknown.
  private var part: Double? {
    guard let total, total > 0 else { return nil }
    return min(1, Double(account.bytes) / Double(total))
  }

  private var megabytes: String {
    let done = ProgressLine.tenths(account.bytes)
    return total.map { "\(done) of \(ProgressLine.tenths($0)) MB" } ?? "\(done) MB"
  }

  /// How many seconds are left at the pace so far, or nil where too little is known.
  private var left: Int? {
    guard let part, part > 0.005, seconds >= 1 else { return nil }
    return Int(seconds * (1 - part) / part)
  }

  /// A number of bytes in megabytes with one decimal.
  private static func tenths(_ bytes: Int) -> String {
    let tenths = bytes / 100_000
    return "\(IngestAccount.number(tenths / 10)).\(tenths % 10)"
  }

  /// `45 s`, `3 min` or `2 h 5 min`.
  static func duration(_ seconds: Int) -> String {
    if seconds < 100 { return "\(seconds) s" }
    let minutes = (seconds + 30) / 60
    return minutes < 60 ? "\(minutes) min" : "\(minutes / 60) h \(minutes % 60) min"
  }
}
