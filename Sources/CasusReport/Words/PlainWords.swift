import CasusModel

extension String {
  /// A value of a vocabulary as words: `in-force` is `in force`.
  var asWords: String { String(map { $0 == "-" || $0 == "_" ? " " : $0 }) }
}

extension QuadClass {
  /// The class in words.
  var words: String {
    switch self {
    case .verbalCooperation: "verbal cooperation"
    case .materialCooperation: "material cooperation"
    case .verbalConflict: "verbal conflict"
    case .materialConflict: "material conflict"
    }
  }
}

extension ClauseRow {
  /// When the duty falls due, how soon and with which means, in words.
  var circumstances: [String] {
    var words: [String] = []
    if let triggerKind { words.append("on \(triggerKind.rawValue.asWords)") }
    if let immediacy { words.append(immediacy == .immediate ? "at once" : "by a deadline") }
    if let means { words.append("with “\(DisplayText.line(means))”") }
    return words
  }
}
