import CasusIngest
import CasusModel
import CasusStore

/// Makes a store of made-up events for measuring: the same numbers give the same store.
///
/// Rows are written as the store's own writer would leave them, but by the order of the tables' keys and past all
/// journals: ten million events take minutes instead of hours. The dates and parties named in articles are left
/// out; nothing that is measured reads them.
struct StoreMaker {
  let path: String
  let eventCount: Int
  let articleCount: Int
  private let world: World
  private let plan: StorePlan

  /// A maker.
  ///
  /// - Parameters:
  ///   - path: the file, which must not exist.
  ///   - events: how many events.
  init(path: String, events: Int) throws {
    self.path = path
    eventCount = events
    let lexicon = Lexicon.builtIn()
    let store = try Store.open(path: path, access: .create)
    try store.replaceParties(lexicon.partyEntries(), lexicon: lexicon.hash)
    try store.close()
    world = World(entries: lexicon.partyEntries())
    plan = StorePlan(world: world, events: events, articles: max(events / 10, 1))
    articleCount = plan.articleCount
  }

  /// Writes everything.
  ///
  /// - Parameter report: is told what was done.
  func make(_ report: (String) -> Void) throws {
    let connection = try FillingConnection(path: path)
    try connection.run(
      "DROP INDEX mention_event; DROP INDEX participation_imprecise; BEGIN;"
        + "INSERT INTO coder_run (id, coder, lexicon, started_at) VALUES (1, 'bench-store', '', '2025-01-01')"
    )
    try writeArticles(connection)
    report("\(articleCount) articles")
    try writeEvents(connection)
    report("\(eventCount) events")
    report("\(try writeParticipation(connection)) lines of timelines")
    report("\(try writeMentions(connection)) mentions")
    try writeIndex(connection)
    report("full text")
    try connection.run(
      """
      COMMIT;
      CREATE INDEX mention_event ON mention (event);
      CREATE INDEX participation_imprecise ON participation (party, last_day) WHERE last_day > day;
      PRAGMA analysis_limit = 400; ANALYZE;
      PRAGMA journal_mode = WAL;
      """)
  }

  // MARK: Tables

  private func writeArticles(_ connection: FillingConnection) throws {
    let article = try connection.inserter(
      "article",
      [
        "id", "published", "day_earliest", "day_latest", "source", "text_digest", "path", "run", "title",
        "text",
      ])
    let text = try connection.inserter("article_text", ["article", "text_group", "sketch"])
    for place in plan.articlesByID {
      let made = plan.article(place, world)
      article.integer(made.id)
      article.text(EDTFDate(CivilDay(number: made.day)).description)
      article.integer(made.day)
      article.integer(made.day)
      article.text(made.source)
      article.text(made.digest)
      article.text("made.jsonl")
      article.integer(1)
      article.text(made.title)
      article.text(made.text)
      try article.row()
      // Every article is alone in its text.
      text.integer(made.id)
      text.integer(made.id)
      text.noBytes()
      try text.row()
    }
  }

  private func writeEvents(_ connection: FillingConnection) throws {
    let row = try connection.inserter(
      "event",
      [
        "id", "date", "day_earliest", "day_latest", "type", "mode", "quad", "cameo", "scale", "contexts",
        "status",
        "reciprocal", "actors", "actor_countries", "actor_sectors", "recipients", "recipient_countries",
        "recipient_sectors", "attributed_to", "location", "location_country", "reports", "texts", "outlets",
        "first_article", "first_mention",
      ])
    for number in plan.eventsByID {
      let event = world.event(Int(number))
      row.integer(plan.eventID(Int(number)))
      if let date = event.date {
        row.text(date.text)
        row.integer(date.earliest)
        row.integer(date.latest)
      } else {
        for _ in 0..<3 { row.null() }
      }
      row.text(world.codes[event.code].type)
      if let mode = world.codes[event.code].mode { row.text(mode) } else { row.null() }
      row.integer(world.codes[event.code].quad)
      row.text(world.codes[event.code].code)
      row.number(world.codes[event.code].scale)
      row.text(world.codes[event.code].contexts)
      row.text(event.status.rawValue)
      row.integer(0)
      row.text(world.parties[event.actor])
      row.text(world.countries[event.actor])
      row.text(event.sector.rawValue)
      row.text(world.list(event.recipients, of: world.parties))
      row.text(world.list(event.recipients, of: world.countries))
      row.text(event.recipients.map { _ in "GOV" }.joined(separator: ";"))
      row.text("")
      row.null()
      row.null()
      for _ in 0..<3 { row.integer(event.reports) }
      let first = plan.firstMention(Int(number))
      row.integer(plan.articleID(first.article))
      row.integer(first.ordinal)
      try row.row()
    }
  }

  private func writeParticipation(_ connection: FillingConnection) throws -> Int {
    let row = try connection.inserter(
      "participation",
      [
        "party", "day", "event", "last_day", "date", "type", "mode", "quad", "cameo", "scale", "status",
        "sides",
        "reciprocal", "actors", "recipients", "reports", "texts", "outlets",
      ])
    let unknown = 2_932_897
    let lines = plan.lines(world)
    for line in lines {
      let event = world.event(Int(line.event))
      let date = event.date
      row.text(world.parties[Int(line.party)])
      row.integer(date?.earliest ?? unknown)
      row.integer(plan.eventID(Int(line.event)))
      row.integer(date?.latest ?? unknown)
      if let date { row.text(date.text) } else { row.null() }
      row.text(world.codes[event.code].type)
      if let mode = world.codes[event.code].mode { row.text(mode) } else { row.null() }
      row.integer(world.codes[event.code].quad)
      row.text(world.codes[event.code].code)
      row.number(world.codes[event.code].scale)
      row.text(event.status.rawValue)
      row.integer(Int(line.sides))
      row.integer(0)
      row.text(world.parties[event.actor])
      row.text(world.list(event.recipients, of: world.parties))
      for _ in 0..<3 { row.integer(event.reports) }
      try row.row()
    }
    return lines.count
  }

  private func writeMentions(_ connection: FillingConnection) throws -> Int {
    let mention = try connection.inserter(
      "mention",
      [
        "article", "ordinal", "id", "event", "status", "cameo", "scale", "contexts", "date_source",
        "reciprocal",
        "sentence_start", "sentence_end", "trigger_start", "trigger_end", "trigger", "rule",
      ])
    let role = try connection.inserter(
      "role",
      ["article", "mention", "side", "ordinal", "party", "country", "sector", "start", "\"end\"", "text"])
    var count = 0
    for place in plan.articlesByID {
      let article = plan.articleID(Int(place))
      for (ordinal, number) in plan.mentions(of: Int(place)).enumerated() {
        let event = world.event(Int(number))
        mention.integer(article)
        mention.integer(ordinal)
        mention.integer(Randomness.id(of: count, kind: 7))
        mention.integer(plan.eventID(Int(number)))
        mention.text(event.status.rawValue)
        mention.text(world.codes[event.code].code)
        mention.number(world.codes[event.code].scale)
        mention.text(world.codes[event.code].contexts)
        mention.text("published")
        mention.integer(0)
        mention.integer(ordinal * 40)
        mention.integer(ordinal * 40 + 60)
        mention.integer(ordinal * 40 + 10)
        mention.integer(ordinal * 40 + 16)
        mention.text("did so")
        mention.text("made.v")
        try mention.row()
        for (side, parties) in [(1, [event.actor]), (2, event.recipients)] {
          for (place, party) in parties.enumerated() {
            role.integer(article)
            role.integer(ordinal)
            role.integer(side)
            role.integer(place)
            role.text(world.parties[party])
            if world.countries[party].isEmpty { role.null() } else { role.text(world.countries[party]) }
            role.text(side == 1 ? event.sector.rawValue : "GOV")
            role.integer(ordinal * 40)
            role.integer(ordinal * 40 + 3)
            role.text(world.parties[party])
            try role.row()
          }
        }
        count += 1
      }
    }
    return count
  }

  private func writeIndex(_ connection: FillingConnection) throws {
    let document = try connection.inserter("article_document", ["document", "article"])
    let index = try connection.inserter("article_index", ["rowid", "title", "text", "parties", "types"])
    for (number, place) in plan.documents(world) {
      let made = plan.article(place, world)
      document.integer(number)
      document.integer(made.id)
      try document.row()
      var (parties, types): (Set<String>, Set<String>) = ([], [])
      for mention in plan.mentions(of: Int(place)) {
        let event = world.event(Int(mention))
        types.insert(world.codes[event.code].type)
        for party in [event.actor] + event.recipients { parties.insert(world.parties[party]) }
      }
      index.integer(number)
      index.text(made.title)
      index.text(made.text)
      index.text(parties.sorted().joined(separator: " "))
      index.text(types.sorted().joined(separator: " "))
      try index.row()
    }
  }
}

extension World {
  /// The codes of some parties as a `;` list, in order of the codes.
  func list(_ places: [Int], of codes: [String]) -> String {
    places.count == 1
      ? codes[places[0]]
      : places.sorted { parties[$0] < parties[$1] }.map { codes[$0] }.joined(separator: ";")
  }
}
