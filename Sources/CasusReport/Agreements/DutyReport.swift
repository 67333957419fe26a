import CasusModel

/// Duties on a day: as readable lines, as rows, or as a graph of who owes whom.
public struct DutyReport {
  let agreements: AgreementReport

  /// A report.
  public init(names: PartyNames = PartyNames(), style: TerminalStyle = TerminalStyle()) {
    agreements = AgreementReport(names: names, style: style)
  }

  /// The columns: those of clauses, with the agreement's dates.
  public static let schema = TableSchema(
    name: "obligations", meaning: "A duty that bound on the day asked for.",
    columns: [
      .init("since", .date, "Since when it binds, as far as reports say, in EDTF."),
      .init("agreement_kind", .text, "What kind of agreement it stands in."),
      .init("agreement_stage", .text, "The furthest stage that the agreement is reported to have reached."),
    ] + AgreementReport.clauseSchema.columns)

  /// Writes duties. The caller flushes or closes the output.
  public func write(_ duties: [DutyRow], as format: ReportFormat, to output: ByteOutput) throws {
    if format == .table {
      for duty in duties {
        try output.write(agreements.text(of: duty.clause, namesAgreement: true))
      }
      return
    }
    var sink = format.sink(to: output)
    try sink.write(
      DutyReport.schema,
      rows: duties.lazy.map { duty in
        [
          Field(duty.since?.description), Field(duty.agreement?.kind.rawValue),
          Field(duty.agreement?.stage.rawValue),
        ] + AgreementReport.row(duty.clause)
      })
  }

  /// Writes a GraphML graph: a node for each party, an edge from whoever owes to whomever it is owed.
  public func writeGraph(_ duties: [DutyRow], to output: ByteOutput) throws {
    try output.write(GraphML.head)
    let codes = Set(duties.flatMap { $0.clause.obligors + $0.clause.beneficiaries }).sorted()
    for code in codes {
      try output.write(
        "  <node id=\"\(GraphML.escaped(code))\"><data key=\"name\">\(GraphML.escaped(agreements.names.name(of: code)))</data></node>\n"
      )
    }
    for duty in duties {
      for obligor in duty.clause.obligors {
        for beneficiary in duty.clause.beneficiaries where beneficiary != obligor {
          try output.write(GraphML.edge(obligor, beneficiary, duty))
        }
      }
    }
    try output.write("</graph>\n</graphml>\n")
  }
}

/// The pieces of a GraphML file.
enum GraphML {
  static let head = """
    <?xml version="1.0" encoding="UTF-8"?>
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
    <key id="name" for="node" attr.name="name" attr.type="string"/>
    <key id="obligation" for="edge" attr.name="obligation" attr.type="string"/>
    <key id="force" for="edge" attr.name="force" attr.type="string"/>
    <key id="trigger" for="edge" attr.name="trigger" attr.type="string"/>
    <key id="agreement" for="edge" attr.name="agreement" attr.type="string"/>
    <key id="since" for="edge" attr.name="since" attr.type="string"/>
    <key id="clause" for="edge" attr.name="clause" attr.type="string"/>
    <graph id="obligations" edgedefault="directed">

    """

  static func edge(_ obligor: String, _ beneficiary: String, _ duty: DutyRow) -> String {
    let clause = duty.clause
    let values: [(String, String?)] = [
      ("obligation", clause.obligation.rawValue), ("force", clause.force.rawValue),
      ("trigger", clause.triggerKind?.rawValue), ("agreement", clause.agreementName),
      ("since", duty.since?.description), ("clause", clause.id.description),
    ]
    let data = values.compactMap { key, value in
      value.map { "<data key=\"\(key)\">\(escaped($0))</data>" }
    }.joined()
    return "  <edge source=\"\(escaped(obligor))\" target=\"\(escaped(beneficiary))\">\(data)</edge>\n"
  }

  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      // XML has no place for control characters.
      case _ where scalar.value < 32: escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
