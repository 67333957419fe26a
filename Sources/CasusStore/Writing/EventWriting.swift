import CasusModel
import GRDB

/// Writes events: adds new ones with their participation, and joins mentions into those that are there.
final class EventWriting {
  private let insert: Statement
  private let find: Statement
  private let update: Statement
  private let participation: ParticipationWriting
  private let reports: Statement
  private let setCounts: Statement

  /// What `write` found out.
  struct Reported {
    /// Events that were there before, whose reports are to be counted anew.
    var existing: [ContentID] = []
    /// Ids of events that stand for another event in the store.
    var clashing: Set<ContentID> = []
  }

  init(_ database: Database) throws {
    insert = try database.prepared(
      """
      INSERT OR IGNORE INTO event (id, date, day_earliest, day_latest, type, mode, quad,
        actors, actor_countries, actor_sectors, recipients, recipient_countries, recipient_sectors,
        status, cameo, scale, contexts, reciprocal, attributed_to, location, location_country,
        reports, texts, outlets, first_article, first_mention)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    find = try database.prepared(
      """
      SELECT date, type, mode, actors, recipients,
        status, cameo, scale, contexts, reciprocal, attributed_to, location, location_country
      FROM event WHERE id = ?
      """)
    update = try database.prepared(
      """
      UPDATE event SET status = ?, cameo = ?, scale = ?, contexts = ?, reciprocal = ?, attributed_to = ?,
        location = ?, location_country = ? WHERE id = ?
      """)
    participation = try ParticipationWriting(database)
    reports = try database.prepared(
      """
      SELECT m.article, m.ordinal, a.day_earliest, t.text_group, a.source
      FROM mention m CROSS JOIN article a ON a.id = m.article CROSS JOIN article_text t ON t.article = m.article
      WHERE m.event = ?
      """)
    setCounts = try database.prepared(
      """
      UPDATE event SET reports = ?, texts = ?, outlets = ?, first_article = ?, first_mention = ? WHERE id = ?
      """)
  }

  /// Writes the events that new articles report.
  ///
  /// - Parameter groups: the group of each new article's text.
  func write(
    _ new: [NewArticle], groups: [ContentID: ContentID],
    _ counts: inout BatchCounts, refusing rejections: RejectionWriting
  ) throws -> Reported {
    var reported = Reported()
    var added: [EventDraft] = []
    let drafts = drafts(new, groups)
    for place in drafts.indices.sorted(by: { drafts[$0].mention.id < drafts[$1].mention.id }) {
      let draft = drafts[place]
      let id = draft.mention.id
      if try add(draft, id: id) {
        counts.eventsNew += 1
        added.append(draft)
      } else if try joinStored(draft, id: id) {
        reported.existing.append(id)
      } else {
        reported.clashing.insert(id)
        let origin = draft.origin
        let rejection = Rejection(
          id: origin.article.id, path: origin.path, line: origin.line,
          reason: "The event id \(id) already stands for another event; this event was not stored.")
        try rejections.write(rejection, &counts)
      }
    }
    try participation.write(added)
    return reported
  }

  /// Counts the reports of events that were there before, now that the batch's mentions are written, and brings
  /// their lines in timelines up to date.
  func recount(_ events: [ContentID]) throws {
    for event in events {
      var texts: Set<ContentID> = []
      var outlets: Set<String> = []
      var count = 0
      var first: FirstMention?
      reports.bind(event)
      while try reports.step() {
        count += 1
        let day = reports.optionalInt(2) ?? UnknownDay.number
        let place = FirstMention(day: day, article: reports.id(0), ordinal: reports.int(1))
        first = first.map { min($0, place) } ?? place
        texts.insert(reports.id(3))
        if let outlet = reports.optionalText(4) { outlets.insert(outlet) }
      }
      guard let first else { continue }
      setCounts.bind(count)
      setCounts.bind(texts.count)
      setCounts.bind(outlets.count)
      setCounts.bind(first.article)
      setCounts.bind(first.ordinal)
      setCounts.bind(event)
      try setCounts.run()
      try participation.renew(event)
    }
  }

  /// The events of a batch, each with the join of its mentions.
  private func drafts(
    _ new: [NewArticle], _ groups: [ContentID: ContentID]
  ) -> [EventDraft] {
    var drafts: [EventDraft] = []
    var places: [ContentID: Int] = [:]
    for entry in new {
      let article = entry.article
      let day = article.article.published?.earliest?.number ?? UnknownDay.number
      let text = groups[article.key.id] ?? article.key.id
      for (ordinal, mention) in entry.coded.events.enumerated() {
        let first = FirstMention(day: day, article: article.key.id, ordinal: ordinal)
        if let place = places[mention.id] {
          drafts[place].add(mention, first, from: article, text: text)
        } else {
          places[mention.id] = drafts.count
          drafts.append(EventDraft(mention, first, origin: article, text: text))
        }
      }
    }
    return drafts
  }

  /// Adds an event that the store doesn't have.
  private func add(_ draft: EventDraft, id: ContentID) throws -> Bool {
    let mention = draft.mention
    insert.bind(id)
    insert.bind(mention.date?.description)
    insert.bind(mention.date?.earliest?.number)
    insert.bind(mention.date?.latest?.number)
    insert.bind(mention.type.rawValue)
    insert.bind(mention.mode)
    insert.bind(mention.type.quad.rawValue)
    EventParticipants.Side(mention.actors).bind(to: insert)
    EventParticipants.Side(mention.recipients).bind(to: insert)
    draft.join.bind(to: insert)
    insert.bind(draft.reports)
    insert.bind(draft.texts.count)
    insert.bind(draft.outlets.count)
    insert.bind(draft.first.article)
    insert.bind(draft.first.ordinal)
    return try insert.run()
  }

  /// Joins a batch's mentions into an event that the store has.
  ///
  /// - Returns: false where the store has another event under this id.
  private func joinStored(_ draft: EventDraft, id: ContentID) throws -> Bool {
    let mention = draft.mention
    find.bind(id)
    guard try find.step() else { return false }
    let same =
      find.optionalText(0) == mention.date?.description && find.text(1) == mention.type.rawValue
      && find.optionalText(2) == mention.mode
      && find.text(3) == EventParticipants.Side(mention.actors).names
      && find.text(4) == EventParticipants.Side(mention.recipients).names
    let stored = EventJoin(find, from: 5)
    find.reset()
    guard same else { return false }
    var joined = stored
    joined.join(draft.join)
    if joined != stored {
      joined.bind(to: update)
      update.bind(id)
      try update.run()
    }
    return true
  }
}
