/// What addresses say.
enum WebAddress {
  /// The host without `www.`, or nil where this is no address.
  static func host(_ address: String) -> String? {
    guard let scheme = address.firstRange(of: "://") else { return nil }
    let host = address[scheme.upperBound...].prefix { !"/?#:".contains($0) }
    let plain = host.lowercased().hasPrefix("www.") ? host.dropFirst(4) : host
    return plain.contains(".") ? plain.lowercased() : nil
  }

  /// The date in an address like `…/2024/06/20/…`, `…/2024-06-20-…` or `…/20240620/…`.
  static func date(_ address: String) -> String? {
    let path = address.firstRange(of: "://").map { address[$0.upperBound...] } ?? address[...]
    var runs: [(digits: Substring, before: Character)] = []
    var rest = path
    var before: Character = "/"
    while let first = rest.first {
      if first.isASCII, first.isNumber {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        runs.append((digits, before))
        rest = rest.dropFirst(digits.count)
        before = digits.last ?? "0"
      } else {
        before = first
        rest = rest.dropFirst()
      }
    }
    for (index, run) in runs.enumerated() where "/-_".contains(run.before) {
      if run.digits.count == 8, let date = PublishedDate(loose: String(run.digits)), isRecent(run.digits) {
        return date.date.description
      }
      guard run.digits.count == 4, isRecent(run.digits), index + 2 < runs.count,
        runs[index + 1].before == runs[index + 2].before, "/-_".contains(runs[index + 1].before)
      else { continue }
      let parts = runs[index + 1...index + 2].map { $0.digits.count == 1 ? "0" + $0.digits : $0.digits }
      let text = ([run.digits] + parts).joined(separator: "-")
      if PublishedDate(text) != nil, text.utf8.count == 10 { return text }
    }
    return monthName(path)
  }

  /// `…/2024/jun/20/…`
  private static func monthName(_ path: Substring) -> String? {
    let parts = path.split(separator: "/")
    for index in parts.indices.dropLast(2) where parts[index].count == 4 && isRecent(parts[index]) {
      guard let month = CalendarWords.standard.months[parts[index + 1].lowercased()],
        let day = Int(parts[index + 2].prefix(2)), parts[index + 2].count <= 2
      else { continue }
      let text = "\(parts[index])-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
      if PublishedDate(text) != nil { return text }
    }
    return nil
  }

  /// Whether a year can be one of the web's.
  private static func isRecent(_ digits: Substring) -> Bool {
    Int(digits.prefix(4)).map { (1990...2100).contains($0) } ?? false
  }
}
