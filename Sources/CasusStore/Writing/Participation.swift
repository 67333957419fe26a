import CasusModel
import GRDB

/// The day that stands for an unknown one in the participation table, so that undated events come last.
enum UnknownDay {
  /// The day after 9999-12-31, counted from 1970-01-01.
  static let number = 2_932_897
}

/// Writes the participation table: a line of a timeline for each party and country code of an event.
final class ParticipationWriting {
  private let insert: Statement
  private let find: Statement
  private let update: Statement

  init(_ database: Database) throws {
    insert = try database.prepared(
      """
      INSERT INTO participation (party, day, event, last_day, date, type, mode, quad, cameo, scale, status, sides,
        reciprocal, actors, recipients, reports, texts, outlets)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    find = try database.prepared(
      """
      SELECT ifnull(day_earliest, \(UnknownDay.number)), actors, actor_countries, recipients, recipient_countries,
        cameo, scale, status, reciprocal, reports, texts, outlets
      FROM event WHERE id = ?
      """)
    update = try database.prepared(
      """
      UPDATE participation SET cameo = ?, scale = ?, status = ?, reciprocal = ?, reports = ?, texts = ?,
        outlets = ?
      WHERE party = ? AND day = ? AND event = ?
      """)
  }

  /// Writes the lines of new events, by the order of the table's key.
  func write(_ drafts: [EventDraft]) throws {
    var rows: [Row] = []
    rows.reserveCapacity(drafts.count * 3)
    for (place, draft) in drafts.enumerated() {
      let day = draft.mention.date?.earliest?.number ?? UnknownDay.number
      for (code, sides) in EventParticipants.sides(of: draft.mention) {
        rows.append(Row(party: code, day: day, event: draft.mention.id, sides: sides, draft: place))
      }
    }
    rows.sort()
    for row in rows { try write(row, of: drafts[row.draft]) }
  }

  /// Brings the lines of an event up to date with what the event says now.
  func renew(_ event: ContentID) throws {
    find.bind(event)
    guard try find.step() else { return }
    defer { find.reset() }
    var codes: Set<String> = []
    for column in 1...4 {
      // Words in quotes stand for those without a code, and have no line of their own.
      codes.formUnion(find.list(column).filter { !$0.hasPrefix("\"") })
    }
    for code in codes.sorted() {
      update.bind(find.text(5))
      update.bind(find.double(6))
      update.bind(find.text(7))
      for column in 8...11 { update.bind(find.int(column)) }
      update.bind(code)
      update.bind(find.int(0))
      update.bind(event)
      try update.run()
    }
  }

  private func write(_ row: Row, of draft: EventDraft) throws {
    let (mention, join) = (draft.mention, draft.join)
    insert.bind(row.party)
    insert.bind(row.day)
    insert.bind(row.event)
    insert.bind(mention.date?.latest?.number ?? UnknownDay.number)
    insert.bind(mention.date?.description)
    insert.bind(mention.type.rawValue)
    insert.bind(mention.mode)
    insert.bind(mention.type.quad.rawValue)
    insert.bind(join.cameo)
    insert.bind(join.scale)
    insert.bind(join.status.rawValue)
    insert.bind(row.sides)
    insert.bind(join.isReciprocal)
    insert.bind(EventParticipants.Side(mention.actors).names)
    insert.bind(EventParticipants.Side(mention.recipients).names)
    insert.bind(draft.reports)
    insert.bind(draft.texts.count)
    insert.bind(draft.outlets.count)
    try insert.run()
  }

  /// A line before it is written: its key, and which draft it is of.
  private struct Row: Comparable {
    let party: String
    let day: Int
    let event: ContentID
    let sides: Int
    let draft: Int

    static func < (left: Row, right: Row) -> Bool {
      (left.party, left.day, left.event) < (right.party, right.day, right.event)
    }
  }
}
