import CasusIngest
import CasusModel
import Foundation

// Usage: measure-grammar FILE.conllu…
// Prints how much of a treebank's grammar the clause grammar finds: what the words are that may be verbs or nouns of
// events, and the subjects, objects and prepositional arguments of the verbs that the lexicon has patterns for.

let paths = CommandLine.arguments.dropFirst()
guard !paths.isEmpty else {
  FileHandle.standardError.write(Data("usage: measure-grammar FILE.conllu…\n".utf8))
  exit(2)
}

let lexicon = Lexicon.builtIn()
for path in paths {
  do {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    var measure = Measure(lexicon: lexicon)
    for sentence in GoldSentence.all(in: text) { measure.add(sentence) }
    print(measure.report(title: URL(fileURLWithPath: path).lastPathComponent))
  } catch {
    FileHandle.standardError.write(Data("measure-grammar: \(error.localizedDescription)\n".utf8))
    exit(1)
  }
}
