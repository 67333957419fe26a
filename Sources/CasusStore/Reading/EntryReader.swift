import CasusModel

/// Reads events as timeline entries, one after the other, by id.
struct EntryReader {
  private let event: Statement
  private let roles: Statement

  init(_ connection: ReadConnection) throws {
    event = try connection.prepared(
      """
      SELECT e.date, e.type, e.mode, e.status, e.cameo, e.scale, e.contexts, e.reciprocal, e.attributed_to,
        e.location, e.location_country, e.reports, e.texts, e.outlets, e.first_article, e.first_mention,
        substr(a.text, m.sentence_start + 1, m.sentence_end - m.sentence_start), a.source
      FROM event e
      CROSS JOIN article a ON a.id = e.first_article
      CROSS JOIN mention m ON m.article = e.first_article AND m.ordinal = e.first_mention
      WHERE e.id = ?
      """)
    roles = try connection.prepared(
      "SELECT side, party, country, sector, text FROM role WHERE article = ? AND mention = ?")
  }

  /// The entry of an event, or nil where the store has no such event.
  func entry(_ id: ContentID) throws -> TimelineEntry? {
    event.bind(id)
    guard try event.step() else { return nil }
    defer { event.reset() }
    let join = EventJoin(event, from: 3)
    let (actors, recipients) = try participants(article: event.id(14), mention: event.int(15))
    return TimelineEntry(
      id: id, date: event.date(0), type: PloverType(rawValue: event.text(1)) ?? .consult,
      mode: event.optionalText(2), cameo: join.cameo, scale: join.scale, contexts: join.contexts,
      status: join.status, isReciprocal: join.isReciprocal, actors: actors, recipients: recipients,
      attributedTo: join.attributedTo, reports: event.int(11), texts: event.int(12), outlets: event.int(13),
      sentence: event.optionalText(16), source: event.optionalText(17))
  }

  private func participants(article: ContentID, mention: Int) throws
    -> (actors: [TimelineEntry.Participant], recipients: [TimelineEntry.Participant])
  {
    var actors = ParticipantList()
    var recipients = ParticipantList()
    roles.bind(article)
    roles.bind(mention)
    while try roles.step() {
      switch roles.int(0) {
      case 1: actors.append(roles.participant(from: 1))
      case 2: recipients.append(roles.participant(from: 1))
      default: break
      }
    }
    return (actors.participants, recipients.participants)
  }
}

/// Participants in the order of the text, each identity once.
struct ParticipantList {
  private(set) var participants: [TimelineEntry.Participant] = []

  mutating func append(_ participant: TimelineEntry.Participant) {
    let isKnown = participants.contains { other in
      guard other.party == participant.party, other.country == participant.country,
        other.sector == participant.sector
      else { return false }
      let hasCode = participant.party != nil || participant.country != nil
      return hasCode || other.text.lowercased() == participant.text.lowercased()
    }
    if !isKnown { participants.append(participant) }
  }
}

extension Statement {
  /// Reads party, country, sector and words from four columns.
  func participant(from column: Int) -> TimelineEntry.Participant {
    TimelineEntry.Participant(
      party: optionalText(column), country: optionalText(column + 1),
      sector: optionalText(column + 2).flatMap(Sector.init(rawValue:)), text: text(column + 3))
  }
}
