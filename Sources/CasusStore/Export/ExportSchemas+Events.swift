import CasusModel

extension ExportSchemas {
  private typealias Column = TableSchema.Column

  /// One row for each event.
  static let events = TableSchema(
    name: "events", meaning: "What mentions agree on: same date, type, mode, actors and recipients.",
    columns: [
      Column("event_id", .id, "The event's content id."),
      Column("event_date", .date, "When it happened, in EDTF; empty where unknown."),
      Column("date_earliest", .date, "The first day that the date may mean."),
      Column("date_latest", .date, "The last day that the date may mean."),
      Column("event_type", .text, "The PLOVER type."),
      Column("event_mode", .text, "The PLOVER mode."),
      Column("contexts", .list, "The PLOVER contexts of all mentions."),
      Column("quad_code", .integer, "1 verbal, 2 material cooperation, 3 verbal, 4 material conflict."),
      Column("cameo", .text, "The most specific CAMEO code of the mentions."),
      Column("scale", .number, "The conflict-cooperation value of that code, -10 to 10."),
      Column("status", .text, "The highest status of the mentions."),
      Column("reciprocal", .boolean, "Whether both sides are actors and recipients at once."),
      Column("actors", .list, "The actors' codes, or their words in quotes."),
      Column("actor_countries", .list, "The actors' countries, in the order of the actors."),
      Column("actor_sectors", .list, "The actors' sectors, in the order of the actors."),
      Column("recipients", .list, "The recipients' codes, or their words in quotes."),
      Column("recipient_countries", .list, "The recipients' countries, in the order of the recipients."),
      Column("recipient_sectors", .list, "The recipients' sectors, in the order of the recipients."),
      Column("attributed_to", .list, "Those whose word it is in any mention."),
      Column("placename", .text, "Where it happened, as the text has it."),
      Column("country", .text, "The country of that place."),
      Column("reports", .integer, "How many mentions report it."),
      Column("texts", .integer, "In how many distinct texts: copies with small edits count once."),
      Column("outlets", .integer, "By how many known outlets."),
      Column("headline", .text, "The headline of the first report."),
      Column("publication_date", .date, "When the first report was published."),
      Column("publisher", .text, "The outlet of the first report."),
      Column("url", .text, "The address of the first report."),
    ])

  /// One row for each mention.
  static let mentions = TableSchema(
    name: "mentions", meaning: "One sentence's report of an event.",
    columns: [
      Column("mention_id", .id, "The mention's content id."),
      Column("event_id", .id, "The event that it reports."),
      Column("article_id", .id, "The article that it stands in."),
      Column("event_date", .date, "When the event happened, in EDTF."),
      Column("date_source", .text, "Where the date was found: sentence, story, published or unknown."),
      Column("event_type", .text, "The PLOVER type."),
      Column("event_mode", .text, "The PLOVER mode."),
      Column("contexts", .list, "The PLOVER contexts."),
      Column("quad_code", .integer, "1 verbal, 2 material cooperation, 3 verbal, 4 material conflict."),
      Column("cameo", .text, "The finest CAMEO code that the sentence supports."),
      Column("scale", .number, "The conflict-cooperation value of that code, -10 to 10."),
      Column("status", .text, "actual, planned, hypothetical, denied or historical."),
      Column("reciprocal", .boolean, "Whether both sides are actors and recipients at once."),
      Column("placename", .text, "Where it happened, as the text has it."),
      Column("country", .text, "The country of that place."),
      Column("rule", .text, "The rule of the lexicon that coded it."),
      Column("sentence_start", .integer, "Offset of the sentence in the text, in Unicode scalars."),
      Column("sentence_end", .integer, "Offset behind the sentence."),
      Column("trigger_start", .integer, "Offset of the words that triggered the rule."),
      Column("trigger_end", .integer, "Offset behind these words."),
      Column("trigger", .text, "These words."),
      Column("sentence", .text, "The sentence; empty where the store leaves texts out."),
      Column("headline", .text, "The article's headline."),
      Column("publication_date", .date, "When the article was published."),
      Column("publisher", .text, "The outlet."),
      Column("url", .text, "The article's address."),
      Column("coder", .text, "The coder and lexicon that made the mention."),
    ])

  /// One row for each participant of a mention.
  static let participants = TableSchema(
    name: "participants", meaning: "Who takes part in an event, as one mention names it.",
    columns: [
      Column("mention_id", .id, "The mention."),
      Column("event_id", .id, "The event."),
      Column("article_id", .id, "The article."),
      Column("side", .text, "actor, recipient, or attributed for the one whose word it is."),
      Column("ordinal", .integer, "The place among the participants of this side, from 0."),
      Column("party", .text, "The party's code; empty where the text doesn't say."),
      Column("country", .text, "The code of the state that it belongs to."),
      Column("sector", .text, "The PLOVER sector."),
      Column("start", .integer, "Offset of the words that name it, in Unicode scalars."),
      Column("end", .integer, "Offset behind these words."),
      Column("text", .text, "These words."),
    ])

  /// One row for each article.
  static let articles = TableSchema(
    name: "articles", meaning: "An article, without its text.",
    columns: [
      Column("article_id", .id, "The article's content id."),
      Column("publication_date", .date, "When it was published, in EDTF."),
      Column("publication_time", .text, "The time and zone that came with the date."),
      Column("headline", .text, "The headline."),
      Column("publisher", .text, "The outlet."),
      Column("url", .text, "The address."),
      Column("language", .text, "The BCP 47 language tag: the one recognised, where the text is not English."),
      Column("status", .text, "coded, or not English: then nothing was coded."),
      Column("authors", .list, "The authors."),
      Column("modified", .date, "When it was last changed."),
      Column("text_digest", .text, "SHA-256 of the normalised text."),
      Column("text_group", .id, "The first of the articles that print this text, with small edits or none."),
      Column("mentions", .integer, "How many mentions of events it holds."),
    ])
}
