import CasusModel

/// The compiled lexicon: everything the coder looks up, by integers.
///
/// Immutable once made, so that all workers share one.
public final class Lexicon: Sendable {
  /// The digest of all files in force, 16 hexadecimal digits.
  public let hash: String
  let vocabulary: Vocabulary
  /// What is known of each word, by word id.
  let words: [WordRow]
  let lists: WordLists
  let names: NameTable
  let frames: FrameTable
  let composition: CompositionTable
  let agreements: AgreementLexicon
  let grammar: GrammarWords
  /// What words mean in dates, by the number in their row.
  let dateWords: [DateWord]
  let tagger: Tagger?
  let gazetteer: Gazetteer
  /// The files the lexicon was made from.
  let texts: [LexiconText]
  /// Where each party's entry stands, by code: the file's place among the texts, and the line.
  let partyPlaces: [String: (text: Int, line: Int)]

  /// The lexicon that is compiled into the binary.
  public static func builtIn() -> Lexicon {
    var builder = LexiconBuilder()
    return builder.build(LexiconText.builtIn)
  }

  /// A lexicon made of the built-in files and a user's, whose entries are added to, or replace, the built-in ones.
  ///
  /// - Returns: the lexicon, and every problem found in the user's files.
  public static func adding(_ texts: [LexiconText]) -> (lexicon: Lexicon, problems: [LexiconProblem]) {
    var builder = LexiconBuilder()
    let lexicon = builder.build(LexiconText.builtIn, adding: texts)
    return (lexicon, builder.usersProblems)
  }

  init(_ builder: LexiconBuilder, grammar: GrammarWords, hash: String, texts: [LexiconText]) {
    self.hash = hash
    self.vocabulary = builder.vocabulary
    self.words = builder.rows
    self.lists = builder.lists
    self.names = builder.names
    self.frames = builder.frames
    self.composition = builder.composition
    self.agreements = builder.agreements
    self.grammar = grammar
    self.dateWords = builder.dateWords
    self.tagger = builder.tagger
    self.gazetteer = builder.gazetteer
    self.texts = texts
    self.partyPlaces = builder.partyPlaces
  }

  /// Another object with the same tables.
  ///
  /// Each coder has its own: references to the lexicon are counted all the time, and workers that count on one object wait
  /// for each other.
  init(sharing other: Lexicon) {
    hash = other.hash
    vocabulary = other.vocabulary
    words = other.words
    lists = other.lists
    names = other.names
    frames = other.frames
    composition = other.composition
    agreements = other.agreements
    grammar = other.grammar
    dateWords = other.dateWords
    tagger = other.tagger
    gazetteer = other.gazetteer
    texts = other.texts
    partyPlaces = other.partyPlaces
  }

  @inline(__always)
  func row(_ word: WordID) -> WordRow { words[Int(word)] }

  /// Asks for what the tables have on the words of tokens, before the first step needs it.
  ///
  /// The tables are larger than the nearest caches, and a step that asks word by word waits for each.
  func prefetch(_ tokens: [Token]) {
    for token in tokens where token.word != 0 {
      words.prefetch(Int(token.word))
      lists.prefetch(token.word)
      names.trie.prefetch(token.word)
    }
  }
}

/// What the lexicon knows of a word.
struct WordRow: Sendable {
  /// The lemma where the word is a form of a verb in the lexicon, else 0.
  var verbLemma: WordID = 0
  /// Which form of the verb it is.
  var verbForm: Morphology.VerbForm = []
  /// The lemma where the word is a form of a noun in the lexicon, else 0.
  var nounLemma: WordID = 0
  /// Whether it is a plural.
  var isPlural = false
  /// What it means in a date: its place in the lexicon's `dateWords`, 0 for nothing.
  var dateWord: UInt16 = 0
  /// Whether a date may begin with it.
  var beginsDate = false
  /// Its id in the tagger's vocabulary.
  var taggerWord: Int32 = 0

  /// Whether neither the lexicon nor the tagger has it as a word.
  var isUnknown: Bool { nounLemma == 0 && verbLemma == 0 && taggerWord == 0 }
}

/// The word lists of `words.lex`.
///
/// The grammar asks several times a token whether a word is in some list, so all answers for one word stand together.
struct WordLists: Sendable {
  /// By word id, a bit for each list that the word is in.
  private var rows: [UInt128] = []

  /// Whether a word is in a list; the unknown word never is.
  @inline(__always)
  func contains(_ list: WordList, _ word: WordID) -> Bool {
    Int(word) < rows.count && rows[Int(word)] & WordLists.bit(list) != 0
  }

  /// Asks for the row of a word.
  @inline(__always)
  func prefetch(_ word: WordID) { rows.prefetch(Int(word)) }

  mutating func insert(_ word: WordID, into list: WordList) {
    guard word != 0 else { return }
    if rows.count <= Int(word) {
      rows.append(contentsOf: repeatElement(0, count: Int(word) + 1 - rows.count))
    }
    rows[Int(word)] |= WordLists.bit(list)
  }

  @inline(__always)
  private static func bit(_ list: WordList) -> UInt128 { 1 &<< UInt128(truncatingIfNeeded: list.rawValue) }
}

/// The names of the word lists.
enum WordList: Int, CaseIterable {
  case be, have, `do`, get, future, possible, duty, negative, conditional, subordinator, afterwords,
    coordinator
  case and, relative, he, it, they, nominative, acting, authoring, readiness, we, possessive, thetwo,
    pairnoun, starter,
    abbreviation, abbreviated
  case weekday, unit, byname, immediate, entering, inside, resultative, naming, guilty, document, peacekeeping
  case postposed, describing, compounding, giving, avoiding, wordnoun, deadline, light, counterpart, belonging
  case companyword, mouthpiece, quantity,
    approximate,
    approximating, currency, money, weapon, body, business, sport, clausal, closed
  // Of `dates.lex`.
  case ahead, intent, back, atdeadline, schedulable, comparison, during
  // Of clauses.
  case reporting, formula, timeclause
  // Of places.
  case locality, givenname, partof, anyonesdomain, settlement, accord, commonplace, toward, kindofplace
  case commonname, poultry, divisionhead, facility
  // Of parties.
  case formerstatus, former

  /// The list with this name in `words.lex`.
  init?(name: String) {
    guard let list = WordList.byName[name] else { return nil }
    self = list
  }

  private static let byName = Dictionary(
    uniqueKeysWithValues: WordList.allCases.map { (String(describing: $0), $0) })
}

extension Lexicon {
  /// The built-in lexicon with every problem found in its files.
  public static func checked() -> (lexicon: Lexicon, problems: [LexiconProblem]) {
    var builder = LexiconBuilder()
    let lexicon = builder.build(LexiconText.builtIn)
    return (lexicon, builder.problems)
  }
}
