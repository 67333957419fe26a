import CasusModel

/// Tells whether an article is in English, the one language that is coded.
///
/// The text itself decides where it is clear, since the tags of pages and feeds often name the language of the site;
/// where it isn't, the article's own `language` does, and without one it is English. A text is clear
///
/// - in another script, where most of its letters are that script's, ten at least;
/// - among the languages in Latin script, where it has 20 words or more and one language's frequent words make up an
///   eighth of them. English must explain a fifth, and another language twice as many words as English.
struct LanguageRecognizer {
  private let profiles = LanguageProfiles.standard

  /// How many words are looked at; the beginning tells.
  private static let wordLimit = 200
  private static let leastWords = 20
  private static let leastLetters = 10

  /// What a text says of its language.
  private enum Finding: Equatable {
    case english
    case foreign(String)
    case unclear
  }

  /// The language of an article as a BCP 47 tag where it is not English, else nil.
  func foreignLanguage(of article: Article, _ text: UnsafeBufferPointer<UInt8>) -> String? {
    let given = article.language.flatMap { GivenLanguage($0) }
    switch find(in: text) {
    case .english: return nil
    case .foreign(let tag):
      // The article's own tag may say more, as `pt-BR`.
      return given?.primary == tag ? given?.text : tag
    case .unclear: return given.flatMap { $0.isEnglish ? nil : $0.text }
    }
  }

  private func find(in text: UnsafeBufferPointer<UInt8>) -> Finding {
    var counts = LanguageCounts(profiles)
    var position = 0
    while counts.words < LanguageRecognizer.wordLimit, let word = nextWord(in: text, from: &position) {
      counts.add(word)
      if counts.words == 2 * LanguageRecognizer.leastWords, counts.isClearlyEnglish { return .english }
    }
    if counts.foreignLetters >= LanguageRecognizer.leastLetters, counts.foreignLetters > counts.latinLetters {
      return counts.foreignScriptTag.map(Finding.foreign) ?? .unclear
    }
    guard counts.words >= LanguageRecognizer.leastWords else { return .unclear }
    if counts.isClearlyEnglish { return .english }
    guard let (tag, hits) = counts.bestForeign, hits * 8 >= counts.words, hits >= 2 * counts.english
    else { return .unclear }
    return .foreign(tag)
  }

  /// The next run of letters.
  @inline(__always)
  private func nextWord(in text: UnsafeBufferPointer<UInt8>, from position: inout Int) -> UnsafeBufferPointer<UInt8>?
  {
    func isLetter(_ place: Int) -> Bool {
      let byte = text[place]
      if byte < 0x80 { return (byte | 0x20) &- 0x61 < 26 }
      // General punctuation, as the apostrophe of `l’Europe`, begins with these two bytes.
      let isPunctuation = byte == 0xE2 && place + 1 < text.count && text[place + 1] == 0x80
      return !isPunctuation
    }
    while position < text.count, !isLetter(position) { position += text[position] == 0xE2 ? 3 : 1 }
    guard position < text.count else { return nil }
    let start = position
    while position < text.count, isLetter(position) { position += 1 }
    return UnsafeBufferPointer(rebasing: text[start..<position])
  }
}

/// What was counted in a text.
private struct LanguageCounts {
  private(set) var words = 0
  private(set) var latinLetters = 0
  private var hits = [Int](repeating: 0, count: 64)
  private var scripts: [Int]
  private let profiles: LanguageProfiles

  init(_ profiles: LanguageProfiles) {
    self.profiles = profiles
    scripts = [Int](repeating: 0, count: profiles.scriptTags.count)
  }

  mutating func add(_ word: UnsafeBufferPointer<UInt8>) {
    words += 1
    var languages = profiles.languages(of: LanguageProfiles.hash(word))
    while languages != 0 {
      hits[languages.trailingZeroBitCount] += 1
      languages &= languages - 1
    }
    guard word.contains(where: { $0 >= 0xC8 }) else {
      latinLetters += word.count
      return
    }
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
      if let script = profiles.script(of: scalar.value) {
        scripts[script] += 1
      } else if scalar.properties.isAlphabetic {
        latinLetters += 1
      }
    }
  }

  /// How many words English has.
  var english: Int { hits[0] }

  /// Whether English explains the text.
  var isClearlyEnglish: Bool {
    guard english * 5 >= words else { return false }
    return (bestForeign?.hits ?? 0) < 2 * english
  }

  /// The language other than English that has most of the words.
  var bestForeign: (tag: String, hits: Int)? {
    var best = (place: 0, hits: 0)
    for place in profiles.tags.indices.dropFirst() where place < 64 && hits[place] > best.hits {
      best = (place, hits[place])
    }
    return best.hits == 0 ? nil : (profiles.tags[best.place], best.hits)
  }

  /// How many letters are of other scripts than Latin.
  var foreignLetters: Int { scripts.reduce(0, +) }

  /// The language of a text in another script: the one that has most of its words, or the script's own.
  var foreignScriptTag: String? {
    // Japanese writes its grammar in kana between Chinese characters.
    if let kana = profiles.scriptTags.firstIndex(of: "ja"), scripts[kana] * 20 >= foreignLetters { return "ja" }
    guard let script = scripts.indices.max(by: { scripts[$0] < scripts[$1] }) else { return nil }
    if let best = bestForeign, best.hits * 8 >= words, best.hits > english { return best.tag }
    return profiles.scriptTags[script]
  }
}

/// A language tag as articles give it: BCP 47, or one of the ways in which English is written where none is asked for.
private struct GivenLanguage {
  let text: String
  /// The language itself, without region and script, in lower case.
  let primary: String

  init?(_ tag: String) {
    let trimmed = tag.lowercased()
    let first = trimmed.split(whereSeparator: { $0 == "-" || $0 == "_" || $0 == " " }).first.map(String.init)
    guard let first, first != "und", first.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return nil }
    primary = first
    text = tag.split(separator: "_").joined(separator: "-")
  }

  var isEnglish: Bool { ["en", "eng", "english"].contains(primary) }
}
