import ArgumentParser
import CasusReport

extension ReportFormat: ExpressibleByArgument {}

/// In which format a report comes.
struct FormatOption: ParsableArguments {
  @Option(help: "The format of the report.")
  var format = ReportFormat.table
}
