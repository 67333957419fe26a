import CasusModel

/// Counts the events of a range of ids on one connection.
struct CountScan {
  let query: CountQuery
  /// What articles are distinguished by; nil where distinct texts and outlets are not counted.
  let articles: ArticleIdentities?

  /// The counts of a part of the events.
  struct Part: Sendable {
    fileprivate(set) var labels: [[String]] = []
    fileprivate(set) var sums: [CountCells.Sums] = []
    /// A text or outlet in a cell: the cell in the high half, the number in the low; sorted, each once.
    fileprivate(set) var texts: [UInt64] = []
    fileprivate(set) var outlets: [UInt64] = []
  }

  /// Counts the events with ids in a range.
  func part(_ ids: ClosedRange<Int64>, on connection: ReadConnection) throws -> Part {
    var cells = CountCells(query.keys)
    var part = Part()
    let events = select(ids)
    let rows = try connection.prepared(events.sql)
    defer { rows.reset() }
    events.bind(to: rows)
    let mentions = try MentionCursor(connection, ids: ids)
    defer { mentions.close() }
    while try rows.step() {
      cells.add(rows)
      guard let articles, !cells.current.isEmpty else { continue }
      try mentions.forEachArticle(of: rows.id(0)) { article in
        guard let known = articles[article] else { return }
        for cell in cells.current {
          part.texts.append(UInt64(cell) << 32 | UInt64(known.text))
          if known.outlet > 0 { part.outlets.append(UInt64(cell) << 32 | UInt64(known.outlet)) }
        }
      }
    }
    part.labels = cells.found.map(cells.labels)
    part.sums = cells.sums
    part.texts = CountScan.distinct(part.texts)
    part.outlets = CountScan.distinct(part.outlets)
    return part
  }

  /// The query over the events, by id.
  private func select(_ ids: ClosedRange<Int64>) -> SQLQuery {
    let wanted = EventConditions(query.filter)
    var select = SQLQuery(
      "SELECT \(CountCells.columns(query.keys)) FROM event e WHERE e.id BETWEEN ? AND ?",
      [.integer(ids.lowerBound), .integer(ids.upperBound)])
    if !query.filter.parties.isEmpty {
      select.add(" AND e.id IN (SELECT p.event FROM participation p WHERE p.party", in: query.filter.parties)
      select.add(")")
    }
    select.add(wanted.days("e"))
    select.add(wanted.shared("e"))
    select.add(wanted.detailed("e"))
    select.add(
      wanted.takesPart(
        query.filter.with, day: "ifnull(e.day_earliest, \(UnknownDay.number))", event: "e.id"))
    select.add(" ORDER BY e.id")
    return select
  }

  private static func distinct(_ values: [UInt64]) -> [UInt64] {
    var sorted = values
    sorted.sort()
    var count = 0
    for value in sorted where count == 0 || sorted[count - 1] != value {
      sorted[count] = value
      count += 1
    }
    sorted.removeLast(sorted.count - count)
    return sorted
  }
}

/// Goes through the mentions of events beside the events themselves, both by the events' ids.
private final class MentionCursor {
  private let rows: Statement
  private var isOpen: Bool

  init(_ connection: ReadConnection, ids: ClosedRange<Int64>) throws {
    rows = try connection.prepared(
      "SELECT event, article FROM mention INDEXED BY mention_event WHERE event BETWEEN ? AND ? ORDER BY event"
    )
    rows.bind(ids.lowerBound)
    rows.bind(ids.upperBound)
    isOpen = true
    try advance()
  }

  /// Calls `body` with the article of each mention of an event that comes behind all asked for before.
  func forEachArticle(of event: ContentID, _ body: (Int64) -> Void) throws {
    while isOpen, rows.int64(0) < event.rawValue { try advance() }
    while isOpen, rows.int64(0) == event.rawValue {
      body(rows.int64(1))
      try advance()
    }
  }

  /// Gives the statement back.
  func close() { rows.reset() }

  private func advance() throws {
    isOpen = try rows.step()
  }
}

/// What distinguishes articles: numbers for texts and outlets.
struct ArticleIdentities: Sendable {
  private var known: [Int64: (text: UInt32, outlet: UInt32)] = [:]

  /// Reads all articles.
  init(_ connection: ReadConnection) throws {
    var texts: [Int64: UInt32] = [:]
    var outlets: [String: UInt32] = [:]
    let rows = try connection.prepared(
      "SELECT a.id, t.text_group, a.source FROM article a CROSS JOIN article_text t ON t.article = a.id")
    defer { rows.reset() }
    while try rows.step() {
      let text = texts[rows.int64(1), default: UInt32(texts.count + 1)]
      texts[rows.int64(1)] = text
      var outlet: UInt32 = 0
      if let source = rows.optionalText(2) {
        outlet = outlets[source, default: UInt32(outlets.count + 1)]
        outlets[source] = outlet
      }
      known[rows.int64(0)] = (text, outlet)
    }
  }

  /// The numbers of an article's text and outlet; an unknown outlet has 0.
  subscript(article: Int64) -> (text: UInt32, outlet: UInt32)? { known[article] }
}
