import Foundation

/// Articles for the tests of the program.
enum Articles {
  /// A line of JSON for an article.
  static func line(_ id: String, _ text: String, source: String = "Test Wire") -> String {
    "{\"id\":\"\(id)\",\"text\":\"\(text)\",\"published\":\"2024-06-20\",\"source\":\"\(source)\"}\n"
  }

  /// So many different articles, a line each.
  static func lines(_ count: Int) -> String {
    let deeds = [
      "Russia attacked Ukraine on Monday.", "South Korea condemned North Korea on Tuesday.",
      "The United States imposed sanctions on Iran.", "France and Germany signed a treaty in Paris.",
      "China demanded that Japan withdraw its troops.", "Egypt mediated between Israel and Jordan on Sunday.",
    ]
    return (0..<count).map { number in
      let text = (0..<6).map { deeds[(number + $0) % deeds.count] }.joined(separator: " ")
      return line("a\(number)", text, source: "Outlet \(number)")
    }.joined()
  }
}
