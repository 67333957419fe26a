import ArgumentParser
import CasusIngest
import Glibc

/// The command line: parses arguments and wires the rooms together.
@main
struct Casus: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "casus",
    abstract: "Turns news articles into a store of events, agreements and the duties they bind states to.",
    discussion: """
      Example:
        casus ingest articles/ --db korea.sqlite
        casus timeline "North Korea" --db korea.sqlite

      `casus help` explains each command, and as topics: countries, dates, filters, search, formats.

      Data goes to standard output, messages to standard error. Exit codes: 0 done, 1 failed, 2 wrong usage, \
      3 done but some inputs were rejected, 130 ended by Ctrl-C.
      """,
    version: Coder.version,
    subcommands: [
      IngestCommand.self, TimelineCommand.self, CountsCommand.self, SearchCommand.self,
      AgreementsCommand.self,
      ClausesCommand.self, ClaimsCommand.self, ObligationsCommand.self, WatchCommand.self, ShowCommand.self,
      ExplainCommand.self, ExportCommand.self, StatsCommand.self, RejectsCommand.self, CodeCommand.self,
      ReadCommand.self, PartyCommand.self, PartiesCommand.self, LexiconCommand.self,
    ])

  /// Runs the command that the arguments name, and ends with its exit code.
  static func main() {
    // A reader that goes away is an error of the write that meets it, not the end of the process.
    signal(SIGPIPE, SIG_IGN)
    // And so is a file that may not grow any further.
    signal(SIGXFSZ, SIG_IGN)
    do {
      if let topic = try HelpTopic(arguments: CommandLine.arguments.dropFirst()) { return print(topic.text) }
      var command = try parseAsRoot()
      try command.run()
    } catch {
      Glibc.exit(Casus.report(error))
    }
  }
}
