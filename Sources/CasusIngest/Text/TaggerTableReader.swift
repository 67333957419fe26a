/// Reads the fields of a tagger's table byte by byte: megabytes must load in milliseconds.
///
/// Each method takes its field and moves on, or gives nil or false where the field isn't there.
struct TaggerTableReader {
  /// The number of the line being read, from 1.
  private(set) var line = 0
  private let table: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(_ table: UnsafeBufferPointer<UInt8>) {
    self.table = table
  }

  /// Moves to the next line and takes its first byte; nil at the end.
  mutating func nextLine() -> UInt8? {
    if line > 0 {
      while position < table.count && table[position] != newline { position += 1 }
      position += 1
    }
    guard position < table.count else { return nil }
    line += 1
    let first = table[position]
    if first != newline { position += 1 }
    return first
  }

  var atEndOfLine: Bool { peek == newline }

  mutating func tab() -> Bool { take(UInt8(ascii: "\t")) }

  mutating func colon() -> Bool { take(UInt8(ascii: ":")) }

  mutating func byte() -> UInt8? {
    guard !atEndOfLine else { return nil }
    position += 1
    return table[position - 1]
  }

  /// The bytes up to the next tab.
  mutating func field() -> UnsafeBufferPointer<UInt8>? {
    let start = position
    while peek != UInt8(ascii: "\t") {
      guard !atEndOfLine else { return nil }
      position += 1
    }
    return UnsafeBufferPointer(rebasing: table[start..<position])
  }

  mutating func number() -> Int? {
    let start = position
    var number = 0
    while case let digit = peek &- 0x30, digit < 10, position - start < 6 {
      number = number * 10 + Int(digit)
      position += 1
    }
    return position > start ? number : nil
  }

  /// A tag's capital letter, or `-` for none.
  mutating func tag() -> UInt8? {
    guard let letter = byte() else { return nil }
    if letter == UInt8(ascii: "-") { return TaggerContext.noTag }
    let tag = letter &- 0x41
    return tag < TaggerContext.noTag ? tag : nil
  }

  /// Adds weights such as `A12d3` to a row: a tag's letter, small where the weight is below zero, and digits.
  mutating func weights(into row: inout Tagger.Row) -> Bool {
    while true {
      let letter = peek
      let tag = (letter & 0xDF) &- 0x41
      guard tag < 26 else { return true }
      position += 1
      guard tag < TaggerContext.noTag, let size = number() else { return false }
      let weight = Int16(truncatingIfNeeded: letter & 0x20 == 0 ? size : -size)
      row[Int(tag)] &+= weight
    }
  }

  private var newline: UInt8 { 0x0A }

  /// The next byte; a newline at the end of the table.
  private var peek: UInt8 { position < table.count ? table[position] : newline }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    position += 1
    return true
  }
}
