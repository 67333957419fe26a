import CasusModel

/// Why a sentence was coded as it was, as one JSON object.
public struct ExplanationJSON {
  private var json = JSONText(isASCII: false)

  /// A writer.
  public init() {}

  /// The explanation of a sentence, with a line end.
  public mutating func line(of explanation: SentenceExplanation) -> String {
    json.removeAll()
    json.beginObject()
    json.key("sentence")
    json.beginObject()
    span(explanation.sentence)
    json.endObject()
    list("words", explanation.tokens) { json, token in
      json.span(token.span)
      json.key("tag")
      json.string(token.tag)
    }
    list("groups", explanation.groups) { $0.append($1) }
    list("clauses", explanation.clauses) { $0.append($1) }
    json.key("dates")
    json.beginList()
    for date in explanation.dates { json.append(date) }
    json.endList()
    list("readings", explanation.readings) { $0.append($1) }
    json.key("silence")
    json.string(explanation.silence)
    json.endObject()
    json.endLine()
    return json.bytes.withBytes { String(decoding: $0, as: UTF8.self) }
  }

  private mutating func span(_ span: TextSpan) { json.span(span) }

  private mutating func list<Value>(
    _ key: StaticString, _ values: [Value], _ write: (inout JSONText, Value) -> Void
  ) {
    json.key(key)
    json.beginList()
    for value in values {
      json.beginObject()
      write(&json, value)
      json.endObject()
    }
    json.endList()
  }
}

extension JSONText {
  fileprivate mutating func append(_ group: SentenceExplanation.Group) {
    span(group.span)
    key("party")
    string(group.party?.party)
    key("country")
    string(group.party?.country)
    key("sector")
    string(group.party?.sector?.rawValue)
    key("reason")
    string(group.reason)
    key("source")
    string(group.source?.description)
  }

  fileprivate mutating func append(_ clause: SentenceExplanation.Clause) {
    span(clause.span)
    key("lemma")
    string(clause.lemma)
    key("features")
    strings(clause.features)
    key("subject")
    if let subject = clause.subject {
      beginObject()
      span(subject)
      endObject()
    } else {
      null()
    }
    key("arguments")
    beginList()
    for argument in clause.arguments {
      beginObject()
      key("preposition")
      string(argument.preposition)
      span(argument.span)
      endObject()
    }
    endList()
    key("relation")
    string(clause.relation)
    key("parent")
    if let parent = clause.parent { integer(parent) } else { null() }
  }

  fileprivate mutating func append(_ reading: SentenceExplanation.Reading) {
    key("trigger")
    beginObject()
    span(reading.trigger)
    endObject()
    key("rule")
    append(reading.rule)
    key("steps")
    beginList()
    for step in reading.steps {
      beginObject()
      key("text")
      string(step.text)
      key("source")
      string(step.source?.description)
      endObject()
    }
    endList()
    key("alternatives")
    beginList()
    for rule in reading.alternatives { append(rule) }
    endList()
    switch reading.outcome {
    case .event(let event, let date):
      key("event")
      append(event)
      key("date")
      string(date)
      key("rejected")
      null()
    case .rejected(let reason):
      key("event")
      null()
      key("date")
      null()
      key("rejected")
      string(reason)
    }
  }

  private mutating func append(_ rule: SentenceExplanation.Rule) {
    beginObject()
    key("name")
    string(rule.name)
    key("meaning")
    string(rule.meaning)
    key("source")
    string(rule.source.description)
    endObject()
  }
}
