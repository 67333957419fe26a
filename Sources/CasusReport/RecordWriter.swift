import CasusModel

/// Writes the lines of the coded record and of its input form: compact JSON Lines in ASCII, keys in a fixed
/// order, the same bytes on every machine.
///
/// A writer keeps its memory from line to line, so each worker has one of its own:
///
///     var writer = RecordWriter()
///     writer.append(record)
///     writer.withBytes { bytes in output.write(bytes) }
///     writer.removeAll()
public struct RecordWriter: Sendable {
  private var json = JSONText(isASCII: true)

  /// A writer that has written nothing.
  public init() {}

  /// A copy of the lines written so far, each with its line feed.
  public var bytes: [UInt8] { json.bytes.array }

  /// Calls `body` with the lines written so far; no copy is made.
  public func withBytes<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try json.bytes.withBytes(body)
  }

  /// Forgets the lines but keeps their memory.
  public mutating func removeAll() { json.removeAll() }

  /// Writes one coded record, or that it can't be coded, where its text is not English.
  public mutating func append(_ record: CodedArticle) {
    if let language = record.foreignLanguage {
      let reason = "the text is not English (\(language)); only English is coded"
      append(Rejection(id: record.id, reason: reason))
      return
    }
    json.beginObject()
    json.key("id")
    json.string(record.id)
    json.key("status")
    json.string("coded")
    json.key("coder")
    json.string(record.coder.description)
    json.list("dates", record.dates) { $0.append($1) }
    json.list("parties", record.parties) { $0.append($1) }
    json.list("events", record.events) { $0.append($1) }
    json.list("agreements", record.agreements) { $0.append($1) }
    json.list("clauses", record.clauses) { $0.append($1) }
    json.list("claims", record.claims) { $0.append($1) }
    json.endObject()
    json.endLine()
  }

  /// Writes the line of an input that could not be read or coded.
  ///
  /// Where there is no id, the reason begins with the number of the line. The path follows as a key of its own
  /// where there is one.
  public mutating func append(_ rejection: Rejection) {
    json.beginObject()
    json.key("id")
    json.string(rejection.id)
    json.key("status")
    json.string("rejected")
    json.key("reason")
    if rejection.id == nil, let line = rejection.line {
      json.string("line \(line): \(rejection.reason)")
    } else {
      json.string(rejection.reason)
    }
    if let path = rejection.path {
      json.key("path")
      json.string(path)
    }
    json.endObject()
    json.endLine()
  }

  /// Writes an article in the form that `casus code` takes; what is unknown is left out.
  ///
  /// - Parameter path: the file that the article came from.
  public mutating func append(_ article: Article, path: String? = nil) {
    json.beginObject()
    json.key("id")
    json.string(article.id)
    if let title = article.title {
      json.key("title")
      json.string(title)
    }
    json.key("text")
    json.string(article.text)
    if let published = article.published {
      json.key("published")
      if let time = article.publishedTime {
        json.string(published.description + "T" + time)
      } else {
        json.date(published)
      }
    }
    if let source = article.source {
      json.key("source")
      json.string(source)
    }
    if let url = article.url {
      json.key("url")
      json.string(url)
    }
    if let language = article.language {
      json.key("language")
      json.string(language)
    }
    if !article.authors.isEmpty {
      json.key("authors")
      json.strings(article.authors)
    }
    if let modified = article.modified {
      json.key("modified")
      json.date(modified)
    }
    if let path {
      json.key("path")
      json.string(path)
    }
    json.endObject()
    json.endLine()
  }
}
