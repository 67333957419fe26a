/// The words in dates of publication, `Data/calendar.txt`.
struct CalendarWords: Sendable {
  private(set) var months: [String: Int] = [:]
  private(set) var zones: [String: String] = [:]
  /// `am` or `pm` by their spellings.
  private(set) var halves: [String: String] = [:]

  static let standard = CalendarWords()

  private init() {
    for line in ReadingData.lines(of: "calendar.txt") {
      let words = line.rest.split(separator: " ").map(String.init)
      guard let meaning = words.first else { continue }
      for word in words.dropFirst() {
        switch line.keyword {
        case "month": months[word] = Int(meaning)
        case "zone": zones[word] = meaning
        case "half": halves[word] = meaning
        default: break
        }
      }
    }
  }
}
