import CasusModel

/// An item of a timeline with all that its page needs to know of it.
struct PageItem {
  let dated: DatedItem
  let line: TimelineWords.Line
  /// The item's anchor within the page.
  let anchor: String
  /// Where the item is reported, the first reports only.
  let reports: [PageReport]
  /// How many reports there are.
  let reportCount: Int
  /// Who acts, and who is acted upon: countries, or parties that have none.
  let actors: [String]
  let recipients: [String]
  /// Everyone in it, by every code they have.
  let parties: [String]

  init(_ dated: DatedItem, _ words: TimelineWords, mentions: [MentionRow]) {
    self.dated = dated
    line = words.line(dated)
    anchor = "e\(dated.place.id)"
    switch dated.item {
    case .event(let entry):
      reports = mentions.map(PageReport.init)
      reportCount = entry.reports
      actors = PageItem.sides(entry.actors)
      recipients = PageItem.sides(entry.recipients)
      parties = PageItem.codes(entry.actors + entry.recipients)
    case .agreement(let row):
      (actors, recipients, parties) = ([], [], row.parties)
      (reports, reportCount) = PageItem.reports(row.reports)
    case .clause(let row):
      (actors, recipients, parties) = ([], [], Set(row.obligors + row.beneficiaries).sorted())
      (reports, reportCount) = PageItem.reports(row.reports)
    case .claim(let row):
      (actors, recipients, parties) = ([], [], PageItem.codes(row.claimants + row.reportedBy))
      (reports, reportCount) = PageItem.reports(row.reports)
    }
  }

  /// The event, where the item is one.
  var event: TimelineEntry? {
    if case .event(let entry) = dated.item { entry } else { nil }
  }

  /// The first and last day that the date may mean, where both are known.
  var days: ClosedRange<Int>? {
    guard let first = dated.date?.earliest?.number, let last = dated.date?.latest?.number, first <= last
    else {
      return nil
    }
    return first...last
  }

  /// The period that the whole date lies in, or nil: what is known to the year only has no month.
  func period(_ period: Period) -> String? {
    guard let days else { return nil }
    let label = period.label(of: CivilDay(number: days.lowerBound))
    return label == period.label(of: CivilDay(number: days.upperBound)) ? label : nil
  }

  /// Each actor with each recipient, once; who only meets itself in a reciprocal event doesn't.
  var pairs: [(actor: String, recipient: String)] {
    let isReciprocal = event?.isReciprocal == true && actors.count > 1
    return actors.flatMap { actor in
      recipients.filter { !isReciprocal || $0 != actor }.map { (actor, $0) }
    }
  }

  private static func sides(_ participants: [TimelineEntry.Participant]) -> [String] {
    distinct(participants.compactMap { $0.country ?? $0.party })
  }

  private static func codes(_ participants: [TimelineEntry.Participant]) -> [String] {
    Set(participants.flatMap { [$0.party, $0.country].compactMap { $0 } }).sorted()
  }

  private static func reports(_ rows: [ReportRow]) -> ([PageReport], Int) {
    (rows.prefix(TimelinePage.reportsOfAnItem).map(PageReport.init), rows.count)
  }

  private static func distinct(_ codes: [String]) -> [String] {
    var seen: Set<String> = []
    return codes.filter { seen.insert($0).inserted }
  }
}
