/// The regular inflection of English, with the irregular forms that `words.lex` lists.
struct Morphology {
  /// Which form of a verb a word is.
  struct VerbForm: OptionSet {
    let rawValue: UInt8
    static let base = VerbForm(rawValue: 1)
    static let present = VerbForm(rawValue: 2)
    static let past = VerbForm(rawValue: 4)
    static let pastParticiple = VerbForm(rawValue: 8)
    static let gerund = VerbForm(rawValue: 16)
  }

  /// Irregular verbs: lemma → past forms and past participles.
  private var irregular: [String: (past: [String], participle: [String])] = [:]
  /// Irregular plurals.
  private var plurals: [String: String] = [:]

  /// Adds `give gave given`; alternatives are separated by `/`.
  mutating func addVerb(_ line: String) {
    let parts = line.split(separator: " ").map { $0.split(separator: "/").map(String.init) }
    guard parts.count == 3, let lemma = parts[0].first else { return }
    irregular[lemma] = (parts[1], parts[2])
  }

  /// Adds an irregular plural.
  mutating func addNoun(_ singular: String, _ plural: String) {
    plurals[singular] = plural
  }

  /// All forms of a verb, each with what it is.
  func verbForms(_ lemma: String) -> [(String, VerbForm)] {
    // An unlisted compound inflects as its last part: re-impose, overthrow are listed, out-fight is not.
    var forms: [(String, VerbForm)] = [(lemma, .base), (third(lemma), .present), (gerund(lemma), .gerund)]
    if let known = irregular[lemma] {
      forms += known.past.map { ($0, .past) } + known.participle.map { ($0, .pastParticiple) }
    } else {
      for past in pasts(lemma) { forms.append((past, [.past, .pastParticiple])) }
    }
    if Morphology.doublesInBritain(lemma) {
      forms += [(lemma + "led", [.past, .pastParticiple]), (lemma + "ling", .gerund)]
    }
    return forms
  }

  /// The plural of a noun.
  func plural(_ noun: String) -> String {
    if let known = plurals[noun] { return known }
    if noun.hasSuffix("man") { return noun.dropLast(3) + "men" }
    return third(noun)
  }

  /// `-s`, `-es` or `-ies`.
  private func third(_ word: String) -> String {
    let letters = word.utf8
    guard let last = letters.last else { return word }
    let before = letters.dropLast().last ?? 32
    if last == UInt8(ascii: "y"), letters.count > 1, !Morphology.isVowel(before) {
      return word.dropLast() + "ies"
    }
    let isHissing =
      switch last {
      case UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"): true
      case UInt8(ascii: "h"): before == UInt8(ascii: "c") || before == UInt8(ascii: "s")
      default: false
      }
    return word + (isHissing || word == "go" || word == "do" || word == "veto" ? "es" : "s")
  }

  private func gerund(_ lemma: String) -> String {
    if lemma.hasSuffix("ie") { return lemma.dropLast(2) + "ying" }
    if lemma.hasSuffix("e") && !lemma.hasSuffix("ee") && !lemma.hasSuffix("oe") && lemma.utf8.count > 2 {
      return lemma.dropLast() + "ing"
    }
    return (doubles(lemma) ? lemma + String(lemma.suffix(1)) : lemma) + "ing"
  }

  private func pasts(_ lemma: String) -> [String] {
    if lemma.hasSuffix("e") { return [lemma + "d"] }
    if lemma.utf8.last == UInt8(ascii: "y"), let before = lemma.utf8.dropLast().last,
      !Morphology.isVowel(before)
    {
      return [lemma.dropLast() + "ied"]
    }
    return [(doubles(lemma) ? lemma + String(lemma.suffix(1)) : lemma) + "ed"]
  }

  /// Whether the last consonant doubles: one vowel before it, in a word of one syllable or one stressed at the end.
  private func doubles(_ lemma: String) -> Bool {
    let letters = Array(lemma.utf8)
    guard letters.count >= 3, let last = letters.last, !Morphology.isVowel(last), !"wxyh".utf8.contains(last),
      Morphology.isVowel(letters[letters.count - 2]),
      !Morphology.isVowel(letters[letters.count - 3])
        || letters.dropLast(2).suffix(2).elementsEqual("qu".utf8)
    else { return false }
    let vowelGroups = letters.indices.count {
      Morphology.isVowel(letters[$0]) && ($0 == 0 || !Morphology.isVowel(letters[$0 - 1]))
    }
    return vowelGroups == 1 || Morphology.stressedAtEnd.contains(lemma)
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
    default: false
    }
  }

  private static func doublesInBritain(_ lemma: String) -> Bool {
    guard lemma.utf8.last == UInt8(ascii: "l") else { return false }
    return ["travel", "quarrel", "cancel", "label", "marshal", "signal", "fuel", "model", "level"].contains(
      lemma)
  }

  private static let stressedAtEnd: Set<String> = [
    "admit", "permit", "commit", "submit", "omit", "transmit", "refer", "defer", "confer", "prefer",
    "transfer",
    "deter", "expel", "compel", "repel", "propel", "rebel", "control", "patrol", "occur", "incur", "concur",
    "recur",
    "regret", "abet", "allot", "annul", "begin", "forget", "upset", "handicap", "kidnap", "airdrop", "outbid",
    "recap",
    "rerun", "extol", "enrol", "impel", "equip", "unplug", "embed", "abut", "disbar", "debar", "outfit",
    "backtrack",
  ]
}
