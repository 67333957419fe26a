import CasusModel

/// What the registry knows of a party, as readable text: what `casus party` prints.
public struct PartyReport {
  private let style: TerminalStyle

  /// A report.
  public init(style: TerminalStyle = TerminalStyle()) {
    self.style = style
  }

  /// Writes an explanation. The caller flushes or closes the output.
  public func write(_ explanation: PartyExplanation, to output: ByteOutput) throws(OutputError) {
    if let party = explanation.party { try output.write(text(of: party, explanation)) }
    try output.write(text(of: explanation.candidates, explanation))
  }

  // MARK: The party

  private func text(of party: PartyEntry, _ explanation: PartyExplanation) -> String {
    let sector = party.sector.map { ", \($0.rawValue)" } ?? ""
    let existence = party.existence.map { ", " + PartyReport.words($0) } ?? ""
    var text =
      style.paint("\(party.name) (\(party.code))", .bold) + ", \(party.kind.rawValue)\(sector)\(existence)\n"
    if let country = party.country, country != party.code {
      text += line("belongs to", [explanation.partyNames[country].map { "\($0) (\(country))" } ?? country])
    }
    text += line("codes", codes(of: party))
    let kinds: [(PartyEntry.Name.Kind, String)] = [
      (.alias, "other names"), (.adjective, "adjectives"), (.people, "people"), (.seat, "seats"),
      (.short, "short forms"), (.body, "bodies"),
    ]
    for (kind, title) in kinds {
      text += line(title, party.names.filter { $0.kind == kind }.map { named($0.text, $0.interval) })
    }
    let day = explanation.day
    let members = party.members.filter { PartyReport.holds($0.interval, day) }
    text += line(
      day == nil ? "members" : "members then",
      members.map { named(explanation.partyNames[$0.party] ?? $0.party, day == nil ? $0.interval : nil) })
    let memberships = explanation.memberships.filter { PartyReport.holds($0.interval, day) }
    text += line(
      day == nil ? "member of" : "member then of",
      memberships.map { named("\($0.name) (\($0.organisation))", day == nil ? $0.interval : nil) })
    return text + line(day == nil ? "offices" : "offices then", offices(of: party, day))
  }

  private func codes(of party: PartyEntry) -> [String] {
    party.codes.map { code in
      let system =
        switch code.system {
        case "iso3", "iso2", "isoNumeric": "ISO"
        case "cow", "cowNumber": "COW"
        default: "GW"
        }
      return named("\(system) \(code.value)", code.interval)
    }
  }

  /// The offices held on a day; without a day those that are held still.
  private func offices(of party: PartyEntry, _ day: CivilDay?) -> [String] {
    party.holders.filter { holder in
      guard let interval = holder.interval else { return day == nil }
      return day == nil ? interval.end == nil : PartyReport.holds(interval, day)
    }
    .sorted { ($0.office, $0.person) < ($1.office, $1.person) }
    .map { named("\($0.office) \($0.person)", $0.interval) }
  }

  // MARK: The name

  private func text(of candidates: [PartyExplanation.Candidate], _ explanation: PartyExplanation) -> String {
    let date = explanation.day.map { " on \(PartialDate($0).description)" } ?? ""
    var text = style.paint("\n“\(explanation.name)”\(date)", .bold) + "\n"
    for candidate in candidates {
      let mark = candidate.isTaken ? "  taken   " : "  passed  "
      let who = candidate.name.isEmpty ? candidate.code : "\(candidate.name) (\(candidate.code))"
      text += style.block("\(who), \(candidate.kind): \(candidate.reason)", behind: mark)
    }
    return text
  }

  // MARK: Words

  private func line(_ title: String, _ values: [String]) -> String {
    guard !values.isEmpty else { return "" }
    let label = "  " + title + String(repeating: " ", count: max(1, 15 - title.count))
    return style.block(values.joined(separator: "; "), behind: label)
  }

  private func named(_ text: String, _ interval: PartyEntry.Interval?) -> String {
    interval.map { "\(text) \(PartyReport.words($0))" } ?? text
  }

  /// `1949-10-07 to 1990-10-02`, `since 1990-10-03`, `until 1972`.
  static func words(_ interval: PartyEntry.Interval) -> String {
    switch (interval.start?.description, interval.end?.description) {
    case (let start?, let end?): start == end ? start : "\(start) to \(end)"
    case (let start?, nil): "since \(start)"
    case (nil, let end?): "until \(end)"
    case (nil, nil): "always"
    }
  }

  private static func holds(_ interval: PartyEntry.Interval?, _ day: CivilDay?) -> Bool {
    guard let interval, let day else { return true }
    return interval.overlaps(earliest: day, latest: day)
  }
}
