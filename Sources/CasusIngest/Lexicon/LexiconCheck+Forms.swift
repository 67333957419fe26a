import CasusModel

extension LexiconCheck {
  /// What a form denotes, and where that is said.
  struct Form {
    /// The party's code, or the person with the party's code before the name.
    var owner: String
    /// The attribute the form stands under.
    var kind: String
    var days: DaySpan
    var place: Place
  }

  /// Checks the places of a file, and collects their names.
  mutating func checkPlaces(_ text: LexiconText, _ index: Int) {
    var reader = LexiconReader(text)
    var country = ""
    var seen: [String: (place: Place, days: DaySpan)] = [:]
    while let statement = reader.next() {
      let place = Place(text: index, line: statement.line)
      guard let key = statement.key?.string else {
        country = statement.value.string
        seen.removeAll()
        continue
      }
      guard key != "abbreviations" else { continue }
      for value in statement.value.pieces(UInt8(ascii: ";")) {
        let (form, interval) = value.withInterval
        let days = interval.flatMap(DaySpan.init) ?? DaySpan()
        checkWords(form, place)
        if let other = seen[form.string], other.days.overlaps(days) {
          error(place, "'\(form.string)' stands already under \(country) on line \(other.place.line)")
        }
        seen[form.string] = (place, days)
        guard key != "ambiguous" else { continue }
        forms[form.string, default: []].append(Form(owner: country, kind: key, days: days, place: place))
      }
    }
  }

  /// Forms that denote two parties, people or places at the same time: only the article's context can tell them apart.
  mutating func checkForms() {
    for (text, meanings) in forms where meanings.count > 1 {
      for (index, form) in meanings.enumerated() {
        let rival = meanings[..<index].last { $0.owner != form.owner && $0.days.overlaps(form.days) }
        guard let rival else { continue }
        // Of two places the later is reported; a built-in one never for what a user's file adds.
        let (here, there) = rival.place < form.place ? (form, rival) : (rival, form)
        warning(
          here.place,
          "'\(text)' means \(here.owner) (\(here.kind)) here and \(there.owner) (\(there.kind)) in "
            + "\(name(there.place)) at the same time")
      }
    }
  }
}

extension DaySpan {
  /// Whether the two share a day.
  func overlaps(_ other: DaySpan) -> Bool { start <= other.end && other.start <= end }
}
