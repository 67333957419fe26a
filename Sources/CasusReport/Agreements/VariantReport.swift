import CasusModel

/// The wordings of one duty across reports, aligned, with what they differ in.
public struct VariantReport {
  let agreements: AgreementReport

  /// A report.
  public init(names: PartyNames = PartyNames(), style: TerminalStyle = TerminalStyle()) {
    agreements = AgreementReport(names: names, style: style)
  }

  /// The columns: those of clauses, with the duty they are wordings of and what they differ in.
  public static let schema = TableSchema(
    name: "variants", meaning: "One wording of a duty that several reports word.",
    columns: [
      .init("duty", .integer, "The number of the duty that this is a wording of."),
      .init(
        "differs", .list, "In what it differs from the other wordings: trigger, immediacy, means, force."),
    ] + AgreementReport.clauseSchema.columns)

  /// A duty with its wordings.
  struct Duty {
    var wordings: [ClauseRow]
    var differences: [String]
  }

  /// Writes the duties that have more than one wording. The caller flushes or closes the output.
  public func write(_ clauses: [ClauseRow], as format: ReportFormat, to output: ByteOutput) throws {
    let duties = VariantReport.duties(clauses)
    if format == .table {
      for duty in duties { try output.write(text(of: duty)) }
      return
    }
    var sink = format.sink(to: output)
    try sink.write(
      VariantReport.schema,
      rows: duties.enumerated().flatMap { number, duty in
        duty.wordings.map { [.integer(number + 1), Field(duty.differences)] + AgreementReport.row($0) }
      })
  }

  /// The duties with several wordings: the same obligation of the same parties under one agreement.
  static func duties(_ clauses: [ClauseRow]) -> [Duty] {
    var order: [Key] = []
    var byKey: [Key: [ClauseRow]] = [:]
    for clause in clauses {
      let key = Key(agreement: clause.agreement, obligation: clause.obligation, obligors: clause.obligors)
      if byKey[key] == nil { order.append(key) }
      byKey[key, default: []].append(clause)
    }
    return order.compactMap { key in
      guard let wordings = byKey[key], wordings.count > 1 else { return nil }
      return Duty(wordings: wordings, differences: differences(wordings))
    }
  }

  private struct Key: Hashable {
    var agreement: ContentID?
    var obligation: Obligation
    var obligors: [String]
  }

  /// A difference in the trigger comes first: it changes when the duty falls due.
  private static func differences(_ wordings: [ClauseRow]) -> [String] {
    var found: [String] = []
    if Set(wordings.map(\.triggerKind)).count > 1 { found.append("trigger") }
    if Set(wordings.map(\.force)).count > 1 { found.append("force") }
    if Set(wordings.map(\.immediacy)).count > 1 { found.append("immediacy") }
    if Set(wordings.map(\.means)).count > 1 { found.append("means") }
    return found
  }

  private func text(of duty: Duty) -> String {
    var text = ""
    for (number, clause) in duty.wordings.enumerated() {
      text += agreements.text(of: clause, namesAgreement: number == 0)
    }
    if !duty.differences.isEmpty {
      text +=
        agreements.style.paint(
          "  the wordings differ in \(duty.differences.joined(separator: ", "))", .yellow) + "\n"
    }
    return text
  }
}
