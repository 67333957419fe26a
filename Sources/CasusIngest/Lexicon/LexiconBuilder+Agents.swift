import CasusModel

extension LexiconBuilder {
  /// Reads `agents.lex`: generic agents, titles and institutions by sector.
  mutating func readAgents(_ reader: inout LexiconReader) {
    var sector: Sector?
    while let statement = reader.next() {
      line = statement.line
      guard let key = statement.key else {
        sector = Sector(rawValue: statement.value.string)
        if sector == nil && !statement.value.equals("-") {
          problem("'\(statement.value.string)' is not a PLOVER sector")
        }
        continue
      }
      switch key.string {
      case "nouns": addAgents(statement.value, .agent, sector, inflected: true)
      case "institutions": addAgents(statement.value, .institution, sector, inflected: true)
      case "titles": addAgents(statement.value, .title, sector, inflected: false)
      default: problem("agents have the attributes nouns, institutions and titles, not '\(key.string)'")
      }
    }
  }

  private mutating func addAgents(_ value: Slice, _ kind: Sense.Kind, _ sector: Sector?, inflected: Bool) {
    for noun in value.pieces(UInt8(ascii: ";")) {
      let forms = noun.split(UInt8(ascii: "/"))
      for form in forms { addAgent(form, kind, sector) }
      guard inflected, forms.count == 1, let only = forms.first else { continue }
      guard only.bytes.last != UInt8(ascii: "s") || only.bytes.suffix(2).elementsEqual("ss".utf8) else {
        continue
      }
      // A plural of a compound is that of its last word, or of what stands before "of", "to", "for".
      let plural = pluralOfCompound(only.split(32).map(\.string))
      var copy = plural
      copy.withUTF8 { addAgent(Slice(bytes: $0), kind, sector) }
    }
  }

  private func pluralOfCompound(_ words: [String]) -> String {
    var words = words
    let link = words.firstIndex { ["of", "to", "for", "in", "at"].contains($0) } ?? words.count
    if link > 0 { words[link - 1] = morphology.plural(words[link - 1]) }
    return words.joined(separator: " ")
  }

  private mutating func addAgent(_ form: Slice, _ kind: Sense.Kind, _ sector: Sector?) {
    let (words, capitals, allCapitals) = phrase(form)
    guard !words.isEmpty else { return }
    let needed = kind == .title || allCapitals ? capitals : 0
    add(
      Sense(
        kind: kind, capitals: needed, allCapitals: allCapitals, party: -1, person: -1, sector: sector,
        days: DaySpan()),
      for: words)
  }
}
