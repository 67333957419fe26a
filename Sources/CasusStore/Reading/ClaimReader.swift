import CasusModel

/// Reads claims by id.
struct ClaimReader {
  private let claim: Statement
  private let parties: Statement
  private let reports: ReportReader

  init(_ connection: ReadConnection) throws {
    claim = try connection.prepared(
      """
      SELECT c.about, c.stance, c.proposition, g.name, l.obligation, e.type
      FROM claim c
      LEFT JOIN agreement g ON g.id = c.about
      LEFT JOIN clause l ON l.id = c.about
      LEFT JOIN event e ON e.id = c.about
      WHERE c.id = ?
      """)
    parties = try connection.prepared(
      """
      SELECT p.side, p.party, p.country, p.sector, p.text
      FROM claim_mention m
      CROSS JOIN article a ON a.id = m.article
      CROSS JOIN claim_party p ON p.article = m.article AND p.mention = m.ordinal
      WHERE m.claim = ?
      ORDER BY ifnull(a.day_earliest, \(UnknownDay.number)), a.id, m.ordinal, p.side, p.ordinal
      """)
    reports = try ReportReader(connection, .claim)
  }

  /// The claim, or nil where the store has none under this id.
  func row(_ id: ContentID) throws -> ClaimRow? {
    claim.bind(id)
    guard try claim.step() else { return nil }
    defer { claim.reset() }
    var claimants = ParticipantList()
    var reportedBy = ParticipantList()
    parties.bind(id)
    while try parties.step() {
      let participant = parties.participant(from: 1)
      if parties.int(0) == 1 { claimants.append(participant) } else { reportedBy.append(participant) }
    }
    return ClaimRow(
      id: id, about: claim.optionalID(0), subject: subject, claimants: claimants.participants,
      reportedBy: reportedBy.participants, stance: Claim.Stance(rawValue: claim.text(1)) ?? .asserts,
      proposition: claim.text(2), reports: try reports.reports(of: id))
  }

  /// What the claim of the current row is about.
  private var subject: ClaimRow.Subject? {
    if let name = claim.optionalText(3) { return .agreement(name) }
    if let obligation = claim.optionalText(4).flatMap(Obligation.init(rawValue:)) {
      return .clause(obligation)
    }
    return claim.optionalText(5).flatMap(PloverType.init(rawValue:)).map { .event($0) }
  }
}
