import CasusModel

/// Reads lines of timelines from the rows of a participation search.
enum LineReader {
  /// The columns of a line.
  static let columns = """
    p.day, p.event, p.date, p.type, p.mode, p.cameo, p.scale, p.status, p.reciprocal, p.actors, p.recipients, \
    p.reports, p.texts, p.outlets
    """

  /// The same columns of `e`, the event table.
  static let eventColumns = columns.split(separator: ", ").map { column in
    switch column {
    case "p.day": "ifnull(e.day_earliest, \(UnknownDay.number))"
    case "p.event": "e.id"
    default: "e." + column.dropFirst(2)
    }
  }.joined(separator: ", ")

  /// The line in the current row.
  static func line(_ row: Statement) -> TimelineLine {
    let day = row.int(0)
    return TimelineLine(
      id: row.id(1), day: day == UnknownDay.number ? nil : CivilDay(number: day), date: row.optionalText(2),
      type: types[row.word(3)] ?? .consult, mode: row.optionalText(4), cameo: row.text(5),
      scale: row.double(6),
      status: statuses[row.word(7)] ?? .hypothetical, isReciprocal: row.bool(8), actors: row.text(9),
      recipients: row.text(10), reports: row.int(11), texts: row.int(12), outlets: row.int(13))
  }

  private static let types = WordTable(PloverType.allCases.map { ($0.rawValue, $0) })
  private static let statuses = WordTable(EventStatus.allCases.map { ($0.rawValue, $0) })
}

/// A few words that differ in their first eight bytes, with what each means.
struct WordTable<Meaning: Sendable>: Sendable {
  private let words: [UInt64]
  private let meanings: [Meaning]

  init(_ entries: [(String, Meaning)]) {
    words = entries.map { entry in Array(entry.0.utf8).withUnsafeBufferPointer { $0.firstEight } }
    meanings = entries.map(\.1)
  }

  subscript(word: UInt64) -> Meaning? {
    words.firstIndex(of: word).map { meanings[$0] }
  }
}

extension Statement {
  /// The first eight bytes of a text column, by which `WordTable` knows it.
  func word(_ column: Int) -> UInt64 { bytes(column).firstEight }
}

extension UnsafeBufferPointer<UInt8> {
  /// The first eight bytes as one number; shorter texts end in zeros.
  fileprivate var firstEight: UInt64 {
    if count >= 8, let base = baseAddress {
      return UnsafeRawPointer(base).loadUnaligned(as: UInt64.self).littleEndian
    }
    var word: UInt64 = 0
    for place in 0..<count { word |= UInt64(self[place]) << UInt64(place * 8) }
    return word
  }
}
