import CasusModel

extension ExportSchemas {
  private typealias Column = TableSchema.Column

  /// One row for each party of the registry.
  static let parties = TableSchema(
    name: "parties", meaning: "A party of the registry.",
    columns: [
      Column("party", .text, "The party's code."),
      Column("kind", .text, "state, territory, organisation, group or ethnic."),
      Column("name", .text, "The common English name."),
      Column("country", .text, "The code of the state that it belongs to."),
      Column("sector", .text, "The PLOVER sector."),
      Column("starts", .date, "Since when it exists."),
      Column("ends", .date, "Until when it existed."),
      Column("iso2", .list, "ISO 3166-1 alpha-2 codes over time."),
      Column("iso3", .list, "ISO 3166-1 alpha-3 codes over time."),
      Column("cow", .list, "Correlates of War abbreviations over time."),
      Column("cow_number", .list, "Correlates of War numbers over time."),
      Column("gw_number", .list, "Gleditsch-Ward numbers over time."),
    ])

  /// One row for each agreement.
  static let agreements = TableSchema(
    name: "agreements", meaning: "An agreement between parties.",
    columns: [
      Column("agreement_id", .id, "The agreement's content id."),
      Column("name", .text, "The fullest name that a report gives it."),
      Column("kind", .text, "The kind of agreement."),
      Column("parties", .list, "The parties' codes."),
      Column("signed", .date, "When it was signed, as exactly as a report says, in EDTF."),
      Column("signed_earliest", .date, "The first day that this may mean."),
      Column("signed_latest", .date, "The last day that this may mean."),
      Column("stage", .text, "The furthest stage that a report says it has reached."),
      Column("reports", .integer, "How many passages report it."),
      Column("texts", .integer, "In how many distinct texts."),
      Column("outlets", .integer, "By how many known outlets."),
    ])

  /// One row for each clause.
  static let clauses = TableSchema(
    name: "clauses", meaning: "A duty under an agreement in one wording.",
    columns: [
      Column("clause_id", .id, "The clause's content id."),
      Column("agreement_id", .id, "The agreement's id; empty where the text names none."),
      Column("agreement", .text, "The agreement's name."),
      Column("obligation", .text, "What is owed."),
      Column("force", .text, "shall, may or shall-not."),
      Column("obligors", .list, "The codes of those who owe."),
      Column("beneficiaries", .list, "The codes of those to whom it is owed."),
      Column("trigger_kind", .text, "What kind of happening calls the duty up; empty where it always holds."),
      Column("trigger", .text, "The trigger's words."),
      Column("immediacy", .text, "How soon it falls due."),
      Column("means", .text, "With which means, in the text's words."),
      Column("status", .text, "How far it is in force."),
      Column("wording", .text, "The wording."),
      Column("reports", .integer, "How many passages report it."),
      Column("texts", .integer, "In how many distinct texts."),
      Column("outlets", .integer, "By how many known outlets."),
    ])

  /// One row for each claim.
  static let claims = TableSchema(
    name: "claims", meaning: "Someone's stance about an agreement, a clause or an event.",
    columns: [
      Column("claim_id", .id, "The claim's content id."),
      Column("about_id", .id, "The id of what it is about; empty where the text leaves it open."),
      Column("about_kind", .text, "agreement, clause or event."),
      Column("claimants", .list, "The codes of those who take the stance, or their words in quotes."),
      Column("stance", .text, "asserts, denies, declines, condemns, supports or doubts."),
      Column("proposition", .text, "What is claimed."),
      Column("reported_by", .list, "Who reports it, in any of the reports."),
      Column("reports", .integer, "How many passages report it."),
      Column("texts", .integer, "In how many distinct texts."),
      Column("outlets", .integer, "By how many known outlets."),
    ])
}
