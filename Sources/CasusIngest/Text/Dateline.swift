import CasusModel

/// The dateline before a story's first words: `MOGADISHU, Somalia -- `, `SEOUL, June 20 (Meridian) - `, `KABUL (Pajhwok): `.
enum Dateline {
  /// The first token behind the dateline of a sentence; the sentence's own first token where it has none.
  ///
  /// A dateline begins with a word in capitals, or with a name and a bracket, and ends in a dash or colon within
  /// fourteen tokens, with no verb before that.
  static func end(
    of range: Range<Int>, _ tokens: [Token], _ tags: [PartOfSpeech], _ text: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let start = range.lowerBound
    guard tokens[start].shape.contains(.capitalised), range.count > 4 else { return start }
    let isCapitals = tokens[start].shape.contains(.allCapitals) && tokens[start].end - tokens[start].start > 2
    var hasBracket = false
    for index in start + 1..<min(start + 14, range.upperBound - 1) {
      let token = tokens[index]
      guard token.shape.contains(.punctuation) else {
        if tags[index] == .verbPast || tags[index] == .verbPresent || tags[index] == .modal { return start }
        continue
      }
      let byte = text[Int(token.start)]
      if byte == UInt8(ascii: "(") { hasBracket = true }
      if isEnd(token, byte), isCapitals || hasBracket { return index + 1 }
    }
    return start
  }

  /// The day that the dateline of one of the first sentences gives: `SEOUL, June 20 (Meridian) - `.
  static func day(_ sentences: [Range<Int>], _ finder: DateFinder) -> CivilDay? {
    var finder = finder
    for range in sentences.prefix(4) {
      let end = end(of: range, finder.tokens, finder.tags, finder.text)
      guard end > range.lowerBound else { continue }
      return finder.find(in: range.lowerBound..<end).lazy.compactMap { $0.value?.day }.first
    }
    return nil
  }

  /// A dash that stands free, or a colon.
  private static func isEnd(_ token: Token, _ byte: UInt8) -> Bool {
    if byte == UInt8(ascii: ":") { return true }
    let isDash = byte == UInt8(ascii: "-") || (byte == 0xE2 && token.end - token.start == 3)
    return isDash && token.shape.contains(.spaceBefore)
  }
}
