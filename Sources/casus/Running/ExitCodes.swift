import ArgumentParser
import CasusReport
import CasusStore
import Glibc

/// Why a command could not do what was asked.
enum CommandFailure: Error {
  /// The arguments make no sense; the sentence says why.
  case usage(String)
  /// It went wrong; the sentence says why.
  case failed(String)
}

extension ExitCode {
  /// Done, but some inputs were rejected.
  static let someRejected = ExitCode(3)

  /// Ended early because somebody pressed Ctrl-C: 128 and the signal's number, as shells have it.
  static let interrupted = ExitCode(130)

  /// What a run comes to that read some articles and rejected some inputs.
  static func after(read: Int, rejected: Int) -> ExitCode {
    if rejected == 0 { return .success }
    return read == 0 ? .failure : .someRejected
  }
}

extension Casus {
  /// Says what went wrong, where it is worth saying.
  ///
  /// - Returns: the exit code.
  static func report(_ error: any Error) -> Int32 {
    switch error {
    case OutputError.readerGone: return 0
    case CommandFailure.usage(let sentence):
      Diagnostics.say(sentence)
      return 2
    case CommandFailure.failed(let sentence):
      Diagnostics.say(sentence)
      return 1
    case let error as StoreError:
      Diagnostics.say(error.description)
      return 1
    case let error as OutputError:
      Diagnostics.say(error.description)
      return 1
    default: return reportParsing(error)
    }
  }

  /// Help, the version, wrong usage, and plain exit codes.
  private static func reportParsing(_ error: any Error) -> Int32 {
    let code = exitCode(for: error)
    let message = fullMessage(for: error)
    if !message.isEmpty {
      if code == .success { print(message) } else { Diagnostics.write(message + "\n") }
    }
    return code == .validationFailure ? 2 : code.rawValue
  }
}
