import CasusModel

extension ExportSource {
  /// One row for each event.
  static let events = ExportSource(
    name: "events", meaning: "What mentions agree on: same date, type, mode, actors and recipients.",
    columns: [
      ExportColumn("event_id", .id, "e.id", "The event's content id."),
      ExportColumn("event_date", .date, "e.date", "When it happened, in EDTF; empty where unknown."),
      ExportColumn("date_earliest", .date, day("e.day_earliest"), "The first day that the date may mean."),
      ExportColumn("date_latest", .date, day("e.day_latest"), "The last day that the date may mean."),
    ] + .eventType
      + .reading(
        "e", contexts: "The PLOVER contexts of all mentions.",
        cameo: "The most specific CAMEO code of the mentions.",
        status: "The highest of the mentions: actual, historical, planned, hypothetical, denied.")
      + sides
      + [ExportColumn("attributed_to", .list, "e.attributed_to", "Those whose word it is in any mention.")]
      + .place("e") + .counts(of: "mentions", "e") + .print(of: "the first report")
  ) { filter in
    // Only days and ids are sorted; the limit keeps SQLite from dropping the order of an inner query.
    var query = SQLQuery(" FROM (SELECT e.id FROM event e WHERE 1")
    query.add(conditions(filter))
    query.add(
      """
       ORDER BY ifnull(e.day_earliest, \(UnknownDay.number)), e.id LIMIT -1) x
      CROSS JOIN event e ON e.id = x.id CROSS JOIN article a ON a.id = e.first_article
      """)
    return query
  }

  /// One row for each mention.
  static let mentions = ExportSource(
    name: "mentions", meaning: "One sentence's report of an event.",
    columns: .mentionIDs + [
      ExportColumn("event_date", .date, "e.date", "When the event happened, in EDTF."),
      ExportColumn(
        "date_source", .text, "m.date_source",
        "Where the date was found: sentence, story, published or unknown."),
    ] + .eventType
      + .reading(
        "m", contexts: "The PLOVER contexts.", cameo: "The finest CAMEO code that the sentence supports.",
        status: "actual, planned, hypothetical, denied or historical.")
      + .place("m")
      + [
        ExportColumn("rule", .text, "m.rule", "The rule of the lexicon that coded it."),
        ExportColumn(
          "sentence_start", .integer, "m.sentence_start",
          "Offset of the sentence in the text, in Unicode scalars."),
        ExportColumn("sentence_end", .integer, "m.sentence_end", "Offset behind the sentence."),
        ExportColumn(
          "trigger_start", .integer, "m.trigger_start", "Offset of the words that triggered the rule."),
        ExportColumn("trigger_end", .integer, "m.trigger_end", "Offset behind these words."),
        ExportColumn("trigger", .text, "m.trigger", "These words."),
        ExportColumn(
          "sentence", .text, "substr(a.text, m.sentence_start + 1, m.sentence_end - m.sentence_start)",
          "The sentence; empty where the store leaves texts out."),
      ] + .print(of: "the article")
      + [ExportColumn("coder", .text, "r.coder", "The coder and lexicon that made the mention.")]
  ) { filter in
    var query = SQLQuery(
      """
       FROM mention m CROSS JOIN event e ON e.id = m.event CROSS JOIN article a ON a.id = m.article
      CROSS JOIN coder_run r ON r.id = a.run WHERE 1
      """)
    query.add(conditions(filter))
    query.add(" ORDER BY m.article, m.ordinal")
    return query
  }

  /// One row for each participant of a mention.
  static let participants = ExportSource(
    name: "participants", meaning: "Who takes part in an event, as one mention names it.",
    columns: .mentionIDs + [
      ExportColumn(
        "side", .text, "CASE r.side WHEN 1 THEN 'actor' WHEN 2 THEN 'recipient' ELSE 'attributed' END",
        "actor, recipient, or attributed for the one whose word it is."),
      ExportColumn(
        "ordinal", .integer, "r.ordinal", "The place among the participants of this side, from 0."),
      ExportColumn("party", .text, "r.party", "The party's code; empty where the text doesn't say."),
      ExportColumn("country", .text, "r.country", "The code of the state that it belongs to."),
      ExportColumn("sector", .text, "r.sector", "The PLOVER sector."),
      ExportColumn("start", .integer, "r.start", "Offset of the words that name it, in Unicode scalars."),
      ExportColumn("end", .integer, "r.\"end\"", "Offset behind these words."),
      ExportColumn("text", .text, "r.text", "These words."),
    ]
  ) { filter in
    var query = SQLQuery(
      " FROM role r CROSS JOIN mention m ON m.article = r.article AND m.ordinal = r.mention")
    let wanted = conditions(filter)
    if !wanted.sql.isEmpty { query.add(" CROSS JOIN event e ON e.id = m.event WHERE 1") }
    query.add(wanted)
    query.add(" ORDER BY r.article, r.mention, r.side, r.ordinal")
    return query
  }

  /// One row for each line of each timeline.
  static let timeline = ExportSource(
    name: "timeline", meaning: "An event in the timeline of one party or country that takes part in it.",
    columns: [
      ExportColumn("party", .text, "p.party", "Whose timeline it is: the code of a party or country."),
      ExportColumn("event_date", .date, "p.date", "When it happened, in EDTF; empty where unknown."),
      ExportColumn("event_id", .id, "p.event", "The event's content id."),
      ExportColumn("event_type", .text, "p.type", "The PLOVER type."),
      ExportColumn("event_mode", .text, "p.mode", "The PLOVER mode."),
      ExportColumn(
        "quad_code", .integer, "p.quad", "1 verbal, 2 material cooperation, 3 verbal, 4 material conflict."),
      ExportColumn("cameo", .text, "p.cameo", "The most specific CAMEO code of the mentions."),
      ExportColumn("scale", .number, "p.scale", "The conflict-cooperation value of that code, -10 to 10."),
      ExportColumn(
        "status", .text, "p.status",
        "The highest of the mentions: actual, historical, planned, hypothetical, denied."),
      ExportColumn(
        "side", .text, "CASE p.sides WHEN 1 THEN 'actor' WHEN 2 THEN 'recipient' ELSE 'both' END",
        "Whether the party is actor, recipient or both."),
      ExportColumn(
        "reciprocal", .boolean, "p.reciprocal", "Whether both sides are actors and recipients at once."),
      ExportColumn("actors", .list, "p.actors", "The actors' codes, or their words in quotes."),
      ExportColumn("recipients", .list, "p.recipients", "The recipients' codes, or their words in quotes."),
    ] + .counts(of: "mentions", "p")
  ) { filter in
    let wanted = EventConditions(filter)
    var query = SQLQuery(" FROM participation p WHERE 1")
    if !filter.parties.isEmpty { query.add(" AND p.party", in: Set(filter.parties).sorted()) }
    if filter.from != nil || filter.to != nil { query.add(" AND p.day < \(UnknownDay.number)") }
    if let from = filter.from { query.add(" AND p.last_day >= ?", [.day(from)]) }
    if let to = filter.to { query.add(" AND p.day <= ?", [.day(to)]) }
    query.add(wanted.shared("p"))
    query.add(wanted.takesPart(filter.with, day: "p.day", event: "p.event"))
    if wanted.needsEvent {
      query.add(" AND EXISTS (SELECT 1 FROM event e WHERE e.id = p.event")
      query.add(wanted.detailed("e"))
      query.add(")")
    }
    query.add(" ORDER BY p.party, p.day, p.event")
    return query
  }

  /// One row for each article.
  static let articles = ExportSource(
    name: "articles", meaning: "An article, without its text.",
    columns: [
      ExportColumn("article_id", .id, "a.id", "The article's content id."),
      ExportColumn("publication_date", .date, "a.published", "When it was published, in EDTF."),
      ExportColumn(
        "publication_time", .text, "a.published_time", "The time and zone that came with the date."),
      ExportColumn("headline", .text, "a.title", "The headline."),
      ExportColumn("publisher", .text, "a.source", "The outlet."),
      ExportColumn("url", .text, "a.url", "The address."),
      ExportColumn(
        "language", .text, "coalesce(t.foreign_language, a.language)",
        "The BCP 47 language tag: the one recognised, where the text is not English."),
      ExportColumn(
        "status", .text, "CASE WHEN t.foreign_language IS NULL THEN 'coded' ELSE 'not English' END",
        "coded, or not English: then nothing was coded."),
      ExportColumn("authors", .list, "a.authors", "The authors."),
      ExportColumn("modified", .date, "a.modified", "When it was last changed."),
      ExportColumn(
        "text_digest", .text, "a.text_digest",
        "SHA-256 of the normalised text."),
      ExportColumn(
        "text_group", .id, "t.text_group",
        "The first of the articles that print this text, with small edits or none."),
      ExportColumn(
        "mentions", .integer, "(SELECT count(*) FROM mention m WHERE m.article = a.id)",
        "How many mentions of events it holds."),
    ]
  ) { filter in
    var query = SQLQuery(" FROM article a CROSS JOIN article_text t ON t.article = a.id")
    let wanted = conditions(filter)
    if !wanted.sql.isEmpty {
      // With a filter: the articles that report such events.
      query.add(
        " WHERE EXISTS (SELECT 1 FROM mention m CROSS JOIN event e ON e.id = m.event WHERE m.article = a.id")
      query.add(wanted)
      query.add(")")
    }
    query.add(" ORDER BY a.id")
    return query
  }

  private static let sides: [ExportColumn] = [("actor", "actors"), ("recipient", "recipients")].flatMap {
    one, all in
    [
      ExportColumn(all, .list, "e.\(all)", "The \(all)' codes, or their words in quotes."),
      ExportColumn(
        "\(one)_countries", .list, "e.\(one)_countries", "The \(all)' countries, in the order of the \(all)."),
      ExportColumn(
        "\(one)_sectors", .list, "e.\(one)_sectors", "The \(all)' sectors, in the order of the \(all)."),
    ]
  }

  private static func day(_ column: String) -> String { "date(\(column) * 86400, 'unixepoch')" }

  /// A filter's conditions on an event `e`.
  private static func conditions(_ filter: EventFilter) -> SQLQuery {
    let wanted = EventConditions(filter)
    var query = wanted.days("e")
    query.add(wanted.shared("e"))
    query.add(wanted.detailed("e"))
    let day = "ifnull(e.day_earliest, \(UnknownDay.number))"
    query.add(wanted.takesPart(filter.parties, day: day, event: "e.id"))
    query.add(wanted.takesPart(filter.with, day: day, event: "e.id"))
    return query
  }
}
