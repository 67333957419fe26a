import CasusModel
import GRDB

extension Store {
  /// The hash of the lexicon that the party tables were filled from, or nil where they never were.
  public func partiesLexicon() throws(StoreError) -> String? {
    try setting("lexicon")
  }

  /// Replaces the party registry by that of another lexicon; does nothing where the lexicon is the same.
  ///
  /// - Parameters:
  ///   - entries: all parties.
  ///   - lexicon: the hash of the lexicon that they are from, as in `CoderIdentity.lexicon`.
  /// - Returns: whether the registry was replaced.
  @discardableResult
  public func replaceParties(_ entries: [PartyEntry], lexicon: String) throws(StoreError) -> Bool {
    try replaceParties(lexicon: lexicon) { entries }
  }

  /// The same with entries that are made only where they are needed.
  @discardableResult
  public func replaceParties(lexicon: String, with makeEntries: () -> [PartyEntry]) throws(StoreError) -> Bool
  {
    if try partiesLexicon() == lexicon { return false }
    let entries = makeEntries()
    try writing { database in
      try database.inTransaction(.immediate) {
        for table in ["party_member", "party_code", "party_name", "party"] {
          try database.execute(sql: "DELETE FROM \(table)")
        }
        let writing = try PartyWriting(database)
        for entry in entries.sorted(by: { $0.code < $1.code }) { try writing.write(entry) }
        try database.execute(
          sql: "INSERT OR REPLACE INTO setting (name, value) VALUES ('lexicon', ?)", arguments: [lexicon])
        return .commit
      }
    }
    return true
  }
}

/// Writes entries of the party registry.
private struct PartyWriting {
  private let party: Statement
  private let name: Statement
  private let code: Statement
  private let member: Statement

  init(_ database: Database) throws {
    party = try database.prepared("INSERT INTO party VALUES (?, ?, ?, ?, ?, ?, ?)")
    name = try database.prepared("INSERT INTO party_name VALUES (?, ?, ?, ?, ?, ?, ?)")
    code = try database.prepared("INSERT INTO party_code VALUES (?, ?, ?, ?, ?, ?)")
    member = try database.prepared("INSERT INTO party_member VALUES (?, ?, ?, ?, ?)")
  }

  func write(_ entry: PartyEntry) throws {
    party.bind(entry.code)
    party.bind(entry.kind.rawValue)
    party.bind(entry.name)
    party.bind(entry.country)
    party.bind(entry.sector?.rawValue)
    try finish(party, entry.existence)
    for (ordinal, form) in entry.names.enumerated() {
      name.bind(entry.code)
      name.bind(ordinal)
      name.bind(form.text)
      name.bind(form.kind.rawValue)
      name.bind(form.interval?.start?.description)
      name.bind(form.interval?.end?.description)
      name.bind(NameFolding.fold(form.text))
      try name.run()
    }
    for (ordinal, foreign) in entry.codes.enumerated() {
      code.bind(entry.code)
      code.bind(ordinal)
      code.bind(foreign.system)
      code.bind(foreign.value)
      try finish(code, foreign.interval)
    }
    for (ordinal, other) in entry.members.enumerated() {
      member.bind(entry.code)
      member.bind(ordinal)
      member.bind(other.party)
      try finish(member, other.interval)
    }
  }

  private func finish(_ statement: Statement, _ interval: PartyEntry.Interval?) throws {
    statement.bind(interval?.start?.description)
    statement.bind(interval?.end?.description)
    try statement.run()
  }
}
