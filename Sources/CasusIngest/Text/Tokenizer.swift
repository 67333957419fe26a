/// Cuts text into tokens over UTF-8 bytes.
///
/// Clitics are split off (`Russia|'s`, `did|n't`), abbreviations keep their stops (`U.S.`, `Mr.`), hyphenated words
/// stay one token (`pre-emptive`, `Russian-backed`) unless all of their parts are names (`Iran-Iraq`,
/// `Russia-North Korea`), and marks of punctuation stand alone.
struct Tokenizer {
  private let vocabulary: Vocabulary
  private let text: UnsafeBufferPointer<UInt8>
  private var position = 0

  /// Tokens of `text`, with ids of `vocabulary`, are appended to `tokens`.
  static func tokenize(
    _ text: UnsafeBufferPointer<UInt8>, vocabulary: Vocabulary, into tokens: inout [Token]
  ) {
    var tokenizer = Tokenizer(vocabulary: vocabulary, text: text)
    let first = tokens.count
    tokenizer.run(into: &tokens)
    tokens.withUnsafeMutableBufferPointer { tokens in
      vocabulary.identify(UnsafeMutableBufferPointer(rebasing: tokens[first...]))
    }
  }

  private init(vocabulary: Vocabulary, text: UnsafeBufferPointer<UInt8>) {
    self.vocabulary = vocabulary
    self.text = text
  }

  private mutating func run(into tokens: inout [Token]) {
    let count = text.count
    var before: Token.Shape = [.spaceBefore, .lineBefore, .paragraphBefore]
    CharacterClass.table.withUnsafeBufferPointer { classes in
      while position < count {
        let byte = text[position]
        switch classes[Int(byte)] {
        case .space:
          before.formUnion(skipSpace())
          continue
        case .letter where byte < 0x80 || markLength(at: position) == 0, .digit:
          word(before, classes, into: &tokens)
        case .stop where position + 1 < count && classes[Int(text[position + 1])] == .digit:
          word(before, classes, into: &tokens)
        case .apostrophe where !before.contains(.spaceBefore):
          clitic(before, into: &tokens)
        default:
          mark(before, into: &tokens)
        }
        before = []
      }
    }
  }

  /// Skips white space and says what it was.
  private mutating func skipSpace() -> Token.Shape {
    var shape: Token.Shape = .spaceBefore
    var lines = 0
    var indent = 0
    while position < text.count, text[position] <= 32 || text[position] == 127 {
      switch text[position] {
      case 10:
        lines += 1
        indent = 0
      case 9: indent += 4
      case 32: indent += 1
      default: break
      }
      position += 1
    }
    if lines > 0 { shape.insert(.lineBefore) }
    if lines > 1 || (lines == 1 && indent >= 3) { shape.insert(.paragraphBefore) }
    return shape
  }

  /// The length of a mark of punctuation or a space beyond ASCII (dashes, quotes, ellipsis, no-break space), else 0.
  private func markLength(at position: Int) -> Int {
    let byte = text[position]
    if byte == 0xC2, position + 1 < text.count {
      let next = text[position + 1]
      return next == 0xA0 || next == 0xAB || next == 0xBB || next == 0xB7 || next == 0xA7 ? 2 : 0
    }
    if byte == 0xE2, position + 2 < text.count, text[position + 1] == 0x80 {
      return (0x80...0xAF).contains(text[position + 2]) ? 3 : 0
    }
    return 0
  }

  /// Whether a typographic apostrophe stands here.
  private func isApostrophe(at position: Int) -> Int {
    if text[position] == UInt8(ascii: "'") { return 1 }
    let isTypographic =
      position + 2 < text.count && text[position] == 0xE2 && text[position + 1] == 0x80
      && text[position + 2] == 0x99
    return isTypographic ? 3 : 0
  }

  private mutating func word(
    _ before: Token.Shape, _ classes: UnsafeBufferPointer<CharacterClass>, into tokens: inout [Token]
  ) {
    let start = position
    var shape = before
    var firstHyphen = -1
    var capitals = 0
    var letters = 0
    scan: while position < text.count {
      let byte = text[position]
      // Most bytes are plain letters: they need no look at their class.
      if (byte | 32) &- 97 < 26 {
        letters += 1
        if byte < 97 { capitals += 1 }
        position += 1
        continue
      }
      switch classes[Int(byte)] {
      case .letter:
        if markLength(at: position) > 0 { break scan }
        if byte >= 0xC0 { letters += 1 }
      case .digit: shape.insert(.digits)
      case .hyphen:
        guard position + 1 < text.count, position > start else { break scan }
        let next = classes[Int(text[position + 1])]
        guard next == .letter || next == .digit else { break scan }
        if firstHyphen < 0 { firstHyphen = position }
        shape.insert(.hyphen)
      case .stop where position == start:
        // `.125`: the caller has seen the digit.
        break
      case .stop:
        guard continuesAfterStop(start, classes) || isDivision(start, after: tokens.last) else { break scan }
        if position + 1 == text.count || classes[Int(text[position + 1])] != .digit {
          shape.insert(.abbreviation)
        }
      case .apostrophe:
        // Inside a name: O'Brien, N'Djamena, Cote d'Ivoire. Clitics were looked for first.
        guard continuesAfterApostrophe(start, classes) else { break scan }
      case .punctuation:
        guard byte == UInt8(ascii: ","), shape.contains(.digits), position + 3 < text.count,
          (1...3).allSatisfy({ classes[Int(text[position + $0])] == .digit })
        else { break scan }
      case .space: break scan
      }
      position += 1
    }
    if letters > 0 && capitals == letters { shape.insert(.allCapitals) }
    emit(start, position, shape, firstHyphen: firstHyphen, into: &tokens)
  }

  /// Whether a full stop belongs to the word: in `U.S.`, `a.m.`, `3.5`, after initials and known abbreviations.
  private mutating func continuesAfterStop(
    _ start: Int, _ classes: UnsafeBufferPointer<CharacterClass>
  ) -> Bool {
    let hasNext = position + 1 < text.count
    let next = hasNext ? classes[Int(text[position + 1])] : .space
    if next == .digit && classes[Int(text[position - 1])] == .digit { return true }
    let sinceStop = lettersBefore(position, from: start)
    if sinceStop == 1 && next == .letter { return true }
    if sinceStop == 1 && position - start >= 2 { return true }
    if sinceStop == 1 && position - start == 1 && text[start] &- 65 < 26 { return next == .space }
    guard next == .space || next == .punctuation else { return false }
    return isAbbreviation(start, position)
  }

  private func lettersBefore(_ position: Int, from start: Int) -> Int {
    var count = 0
    var index = position - 1
    while index >= start, text[index] | 32 >= UInt8(ascii: "a"), text[index] | 32 <= UInt8(ascii: "z") {
      count += 1
      index -= 1
    }
    // Anything but a stop before them: not the letters of an abbreviation.
    return index >= start && text[index] != UInt8(ascii: ".") ? 99 : count
  }

  /// Whether the word with its stop is an entry of the vocabulary, such as `gen.`
  private func isAbbreviation(_ start: Int, _ stop: Int) -> Bool {
    stop - start <= 8 && vocabulary.id(of: WordKey(text, start..<stop + 1)) != 0
  }

  /// Whether the word with its stop is an abbreviation that counts behind a comma: `Edmonton, Ky.`
  ///
  /// The vocabulary has these with the comma, since some are words too (`man.`, `miss.`).
  private func isDivision(_ start: Int, after last: Token?) -> Bool {
    guard let last, text[Int(last.start)] == UInt8(ascii: ","), text[start] &- 65 < 26, position - start <= 5
    else { return false }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 16) { buffer in
      let count = position + 2 - start
      buffer[0] = UInt8(ascii: ",")
      for offset in 1..<count { buffer[offset] = text[start + offset - 1] }
      return vocabulary.id(of: WordKey(UnsafeBufferPointer(rebasing: buffer[..<count]), 0..<count)) != 0
    }
  }

  private func continuesAfterApostrophe(_ start: Int, _ classes: UnsafeBufferPointer<CharacterClass>) -> Bool
  {
    guard position + 2 < text.count, classes[Int(text[position + 1])] == .letter,
      classes[Int(text[position + 2])] == .letter, position - start <= 2
    else { return false }
    let next = text[position + 1]
    return next &- 65 < 26 || text[position + 2] &- 97 < 26 && !isCliticLetter(next)
  }

  private func isCliticLetter(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "r") || byte == UInt8(ascii: "v") || byte == UInt8(ascii: "l")
  }

  /// Emits a word, split where it holds names joined by hyphens, or ends in `n't`.
  private func emit(
    _ start: Int, _ end: Int, _ shape: Token.Shape, firstHyphen: Int, into tokens: inout [Token]
  ) {
    var token = Token(start: Int32(start), end: Int32(end), word: 0, hash: 0, shape: shape)
    identify(&token)
    let isCapital = text[start] &- 65 < 26 || text[start] == 0xC3
    if isCapital { token.shape.insert(.capitalised) }
    if firstHyphen > 0, isCapital, joinsNames(start, end), vocabulary.id(of: token.key) == 0 {
      var partStart = start
      var partShape = shape
      partShape.remove(.hyphen)
      for index in firstHyphen...end where index == end || text[index] == UInt8(ascii: "-") {
        if partStart > start {
          tokens.append(hyphen(at: partStart - 1))
          partShape.subtract([.spaceBefore, .lineBefore, .paragraphBefore])
        }
        emit(partStart, index, partShape, firstHyphen: -1, into: &tokens)
        partStart = index + 1
      }
      return
    }
    if end - start > 2, text[end - 1] | 32 == UInt8(ascii: "n"), contractedNotFollows(end) {
      // did|n't: the n goes with the apostrophe that follows.
      token.end -= 1
      identify(&token)
    }
    tokens.append(token)
  }

  private func contractedNotFollows(_ end: Int) -> Bool {
    guard end < text.count else { return false }
    let length = isApostrophe(at: end)
    guard length > 0, end + length < text.count, text[end + length] | 32 == UInt8(ascii: "t") else {
      return false
    }
    let after = end + length + 1
    return after == text.count || CharacterClass.table[Int(text[after])] != .letter
  }

  private func hyphen(at position: Int) -> Token {
    var token = Token(
      start: Int32(position), end: Int32(position + 1), word: 0, hash: 0, shape: [.punctuation, .hyphen])
    identify(&token)
    return token
  }

  /// Whether every part of a hyphenated word begins with a capital and is longer than two letters
  /// (`Jean-Claude` stays whole where the vocabulary has it).
  private func joinsNames(_ start: Int, _ end: Int) -> Bool {
    var partStart = start
    for index in start...end where index == end || text[index] == UInt8(ascii: "-") {
      guard index - partStart >= 2, text[partStart] &- 65 < 26 else { return false }
      partStart = index + 1
    }
    return true
  }

  /// `'s`, `'re`, `'ve`, `'ll`, `'d`, `'m`, `n't` as tokens of their own; any other apostrophe is a mark.
  private mutating func clitic(_ before: Token.Shape, into tokens: inout [Token]) {
    if let end = cliticEnd(after: max(1, isApostrophe(at: position))) {
      appendClitic(end: end, before, into: &tokens)
    } else {
      mark(before, into: &tokens)
    }
  }

  /// Where the clitic ends that begins with an apostrophe of `length` bytes here, or nil where there is none.
  private func cliticEnd(after length: Int) -> Int? {
    guard length > 0 else { return nil }
    let start = position + length
    var end = start
    while end < text.count, text[end] | 32 >= UInt8(ascii: "a"), text[end] | 32 <= UInt8(ascii: "z"),
      end - start < 3
    {
      end += 1
    }
    let endsWord = end == text.count || CharacterClass.table[Int(text[end])] != .letter
    guard end > start, end - start < 3, endsWord, isClitic(start, end - start) else { return nil }
    return end
  }

  private mutating func appendClitic(end: Int, _ before: Token.Shape, into tokens: inout [Token]) {
    var start = position
    if text[end - 1] | 32 == UInt8(ascii: "t"), let last = tokens.last, Int(last.end) == position - 1 {
      start -= 1
    }
    var token = Token(start: Int32(start), end: Int32(end), word: 0, hash: 0, shape: before)
    identify(&token)
    tokens.append(token)
    position = end
  }

  private func isClitic(_ start: Int, _ letters: Int) -> Bool {
    let first = text[start] | 32
    if letters == 1 {
      return first == UInt8(ascii: "s") || first == UInt8(ascii: "d") || first == UInt8(ascii: "m")
        || first == UInt8(ascii: "t")
    }
    let second = text[start + 1] | 32
    return (first == UInt8(ascii: "r") || first == UInt8(ascii: "v")) && second == UInt8(ascii: "e")
      || first == UInt8(ascii: "l") && second == UInt8(ascii: "l")
  }

  /// One mark of punctuation; a run of stops or of hyphens is one.
  private mutating func mark(_ before: Token.Shape, into tokens: inout [Token]) {
    let start = position
    let byte = text[position]
    let length = byte >= 0x80 ? max(1, markLength(at: position)) : 1
    if length == 3, before.isEmpty, let end = cliticEnd(after: isApostrophe(at: position)) {
      appendClitic(end: end, before, into: &tokens)
      return
    }
    position += length
    if byte == 0xC2 && text[start + 1] == 0xA0 { return }
    while position < text.count, byte == text[position],
      byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    {
      position += 1
    }
    var token = Token(
      start: Int32(start), end: Int32(position), word: 0, hash: 0, shape: before.union(.punctuation))
    identify(&token)
    tokens.append(token)
  }

  /// Notes the key by which ``Vocabulary/identify(_:)`` will find the token's word.
  @inline(__always)
  private func identify(_ token: inout Token) {
    token.note(WordKey(text, Int(token.start)..<Int(token.end)))
  }
}
