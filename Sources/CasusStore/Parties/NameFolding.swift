import Foundation

/// Names without what spelling may vary in: case, accents, punctuation, spacing and a leading article.
enum NameFolding {
  /// The folded form of a name: `"Côte d’Ivoire"` becomes `"cote divoire"`, `"the U.S."` becomes `"us"`.
  static func fold(_ name: String) -> String {
    let plain = name.folding(
      options: [.diacriticInsensitive, .caseInsensitive, .widthInsensitive], locale: nil)
    var folded = ""
    var gap = false
    for scalar in plain.unicodeScalars {
      if CharacterSet.alphanumerics.contains(scalar) {
        if gap && !folded.isEmpty { folded.append(" ") }
        gap = false
        folded.unicodeScalars.append(scalar)
      } else if scalar == "-" || scalar == "–" || scalar == "/" || CharacterSet.whitespaces.contains(scalar) {
        gap = true
      }
    }
    return folded.hasPrefix("the ") ? String(folded.dropFirst(4)) : folded
  }
}
