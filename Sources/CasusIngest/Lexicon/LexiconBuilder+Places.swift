import CasusModel

extension LexiconBuilder {
  /// Reads `places.lex`: cities and regions by country.
  mutating func readPlaces(_ reader: inout LexiconReader) {
    var country: Int32 = -1
    while let statement = reader.next() {
      line = statement.line
      guard let key = statement.key else {
        country = names.partyIndex[statement.value.string] ?? -1
        if country < 0 { problem("'\(statement.value.string)' is not the code of a party") }
        continue
      }
      guard ["cities", "regions", "ambiguous", "abbreviations"].contains(key.string) else {
        problem(
          "places have the attributes cities, regions, ambiguous and abbreviations, not '\(key.string)'")
        continue
      }
      guard country >= 0 else { continue }
      if key.equals("abbreviations") {
        for form in statement.value.pieces(UInt8(ascii: ";")) { addAbbreviation(form, country) }
        continue
      }
      for place in statement.value.pieces(UInt8(ascii: ";")) {
        let (words, capitals, _) = phrase(place.withInterval.value)
        guard !words.isEmpty else { continue }
        add(
          Sense(
            kind: .place, capitals: capitals, party: country, person: -1, sector: nil,
            days: span(place.withInterval.interval), isAmbiguous: key.equals("ambiguous")),
          for: words)
      }
    }
  }

  /// `Kentucky=Ky.`: counts behind a comma only (`Paris, Ky.`), since `man.` and `miss.` are words too.
  private mutating func addAbbreviation(_ form: Slice, _ country: Int32) {
    guard let (name, short) = form.cut(UInt8(ascii: "=")), !name.isEmpty, !short.isEmpty else {
      problem("'\(form.string)' is not 'Division=Abbreviation'")
      return
    }
    if short.bytes.last == UInt8(ascii: ".") { _ = vocabulary.intern("," + short.string.lowercased()) }
    abbreviations.append(
      DivisionAbbreviation(country: country, name: name, short: short, file: file, line: line))
  }

  /// Begins to index the gazetteer, once all parties are known.
  func gazetteerAhead(_ texts: [LexiconText]) -> Ahead<(Gazetteer, mistake: Int?)>? {
    texts.last { $0.name == "gazetteer.tsv" }.map { text in
      Ahead { [parties = names.partyIndex] in
        var gazetteer = Gazetteer()
        let mistake = gazetteer.index(text.bytes, parties: parties)
        return (gazetteer, mistake)
      }
    }
  }

  /// Takes the gazetteer over, with the abbreviations of its divisions.
  mutating func loadGazetteer(_ texts: [LexiconText], _ made: (Gazetteer, mistake: Int?)?) {
    guard let made, let number = texts.lastIndex(where: { $0.name == "gazetteer.tsv" }) else { return }
    (text, file) = (number, texts[number].name)
    gazetteer = made.0
    if let mistake = made.mistake {
      line = mistake
      problem("the line is not '=PARTY<tab>KEY<tab>NAMES' nor 'NAME<tab>LATITUDE LONGITUDE<tab>POPULATION'")
    }
    for abbreviation in abbreviations {
      let division = gazetteer.division(named: abbreviation.name, of: abbreviation.country)
      if division >= 0 {
        gazetteer.abbreviate(division, as: abbreviation.short)
      } else {
        (file, line) = (abbreviation.file, abbreviation.line)
        problem("the gazetteer has no division '\(abbreviation.name.string)' to abbreviate", isWarning: true)
      }
    }
  }
}

/// An abbreviation of a division, such as `Ky.` for Kentucky.
struct DivisionAbbreviation {
  var country: Int32
  var name: Slice
  var short: Slice
  var file: String
  var line: Int
}
