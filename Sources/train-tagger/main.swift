import CasusIngest
import Foundation

// Usage: train-tagger TREEBANK_DIR OUTPUT
// Learns the part-of-speech tagger's weights, writes its table and prints how good it is: see docs/tagger.md.
// The same treebank always gives the same table.

/// How often the training sentences are gone through.
let rounds = 8
/// Words rarer than this are now and then forgotten in training.
let rareWord = 10
/// Words rarer than this have no weights for the company they are in; endings have.
let frequentWord = 20

/// A tagger from the text of its table.
func tagger(_ table: String) throws -> Tagger {
  try Array(table.utf8).withUnsafeBufferPointer { bytes in try Tagger(table: bytes) }
}

/// Every fifth sentence again in capitals, and every fifth in title case, where that reads as a headline.
func headlines(of sentences: [GoldSentence]) -> [GoldSentence] {
  var headlines: [GoldSentence] = []
  for (index, sentence) in sentences.enumerated() where index % 5 == 0 || index % 5 == 2 {
    let headline = index % 5 == 0 ? sentence.inCapitals : sentence.inTitleCase
    if headline.isHeadline { headlines.append(headline) }
  }
  return headlines
}

/// The text of the table learned from the sentences.
func learn(_ sentences: [GoldSentence]) throws -> String {
  let lexicon = Lexicon(sentences)
  let vocabulary = try tagger(TableWriter(lexicon: lexicon).text())
  let examples = (sentences + headlines(of: sentences)).map { Example($0, tagger: vocabulary) }
  let ancestry = vocabulary.ancestry(of: lexicon.entries.map(\.text))
  var endings: [Int32: Int32] = [:]
  for form in lexicon.forms(ofWordsOccurring: ..<rareWord).values {
    let ancestors = ancestry[Int(form)]
    endings[form] = ancestors.count > 1 ? ancestors[1] : form
  }
  let rarer = Set(lexicon.forms(ofWordsOccurring: ..<frequentWord).values)
  let slotted = Set(0..<Int32(ancestry.count)).subtracting(rarer)
  var perceptron = Perceptron(tagger: vocabulary, ancestry: ancestry, slotted: slotted)
  var generator = SplitMix(state: 7)
  for round in 1...rounds {
    let partial = examples.map { $0.forgetting(endings, using: &generator) }
    perceptron.learn(partial, seed: UInt64(round))
  }
  return TableWriter(lexicon: lexicon, perceptron: perceptron).text()
}

func run(_ folder: String, _ output: String) throws {
  let gum = try Treebank.sentences(of: folder + "/gum-news-speech-interview-bio.conllu")
  // Every fifth document of GUM is kept for measuring.
  let documents = Set(gum.map(\.document)).sorted()
  let kept = Set(documents.enumerated().filter { $0.offset % 5 == 2 }.map(\.element))
  let gumDev = gum.filter { kept.contains($0.document) }
  let ewtDev = try Treebank.sentences(of: folder + "/ewt-dev.conllu")
  let ewtTest = try Treebank.sentences(of: folder + "/ewt-test.conllu")
  let train =
    try Treebank.sentences(of: folder + "/ewt-train.conllu") + gum.filter { !kept.contains($0.document) }

  let table = try learn(train)
  try table.write(toFile: output, atomically: true, encoding: .utf8)
  print("\(output): \(table.utf8.count) bytes")
  let learned = try tagger(table)
  let news = gumDev.filter { $0.document.contains("_news_") }
  for (name, sentences) in [
    ("dev (EWT dev and a fifth of GUM)", ewtDev + gumDev), ("EWT dev", ewtDev), ("a fifth of GUM", gumDev),
    ("its news", news), ("EWT test", ewtTest),
  ] {
    let evaluation = Evaluation(learned, on: sentences, taught: train)
    print(
      """
      \(name)
        tokens                 \(evaluation.tokens)
        words                  \(evaluation.words)
        words never seen       \(evaluation.unknownWords)
        noun, verb or neither  \(evaluation.nounOrVerb)
        past or participle     \(evaluation.pastOrParticiple)
        all in capitals        \(evaluation.headlines)
      """)
  }
}

let arguments = CommandLine.arguments
guard arguments.count == 3 else {
  FileHandle.standardError.write(Data("usage: train-tagger TREEBANK_DIR OUTPUT\n".utf8))
  exit(2)
}
do {
  try run(arguments[1], arguments[2])
} catch {
  FileHandle.standardError.write(Data("train-tagger: \(error)\n".utf8))
  exit(1)
}
