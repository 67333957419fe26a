/// A small table for the terminal: a header, and columns as wide as their widest cell.
///
/// Where the width is limited the widest columns give way first, and what is cut ends in `…`.
public struct TextTable: Sendable {
  private let columns: [Column]
  private var rows: [[String]] = []

  /// A column.
  public struct Column: Hashable, Sendable {
    /// The header.
    public var title: String
    /// On which side the cells stand.
    public var alignment: Alignment

    /// On which side cells stand.
    public enum Alignment: Hashable, Sendable {
      /// Words.
      case left
      /// Numbers.
      case right
    }

    /// A column.
    public init(_ title: String, alignment: Alignment = .left) {
      self.title = title
      self.alignment = alignment
    }
  }

  /// A table without rows.
  public init(columns: [Column]) {
    self.columns = columns
  }

  /// Adds a row; cells that are missing are empty.
  public mutating func append(_ cells: [String]) {
    rows.append(cells.prefix(columns.count).map(DisplayText.line))
  }

  /// The table as text. A table without rows is its header.
  public func rendered(_ style: TerminalStyle) -> String {
    guard !columns.isEmpty else { return "" }
    let widths = fitted(to: style.width)
    var text = style.paint(line(columns.map(\.title), widths), .bold) + "\n"
    for row in rows { text += line(row, widths) + "\n" }
    return text
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    var line = ""
    for (index, column) in columns.enumerated() {
      let cell = DisplayText.cut(index < cells.count ? cells[index] : "", to: widths[index])
      let gap = String(repeating: " ", count: widths[index] - DisplayText.width(cell))
      if index > 0 { line += "  " }
      line += column.alignment == .left ? cell + gap : gap + cell
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  /// The widths of the columns, narrowed until they fit.
  private func fitted(to limit: Int?) -> [Int] {
    var widths = columns.map { DisplayText.width($0.title) }
    for row in rows {
      for (index, cell) in row.enumerated() { widths[index] = max(widths[index], DisplayText.width(cell)) }
    }
    guard let limit else { return widths }
    let room = limit - 2 * (columns.count - 1)
    while widths.reduce(0, +) > room, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
      widths[widest] > 4
    {
      // Narrow the widest to the next in width, or by as much as is still needed.
      let second = widths.indices.filter { $0 != widest }.map { widths[$0] }.max() ?? 4
      let excess = widths.reduce(0, +) - room
      widths[widest] -= min(excess, max(1, widths[widest] - max(second, 4)))
    }
    return widths
  }
}
