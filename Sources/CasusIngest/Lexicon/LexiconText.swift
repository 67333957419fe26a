/// One lexicon file in memory.
public struct LexiconText: Sendable {
  /// The file's name, for messages and rule ids.
  public let name: String
  /// The content; it lives as long as `owner`, or for ever where it is part of the binary.
  nonisolated(unsafe) let bytes: UnsafeBufferPointer<UInt8>
  private let owner: Owner?

  /// Keeps the bytes of a file that was read at run time.
  private final class Owner: Sendable {
    nonisolated(unsafe) let bytes: UnsafeMutableBufferPointer<UInt8>

    init(_ content: [UInt8]) {
      bytes = .allocate(capacity: content.count)
      _ = bytes.initialize(from: content)
    }

    deinit { bytes.deallocate() }
  }

  /// A file that is compiled into the binary.
  init(name: String, text: StaticString) {
    self.name = name
    self.bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    self.owner = nil
  }

  /// A file's content, read by the caller.
  public init(name: String, content: [UInt8]) {
    let owner = Owner(content)
    self.name = name
    self.bytes = UnsafeBufferPointer(owner.bytes)
    self.owner = owner
  }

  /// The files that are compiled into the binary, in order of their names.
  public static let builtIn: [LexiconText] = EmbeddedData.files
    .filter { !$0.name.hasSuffix(".suite") && !$0.name.hasSuffix(".txt") }
    .map {
      LexiconText(name: $0.name, text: $0.text)
    }
}

/// A mistake in a lexicon file.
public struct LexiconProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file's name.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// One sentence: what is wrong and how to put it right.
  public let message: String
  /// Whether the lexicon can be used in spite of it.
  public let isWarning: Bool

  /// `states.lex:12: …`
  public var description: String { "\(file):\(line): \(message)" }
}
