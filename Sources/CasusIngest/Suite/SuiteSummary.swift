import CasusModel

/// How much of a suite is right, by what is expected: CAMEO's roots, PLOVER's types, the other kinds, and silence.
public struct SuiteSummary: Hashable, Sendable {
  /// The rows, in order: roots, types, agreements, clauses, claims, silence.
  public private(set) var rows: [Row] = []

  /// What one sort of expectation comes to.
  public struct Row: Hashable, Sendable {
    /// `04 CONSULT`, `clause`, `none`.
    public var name: String
    /// How many were expected.
    public var expected = 0
    /// How many of them were found.
    public var found = 0
  }

  /// The summary of some results.
  public init(_ results: some Sequence<SuiteResult>) {
    var counts: [String: Row] = [:]
    for result in results {
      var missing = result.missing
      for expectation in result.test.expectations {
        let name = SuiteSummary.name(of: expectation)
        counts[name, default: Row(name: name)].expected += 1
        if let index = missing.firstIndex(of: expectation) {
          missing.remove(at: index)
        } else {
          counts[name, default: Row(name: name)].found += 1
        }
      }
      if result.test.expectations.isEmpty {
        counts["none", default: Row(name: "none")].expected += 1
        if result.isPassed { counts["none", default: Row(name: "none")].found += 1 }
      }
    }
    rows = counts.values.sorted { ($0.order, $0.name) < ($1.order, $1.name) }
  }

  /// All rows together.
  public var total: Row {
    rows.reduce(into: Row(name: "all")) { total, row in
      total.expected += row.expected
      total.found += row.found
    }
  }

  private static func name(of expectation: SuiteExpectation) -> String {
    guard case .event(let event) = expectation else { return expectation.kind.rawValue }
    switch event.code {
    case .cameo(let code):
      let root = String(code.prefix(2))
      let types = CameoTable.standard.codes.filter { $0.code.hasPrefix(root) }.map(\.type)
      return "\(root) \(types.first?.rawValue ?? "")"
    case .type(let type): return type.rawValue
    }
  }
}

extension SuiteSummary.Row {
  /// Roots first, then types, then the other kinds.
  fileprivate var order: Int {
    if name.first?.isNumber == true { return 0 }
    if PloverType(rawValue: name) != nil { return 1 }
    return name == "none" ? 3 : 2
  }
}
