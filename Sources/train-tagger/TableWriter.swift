import CasusIngest

/// Writes a tagger's table: the vocabulary, and what a perceptron has learned, if anything yet.
struct TableWriter {
  var lexicon: Lexicon
  var perceptron: Perceptron?

  /// Weights are whole numbers in the table: these many make one.
  private static let scale: Float = 6
  /// Smaller ones, in the table's unit, are left out: they stem from a single sentence, and dropping them
  /// halves the table and costs nothing.
  private static let least: Float = 7

  func text() -> String {
    var text = Self.header
    let none = UInt8(ascii: "-")
    text += "u\t" + fields(of: 0, "", TaggerContext.unknownKind, none)
    text += "n\t" + fields(of: 1, "", TaggerContext.unknownNameKind, none)
    text += "b\t" + fields(of: 2, "", TaggerContext.boundaryKind, none)
    var form = Lexicon.firstForm
    for entry in lexicon.entries {
      let name = String(decoding: entry.text, as: UTF8.self)
      text += entry.isEnding ? "e\t" : "w\t"
      text += fields(of: form, name, entry.kind, entry.sure)
      if entry.isEnding { text += "n\t" + fields(of: form + 1, name, TaggerContext.unknownNameKind, none) }
      form += entry.isEnding ? 2 : 1
    }
    guard let perceptron else { return text }
    for template in TaggerContext.Template.allCases {
      for first in 0..<TokenShape.count {
        for second in 0..<TaggerContext.kindCount {
          guard let row = template.row(first, second) else { continue }
          let weights = weights(perceptron.context(row))
          guard !weights.isEmpty else { continue }
          text += "c\(Character(UnicodeScalar(template.rawValue)))\t\(first)\t\(second)\t\(weights)\n"
        }
      }
    }
    return text
  }

  private func fields(of form: Int, _ name: String, _ kind: UInt8, _ sure: UInt8) -> String {
    var line = "\(name)\t\(kind)\t\(Character(UnicodeScalar(sure)))"
    for role in 0..<TaggerContext.Role.count {
      // A sure word's own weights are never asked for.
      let silent = role == 0 && sure != UInt8(ascii: "-")
      line += "\t" + (silent ? "" : perceptron.map { weights($0.form(form, role: role)) } ?? "")
    }
    if let perceptron {
      for slot in 0..<TaggerContext.slotCount {
        let weights = weights(perceptron.slot(form, slot))
        if !weights.isEmpty { line += "\t\(slot):\(weights)" }
      }
    }
    return line + "\n"
  }

  /// Weights as letters and digits: `A12d3` is 12 for the first tag and -3 for the fourth.
  private func weights(_ row: Perceptron.Row) -> String {
    var text = ""
    for tag in PartOfSpeech.allCases {
      let weight = (row[Int(tag.rawValue)] * Self.scale).rounded()
      guard abs(weight) >= Self.least else { continue }
      text.append(Character(UnicodeScalar((weight > 0 ? 0x41 : 0x61) + tag.rawValue)))
      text += String(Int(min(abs(weight), 999)))
    }
    return text
  }

  private static var header: String {
    let letters = PartOfSpeech.allCases.map { "\(Character(UnicodeScalar(0x41 + $0.rawValue))) \($0)" }
    return """
      # Weights of the part-of-speech tagger. Written by train-tagger: train again instead of editing.
      #
      # Learned from the Universal Dependencies treebanks English EWT (CC BY-SA 4.0) and English GUM (its news,
      # speech, interview and biography documents, CC BY); this table is under CC BY-SA 4.0. See docs/tagger.md.
      #
      # Fields are separated by tabs. A list of weights is written A12d3: 12 for tag A, -3 for tag D. The tags:
      # \(letters.prefix(12).joined(separator: ", ")),
      # \(letters.dropFirst(12).joined(separator: ", "))
      #
      # w WORD KIND SURE ITSELF BEFORE AFTER VERB SLOT:WEIGHTS...
      #   A word in lower case; the number of its kind (words that take the same tags share one); the tag it
      #   nearly always has, or -; its weights for its own tag, for that of the word after it, for that of the
      #   word before it, and for words whose last verb before them it is; and those it has for its own tag in
      #   some company: 0-24 after a word tagged A, B, ..., 24 first in the sentence; 27 in lower case, 28 in
      #   a headline, 29-31 with a capital; 32 and on before a word of kind 0 and on. Weights add to those of
      #   the longest ending that the word has.
      # e ENDING ... the same for words that are not listed, shorter endings first, all before the words.
      # n ENDING ... the same for names, that is, where such a word has a capital; follows its e line.
      # u, n, b without a word: no known ending; a name with none; the place outside the sentence.
      # cX FIRST SECOND WEIGHTS
      #   Weights of a pair of facts, X saying which; see TaggerContext.Template.

      """
  }
}
