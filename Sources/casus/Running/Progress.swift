import CasusIngest
import CasusModel

/// What an ingest says while it runs: rejections as they come, and how far it is, on a terminal as a bar that moves,
/// elsewhere as a line every few seconds.
struct Progress {
  private let isShown: Bool
  private let isTerminal: Bool
  /// How many bytes there are to read, as soon as that is known; nil inside where it can't be.
  private let total: Eventually<Int?>?
  private let start = Clock.milliseconds()
  private var lastTime = Clock.milliseconds()
  private var isLineOpen = false
  private var rejections = 0
  private static let mostRejections = 20

  /// How long it is between two lines, in milliseconds.
  private var interval: Int { isTerminal ? 250 : 5_000 }

  /// The progress of reading some inputs.
  init(isShown: Bool, paths: [String]) {
    self.isShown = isShown
    self.isTerminal = Terminal.isTerminal(2)
    self.total = isShown ? Eventually { InputSize.total(of: paths) } : nil
  }

  /// Shows how far the ingest is.
  mutating func show(_ account: IngestAccount) {
    guard isShown else { return }
    let now = Clock.milliseconds()
    guard now - lastTime >= interval else { return }
    lastTime = now
    let line = ProgressLine(
      account: account, total: total?.valueSoFar ?? nil, seconds: Double(now - start) / 1_000)
    if isTerminal {
      isLineOpen = true
      Diagnostics.write("\r\u{1B}[K" + line.bar(width: Terminal.width(of: 2)))
    } else {
      Diagnostics.say(line.text)
    }
  }

  /// Names what was rejected and why; after twenty, only that there are more.
  mutating func tell(_ rejection: Rejection) {
    guard isShown else { return }
    rejections += 1
    guard rejections <= Progress.mostRejections + 1 else { return }
    clear()
    if rejections > Progress.mostRejections {
      Diagnostics.say("more inputs were rejected; `casus rejects` lists them all.")
    } else {
      Diagnostics.say(rejection.sentence)
    }
  }

  /// Takes the bar away.
  mutating func clear() {
    if isLineOpen { Diagnostics.write("\r\u{1B}[K") }
    isLineOpen = false
  }
}

extension Rejection {
  /// Where, and why: `wire.jsonl, line 3: the object has no "text"`.
  var sentence: String {
    let file = path ?? "standard input"
    return line.map { "\(file), line \($0): \(reason)" } ?? "\(file): \(reason)"
  }
}
