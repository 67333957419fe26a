import CasusModel

/// Tables that are small: their views are read as they are.
extension ExportSource {
  /// One row for each party of the registry.
  static let parties = ExportSource(
    name: "parties", meaning: "A party of the registry.",
    columns: [
      ExportColumn("party", .text, "The party's code."),
      ExportColumn("kind", .text, "state, territory, organisation, group or ethnic."),
      ExportColumn("name", .text, "The common English name."),
      ExportColumn("country", .text, "The code of the state that it belongs to."),
      ExportColumn("sector", .text, "The PLOVER sector."),
      ExportColumn("starts", .date, "Since when it exists."),
      ExportColumn("ends", .date, "Until when it existed."),
      ExportColumn("iso2", .list, "ISO 3166-1 alpha-2 codes over time."),
      ExportColumn("iso3", .list, "ISO 3166-1 alpha-3 codes over time."),
      ExportColumn("cow", .list, "Correlates of War abbreviations over time."),
      ExportColumn("cow_number", .list, "Correlates of War numbers over time."),
      ExportColumn("gw_number", .list, "Gleditsch-Ward numbers over time."),
    ]
  ) { filter in
    var query = SQLQuery(" FROM parties")
    if !filter.parties.isEmpty { query.add(" WHERE party", in: filter.parties) }
    return query
  }

  /// One row for each agreement.
  static let agreements = ExportSource(
    name: "agreements", meaning: "An agreement between parties.",
    columns: [
      ExportColumn("agreement_id", .id, "The agreement's content id."),
      ExportColumn("name", .text, "The fullest name that a report gives it."),
      ExportColumn("kind", .text, "The kind of agreement."),
      ExportColumn("parties", .list, "The parties' codes."),
      ExportColumn("signed", .date, "When it was signed, as exactly as a report says, in EDTF."),
      ExportColumn("signed_earliest", .date, "The first day that this may mean."),
      ExportColumn("signed_latest", .date, "The last day that this may mean."),
      ExportColumn("stage", .text, "The furthest stage that a report says it has reached."),
    ] + .counts(of: "passages")
  ) { filter in
    from("agreements", "agreement_id", filter, ["SELECT agreement FROM agreement_party WHERE party"])
  }

  /// One row for each clause.
  static let clauses = ExportSource(
    name: "clauses", meaning: "A duty under an agreement in one wording.",
    columns: [
      ExportColumn("clause_id", .id, "The clause's content id."),
      ExportColumn("agreement_id", .id, "The agreement's id; empty where the text names none."),
      ExportColumn("agreement", .text, "The agreement's name."),
      ExportColumn("obligation", .text, "What is owed."),
      ExportColumn("force", .text, "shall, may or shall-not."),
      ExportColumn("obligors", .list, "The codes of those who owe."),
      ExportColumn("beneficiaries", .list, "The codes of those to whom it is owed."),
      ExportColumn(
        "trigger_kind", .text, "What kind of happening calls the duty up; empty where it always holds."),
      ExportColumn("trigger", .text, "The trigger's words."),
      ExportColumn("immediacy", .text, "How soon it falls due."),
      ExportColumn("means", .text, "With which means, in the text's words."),
      ExportColumn("status", .text, "How far it is in force."),
      ExportColumn("wording", .text, "The wording."),
    ] + .counts(of: "passages")
  ) { filter in
    from(
      "clauses", "clause_id", filter,
      [
        "SELECT clause FROM clause_party WHERE party",
        "SELECT c.id FROM clause c CROSS JOIN agreement_party p ON p.agreement = c.agreement WHERE p.party",
      ])
  }

  /// One row for each claim.
  static let claims = ExportSource(
    name: "claims", meaning: "Someone's stance about an agreement, a clause or an event.",
    columns: [
      ExportColumn("claim_id", .id, "The claim's content id."),
      ExportColumn("about_id", .id, "The id of what it is about; empty where the text leaves it open."),
      ExportColumn("about_kind", .text, "agreement, clause or event."),
      ExportColumn("claimants", .list, "The codes of those who take the stance, or their words in quotes."),
      ExportColumn("stance", .text, "asserts, denies, declines, condemns, supports or doubts."),
      ExportColumn("proposition", .text, "What is claimed."),
      ExportColumn("reported_by", .list, "Who reports it, in any of the reports."),
    ] + .counts(of: "passages")
  ) { filter in
    from(
      "claims", "claim_id", filter,
      [
        """
        SELECT m.claim FROM claim_party p CROSS JOIN claim_mention m ON m.article = p.article AND m.ordinal = p.mention
        WHERE p.side = 1 AND p.party
        """,
        """
        SELECT m.claim FROM claim_party p CROSS JOIN claim_mention m ON m.article = p.article AND m.ordinal = p.mention
        WHERE p.side = 1 AND p.country
        """,
        "SELECT c.id FROM claim c CROSS JOIN agreement_party p ON p.agreement = c.about WHERE p.party",
        "SELECT c.id FROM claim c CROSS JOIN clause_party p ON p.clause = c.about WHERE p.party",
      ])
  }

  /// A view's rows; where the filter names parties, those whose number is in one of some selections.
  private static func from(_ view: String, _ id: String, _ filter: EventFilter, _ selections: [String])
    -> SQLQuery
  {
    var query = SQLQuery(" FROM \(view)")
    guard !filter.parties.isEmpty else { return query }
    query.add(" WHERE \(id) IN (SELECT printf('%016x', \"number\") FROM (SELECT NULL AS \"number\"")
    for selection in selections {
      query.add(" UNION ALL ")
      query.add(selection, in: filter.parties)
    }
    query.add("))")
    return query
  }
}
