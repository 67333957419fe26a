import CasusModel

extension Store {
  /// The party that a user means by a code, name or demonym, in any case.
  ///
  /// Codes come before names: the registry's own, ISO 3166-1 alpha-3 and alpha-2, then Correlates of War and
  /// Gleditsch-Ward. Among names a party's common name comes before its other names, its demonyms, and the
  /// places, bodies and people that stand for it. What exists today comes before what has ended.
  ///
  /// - Parameter word: what the user wrote.
  public func party(matching word: String) throws(StoreError) -> PartyMatch {
    try reading { try PartyLookup($0).match(word) }
  }
}

extension Store {
  /// The common name of the party with this code of the registry's own, or nil where there is none.
  public func name(ofParty code: String) throws(StoreError) -> String? {
    try reading { connection in
      let name = try connection.prepared("SELECT name FROM party WHERE code = ?")
      name.bind(code)
      return try name.step() ? name.text(0) : nil
    }
  }
}

/// Looks up parties in the party tables.
private struct PartyLookup {
  private let connection: ReadConnection

  /// A party that a form of its name or code leads to.
  private struct Hit {
    let code: String
    let name: String
    let rank: Int
    let hasEnded: Bool
  }

  init(_ connection: ReadConnection) {
    self.connection = connection
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
    let own = try connection.prepared("SELECT code, name FROM party WHERE code = ? COLLATE NOCASE")
    own.bind(word)
    let foreign = try connection.prepared(
      """
      SELECT p.code, p.name, c.system, c.ends IS NOT NULL OR p.ends IS NOT NULL
      FROM party_code c CROSS JOIN party p ON p.code = c.party
      WHERE c.value = ? COLLATE NOCASE
      """)
    foreign.bind(word)
    let systems = ["iso3", "iso2", "cow", "gw", "isoNumeric", "cowNumber", "gwNumber"]
    return try own.all { Hit(code: $0.text(0), name: $0.text(1), rank: 0, hasEnded: false) }
      + foreign.all { row in
        let rank = systems.firstIndex(of: row.text(2)) ?? systems.count
        return Hit(code: row.text(0), name: row.text(1), rank: 1 + rank, hasEnded: row.bool(3))
      }
  }

  /// Parties with this name.
  private func nameHits(_ folded: String) throws -> [Hit] {
    let rows = try connection.prepared(
      """
      SELECT p.code, p.name, n.kind, n.ends IS NOT NULL OR p.ends IS NOT NULL
      FROM party_name n CROSS JOIN party p ON p.code = n.party
      WHERE n.folded = ? AND n.kind <> 'short'
      """)
    rows.bind(folded)
    let kinds: [PartyEntry.Name.Kind] = [.name, .alias, .adjective, .people, .seat, .body, .person]
    return try rows.all { row in
      let rank = PartyEntry.Name.Kind(rawValue: row.text(2)).flatMap(kinds.firstIndex(of:)) ?? kinds.count
      return Hit(code: row.text(0), name: row.text(1), rank: 10 + rank, hasEnded: row.bool(3))
    }
  }

  /// At most five parties whose names or codes come nearest.
  private func nearest(_ folded: String) throws -> [PartyMatch.Candidate] {
    let word = Array(folded.utf8)
    guard !word.isEmpty else { return [] }
    let rows = try connection.prepared(
      """
      SELECT n.party, p.name, n.folded FROM party_name n CROSS JOIN party p ON p.code = n.party
      WHERE n.kind IN ('name', 'alias', 'adjective', 'people')
      """)
    var best: [String: (distance: Int, name: String)] = [:]
    while try rows.step() {
      let form = Array(rows.bytes(2))
      let limit = max(1, max(word.count, form.count) * 2 / 5)
      guard abs(form.count - word.count) <= limit || form.starts(with: word) else { continue }
      let distance = form.starts(with: word) ? 1 : EditDistance.between(word, form)
      guard distance <= limit else { continue }
      let code = rows.text(0)
      if distance < best[code]?.distance ?? Int.max { best[code] = (distance, rows.text(1)) }
    }
    let sorted = best.sorted { ($0.value.distance, $0.value.name) < ($1.value.distance, $1.value.name) }
    return sorted.prefix(5).map { PartyMatch.Candidate(code: $0.key, name: $0.value.name) }
  }
}
