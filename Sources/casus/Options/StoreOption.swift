import ArgumentParser
import CasusReport
import CasusStore

/// Which store a command works on.
struct StoreOption: ParsableArguments {
  @Option(help: ArgumentHelp("The store.", valueName: "file"), completion: .file())
  var db = "casus.sqlite"

  /// The store, opened to be read.
  func open() throws -> Store {
    try Store.open(path: db, access: .read)
  }
}

extension Store {
  /// The names of parties, for reports that people read.
  var partyNames: PartyNames {
    let known = NameMemory()
    return PartyNames { code in
      if let name = known.names[code] { return name }
      guard let name = try? self.name(ofParty: code) else { return nil }
      known.names[code] = name
      return name
    }
  }
}

/// The names that were looked up already.
private final class NameMemory {
  var names: [String: String] = [:]
}
