import CasusModel

/// Agreements, clauses and claims in any format: as readable lines for the terminal, as rows for everything
/// else.
public struct AgreementReport {
  let names: PartyNames
  let style: TerminalStyle

  /// A report.
  ///
  /// - Parameters:
  ///   - names: how parties are called in the table; the other formats have codes.
  ///   - style: how the table looks.
  public init(names: PartyNames = PartyNames(), style: TerminalStyle = TerminalStyle()) {
    self.names = names
    self.style = style
  }

  /// Writes agreements. The caller flushes or closes the output.
  ///
  /// - Parameter clauses: where given, the table shows each agreement's clauses below it.
  public func write(
    _ agreements: [AgreementRow], clauses: [ClauseRow] = [], as format: ReportFormat, to output: ByteOutput
  ) throws {
    if format == .table {
      let byAgreement = Dictionary(grouping: clauses, by: \.agreement)
      for agreement in agreements {
        try output.write(text(of: agreement))
        for clause in byAgreement[agreement.id] ?? [] {
          try output.write(text(of: clause, namesAgreement: false))
        }
      }
    } else {
      var sink = format.sink(to: output)
      try sink.write(AgreementReport.agreementSchema, rows: agreements.lazy.map(AgreementReport.row))
    }
  }

  /// Writes clauses. The caller flushes or closes the output.
  public func write(_ clauses: [ClauseRow], as format: ReportFormat, to output: ByteOutput) throws {
    if format == .table {
      for clause in clauses { try output.write(text(of: clause, namesAgreement: true)) }
    } else {
      var sink = format.sink(to: output)
      try sink.write(AgreementReport.clauseSchema, rows: clauses.lazy.map(AgreementReport.row))
    }
  }

  /// Writes claims. The caller flushes or closes the output.
  public func write(_ claims: [ClaimRow], as format: ReportFormat, to output: ByteOutput) throws {
    if format == .table {
      let contested = Dictionary(
        ContestedAgreement.all(in: claims).map { ($0.agreement, $0) }, uniquingKeysWith: { first, _ in first }
      )
      var last: ContentID?
      for claim in claims {
        let agreement = claim.about.flatMap { contested[$0] }
        if let agreement, agreement.agreement != last { try output.write(heading(of: agreement)) }
        try output.write(text(of: claim, namesSubject: agreement == nil))
        last = claim.about
      }
    } else {
      var sink = format.sink(to: output)
      try sink.write(AgreementReport.claimSchema, rows: claims.lazy.map(AgreementReport.row))
    }
  }
}
