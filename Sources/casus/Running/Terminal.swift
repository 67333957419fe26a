import CasusReport
import Glibc

/// Messages for the person at the terminal, on standard error.
enum Diagnostics {
  /// A sentence, with the program's name before it.
  static func say(_ sentence: String) {
    write("casus: \(sentence)\n")
  }

  /// Text as it is.
  static func write(_ text: String) {
    let output = ByteOutput(descriptor: 2, name: "standard error")
    // Where not even standard error can be written there is nobody left to tell.
    try? output.write(text)
    try? output.flush()
  }
}

/// What is known of the terminal.
enum Terminal {
  /// Whether a descriptor is a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// How text on standard output looks: as wide as the terminal, and coloured unless `NO_COLOR` forbids it.
  static var style: TerminalStyle {
    guard isTerminal(1) else { return TerminalStyle() }
    let forbidsColour = value("NO_COLOR") != nil || value("TERM") == "dumb"
    return TerminalStyle(width: width(of: 1), isColoured: !forbidsColour)
  }

  /// How many columns the terminal behind a descriptor has.
  static func width(of descriptor: Int32) -> Int {
    var size = winsize()
    if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return value("COLUMNS").flatMap(Int.init) ?? 80
  }

  /// An environment variable, or nil where it is missing or empty.
  private static func value(_ name: String) -> String? {
    guard let text = getenv(name) else { return nil }
    let value = String(cString: text)
    return value.isEmpty ? nil : value
  }
}

extension ByteOutput {
  /// Standard output.
  static func standard() -> ByteOutput { ByteOutput(descriptor: 1, name: "standard output") }
}
