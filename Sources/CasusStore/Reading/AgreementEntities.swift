import CasusModel

/// The store's agreements as entities: readings of different articles that are of one agreement.
struct AgreementEntities {
  /// The readings of each entity, the one that stands for all first.
  let members: [[ContentID]]
  /// The entity of each reading.
  let entity: [ContentID: ContentID]
  let candidates: [(ContentID, ContentID)]

  init(_ connection: ReadConnection) throws {
    let parties = try connection.prepared(
      "SELECT party FROM agreement_party WHERE agreement = ? ORDER BY party")
    let rows = try connection.prepared(
      """
      SELECT g.id, g.kind, g.day_earliest, g.day_latest, min(a.day_earliest), max(a.day_latest)
      FROM agreement g
      LEFT JOIN agreement_mention m ON m.agreement = g.id LEFT JOIN article a ON a.id = m.article
      GROUP BY g.id ORDER BY g.id
      """)
    var readings: [AgreementMeeting.Reading] = []
    while try rows.step() {
      guard let id = rows.optionalID(0) else { continue }
      parties.bind(id)
      readings.append(
        AgreementMeeting.Reading(
          id: id, kind: Agreement.Kind(rawValue: rows.text(1)) ?? .other, parties: try parties.texts(),
          signed: AgreementEntities.range(rows, 2), reported: AgreementEntities.range(rows, 4)))
    }
    let meeting = AgreementMeeting(readings)
    members = meeting.entities
    candidates = meeting.candidates
    var entity: [ContentID: ContentID] = [:]
    for group in meeting.entities { for id in group { entity[id] = group.first } }
    self.entity = entity
  }

  private static func range(_ row: Statement, _ column: Int) -> ClosedRange<Int>? {
    guard let first = row.optionalInt(column), let last = row.optionalInt(column + 1), first <= last else {
      return nil
    }
    return first...last
  }
}
