/// What form an input is in, by its beginning; the extension decides where the beginning could be either.
enum InputFormat: Equatable {
  /// One JSON object a line.
  case lines
  /// One JSON object.
  case object
  /// Text, with front matter or a heading where it has them.
  case text(isMarkdown: Bool)
  /// None of these, and why.
  case unreadable(String)

  /// How many bytes are looked at.
  static let sampleSize = 1 << 16

  /// The form of an input that begins with these bytes and isn't empty.
  init(sample: UnsafeBufferPointer<UInt8>, fileExtension: String) {
    if let problem = InputFormat.binaryProblem(sample) {
      let first = sample.first { $0 > 0x20 }
      let isNamedLines = ["jsonl", "ndjson", "json"].contains(fileExtension)
      // A line of JSON with a stray control character is that line's fault only.
      self = isNamedLines && first == UInt8(ascii: "{") ? .lines : .unreadable(problem)
      return
    }
    let start = sample.firstIndex { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF } ?? sample.count
    let body = UnsafeBufferPointer(rebasing: sample[start...])
    switch fileExtension {
    case "jsonl", "ndjson": self = .lines
    case "json": self = InputFormat.ofJSON(body)
    default:
      if InputFormat.beginsLikeObject(body) {
        self = InputFormat.ofJSON(body)
      } else if let markup = InputFormat.markup(body) {
        self = .unreadable(markup)
      } else {
        self = .text(isMarkdown: fileExtension == "md" || fileExtension == "markdown")
      }
    }
  }

  /// The form that the user says an input has, where it can be that, or by its beginning.
  init(sample: UnsafeBufferPointer<UInt8>, fileExtension: String, form: ReadOptions.Form?) {
    switch form {
    case nil: self.init(sample: sample, fileExtension: fileExtension)
    case .jsonl: self = .lines
    case .json: self = .object
    case .text, .markdown:
      let problem = InputFormat.binaryProblem(sample)
      self = problem.map(InputFormat.unreadable) ?? .text(isMarkdown: form == .markdown)
    }
  }

  /// One object a line where the first line is a whole object, else one object over several lines.
  private static func ofJSON(_ body: UnsafeBufferPointer<UInt8>) -> InputFormat {
    if body.first == UInt8(ascii: "[") {
      return .unreadable("a JSON list is not read: put one object on each line")
    }
    guard let end = body.firstIndex(of: 0x0A) else { return body.count < sampleSize / 2 ? .object : .lines }
    var cursor = JSONCursor(UnsafeBufferPointer(rebasing: body[..<end]))
    do throws(JSONCursor.Failure) {
      try cursor.skipValue()
      return .lines
    } catch {
      // Only a line that is fine as far as it goes can be the beginning of something longer.
      return error.position >= end ? .object : .lines
    }
  }

  /// Whether the text begins `{ "`, or is an empty object.
  private static func beginsLikeObject(_ body: UnsafeBufferPointer<UInt8>) -> Bool {
    guard body.first == UInt8(ascii: "{") else { return false }
    let next = body.dropFirst().first { $0 > 0x20 }
    return next == UInt8(ascii: "\"") || next == UInt8(ascii: "}")
  }

  /// Why markup is not read, or nil where this is none.
  private static func markup(_ body: UnsafeBufferPointer<UInt8>) -> String? {
    let beginning = String(decoding: body.prefix(15), as: UTF8.self).lowercased()
    if beginning.hasPrefix("<!doctype html") || beginning.hasPrefix("<html") {
      return "HTML is not read yet: give its text"
    }
    return beginning.hasPrefix("<?xml") ? "XML is not read yet: give its text" : nil
  }

  /// Why these bytes are not text, or nil where they are.
  private static func binaryProblem(_ sample: UnsafeBufferPointer<UInt8>) -> String? {
    if sample.starts(with: [0xFF, 0xFE]) || sample.starts(with: [0xFE, 0xFF]) {
      return "the text is UTF-16: convert it to UTF-8"
    }
    if sample.starts(with: [0x1F, 0x8B]) { return "a gzip file, not text: unpack it first" }
    if sample.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) { return "a zstd file, not text: unpack it first" }
    if sample.starts(with: "%PDF-".utf8) { return "a PDF file, not text" }
    if let zero = sample.firstIndex(of: 0) { return "a binary file, not text: byte \(zero + 1) is zero" }
    let controls = sample.count { $0 < 0x20 && !(0x08...0x0D).contains($0) && $0 != 0x1A && $0 != 0x1B }
    return controls * 50 > sample.count ? "a binary file, not text: \(controls) control characters" : nil
  }
}
