import CasusModel

extension Store {
  /// The agreements of a party, by date of signature and then id; those without a known day last.
  ///
  /// Readings of several articles that are of one agreement are one row.
  ///
  /// - Parameter party: the party's code, or nil for all agreements.
  public func agreements(party: String? = nil) throws(StoreError) -> [AgreementRow] {
    try reading { connection in
      let entities = try AgreementEntities(connection)
      let reader = try AgreementReader(connection)
      return try entities.entities(of: party).compactMap { try reader.row($0) }
        .sorted {
          ($0.signed?.earliest?.number ?? UnknownDay.number, $0.id) < (
            $1.signed?.earliest?.number ?? UnknownDay.number, $1.id
          )
        }
    }
  }

  /// Pairs of agreements that may be one, but of which the reports don't say enough.
  public func agreementCandidates() throws(StoreError) -> [(AgreementRow, AgreementRow)] {
    try reading { connection in
      let entities = try AgreementEntities(connection)
      let reader = try AgreementReader(connection)
      return try entities.candidates().compactMap { pair in
        guard let one = try reader.row(pair.0), let other = try reader.row(pair.1) else { return nil }
        return (one, other)
      }
    }
  }

  /// The clauses by which a party owes or is owed, and those of its agreements.
  ///
  /// They come by the agreement's date and id, then by obligation and trigger, so that different wordings of
  /// one duty stand beside each other.
  ///
  /// - Parameter party: the party's code, or nil for all clauses.
  public func clauses(party: String? = nil) throws(StoreError) -> [ClauseRow] {
    try reading { connection in
      let ids = try connection.prepared(
        """
        SELECT c.id FROM clause c LEFT JOIN agreement g ON g.id = c.agreement
        \(party == nil ? "" : Store.clausesOfAParty)
        ORDER BY ifnull(g.day_earliest, \(UnknownDay.number)), c.agreement, c.obligation, c.trigger_kind, c.id
        """)
      if let party { ids.bind(party) }
      let entities = try AgreementEntities(connection)
      let reader = try ClauseReader(connection)
      return try ids.ids().compactMap { id in
        var row = try reader.row(id)
        if let reading = row?.agreement {
          row?.agreement = try entities.entity(of: reading)
          if let name = try entities.name(of: reading) { row?.agreementName = name }
        }
        return row
      }
    }
  }

  /// The claims that a party makes, and those about its agreements and clauses.
  ///
  /// They come by what they are about, so that competing claims stand beside each other, then by stance.
  ///
  /// - Parameter party: the party's code, or nil for all claims.
  public func claims(party: String? = nil) throws(StoreError) -> [ClaimRow] {
    try reading { connection in
      let ids = try connection.prepared(
        """
        SELECT c.id FROM claim c
        \(party == nil ? "" : Store.claimsOfAParty)
        ORDER BY c.about IS NULL, c.about, c.stance, c.id
        """)
      if let party { ids.bind(party) }
      let entities = try AgreementEntities(connection)
      let reader = try ClaimReader(connection)
      let rows = try ids.ids().compactMap { id in
        var row = try reader.row(id)
        if case .agreement = row?.subject, let reading = row?.about {
          row?.about = try entities.entity(of: reading)
          if let name = try entities.name(of: reading) { row?.subject = .agreement(name) }
        }
        return row
      }
      // What several readings say of one agreement stands together.
      return rows.enumerated().sorted { left, right in
        guard let one = left.element.about, let other = right.element.about else {
          return left.element.about != nil && right.element.about == nil
            || left.offset < right.offset && (left.element.about == nil) == (right.element.about == nil)
        }
        return (one, left.element.stance.rawValue, left.offset) < (
          other, right.element.stance.rawValue, right.offset
        )
      }.map(\.element)
    }
  }

  /// The clauses that name a party, and those of its agreements.
  private static let clausesOfAParty = """
    WHERE c.id IN (
      SELECT clause FROM clause_party WHERE party = ?1
      UNION ALL
      SELECT o.id FROM agreement_party p CROSS JOIN clause o ON o.agreement = p.agreement WHERE p.party = ?1)
    """

  /// The claims about a party's agreements and clauses, and its own.
  private static let claimsOfAParty = """
    WHERE c.id IN (
      SELECT o.id FROM agreement_party p CROSS JOIN claim o ON o.about = p.agreement WHERE p.party = ?1
      UNION ALL
      SELECT o.id FROM clause_party p CROSS JOIN claim o ON o.about = p.clause WHERE p.party = ?1
      UNION ALL
      SELECT m.claim FROM claim_party p
      CROSS JOIN claim_mention m ON m.article = p.article AND m.ordinal = p.mention
      WHERE p.party = ?1 AND p.side = 1
      UNION ALL
      SELECT m.claim FROM claim_party p
      CROSS JOIN claim_mention m ON m.article = p.article AND m.ordinal = p.mention
      WHERE p.country = ?1 AND p.side = 1)
    """
}
