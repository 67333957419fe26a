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

  /// Text on one line, cut where the terminal ends.
  func cut(_ line: String) -> String {
    width.map { DisplayText.cut(line, to: $0) } ?? line
  }

  /// Text in as many lines as it takes, further in than the terminal's edge; nothing where it is empty.
  ///
  /// - Parameters:
  ///   - indent: how far in the first line begins.
  ///   - hanging: how much further in the others do.
  func block(_ text: String, indent: Int, hanging: Int = 0, _ ink: Ink? = nil) -> String {
    block(text, behind: String(repeating: " ", count: indent), indent: indent + hanging, ink)
  }

  /// Text behind a label, its further lines as far in as the first unless the label is shorter.
  func block(_ text: String, behind label: String, indent: Int? = nil, _ ink: Ink? = nil) -> String {
    let indent = indent ?? label.count
    let lines = DisplayText.wrapped(text, to: width.map { max($0 - indent, 20) } ?? Int.max / 2)
    let margin = String(repeating: " ", count: indent)
    return lines.enumerated().map { number, line in
      (number == 0 ? label : margin) + (ink.map { paint(line, $0) } ?? line) + "\n"
    }.joined()
  }

  /// The text in a colour, or as it is.
  func paint(_ text: String, _ ink: Ink) -> String {
    isColoured && !text.isEmpty ? "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m" : text
  }
}
