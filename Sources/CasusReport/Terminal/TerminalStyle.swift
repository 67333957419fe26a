/// How text for a terminal looks.
public struct TerminalStyle: Hashable, Sendable {
  /// The columns available, or nil where nothing is cut.
  public var width: Int?
  /// Whether colour is used.
  public var isColoured: Bool

  /// A style.
  public init(width: Int? = nil, isColoured: Bool = false) {
    self.width = width
    self.isColoured = isColoured
  }

  /// The colours and weights in use, as SGR parameters.
  enum Ink: String {
    case bold = "1"
    case faint = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
    case blue = "34"
  }

  /// The text in a colour, or as it is.
  func paint(_ text: String, _ ink: Ink) -> String {
    isColoured && !text.isEmpty ? "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m" : text
  }
}
