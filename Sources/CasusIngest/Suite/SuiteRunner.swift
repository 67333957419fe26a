import CasusModel

/// Codes the cases of a suite and compares what is found with what is expected.
///
/// ```swift
/// let (cases, _) = SuiteReader.read(SuiteText.builtIn)
/// var runner = SuiteRunner(lexicon: .builtIn())
/// let failures = cases.map { runner.run($0) }.filter { !$0.isPassed }
/// ```
public struct SuiteRunner {
  private var coder: Coder

  /// A runner whose coder uses a lexicon.
  public init(lexicon: Lexicon) {
    coder = Coder(lexicon: lexicon)
  }

  /// Codes a case and says what is missing and what is too many.
  public mutating func run(_ test: SuiteCase) -> SuiteResult {
    let record = coder.code(test.article)
    var result = SuiteResult(test: test)
    compare(.event, record.events, SuiteNotation.line, &result) { expectation, found in
      if case .event(let event) = expectation { event.matches(found) } else { false }
    }
    compare(.agreement, record.agreements, SuiteNotation.line, &result) { expectation, found in
      if case .agreement(let agreement) = expectation { agreement.matches(found) } else { false }
    }
    compare(.clause, record.clauses, SuiteNotation.line, &result) { expectation, found in
      if case .clause(let clause) = expectation { clause.matches(found) } else { false }
    }
    compare(.claim, record.claims, SuiteNotation.line, &result) { expectation, found in
      if case .claim(let claim) = expectation { claim.matches(found) } else { false }
    }
    return result
  }

  /// Pairs what is expected of a kind with what was found, one to one.
  private func compare<Found>(
    _ kind: SuiteExpectation.Kind, _ found: [Found], _ line: (Found) -> String, _ result: inout SuiteResult,
    matches: (SuiteExpectation, Found) -> Bool
  ) {
    guard result.test.kinds.contains(kind) else { return }
    var left = found
    let expected = result.test.expectations.filter { $0.kind == kind }
    for expectation in expected.sorted(by: { $0.precision > $1.precision }) {
      if let index = left.firstIndex(where: { matches(expectation, $0) }) {
        left.remove(at: index)
      } else {
        result.missing.append(expectation)
      }
    }
    let isExtra = !result.test.allowsOthers || result.test.absent.contains(kind)
    if isExtra || !result.missing.isEmpty { result.found += left.map(line) }
    if isExtra { result.extras += left.count }
  }
}

/// What became of a case.
public struct SuiteResult: Hashable, Sendable {
  /// The case.
  public var test: SuiteCase
  /// What was expected and not found.
  public var missing: [SuiteExpectation] = []
  /// What was found and not expected, in the suite's notation.
  public var found: [String] = []
  /// How much was found that the case doesn't allow.
  public var extras = 0

  /// Whether all that was expected was found, and nothing else that matters.
  public var isPassed: Bool { missing.isEmpty && extras == 0 }

  /// What is missing, in the suite's notation.
  public var missingLines: [String] { missing.map(SuiteNotation.line) }

  /// The difference: the text with its place, `-` for what is missing, `+` for what was found instead.
  public var difference: String {
    let lines = missingLines.map { "  - " + $0 } + found.map { "  + " + $0 }
    return (["\(test.file).suite:\(test.line): \(test.text)"] + lines).joined(separator: "\n")
  }
}

extension SuiteExpectation {
  /// How exactly it is given: of several, the most exact chooses first.
  fileprivate var precision: Int {
    if case .event(let event) = self { event.precision } else { 0 }
  }
}
