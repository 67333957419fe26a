/// What form an input is in, by its beginning; the extension decides where the beginning could be either.
enum InputFormat: Equatable {
  /// One JSON object a line.
  case lines
  /// One JSON object.
  case object
  /// A list of JSON objects, perhaps within an object.
  case list
  /// Comma- or tab-separated values.
  case table(CSVLayout)
  /// Reuters-21578.
  case reuters
  /// A web archive.
  case archive
  /// Text, with front matter or a heading where it has them.
  case text(isMarkdown: Bool)
  /// A page or a feed.
  case document(DocumentKind)
  /// None of these, and why.
  case unreadable(String)

  /// How many bytes are looked at.
  static let sampleSize = 1 << 16

  /// The form of an input that begins with these bytes and isn't empty.
  ///
  /// - Parameters:
  ///   - sample: the bytes, in UTF-8 or another character set that has ASCII in it.
  ///   - fileExtension: the name's, in lower case.
  ///   - options: the form that the user says it has, and what columns are called.
  init(sample: UnsafeBufferPointer<UInt8>, fileExtension: String, options: ReadOptions) {
    guard let form = options.form else {
      self = InputFormat.byContent(sample, fileExtension, options)
      return
    }
    let problem = BinarySample.problem(sample)
    switch form {
    case .jsonl: self = .lines
    case .json: self = InputFormat.ofJSON(InputFormat.body(sample))
    case .warc: self = .archive
    case .sgml: self = .reuters
    case .text, .markdown: self = problem.map(InputFormat.unreadable) ?? .text(isMarkdown: form == .markdown)
    case .csv: self = InputFormat.table(sample, nil, options)
    case .tsv: self = InputFormat.table(sample, 0x09, options)
    case .html: self = .document(.html)
    case .feed:
      self = .document(InputFormat.body(sample).first == UInt8(ascii: "{") ? .jsonFeed : .feed)
    }
  }

  private static func byContent(
    _ sample: UnsafeBufferPointer<UInt8>, _ fileExtension: String, _ options: ReadOptions
  ) -> InputFormat {
    if sample.starts(with: "WARC/1.".utf8) { return .archive }
    let body = body(sample)
    if let problem = BinarySample.problem(sample) {
      let isNamedLines = ["jsonl", "ndjson", "json"].contains(fileExtension)
      // A line of JSON with a stray control character is that line's fault only.
      if isNamedLines && body.first == UInt8(ascii: "{") { return .lines }
      // So it is a page's.
      if !sample.contains(0), let markup = MarkupSample(body).format { return markup }
      return .unreadable(problem)
    }
    switch fileExtension {
    case "jsonl", "ndjson": return .lines
    case "json": return ofJSON(body)
    default: break
    }
    if beginsLikeObject(body) || beginsLikeList(body) { return ofJSON(body) }
    if let markup = MarkupSample(body).format { return markup }
    switch fileExtension {
    case "html", "htm", "xhtml", "shtml": return .document(.html)
    case "csv": return table(sample, nil, options)
    case "tsv", "tab": return table(sample, 0x09, options)
    case "md", "markdown": return .text(isMarkdown: true)
    default:
      if let layout = layout(sample, nil, options), layout.isTable { return .table(layout) }
      return .text(isMarkdown: false)
    }
  }

  /// The sample behind a byte order mark and white space.
  private static func body(_ sample: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    let start = sample.firstIndex { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF } ?? sample.count
    return UnsafeBufferPointer(rebasing: sample[start...])
  }

  // MARK: Tables

  private static func table(
    _ sample: UnsafeBufferPointer<UInt8>, _ delimiter: UInt8?, _ options: ReadOptions
  ) -> InputFormat {
    guard let layout = layout(sample, delimiter, options) else {
      return .unreadable("the header row doesn't end")
    }
    return layout.problem.map(InputFormat.unreadable) ?? .table(layout)
  }

  /// The layout that the first row says.
  private static func layout(
    _ sample: UnsafeBufferPointer<UInt8>, _ delimiter: UInt8?, _ options: ReadOptions
  ) -> CSVLayout? {
    let range = headerRange(sample)
    if range.count > sampleSize / 2 { return nil }
    return CSVLayout(
      header: UnsafeBufferPointer(rebasing: sample[range]), delimiter: delimiter, map: options.fields)
  }

  /// Where a table's header row lies.
  static func headerRange(_ sample: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let start = sample.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var cutter = CSVCutter()
    var position = start
    while true {
      switch cutter.next(in: sample, from: position, isAtEnd: true) {
      case .record(let range, _): return range
      case .nothing(let next) where next > position: position = next
      default: return start..<sample.count
      }
    }
  }

  // MARK: JSON

  /// A list, a feed, one object a line where the first line is a whole object, else one over several lines.
  private static func ofJSON(_ body: UnsafeBufferPointer<UInt8>) -> InputFormat {
    if body.first == UInt8(ascii: "[") { return .list }
    let end = body.firstIndex(of: 0x0A) ?? body.count
    var cursor = JSONCursor(UnsafeBufferPointer(rebasing: body[..<end]))
    var isWholeLine = false
    do throws(JSONCursor.Failure) {
      try cursor.skipValue()
      isWholeLine = true
    } catch {
      // Only a line that is fine as far as it goes can be the beginning of something longer.
      if error.position < end && end < body.count { return isJSONFeed(body) ? .document(.jsonFeed) : .lines }
    }
    // Two lines that are objects are lines, whatever lists they have in them.
    if isWholeLine, body[end...].contains(where: { $0 > 0x20 }) { return .lines }
    if isJSONFeed(body) { return .document(.jsonFeed) }
    if let list = JSONListCutter.list(in: body, from: 0), body[list] == UInt8(ascii: "[") { return .list }
    return isWholeLine ? .lines : end == body.count && body.count >= sampleSize / 2 ? .lines : .object
  }

  private static func isJSONFeed(_ body: UnsafeBufferPointer<UInt8>) -> Bool {
    let head = UnsafeBufferPointer(rebasing: body.prefix(1 << 14))
    if ByteScan.first(Array("jsonfeed.org".utf8), in: head, from: 0) != nil { return true }
    // RSS in JSON, and feeds that leave their version out.
    let text = String(decoding: head.prefix(4096), as: UTF8.self)
    return text.hasPrefix("{")
      && (text.dropFirst().drop(while: \.isWhitespace).hasPrefix("\"rss\"")
        || text.contains("\"feed_url\"") || text.contains("\"home_page_url\""))
  }

  /// Whether the text begins `{ "`, or is an empty object.
  private static func beginsLikeObject(_ body: UnsafeBufferPointer<UInt8>) -> Bool {
    guard body.first == UInt8(ascii: "{") else { return false }
    let next = body.dropFirst().first { $0 > 0x20 }
    return next == UInt8(ascii: "\"") || next == UInt8(ascii: "}")
  }

  /// Whether the text begins `[ {`, or is an empty list.
  private static func beginsLikeList(_ body: UnsafeBufferPointer<UInt8>) -> Bool {
    guard body.first == UInt8(ascii: "[") else { return false }
    let next = body.dropFirst().first { $0 > 0x20 }
    return next == UInt8(ascii: "{") || next == UInt8(ascii: "]")
  }
}
