/// A sentence of a treebank in CoNLL-U, its words placed in the text.
struct GoldSentence {
  let text: String
  let words: [Word]

  /// A word with its place in the text, its part of speech, and what it depends on.
  struct Word {
    var form: String
    var lemma: String
    /// The universal part of speech.
    var tag: String
    /// The place of the word it depends on in the sentence's words, or -1.
    var head: Int
    var relation: String
    var isRelativePronoun: Bool
    /// Offsets in Unicode scalars.
    var start = 0
    var end = 0
  }

  /// The sentences of a file. One whose words can't be found in its text is left out.
  static func all(in file: String) -> [GoldSentence] {
    file.split(separator: "\n\n").compactMap { GoldSentence(block: $0) }
  }

  private init?(block: Substring) {
    var text: String?
    var words: [Word] = []
    for line in block.split(separator: "\n") {
      if line.hasPrefix("# text = ") { text = String(line.dropFirst(9)) }
      if line.hasPrefix("#") { continue }
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      // Ranges (`1-2`) and empty nodes (`1.1`) are no words of the tree.
      guard columns.count >= 8, Int(columns[0]) != nil, let head = Int(columns[6]) else { continue }
      words.append(
        Word(
          form: columns[1], lemma: columns[2], tag: columns[3], head: head - 1, relation: columns[7],
          isRelativePronoun: columns[5].contains("PronType=Rel")))
    }
    guard let text, GoldSentence.place(&words, in: Array(text.unicodeScalars)) else { return nil }
    self.text = text
    self.words = words
  }

  /// Finds the words one after the other in the text.
  private static func place(_ words: inout [Word], in text: [Unicode.Scalar]) -> Bool {
    var position = 0
    for index in words.indices {
      while position < text.count, text[position].properties.isWhitespace { position += 1 }
      let form = Array(words[index].form.unicodeScalars)
      guard position + form.count <= text.count, Array(text[position..<position + form.count]) == form
      else { return false }
      words[index].start = position
      position += form.count
      words[index].end = position
    }
    return true
  }

  // MARK: Grammar

  /// The words that depend on one in one of these relations, without their subtypes.
  func dependents(of head: Int, _ relations: Set<String>) -> [Int] {
    words.indices.filter { words[$0].head == head && relations.contains(base(words[$0].relation)) }
  }

  /// The word that is a verb's subject: for a relative pronoun, what it stands for.
  func subject(of verb: Int) -> Int? {
    guard let subject = dependents(of: verb, ["nsubj"]).first else { return nil }
    guard words[subject].isRelativePronoun else { return subject }
    return base(words[verb].relation) == "acl" && words[verb].head >= 0 ? words[verb].head : nil
  }

  /// The objects of a verb, and those that are coordinated with them.
  func objects(of verb: Int) -> Set<Int> {
    withCoordinated(dependents(of: verb, ["obj", "iobj"]).filter { !words[$0].isRelativePronoun })
  }

  /// The prepositional arguments and modifiers of a verb, and those that are coordinated with them.
  func obliques(of verb: Int) -> Set<Int> {
    withCoordinated(dependents(of: verb, ["obl"]).filter { !dependents(of: $0, ["case"]).isEmpty })
  }

  private func withCoordinated(_ firsts: [Int]) -> Set<Int> {
    Set(firsts + firsts.flatMap { dependents(of: $0, ["conj"]) })
  }

  /// A relation without its subtype.
  private func base(_ relation: String) -> String {
    String(relation.prefix { $0 != ":" })
  }
}
