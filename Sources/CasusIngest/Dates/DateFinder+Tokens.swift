import CasusModel

/// What the date grammar asks of single tokens.
extension DateFinder {
  /// A token's word; 0 outside of the sentence's end and for words the lexicon doesn't know.
  @inline(__always)
  func word(_ index: Int) -> WordID { index >= 0 && index < sentence.upperBound ? tokens[index].word : 0 }

  @inline(__always)
  func row(_ index: Int) -> DateWord { lexicon.dateWords[Int(lexicon.row(word(index)).dateWord)] }

  @inline(__always)
  func mayBegin(_ index: Int) -> Bool {
    tokens[index].shape.contains(.digits) || lexicon.row(tokens[index].word).beginsDate
  }

  /// Whether a token is a figure that no rule makes a date of: most figures of a text are sums and shares.
  ///
  /// A date's figure has a hyphen (`2024-06-19`), an `s` at its end (`1990s`), the length of a year or a whole date, or
  /// stands before a word of dates, `of`, a slash, or behind another date (`April 24 and 25`).
  func isBareFigure(_ index: Int) -> Bool {
    let token = tokens[index]
    let length = token.end - token.start
    guard last == nil, token.shape.contains(.digits), !token.shape.contains(.hyphen), length != 4, length < 8,
      text[Int(token.end) - 1] != UInt8(ascii: "s"), lexicon.row(token.word).dateWord == 0
    else { return false }
    return lexicon.row(word(index + 1)).dateWord == 0 && !isOf(index + 1)
      && mark(index + 1) != UInt8(ascii: "/")
  }

  func isOf(_ index: Int) -> Bool { word(index) != 0 && word(index) == lexicon.grammar.of }

  func isThe(_ index: Int) -> Bool { word(index) != 0 && word(index) == lexicon.grammar.the }

  func isCapitalised(_ index: Int) -> Bool {
    index < sentence.upperBound && tokens[index].shape.contains(.capitalised)
  }

  /// The byte of a mark of punctuation, else 0.
  func mark(_ index: Int) -> UInt8 {
    guard index >= 0, index < sentence.upperBound, tokens[index].shape.contains(.punctuation) else {
      return 0
    }
    return text[Int(tokens[index].start)]
  }

  func isComma(_ index: Int) -> Bool { mark(index) == UInt8(ascii: ",") }

  /// The tag of a token of the sentence.
  func tag(_ index: Int) -> PartOfSpeech? {
    index >= 0 && index < sentence.upperBound && index < tags.count ? tags[index] : nil
  }

  /// Whether an owner's `'s` stands here.
  func isPossessive(_ index: Int) -> Bool {
    guard index < sentence.upperBound, index > 0, index < tags.count else { return false }
    return tags[index] == .possessive && !tokens[index].shape.contains(.spaceBefore)
  }

  func isNoun(_ index: Int) -> Bool {
    switch tag(index) {
    case .noun, .nounPlural, .properNoun: true
    default: false
    }
  }

  // MARK: Numbers

  /// The number that bytes write in ASCII digits alone; nil where there is anything else.
  func digits(_ start: Int, _ end: Int) -> Int? {
    guard start < end, end - start <= 6 else { return nil }
    var value = 0
    for position in start..<end {
      guard text[position] &- 48 < 10 else { return nil }
      value = value * 10 + Int(text[position] - 48)
    }
    return value
  }

  /// The number that a token writes, in figures or words.
  func number(_ index: Int) -> Int? {
    guard index >= 0, index < sentence.upperBound else { return nil }
    let token = tokens[index]
    if token.shape.contains(.digits) { return digits(Int(token.start), Int(token.end)) }
    if case .number(let value) = row(index) { return value }
    return nil
  }

  /// A day of a month: `19`, `19th`.
  func dayOfMonth(_ index: Int) -> Int? {
    if case .ordinal(let number) = row(index), number <= 31 { return number }
    guard let (value, suffix) = leadingNumber(index), (1...31).contains(value), suffix == 0 || suffix == 2
    else { return nil }
    return value
  }

  /// The digits that a token begins with, and how many bytes follow them.
  func leadingNumber(_ index: Int) -> (value: Int, rest: Int)? {
    guard index >= 0, index < sentence.upperBound, tokens[index].shape.contains(.digits) else { return nil }
    let (start, end) = (Int(tokens[index].start), Int(tokens[index].end))
    var position = start
    while position < end, text[position] &- 48 < 10 { position += 1 }
    return digits(start, position).map { ($0, end - position) }
  }

  /// A year between 1500 and 2199.
  func year(_ index: Int) -> Int? {
    guard index >= 0, index < sentence.upperBound, tokens[index].end - tokens[index].start == 4,
      tokens[index].shape.contains(.digits),
      let value = digits(Int(tokens[index].start), Int(tokens[index].end)),
      (1500...2199).contains(value)
    else { return nil }
    return value
  }

  /// Where a hyphen or slash stands inside of a token.
  func position(of byte: UInt8, in index: Int) -> Int? {
    (Int(tokens[index].start)..<Int(tokens[index].end)).first { text[$0] == byte }
  }
}
