/// Lists as the store writes them: items with `;` between them.
enum ListText {
  /// The items in their order; a `;` inside of an item becomes a comma.
  static func joined(_ items: [String]) -> String {
    guard items.count > 1 || items.first?.utf8.contains(UInt8(ascii: ";")) == true else {
      return items.first ?? ""
    }
    return items.map { String($0.map { $0 == ";" ? "," : $0 }) }.joined(separator: ";")
  }

  /// Each different item once, sorted.
  static func set(_ items: [String]) -> String {
    items.count < 2 ? joined(items) : joined(Array(Set(items)).sorted())
  }

  /// The items of a list.
  static func items(_ text: String) -> [String] {
    text.split(separator: ";").map(String.init)
  }
}
