import CasusModel

extension LexiconCheck {
  /// Checks the entries of a party file, and collects their forms.
  mutating func checkParties(_ text: LexiconText, _ index: Int) {
    var reader = LexiconReader(text)
    var code = ""
    var isInForce = false
    var seen: [String: (place: Place, days: DaySpan)] = [:]
    while let statement = reader.next() {
      let place = Place(text: index, line: statement.line)
      guard let key = statement.key?.string else {
        code = statement.value.withInterval.value.split(32).first?.string ?? ""
        isInForce = builder.partyPlaces[code].map { ($0.text, $0.line) == (place.text, place.line) } ?? false
        seen.removeAll(keepingCapacity: true)
        continue
      }
      for value in statement.value.pieces(UInt8(ascii: ";")) {
        let (content, interval) = value.withInterval
        switch key {
        case "codes":
          checkInterval(interval, place)
          checkCode(content.split(32).map(\.string), place)
        case "members":
          checkInterval(interval, place)
          if builder.names.partyIndex[content.string] == nil {
            error(place, "the member '\(content.string)' is not the code of a party")
          }
        case "name", "names", "adjectives", "people", "seats", "short", "bodies":
          let form = key == "bodies" ? content.cut(32)?.1 ?? content : content
          let days = interval.flatMap(DaySpan.init) ?? DaySpan()
          checkForm(form, key, days, place, &seen)
          guard isInForce, key != "short" else { continue }
          forms[form.string, default: []].append(Form(owner: code, kind: key, days: days, place: place))
        default: break
        }
      }
    }
  }

  /// A form within its entry: said twice, or never to be met.
  private mutating func checkForm(
    _ form: Slice, _ key: String, _ days: DaySpan, _ place: Place,
    _ seen: inout [String: (place: Place, days: DaySpan)]
  ) {
    checkWords(form, place)
    let group = key == "name" ? "names" : key
    let text = form.string
    if let other = seen["\(group) \(text)"], other.days.overlaps(days) {
      error(place, "'\(text)' stands already in the same entry, on line \(other.place.line)")
    } else if group == "short", seen["names \(text)"] != nil {
      warning(place, "'\(text)' under short is never asked for: it is a name of the same entry")
    }
    seen["\(group) \(text)"] = (place, days)
  }

  /// A form must have words, and no bracket that is not an interval.
  mutating func checkWords(_ form: Slice, _ place: Place) {
    let hasLetters = form.bytes.contains { $0 >= 0x80 || $0 &- 48 < 10 || ($0 | 32) &- 97 < 26 }
    if !hasLetters || builder.phrase(form).words.isEmpty {
      error(place, "'\(form.string)' has no word that could be met in a text")
    } else if form.bytes.contains(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }) {
      error(place, "'\(form.string)' has a bracket that is not an interval at its end")
    }
  }

  private mutating func checkInterval(_ interval: Slice?, _ place: Place) {
    guard let interval, DaySpan(interval) == nil else { return }
    error(place, LexiconBuilder.impossible(interval))
  }

  /// `iso PRK KP 408`, `cow PRK 731`, `gw PRK 731`.
  private mutating func checkCode(_ words: [String], _ place: Place) {
    func isLetters(_ word: String, _ counts: ClosedRange<Int>) -> Bool {
      counts.contains(word.utf8.count) && word.utf8.allSatisfy { $0 &- 65 < 26 }
    }
    func isDigits(_ word: String, _ counts: ClosedRange<Int>) -> Bool {
      counts.contains(word.utf8.count) && word.utf8.allSatisfy { $0 &- 48 < 10 }
    }
    let values = words.dropFirst()
    let isRight: Bool
    switch words.first {
    case "iso":
      let rest = Array(values.dropFirst())
      isRight =
        values.first.map { isLetters($0, 3...3) } ?? false && (rest.isEmpty || isLetters(rest[0], 2...2))
        && (rest.count < 2 || isDigits(rest[1], 3...3)) && rest.count <= 2
    case "cow", "gw":
      isRight = values.count == 2 && isLetters(words[1], 2...3) && isDigits(words[2], 1...3)
    default:
      return error(place, "'\(words.first ?? "")' is not a system of codes: iso, cow or gw")
    }
    if !isRight {
      error(
        place, "'\(words.joined(separator: " "))' is not 'iso ABC AB 123', 'cow ABC 123' or 'gw ABC 123'")
    }
  }

  /// Checks the people of a file, and collects their names.
  mutating func checkPeople(_ text: LexiconText, _ index: Int) {
    var reader = LexiconReader(text)
    var party = ""
    var seen: [String: Place] = [:]
    while let statement = reader.next() {
      let place = Place(text: index, line: statement.line)
      guard statement.key != nil else {
        party = statement.value.string
        continue
      }
      let (nameList, offices) =
        statement.value.cut(UInt8(ascii: "|")) ?? (statement.value, statement.value[0..<0])
      let parts = nameList.split(UInt8(ascii: ";"))
      let names = parts.filter { !$0.hasPrefix("surname:") }
      guard let canonical = names.first else {
        error(place, "a person needs a full name before the bar: a surname alone can never be met")
        continue
      }
      if let other = seen["\(party) \(canonical.string)"] {
        warning(place, "\(canonical.string) stands already under \(party) on line \(other.line)")
      }
      seen["\(party) \(canonical.string)"] = place
      checkNames(names, place)
      for part in parts where part.hasPrefix("surname:") { checkSurname(part, names, place) }
      if index < builder.builtInCount, builder.replacedPeople.contains("\(party) \(canonical.string)") {
        continue
      }
      let days = officeDays(offices)
      for name in names {
        forms[name.string, default: []].append(
          Form(owner: "\(party) \(canonical.string)", kind: "person", days: days, place: place))
      }
    }
  }

  private mutating func checkNames(_ names: [Slice], _ place: Place) {
    var seen: Set<String> = []
    for name in names {
      checkWords(name, place)
      if !seen.insert(name.string).inserted {
        error(place, "'\(name.string)' stands twice in the same entry")
      }
    }
  }

  private mutating func checkSurname(_ part: Slice, _ names: [Slice], _ place: Place) {
    guard let word = part.cut(UInt8(ascii: ":"))?.1, let last = builder.phrase(word).words.last else {
      return error(place, "'surname:' names no surname")
    }
    let isPart = names.contains { name in
      // A hyphenated name is one word to the tokenizer; its last part may be the surname: Habib el-Adly.
      builder.phrase(name).words.contains(last)
        || name.string.split(whereSeparator: { $0 == " " || $0 == "-" }).contains { $0 == word.string }
    }
    if !isPart {
      warning(place, "the surname '\(word.string)' stands in none of the person's names")
    }
  }

  /// From the beginning of the first office to the end of the last.
  private func officeDays(_ offices: Slice) -> DaySpan {
    let spans = offices.split(UInt8(ascii: ";")).map {
      $0.withInterval.interval.flatMap(DaySpan.init) ?? DaySpan()
    }
    guard let start = spans.map(\.start).min(), let end = spans.map(\.end).max() else { return DaySpan() }
    return DaySpan(start: start, end: end)
  }
}
