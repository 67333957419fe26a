import ArgumentParser
import CasusModel
import CasusReport
import CasusStore

/// `casus watch`: which events may call up which duties.
struct WatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Print events that may call up a duty that was in force on their day.",
    discussion: """
      Each line is a possible trigger, never a finding: it says who would owe what to whom, and which elements of the \
      trigger the reports meet, don't meet, or leave open. Only events that are reported as actual count.

      Example:
        casus watch --from 2024-08-01
      """)

  @Option(help: ArgumentHelp("The first day.", valueName: "date"))
  var from: String?

  @Option(help: ArgumentHelp("The last day.", valueName: "date"))
  var to: String?

  @OptionGroup var format: FormatOption
  @OptionGroup var store: StoreOption

  func validate() throws {
    _ = try from.map { try DateArgument.date($0, option: "--from") }
    _ = try to.map { try DateArgument.date($0, option: "--to") }
  }

  func run() throws {
    let store = try store.open()
    let first = try from.flatMap { try DateArgument.date($0, option: "--from").earliest }
    let last = try to.flatMap { try DateArgument.date($0, option: "--to").latest }
    let rows = try store.watch(from: first, to: last)
    let output = ByteOutput.standard()
    try WatchReport(names: store.partyNames, style: Terminal.style).write(rows, as: format.format, to: output)
    try output.flush()
    if rows.isEmpty { Diagnostics.say("nothing that may call up a duty.") }
  }
}
