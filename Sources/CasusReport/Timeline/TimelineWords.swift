import CasusModel

/// What a timeline says of an item, in words.
struct TimelineWords {
  let names: PartyNames

  /// An item as people read it.
  struct Line {
    /// The date in EDTF.
    var date: String
    /// What stands before it: that it is not simply reported as done, or no event.
    var mark = " "
    /// Type and mode: `CONSULT visit`.
    var what: String
    var ink: TerminalStyle.Ink
    /// Who does it to whom, and who says so.
    var who: String
    /// The status, or whose word it is.
    var status: String
    var reports: Int
    var texts: Int?
    var outlets: Int
    /// What kind of deed it is, in the codebook's words.
    var gloss: String?
    /// The wording of the first report.
    var wording: String?
    /// The outlet of the first report.
    var source: String?

    /// Reports, texts and outlets.
    var counts: String { "\(reports)/\(texts.map(String.init) ?? "–")/\(outlets)" }
  }

  /// The marks, in the order of the legend.
  static let marks = [
    (mark: "›", meaning: "planned"), (mark: "?", meaning: "hypothetical"), (mark: "✗", meaning: "denied"),
    (mark: "h", meaning: "historical"), (mark: "§", meaning: "agreement or duty"),
    (mark: "“", meaning: "claim"),
  ]

  /// The line of an item.
  func line(_ item: DatedItem) -> Line {
    let date = item.date?.description ?? "unknown"
    switch item.item {
    case .event(let entry): return line(entry, date)
    case .agreement(let row):
      return line(
        row.reports, date, mark: "§", what: "\(row.kind.rawValue) \(row.stage.rawValue)".asWords,
        who: row.parties.map(names.name(of:)).joined(separator: " ↔ "), wording: row.name)
    case .clause(let row):
      return line(
        row.reports, date, mark: "§", what: "\(row.force.rawValue) \(row.obligation.rawValue)".asWords,
        who: duty(row), wording: row.wording)
    case .claim(let row):
      let claimants = row.claimants.map(names.name(of:)).joined(separator: ", ")
      return line(
        row.reports, date, mark: "“", what: row.stance.rawValue.asWords,
        who: "\(claimants.isEmpty ? "someone" : claimants): \(DisplayText.line(row.proposition))",
        wording: row.reports.first?.text)
    }
  }

  /// A line of codes in words: mark, what, and who does it to whom.
  func brief(_ line: TimelineLine) -> String {
    let mark = TimelineWords.marks.first { $0.meaning == line.status.rawValue }?.mark ?? " "
    let what = [line.type.rawValue, line.mode].compactMap { $0 }.joined(separator: " ").asWords
    let (actors, recipients) = (list(line.actors), list(line.recipients))
    let who: String
    if line.isReciprocal {
      who = actors.joined(separator: " ↔ ")
    } else {
      let subject = actors.isEmpty ? "someone" : actors.joined(separator: ", ")
      who = recipients.isEmpty ? subject : subject + " → " + recipients.joined(separator: ", ")
    }
    return "\(line.date ?? "unknown")  \(mark) \(what)  \(who)"
  }

  /// The names of a `;` list of codes, of which words in quotes stay as they are.
  private func list(_ codes: String) -> [String] {
    var seen: Set<String> = []
    return codes.split(separator: ";").map { code in
      code.hasPrefix("\"")
        ? "“\(DisplayText.line(String(code.dropFirst().dropLast())))”" : names.name(of: String(code))
    }.filter { seen.insert($0).inserted }
  }

  private func line(_ entry: TimelineEntry, _ date: String) -> Line {
    let said = PartyNames.joined(entry.attributedTo.map(names.name(of:)))
    return Line(
      date: date, mark: TimelineWords.marks.first { $0.meaning == entry.status.rawValue }?.mark ?? " ",
      what: [entry.type.rawValue, entry.mode].compactMap { $0 }.joined(separator: " ").asWords,
      ink: TimelineWords.ink(entry.type.quad), who: who(entry) + (said.isEmpty ? "" : ", says " + said),
      status: entry.status.rawValue, reports: entry.reports, texts: entry.texts, outlets: entry.outlets,
      gloss: CameoTable.standard[entry.cameo]?.title, wording: entry.sentence, source: entry.source)
  }

  private func line(
    _ reports: [ReportRow], _ date: String, mark: String, what: String, who: String, wording: String?
  ) -> Line {
    Line(
      date: date, mark: mark, what: what, ink: .bold, who: who, status: "", reports: reports.count,
      texts: nil,
      outlets: Set(reports.compactMap(\.source)).count, wording: wording, source: reports.first?.source)
  }

  /// Who does it to whom: `South Korea → North Korea, Russia`, or `Russia ↔ North Korea`.
  private func who(_ entry: TimelineEntry) -> String {
    let actors = distinct(entry.actors)
    if entry.isReciprocal { return actors.joined(separator: " ↔ ") }
    let recipients = distinct(entry.recipients)
    let subject = actors.isEmpty ? "someone" : actors.joined(separator: ", ")
    return recipients.isEmpty ? subject : subject + " → " + recipients.joined(separator: ", ")
  }

  private func duty(_ clause: ClauseRow) -> String {
    let obligors = clause.obligors.map(names.name(of:))
    if obligors.count > 1 && clause.obligors == clause.beneficiaries {
      return obligors.joined(separator: " ↔ ")
    }
    let subject = obligors.isEmpty ? "parties not named" : obligors.joined(separator: ", ")
    guard !clause.beneficiaries.isEmpty else { return subject }
    return subject + " → " + clause.beneficiaries.map(names.name(of:)).joined(separator: ", ")
  }

  private func distinct(_ participants: [TimelineEntry.Participant]) -> [String] {
    var seen: Set<String> = []
    return participants.map(names.name(of:)).filter { seen.insert($0).inserted }
  }

  private static func ink(_ quad: QuadClass) -> TerminalStyle.Ink {
    switch quad {
    case .verbalCooperation: .blue
    case .materialCooperation: .green
    case .verbalConflict: .yellow
    case .materialConflict: .red
    }
  }
}
