import CasusModel

extension Store {
  /// What the store has under an id: an event, agreement, clause, claim or article, or nil.
  public func item(_ id: ContentID) throws(StoreError) -> StoredItem? {
    try reading { try ItemReader($0).item(id) }
  }
}

/// Reads whatever an id stands for, with all that belongs to it.
struct ItemReader {
  private let connection: ReadConnection
  private let entries: EntryReader
  private let agreements: AgreementReader
  private let clauses: ClauseReader
  private let claims: ClaimReader

  init(_ connection: ReadConnection) throws {
    self.connection = connection
    entries = try EntryReader(connection)
    agreements = try AgreementReader(connection)
    clauses = try ClauseReader(connection)
    claims = try ClaimReader(connection)
  }

  func item(_ id: ContentID) throws -> StoredItem? {
    if let event = try entries.entry(id) {
      let mentions = try MentionReader(connection).mentions(of: id)
      return .event(event, mentions: mentions, claims: try claims(about: id))
    }
    if try agreements.row(id) != nil { return try agreement(of: id) }
    if let clause = try clauses.row(id) {
      return .clause(clause, variants: try variants(of: clause), claims: try claims(about: id))
    }
    if let claim = try claims.row(id) { return .claim(claim) }
    if let article = try ArticleReader(connection).row(id) { return try item(article) }
    return nil
  }

  /// The agreement that a reading is of, with what hangs on any of its readings.
  private func agreement(of reading: ContentID) throws -> StoredItem? {
    let readings = try AgreementEntities(connection).readings(besides: reading)
    guard let agreement = try agreements.row(readings) else { return nil }
    let duties = try readings.flatMap {
      try ids("SELECT id FROM clause WHERE agreement = ? ORDER BY obligation, trigger_kind, id", $0)
    }
    return .agreement(
      agreement, clauses: try duties.compactMap { try clauses.row($0) },
      claims: try readings.flatMap { try claims(about: $0) })
  }

  private func item(_ article: ArticleRow) throws -> StoredItem {
    let order = "GROUP BY 1 ORDER BY min(ordinal)"
    let events = try ids("SELECT event FROM mention WHERE article = ? \(order)", article.id)
    let agreed = try ids("SELECT agreement FROM agreement_mention WHERE article = ? \(order)", article.id)
    let duties = try ids("SELECT clause FROM clause_mention WHERE article = ? \(order)", article.id)
    let stances = try ids("SELECT claim FROM claim_mention WHERE article = ? \(order)", article.id)
    return .article(
      article, events: try events.compactMap { try entries.entry($0) },
      agreements: try agreed.compactMap { try agreements.row($0) },
      clauses: try duties.compactMap { try clauses.row($0) },
      claims: try stances.compactMap { try claims.row($0) })
  }

  /// The same duty of the same agreement in other wordings.
  private func variants(of clause: ClauseRow) throws -> [ClauseRow] {
    let sql = """
      SELECT o.id FROM clause c CROSS JOIN clause o
        ON o.agreement = c.agreement AND o.obligation = c.obligation AND o.trigger_kind IS c.trigger_kind
          AND o.id <> c.id
      WHERE c.id = ? ORDER BY o.id
      """
    return try ids(sql, clause.id).compactMap { try clauses.row($0) }.filter {
      $0.obligors == clause.obligors && $0.beneficiaries == clause.beneficiaries && $0.force == clause.force
    }
  }

  private func claims(about id: ContentID) throws -> [ClaimRow] {
    try ids("SELECT id FROM claim WHERE about = ? ORDER BY stance, id", id).compactMap { try claims.row($0) }
  }

  private func ids(_ sql: String, _ id: ContentID) throws -> [ContentID] {
    let statement = try connection.prepared(sql)
    statement.bind(id)
    return try statement.ids()
  }
}
