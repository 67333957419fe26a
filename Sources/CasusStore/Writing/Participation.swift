import CasusModel

/// The day that stands for an unknown one in the participation table, so that undated events come last.
enum UnknownDay {
  /// The day after 9999-12-31, counted from 1970-01-01.
  static let number = 2_932_897
}

/// A row of the participation table.
struct Participation: Comparable {
  private let party: String
  private let day: Int
  private let event: ContentID
  private let lastDay: Int
  private let type: PloverType
  private let sides: Int

  /// Appends a row for each party and country code that takes part in an event.
  static func append(of mention: EventMention, id: ContentID, to rows: inout [Participation]) {
    let day = mention.date?.earliest?.number ?? UnknownDay.number
    let lastDay = mention.date?.latest?.number ?? UnknownDay.number
    for (code, sides) in EventParticipants.sides(of: mention) {
      rows.append(
        Participation(party: code, day: day, event: id, lastDay: lastDay, type: mention.type, sides: sides))
    }
  }

  func write(with statement: Statement) throws(SQLiteFailure) {
    statement.bind(party)
    statement.bind(day)
    statement.bind(event)
    statement.bind(lastDay)
    statement.bind(type.rawValue)
    statement.bind(type.quad.rawValue)
    statement.bind(sides)
    try statement.run()
  }

  static func < (left: Participation, right: Participation) -> Bool {
    (left.party, left.day, left.event) < (right.party, right.day, right.event)
  }
}
