import ArgumentParser
import CasusModel
import CasusReport
import CasusStore

/// `casus stats`: how much a store holds.
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Print how much a store holds.",
    discussion: """
      Example:
        casus stats --db korea.sqlite
      """)

  @OptionGroup var format: FormatOption
  @OptionGroup var store: StoreOption

  private static let schema = TableSchema(
    name: "stats", meaning: "Something that is counted.",
    columns: [
      .init("what", .text, "What is counted, or between which days it lies."),
      .init("value", .text, "How many, or which days."),
    ])

  func run() throws {
    let statistics = try store.open().statistics()
    var rows = (statistics.tables + statistics.types).map { ($0.name, String($0.count)) }
    rows.append(("event days", StatsCommand.text(statistics.eventDays)))
    rows.append(("publication days", StatsCommand.text(statistics.publicationDays)))
    rows.append(("texts", statistics.keepsText ? "kept" : "left out"))
    let output = ByteOutput.standard()
    var sink = format.format.sink(to: output, style: Terminal.style)
    try sink.write(StatsCommand.schema, rows: rows.map { [.text($0.0), .text($0.1)] })
    try output.flush()
  }

  private static func text(_ days: ClosedRange<CivilDay>?) -> String {
    days.map { "\(EDTFDate($0.lowerBound)) to \(EDTFDate($0.upperBound))" } ?? "none"
  }
}
