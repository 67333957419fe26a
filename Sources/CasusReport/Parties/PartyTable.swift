import CasusModel

/// The registry as a table, one party a row: what `casus parties` prints.
public struct PartyTable {
  private let style: TerminalStyle

  /// A table.
  public init(style: TerminalStyle = TerminalStyle()) {
    self.style = style
  }

  /// Writes the parties, in the order given. The caller flushes or closes the output.
  public func write(_ parties: [PartyEntry], as format: ReportFormat, to output: ByteOutput) throws {
    var sink = format.sink(to: output, style: style)
    try sink.write(PartyTable.schema, rows: parties.lazy.map(PartyTable.row))
  }

  /// The columns.
  public static let schema = TableSchema(
    name: "parties", meaning: "A party of the registry.",
    columns: [
      .init("code", .text, "The party's stable code."),
      .init("kind", .text, "state, territory, organisation, group or ethnic."),
      .init("name", .text, "The common English name."),
      .init("starts", .date, "When it came into being, in EDTF; null for unknown or before the registry."),
      .init("ends", .date, "When it ended; null where it exists."),
      .init("country", .text, "The state that it belongs to."),
      .init("sector", .text, "The PLOVER sector it acts in as such."),
      .init("iso3", .text, "Its last ISO 3166-1 alpha-3 code."),
      .init("cow", .text, "Its last Correlates of War abbreviation."),
      .init("gw", .text, "Its last Gleditsch-Ward abbreviation."),
      .init("names", .integer, "By how many forms text may name it."),
      .init("members", .integer, "How many members it has or had."),
      .init("offices", .integer, "How many terms of office the registry knows."),
    ])

  private static func row(_ party: PartyEntry) -> [Field] {
    func code(_ system: String) -> Field { Field(party.codes.last { $0.system == system }?.value) }
    let forms = party.names.count { $0.kind != .person }
    return [
      .text(party.code), .text(party.kind.rawValue), .text(party.name),
      Field(party.existence?.start?.description), Field(party.existence?.end?.description),
      Field(party.country), Field(party.sector?.rawValue), code("iso3"), code("cow"), code("gw"),
      .integer(forms), .integer(party.members.count), .integer(party.holders.count),
    ]
  }
}
