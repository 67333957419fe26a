extension LexiconBuilder {
  /// Reads `dates.lex`: what words mean in dates, and the words that place dates in the past or the future.
  mutating func readDates(_ reader: inout LexiconReader) {
    var meaning: DateWord?
    var cue: WordList?
    while let statement = reader.next() {
      line = statement.line
      guard let key = statement.key else {
        let header = statement.value.string
        cue = LexiconBuilder.dateCues[header]
        meaning = cue == nil ? DateWord(header: header) : nil
        if meaning == nil && cue == nil { problem("no date word means '\(header)'") }
        continue
      }
      guard key.equals("words") else {
        problem("date words have the key words, not '\(key.string)'")
        continue
      }
      for word in statement.value.pieces(UInt8(ascii: ";")) {
        if let cue { lists.insert(intern(word), into: cue) }
        if let meaning { addDateWord(word, meaning) }
      }
    }
  }

  private static let dateCues: [String: WordList] = [
    "ahead": .ahead, "intent": .intent, "back": .back, "deadline": .atdeadline,
    "schedulable": .schedulable, "comparison": .comparison, "during": .during,
  ]

  private mutating func addDateWord(_ word: Slice, _ meaning: DateWord) {
    let number = dateWords.firstIndex(of: meaning) ?? dateWords.count
    if number == dateWords.count { dateWords.append(meaning) }
    setDateWord(intern(word), number)
    switch meaning {
    case .month, .season, .quarter, .unit(.week), .unit(.year):
      // `mid-June` is a word of its own to the tokenizer.
      for prefix in ["mid-", "early-", "late-"] {
        setDateWord(vocabulary.intern(prefix + word.string), number)
      }
    default: break
    }
  }

  private mutating func setDateWord(_ id: WordID, _ number: Int) {
    let isBeginning = dateWords[number].isBeginning
    withRow(id) { row in
      row.dateWord = UInt16(truncatingIfNeeded: number)
      row.beginsDate = isBeginning
    }
  }
}
