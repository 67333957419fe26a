import CasusModel
import Glibc

/// What an ingest says while it runs: rejections as they come, and where standard error is a terminal a line
/// that counts.
struct Progress {
  private let isShown: Bool
  private let isTerminal: Bool
  private var isLineOpen = false
  private var lastTime = 0
  private var rejections = 0
  private static let mostRejections = 20

  init(isShown: Bool) {
    self.isShown = isShown
    self.isTerminal = Terminal.isTerminal(2)
  }

  /// Shows how far the ingest is, at most four times a second.
  mutating func show(_ account: IngestAccount) {
    guard isShown, isTerminal else { return }
    let now = Clock.milliseconds()
    guard now - lastTime >= 250 else { return }
    lastTime = now
    isLineOpen = true
    Diagnostics.write("\r\u{1B}[K\(IngestAccount.number(account.read)) articles read")
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

  /// Takes the counting line away.
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

/// The system's clock, for progress and the times of runs; no record depends on it.
enum Clock {
  /// The time in ISO 8601, UTC, to the second.
  static func now() -> String {
    var seconds = time(nil)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    var text = [CChar](repeating: 0, count: 32)
    let length = strftime(&text, text.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
    return String(decoding: text.prefix(length).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Milliseconds since some moment.
  static func milliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}
