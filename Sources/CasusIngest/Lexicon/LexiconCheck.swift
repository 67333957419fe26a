import CasusModel

/// Finds what is wrong with lexicon files: what can't be read, what is said twice, what can never match.
///
/// ```swift
/// for problem in LexiconCheck(try Lexicon.loading(directory: "my-lexicon")).problems { print(problem) }
/// ```
///
/// What the coder can't use is an error. What it can use, but what may not be meant, is a warning: two parties with one
/// name, a class that no pattern asks for.
public struct LexiconCheck {
  /// What was found, in order of files and lines.
  public var problems: [LexiconProblem] { found.map(\.problem) }

  /// The files, the built-in ones first.
  let texts: [LexiconText]
  /// The place of the first file to report on.
  let first: Int
  var builder: LexiconBuilder
  /// What the forms seen so far denote.
  var forms: [String: [Form]] = [:]
  private var found: [(place: Place, problem: LexiconProblem)] = []

  /// Where something stands: the file's place among the texts, and the line.
  struct Place: Hashable, Comparable {
    var text: Int
    var line: Int

    static func < (left: Place, right: Place) -> Bool {
      (left.text, left.line) < (right.text, right.line)
    }
  }

  /// Checks a user's files, as they stand upon the built-in ones.
  public init(_ texts: [LexiconText]) {
    self.init(LexiconText.builtIn, adding: texts, from: LexiconText.builtIn.count)
  }

  /// The check of the built-in files.
  public static var builtIn: LexiconCheck { LexiconCheck(LexiconText.builtIn, adding: [], from: 0) }

  private init(_ builtIn: [LexiconText], adding users: [LexiconText], from first: Int) {
    self.first = first
    texts = builtIn + users
    builder = LexiconBuilder()
    _ = builder.build(builtIn, adding: users)
    for (place, problem) in builder.placedProblems where place.text >= first {
      found.append((place, problem))
    }
    let kinds = texts.map { LexiconFileKind(fileName: $0.name) }
    for (index, text) in texts.enumerated() { checkFile(text, kinds[index], index) }
    for stage in 0...LexiconFileKind.lastStage {
      for (index, kind) in kinds.enumerated() where kind?.stage == stage {
        switch kind {
        case .states, .territories, .organisations, .groups, .ethnic: checkParties(texts[index], index)
        case .people: checkPeople(texts[index], index)
        case .places: checkPlaces(texts[index], index)
        default: break
        }
      }
    }
    checkForms()
    checkClasses()
    found.sort { ($0.place, $0.problem.message) < ($1.place, $1.problem.message) }
  }

  /// Records an error, where the file is one to report on.
  mutating func error(_ place: Place, _ message: String) { report(place, message, isWarning: false) }

  /// Records a warning, where the file is one to report on.
  mutating func warning(_ place: Place, _ message: String) { report(place, message, isWarning: true) }

  private mutating func report(_ place: Place, _ message: String, isWarning: Bool) {
    guard place.text >= first else { return }
    let file = texts[place.text].name
    found.append(
      (place, LexiconProblem(file: file, line: place.line, message: message, isWarning: isWarning)))
  }

  /// `states.lex:12`, for messages.
  func name(_ place: Place) -> String { "\(texts[place.text].name):\(place.line)" }

  /// What is wrong with a file whatever it holds.
  private mutating func checkFile(_ text: LexiconText, _ kind: LexiconFileKind?, _ index: Int) {
    guard index >= first, kind != .tagger, kind != .gazetteer else { return }
    guard let kind else {
      let kinds = LexiconFileKind.allCases.map(\.rawValue).joined(separator: ", ")
      return error(Place(text: index, line: 1), "the file's name says no kind of lexicon file: \(kinds)")
    }
    for (offset, line) in text.bytes.split(separator: 10, omittingEmptySubsequences: false).enumerated()
    where String(validating: line, as: UTF8.self) == nil {
      error(Place(text: index, line: offset + 1), "the line is not UTF-8")
    }
    var reader = LexiconReader(text)
    if kind != .composition, let statement = reader.next(), let key = statement.key {
      error(
        Place(text: index, line: statement.line),
        "the attribute '\(key.string)' belongs to no entry: an entry's header comes first, without indentation"
      )
    }
  }

  /// Classes that no pattern asks for.
  private mutating func checkClasses() {
    for (index, place) in builder.classHeaders where !builder.usedClasses.contains(index + 1) {
      let name = builder.classNames.spelling(index + 1)
      warning(Place(text: place.text, line: place.line), "no pattern asks for the class \(name)")
    }
  }
}

extension LexiconBuilder {
  /// The problems, each with its place.
  fileprivate var placedProblems: [(LexiconCheck.Place, LexiconProblem)] {
    zip(problems, problemTexts).map { (LexiconCheck.Place(text: $1, line: $0.line), $0) }
  }
}
