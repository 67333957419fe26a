import ArgumentParser
import CasusModel
import CasusReport
import CasusStore

/// `casus show`: one item with everything that hangs on it.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print an event, agreement, clause, claim or article with its reports, wording and offsets.",
    discussion: """
      Ids stand in the other commands' reports: 16 hexadecimal digits.

      Example:
        casus show 1f6a0c2be0d94c57
      """)

  @Argument(help: "The id.")
  var id: ContentID

  @OptionGroup var store: StoreOption

  func run() throws {
    let store = try store.open()
    guard let item = try store.item(id) else {
      throw CommandFailure.failed("nothing in \(store.path) has the id \(id).")
    }
    let output = ByteOutput.standard()
    try ItemReport(names: store.partyNames, style: Terminal.style).write(item, to: output)
    try output.flush()
  }
}

extension ContentID: ExpressibleByArgument {
  /// Reads 16 hexadecimal digits.
  public init?(argument: String) {
    self.init(argument)
  }
}
