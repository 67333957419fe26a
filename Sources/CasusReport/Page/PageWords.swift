import CasusModel

/// Words of the page that come from codes.
enum PageWords {
  /// A value of a vocabulary as words: `in-force` is `in force`.
  static func plain(_ value: String) -> String {
    HTMLText.escaped(value.asWords)
  }

  /// `A → B` with a word for those who hear the page.
  static func spoken(_ who: String) -> String {
    HTMLText.escaped(who)
      .replacing("→", with: "<span aria-hidden=\"true\">→</span><span class=\"vh\">to</span>")
      .replacing("↔", with: "<span aria-hidden=\"true\">↔</span><span class=\"vh\">with</span>")
  }
}
