import CasusModel

/// Operator × complement → code: CAMEO's own grammar, as a table.
struct CompositionTable: Sendable {
  /// By operator, then by the complement's code index: the index of the result, or -1.
  var results: [[Int32]] = []
  /// How many rules the table was worked out from.
  var rules = 0

  func result(_ operation: Int32, _ code: Int32) -> Int32 {
    guard operation >= 0, code >= 0, Int(operation) < results.count else { return -1 }
    return results[Int(operation)][Int(code)]
  }
}
