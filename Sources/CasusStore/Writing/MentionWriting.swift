import CasusModel
import GRDB

/// Writes mentions of events and the roles in them.
final class MentionWriting {
  private let insert: Statement
  private let role: Statement

  init(_ database: Database) throws {
    insert = try database.prepared(
      """
      INSERT INTO mention (article, ordinal, id, event, status, cameo, scale, contexts, date_source,
        reciprocal, location, location_country, sentence_start, sentence_end, trigger_start, trigger_end,
        trigger, rule)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    role = try database.prepared("INSERT INTO role VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
  }

  /// Writes an article's mentions, in the order of the record.
  func write(
    _ coded: CodedArticle, of article: ContentID, except refused: Set<ContentID>, _ counts: inout BatchCounts
  ) throws {
    for (ordinal, mention) in coded.events.enumerated() where !refused.contains(mention.id) {
      insert.bind(article)
      insert.bind(ordinal)
      insert.bind(mention.mentionID(in: article))
      insert.bind(mention.id)
      insert.bind(mention.status.rawValue)
      insert.bind(mention.cameo)
      insert.bind(mention.scale)
      insert.bind(ListText.joined(mention.contexts))
      insert.bind(mention.dateSource.rawValue)
      insert.bind(mention.isReciprocal)
      insert.bind(mention.location?.text)
      insert.bind(mention.location?.country)
      insert.bind(mention.sentence.start)
      insert.bind(mention.sentence.end)
      insert.bind(mention.trigger.start)
      insert.bind(mention.trigger.end)
      insert.bind(mention.trigger.text)
      insert.bind(mention.rule)
      try insert.run()
      counts.mentions += 1
      try role.write(mention.actors, side: 1, of: article, ordinal)
      try role.write(mention.recipients, side: 2, of: article, ordinal)
      try role.write(mention.attributedTo, side: 4, of: article, ordinal)
    }
  }
}

extension Statement {
  /// Writes the references on one side of a mention into `role` or `claim_party`.
  func write(_ references: [PartyReference], side: Int, of article: ContentID, _ mention: Int)
    throws(SQLiteFailure)
  {
    for (ordinal, reference) in references.enumerated() {
      bind(article)
      bind(mention)
      bind(side)
      bind(ordinal)
      bind(reference.party)
      bind(reference.country)
      bind(reference.sector?.rawValue)
      bind(reference.span.start)
      bind(reference.span.end)
      bind(reference.span.text)
      try run()
    }
  }
}
