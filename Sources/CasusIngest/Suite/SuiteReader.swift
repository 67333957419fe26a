import CasusModel

/// Reads suites: a text in the first column, what it should give in the indented lines behind it, `#` comments.
///
/// ```swift
/// let (cases, problems) = SuiteReader.read(SuiteText.builtIn)
/// ```
public struct SuiteReader {
  private let file: String
  private(set) var cases: [SuiteCase] = []
  private(set) var problems: [SuiteProblem] = []
  private var line = 0

  /// The cases of all files in order, and every line that makes no sense.
  public static func read(_ texts: [SuiteText]) -> (cases: [SuiteCase], problems: [SuiteProblem]) {
    var cases: [SuiteCase] = []
    var problems: [SuiteProblem] = []
    for text in texts {
      var reader = SuiteReader(file: text.name)
      reader.read(text.content)
      cases += reader.cases
      problems += reader.problems
    }
    return (cases, problems)
  }

  private init(file: String) {
    self.file = file
  }

  private mutating func read(_ content: String) {
    for text in content.split(separator: "\n", omittingEmptySubsequences: false) {
      line += 1
      let words = SuiteReader.withoutComment(text)
      guard let first = words.first else { continue }
      if first == " " || first == "\t" {
        readLine(String(words.drop { $0 == " " || $0 == "\t" }))
      } else {
        finishCase()
        let name = file.hasSuffix(".suite") ? String(file.dropLast(6)) : file
        cases.append(SuiteCase(file: name, line: line, text: String(words)))
      }
    }
    finishCase()
  }

  /// The line without what stands behind a `#` in the first column or after white space, and without space at its end.
  private static func withoutComment(_ line: Substring) -> Substring {
    var end = line.endIndex
    var before: Character = " "
    for index in line.indices {
      if line[index] == "#", before == " " || before == "\t" {
        end = index
        break
      }
      before = line[index]
    }
    var words = line[..<end]
    while let last = words.last, last == " " || last == "\t" || last == "\r" { words.removeLast() }
    return words
  }

  /// A text without a line of expectation would always pass.
  private mutating func finishCase() {
    guard let last = cases.last, last.kinds.isEmpty else { return }
    problems.append(
      SuiteProblem(
        file: file, line: last.line,
        message: "the case says nothing of what it expects; write none where it is nothing"))
  }

  // MARK: Lines

  private mutating func readLine(_ text: String) {
    guard !cases.isEmpty else { return problem("there is no text that the line could belong to") }
    do {
      var words = try SuiteWords(text)
      try apply(&words)
      try words.finish()
    } catch {
      problem(error.message)
    }
  }

  private mutating func problem(_ message: String) {
    problems.append(SuiteProblem(file: file, line: line, message: message))
  }

  private mutating func apply(_ words: inout SuiteWords) throws(SuiteWords.Failure) {
    let last = cases.count - 1
    let key = try words.word("a word that says what is expected")
    switch key {
    case "published": cases[last].published = try words.date()
    case "title": cases[last].title = try words.quoted("the title")
    case "others": cases[last].allowsOthers = true
    case "none": cases[last].absent = Set(SuiteExpectation.Kind.allCases)
    case "no":
      cases[last].absent.insert(try words.value("kind", SuiteExpectation.Kind.allCases))
    case "event": cases[last].expectations.append(.event(try words.event()))
    case "agreement": cases[last].expectations.append(.agreement(try words.agreement()))
    case "clause": cases[last].expectations.append(.clause(try words.clause()))
    case "claim": cases[last].expectations.append(.claim(try words.claim()))
    default:
      throw SuiteWords.Failure(
        "'\(key)' is not event, agreement, clause, claim, none, no, others, published or title")
    }
    let listed = Set(cases[last].expectations.map(\.kind))
    if let both = listed.intersection(cases[last].absent).first {
      throw SuiteWords.Failure("the case lists what it says there is none of: \(both.rawValue)")
    }
  }
}
