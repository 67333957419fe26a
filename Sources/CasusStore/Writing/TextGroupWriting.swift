import CasusModel
import GRDB

/// Finds the articles that print one text, and writes which they are.
///
/// The groups are the connected parts of all pairs of copies, and a group's number is its smallest article: they do not
/// depend on the order in which articles come. One bound is set: of the articles that share a key within the days that
/// count, the first 32 are compared. Where more articles than that have the beginnings of their texts in common and are
/// still not copies, which of them meet depends on the order.
final class TextGroupWriting {
  private let insert: Statement
  private let insertKey: Statement
  private let candidates: Statement
  private let find: Statement
  private let findDigest: Statement
  private let members: Statement
  private let moveHead: Statement
  private let moveMembers: Statement
  private let events: Statement
  /// Whether the store had articles before this batch.
  private var hasStored: Bool
  private let keysKnown: KeyFilter?

  private static let mostCandidates = 32

  /// What a batch's texts came to.
  struct Grouped {
    /// The group of each new article.
    var groups: [ContentID: ContentID] = [:]
    /// Stored events whose reports stand in articles that changed their group.
    var events: [ContentID] = []
  }

  init(_ database: Database) throws {
    insert = try database.prepared(
      "INSERT INTO article_text (article, text_group, foreign_language, sketch) VALUES (?, ?, ?, ?)")
    insertKey = try database.prepared("INSERT OR IGNORE INTO text_key (key, day, article) VALUES (?, ?, ?)")
    candidates = try database.prepared(
      """
      SELECT article, day FROM text_key WHERE key = ? AND day BETWEEN ? AND ?
      LIMIT \(TextGroupWriting.mostCandidates)
      """)
    find = try database.prepared("SELECT text_group, sketch FROM article_text WHERE article = ?")
    findDigest = try database.prepared("SELECT text_digest FROM article WHERE id = ?")
    members = try database.prepared(
      "SELECT article FROM article_text WHERE text_group = ? AND text_group <> article")
    moveHead = try database.prepared("UPDATE article_text SET text_group = ? WHERE article = ?")
    moveMembers = try database.prepared(
      "UPDATE article_text SET text_group = ? WHERE text_group = ? AND text_group <> article")
    events = try database.prepared("SELECT DISTINCT event FROM mention WHERE article = ?")
    hasStored = try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM text_key)") ?? true
    keysKnown = hasStored ? nil : KeyFilter()
  }

  /// Groups the texts of new articles, whose rows in `article` are there already.
  func write(
    _ new: [NewArticle], _ counts: inout BatchCounts
  ) throws -> Grouped {
    var sets = TextSets()
    for entry in new { sets.add(entry.article.key.id) }
    let entries = TextKey.all(of: new.map(\.article))
    try uniteInside(entries, new, &sets)
    if hasStored { try uniteWithStored(entries, new, &sets) }
    var grouped = Grouped()
    for entry in new {
      let article = entry.article
      let id = article.key.id
      let group = sets.root(of: id)
      grouped.groups[id] = group
      insert.bind(id)
      insert.bind(group)
      insert.bind(entry.coded.foreignLanguage)
      insert.bind(article.key.sketch.runs)
      try insert.run()
    }
    for entry in entries {
      insertKey.bind(entry.key)
      insertKey.bind(entry.day)
      insertKey.bind(new[entry.place].article.key.id)
      try insertKey.run()
      keysKnown?.insert(entry.key)
    }
    hasStored = hasStored || !new.isEmpty
    try move(&sets, &grouped)
    counts.copies += sets.unions
    return grouped
  }

  /// Unites the articles of a batch among themselves.
  private func uniteInside(
    _ entries: [TextKey], _ new: [NewArticle], _ sets: inout TextSets
  ) throws {
    var first = 0
    for place in entries.indices {
      if entries[place].key != entries[first].key { first = place }
      let entry = entries[place]
      let mine = new[entry.place].article
      var compared = 0
      // The nearest days stand last, and unknown ones behind all.
      for other in (first..<place).reversed() {
        guard entry.reaches(entries[other].day), compared < TextGroupWriting.mostCandidates else { break }
        compared += 1
        let theirs = new[entries[other].place].article
        if sets.areOne(mine.key.id, theirs.key.id) { continue }
        let isCopy =
          entry.isWholeText
          ? mine.key.textDigest == theirs.key.textDigest
          : CopyRule.areCopies(mine.key.sketch, mine.exactDay, theirs.key.sketch, theirs.exactDay)
        if isCopy { sets.unite(mine.key.id, theirs.key.id) }
      }
    }
  }

  /// Unites the articles of a batch with the groups that the store has.
  private func uniteWithStored(
    _ entries: [TextKey], _ new: [NewArticle], _ sets: inout TextSets
  ) throws {
    for entry in entries where keysKnown?.mayContain(entry.key) != false {
      let mine = new[entry.place].article
      for days in entry.days {
        candidates.bind(entry.key)
        candidates.bind(days.lowerBound)
        candidates.bind(days.upperBound)
        while try candidates.step() {
          let (other, day) = (candidates.id(0), candidates.int(1))
          find.bind(other)
          guard try find.step() else { continue }
          let group = find.id(0)
          sets.add(group)
          if !sets.areOne(mine.key.id, group), try isCopy(mine, entry, of: other, on: day) {
            sets.unite(mine.key.id, group)
          }
          find.reset()
        }
      }
    }
  }

  /// Whether a new article is a copy of a stored one, whose row `find` stands at.
  private func isCopy(_ mine: IncomingArticle, _ entry: TextKey, of other: ContentID, on day: Int) throws
    -> Bool
  {
    if entry.isWholeText {
      findDigest.bind(other)
      defer { findDigest.reset() }
      return try findDigest.step() && findDigest.text(0) == mine.key.textDigest
    }
    let sketch = TextSketch(storedRuns: find.words(1))
    return CopyRule.areCopies(mine.key.sketch, mine.exactDay, sketch, day == UnknownDay.number ? nil : day)
  }

  /// Gives stored groups that were united with others their new number.
  private func move(_ sets: inout TextSets, _ grouped: inout Grouped) throws {
    var affected: Set<ContentID> = []
    for group in sets.all where grouped.groups[group] == nil {
      let root = sets.root(of: group)
      guard root != group else { continue }
      var articles = [group]
      members.bind(group)
      while try members.step() { articles.append(members.id(0)) }
      for article in articles {
        events.bind(article)
        while try events.step() { affected.insert(events.id(0)) }
      }
      moveMembers.bind(root)
      moveMembers.bind(group)
      try moveMembers.run()
      moveHead.bind(root)
      moveHead.bind(group)
      try moveHead.run()
    }
    grouped.events = affected.sorted()
  }
}

/// A key of an article of a batch.
private struct TextKey {
  let key: Int64
  /// The day of publication, `UnknownDay.number`, or `anyDay` for the key of the whole text.
  let day: Int
  /// The article's place in the batch.
  let place: Int

  /// Stands for the day in the key of a whole text, which is the same at any time.
  static let anyDay = UnknownDay.number + 1

  var isWholeText: Bool { day == TextKey.anyDay }

  /// The keys of a batch's articles, by key, day and article.
  static func all(of articles: [IncomingArticle]) -> [TextKey] {
    var keys: [TextKey] = []
    keys.reserveCapacity(articles.count * 7)
    for (place, article) in articles.enumerated() {
      if let whole = article.key.textKey { keys.append(TextKey(key: whole, day: anyDay, place: place)) }
      let day = article.exactDay ?? UnknownDay.number
      for key in article.key.sketch.keys { keys.append(TextKey(key: key, day: day, place: place)) }
    }
    keys.sort { ($0.key, $0.day, $0.place) < ($1.key, $1.day, $1.place) }
    return keys
  }

  /// Whether an article of another day under this key may be a copy.
  func reaches(_ other: Int) -> Bool {
    days.contains { $0.contains(other) }
  }

  /// The days of articles under this key that may be copies.
  var days: [ClosedRange<Int>] {
    if isWholeText { return [day...day] }
    if day == UnknownDay.number { return [Int.min...day] }
    return [(day - CopyRule.days)...(day + CopyRule.days), UnknownDay.number...UnknownDay.number]
  }
}

extension IncomingArticle {
  /// The day of publication, or nil where it is not known to the day.
  fileprivate var exactDay: Int? {
    guard let published = article.published, let first = published.earliest, first == published.latest
    else { return nil }
    return first.number
  }
}

/// Sets of articles, each known by its smallest.
private struct TextSets {
  private var parents: [ContentID: ContentID] = [:]
  /// How many pairs of sets were united.
  private(set) var unions = 0

  /// All that was added.
  var all: [ContentID] { parents.keys.sorted() }

  mutating func add(_ article: ContentID) {
    if parents[article] == nil { parents[article] = article }
  }

  mutating func root(of article: ContentID) -> ContentID {
    var root = article
    while let parent = parents[root], parent != root { root = parent }
    parents[article] = root
    return root
  }

  mutating func areOne(_ left: ContentID, _ right: ContentID) -> Bool {
    root(of: left) == root(of: right)
  }

  mutating func unite(_ left: ContentID, _ right: ContentID) {
    let (mine, theirs) = (root(of: left), root(of: right))
    guard mine != theirs else { return }
    parents[max(mine, theirs)] = min(mine, theirs)
    unions += 1
  }
}

/// Which keys were written since the store was empty: most keys of an article are its own, and need not be looked up.
///
/// It may take a key for known that is not, never the other way round.
private final class KeyFilter {
  private var bits = [UInt64](repeating: 0, count: 1 << 20)

  func insert(_ key: Int64) {
    let place = Int(truncatingIfNeeded: key & (1 << 26 - 1))
    bits[place >> 6] |= 1 << UInt64(place & 63)
  }

  func mayContain(_ key: Int64) -> Bool {
    let place = Int(truncatingIfNeeded: key & (1 << 26 - 1))
    return bits[place >> 6] & 1 << UInt64(place & 63) != 0
  }
}
