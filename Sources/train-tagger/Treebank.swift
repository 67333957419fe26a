import CasusIngest
import Foundation

/// A word as the project's tokeniser would give it, with the tag of the treebank.
struct GoldToken {
  /// In lower case.
  var word: [UInt8]
  var shape: TokenShape
  var tag: PartOfSpeech
}

/// A sentence of a treebank.
struct GoldSentence {
  /// What the treebank calls its document.
  var document: String
  var tokens: [GoldToken]
}

/// Reads CoNLL-U files.
enum Treebank {
  /// The sentences of a file, with words joined that the project's tokeniser keeps together.
  static func sentences(of path: String) throws -> [GoldSentence] {
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    var sentences: [GoldSentence] = []
    var document = ""
    var surface: [UInt8] = []
    var words: [Word] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("# sent_id = ") {
        document = String(line.dropFirst(12).prefix { $0 != "-" })
      } else if line.hasPrefix("# text = ") {
        surface = Array(line.dropFirst(9).utf8)
      } else if line.isEmpty {
        if !words.isEmpty {
          sentences.append(GoldSentence(document: document, tokens: tokens(words, surface)))
        }
        words = []
      } else if !line.hasPrefix("#") {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard fields.count > 4, Int(fields[0]) != nil else { continue }
        words.append(Word(text: String(fields[1]), penn: String(fields[4])))
      }
    }
    return sentences
  }

  private struct Word {
    var text: String
    var penn: String
    var joinsNext = false
  }

  private static func tokens(_ words: [Word], _ surface: [UInt8]) -> [GoldToken] {
    joined(adjacency(words, surface)).enumerated().map { index, word in
      GoldToken(
        text: word.text, tag: word.text == "/" ? .punctuation : PartOfSpeech(penn: word.penn),
        isFirst: index == 0)
    }
  }

  /// Notes which words stand in the text without a space after them.
  private static func adjacency(_ words: [Word], _ surface: [UInt8]) -> [Word] {
    var words = words
    var position = 0
    for index in words.indices {
      let start = position
      while position < surface.count && surface[position] == 0x20 { position += 1 }
      if index > 0 { words[index - 1].joinsNext = position == start }
      guard surface.dropFirst(position).starts(with: words[index].text.utf8) else { return words }
      position += words[index].text.utf8.count
    }
    return words
  }

  /// Joins *two* *-* *day* and *can* *not*; the last part has the tag.
  private static func joined(_ words: [Word]) -> [Word] {
    var result: [Word] = []
    for word in words {
      if var last = result.last, last.joinsNext {
        let afterHyphen =
          last.text.count > 1 && last.text.hasSuffix("-") && word.text.first?.isAlphanumeric == true
        let hyphen = word.penn == "HYPH" && word.joinsNext && last.text.last?.isAlphanumeric == true
        let cannot = last.text.lowercased() == "can" && word.text == "not"
        if afterHyphen || hyphen || cannot {
          last.text += word.text
          last.penn = cannot ? last.penn : word.penn
          last.joinsNext = word.joinsNext
          result[result.count - 1] = last
          continue
        }
      }
      result.append(word)
    }
    return result
  }
}

extension Character {
  fileprivate var isAlphanumeric: Bool { isLetter || isNumber || self == "." }
}

extension GoldToken {
  init(text: String, tag: PartOfSpeech, isFirst: Bool) {
    let plain = text.replacingOccurrences(of: "’", with: "'")
    var shape: TokenShape = isFirst ? .first : []
    let letters = plain.unicodeScalars.filter(\.properties.isAlphabetic)
    let capitals = letters.filter(\.properties.isUppercase)
    if plain.unicodeScalars.first?.properties.isUppercase == true { shape.insert(.capitalised) }
    if letters.count > 1 && capitals.count == letters.count { shape.insert(.allCapitals) }
    let hasDigit = plain.unicodeScalars.contains { 0x30...0x39 ~= $0.value }
    if hasDigit { shape.insert(.digit) }
    if letters.isEmpty && !hasDigit { shape.insert(.punctuation) }
    if plain.dropFirst().dropLast().contains("-") { shape.insert(.hyphen) }
    self.init(word: Array(plain.lowercased().utf8), shape: shape, tag: tag)
  }
}

extension PartOfSpeech {
  /// The collapsed tag of one of the Penn Treebank, as the UD treebanks extend it.
  init(penn: String) {
    self =
      switch penn {
      case "NN": .noun
      case "NNS": .nounPlural
      case "NNP", "NNPS": .properNoun
      case "PRP": .pronoun
      case "PRP$": .possessivePronoun
      case "DT", "PDT": .determiner
      case "POS": .possessive
      case "JJ", "JJR", "JJS", "AFX": .adjective
      case "RB", "RBR", "RBS": .adverb
      case "IN": .preposition
      case "TO": .to
      case "MD": .modal
      case "VB": .verbBase
      case "VBP", "VBZ": .verbPresent
      case "VBD": .verbPast
      case "VBN": .pastParticiple
      case "VBG": .gerund
      case "CC": .conjunction
      case "CD": .number
      case "WP", "WP$", "WDT", "WRB": .wh
      case "EX": .existential
      case "RP": .particle
      case ".", ",", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "NFP": .punctuation
      default: .other
      }
  }
}
