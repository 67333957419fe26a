import CasusIngest
import CasusModel
import Foundation

/// What the clause grammar finds of a treebank's trees.
struct Measure {
  private let lexicon: Lexicon
  private var coder: Coder
  private var sentences = 0
  /// Ambiguous event words: how many, and how many have the right part of speech, by word.
  private var words: [String: (count: Int, right: Int)] = [:]
  /// Verbs of the lexicon that the treebank has, and those of them that the grammar took for verbs.
  private var verbs = Score()
  private var subjects = Score()
  private var objects = Score()
  private var obliques = Score()

  /// Counts for precision and recall.
  private struct Score {
    var gold = 0
    var found = 0
    var right = 0
  }

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    coder = Coder(lexicon: lexicon)
  }

  /// Compares a sentence's tree with what the grammar sees.
  mutating func add(_ gold: GoldSentence) {
    sentences += 1
    let seen = coder.explain(Article(id: "", text: gold.text)).sentences
    var tags: [Int: String] = [:]
    var clauses: [Int: SentenceExplanation.Clause] = [:]
    for sentence in seen {
      for token in sentence.tokens { tags[token.span.start] = token.tag }
      for clause in sentence.clauses { clauses[clause.main.start] = clause }
    }
    for (index, word) in gold.words.enumerated() {
      addTag(word, tags[word.start])
      guard word.tag == "VERB", lexicon.isEventVerb(word.lemma.lowercased()) else { continue }
      verbs.gold += 1
      guard let clause = clauses[word.start] else { continue }
      verbs.right += 1
      addSubject(clause, gold, index)
      add(clause.arguments.filter { $0.preposition == nil }, gold.objects(of: index), gold, &objects)
      add(clause.arguments.filter { $0.preposition != nil }, gold.obliques(of: index), gold, &obliques)
    }
  }

  // MARK: Parts of speech

  private mutating func addTag(_ word: GoldSentence.Word, _ tag: String?) {
    let form = word.form.lowercased()
    guard let tag, lexicon.isAmbiguousEventWord(form) else { return }
    words[form, default: (0, 0)].count += 1
    if Measure.kind(ofGold: word.tag) == Measure.kind(of: tag) { words[form]?.right += 1 }
  }

  private static func kind(ofGold tag: String) -> String {
    switch tag {
    case "NOUN", "PROPN": "noun"
    case "VERB", "AUX": "verb"
    default: "other"
    }
  }

  private static func kind(of tag: String) -> String {
    switch tag {
    case "noun", "nounPlural", "properNoun": "noun"
    case "verbBase", "verbPresent", "verbPast", "pastParticiple", "gerund", "modal": "verb"
    default: "other"
    }
  }

  // MARK: Subjects and arguments

  private mutating func addSubject(_ clause: SentenceExplanation.Clause, _ gold: GoldSentence, _ verb: Int) {
    // Where the tree leaves the subject to inference (infinitives, coordinated verbs) there is nothing to compare.
    guard let subject = gold.subject(of: verb) else { return }
    subjects.gold += 1
    guard let span = clause.subject else { return }
    subjects.found += 1
    if contains(span, gold.words[subject]) { subjects.right += 1 }
  }

  private func add(
    _ arguments: [SentenceExplanation.Clause.Argument], _ expected: Set<Int>, _ gold: GoldSentence,
    _ score: inout Score
  ) {
    score.gold += expected.count
    score.found += arguments.count
    score.right += expected.count { word in arguments.contains { contains($0.span, gold.words[word]) } }
  }

  private func contains(_ span: TextSpan, _ word: GoldSentence.Word) -> Bool {
    span.start <= word.start && word.end <= span.end
  }

  // MARK: Report

  func report(title: String) -> String {
    let count = words.values.reduce(0) { $0 + $1.count }
    let right = words.values.reduce(0) { $0 + $1.right }
    var lines = [
      "\(title): \(sentences) sentences",
      "  verb, noun or neither, of words that may be either: \(percent(right, count)) of \(count)",
      "  event verbs taken for verbs: \(percent(verbs.right, verbs.gold)) of \(verbs.gold); of these",
      "  " + line("subjects", subjects), "  " + line("objects", objects),
      "  " + line("prepositional", obliques), "  most mistaken: " + mistaken(),
    ]
    lines.append("")
    return lines.joined(separator: "\n")
  }

  private func line(_ name: String, _ score: Score) -> String {
    "\(name): precision \(percent(score.right, score.found)), recall \(percent(score.right, score.gold)) of \(score.gold)"
  }

  private func mistaken() -> String {
    let worst = words.filter { $0.value.count > $0.value.right }.sorted {
      ($1.value.count - $1.value.right, $0.key) < ($0.value.count - $0.value.right, $1.key)
    }
    return worst.prefix(12).map { "\($0.key) \($0.value.count - $0.value.right)/\($0.value.count)" }
      .joined(separator: ", ")
  }

  private func percent(_ part: Int, _ whole: Int) -> String {
    whole == 0 ? "–" : String(format: "%.1f %%", 100 * Double(part) / Double(whole))
  }
}
