import ArgumentParser
import CasusIngest

/// What the fields of an input are called.
struct FieldOptions: ParsableArguments {
  @Option(
    name: .customLong("map"),
    help: ArgumentHelp(
      "What fields are called in JSON and tables, where the usual names don't fit: text=body,published=date.",
      valueName: "FIELD=NAME,…"))
  var names: String?

  /// The names.
  func map() throws -> FieldMap {
    guard let names else { return .standard }
    guard let map = FieldMap(names) else {
      let fields = FieldMap.Field.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError(
        "--map \(names) is not a list like text=body,published=date; the fields are \(fields)")
    }
    return map
  }
}
