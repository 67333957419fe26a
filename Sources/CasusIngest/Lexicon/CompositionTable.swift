import CasusModel

/// Operator × complement → code: CAMEO's own grammar, as a table.
struct CompositionTable: Sendable {
  /// By operator, then by the complement's code index: the index of the result, or -1.
  var results: [[Int32]] = []
  /// By operator and code as above: the rule that the result comes from, or -1.
  var origins: [[Int32]] = []
  /// Where the rules stand that the table was worked out from.
  var rules: [Place] = []

  /// Where a rule stands.
  struct Place {
    var file: String
    var line: Int32
  }

  func result(_ operation: Int32, _ code: Int32) -> Int32 {
    guard operation >= 0, code >= 0, Int(operation) < results.count else { return -1 }
    return results[Int(operation)][Int(code)]
  }

  /// Where the rule stands that gives the result, or nil where there is none.
  func origin(_ operation: Int32, _ code: Int32) -> Place? {
    guard operation >= 0, code >= 0, Int(operation) < origins.count else { return nil }
    let rule = origins[Int(operation)][Int(code)]
    return rule >= 0 ? rules[Int(rule)] : nil
  }
}
