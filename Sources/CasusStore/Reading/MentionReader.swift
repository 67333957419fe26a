import CasusModel

extension Store {
  /// The first mentions of events, by date of publication, article id and place.
  ///
  /// - Parameter most: how many of each event at most.
  public func mentions(of events: [ContentID], most: Int) throws(StoreError) -> [ContentID: [MentionRow]] {
    try reading { connection in
      let reader = try MentionReader(connection)
      var mentions: [ContentID: [MentionRow]] = [:]
      for event in events { mentions[event] = try reader.mentions(of: event, most: most) }
      return mentions
    }
  }
}

/// Reads the mentions of an event.
struct MentionReader {
  private let mention: Statement
  private let roles: Statement

  init(_ connection: ReadConnection) throws {
    mention = try connection.prepared(
      """
      SELECT a.id, a.title, a.published, a.source, a.url, m.sentence_start, m.sentence_end,
        substr(a.text, m.sentence_start + 1, m.sentence_end - m.sentence_start),
        m.id, m.ordinal, m.trigger_start, m.trigger_end, m.trigger, m.rule, m.cameo, m.status, m.date_source,
        m.location, m.location_country, r.coder
      FROM mention m CROSS JOIN article a ON a.id = m.article CROSS JOIN coder_run r ON r.id = a.run
      WHERE m.event = ?
      ORDER BY ifnull(a.day_earliest, \(UnknownDay.number)), a.id, m.ordinal
      LIMIT ?
      """)
    roles = try connection.prepared(
      """
      SELECT side, start, "end", text, party, country, sector FROM role WHERE article = ? AND mention = ?
      """)
  }

  /// The mentions, by date of publication, article id and place.
  ///
  /// - Parameter most: how many at most, or nil for all.
  func mentions(of event: ContentID, most: Int? = nil) throws -> [MentionRow] {
    var rows: [MentionRow] = []
    mention.bind(event)
    mention.bind(most ?? -1)
    while try mention.step() { rows.append(try row(of: event)) }
    return rows
  }

  private func row(of event: ContentID) throws -> MentionRow {
    var sides: [Int: [PartyReference]] = [:]
    roles.bind(mention.id(0))
    roles.bind(mention.int(9))
    while try roles.step() {
      let span = TextSpan(start: roles.int(1), end: roles.int(2), text: roles.text(3))
      let sector = roles.optionalText(6).flatMap(Sector.init(rawValue:))
      sides[roles.int(0), default: []].append(
        PartyReference(
          span: span, party: roles.optionalText(4), country: roles.optionalText(5), sector: sector))
    }
    let place = mention.optionalText(17).map {
      EventMention.Location(text: $0, country: mention.optionalText(18))
    }
    return MentionRow(
      id: mention.id(8), event: event, report: mention.report(from: 0),
      trigger: TextSpan(start: mention.int(10), end: mention.int(11), text: mention.text(12)),
      rule: mention.text(13), cameo: mention.text(14),
      status: EventStatus(rawValue: mention.text(15)) ?? .hypothetical,
      dateSource: EventMention.DateSource(rawValue: mention.text(16)) ?? .unknown, location: place,
      actors: sides[1] ?? [], recipients: sides[2] ?? [], attributedTo: sides[4] ?? [],
      coder: mention.text(19))
  }
}
