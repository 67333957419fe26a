import CasusModel
import CasusStore

extension Store {
  /// The codes of the countries or parties that a user named.
  ///
  /// - Throws: wrong usage where a word names none, with the nearest names, or several.
  func codes(of words: [String]) throws -> [String] {
    try words.map { try code(of: $0) }
  }

  /// The code of the country or party that a user named.
  func code(of word: String) throws -> String {
    switch try party(matching: word) {
    case .found(let code, _): return code
    case .ambiguous(let candidates):
      throw CommandFailure.usage(
        "\"\(word)\" may be \(Store.list(candidates, last: "or")); give the code.")
    case .unknown(let nearest) where nearest.isEmpty:
      throw CommandFailure.usage("no country or party is called \"\(word)\".")
    case .unknown(let nearest):
      throw CommandFailure.usage(
        "no country or party is called \"\(word)\"; near to it: \(Store.list(nearest, last: "and")).")
    }
  }

  private static func list(_ candidates: [PartyMatch.Candidate], last word: String) -> String {
    let names = candidates.map { "\($0.name) (\($0.code))" }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(word) " + last
  }
}
