import CasusModel

/// The page's shell, style and script, which lie in `Data/` as files that a browser or an editor opens.
enum PageShell {
  /// A page with its places filled.
  ///
  /// - Parameter parts: what goes into the places, by their names in the shell. They are taken as they are: whoever makes
  ///   them escapes what they quote.
  static func page(_ parts: [String: String]) -> String {
    var parts = parts
    let (style, script) = (file("timeline.css"), file("timeline.js"))
    parts["style"] = style
    parts["script"] = script
    // Nothing is loaded, and nothing runs but this script: not even what a damaged text might smuggle in.
    parts["policy"] =
      "default-src 'none'; img-src data:; style-src '\(source(style))'; script-src '\(source(script))'; "
      + "base-uri 'none'; form-action 'none'"
    var page = ""
    var rest = Substring(file("timeline.html"))
    while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
      page += rest[..<open.lowerBound]
      page += parts[String(rest[open.upperBound..<close.lowerBound])] ?? ""
      rest = rest[close.upperBound...]
    }
    page += rest
    // A data file ends with the end of its last line.
    return page.hasSuffix("\n") ? page : page + "\n"
  }

  private static func file(_ name: String) -> String {
    EmbeddedData.files.first { $0.name == name }.map { String(describing: $0.text) } ?? ""
  }

  /// How a content security policy names a text: by its hash.
  private static func source(_ text: String) -> String {
    "sha256-" + base64(ContentHasher.sha256(of: text))
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = (0..<3).reduce(0) { $0 << 8 | (start + $1 < bytes.count ? Int(bytes[start + $1]) : 0) }
      let used = min(3, bytes.count - start) + 1
      for place in 0..<4 {
        text.append(place < used ? letters[group >> (18 - 6 * place) & 63] : "=")
      }
    }
    return text
  }
}
