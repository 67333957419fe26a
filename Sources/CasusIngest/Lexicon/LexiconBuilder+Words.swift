import CasusModel

extension LexiconBuilder {
  /// Reads `words.lex`: word lists and irregular inflection.
  mutating func readWords(_ reader: inout LexiconReader) {
    var list: WordList?
    while let statement = reader.next() {
      line = statement.line
      guard let key = statement.key else {
        let name = statement.value.string
        guard name.hasPrefix("=") else {
          problem("an entry of a word list begins with '=' and the list's name, not '\(name)'")
          continue
        }
        list = WordList(name: String(name.dropFirst()))
        if list == nil && name != "=irregular" { problem("there is no word list '\(name)' in the grammar") }
        continue
      }
      switch key.string {
      case "words": readWordList(statement.value, list)
      case "verbs": for verb in statement.value.pieces(UInt8(ascii: ";")) { morphology.addVerb(verb.string) }
      case "nouns":
        for noun in statement.value.pieces(UInt8(ascii: ";")) {
          let pair = noun.string.split(separator: " ").map(String.init)
          if pair.count == 2 { morphology.addNoun(pair[0], pair[1]) }
        }
      default: problem("a word list has the keys words, verbs and nouns, not '\(key.string)'")
      }
    }
  }

  private mutating func readWordList(_ value: Slice, _ list: WordList?) {
    guard let list else { return }
    for word in value.pieces(UInt8(ascii: ";")) {
      let id = intern(word)
      lists.insert(id, into: list)
    }
  }

  /// Interns a verb's forms and notes the lemma on each.
  mutating func addVerb(_ word: Slice) -> WordID {
    let id = intern(word)
    growRows()
    if rows[Int(id)].verbLemma == id { return id }
    let lemma = vocabulary.spelling(id)
    for (form, kind) in morphology.verbForms(lemma) {
      let word = vocabulary.intern(form)
      withRow(word) { row in
        if row.verbLemma == 0 || row.verbLemma == id || kind == .base {
          row.verbLemma = id
          row.verbForm.formUnion(kind)
        }
      }
    }
    return id
  }

  /// Interns a noun's singular and plural and notes the lemma on both.
  mutating func addNoun(_ word: Slice) -> WordID {
    let id = intern(word)
    growRows()
    guard rows[Int(id)].nounLemma == 0 else { return id }
    let plural = vocabulary.intern(morphology.plural(vocabulary.spelling(id)))
    withRow(id) { $0.nounLemma = id }
    guard plural != id else { return id }
    withRow(plural) { row in
      // `talks` may be listed as a word of its own before `talk` is met: then it is both.
      if row.nounLemma == 0 || row.nounLemma == plural { row.nounLemma = id }
      row.isPlural = true
    }
    return id
  }
}
