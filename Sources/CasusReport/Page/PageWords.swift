import CasusModel

/// Words of the page that come from codes.
enum PageWords {
  /// A value of a vocabulary as words: `in-force` is `in force`.
  static func plain(_ value: String) -> String {
    HTMLText.escaped(String(value.map { $0 == "-" || $0 == "_" ? " " : $0 }))
  }

  /// When a duty falls due, how soon and with which means.
  static func details(of clause: ClauseRow) -> String {
    var details: [String] = []
    if let trigger = clause.triggerKind { details.append("on \(plain(trigger.rawValue))") }
    if let immediacy = clause.immediacy {
      details.append(immediacy == .immediate ? "at once" : "by a deadline")
    }
    if let means = clause.means { details.append("with “\(means)”") }
    return details.joined(separator: ", ")
  }

  /// A class in words.
  static func name(of quad: QuadClass) -> String {
    switch quad {
    case .verbalCooperation: "verbal cooperation"
    case .materialCooperation: "material cooperation"
    case .verbalConflict: "verbal conflict"
    case .materialConflict: "material conflict"
    }
  }

  /// `A → B` with a word for those who hear the page.
  static func spoken(_ who: String) -> String {
    HTMLText.escaped(who)
      .replacing("→", with: "<span aria-hidden=\"true\">→</span><span class=\"vh\">to</span>")
      .replacing("↔", with: "<span aria-hidden=\"true\">↔</span><span class=\"vh\">with</span>")
  }
}
