import CasusModel
import GRDB

extension Store {
  /// The party that a user means by a code, name or demonym, in any case.
  ///
  /// Codes come before names: the registry's own, ISO 3166-1 alpha-3 and alpha-2, then Correlates of War and
  /// Gleditsch-Ward. Among names a party's common name comes before its other names, its demonyms, and the
  /// places, bodies and people that stand for it. What exists today comes before what has ended.
  ///
  /// - Parameter word: what the user wrote.
  public func party(matching word: String) throws(StoreError) -> PartyMatch {
    try reading { database in
      let lookup = PartyLookup(database)
      return try lookup.match(word)
    }
  }
}

extension Store {
  /// The common name of the party with this code of the registry's own, or nil where there is none.
  public func name(ofParty code: String) throws(StoreError) -> String? {
    try StoreError.wrapping(path: path) {
      try streaming { connection in
        let name = try connection.prepared("SELECT name FROM party WHERE code = ?")
        defer { name.reset() }
        name.bind(code)
        return try name.step() ? name.text(0) : nil
      }
    }
  }
}

/// Looks up parties in the party tables.
private struct PartyLookup {
  private let database: Database

  /// A party that a form of its name or code leads to.
  private struct Hit {
    let code: String
    let name: String
    let rank: Int
    let hasEnded: Bool
  }

  init(_ database: Database) {
    self.database = database
  }

  func match(_ word: String) throws -> PartyMatch {
    let folded = NameFolding.fold(word)
    let hits = try codeHits(word) + nameHits(folded)
    guard let best = hits.map({ ($0.rank, $0.hasEnded ? 1 : 0) }).min(by: <) else {
      return .unknown(nearest: try nearest(folded))
    }
    let chosen = hits.filter { ($0.rank, $0.hasEnded ? 1 : 0) == best }
    let codes = Set(chosen.map(\.code)).sorted()
    if codes.count == 1, let only = chosen.first { return .found(code: only.code, name: only.name) }
    return .ambiguous(
      codes.map { code in
        PartyMatch.Candidate(code: code, name: chosen.first { $0.code == code }?.name ?? code)
      })
  }

  /// Parties with this code, the registry's own codes first.
  private func codeHits(_ word: String) throws -> [Hit] {
    let own = try Row.fetchAll(
      database, sql: "SELECT code, name FROM party WHERE code = ? COLLATE NOCASE", arguments: [word])
    let foreign = try Row.fetchAll(
      database,
      sql: """
        SELECT p.code, p.name, c.system, c.ends IS NOT NULL OR p.ends IS NOT NULL
        FROM party_code c CROSS JOIN party p ON p.code = c.party
        WHERE c.value = ? COLLATE NOCASE
        """, arguments: [word])
    let systems = ["iso3", "iso2", "cow", "gw", "isoNumeric", "cowNumber", "gwNumber"]
    return own.map { Hit(code: $0[0], name: $0[1], rank: 0, hasEnded: false) }
      + foreign.map { row in
        let system: String = row[2]
        let rank = systems.firstIndex(of: system) ?? systems.count
        return Hit(code: row[0], name: row[1], rank: 1 + rank, hasEnded: row[3])
      }
  }

  /// Parties with this name.
  private func nameHits(_ folded: String) throws -> [Hit] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT p.code, p.name, n.kind, n.ends IS NOT NULL OR p.ends IS NOT NULL
        FROM party_name n CROSS JOIN party p ON p.code = n.party
        WHERE n.folded = ? AND n.kind <> 'short'
        """, arguments: [folded])
    let kinds: [PartyEntry.Name.Kind] = [.name, .alias, .adjective, .people, .seat, .body, .person]
    return rows.map { row in
      let rank = kinds.firstIndex { $0.rawValue == row[2] as String } ?? kinds.count
      return Hit(code: row[0], name: row[1], rank: 10 + rank, hasEnded: row[3])
    }
  }

  /// At most five parties whose names or codes come nearest.
  private func nearest(_ folded: String) throws -> [PartyMatch.Candidate] {
    let word = Array(folded.utf8)
    guard !word.isEmpty else { return [] }
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT n.party, p.name, n.folded FROM party_name n CROSS JOIN party p ON p.code = n.party
        WHERE n.kind IN ('name', 'alias', 'adjective', 'people')
        """)
    var best: [String: (distance: Int, name: String)] = [:]
    while let row = try rows.next() {
      let form = Array((row[2] as String).utf8)
      let limit = max(1, max(word.count, form.count) * 2 / 5)
      guard abs(form.count - word.count) <= limit || form.starts(with: word) else { continue }
      let distance = form.starts(with: word) ? 1 : EditDistance.between(word, form)
      guard distance <= limit else { continue }
      let code: String = row[0]
      if distance < best[code]?.distance ?? Int.max { best[code] = (distance, row[1]) }
    }
    let sorted = best.sorted { ($0.value.distance, $0.value.name) < ($1.value.distance, $1.value.name) }
    return sorted.prefix(5).map { PartyMatch.Candidate(code: $0.key, name: $0.value.name) }
  }
}
