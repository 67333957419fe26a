import Glibc

extension FilePath {
  /// The files that arguments name.
  ///
  /// Swift repairs arguments that are not UTF-8, after which they name nothing; where an argument was repaired,
  /// its bytes are looked up among those that the program was started with.
  static func given(_ arguments: [String]) -> [FilePath] {
    var candidates: [String: [[UInt8]]] = [:]
    if arguments.contains(where: isRepaired) {
      for bytes in startArguments {
        let text = String(decoding: bytes, as: UTF8.self)
        if isRepaired(text) { candidates[text, default: []].append(bytes) }
      }
    }
    return arguments.map { argument in
      // Several names may look the same when repaired; they come in the order of the command line.
      guard var names = candidates[argument], !names.isEmpty else { return FilePath(argument) }
      let bytes = names.removeFirst()
      candidates[argument] = names
      return FilePath(bytes: bytes)
    }
  }

  private static func isRepaired(_ text: String) -> Bool { text.unicodeScalars.contains("\u{FFFD}") }

  /// The arguments of the program as the system gave them.
  private static var startArguments: [[UInt8]] {
    (0..<Int(CommandLine.argc)).compactMap { index in
      CommandLine.unsafeArgv[index].map { start in
        UnsafeRawBufferPointer(start: start, count: strlen(start)).map { $0 }
      }
    }
  }
}
