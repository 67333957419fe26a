/// A piece of an article's text.
public struct TextSpan: Hashable, Sendable {
  /// Offset of the first Unicode scalar, counted from the beginning of the text.
  public var start: Int
  /// Offset behind the last Unicode scalar.
  public var end: Int
  /// The words themselves.
  public var text: String

  /// A span.
  ///
  /// - Parameters:
  ///   - start: offset in Unicode scalars, not bytes or characters: SQLite's `substr` and Python count alike.
  ///   - end: the same, half open.
  public init(start: Int, end: Int, text: String) {
    self.start = start
    self.end = end
    self.text = text
  }
}
