import CasusModel
import GRDB

/// Finds the articles that print one text, and writes which they are.
///
/// The groups are the connected parts of all pairs of copies, and a group's number is its smallest article: they do not
/// depend on the order in which articles come. One bound is set: of the articles that share a key within the days that
/// count, the first 32 of each four days are compared. Where more articles than that have the beginnings of their texts
/// in common and are still not copies, which of them meet depends on the order.
///
/// A key is stored behind the four days that its article was published in. Keys are hashes, so that each would else lie
/// on a page of its own, which has to be written twice, and the larger a store, the slower an article.
final class TextGroupWriting {
  private let insert: Statement
  private let insertKey: Statement
  private let candidates: Statement
  private let nextKey: Statement
  private let find: Statement
  private let findDigest: Statement
  private let members: Statement
  private let moveHead: Statement
  private let moveMembers: Statement
  private let events: Statement
  /// Whether the store had articles before this batch.
  private var hasStored: Bool
  private let keysKnown: KeyFilter?
  /// The stretches of time that the store has keys of; nil until an undated article asks.
  private var stretches: Set<Int>?

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
    nextKey = try database.prepared("SELECT key FROM text_key WHERE key >= ? ORDER BY key LIMIT 1")
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
    for entry in entries.sorted(by: { $0.stored < $1.stored }) {
      insertKey.bind(entry.stored)
      insertKey.bind(entry.day)
      insertKey.bind(new[entry.place].article.key.id)
      try insertKey.run()
      keysKnown?.insert(entry.key)
      stretches?.insert(TextKey.stretch(of: entry.day))
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
        for stretch in try stretches(of: days) { try unite(mine, entry, with: days, stretch, &sets) }
      }
    }
  }

  /// Unites an article with the groups of its copies that were published on some of the days of a stretch.
  private func unite(
    _ mine: IncomingArticle, _ entry: TextKey, with days: ClosedRange<Int>, _ stretch: Int,
    _ sets: inout TextSets
  ) throws {
    candidates.bind(TextKey.stored(entry.key, stretch))
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

  /// The stretches of time in which some days lie; of all days until one, those that the store has.
  private func stretches(of days: ClosedRange<Int>) throws -> [Int] {
    let last = TextKey.stretch(of: days.upperBound)
    guard days.lowerBound == Int.min else { return Array(TextKey.stretch(of: days.lowerBound)...last) }
    let all = try stretches ?? storedStretches()
    stretches = all
    return all.sorted()
  }

  /// Goes from the first key of a stretch to that of the next.
  private func storedStretches() throws -> Set<Int> {
    var stretches: Set<Int> = []
    var least = Int64.min
    while true {
      nextKey.bind(least)
      guard try nextKey.step() else { return stretches }
      let stretch = TextKey.stretch(ofStored: nextKey.int64(0))
      nextKey.reset()
      stretches.insert(stretch)
      least = TextKey.stored(0, stretch + 1)
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
