import CasusModel

extension AgreementReport {
  /// The columns of agreements.
  public static let agreementSchema = TableSchema(
    name: "agreements", meaning: "An agreement between parties.",
    columns: [
      .init("id", .id, "The agreement's id."),
      .init("name", .text, "The fullest name that a report gives it."),
      .init("names", .list, "All names that reports give it."),
      .init("kind", .text, "What kind of agreement."),
      .init("parties", .list, "The parties' codes."),
      .init("signed", .date, "When it was signed, in EDTF."),
      .init("stage", .text, "The furthest stage that a report says it has reached."),
      .init("clauses", .integer, "How many clauses the store has of it."),
    ] + reportColumns)

  /// The columns of clauses.
  public static let clauseSchema = TableSchema(
    name: "clauses", meaning: "A duty under an agreement.",
    columns: [
      .init("id", .id, "The clause's id."),
      .init("agreement", .id, "The agreement's id."),
      .init("agreement_name", .text, "The agreement's name."),
      .init("obligation", .text, "What is owed."),
      .init("force", .text, "How binding it is: shall, may or shall-not."),
      .init("obligors", .list, "The codes of those who owe."),
      .init("beneficiaries", .list, "The codes of those to whom it is owed."),
      .init("trigger", .text, "What kind of happening calls the duty up."),
      .init("trigger_text", .text, "The trigger's words."),
      .init("immediacy", .text, "How soon the duty falls due."),
      .init("means", .text, "With which means."),
      .init("status", .text, "How far it is in force."),
      .init("text", .text, "The wording."),
    ] + reportColumns)

  /// The columns of claims.
  public static let claimSchema = TableSchema(
    name: "claims", meaning: "Someone's stance about an agreement, a clause or an event.",
    columns: [
      .init("id", .id, "The claim's id."),
      .init("about", .id, "The id of the agreement, clause or event."),
      .init("claimants", .list, "Who takes the stance, by code, or in the text's words where there is none."),
      .init("reported_by", .list, "Who reports it."),
      .init("stance", .text, "What the claimants do with the proposition."),
      .init("proposition", .text, "What is claimed."),
      .init("text", .text, "The wording."),
    ] + reportColumns)

  /// What every table here says about the reports behind a row.
  private static let reportColumns: [TableSchema.Column] = [
    .init("reports", .integer, "How many places in print say it."),
    .init("outlets", .integer, "By how many outlets."),
    .init("source", .text, "The outlet of the first report."),
    .init("published", .date, "When the first report was published."),
    .init("article", .id, "The first report's article."),
  ]

  static func row(_ agreement: AgreementRow) -> [Field] {
    [
      .text(agreement.id.description), .text(agreement.name), Field(agreement.names),
      .text(agreement.kind.rawValue), Field(agreement.parties), Field(agreement.signed?.description),
      .text(agreement.stage.rawValue), .integer(agreement.clauses),
    ] + fields(of: agreement.reports)
  }

  static func row(_ clause: ClauseRow) -> [Field] {
    [
      .text(clause.id.description), Field(clause.agreement?.description), Field(clause.agreementName),
      .text(clause.obligation.rawValue), .text(clause.force.rawValue), Field(clause.obligors),
      Field(clause.beneficiaries), Field(clause.triggerKind?.rawValue), Field(clause.trigger),
      Field(clause.immediacy?.rawValue), Field(clause.means), .text(clause.status.rawValue),
      .text(clause.wording),
    ] + fields(of: clause.reports)
  }

  static func row(_ claim: ClaimRow) -> [Field] {
    [
      .text(claim.id.description), Field(claim.about?.description), Field(claim.claimants.map(code)),
      Field(claim.reportedBy.map(code)), .text(claim.stance.rawValue), .text(claim.proposition),
      Field(claim.reports.first?.text),
    ] + fields(of: claim.reports)
  }

  private static func fields(of reports: [ReportRow]) -> [Field] {
    let first = reports.first
    return [
      .integer(reports.count), .integer(Set(reports.compactMap(\.source)).count), Field(first?.source),
      Field(first?.published?.description), Field(first?.article.description),
    ]
  }

  private static func code(_ participant: TimelineEntry.Participant) -> String {
    participant.party ?? participant.country ?? participant.text
  }
}
