import ArgumentParser
import CasusModel
import CasusReport
import CasusStore

/// `casus rejects`: what could not be read or coded.
struct RejectsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rejects",
    abstract: "Print the inputs that could not be read or coded, and why.",
    discussion: """
      Example:
        casus rejects --format csv > rejects.csv
      """)

  @OptionGroup var format: FormatOption
  @OptionGroup var store: StoreOption

  private static let schema = TableSchema(
    name: "rejects", meaning: "An input that could not be read or coded.",
    columns: [
      .init("path", .text, "The file; empty for standard input."),
      .init("line", .integer, "The line in the file, where lines count."),
      .init("id", .text, "The input's own id, where it has one."),
      .init("reason", .text, "Why."),
    ])

  func run() throws {
    let rejections = try store.open().rejections()
    let output = ByteOutput.standard()
    var sink = format.format.sink(to: output, style: Terminal.style)
    try sink.write(
      RejectsCommand.schema,
      rows: rejections.map {
        [Field($0.path), $0.line.map(Field.integer) ?? .null, Field($0.id), .text($0.reason)]
      })
    try output.flush()
  }
}
