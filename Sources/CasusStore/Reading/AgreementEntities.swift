import CasusModel

/// The store's agreements as entities: readings of different articles that are of one agreement.
///
/// Readings meet only where they name the same parties. So those of one party are enough to know its agreements,
/// however many others the store has.
final class AgreementEntities {
  private let connection: ReadConnection
  private let reader: AgreementReader
  /// The readings of the agreement that a reading is of, the one that stands for all first, as far as looked up.
  private var members: [ContentID: [ContentID]] = [:]
  private var names: [ContentID: String] = [:]

  init(_ connection: ReadConnection) throws {
    self.connection = connection
    reader = try AgreementReader(connection)
  }

  /// The entities of a party, or all of them.
  func entities(of party: String?) throws -> [[ContentID]] {
    try meeting(party.map { .of($0) } ?? .all).entities
  }

  /// Pairs of entities that may be one, but of which the reports don't say enough.
  func candidates() throws -> [([ContentID], [ContentID])] {
    let meeting = try meeting(.all)
    return meeting.candidates.map { pair in (members[pair.0] ?? [pair.0], members[pair.1] ?? [pair.1]) }
  }

  /// The id that stands for the agreement that a reading is of.
  func entity(of reading: ContentID) throws -> ContentID { try readings(besides: reading).first ?? reading }

  /// What the agreement is called that a reading is of, or nil where the store has none under this id.
  func name(of reading: ContentID) throws -> String? {
    let group = try readings(besides: reading)
    guard let entity = group.first else { return nil }
    if let name = names[entity] { return name }
    let name = try reader.row(group)?.name
    names[entity] = name
    return name
  }

  /// The readings of the agreement that a reading is of, the one that stands for all first.
  func readings(besides reading: ContentID) throws -> [ContentID] {
    if let known = members[reading] { return known }
    let rarest = try connection.prepared(
      """
      SELECT party FROM agreement_party p WHERE agreement = ?
      ORDER BY (SELECT count(*) FROM agreement_party q WHERE q.party = p.party) LIMIT 1
      """)
    rarest.bind(reading)
    let party = try rarest.texts().first
    _ = try meeting(party.map { .of($0) } ?? .ofNobody)
    return members[reading] ?? [reading]
  }

  /// Whose readings are brought together.
  private enum Share {
    case all, of(String), ofNobody
  }

  private func meeting(_ share: Share) throws -> AgreementMeeting {
    let meeting = AgreementMeeting(try readings(share))
    for group in meeting.entities { for id in group { members[id] = group } }
    return meeting
  }

  private func readings(_ share: Share) throws -> [AgreementMeeting.Reading] {
    let condition =
      switch share {
      case .all: ""
      case .of: "WHERE g.id IN (SELECT agreement FROM agreement_party WHERE party = ?)"
      case .ofNobody: "WHERE NOT EXISTS (SELECT 1 FROM agreement_party p WHERE p.agreement = g.id)"
      }
    let parties = try connection.prepared(
      "SELECT party FROM agreement_party WHERE agreement = ? ORDER BY party")
    let rows = try connection.prepared(
      """
      SELECT g.id, g.kind, g.day_earliest, g.day_latest, min(a.day_earliest), max(a.day_latest)
      FROM agreement g
      LEFT JOIN agreement_mention m ON m.agreement = g.id LEFT JOIN article a ON a.id = m.article
      \(condition) GROUP BY g.id ORDER BY g.id
      """)
    if case .of(let party) = share { rows.bind(party) }
    return try rows.all { row in
      parties.bind(row.id(0))
      return AgreementMeeting.Reading(
        id: row.id(0), kind: Agreement.Kind(rawValue: row.text(1)) ?? .other, parties: try parties.texts(),
        signed: AgreementEntities.range(row, 2), reported: AgreementEntities.range(row, 4))
    }
  }

  private static func range(_ row: Statement, _ column: Int) -> ClosedRange<Int>? {
    guard let first = row.optionalInt(column), let last = row.optionalInt(column + 1), first <= last else {
      return nil
    }
    return first...last
  }
}
