import CasusModel

/// Reads one line of JSON Lines as an article, straight from its bytes.
///
/// Keys it doesn't know are stepped over whatever their value, of a key that stands twice the last counts, and
/// `null` is the same as absence, as is an empty `published`. The whole line must be JSON (RFC 8259) in UTF-8;
/// what isn't is rejected with one sentence that says what is wrong and at which byte, counted from 1.
public struct JSONLineScanner: Sendable {
  /// What completes the articles.
  public var options: ReadOptions

  /// A scanner.
  public init(options: ReadOptions = ReadOptions()) {
    self.options = options
  }

  /// The article in one line, or in any bytes that hold one JSON object.
  ///
  /// - Parameters:
  ///   - line: the bytes, with or without the line end.
  ///   - path: the file, for a rejection.
  ///   - number: the line's number from 1, for a rejection.
  /// - Throws: a rejection; its id is the line's own where the line is JSON and has one.
  public func article(
    in line: UnsafeBufferPointer<UInt8>, path: String? = nil, number: Int? = nil
  ) throws(Rejection) -> Article {
    var fields = Fields()
    do throws(JSONCursor.Failure) {
      if let invalid = UTF8Check.firstInvalid(in: line) {
        throw JSONCursor.Failure(position: invalid, problem: "these bytes are not UTF-8")
      }
      try fields.scan(line)
    } catch {
      let reason = "not JSON: \(error.problem) (byte \(error.position + 1))"
      throw Rejection(path: path, line: number, reason: reason)
    }
    if options.ids != .required, fields.needsAnotherLook(options.fields) {
      return try mapped(line, path: path, number: number)
    }
    return try article(of: fields, in: JSONCursor(line), path: path, number: number)
  }

  /// The article in an object whose fields have other names than those of `casus code`.
  private func mapped(
    _ line: UnsafeBufferPointer<UInt8>, path: String?, number: Int?
  ) throws(Rejection) -> Article {
    guard case .object(let members)? = try? JSONValue(line) else {
      throw Rejection(path: path, line: number, reason: "not JSON")
    }
    let raw = JSONArticle(members, map: options.fields).raw
    let shown = members.keys.sorted().prefix(12).joined(separator: ", ")
    let missing =
      raw.text == nil && members["text"] == nil
      ? "no field is known to hold the text; say which with --map text=FIELD (fields: \(shown))"
      : "the object has no text"
    return try raw.article(options, path: path, line: number, missing: missing)
  }

  /// Makes the values of the fields found.
  private func article(
    of fields: Fields, in cursor: JSONCursor, path: String?, number: Int?
  ) throws(Rejection) -> Article {
    func rejection(_ reason: String, id: String? = nil) -> Rejection {
      Rejection(id: id, path: path, line: number, reason: reason)
    }
    if let kind = fields.otherRoot { throw rejection("the line is \(kind.rawValue), not a JSON object") }
    func string(_ field: Fields.Field, _ key: String, id: String?) throws(Rejection) -> String? {
      switch field {
      case .absent: return nil
      case .string(let token): return cursor.text(of: token)
      case .other(let kind, _): throw rejection("\"\(key)\" is \(kind.rawValue), not a string", id: id)
      }
    }
    let id = try string(fields.id, "id", id: nil)
    if id == nil && options.ids == .required { throw rejection("the object has no \"id\"") }
    guard let text = try string(fields.text, "text", id: id) else {
      throw rejection("the object has no \"text\"", id: id)
    }
    var article = Article(id: id ?? "", text: text)
    article.title = try string(fields.title, "title", id: id)
    article.source = try string(fields.source, "source", id: id)
    article.url = try string(fields.url, "url", id: id)
    article.language = try string(fields.language, "language", id: id)
    // An empty string is how some exporters write that they don't know.
    if let published = try string(fields.published, "published", id: id), !published.isEmpty {
      guard let date = PublishedDate(published) else {
        throw rejection(PublishedDate.complaint(key: "published", value: published), id: id)
      }
      (article.published, article.publishedTime) = (date.date, date.time)
    }
    // These two are not part of the contract: where they are something else they are unknown keys.
    if case .string(let token) = fields.modified {
      article.modified = PublishedDate(cursor.text(of: token))?.date
    }
    article.authors = authors(fields.authors, in: cursor)
    options.complete(&article, hasID: id != nil)
    return article
  }

  /// The names in a list of strings or in a single string.
  private func authors(_ field: Fields.Field, in cursor: JSONCursor) -> [String] {
    switch field {
    case .absent: return []
    case .string(let token): return [cursor.text(of: token)]
    case .other(.list, let start): return (try? JSONCursor(cursor.bytes, from: start).strings()) ?? []
    case .other: return []
    }
  }
}

/// Where the values of an article lie in a line.
private struct Fields {
  /// One value.
  enum Field {
    case absent
    case string(JSONCursor.StringToken)
    case other(JSONCursor.Kind, start: Int)
  }

  var id = Field.absent
  var text = Field.absent
  var title = Field.absent
  var published = Field.absent
  var source = Field.absent
  var url = Field.absent
  var language = Field.absent
  var authors = Field.absent
  var modified = Field.absent
  /// What the line is where it isn't an object.
  var otherRoot: JSONCursor.Kind?
  /// Whether there are keys besides the article's own.
  var hasOtherKeys = false

  /// Whether the article has to be looked for under other names.
  ///
  /// Where text and date are there under their own names, other keys are of no interest, unless the user
  /// named some; where the outlet is an object, its name is within.
  func needsAnotherLook(_ map: FieldMap) -> Bool {
    if otherRoot != nil { return false }
    if !map.given.isEmpty { return true }
    for field in [text, source, authors, title, published] {
      if case .other = field { return true }
    }
    guard hasOtherKeys else { return false }
    for field in [text, published, source, url, language, title] {
      if case .absent = field { return true }
    }
    return false
  }

  /// Finds the values; all of the line is checked.
  mutating func scan(_ line: UnsafeBufferPointer<UInt8>) throws(JSONCursor.Failure) {
    var cursor = JSONCursor(line)
    cursor.skipSpace()
    if cursor.isAtEnd { throw JSONCursor.Failure(position: 0, problem: "the line is empty") }
    let root = try cursor.kind()
    if root == .object {
      try members(&cursor)
    } else {
      otherRoot = root
      try cursor.skipValue()
    }
    cursor.skipSpace()
    if !cursor.isAtEnd { throw cursor.expected("the end of the line") }
  }

  private mutating func members(_ cursor: inout JSONCursor) throws(JSONCursor.Failure) {
    _ = cursor.take(UInt8(ascii: "{"))
    cursor.skipSpace()
    if cursor.take(UInt8(ascii: "}")) { return }
    while true {
      guard cursor.current == UInt8(ascii: "\"") else { throw cursor.expected("a key in quotes") }
      let key = try cursor.string()
      cursor.skipSpace()
      guard cursor.take(UInt8(ascii: ":")) else { throw cursor.expected("\":\"") }
      cursor.skipSpace()
      let start = cursor.position
      let kind = try cursor.kind()
      let field: Field
      if kind == .string {
        field = .string(try cursor.string())
      } else {
        // The object around it is the first level.
        try cursor.skipValue(depth: 1)
        field = kind == .null ? .absent : .other(kind, start: start)
      }
      set(field, for: key, in: cursor)
      cursor.skipSpace()
      if cursor.take(UInt8(ascii: "}")) { return }
      guard cursor.take(UInt8(ascii: ",")) else { throw cursor.expected("\",\" or \"}\"") }
      cursor.skipSpace()
    }
  }

  /// Keeps a value where its key is one of the article's.
  private mutating func set(_ field: Field, for key: JSONCursor.StringToken, in cursor: JSONCursor) {
    if key.hasEscapes {
      switch cursor.text(of: key) {
      case "id": id = field
      case "text": text = field
      case "title": title = field
      case "published": published = field
      case "source": source = field
      case "url": url = field
      case "language": language = field
      case "authors": authors = field
      case "modified": modified = field
      default: hasOtherKeys = true
      }
    } else if cursor.matches(key, "id") {
      id = field
    } else if cursor.matches(key, "text") {
      text = field
    } else if cursor.matches(key, "title") {
      title = field
    } else if cursor.matches(key, "published") {
      published = field
    } else if cursor.matches(key, "source") {
      source = field
    } else if cursor.matches(key, "url") {
      url = field
    } else if cursor.matches(key, "language") {
      language = field
    } else if cursor.matches(key, "authors") {
      authors = field
    } else if cursor.matches(key, "modified") {
      modified = field
    } else {
      hasOtherKeys = true
    }
  }
}
