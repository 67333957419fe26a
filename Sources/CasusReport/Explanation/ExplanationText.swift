import CasusModel

/// Why a sentence was coded as it was, as text for people.
public struct ExplanationText {
  private let style: TerminalStyle
  private let isVerbose: Bool

  /// A writer.
  ///
  /// - Parameters:
  ///   - style: how the text looks.
  ///   - isVerbose: whether the words' parts of speech and the things among the noun groups are told too.
  public init(style: TerminalStyle = TerminalStyle(), isVerbose: Bool = false) {
    self.style = style
    self.isVerbose = isVerbose
  }

  /// The explanation of a sentence.
  public func text(of explanation: SentenceExplanation) -> String {
    var text = lines(marked(explanation), indent: 0)
    if isVerbose {
      text += section(
        "words", [explanation.tokens.map { "\($0.span.text)/\($0.tag)" }.joined(separator: " ")])
    }
    text += section("clauses", explanation.clauses.indices.map { clause($0, of: explanation) })
    text += section("parties", explanation.groups.compactMap(group))
    text += section("dates", explanation.dates.map { "“\(line($0.span.text))” = \($0.value): \($0.derived)" })
    for reading in explanation.readings where reading.isEvent || explanation.silence == nil || isVerbose {
      text += self.reading(reading)
    }
    if let silence = explanation.silence {
      text += "\n" + style.paint("no event", .bold) + "\n" + lines(silence)
    }
    return text
  }

  // MARK: The sentence

  /// The sentence with its parties in brackets, its dates in braces and its triggers between stars.
  private func marked(_ explanation: SentenceExplanation) -> String {
    var before: [Int: String] = [:]
    var behind: [Int: String] = [:]
    func mark(_ span: TextSpan, _ open: String, _ close: String) {
      guard span.end > span.start else { return }
      before[span.start, default: ""] += open
      behind[span.end] = close + behind[span.end, default: ""]
    }
    for group in explanation.groups {
      guard let party = group.party else { continue }
      mark(group.span, "[", " \(name(of: party))]")
    }
    for date in explanation.dates { mark(date.span, "{", " \(date.value)}") }
    for reading in explanation.readings where reading.isEvent { mark(reading.trigger, "*", "*") }
    var text = ""
    for (offset, scalar) in explanation.sentence.text.unicodeScalars.enumerated() {
      let place = explanation.sentence.start + offset
      text += (behind[place] ?? "") + (before[place] ?? "")
      text.unicodeScalars.append(scalar)
    }
    return text + (behind[explanation.sentence.end] ?? "")
  }

  private func name(of party: PartyReference) -> String {
    (party.party ?? "?") + (party.sector.map { "/\($0.rawValue)" } ?? "")
  }

  // MARK: Grammar

  private func clause(_ number: Int, of explanation: SentenceExplanation) -> String {
    let clause = explanation.clauses[number]
    var text =
      "\(number + 1) “\(line(clause.span.text))” (\(clause.lemma): \(clause.features.joined(separator: ", ")))"
    if clause.relation != "root" {
      text += ", \(clause.relation)" + (clause.parent.map { " of \($0 + 1)" } ?? "")
    }
    if let subject = clause.subject { text += "; subject “\(line(subject.text))”" }
    for argument in clause.arguments {
      text += "; \(argument.preposition ?? "object") “\(line(argument.span.text))”"
    }
    return text
  }

  private func group(_ group: SentenceExplanation.Group) -> String? {
    guard isVerbose || group.party != nil else { return nil }
    let party = group.party.map { " = \(name(of: $0))" } ?? ""
    return "“\(line(group.span.text))”\(party): \(group.reason)" + (group.source.map { ", \($0)" } ?? "")
  }

  // MARK: Readings

  private func reading(_ reading: SentenceExplanation.Reading) -> String {
    let heading: String
    var facts: [String] = ["rule \(reading.rule.name): \(reading.rule.meaning), \(reading.rule.source)"]
    facts += reading.steps.map { $0.text + ($0.source.map { ", \($0)" } ?? "") }
    switch reading.outcome {
    case .event(let event, let date):
      heading =
        "event \(event.id)  \(event.cameo) \(event.type.rawValue)  \(sides(of: event))  \(event.status.rawValue)"
      facts.append("date \(event.date?.description ?? "unknown"), \(date)")
      if !event.attributedTo.isEmpty { facts.append("by the word of \(names(event.attributedTo))") }
      if let location = event.location {
        facts.append("at “\(line(location.text))”" + (location.country.map { " (\($0))" } ?? ""))
      }
    case .rejected(let reason):
      heading = "no event for “\(line(reading.trigger.text))”"
      facts.append(reason)
    }
    facts += reading.alternatives.map {
      "passed over, asks for less: \($0.name): \($0.meaning), \($0.source)"
    }
    return "\n" + style.paint(heading, .bold) + "\n" + facts.map { lines($0) }.joined()
  }

  private func sides(of event: EventMention) -> String {
    guard event.isReciprocal else { return "\(names(event.actors)) > \(names(event.recipients))" }
    return names(event.actors, joined: " <> ")
  }

  private func names(_ parties: [PartyReference], joined separator: String = ", ") -> String {
    parties.isEmpty ? "-" : parties.map(name).joined(separator: separator)
  }

  // MARK: Lines

  private func section(_ title: String, _ facts: [String]) -> String {
    facts.isEmpty ? "" : "\n" + style.paint(title, .bold) + "\n" + facts.map { lines($0) }.joined()
  }

  private func line(_ text: String) -> String { DisplayText.line(text) }

  private func lines(_ text: String, indent: Int = 2) -> String {
    style.block(text, indent: indent, hanging: 2)
  }
}

extension SentenceExplanation.Reading {
  /// Whether it is an event.
  var isEvent: Bool {
    if case .event = outcome { true } else { false }
  }
}
